#include "widgets/checklist/drill_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStringList>
#include <QUuid>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "widgets/shell/look.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

constexpr std::size_t kUsualRobots = 3;
constexpr std::size_t kMostNamed = 12;  // in the dialog; the others are counted

/// "robot-001 (north), robot-002 (south) and 3 more"
QString namesOf(const view::Snapshot& snapshot, std::size_t robots) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(robots, kMostNamed); ++i) {
        const RobotId& id = snapshot.drill.candidates[i];
        const auto* robot = view::findRobot(snapshot.robots, id);
        const bool known = robot && !robot->site.empty();
        names << (known ? QStringLiteral("%1 (%2)").arg(fromCore(id.value), fromCore(robot->site)) : fromCore(id.value));
    }
    QString list = theme::listed(names);
    if (robots <= kMostNamed) return list;
    return DrillPanel::tr("%1 and %2 more", "names of robots, a number").arg(list, count(static_cast<std::int64_t>(robots - kMostNamed)));
}

QString silentOnes(const view::DrillResult& result) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(result.silent.size(), kMostNamed); ++i) names << fromCore(result.silent[i].value);
    if (result.silent.size() > kMostNamed) names << QStringLiteral("…");
    return theme::listed(names);
}

QString resultSentence(const view::DrillResult& result, TimeZone zone) {
    const QString when = dateAndTime(result.at, zone);
    const QString who = whoWord(result.who);
    const QString answered =
        DrillPanel::tr("%1 of %2", "robots that answered, of those asked").arg(count(result.answered), count(result.robots));
    if (result.end == rollout::DrillEnd::interrupted)
        return DrillPanel::tr("The last drill, %1 by %2, was interrupted and counts for nothing: %3.").arg(when, who, fromCore(result.why));
    if (!result.silent.empty())
        return DrillPanel::tr("Last drill, %1 by %2: robots that answered in time: %3. No answer: %4.")
            .arg(when, who, answered, silentOnes(result));
    if (!result.slowest)
        return DrillPanel::tr("Last drill, %1 by %2: nothing was measured, because the software of these robots knows no drills.")
            .arg(when, who);
    return DrillPanel::tr("Last drill, %1 by %2: slowest robot %3, median %4; robots measured: %5.")
        .arg(when, who, duration(*result.slowest), duration(*result.median), count(result.measured));
}

/// The usual dialog with the number of robots above its facts.
class DrillDialog : public ConfirmDialog {
public:
    DrillDialog(std::shared_ptr<const view::Snapshot> seen, std::size_t robots, const Later& later, QWidget* parent)
        : ConfirmDialog(drillConfirmation(*seen, robots), later, parent), m_seen(std::move(seen)) {
        auto* label = new QLabel(DrillPanel::tr("&Robots in the drill:"), this);
        m_count = new QSpinBox(this);
        m_count->setObjectName(QStringLiteral("drillRobots"));
        m_count->setAccessibleName(DrillPanel::tr("Number of robots in the drill"));
        m_count->setRange(1, static_cast<int>(m_seen->drill.candidates.size()));
        m_count->setValue(static_cast<int>(robots));
        label->setBuddy(m_count);
        auto* row = new QHBoxLayout;
        row->addWidget(label);
        row->addWidget(m_count);
        row->addStretch();
        static_cast<QVBoxLayout*>(layout())->insertLayout(2, row);
        connect(m_count, &QSpinBox::valueChanged, this, [this] { replaceFacts(drillConfirmation(*m_seen, chosen())); });
    }
    [[nodiscard]] std::size_t chosen() const { return static_cast<std::size_t>(m_count->value()); }
    [[nodiscard]] const std::shared_ptr<const view::Snapshot>& seen() const { return m_seen; }

private:
    std::shared_ptr<const view::Snapshot> m_seen;  // the robots stay those that were shown
    QSpinBox* m_count = nullptr;
};

}  // namespace

Confirmation drillConfirmation(const view::Snapshot& snapshot, std::size_t robots) {
    Confirmation asks;
    asks.objectName = QStringLiteral("drillDialog");
    asks.question = DrillPanel::tr("Measure a rollback in a drill?");
    asks.explanation = DrillPanel::tr("Each robot loads the model that it runs once more, and the desk measures how long it takes.");
    asks.facts = {
        {DrillPanel::tr("Robots"), namesOf(snapshot, robots), FactMark::none},
        {DrillPanel::tr("Model"), snapshot.drill.baseline ? modelName(snapshot.drill.baseline->ref) : QString(), FactMark::none},
        {DrillPanel::tr("What happens"),
         DrillPanel::tr("The model is loaded beside the copy that serves, and takes over between two tasks. The time runs from here until "
                        "the robot reports that it serves, verified."),
         FactMark::none},
        {DrillPanel::tr("What changes"), DrillPanel::tr("Nothing: no robot gets another model, and none stops its tasks."), FactMark::good},
        {DrillPanel::tr("How it ends"),
         DrillPanel::tr("When all have answered, or after 120 s. A rollout that needs one of these robots goes first and ends the drill."),
         FactMark::none}};
    asks.safe = DrillPanel::tr("&Cancel");
    asks.deed = DrillPanel::tr("&Start the drill");
    asks.followsChanges = true;
    return asks;
}

