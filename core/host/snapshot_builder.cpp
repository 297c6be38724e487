#include "core/host/snapshot_builder.h"

#include "core/host/evidence_view.h"
#include "core/host/robot_views.h"
#include "core/host/rollout_view.h"
#include "core/rollout/step.h"

namespace slipway::host {

namespace {

void setSeries(ArmSeries& series, view::ArmView& arm) {
    arm.points = series.seconds.points();
    arm.hours = series.hours.points();
}

void hideSuccesses(view::ArmView& arm) {
    for (auto* points : {&arm.points, &arm.hours})
        for (auto& point : *points) point.successes = 0;
}

void setShadow(LiveData& live, view::ShadowView& shadow) {
    shadow.points = live.agreement().points();
    for (const auto& one : live.shadowTasks().worst())
        shadow.worst.push_back({one.robot, one.task, one.category, one.startedAt, one.candidateOk, one.baselineOk, one.probability,
                                one.action, one.baselineAction});
}

}  // namespace

void SnapshotBuilder::setRollout(const SnapshotSources& sources, view::Snapshot& snapshot) {
    const rollout::Rollout& shown = *sources.shown;
    view::RolloutView view = viewOf(shown, sources.state, sources.now);
    setSeries(sources.live.candidate(), view.candidate);
    setSeries(sources.live.baseline(), view.baseline);
    if (view.shadow) setShadow(sources.live, *view.shadow);
    if (sources.decisions) view.decisions = *sources.decisions;
    if (m_nextOf != shown.id || m_nextRevision != shown.revision || sources.now - m_nextAt >= Seconds(1)) {
        m_next = rollout::nextStageRobots(sources.state, shown);
        m_nextOf = shown.id;
        m_nextRevision = shown.revision;
        m_nextAt = sources.now;
        m_comparison = comparisonView(shown);
    }
    view.comparison = m_comparison;
    if (view.outcomesHidden)
        for (auto* arm : {&view.candidate, &view.baseline}) hideSuccesses(*arm);
    view.nextStageRobots = m_next;
    snapshot.rollout = std::move(view);
}

std::shared_ptr<const view::Snapshot> SnapshotBuilder::build(const SnapshotSources& sources) {
    auto snapshot = std::make_shared<view::Snapshot>();
    snapshot->number = ++m_number;
    snapshot->at = sources.wall;
    snapshot->listening = sources.listening;
    snapshot->banner = sources.banner;
    snapshot->tasksSince = sources.live.countedSince();
    snapshot->robots.reserve(sources.state.robots.size());
    for (const auto& [id, robot] : sources.state.robots) {
        snapshot->online += robot.online ? 1 : 0;
        snapshot->robots.push_back(viewOf(id, robot, sources.live.find(id), sources.shown));
    }
    if (sources.shown) setRollout(sources, *snapshot);
    for (const auto& [sha256, bar] : sources.state.bars) {
        if (bar.until > sources.now) snapshot->bars.push_back(bar);
    }
    snapshot->alarmActs.assign(sources.alarmActs.begin(), sources.alarmActs.end());
    snapshot->alerts.assign(sources.log.alerts().begin(), sources.log.alerts().end());
    snapshot->log.assign(sources.log.rows().begin(), sources.log.rows().end());
    snapshot->findings = sources.findings;
    snapshot->drill = sources.drill;
    return snapshot;
}

}  // namespace slipway::host
