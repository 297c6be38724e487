#include "tests/sim/saboteurs.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace slipway::sim {

namespace {

using rollout::Effect;
using rollout::Event;
using rollout::State;

/// A defect that changes what goes into a step or what comes out of it.
class StepDefect : public ConsoleParts {
public:
    void advance(State& state, const Event& event, EngineTime now, std::vector<Effect>& effects) override {
        before(state, event);
        const std::size_t first = effects.size();
        ConsoleParts::advance(state, replaced(event), now, effects);
        after(state, event, now, effects, first);
    }

protected:
    virtual void before(State&, const Event&) {}
    virtual Event replaced(const Event& event) { return event; }
    virtual void after(State&, const Event&, EngineTime, std::vector<Effect>&, std::size_t) {}

    static rollout::Rollout* active(State& state) {
        for (auto& [id, rollout] : state.rollouts) {
            if (rollout::isActive(rollout.status)) return &rollout;
        }
        return nullptr;
    }

    /// Sends this robot a new document as the engine would, with its next generation.
    static void issue(State& state, const RobotId& robot, fleet::Desired desired, std::vector<Effect>& effects) {
        auto& twin = state.robots[robot];
        desired.generation = ++twin.highestGeneration;
        twin.desired = desired;
        effects.emplace_back(rollout::SendDesired{robot, desired, state.nextDecision - 1});
    }

    static fleet::Desired trial(const rollout::Rollout& rollout) {
        fleet::Desired desired;
        desired.rollout = rollout.id.value;
        desired.baseline = rollout.plan.baseline;
        desired.candidate = rollout.plan.candidate;
        desired.exposure = {fleet::ExposureMode::share, 1.0, "salt"};
        desired.keep = {rollout.plan.baseline.ref.version, rollout.plan.candidate.ref.version};
        desired.lease = Seconds(120);
        return desired;
    }

