// What the Investigate page says: of the chosen rollout, of its own state, and in the language of now.
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

#include "widgets/investigate/investigate_page.h"
#include "widgets/shell/look.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

QString InvestigatePage::headline(const view::PastRollout& past) const {
    const QString took = duration(*past.endedAt - past.startedAt);
    const QString models = tr("%1 → %2", "from model, to model").arg(asWritten(past.baseline), asWritten(past.candidate));
    QStringList text{tr("%1: %2 after %3 on %n robot(s).", "models, outcome, time", static_cast<int>(past.robots))
                         .arg(models, outcomeWord(past.outcome), took)};
    if (past.candidateTasks > 0)
        text << tr("%1 of %n candidate task(s) failed.", nullptr, static_cast<int>(past.candidateTasks)).arg(count(past.candidateFailures));
    if (!past.reason.empty()) text << tr("Reason: %1").arg(fromCore(past.reason));
    return theme::sentences(text);
}

QString InvestigatePage::standing(const view::PastRollout& past) const {
    if (past.toInvestigate) return tr("● To investigate: nobody has recorded a conclusion yet.");
    if (m_shown && !m_shown->made.conclusions.empty()) {
        const auto& newest = m_shown->made.conclusions.back();
        return tr("✓ Concluded by %1, %2: %3").arg(asWritten(newest.who), dateAndTime(newest.at, m_zone), asWritten(newest.text));
    }
    return past.outcome == "rolled back" ? tr("✓ Concluded.") : tr("It was not rolled back, so nobody has to conclude.");
}

void InvestigatePage::showState() {
    const auto* past = chosen();
    const bool reading = m_state == State::reading;
    for (QLabel* label : {m_headline, m_standing}) label->setVisible(past != nullptr);
    if (past) {
        m_headline->setText(theme::paragraph(headline(*past)));
        m_standing->setText(theme::paragraph(standing(*past)));
        setTone(m_standing, past->toInvestigate ? Tone::warning : Tone::quiet);
    }
    const QString profilePath = past ? m_settings.trainingProfile(asWritten(past->candidate)) : QString();
    m_dropProfile->setVisible(!profilePath.isEmpty());
    m_profileButton->setEnabled(past != nullptr);
    m_profileButton->setToolTip(profilePath.isEmpty() ? tr("Without one, drift is judged against the baseline's tasks") : profilePath);
    m_again->setEnabled(past != nullptr && !reading);
    QStringList notes;
    if (!m_profileProblem.isEmpty()) notes << m_profileProblem;
    if (past && m_shown && m_shown->made.whole.candidate.tasks == 0 && past->candidateTasks > 0)
        notes << tr("The engine counted %n task(s) of the candidate; their raw results are gone.", nullptr,
                    static_cast<int>(past->candidateTasks));
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    m_stack->setCurrentIndex(m_state == State::shown ? 1 : 0);
    const bool slow = reading && !m_patience.isActive();
    m_progress->setVisible(slow);
    m_cancel->setVisible(slow);
    m_progress->setValue(static_cast<int>(m_share * m_progress->maximum()));
    setTone(m_empty, m_state == State::failed ? Tone::bad : Tone::quiet);
    switch (m_state) {
        case State::nothing:
            return m_empty->setText(tr("No rollout has ended on this desk yet. After a rollback its investigation opens here."));
        case State::reading:
            return m_empty->setText(slow ? tr("Reading the tasks… %1").arg(percent(m_share, 0)) : tr("Reading the tasks…"));
        case State::stopped:
            return m_empty->setText(tr("Reading was stopped. “Read again” starts it anew."));
        case State::failed:
            return m_empty->setText(m_problem);
        case State::shown:
            return m_empty->clear();
    }
}

void InvestigatePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void InvestigatePage::retranslate() {
    m_choice->setAccessibleName(tr("Rollout to investigate"));
    m_profileButton->setText(tr("&Training profile…"));
    m_dropProfile->setText(tr("&Without profile"));
    m_dropProfile->setToolTip(tr("Forgets the training profile of this candidate"));
    m_again->setText(tr("Read a&gain"));
    m_again->setToolTip(tr("Late results of robots that were away are taken in"));
    m_cancel->setText(tr("Stop reading"));
    m_progress->setAccessibleName(tr("Tasks read"));
    m_tabs->setAccessibleName(tr("Parts of the investigation"));
    m_tabs->setTabText(0, tr("Hypotheses"));
    m_tabs->setTabText(1, tr("Breakdowns"));
    m_tabs->setTabText(2, tr("Label review"));
    m_tabs->setTabText(3, tr("Conclusion"));
    m_tabs->setTabText(4, tr("Shadow disagreements"));
    fillChoices();
    showInvestigation();
}

}  // namespace slipway::widgets
