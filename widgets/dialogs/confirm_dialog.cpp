#include "widgets/dialogs/confirm_dialog.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShowEvent>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include "widgets/shell/look.h"

namespace slipway::widgets {

namespace {

constexpr int kWidth = 620;

QLabel* wrappingLabel(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    // A robot's or a plan's words are shown as they are, never as markup.
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString markGlyph(FactMark mark) {
    switch (mark) {
        case FactMark::good:
            return QStringLiteral("✓");
        case FactMark::bad:
            return QStringLiteral("✗");
        case FactMark::note:
            return QStringLiteral("!");
        case FactMark::none:
            break;
    }
    return {};
}

Tone markTone(FactMark mark) {
    switch (mark) {
        case FactMark::bad:
            return Tone::bad;
        case FactMark::note:
            return Tone::warning;
        case FactMark::good:
        case FactMark::none:
            break;
    }
    return Tone::normal;
}

}  // namespace

Later qtLater() {
    return [](std::chrono::milliseconds wait, QObject* context, std::function<void()> then) {
        QTimer::singleShot(wait, context, std::move(then));
    };
}

ConfirmDialog::ConfirmDialog(Confirmation confirmation, const Later& later, QWidget* parent)
    : QDialog(parent), m_confirmation(std::move(confirmation)), m_later(later) {
    setObjectName(m_confirmation.objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    m_question = wrappingLabel(this, "question");
    setTextSize(m_question, TextSize::title);
    column->addWidget(m_question);
    m_explanation = wrappingLabel(this, "explanation");
    column->addWidget(m_explanation);
    m_factsBox = new QFrame(this);
    m_factsBox->setObjectName(QStringLiteral("facts"));
    m_grid = new QGridLayout(m_factsBox);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(2, 1);
    column->addWidget(m_factsBox);
    buildInputs(column);
    m_changed = wrappingLabel(this, "changed");
    setTone(m_changed, Tone::warning);
    m_changed->hide();
    column->addWidget(m_changed);
    m_missing = wrappingLabel(this, "missing");
    setTone(m_missing, Tone::quiet);
    column->addWidget(m_missing);
    buildButtons(column);
    fillFacts();
    updateDeed();
}

void ConfirmDialog::buildInputs(QVBoxLayout* column) {
    if (m_confirmation.choice) {
        m_first = new QRadioButton(m_confirmation.choice->first, this);
        m_first->setObjectName(QStringLiteral("firstChoice"));
        m_first->setChecked(true);
        m_second = new QRadioButton(m_confirmation.choice->second, this);
        m_second->setObjectName(QStringLiteral("secondChoice"));
        auto* choices = new QVBoxLayout;
        choices->setSpacing(4);
        choices->addWidget(m_first);
        choices->addWidget(m_second);
        column->addLayout(choices);
    }
    if (m_confirmation.number) buildNumber(column);
    const auto addLine = [&](const QString& label, const char* name) {
        auto* caption = wrappingLabel(this, "caption");
        caption->setText(label);
        auto* line = new QLineEdit(this);
        line->setObjectName(QLatin1String(name));
        line->setAccessibleName(label);
        caption->setBuddy(line);
        auto* field = new QVBoxLayout;
        field->setSpacing(4);
        field->addWidget(caption);
        field->addWidget(line);
        column->addLayout(field);
        connect(line, &QLineEdit::textChanged, this, &ConfirmDialog::updateDeed);
        return line;
    };
    if (m_confirmation.leastReason > 0) m_reason = addLine(m_confirmation.reasonLabel, "reason");
    if (!m_confirmation.typedText.isEmpty()) m_typed = addLine(m_confirmation.typedLabel, "typedName");
}

void ConfirmDialog::buildNumber(QVBoxLayout* column) {
    const Number& asked = *m_confirmation.number;
    m_number = new QSpinBox(this);
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setRange(asked.least, asked.most);
    m_number->setValue(asked.value);
    m_number->setSuffix(asked.suffix);
    m_number->setGroupSeparatorShown(true);
    auto* caption = new QLabel(asked.label, this);
    caption->setBuddy(m_number);
    m_number->setAccessibleName(caption->text().remove(QLatin1Char('&')));
    auto* row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_number);
    row->addStretch();
    column->addLayout(row);
    if (m_second) connect(m_second, &QRadioButton::toggled, m_number, &QWidget::setDisabled);
}

void ConfirmDialog::buildButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    if (!m_confirmation.aside.isEmpty()) {
        auto* aside = new QPushButton(m_confirmation.aside, this);
        aside->setObjectName(QStringLiteral("asideButton"));
        aside->setAutoDefault(false);
        row->addWidget(aside);
        connect(aside, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT asideChosen();
        });
    }
    row->addStretch();
    m_safe = new QPushButton(m_confirmation.safe, this);
    m_safe->setObjectName(QStringLiteral("safeButton"));
    m_deed = new QPushButton(m_confirmation.deed, this);
    m_deed->setObjectName(QStringLiteral("deedButton"));
    if (m_confirmation.deedIsRed) setTone(m_deed, Tone::danger);
    row->addWidget(m_safe);
    row->addWidget(m_deed);
    column->addLayout(row);
    const bool deedFirst = m_confirmation.defaultButton == DefaultButton::deed;
    (deedFirst ? m_deed : m_safe)->setDefault(true);
    connect(m_safe, &QPushButton::clicked, this, &ConfirmDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &ConfirmDialog::confirm);
    // A deed that is itself the safe way is alive at once.
    m_armed = deedFirst;
}