QString drillSentence(const view::DrillView& drill, TimeZone zone) {
    if (drill.running)
        return DrillPanel::tr("A drill is running: %1 of %2 robots have answered.").arg(count(drill.answered), count(drill.robots));
    if (drill.last) return resultSentence(*drill.last, zone);
    return DrillPanel::tr("No rollback drill was made at this desk yet.");
}

DrillPanel::DrillPanel(view::Desk& desk, Later later, QWidget* parent) : QWidget(parent), m_desk(desk), m_later(std::move(later)) {
    setObjectName(QStringLiteral("drillPanel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("drillState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_start = new QPushButton(this);
    m_start->setObjectName(QStringLiteral("drillStart"));
    row->addWidget(m_state, 1);
    row->addWidget(m_start, 0, Qt::AlignTop);
    connect(m_start, &QPushButton::clicked, this, &DrillPanel::ask);
    refresh();
}

void DrillPanel::setSnapshot(std::shared_ptr<const view::Snapshot> snapshot) {
    m_snapshot = std::move(snapshot);
    if (m_snapshot && m_snapshot->drill.running) m_refusal.clear();
    refresh();
}

void DrillPanel::setTimeZone(TimeZone zone) {
    m_zone = zone;
    refresh();
}

void DrillPanel::setWho(const QString& who) {
    m_who = who.trimmed();
    refresh();
}

QString DrillPanel::whyNot() const {
    if (!m_snapshot || !m_snapshot->drill.baseline) return tr("Open a plan first: its baseline is what the robots load.");
    if (m_snapshot->drill.running || m_asked) return tr("A drill is running.");
    if (m_who.isEmpty()) return tr("Say first who you are.");
    if (m_snapshot->drill.candidates.empty())
        return tr("No robot can be in a drill now: it must be online, run the verified baseline of the open plan, and be in no rollout.");
    return {};
}

void DrillPanel::refresh() {
    m_start->setText(tr("Rollback &drill…"));
    m_start->setAccessibleName(tr("Measure a rollback in a drill"));
    const QString why = whyNot();
    m_start->setEnabled(why.isEmpty());
    m_start->setToolTip(why.isEmpty() ? tr("Measures a rollback on robots that are in no rollout.") : why);
    const QString text = m_refusal.isEmpty() ? drillSentence(m_snapshot ? m_snapshot->drill : view::DrillView{}, m_zone) : m_refusal;
    if (m_state->text() != text) m_state->setText(text);
    m_state->setAccessibleName(text);
    const auto* last = m_snapshot && m_snapshot->drill.last ? &*m_snapshot->drill.last : nullptr;
    const bool warns = !m_refusal.isEmpty() || (last != nullptr && !m_snapshot->drill.running && !last->silent.empty());
    setTone(m_state, warns ? Tone::warning : Tone::quiet);
}

void DrillPanel::ask() {
    if (m_dialog || !whyNot().isEmpty()) return;
    m_refusal.clear();
    auto* dialog = new DrillDialog(m_snapshot, std::min(kUsualRobots, m_snapshot->drill.candidates.size()), m_later, window());
    m_dialog = dialog;
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog] { submit(dialog->shownText(), dialog->chosen(), dialog->seen()); });
    dialog->open();
}

void DrillPanel::submit(const QString& shown, std::size_t robots, const std::shared_ptr<const view::Snapshot>& seen) {
    rollout::StartDrill command;
    command.operation = {OperationId(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()), m_who.toStdString(),
                         shown.toStdString(), std::nullopt};
    command.baseline = *seen->drill.baseline;
    const auto& from = seen->drill.candidates;
    command.robots.assign(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(robots));
    m_asked = true;
    refresh();
    const QPointer<DrillPanel> self(this);
    m_desk.submit(std::move(command), [self](const view::CommandAnswer& answer) {
        if (!self) return;
        self->m_asked = false;
        self->m_refusal = answer.rejected.empty() ? QString() : tr("The drill was not started: %1.").arg(fromCore(answer.rejected));
        self->refresh();
    });
}

void DrillPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace slipway::widgets
