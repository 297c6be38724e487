#include "widgets/shell/inspector.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "widgets/map/map_geometry.h"
#include "widgets/shell/look.h"
#include "widgets/theme/glyphs.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QLabel* makeLabel(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

std::vector<std::pair<QString, QString>> robotFacts(const view::RobotView& robot, TimeZone zone) {
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&](const QString& name, const QString& value) { facts.emplace_back(name, value); };
    add(Facts::tr("Site"), robot.site.empty() ? Facts::tr("unknown") : fromCore(robot.site));
    add(Facts::tr("Kind"), robot.kind.empty() ? Facts::tr("unknown") : fromCore(robot.kind));
    add(Facts::tr("Model"), modelName(robot.model));
    add(Facts::tr("Phase"), robot.progress > 0.0 && robot.progress < 1.0
                                ? Facts::tr("%1, %2", "phase, progress").arg(phaseWord(robot.phase), percent(robot.progress, 0))
                                : phaseWord(robot.phase));
    add(Facts::tr("Stage"), robot.stage ? count(static_cast<std::int64_t>(*robot.stage) + 1) : Facts::tr("not in the rollout"));
    add(Facts::tr("Tasks"), robot.model.empty()
                                ? count(robot.tasks)
                                : Facts::tr("%1 with %2", "tasks, model").arg(count(robot.tasks), fromCore(robot.model.version)));
    if (const auto success = view::successShare(robot)) {
        add(Facts::tr("Success"), percent(*success));
    } else if (robot.tasks > 0) {
        add(Facts::tr("Success"), Facts::tr("hidden until both arms are complete"));
    }
    add(Facts::tr("Stuck"), count(robot.stuck));
    add(Facts::tr("Battery"), battery(robot.battery));
    if (!robot.mode.empty()) add(Facts::tr("Mode"), fromCore(robot.mode));
    if (robot.location) {
        const auto metres = [](double value) { return QLocale().toString(value, 'f', 1); };
        add(Facts::tr("Place"), Facts::tr("%1: %2 m, %3 m", "map, x, y")
                                    .arg(fromCore(robot.location->map), metres(robot.location->x), metres(robot.location->y)));
    } else {
        add(Facts::tr("Place"), Facts::tr("unknown"));
    }
    add(Facts::tr("Generation"), count(static_cast<std::int64_t>(robot.generation)));
    add(robot.online ? Facts::tr("Last heard") : Facts::tr("Silent since"), timeOfDay(robot.lastSeen, zone));
    return facts;
}

std::vector<std::pair<QString, QString>> selectionFacts(const std::vector<view::RobotView>& all, const QStringList& chosen) {
    std::array<std::int64_t, theme::kConditions> counts{};
    std::int64_t gone = 0;
    for (const QString& robot : chosen) {
        if (const auto* found = view::findRobot(all, RobotId(robot.toStdString()))) {
            ++counts[static_cast<std::size_t>(found->condition)];
        } else {
            ++gone;
        }
    }
    auto order = theme::kAllConditions;
    std::ranges::sort(order, std::ranges::greater{}, map::urgency);
    std::vector<std::pair<QString, QString>> facts;
    for (const view::Condition condition : order) {
        if (const auto robots = counts[static_cast<std::size_t>(condition)]; robots > 0)
            facts.emplace_back(conditionWord(condition), count(robots));
    }
    if (gone > 0) facts.emplace_back(Facts::tr("Not known any more"), count(gone));
    return facts;
}

