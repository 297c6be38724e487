#include "widgets/investigate/investigate_page.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/investigate/breakdown_view.h"
#include "widgets/investigate/conclusion_view.h"
#include "widgets/investigate/hypotheses_view.h"
#include "widgets/investigate/label_review_view.h"
#include "widgets/investigate/shadow_view.h"
#include "widgets/shell/look.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr std::chrono::milliseconds kPatience{500};
constexpr int kReadingSteps = 1000;

QLabel* plainLabel(QWidget* parent, const char* name, Tone tone) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTone(label, tone);
    return label;
}

}  // namespace

InvestigatePage::InvestigatePage(view::Desk& desk, Settings& settings, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_settings(settings) {
    setObjectName(QStringLiteral("investigatePage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kGap);
    buildHead(column);
    m_stack = new QStackedWidget(this);
    auto* waiting = new QWidget(m_stack);
    auto* middle = new QVBoxLayout(waiting);
    m_empty = plainLabel(waiting, "investigateEmpty", Tone::quiet);
    m_empty->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(waiting);
    m_progress->setObjectName(QStringLiteral("investigateProgress"));
    m_progress->setRange(0, kReadingSteps);
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(waiting);
    m_cancel->setObjectName(QStringLiteral("investigateCancel"));
    middle->addStretch();
    middle->addWidget(m_empty);
    middle->addWidget(m_progress);
    middle->addWidget(m_cancel, 0, Qt::AlignHCenter);
    middle->addStretch();
    m_stack->addWidget(waiting);
    buildTabs();
    m_stack->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_patience.setSingleShot(true);
    connectParts();
    retranslate();
}

InvestigatePage::~InvestigatePage() { stop(); }

void InvestigatePage::buildHead(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("investigateChoice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    m_profileButton = new QPushButton(this);
    m_profileButton->setObjectName(QStringLiteral("openProfile"));
    m_dropProfile = new QPushButton(this);
    m_dropProfile->setObjectName(QStringLiteral("dropProfile"));
    m_again = new QPushButton(this);
    m_again->setObjectName(QStringLiteral("investigateAgain"));
    row->addWidget(m_choice, 1);
    for (QPushButton* button : {m_profileButton, m_dropProfile, m_again}) row->addWidget(button);
    column->addLayout(row);
    m_headline = plainLabel(this, "investigateHeadline", Tone::normal);
    m_standing = plainLabel(this, "investigateStanding", Tone::quiet);
    m_note = plainLabel(this, "investigateNote", Tone::warning);
    for (QLabel* label : {m_headline, m_standing, m_note}) column->addWidget(label);
}

void InvestigatePage::buildTabs() {
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setObjectName(QStringLiteral("investigateTabs"));
    m_tabs->setDocumentMode(true);
    m_hypotheses = new HypothesesView(m_tabs);
    m_breakdowns = new BreakdownView(m_tabs);
    m_review = new LabelReviewView(m_desk, m_tabs);
    m_conclusion = new ConclusionView(m_tabs);
    m_shadow = new ShadowDisagreements(m_tabs);
    for (QWidget* part : std::initializer_list<QWidget*>{m_hypotheses, m_breakdowns, m_review, m_conclusion, m_shadow})
        m_tabs->addTab(part, QString());
}

void InvestigatePage::connectParts() {
    connect(m_choice, &QComboBox::activated, this, &InvestigatePage::choose);
    connect(m_again, &QPushButton::clicked, this, &InvestigatePage::read);
    connect(m_profileButton, &QPushButton::clicked, this, &InvestigatePage::askForProfile);
    connect(m_dropProfile, &QPushButton::clicked, this, [this] {
        if (const auto* past = chosen()) m_settings.setTrainingProfile(asWritten(past->candidate), {});
        read();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        stop();
        m_state = State::stopped;
        showState();
    });
    connect(&m_patience, &QTimer::timeout, this, &InvestigatePage::showState);
    connect(m_review, &LabelReviewView::reviewed, this, &InvestigatePage::labelsChanged);
    connect(m_review, &LabelReviewView::said, this, &InvestigatePage::said);
    connect(m_conclusion, &ConclusionView::concluded, this, &InvestigatePage::conclude);
}

void InvestigatePage::setWho(const QString& who) {
    m_who = who;
    m_review->setWho(who);
}

void InvestigatePage::setTimeZone(TimeZone zone) {
    m_zone = zone;
    m_review->setTimeZone(zone);
    m_conclusion->setTimeZone(zone);
    m_shadow->setTimeZone(zone);
    fillChoices();
    showState();
}

void InvestigatePage::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    std::string seen;
    if (snapshot && snapshot->rollout)
        seen = snapshot->rollout->id.value + '/' + std::to_string(static_cast<int>(snapshot->rollout->status));
    if (seen == m_seen) return;
    m_seen = seen;
    if (isVisible()) refresh();
}

void InvestigatePage::select(const QString& rollout) {
    m_wanted = rollout;
    if (isVisible()) refresh();
}

void InvestigatePage::focusFilter() {
    if (m_state != State::shown) return m_choice->setFocus(Qt::ShortcutFocusReason);
    m_tabs->setCurrentWidget(m_breakdowns);
    m_breakdowns->focusFilter();
}

void InvestigatePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

// ---- which rollout ----

void InvestigatePage::refresh() {
    const QPointer<InvestigatePage> self(this);
    m_desk.pastRollouts([self](Result<std::vector<view::PastRollout>> answer) {
        if (self) self->take(std::move(answer));
    });
}

/// Only what has ended is investigated: a comparison that goes on may not be looked at before it is complete.
void InvestigatePage::take(Result<std::vector<view::PastRollout>> answer) {
    if (!answer) {
        m_state = State::failed;
        m_problem = errorSentence(answer.error());
        return showState();
    }
    m_past = std::move(*answer);
    std::erase_if(m_past, [](const view::PastRollout& past) { return !past.endedAt.has_value(); });
    std::ranges::stable_sort(m_past, [](const view::PastRollout& a, const view::PastRollout& b) {
        if (a.toInvestigate != b.toInvestigate) return a.toInvestigate;
        return a.startedAt > b.startedAt;
    });
    const RolloutId before = m_rollout;
    const RolloutId wanted(m_wanted.toStdString());
    const auto has = [this](const RolloutId& id) { return std::ranges::find(m_past, id, &view::PastRollout::id) != m_past.end(); };
    if (has(wanted)) {
        m_rollout = wanted;
        m_wanted.clear();
    } else if (!has(m_rollout)) {
        m_rollout = m_past.empty() ? RolloutId() : m_past.front().id;
    }
    fillChoices();
    if (m_past.empty()) m_state = State::nothing;
    if (m_rollout != before && !m_past.empty()) return read();
    showState();
}

void InvestigatePage::fillChoices() {
    m_choice->clear();
    for (const view::PastRollout& past : m_past) {
        QString text = tr("%1 · %2 → %3 · %4 · %5", "plan, from model, to model, when, outcome")
                           .arg(asWritten(past.planName), asWritten(past.baseline), asWritten(past.candidate),
                                dateAndTime(past.startedAt, m_zone), outcomeWord(past.outcome));
        if (past.toInvestigate) text = tr("To investigate: %1").arg(text);
        m_choice->addItem(text, asWritten(past.id.value));
        if (past.id == m_rollout) m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_choice->setEnabled(!m_past.empty());
}

void InvestigatePage::choose() {
    const RolloutId rollout(m_choice->currentData().toString().toStdString());
    if (rollout == m_rollout) return;
    m_rollout = rollout;
    read();
}

const view::PastRollout* InvestigatePage::chosen() const {
    const auto found = std::ranges::find(m_past, m_rollout, &view::PastRollout::id);
    return found == m_past.end() ? nullptr : &*found;
}

// ---- reading ----

std::optional<investigate::TrainingProfile> InvestigatePage::profile() {
    m_profileProblem.clear();
    const auto* past = chosen();
    const QString path = past ? m_settings.trainingProfile(asWritten(past->candidate)) : QString();
    if (path.isEmpty()) return std::nullopt;
    auto read = investigate::readTrainingProfileFile(path.toStdString());
    if (read) return std::move(*read);
    m_profileProblem = tr("The training profile is left out: %1").arg(errorSentence(read.error()));
    return std::nullopt;
}

void InvestigatePage::stop() {
    if (m_stop) *m_stop = true;
    m_stop.reset();
    m_patience.stop();
}

void InvestigatePage::read() {
    m_conclusion->setRollout(m_rollout);
    if (!chosen()) return;
    stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_state = State::reading;
    m_share = 0.0;
    m_shown.reset();
    m_patience.start(kPatience);
    showState();
    const QPointer<InvestigatePage> self(this);
    view::InvestigationRequest request{m_rollout, profile(), m_stop};
    const auto isOld = [self, stop = m_stop] { return !self || *stop; };
    const auto progress = [self, isOld](double share) {
        if (isOld()) return;
        self->m_share = share;
        self->showState();
    };
    m_desk.investigate(std::move(request), progress, [self, isOld](Result<view::Investigated> answer) {
        if (!isOld()) self->takeInvestigation(std::move(answer));
    });
}

void InvestigatePage::takeInvestigation(Result<view::Investigated> answer) {
    m_patience.stop();
    if (!answer) {
        m_state = State::failed;
        m_problem = errorSentence(answer.error());
        return showState();
    }
    m_state = State::shown;
    m_shown = std::move(*answer);
    const auto& made = m_shown->made;
    m_breakdowns->setBreakdowns(made.breakdowns);
    ReviewCourse course;
    if (made.sample) course = ReviewCourse(*made.sample, made.marks, m_shown->details);
    m_review->setReview(m_rollout, made.whole.candidate.tasks - made.whole.candidate.successes, std::move(course));
    m_conclusion->setConclusions(made.conclusions);
    m_tabs->setTabVisible(m_tabs->indexOf(m_shadow), made.shadow.has_value());
    if (made.shadow) m_shadow->setReview(*made.shadow);
    showInvestigation();
}

void InvestigatePage::showInvestigation() {
    if (m_shown) m_hypotheses->setInvestigation(m_shown->made);
    showState();
}

void InvestigatePage::labelsChanged() {
    if (!m_shown) return;
    auto& made = m_shown->made;
    const ReviewCourse& course = m_review->course();
    made.sample = course.sample();
    made.marks = course.marks();
    made.review = course.review();
    made.hypotheses[2] = judgeLabels(&*made.sample, made.review, made.whole.candidate);
    showInvestigation();
}

void InvestigatePage::conclude(const investigate::Conclusion& conclusion) {
    auto record = conclusion;
    record.who = m_who.toStdString();
    m_conclusion->setBusy(true);
    const QPointer<InvestigatePage> self(this);
    m_desk.conclude(m_rollout, std::move(record), [self, rollout = m_rollout](const Result<investigate::Conclusion>& answer) {
        if (!self) return;
        self->m_conclusion->setBusy(false);
        if (!answer) {
            Q_EMIT self->said(tr("The conclusion was not recorded: %1").arg(errorSentence(answer.error())), true);
            return;
        }
        Q_EMIT self->said(tr("The conclusion of %1 is recorded.").arg(asWritten(rollout.value)), false);
        if (self->m_rollout == rollout && self->m_shown) {
            self->m_shown->made.conclusions.push_back(*answer);
            self->m_conclusion->setConclusions(self->m_shown->made.conclusions);
        }
        self->m_conclusion->forget(rollout);
        self->refresh();
        Q_EMIT self->concluded();
    });
}

// ---- training profile ----

void InvestigatePage::askForProfile() {
    auto* dialog = new QFileDialog(this, tr("Open a training profile"), QString(), tr("Training profiles (*.json)"));
    dialog->setObjectName(QStringLiteral("openProfileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &InvestigatePage::openProfile);
    dialog->open();
}

/// A file that cannot be read is not remembered; one of another model is refused by the desk, which says so.
void InvestigatePage::openProfile(const QString& path) {
    const auto* past = chosen();
    if (!past) return;
    const auto read = investigate::readTrainingProfileFile(path.toStdString());
    if (!read) {
        Q_EMIT said(errorSentence(read.error()), true);
        return;
    }
    m_settings.setTrainingProfile(asWritten(past->candidate), QFileInfo(path).absoluteFilePath());
    this->read();
}

}  // namespace slipway::widgets
