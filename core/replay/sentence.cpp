#include "core/replay/sentence.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace slipway::replay {

namespace {

std::string counted(std::int64_t number, const char* one, const char* many) {
    return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string timeWords(Milliseconds time) {
    const auto seconds = time.count() / 1000;
    if (seconds < 120) return fmt::format("{} s", seconds);
    if (seconds < 7200) return fmt::format("{} min", seconds / 60);
    return fmt::format("{} h {} min", seconds / 3600, seconds / 60 % 60);
}

std::string placeWords(const Moment& moment) { return fmt::format("in stage {} after {}", moment.stage + 1, timeWords(moment.sinceStart)); }

/// "by the success gate (success 81.0 % of 100 tasks, ...)", or the reason where no gate stopped it.
std::string causeWords(const Side& side) {
    const auto* gate = side.failedGate();
    return gate ? fmt::format("by the {} gate ({})", rollout::toString(gate->kind), gate->reason) : fmt::format("({})", side.reason);
}

std::string recordedEndWords(const Side& recorded) {
    if (recorded.act == Act::stops) return fmt::format("was stopped {} {}", placeWords(recorded.moment), causeWords(recorded));
    if (recorded.act == Act::commits) return fmt::format("began to commit after {}", timeWords(recorded.moment.sinceStart));
    if (recorded.act == Act::concludes) return fmt::format("was concluded after {}", timeWords(recorded.moment.sinceStart));
    return fmt::format("has not ended and stands {}", placeWords(recorded.moment));
}

/// "12 candidate tasks and 3 failures before the recorded rollout, which ..."
std::string comparedWords(const Side& side, const Side& recorded) {
    const auto tasks = recorded.moment.candidateTasks - side.moment.candidateTasks;
    const auto failures = recorded.moment.failures - side.moment.failures;
    if (tasks == 0 && failures == 0) return "with the tasks and failures of the recorded rollout, which " + recordedEndWords(recorded);
    const char* which = tasks < 0 ? "after" : "before";
    return fmt::format("{} and {} {} the recorded rollout, which {}", counted(std::abs(tasks), "candidate task", "candidate tasks"),
                       counted(std::abs(failures), "failure", "failures"), which, recordedEndWords(recorded));
}

std::string didWords(const Side& side) {
    switch (side.act) {
        case Act::nothing:
            return "held";
        case Act::pauses:
            return "paused";
        case Act::resumes:
            return "was resumed";
        case Act::advances:
            return fmt::format("went on to stage {}", side.moment.stage + 1);
        case Act::concludes:
            return "was concluded";
        case Act::commits:
            return "began to commit";
        case Act::stops:
            return "was stopped " + causeWords(side);
        case Act::other:
            break;
    }
    return fmt::format("went another way ({})", side.reason);
}

std::string wouldWords(const Side& side, const Side& recorded) {
    const std::string because = side.reason.empty() ? std::string() : fmt::format(" ({})", side.reason);
    if (side.act == recorded.act && side.act != Act::nothing) return "would have done so in another way" + because;
    switch (side.act) {
        case Act::nothing:
            return (recorded.act == Act::stops ? "would have gone on" : "would have held") + because;
        case Act::pauses:
            return "would have paused" + because;
        case Act::resumes:
            return "would have been resumed";
        case Act::advances:
            return fmt::format("would have gone on to stage {}", side.moment.stage + 1);
        case Act::concludes:
            return "would have been concluded";
        case Act::commits:
            return "would have committed";
        case Act::stops:
            return "would have rolled back " + causeWords(side);
        case Act::other:
            break;
    }
    return "would have gone another way" + because;
}

std::string sameWords(const Report& report) {
    std::string words = fmt::format("{} decides the same: the rollout {}", report.otherPlan, recordedEndWords(report.recorded));
    const auto* gate = report.sameEnd ? report.sameEnd->failedGate() : nullptr;
    const auto* recorded = report.recorded.failedGate();
    if (gate && recorded && gate->kind != recorded->kind) words += ", here " + causeWords(*report.sameEnd);
    return words + ".";
}

std::string laterWords(const Report& report) {
    if (report.later)
        return fmt::format("its gates would have failed {} {}, {}", placeWords(report.later->moment), causeWords(*report.later),
                           comparedWords(*report.later, report.recorded));
    return fmt::format("none of its gates fails on the {} that were recorded",
                       counted(report.judged.candidateTasks, "candidate task", "candidate tasks"));
}

}  // namespace

std::string sentenceOf(const Report& report) {
    if (!report.difference) return sameWords(report);
    const auto& [recorded, whatIf] = *report.difference;
    if (report.difference->isExact())
        return fmt::format("{} would have rolled back {} {}, {}.", report.otherPlan, placeWords(whatIf.moment), causeWords(whatIf),
                           comparedWords(whatIf, report.recorded));
    const auto stage = std::min(recorded.moment.stage, whatIf.moment.stage) + 1;
    return fmt::format(
        "In stage {} after {} the recorded rollout {}, but {} {}; what would then have happened cannot be known. As recorded, {}.", stage,
        timeWords(whatIf.moment.sinceStart), didWords(recorded), report.otherPlan, wouldWords(whatIf, recorded), laterWords(report));
}

}  // namespace slipway::replay