Inspector::Inspector(QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel(this, "inspectorTitle")),
      m_mark(new QLabel(this)),
      m_condition(makeLabel(this, "inspectorCondition")),
      m_why(makeLabel(this, "inspectorWhy")),
      m_facts(new QFormLayout),
      m_release(new QPushButton(this)),
      m_copyIds(new QPushButton(this)),
      m_inTable(new QPushButton(this)) {
    setObjectName(QStringLiteral("inspector"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    setTextSize(m_title, TextSize::heading);
    column->addWidget(m_title);
    auto* state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_mark);
    state->addWidget(m_condition, 1);
    column->addLayout(state);
    column->addWidget(m_why);
    m_release->setObjectName(QStringLiteral("inspectorRelease"));
    column->addWidget(m_release);
    connect(m_release, &QPushButton::clicked, this, [this] { Q_EMIT releaseAsked(m_robot); });
    m_facts->setContentsMargins(0, 4, 0, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(5);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addLayout(m_facts);
    m_copyIds->setObjectName(QStringLiteral("inspectorCopyIds"));
    m_inTable->setObjectName(QStringLiteral("inspectorInTable"));
    column->addWidget(m_copyIds);
    column->addWidget(m_inTable);
    connect(m_copyIds, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_robots.join(u'\n')); });
    connect(m_inTable, &QPushButton::clicked, this, &Inspector::tableAsked);
    column->addStretch();
    refresh();
}

void Inspector::setSnapshot(std::shared_ptr<const view::Snapshot> snapshot) {
    m_snapshot = std::move(snapshot);
    if (isVisible() && !(m_robot.isEmpty() && m_robots.isEmpty())) refresh();
}

void Inspector::setTimeZone(TimeZone zone) {
    m_zone = zone;
    refresh();
}

void Inspector::selectRobot(const QString& robot) {
    m_robot = robot;
    refresh();
}

void Inspector::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

void Inspector::selectRobots(const QStringList& robots) {
    m_robots = robots;
    refresh();
}

const view::RobotView* Inspector::find() const {
    if (!m_snapshot || m_robot.isEmpty()) return nullptr;
    return view::findRobot(m_snapshot->robots, RobotId(m_robot.toStdString()));
}

void Inspector::refresh() {
    const view::RobotView* robot = find();
    const bool many = !robot && !m_robots.isEmpty();
    m_condition->setVisible(robot != nullptr);
    m_mark->setVisible(robot != nullptr);
    m_why->setVisible(!many);
    m_release->setVisible(robot && robot->quarantined);
    m_release->setText(tr("Release from quarantine…"));
    m_copyIds->setVisible(many);
    m_inTable->setVisible(many);
    m_copyIds->setText(tr("Copy their ids"));
    m_inTable->setText(tr("Show them in the table"));
    if (many) {
        static const std::vector<view::RobotView> none;
        m_title->setText(tr("%n robot(s) selected", nullptr, static_cast<int>(m_robots.size())));
        showFacts(selectionFacts(m_snapshot ? m_snapshot->robots : none, m_robots));
        return;
    }
    m_title->setText(robot ? m_robot : tr("Nothing selected"));
    m_why->setText(robot ? fromCore(robot->why) : tr("Select a robot on the map or in the table to see why it is where it is."));
    setTone(m_why, robot ? Tone::normal : Tone::quiet);
    if (robot) {
        m_condition->setText(robot->quarantined ? tr("Quarantined") : conditionWord(robot->condition));
        m_mark->setPixmap(theme::conditionIcon(robot->condition, palette(), devicePixelRatioF()).pixmap(theme::kGlyph));
        const bool bad = robot->condition == view::Condition::failed || robot->quarantined;
        setTone(m_condition, bad ? Tone::bad : robot->condition == view::Condition::held ? Tone::warning : Tone::quiet);
    }
    showFacts(robot ? robotFacts(*robot, m_zone) : std::vector<std::pair<QString, QString>>());
}

/// Rows are kept and only their texts change: this runs for every snapshot.
void Inspector::showFacts(const std::vector<std::pair<QString, QString>>& facts) {
    while (m_rows.size() < facts.size()) {
        auto* name = makeLabel(this, "factName");
        name->setWordWrap(false);
        setTone(name, Tone::quiet);
        auto* value = makeLabel(this, "factValue");
        m_facts->addRow(name, value);
        m_rows.emplace_back(name, value);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < facts.size();
        m_rows[i].first->setVisible(used);
        m_rows[i].second->setVisible(used);
        if (!used) continue;
        m_rows[i].first->setText(facts[i].first);
        m_rows[i].second->setText(facts[i].second);
    }
}

}  // namespace slipway::widgets