    static const rollout::Record* recordOf(const std::vector<Effect>& effects, std::size_t first, rollout::DecisionKind kind) {
        for (auto i = first; i < effects.size(); ++i) {
            const auto* record = std::get_if<rollout::Record>(&effects[i]);
            if (record != nullptr && record->decision.kind == kind) return record;
        }
        return nullptr;
    }
};

class SendsBeforeCommit final : public ConsoleParts {
    bool leavesBeforeCommit(const Effect& effect) const override { return std::holds_alternative<rollout::SendDesired>(effect); }
};

class AcknowledgesBeforeCommit final : public ConsoleParts {
    bool leavesBeforeCommit(const Effect& effect) const override { return std::holds_alternative<rollout::Acknowledge>(effect); }
};

class LosesAJournalEntry final : public ConsoleParts {
    void append(Journal& journal, std::vector<JournalEntry>&& entries) override {
        std::erase_if(entries, [this](const JournalEntry&) { return ++m_count == 200; });
        ConsoleParts::append(journal, std::move(entries));
    }
    int m_count = 0;
};

class LosesAnAuditRecord final : public ConsoleParts {
    void append(Journal& journal, std::vector<JournalEntry>&& entries) override {
        ConsoleParts::append(journal, std::move(entries));
        if (journal.audit.size() > 3) journal.audit.pop_back();
    }
};

class ForgesAnAuditRecord final : public ConsoleParts {
    void append(Journal& journal, std::vector<JournalEntry>&& entries) override {
        const std::size_t before = journal.audit.size();
        ConsoleParts::append(journal, std::move(entries));
        if (journal.audit.size() > before) journal.audit.back().hash[0] = journal.audit.back().hash[0] == 'x' ? 'y' : 'x';
    }
};

/// The engine looks at something that is not in the journal.
class DecidesByHiddenState final : public StepDefect {
    void after(State&, const Event&, EngineTime, std::vector<Effect>& effects, std::size_t first) override {
        ++m_steps;
        for (auto i = first; i < effects.size(); ++i) {
            if (auto* record = std::get_if<rollout::Record>(&effects[i])) record->decision.reason += std::to_string(m_steps);
        }
    }
    int m_steps = 0;
};

class KeepsItsEpoch final : public StepDefect {
    void after(State& state, const Event& event, EngineTime, std::vector<Effect>&, std::size_t) override {
        if (std::holds_alternative<rollout::ConsoleStarted>(event)) state.epoch = 1;
    }
};

class SendsAStranger final : public StepDefect {
    void after(State& state, const Event& event, EngineTime, std::vector<Effect>& effects, std::size_t) override {
        const auto* rollout = active(state);
        if (m_done || rollout == nullptr || rollout->stage > 0 || !std::holds_alternative<rollout::TimerFired>(event)) return;
        for (auto& [id, robot] : state.robots) {
            if (!robot.online || rollout->members.contains(id)) continue;
            issue(state, id, trial(*rollout), effects);
            m_done = true;
            return;
        }
    }
    bool m_done = false;
};

/// Takes the whole fleet into the first stage and says so.
class ExceedsTheCap final : public StepDefect {
    void after(State& state, const Event&, EngineTime, std::vector<Effect>& effects, std::size_t first) override {
        const auto* rollout = active(state);
        if (rollout == nullptr || recordOf(effects, first, rollout::DecisionKind::stageEntered) == nullptr) return;
        std::vector<RobotId> everyone;
        for (const auto& [id, robot] : state.robots) {
            if (robot.online && !rollout->members.contains(id)) everyone.push_back(id);
        }
        for (auto i = first; i < effects.size(); ++i) {
            auto* record = std::get_if<rollout::Record>(&effects[i]);
            if (record == nullptr || record->decision.kind != rollout::DecisionKind::stageEntered) continue;
            auto& robots = record->decision.robots;
            robots.insert(robots.end(), everyone.begin(), everyone.end());
        }
        for (const auto& id : everyone) issue(state, id, trial(*rollout), effects);
    }
};

class ResendsAnOlderGeneration final : public StepDefect {
    void after(State&, const Event&, EngineTime, std::vector<Effect>& effects, std::size_t first) override {
        for (auto i = first; i < effects.size(); ++i) {
            const auto* sent = std::get_if<rollout::SendDesired>(&effects[i]);
            if (sent == nullptr) continue;
            auto& last = m_last[sent->robot];
            // Not of a rollback: an older document is then a candidate's, which is another defect.
            const bool forward = sent->desired.isTrial() || !(sent->desired.baseline == last.baseline);
            if (forward && last.generation != 0 && last.generation < sent->desired.generation) {
                effects.emplace_back(rollout::SendDesired{sent->robot, last, sent->decision});
                return;
            }
            last = sent->desired;
        }
    }
    std::map<RobotId, fleet::Desired> m_last;
};

class ReusesAGeneration final : public StepDefect {
    void after(State&, const Event&, EngineTime, std::vector<Effect>& effects, std::size_t first) override {
        for (auto i = first; i < effects.size(); ++i) {
            if (auto* sent = std::get_if<rollout::SendDesired>(&effects[i])) sent->desired.generation = 1;
        }
    }
};

class CountsABatchTwice final : public StepDefect {
    void before(State& state, const Event& event) override {
        const auto* results = std::get_if<rollout::RobotResults>(&event);
        if (results == nullptr) return;
        for (auto& boot : state.robots[results->robot].boots) {
            if (boot.bootId == results->bootId && boot.lastSeq >= results->seq) boot.lastSeq = results->seq - 1;
        }
    }
};

class AcknowledgesWhatItDropped final : public StepDefect {
    Event replaced(const Event& event) override {
        const auto* results = std::get_if<rollout::RobotResults>(&event);
        if (results == nullptr || ++m_count % 50 != 0) return event;
        return rollout::RobotProgress{results->robot, {}, std::nullopt, 1};
    }
    void after(State&, const Event& event, EngineTime, std::vector<Effect>& effects, std::size_t) override {
        const auto* results = std::get_if<rollout::RobotResults>(&event);
        if (results != nullptr && m_count % 50 == 0)
            effects.emplace_back(rollout::Acknowledge{results->robot, results->session, results->bootId, results->seq});
    }
    int m_count = 0;
};

class AdvancesWithoutQuota final : public StepDefect {
    void before(State& state, const Event&) override {
        auto* rollout = active(state);
        if (rollout == nullptr) return;
        for (auto& stage : rollout->plan.stages) stage.quota = 1;
        for (auto& stage : rollout->plan.stages) stage.gates.latency.reset();
    }
};

class AdvancesWithoutSoak final : public StepDefect {
    void before(State& state, const Event&) override {
        auto* rollout = active(state);
        if (rollout == nullptr) return;
        for (auto& stage : rollout->plan.stages) stage.soak = Milliseconds(0);
        for (auto& stage : rollout->plan.stages) stage.quota = 1;
        for (auto& stage : rollout->plan.stages) stage.gates.latency.reset();
    }
};

/// Goes on as if nobody had paused.
class AdvancesWhilePaused final : public StepDefect {
    void after(State& state, const Event& event, EngineTime, std::vector<Effect>& effects, std::size_t) override {
        auto* rollout = active(state);
        if (rollout == nullptr || rollout->stage + 1 >= rollout->plan.stages.size()) return;
        if (!m_paused && std::holds_alternative<rollout::TimerFired>(event)) {
            m_paused = true;
            record(state, *rollout, rollout::DecisionKind::paused, effects);
        } else if (m_paused && std::holds_alternative<rollout::TimerFired>(event)) {
            ++rollout->stage;
            record(state, *rollout, rollout::DecisionKind::stageEntered, effects);
        }
    }
    static void record(State& state, const rollout::Rollout& rollout, rollout::DecisionKind kind, std::vector<Effect>& effects) {
        rollout::Decision decision;
        decision.number = state.nextDecision++;
        decision.kind = kind;
        decision.rollout = rollout.id;
        decision.stage = rollout.stage;
        decision.who = "engine";
        effects.emplace_back(rollout::Record{decision});
    }
    bool m_paused = false;
};

class SendsTheCandidateWhilePaused final : public StepDefect {
    void after(State& state, const Event& event, EngineTime, std::vector<Effect>& effects, std::size_t) override {
        const auto* rollout = active(state);
        if (rollout == nullptr || !std::holds_alternative<rollout::TimerFired>(event)) return;
        if (rollout->status != rollout::RolloutStatus::paused) return;
        issue(state, rollout->members.begin()->first, trial(*rollout), effects);
    }
};

class SendsTheCandidateAfterRollback final : public StepDefect {
    void after(State& state, const Event&, EngineTime, std::vector<Effect>& effects, std::size_t) override {
        const auto* rollout = active(state);
        if (rollout == nullptr || rollout->status != rollout::RolloutStatus::rollingBack) return;
        issue(state, rollout->members.begin()->first, trial(*rollout), effects);
    }
};

class RenewsLeasesAfterRollback final : public StepDefect {
    void after(State& state, const Event&, EngineTime, std::vector<Effect>& effects, std::size_t first) override {
        for (auto i = first; i < effects.size(); ++i) {
            const auto* sent = std::get_if<rollout::SendDesired>(&effects[i]);
            if (sent != nullptr && sent->desired.isTrial()) m_trials[sent->robot] = sent->desired.generation;
        }
        const auto* rollout = active(state);
        if (rollout == nullptr || rollout->status != rollout::RolloutStatus::rollingBack) return;
        for (const auto& [id, generation] : m_trials) effects.emplace_back(rollout::SendLease{id, generation, Seconds(60)});
    }
    std::map<RobotId, std::uint64_t> m_trials;
};

/// Leaves one robot alone and says that all are rolled back.
class ForgetsALedgerRobot final : public StepDefect {
    void after(State& state, const Event&, EngineTime, std::vector<Effect>& effects, std::size_t first) override {
        auto* rollout = active(state);
        if (rollout == nullptr || rollout->status != rollout::RolloutStatus::rollingBack) return;
        const auto forgotten = std::ranges::find_if(rollout->members, [&](const auto& member) {
            const auto& robot = state.robots[member.first];
            return robot.online && robot.reported.active == rollout->plan.candidate.ref;
        });
        if (m_forgotten.empty() && forgotten != rollout->members.end()) m_forgotten = forgotten->first;
        if (m_forgotten.empty()) return;
        rollout->members.at(m_forgotten).ledger->state = rollout::LedgerState::verified;
        const auto dropped =
            std::remove_if(effects.begin() + static_cast<std::ptrdiff_t>(first), effects.end(), [this](const Effect& effect) {
                const auto* sent = std::get_if<rollout::SendDesired>(&effect);
                return sent != nullptr && sent->robot == m_forgotten;
            });
        effects.erase(dropped, effects.end());
        // Its lease goes on, or it would go back by itself.
        const auto& robot = state.robots[m_forgotten];
        effects.emplace_back(rollout::SendLease{m_forgotten, robot.generation + 1000, Seconds(600)});
    }
    RobotId m_forgotten;
};

class TrialsWithoutALease final : public StepDefect {
    void after(State&, const Event&, EngineTime, std::vector<Effect>& effects, std::size_t first) override {
        for (auto i = first; i < effects.size(); ++i) {
            auto* sent = std::get_if<rollout::SendDesired>(&effects[i]);
            if (sent != nullptr && sent->desired.isTrial()) sent->desired.lease.reset();
        }
    }
};

/// Believes that every task was executed by the candidate.
class MixesTheArms final : public StepDefect {
    Event replaced(const Event& event) override {
        auto copy = event;
        if (auto* results = std::get_if<rollout::RobotResults>(&copy)) {
            for (auto& item : results->items) item.model = m_candidate;
        }
        return copy;
    }
    void before(State& state, const Event&) override {
        if (const auto* rollout = active(state)) m_candidate = rollout->plan.candidate.ref;
    }
    fleet::ModelRef m_candidate;
};

class ForgetsOperations final : public StepDefect {
    void before(State& state, const Event&) override { state.operations.clear(); }
};

class DecidesAnonymously final : public StepDefect {
    void after(State&, const Event&, EngineTime, std::vector<Effect>& effects, std::size_t first) override {
        for (auto i = first; i < effects.size(); ++i) {
            if (auto* record = std::get_if<rollout::Record>(&effects[i])) record->decision.who.clear();
        }
    }
};

class TakesARobotTwice final : public StepDefect {
    void after(State& state, const Event& event, EngineTime, std::vector<Effect>& effects, std::size_t) override {
        const auto* rollout = active(state);
        if (m_done || rollout == nullptr || !std::holds_alternative<rollout::TimerFired>(event)) return;
        m_done = true;
        rollout::Decision decision;
        decision.number = state.nextDecision++;
        decision.kind = rollout::DecisionKind::stageEntered;
        decision.rollout = RolloutId("another");
        decision.stage = 0;
        decision.who = "engine";
        decision.robots = {rollout->members.begin()->first};
        effects.emplace_back(rollout::Record{decision});
    }
    bool m_done = false;
};

/// Decides on the rollback, and nothing follows.
class NeverRollsBack final : public StepDefect {
    void after(State& state, const Event&, EngineTime, std::vector<Effect>& effects, std::size_t first) override {
        const auto* rollout = active(state);
        if (rollout == nullptr || rollout->status != rollout::RolloutStatus::rollingBack) return;
        for (auto i = first; i < effects.size(); ++i) {
            if (std::holds_alternative<rollout::SendDesired>(effects[i])) effects[i] = rollout::WakeAt{state.wake};
            if (auto* hello = std::get_if<rollout::AnswerHello>(&effects[i])) hello->desired.reset();
        }
    }
};

class RemembersWithoutBound final : public StepDefect {
    void after(State& state, const Event&, EngineTime, std::vector<Effect>&, std::size_t) override {
        for (int i = 0; i < 10; ++i) state.operations.emplace_back("operation");
    }
};

/// The state of a later start lacks what a robot was told last.
class KeepsHalfACheckpoint final : public ConsoleParts {
    std::string checkpoint(std::uint64_t ordinal, const State& state) override {
        State kept = state;
        if (!kept.robots.empty()) kept.robots.begin()->second.highestGeneration = 0;
        return ConsoleParts::checkpoint(ordinal, kept);
    }
};

template <class Defect>
Saboteur saboteur(const char* name, int invariant) {
    return Saboteur{name, invariant, [] { return std::make_unique<Defect>(); }};
}

}  // namespace