void ConfirmDialog::fillFacts() {
    setWindowTitle(m_confirmation.question);
    m_question->setText(m_confirmation.question);
    m_explanation->setText(m_confirmation.explanation);
    m_explanation->setVisible(!m_confirmation.explanation.isEmpty());
    while (m_rows.size() < m_confirmation.facts.size()) addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& [name, glyph, value] = m_rows[i];
        const bool used = i < m_confirmation.facts.size();
        for (QLabel* label : {name, glyph, value}) label->setVisible(used);
        if (!used) continue;
        const Fact& fact = m_confirmation.facts[i];
        name->setText(fact.name);
        glyph->setText(markGlyph(fact.mark));
        setTone(glyph, fact.mark == FactMark::none ? Tone::quiet : markTone(fact.mark));
        value->setText(fact.value);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.name, fact.value));
        setTone(value, markTone(fact.mark));
    }
    m_factsBox->setVisible(!m_confirmation.facts.empty());
    for (QRadioButton* way : {m_first, m_second})
        if (way) way->setVisible(m_confirmation.choiceNeeded);
}

/// Rows are kept and only their texts change: an open dialog follows the figures without a flicker.
void ConfirmDialog::addRow() {
    const int row = static_cast<int>(m_rows.size());
    auto* name = wrappingLabel(m_factsBox, "factName");
    name->setWordWrap(false);
    setTone(name, Tone::quiet);
    auto* glyph = wrappingLabel(m_factsBox, "factMark");
    auto* value = wrappingLabel(m_factsBox, "factValue");
    m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(glyph, row, 1, Qt::AlignTop | Qt::AlignHCenter);
    m_grid->addWidget(value, row, 2, Qt::AlignTop);
    m_rows.push_back({name, glyph, value});
}

QString ConfirmDialog::reason() const { return m_reason ? m_reason->text().trimmed() : QString(); }

int ConfirmDialog::number() const { return m_number ? m_number->value() : 0; }

bool ConfirmDialog::secondChosen() const { return m_second && m_second->isChecked(); }

void ConfirmDialog::closeOff(const QString& whatChanged) {
    if (m_done) return;
    m_closedOff = true;
    m_changed->setText(
        tr("This changed while it was open, so nothing can be confirmed here: %1 Close this and look again.").arg(whatChanged));
    m_changed->show();
    updateDeed();
    m_safe->setFocus();
}

void ConfirmDialog::replaceFacts(Confirmation confirmation) {
    if (m_done || m_closedOff) return;
    m_confirmation = std::move(confirmation);
    m_deed->setText(m_confirmation.deed);
    fillFacts();
    fit();
}

void ConfirmDialog::updateDeed() {
    QString missing;
    if (m_reason && reason().size() < m_confirmation.leastReason) {
        missing = tr("Still needed: a reason of at least %n character(s).", nullptr, m_confirmation.leastReason);
    } else if (m_typed && m_typed->text().trimmed() != m_confirmation.typedText) {
        missing = tr("Still needed: the name, exactly as shown.");
    }
    m_missing->setText(missing);
    m_missing->setVisible(m_reason || m_typed);
    m_deed->setEnabled(m_armed && !m_closedOff && missing.isEmpty());
    fit();
}

/// One width for every dialog; the height is what the wrapped words need.
void ConfirmDialog::fit() {
    layout()->invalidate();
    layout()->activate();
    setFixedSize(kWidth, layout()->totalHeightForWidth(kWidth));
}

void ConfirmDialog::confirm() {
    if (m_done || !m_deed->isEnabled()) return;
    m_done = true;
    Q_EMIT confirmed();
    accept();
}

void ConfirmDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (event->spontaneous()) return;
    const bool deedFirst = m_confirmation.defaultButton == DefaultButton::deed;
    (deedFirst ? m_deed : m_safe)->setFocus();
    if (m_armed) return;
    m_later(kArmAfter, this, [this] {
        m_armed = true;
        updateDeed();
    });
}

}  // namespace slipway::widgets
