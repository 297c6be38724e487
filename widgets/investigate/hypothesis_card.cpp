#include "widgets/investigate/hypothesis_card.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

QLabel* makeLabel(QWidget* parent, const QString& name, Tone tone) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1);  // long words wrap or stop at the edge instead of widening the page
    setTone(label, tone);
    return label;
}

}  // namespace

QString findingWord(investigate::Finding finding) {
    switch (finding) {
        case investigate::Finding::supported:
            return QCoreApplication::translate("HypothesisCard", "▲ Supported");
        case investigate::Finding::notSupported:
            return QCoreApplication::translate("HypothesisCard", "✓ Not supported");
        case investigate::Finding::cannotTell:
            break;
    }
    return QCoreApplication::translate("HypothesisCard", "? Cannot tell");
}

HypothesisCard::HypothesisCard(const QString& name, QWidget* parent) : QFrame(parent) {
    setObjectName(name + QStringLiteral("Card"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kGap);
    m_title = makeLabel(this, name + QStringLiteral("Title"), Tone::normal);
    setTextSize(m_title, TextSize::heading);
    m_question = makeLabel(this, name + QStringLiteral("Question"), Tone::quiet);
    m_finding = makeLabel(this, name + QStringLiteral("Finding"), Tone::normal);
    setTextSize(m_finding, TextSize::heading);
    m_result = makeLabel(this, name + QStringLiteral("Result"), Tone::normal);
    m_caption = makeLabel(this, name + QStringLiteral("Caption"), Tone::quiet);
    setTextSize(m_caption, TextSize::small);
    m_chart = new FigureRows(this);
    m_chart->setObjectName(name + QStringLiteral("Chart"));
    m_missing = makeLabel(this, name + QStringLiteral("Missing"), Tone::normal);
    m_data = makeLabel(this, name + QStringLiteral("Data"), Tone::quiet);
    m_check = makeLabel(this, name + QStringLiteral("Check"), Tone::quiet);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_title, m_question, m_finding, m_result, m_caption, m_chart, m_missing, m_data, m_check})
        column->addWidget(each);
    column->addStretch();
}

void HypothesisCard::setWords(const QString& title, const QString& question) {
    m_title->setText(title);
    m_question->setText(question);
    setAccessibleName(title);
    m_chart->setAccessibleName(tr("Figures: %1").arg(title));
}

void HypothesisCard::setHypothesis(const investigate::Hypothesis& said, const QString& caption, std::vector<FigureRow> rows, double most) {
    m_said = said;
    m_caption->setText(theme::paragraph(caption));
    m_caption->setVisible(!rows.empty());
    m_chart->setRows(std::move(rows), most);
    fill();
}

void HypothesisCard::fill() {
    m_finding->setText(findingWord(m_said.finding));
    setTone(m_finding, m_said.finding == investigate::Finding::supported ? Tone::bad : Tone::normal);
    m_result->setText(theme::paragraph(fromCore(m_said.result)));
    QStringList missing;
    for (const std::string& one : m_said.missing) missing << tr("Missing: %1").arg(fromCore(one));
    m_missing->setText(missing.join(QLatin1Char('\n')));
    m_missing->setVisible(!missing.isEmpty());
    m_data->setText(theme::paragraph(tr("Data: %1").arg(fromCore(m_said.data))));
    m_check->setText(theme::paragraph(tr("Check: %1").arg(fromCore(m_said.check))));
}

void HypothesisCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && !m_said.name.empty()) fill();
    QFrame::changeEvent(event);
}

}  // namespace slipway::widgets
