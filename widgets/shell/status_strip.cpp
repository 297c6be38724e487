#include "widgets/shell/status_strip.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <string_view>

#include "core/rollout/state.h"
#include "widgets/shell/look.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

struct Strip {
    Q_DECLARE_TR_FUNCTIONS(StatusStrip)
};

/// Between right-to-left words a Latin stage's name would else draw the figures behind it along.
QString dots(QStringList parts) {
    for (QString& part : parts) part = theme::idText(part);
    return parts.join(QStringLiteral("  ·  "));
}

QString stageText(const view::RolloutView& rollout) {
    QStringList parts{statusWord(rollout.status)};
    if (rollout::isActive(rollout.status) && rollout.stage < rollout.stages.size()) {
        const view::StageView& stage = rollout.stages[rollout.stage];
        parts << Strip::tr("stage %1 of %2")
                     .arg(count(static_cast<std::int64_t>(rollout.stage) + 1), count(static_cast<std::int64_t>(rollout.stages.size())))
              << stageName(stage.name);
        if (stage.quota > 0) parts << Strip::tr("%1/%2 tasks").arg(count(stage.tasks), count(stage.quota));
        parts << Strip::tr("soak %1 of %2").arg(clockTime(std::min(stage.soaked, stage.soak), stage.soak), clockTime(stage.soak));
    }
    return dots(parts);
}

/// "v23: 2 · v25: 98 (10 % of tasks)".
QString modelShares(const std::vector<view::RobotView>& robots, const std::optional<view::RolloutView>& rollout) {
    const bool shares = rollout && rollout::isActive(rollout->status) && !rollout->rollback && rollout->share < 1.0 &&
                        rollout->stage < rollout->plan.stages.size() &&
                        rollout->plan.stages[rollout->stage].mode == fleet::ExposureMode::share;
    std::map<std::string_view, std::int64_t> byVersion;
    for (const view::RobotView& robot : robots) {
        if (robot.online) ++byVersion[robot.model.empty() ? std::string_view() : std::string_view(robot.model.version)];
    }
    QStringList parts;
    for (const auto& [version, robotsOnIt] : byVersion) {
        QString part = Strip::tr("%1: %2", "version, robots")
                           .arg(version.empty() ? Strip::tr("no model") : fromCore(std::string(version)), count(robotsOnIt));
        if (shares && version == rollout->plan.candidate.ref.version)
            part = Strip::tr("%1 (%2 of tasks)", "version and robots, share").arg(part, shortPercent(rollout->share));
        parts << part;
    }
    return dots(parts);
}

QLabel* makeLabel(QWidget* parent, const char* name, Tone tone) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    if (tone != Tone::normal) setTone(label, tone);
    return label;
}

}  // namespace

StripTexts stripTexts(const view::Snapshot* snapshot) {
    StripTexts texts;
    texts.rollout = Strip::tr("No rollout");
    if (!snapshot) {
        texts.connected = Strip::tr("Starting…");
        return texts;
    }
    texts.connected =
        Strip::tr("%1 of %2 connected").arg(count(snapshot->online), count(static_cast<std::int64_t>(snapshot->robots.size())));
    texts.models = modelShares(snapshot->robots, snapshot->rollout);
    if (snapshot->rollout) {
        texts.rollout = dots({fromCore(snapshot->rollout->plan.name), strategyWord(snapshot->rollout->plan.strategy)});
        texts.stage = stageText(*snapshot->rollout);
        texts.held = snapshot->rollout->status == rollout::RolloutStatus::paused;
    }
    return texts;
}

StatusStrip::StatusStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("statusStrip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(20);
    m_environment = makeLabel(this, "environment", Tone::normal);
    m_rollout = makeLabel(this, "stripRollout", Tone::normal);
    setTextSize(m_rollout, TextSize::heading);
    m_stage = makeLabel(this, "stripStage", Tone::normal);
    m_connected = makeLabel(this, "stripConnected", Tone::normal);
    m_models = makeLabel(this, "stripModels", Tone::quiet);
    m_alarms = new QToolButton(this);
    m_alarms->setObjectName(QStringLiteral("stripAlarms"));
    connect(m_alarms, &QToolButton::clicked, this, &StatusStrip::alarmsChosen);
    m_clock = makeLabel(this, "stripClock", Tone::normal);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rollout);
    middle->addWidget(m_stage);
    auto* fleet = new QVBoxLayout;
    fleet->setSpacing(0);
    fleet->addWidget(m_connected);
    fleet->addWidget(m_models);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    m_clock->setAlignment(Qt::AlignRight);
    right->addWidget(m_clock);
    right->addWidget(m_alarms, 0, Qt::AlignRight);
    row->addWidget(m_environment, 0, Qt::AlignVCenter);
    row->addLayout(middle, 1);
    row->addLayout(fleet);
    row->addLayout(right);
    setAlarms({});
}

void StatusStrip::setEnvironment(const QString& words, bool warns) {
    m_environment->setText(words);
    setTone(m_environment, warns ? Tone::warning : Tone::normal);
}

void StatusStrip::setSnapshot(const view::Snapshot* snapshot) {
    const StripTexts texts = stripTexts(snapshot);
    m_rollout->setText(texts.rollout);
    m_stage->setText(texts.stage);
    m_stage->setVisible(!texts.stage.isEmpty());
    setTone(m_stage, texts.held ? Tone::warning : Tone::normal);
    if (snapshot && snapshot->rollout) m_stage->setToolTip(fromCore(snapshot->rollout->statusText));
    m_connected->setText(texts.connected);
    m_models->setText(texts.models);
}

void StatusStrip::setAlarms(const alarms::AlarmCounts& counts) {
    m_counts = counts;
    const QString text = alarms::countsText(counts);
    m_alarms->setText(text.isEmpty() ? tr("No alarms") : tr("Alarms: %1").arg(text));
    m_alarms->setAccessibleName(m_alarms->text());
    m_alarms->setToolTip(tr("Shows the alarms"));
    // A red face with white words would shout: only the words change, as they do in a table.
    const QColor colour = toneColor(counts.high > 0 ? Tone::bad : Tone::quiet, QGuiApplication::palette());
    if (m_alarmColour == colour) return;
    m_alarmColour = colour;
    m_alarms->setStyleSheet(
        QStringLiteral("QToolButton { border: none; padding: 0px; color: %1; } QToolButton:focus { border: 1px solid %1; }")
            .arg(colour.name()));
}

void StatusStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) setAlarms(m_counts);
    QWidget::changeEvent(event);
}

void StatusStrip::setTime(WallTime now, TimeZone zone) {
    const QString zoneName = zone == TimeZone::utc ? tr("UTC") : tr("local");
    m_clock->setText(tr("%1 %2", "time, zone").arg(timeOfDay(now, zone), zoneName));
}

}  // namespace slipway::widgets
