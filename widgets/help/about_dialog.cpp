#include "widgets/help/about_dialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/shell/look.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

AboutDialog::AboutDialog(ProgramFacts facts, QWidget* parent)
    : QDialog(parent),
      m_facts(std::move(facts)),
      m_title(new QLabel(this)),
      m_purpose(new QLabel(this)),
      m_copy(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void AboutDialog::build() {
    setTextSize(m_title, TextSize::title);
    m_purpose->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("aboutCopy"));
    m_copy->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("aboutClose"));
    m_close->setDefault(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < rows().size(); ++i) {
        auto* name = new QLabel(this);
        auto* value = new QLabel(this);
        for (QLabel* label : {name, value}) label->setTextFormat(Qt::PlainText);
        setTone(name, Tone::quiet);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(value, static_cast<int>(i), 1);
        m_rows.emplace_back(name, value);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addLayout(grid);
    column->addLayout(buttons);
    setMinimumWidth(520);
    m_close->setFocus();
}

std::vector<std::pair<QString, QString>> AboutDialog::rows() const {
    std::vector<std::pair<QString, QString>> rows{
        {tr("Version"), m_facts.version},
        {tr("Licence"), QStringLiteral("GPL-3.0-or-later")},
        {tr("Data directory"), theme::leftToRight(m_facts.dataDirectory)},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
    };
    rows.insert(rows.end(), m_facts.libraries.begin(), m_facts.libraries.end());
    return rows;
}

QString AboutDialog::asText() const {
    QStringList lines{tr("Slipway")};
    for (const auto& [name, value] : rows()) lines << tr("%1: %2", "name, value").arg(name, value);
    return lines.join(QLatin1Char('\n'));
}

void AboutDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate() {
    setWindowTitle(tr("About Slipway"));
    m_title->setText(tr("Slipway"));
    m_purpose->setText(tr("Desk console for model rollouts to robot fleets. Free software, without any warranty."));
    const auto now = rows();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].first->setText(now[i].first);
        m_rows[i].second->setText(theme::paragraph(now[i].second));
    }
    m_copy->setText(tr("C&opy"));
    m_copy->setToolTip(tr("Copies all of this as text"));
    m_close->setText(tr("&Close"));
}

}  // namespace slipway::widgets
