#include "core/host/link_mapping.h"

#include <fmt/format.h>

#include "core/rollout/step.h"

namespace slipway::host {

namespace {

using rollout::Event;

struct Mapper {
    const link::LinkEvent& received;
    const rollout::State& state;
    using Mapped = std::optional<Event>;

    Mapped operator()(const link::HelloReceived& in) const {
        const auto& hello = in.hello;
        return rollout::RobotConnected{received.robot,   received.session, hello.bootId,  hello.ackSeq,
                                       hello.generation, hello.facts,      hello.reported};
    }
    Mapped operator()(const link::StateReceived& in) const { return changed(in.state, in.state.seq); }
    Mapped operator()(const link::FullStateReceived& in) const { return changed(in.state.state, 0); }
    Mapped operator()(const link::ResultsReceived& in) const {
        const auto& batch = in.batch;
        return rollout::RobotResults{received.robot, received.session, batch.bootId, batch.seq,
                                     batch.dropped,  batch.bad.size(), batch.items};
    }
    Mapped operator()(const link::TelemetryReceived& in) const {
        rollout::RobotProgress progress{received.robot, in.telemetry.time, in.telemetry.task, in.telemetry.pending};
        if (!rollout::concerns(state, progress)) return std::nullopt;
        return progress;
    }
    Mapped operator()(const link::LogReceived&) const { return std::nullopt; }
    Mapped operator()(const link::ByeReceived&) const { return std::nullopt; }
    Mapped operator()(const link::DesiredAnswered& in) const {
        return rollout::DesiredAnswered{received.robot, in.answer.generation, in.answer.accepted};
    }
    Mapped operator()(const link::SessionClosed& in) const {
        return rollout::RobotDisconnected{received.robot, received.session, in.reason};
    }
    Mapped operator()(const link::CloneDetected& in) const {
        return rollout::RobotQuarantined{
            received.robot, fmt::format("{} take-overs of its connection within a minute: two robots use one id", in.takeOvers)};
    }
    Mapped operator()(const link::RateLimited&) const { return std::nullopt; }

    Mapped changed(const protocol::StateReport& report, std::uint64_t seq) const {
        return rollout::RobotStateChanged{received.robot, received.session, report.bootId, seq, report.generation, report.reported};
    }
};

}  // namespace

std::optional<Event> toEvent(const link::LinkEvent& received, const rollout::State& state) {
    return std::visit(Mapper{received, state}, received.what);
}

}  // namespace slipway::host
