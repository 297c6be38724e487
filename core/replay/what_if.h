// What-if: a recorded rollout under the gates of another plan. Robots' recorded events are what they are, so the answer
// has two parts. Up to the first entry at which the other plan decides something else the replay is exact, and if that is a
// stop, it is the whole answer. If it is not, nobody knows what the robots would have done; from there on the other gates
// only judge what was recorded, with the recorded stages ("as recorded"), and nothing but a stop is looked for.
//
// Timers fire when they fired, once a second while a rollout is active: a stop is exact to the entry, a promotion that waits
// for its soak alone to a second. Pure; owned by whoever reads the journal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/plan/plan.h"
#include "core/replay/course.h"
#include "core/replay/fold.h"

namespace slipway::replay {

/// The first entry at which the two plans decided differently.
struct Difference {
    Side recorded;
    Side whatIf;

    /// A stop needs nothing that was not recorded; any other difference leaves open what would have come.
    [[nodiscard]] bool isExact() const { return whatIf.act == Act::stops; }
};

struct Report {
    RolloutId rollout;
    std::string recordedPlan;  // names
    std::string otherPlan;
    Side recorded;  // its rollback or commit; with act nothing, where it stood when the journal ends
    rollout::RolloutStatus recordedStatus = rollout::RolloutStatus::running;  // at the end of the journal
    Moment recordedEnd;                    // the same rollout at its very end, with the tasks that came in after that decision
    std::optional<Difference> difference;  // none: the other plan decides the same to the end
    std::optional<Side> sameEnd;           // the end as the other plan saw it, where both came to it by the same entry
    std::optional<Side> later;             // after a difference: where the other gates fail as recorded; none: they do not
    Moment judged;                         // as far as the other plan saw the record
    std::uint64_t decisions = 0;           // compared while the replay was exact
    bool identical = true;                 // all of them, bit for bit, with figures and sentences
};

class WhatIf {
public:
    /// `record`: where the fold begins, before the rollout is started.
    WhatIf(RolloutId rollout, plan::Plan other, Fold record = {})
        : m_id(std::move(rollout)), m_other(std::move(other)), m_record(std::move(record)) {}

    /// The next entry of the journal; false: no later one can change the answer. storageCorrupt as Fold;
    /// invalidInput as checkComparable.
    Result<bool> take(const EntryView& entry);

    /// Once, after the last entry. notFound when no such rollout was started.
    Result<Report> report();

private:
    enum class Phase {
        before,      // the rollout has not started
        exact,       // no difference yet
        sameEnd,     // both stopped or committed by the same entry; how that went on is only compared
        asRecorded,  // judged on the recorded course
        afterwards,  // the recorded rollout has stopped or committed, the other would not: results alone are judged
        answered,    // only the recorded end is still waited for
    };

    Result<bool> begin(const EntryView& entry);
    [[nodiscard]] std::vector<rollout::Decision> advanceOther(const rollout::Event& event);
    void compare(const std::vector<rollout::Decision>& durable, const std::vector<rollout::Decision>& own);
    void endTogether(const std::vector<rollout::Decision>& own);
    void differ(const std::vector<rollout::Decision>& durable, const std::vector<rollout::Decision>& own);
    void followRecord();
    void judgeAfterwards(const rollout::Event& event);
    void judgeRest();
    void answerIfFailed(const std::vector<rollout::Decision>& own);
    void noteRecorded(const std::vector<rollout::Decision>& durable);
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isAnotherStarted() const;
    [[nodiscard]] const rollout::Rollout& recorded() const { return m_record.state().rollouts.at(m_id); }
    [[nodiscard]] rollout::Rollout& other() { return m_state.rollouts.at(m_id); }

    RolloutId m_id;
    plan::Plan m_other;
    Phase m_phase = Phase::before;
    Fold m_record;
    rollout::State m_state;  // under the other plan
    EngineTime m_now{};
    EngineTime m_judgedAt{};       // the last entry that the other plan saw
    bool m_recordedOver = false;   // its rollback or commit was seen
    bool m_recordedEnded = false;  // and its end
    Report m_report;
};

}  // namespace slipway::replay
