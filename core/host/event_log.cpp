#include "core/host/event_log.h"

#include <fmt/format.h>

#include <algorithm>

namespace slipway::host {

namespace {

using rollout::DecisionKind;
using view::LogLevel;

LogLevel levelOf(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::gateFailed:
        case DecisionKind::rollbackStarted:
        case DecisionKind::rollbackIncomplete:
        case DecisionKind::rollbackHalted:
        case DecisionKind::robotQuarantined:
            return LogLevel::error;
        case DecisionKind::gateDebt:
        case DecisionKind::paused:
        case DecisionKind::needsDecision:
        case DecisionKind::candidateBarred:
        case DecisionKind::waived:
        case DecisionKind::robotLeftOut:
        case DecisionKind::generationAdopted:
            return LogLevel::warning;
        default:
            return LogLevel::info;
    }
}

LogLevel levelOf(const std::string& robotsLevel) {
    if (robotsLevel == "error") return LogLevel::error;
    if (robotsLevel == "warning") return LogLevel::warning;
    return robotsLevel == "debug" ? LogLevel::debug : LogLevel::info;
}

}  // namespace

WallTime toWall(EngineTime time) { return WallTime(time.time_since_epoch()); }

void EventLog::add(WallTime at, LogLevel level, std::string text) {
    m_rows.push_back({m_nextRow++, at, level, std::move(text)});
    if (m_rows.size() <= kMostLogRows) return;
    // A fleet that connects anew says so once a robot: that must not drive out what somebody has to read.
    const auto chatter = std::ranges::find(m_rows, LogLevel::debug, &view::LogRow::level);
    m_rows.erase(chatter == m_rows.end() ? m_rows.begin() : chatter);
}

void EventLog::decided(const rollout::Decision& decision) {
    const std::string by = decision.who.empty() || decision.who == "engine" ? std::string() : fmt::format(" ({})", decision.who);
    // "console-started: console started, …" says it twice.
    std::string kind = rollout::toString(decision.kind);
    std::string words = kind;
    std::ranges::replace(words, '-', ' ');
    const std::string said = decision.reason.starts_with(words) ? decision.reason : kind + ": " + decision.reason;
    add(toWall(decision.at), levelOf(decision.kind), said + by);
}

void EventLog::show(const rollout::RaiseAlert& alert, WallTime at) {
    m_alerts.push_front({alert.alert, alert.priority, alert.cause, alert.text, at, alert.rollout});
    if (m_alerts.size() > kMostAlerts) m_alerts.pop_back();
}

void EventLog::restore(const std::vector<rollout::RaisedAlert>& alerts, const std::vector<rollout::Decision>& decisions) {
    auto alert = alerts.begin();
    for (; alert != alerts.end() && (decisions.empty() || alert->at < toWall(decisions.front().at)); ++alert) show(alert->alert, alert->at);
    for (const auto& decision : decisions) {
        for (; alert != alerts.end() && alert->at < toWall(decision.at); ++alert) alerted(alert->alert, alert->at);
        decided(decision);
    }
    for (; alert != alerts.end(); ++alert) alerted(alert->alert, alert->at);
}

void EventLog::alerted(const rollout::RaiseAlert& alert, WallTime at) {
    show(alert, at);
    add(at, alert.priority == rollout::AlertPriority::low ? LogLevel::warning : LogLevel::error, fmt::format("Alert: {}", alert.text));
}

void EventLog::received(const link::LinkEvent& event, WallTime at) {
    const std::string& robot = event.robot.value;
    if (std::holds_alternative<link::HelloReceived>(event.what)) {
        add(at, LogLevel::debug, fmt::format("{} connected.", robot));
    } else if (const auto* closed = std::get_if<link::SessionClosed>(&event.what)) {
        add(at, LogLevel::debug, fmt::format("{} disconnected: {}.", robot, closed->reason));
    } else if (const auto* line = std::get_if<link::LogReceived>(&event.what)) {
        add(at, levelOf(line->line.level), fmt::format("{} says: {}", robot, line->line.message));
    } else if (const auto* bye = std::get_if<link::ByeReceived>(&event.what)) {
        add(at, LogLevel::debug, fmt::format("{} says goodbye: {}.", robot, bye->bye.reason));
    } else if (const auto* limited = std::get_if<link::RateLimited>(&event.what)) {
        add(at, LogLevel::warning, fmt::format("{} sends too much: {} messages were refused.", robot, limited->dropped));
    }
}

}  // namespace slipway::host
