#include "widgets/investigate/conclusion_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/shell/look.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

ConclusionView::ConclusionView(QWidget* parent)
    : QWidget(parent),
      m_earlier(new QLabel(this)),
      m_textLabel(new QLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_actionLabel(new QLabel(this)),
      m_action(new QPlainTextEdit(this)),
      m_ownerLabel(new QLabel(this)),
      m_owner(new QLineEdit(this)),
      m_problem(new QLabel(this)),
      m_record(new QPushButton(this)) {
    setObjectName(QStringLiteral("conclusion"));
    m_earlier->setObjectName(QStringLiteral("earlierConclusions"));
    m_earlier->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("conclusionText"));
    m_action->setObjectName(QStringLiteral("conclusionAction"));
    m_owner->setObjectName(QStringLiteral("conclusionOwner"));
    m_problem->setObjectName(QStringLiteral("conclusionProblem"));
    m_record->setObjectName(QStringLiteral("recordConclusion"));
    for (QLabel* label : {m_earlier, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTone(m_problem, Tone::quiet);
    for (QPlainTextEdit* edit : {m_text, m_action}) edit->setTabChangesFocus(true);
    m_textLabel->setBuddy(m_text);
    m_actionLabel->setBuddy(m_action);
    m_ownerLabel->setBuddy(m_owner);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGap, 0, 0);
    column->setSpacing(theme::kTight);
    column->addWidget(m_earlier);
    column->addWidget(m_textLabel);
    column->addWidget(m_text, 3);
    column->addWidget(m_actionLabel);
    column->addWidget(m_action, 2);
    column->addWidget(m_ownerLabel);
    column->addWidget(m_owner);
    auto* row = new QHBoxLayout;
    row->addWidget(m_problem, 1);
    row->addWidget(m_record);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConclusionView::follow);
    connect(m_action, &QPlainTextEdit::textChanged, this, &ConclusionView::follow);
    connect(m_owner, &QLineEdit::textChanged, this, &ConclusionView::follow);
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (!m_busy && investigate::checkConclusion(written())) Q_EMIT concluded(written());
    });
    retranslate();
}

investigate::Conclusion ConclusionView::written() const {
    return {m_text->toPlainText().trimmed().toStdString(),
            m_action->toPlainText().trimmed().toStdString(),
            m_owner->text().trimmed().toStdString(),
            {},
            {}};
}

void ConclusionView::setConclusions(std::vector<investigate::Conclusion> conclusions) {
    m_conclusions = std::move(conclusions);
    fill();
}

void ConclusionView::setRollout(const RolloutId& rollout) {
    if (rollout == m_rollout) return;
    m_drafts[m_rollout] = written();
    m_rollout = rollout;
    const investigate::Conclusion draft = m_drafts[rollout];
    m_text->setPlainText(asWritten(draft.text));
    m_action->setPlainText(asWritten(draft.action));
    m_owner->setText(asWritten(draft.owner));
    setConclusions({});
}

void ConclusionView::setTimeZone(TimeZone zone) {
    m_zone = zone;
    fill();
}

void ConclusionView::setBusy(bool busy) {
    m_busy = busy;
    follow();
}

void ConclusionView::forget(const RolloutId& rollout) {
    m_drafts.erase(rollout);
    if (rollout != m_rollout) return;
    m_text->clear();
    m_action->clear();
    m_owner->clear();
}

void ConclusionView::fill() {
    QStringList lines;
    for (const auto& one : m_conclusions)
        lines << tr("%1\nAction: %2\nOwner: %3\nRecorded by %4, %5")
                     .arg(asWritten(one.text), asWritten(one.action), asWritten(one.owner), asWritten(one.who),
                          dateAndTime(one.at, m_zone));
    m_earlier->setText(lines.isEmpty()
                           ? tr("Nobody has concluded yet. A conclusion closes the investigation and stands in the report; it cannot "
                                "be changed afterwards, only followed by another.")
                           : lines.join(QStringLiteral("\n\n")));
    m_record->setText(m_conclusions.empty() ? tr("&Record the conclusion") : tr("&Record another conclusion"));
}

void ConclusionView::follow() {
    const auto now = written();
    const auto ok = investigate::checkConclusion(now);
    m_record->setEnabled(ok && !m_busy);
    if (ok) return m_problem->clear();
    if (ok.error().message != "Must not be empty.") return m_problem->setText(errorSentence(ok.error()));
    m_problem->setText(ok.error().where == "conclusion" ? tr("Say what you concluded.")
                       : ok.error().where == "action"   ? tr("Say what will be done.")
                                                        : tr("Say who does it."));
}

void ConclusionView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ConclusionView::retranslate() {
    m_textLabel->setText(tr("&Conclusion: what went wrong, and how sure is it?"));
    m_actionLabel->setText(tr("&Action: what will be done?"));
    m_ownerLabel->setText(tr("&Owner: who does it?"));
    m_text->setAccessibleName(tr("Conclusion"));
    m_action->setAccessibleName(tr("Action"));
    m_owner->setAccessibleName(tr("Owner"));
    fill();
    follow();
}

}  // namespace slipway::widgets