const std::vector<Saboteur>& saboteurs() {
    static const std::vector<Saboteur> all = {
        saboteur<ExceedsTheCap>("ExceedsTheCap", 1),
        saboteur<SendsAStranger>("SendsAStranger", 2),
        saboteur<SendsBeforeCommit>("SendsBeforeCommit", 3),
        saboteur<LosesAJournalEntry>("LosesAJournalEntry", 4),
        saboteur<DecidesByHiddenState>("DecidesByHiddenState", 4),
        saboteur<KeepsHalfACheckpoint>("KeepsHalfACheckpoint", 4),
        saboteur<KeepsItsEpoch>("KeepsItsEpoch", 5),
        saboteur<ResendsAnOlderGeneration>("ResendsAnOlderGeneration", 5),
        saboteur<ReusesAGeneration>("ReusesAGeneration", 5),
        saboteur<CountsABatchTwice>("CountsABatchTwice", 6),
        saboteur<AcknowledgesBeforeCommit>("AcknowledgesBeforeCommit", 6),
        saboteur<AcknowledgesWhatItDropped>("AcknowledgesWhatItDropped", 6),
        saboteur<AdvancesWithoutQuota>("AdvancesWithoutQuota", 7),
        saboteur<AdvancesWithoutSoak>("AdvancesWithoutSoak", 7),
        saboteur<AdvancesWhilePaused>("AdvancesWhilePaused", 7),
        saboteur<SendsTheCandidateWhilePaused>("SendsTheCandidateWhilePaused", 7),
        saboteur<SendsTheCandidateAfterRollback>("SendsTheCandidateAfterRollback", 8),
        saboteur<RenewsLeasesAfterRollback>("RenewsLeasesAfterRollback", 8),
        saboteur<ForgetsALedgerRobot>("ForgetsALedgerRobot", 9),
        saboteur<TrialsWithoutALease>("TrialsWithoutALease", 10),
        saboteur<MixesTheArms>("MixesTheArms", 12),
        saboteur<ForgetsOperations>("ForgetsOperations", 13),
        saboteur<DecidesAnonymously>("DecidesAnonymously", 13),
        saboteur<TakesARobotTwice>("TakesARobotTwice", 14),
        saboteur<LosesAnAuditRecord>("LosesAnAuditRecord", 15),
        saboteur<ForgesAnAuditRecord>("ForgesAnAuditRecord", 15),
        saboteur<NeverRollsBack>("NeverRollsBack", 16),
        saboteur<RemembersWithoutBound>("RemembersWithoutBound", 17),
    };
    return all;
}

}  // namespace slipway::sim
