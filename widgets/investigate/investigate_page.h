// The Investigate page: why a rollout went as it did. Chooses among the rollouts that ended, those that nobody has concluded first;
// hypotheses, breakdowns, label review and conclusion are its tabs. Asks the desk when it is shown. GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>
#include <atomic>
#include <memory>
#include <optional>

#include "core/view/desk.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/wording.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace slipway::widgets {

class BreakdownView;
class ConclusionView;
class HypothesesView;
class LabelReviewView;
class ShadowDisagreements;

class InvestigatePage : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page; training profiles are remembered in `settings`.
    InvestigatePage(view::Desk& desk, Settings& settings, QWidget* parent = nullptr);
    ~InvestigatePage() override;

    void setWho(const QString& who);
    void setTimeZone(TimeZone zone);
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);
    /// Chooses a rollout as soon as it is in the list.
    void select(const QString& rollout);
    void focusFilter();
    /// Compares with this training profile from now on, and remembers it for the candidate.
    void openProfile(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence, bool bad);
    /// Somebody concluded: lists that say "to investigate" are old.
    void concluded();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class State { nothing, reading, stopped, failed, shown };

    void buildHead(QVBoxLayout* column);
    void buildTabs();
    void connectParts();
    void retranslate();
    void refresh();
    void take(Result<std::vector<view::PastRollout>> answer);
    void fillChoices();
    void choose();
    void read();
    void stop();
    void takeInvestigation(Result<view::Investigated> answer);
    void showInvestigation();
    void showState();
    void labelsChanged();
    void conclude(const investigate::Conclusion& conclusion);
    void askForProfile();
    /// The remembered profile; a sentence in m_profileProblem when it cannot be read.
    std::optional<investigate::TrainingProfile> profile();
    [[nodiscard]] const view::PastRollout* chosen() const;
    [[nodiscard]] QString headline(const view::PastRollout& past) const;
    [[nodiscard]] QString standing(const view::PastRollout& past) const;

    view::Desk& m_desk;
    Settings& m_settings;
    QString m_who;
    TimeZone m_zone = TimeZone::utc;
    std::string m_seen;                     // id and status of the present rollout when last asked
    std::vector<view::PastRollout> m_past;  // ended ones, to investigate first
    QString m_wanted;
    RolloutId m_rollout;  // chosen
    State m_state = State::nothing;
    QString m_problem;
    QString m_profileProblem;
    double m_share = 0.0;  // of what has to be read
    std::shared_ptr<std::atomic_bool> m_stop;
    std::optional<view::Investigated> m_shown;
    QTimer m_patience;  // until progress is shown
    QComboBox* m_choice = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_profileButton = nullptr;
    QPushButton* m_dropProfile = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_standing = nullptr;
    QLabel* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QTabWidget* m_tabs = nullptr;
    HypothesesView* m_hypotheses = nullptr;
    BreakdownView* m_breakdowns = nullptr;
    ShadowDisagreements* m_shadow = nullptr;
    LabelReviewView* m_review = nullptr;
    ConclusionView* m_conclusion = nullptr;
};

}  // namespace slipway::widgets
