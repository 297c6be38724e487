// Construction, and what is checked as the console takes, commits and performs.
#include "core/sim/invariants.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace slipway::sim {

using rollout::DecisionKind;
using Phase = Chapter::Phase;

namespace {

bool has(const Sequences& sequences, const RobotId& robot, const std::string& bootId, std::uint64_t seq) {
    const auto boots = sequences.find(robot);
    if (boots == sequences.end()) return false;
    const auto numbers = boots->second.find(bootId);
    return numbers != boots->second.end() && numbers->second.contains(seq);
}

std::int64_t standingOf(const rollout::Evidence& evidence) {
    const auto waiting = static_cast<std::int64_t>(evidence.exposed.waiting.size());
    return evidence.candidate.tasks + waiting + evidence.exposed.capped + evidence.beforeActivation + evidence.control.tasks -
           evidence.exposed.timedOut;
}

}  // namespace

Checker::Checker(std::vector<const SimulatedRobot*> robots) : m_robots(std::move(robots)), m_seen(m_robots.size()) {
    for (std::size_t i = 0; i < m_robots.size(); ++i) m_index.emplace(m_robots[i]->id(), i);
}

void Checker::violated(int invariant, std::string sentence) {
    if (!m_violation) m_violation = Violation{invariant, std::move(sentence)};
}

Checker::Seen& Checker::seenOf(const RobotId& robot) { return m_seen[m_index.at(robot)]; }

const Chapter* Checker::chapterOf(const Book& book, const std::string& candidateVersion) const {
    const Chapter* newest = nullptr;
    for (const auto& [id, chapter] : book.chapters) {
        if (chapter.plan.candidate.ref.version == candidateVersion) newest = &chapter;
    }
    return newest;
}

// ---- taken ----

void Checker::taken(const JournalEntry& entry, const rollout::Effect* first, const rollout::Effect* end, const rollout::State& state) {
    if (!m_taken.applyEvent(entry)) {
        const auto& results = std::get<rollout::RobotResults>(entry.event);
        violated(6, fmt::format("batch {} of {} was counted twice", results.seq, results.robot.value));
    }
    if (const auto* results = std::get_if<rollout::RobotResults>(&entry.event))
        m_arrived[results->robot][results->bootId].insert(results->seq);
    if (const auto* hello = std::get_if<rollout::RobotConnected>(&entry.event)) {
        auto& known = m_known[hello->robot][hello->bootId];
        known = std::max(known, hello->ackSeq);
    }
    noteConnected(entry);
    checkEpoch(entry, state);
    checkDecisions(entry, first, end);
    checkOperator(entry, first, end);
    checkCounting(entry, state);
    checkBounds(state, entry);
}

void Checker::noteConnected(const JournalEntry& entry) {
    if (std::holds_alternative<rollout::ConsoleStarted>(entry.event)) m_connected.clear();
    if (const auto* hello = std::get_if<rollout::RobotConnected>(&entry.event)) m_connected[hello->robot] = hello->session;
    const auto* bye = std::get_if<rollout::RobotDisconnected>(&entry.event);
    if (bye == nullptr) return;
    const auto session = m_connected.find(bye->robot);
    if (session != m_connected.end() && session->second == bye->session) m_connected.erase(session);  // else another took its place
}

/// Walks the effects in their order, so that each is judged by what was decided before it.
void Checker::checkDecisions(const JournalEntry& entry, const rollout::Effect* first, const rollout::Effect* end) {
    for (; first != end; ++first) {
        if (const auto* record = std::get_if<rollout::Record>(first)) {
            const auto& decision = record->decision;
            if (decision.number != m_taken.lastDecision + 1)
                violated(4, fmt::format("decision {} follows decision {}", decision.number, m_taken.lastDecision));
            checkSteps(decision, entry);
            checkMembership(decision);
            checkDrillDecision(decision);
            m_taken.applyDecision(decision, entry.event);
        } else if (const auto* desired = std::get_if<rollout::SendDesired>(first)) {
            checkCandidateCommand(desired->robot, desired->desired);
        } else if (const auto* hello = std::get_if<rollout::AnswerHello>(first); hello != nullptr && hello->desired) {
            checkCandidateCommand(hello->robot, *hello->desired);
        } else if (const auto* lease = std::get_if<rollout::SendLease>(first)) {
            checkLeaseCommand(*lease);
        }
    }
}

void Checker::checkSteps(const rollout::Decision& decision, const JournalEntry& entry) {
    const auto found = m_taken.chapters.find(decision.rollout);
    const bool enters = decision.kind == DecisionKind::stageEntered && decision.stage.value_or(0) > 0;
    const bool ends = decision.kind == DecisionKind::commitStarted || decision.kind == DecisionKind::concluding;
    if (found == m_taken.chapters.end() || (!enters && !ends)) return;
    const Chapter& chapter = found->second;
    const auto* promote = std::get_if<rollout::Promote>(&entry.event);
    const auto say = [&](const char* why) {
        violated(7, fmt::format("{} went on from stage {} {}", decision.rollout.value, chapter.stage + 1, why));
    };
    if (enters && *decision.stage != chapter.stage + 1) say("to one that is not the next");
    if (!enters && chapter.stage + 1 != chapter.plan.stages.size()) say("to the end before the last stage");
    if (chapter.phase == Phase::paused && promote == nullptr) say("while it was paused");
    if (chapter.phase != Phase::paused && chapter.phase != Phase::running) say("while it was rolling back, committing or over");
    if (m_taken.storageFailed) say("while the disk refused");
    if (chapter.overridden || (promote != nullptr && !promote->overrideReason.empty())) return;
    const auto isConnected = [&](const RobotId& robot) { return m_connected.contains(robot); };
    if (!chapter.exposed.empty() && std::ranges::none_of(chapter.exposed, isConnected)) say("while none of its robots was connected");
    const auto& stage = chapter.plan.stages[chapter.stage];
    if (decision.at - chapter.stageEnteredAt < stage.soak) say("before its soak was over");
    if (stage.comparison) return;  // may end as soon as its arms differ
    if (chapter.candidateResults + static_cast<std::int64_t>(chapter.exposed.size()) < chapter.quotas + stage.quota)
        say("without the tasks that its quota asks for");
}

void Checker::checkCandidateCommand(const RobotId& robot, const fleet::Desired& desired) {
    const auto found = m_taken.chapters.find(RolloutId(desired.rollout));
    if (found == m_taken.chapters.end()) return;
    const Chapter& chapter = found->second;
    const bool baselineIsCandidate = desired.baseline.ref == chapter.plan.candidate.ref;
    const bool namesCandidate = desired.isTrial() || baselineIsCandidate;
    if (desired.isTrial()) seenOf(robot).trials.emplace(desired.generation, found->first);
    if (!namesCandidate) return;
    if (chapter.phase == Phase::paused) violated(7, fmt::format("the candidate was sent to {} while the rollout was paused", robot.value));
    if (chapter.phase == Phase::rollingBack || chapter.phase == Phase::rolledBack)
        violated(8, fmt::format("the candidate was sent to {} after the rollback had started", robot.value));
    if (desired.isTrial() && !desired.lease) violated(10, fmt::format("{} was put on trial without a lease", robot.value));
}

void Checker::checkLeaseCommand(const rollout::SendLease& lease) {
    const auto& trials = seenOf(lease.robot).trials;
    const auto trial = trials.find(lease.generation);
    if (trial == trials.end()) return;
    const auto phase = m_taken.chapters.at(trial->second).phase;
    if (phase == Phase::rollingBack || phase == Phase::rolledBack)
        violated(8, fmt::format("the lease of {} was renewed after the rollback had started", lease.robot.value));
}

void Checker::checkOperator(const JournalEntry& entry, const rollout::Effect* first, const rollout::Effect* end) {
    const auto* operation = operationOf(entry.event);
    bool attributed = false;
    bool accepted = false;
    for (; first != end; ++first) {
        if (const auto* record = std::get_if<rollout::Record>(first)) {
            const auto& decision = record->decision;
            if (decision.who.empty()) violated(13, fmt::format("decision {} has nobody who made it", decision.number));
            if (decision.operation.empty()) continue;
            const bool same = operation != nullptr && decision.operation == operation->id && decision.who == operation->who;
            if (!same) violated(13, fmt::format("decision {} names an operation that is not the one at hand", decision.number));
            attributed = true;
        } else if (const auto* yes = std::get_if<rollout::Accepted>(first)) {
            accepted = true;
            if (!m_taken.accepted.insert(yes->operation).second)
                violated(13, fmt::format("operation {} was applied twice", yes->operation.value));
        }
    }
    if (accepted && !attributed) violated(13, fmt::format("operation {} was applied and no decision names it", operation->id.value));
}

void Checker::checkMembership(const rollout::Decision& decision) {
    if (decision.kind != DecisionKind::stageEntered && decision.kind != DecisionKind::commitStarted) return;
    for (const auto& [id, chapter] : m_taken.chapters) {
        if (id == decision.rollout || isOver(chapter.phase)) continue;
        for (const auto& robot : decision.robots) {
            if (chapter.exposed.contains(robot))
                violated(14, fmt::format("{} is in {} and in {}", robot.value, id.value, decision.rollout.value));
        }
    }
}

void Checker::checkCounting(const JournalEntry& entry, const rollout::State& state) {
    if (!std::holds_alternative<rollout::RobotResults>(entry.event)) return;
    for (const auto& [id, rollout] : state.rollouts) {
        const auto found = m_taken.chapters.find(id);
        if (found == m_taken.chapters.end() || isOver(found->second.phase)) continue;
        const auto& evidence = rollout.evidence;
        const auto& chapter = found->second;
        auto& standing = m_standing[id];
        const auto now = standingOf(evidence);
        if (!entry.counted && now > standing)
            violated(6, fmt::format("a batch of {} that is not new was counted", std::get<rollout::RobotResults>(entry.event).robot.value));
        standing = now;
        const auto& batch = std::get<rollout::RobotResults>(entry.event);
        // A restored older copy may be of before the pool was told to serve.
        const bool idle =
            chapter.plan.stages[chapter.stage].pool == plan::Pool::idle && chapter.exposed.contains(batch.robot) && m_restores == 0;
        for (const auto& item : batch.items) {
            if (idle && item.run == fleet::RunKind::live && item.model == chapter.plan.candidate.ref)
                violated(19, fmt::format("{} did a customer's task with the candidate while its pool stands idle", batch.robot.value));
        }
        const auto held = static_cast<std::int64_t>(evidence.exposed.waiting.size()) + evidence.exposed.capped + evidence.beforeActivation;
        if (evidence.candidate.tasks + held > chapter.candidateResults + evidence.exposed.timedOut)
            violated(12, fmt::format("{} results stand for the candidate, but {} tasks said that it executed them",
                                     evidence.candidate.tasks + held, chapter.candidateResults + evidence.exposed.timedOut));
        if (evidence.control.tasks > chapter.baselineResults)
            violated(12, fmt::format("{} results stand for the baseline, but {} tasks said that it executed them", evidence.control.tasks,
                                     chapter.baselineResults));
    }
}

void Checker::checkEpoch(const JournalEntry& entry, const rollout::State& state) {
    if (!std::holds_alternative<rollout::ConsoleStarted>(entry.event)) return;
    if (state.epoch <= m_durable.epoch)
        violated(5, fmt::format("the console started with epoch {} after epoch {}", state.epoch, m_durable.epoch));
    m_taken.epoch = state.epoch;
}

void Checker::checkBounds(const rollout::State& state, const JournalEntry& entry) {
    if (state.operations.size() > rollout::kRememberedOperations) violated(17, "the engine remembers more operations than its bound");
    const auto* results = std::get_if<rollout::RobotResults>(&entry.event);
    const auto* connected = std::get_if<rollout::RobotConnected>(&entry.event);
    if (results == nullptr && connected == nullptr) return;
    const auto robot = state.robots.find(results != nullptr ? results->robot : connected->robot);
    if (robot != state.robots.end() && robot->second.boots.size() > rollout::kRememberedBoots)
        violated(17, fmt::format("the engine remembers more boots of {} than its bound", robot->first.value));
}

// ---- durable ----

void Checker::committed(const Journal& journal, std::size_t firstNew) {
    checkDensity(journal, firstNew);
    for (std::size_t i = firstNew; i < journal.entries.size(); ++i) {
        const auto& entry = journal.entries[i];
        note(entry);
        if (std::holds_alternative<rollout::ConsoleStarted>(entry.event)) m_durable.epoch = m_taken.epoch;
        for (const auto& decision : entry.decisions) {
            const bool back = decision.kind == DecisionKind::rolledBack || decision.kind == DecisionKind::concluded;
            if (back) checkRolledBack(decision.rollout, m_durable.chapters.at(decision.rollout));
            if (decision.kind == DecisionKind::cleanedUp) checkCleanedUp(m_durable.chapters.at(decision.rollout));
        }
    }
    checkAudit(journal);
}

/// Said to be clean is clean, the backups have it, and nobody lost what it runs.
void Checker::checkCleanedUp(const Chapter& chapter) {
    const auto& retired = chapter.plan.baseline.ref;
    for (const auto& id : chapter.exposed) {
        const auto& durable = m_robots[m_index.at(id)]->durable();
        const bool holds = std::ranges::any_of(durable.slots, [&](const fleet::Slot& slot) { return slot.model == retired; });
        const bool keeps = std::ranges::find(chapter.plan.cleanup->backups, id.value) != chapter.plan.cleanup->backups.end();
        const bool committed = durable.committed == chapter.plan.candidate.ref;
        if (committed && holds && chapter.retiring.contains(id))
            violated(18, fmt::format("{} holds {} after the clean-up", id.value, retired.version));
        if (committed && !holds && keeps) violated(18, fmt::format("the backup {} lost {}", id.value, retired.version));
    }
}

void Checker::checkDensity(const Journal& journal, std::size_t firstNew) {
    std::uint64_t decision = m_durable.lastDecision;
    for (std::size_t i = firstNew; i < journal.entries.size(); ++i) {
        if (journal.entries[i].ordinal != i + 1)
            violated(4, fmt::format("journal entry {} stands in place {}", journal.entries[i].ordinal, i + 1));
        for (const auto& one : journal.entries[i].decisions) {
            if (one.number != ++decision) violated(4, fmt::format("the journal has decision {} in place of {}", one.number, decision));
        }
    }
}

void Checker::checkAudit(const Journal& journal) {
    if (journal.audit.size() != m_durable.lastDecision) {
        violated(15, fmt::format("{} audit records stand for {} decisions", journal.audit.size(), m_durable.lastDecision));
        return;
    }
    for (std::size_t i = journal.entries.size(); i-- > 0 && m_audited < journal.audit.size();) {
        const auto& decisions = journal.entries[i].decisions;
        for (std::size_t k = decisions.size(); k-- > 0;) {
            const auto& decision = decisions[k];
            if (decision.number <= m_audited) {
                i = 0;
                break;
            }
            const auto& record = journal.audit[decision.number - 1];
            const std::string previous = decision.number > 1 ? journal.audit[decision.number - 2].hash : std::string();
            if (record.decision != decision.number || record.hash != auditHash(previous, decision))
                violated(15, fmt::format("audit record {} does not follow from the one before it", decision.number));
        }
    }
    m_audited = journal.audit.size();
}

void Checker::checkRolledBack(const RolloutId& id, const Chapter& chapter) {
    for (const auto& robotId : chapter.exposed) {
        const auto& robot = *m_robots[m_index.at(robotId)];
        if (!robot.connected() || chapter.waived.contains(robotId) || m_seen[m_index.at(robotId)].excused) continue;
        if (robot.executes(chapter.plan.candidate.ref))
            violated(9, fmt::format("{} is said to be rolled back while {} executes the candidate", id.value, robotId.value));
    }
}

/// Takes a durable entry into the durable book.
void Checker::note(const JournalEntry& entry) {
    m_durable.applyEvent(entry);
    for (const auto& decision : entry.decisions) {
        m_durable.applyDecision(decision, entry.event);
        if (!decision.operation.empty()) m_durable.accepted.insert(decision.operation);
    }
}

void Checker::crashed() { m_taken = m_durable; }

/// What the robots were told after that copy was made is unknown to this console: they are excused until they
/// have taken a document of its own. Their leases and generations are not.
void Checker::restored(const Journal& journal) {
    ++m_restores;
    m_durable = Book{};
    for (const auto& entry : journal.entries) note(entry);
    m_taken = m_durable;
    m_arrived.clear();
    m_onCandidate.clear();
    m_audited = journal.audit.size();
    for (auto& seen : m_seen) {
        seen.excused = true;
        seen.anySent = false;
        seen.trials.clear();
        seen.candidate.clear();
    }
}

void Checker::recovered(const Journal& journal, const rollout::State& state, const std::string& difference) {
    if (!difference.empty()) violated(4, difference);
    if (state.nextDecision != m_durable.lastDecision + 1)
        violated(4, fmt::format("after recovery the next decision is {} and {} are durable", state.nextDecision, m_durable.lastDecision));
    m_standing.clear();
    for (const auto& [id, rollout] : state.rollouts) m_standing[id] = standingOf(rollout.evidence);
    if (!journal.entries.empty() && journal.entries.back().ordinal != journal.entries.size()) violated(4, "the journal is not dense");
}

// ---- what leaves ----

void Checker::performing(const rollout::Effect& effect, bool alive) {
    if (!alive) violated(3, "a console that had crashed sent something");
    if (const auto* desired = std::get_if<rollout::SendDesired>(&effect)) {
        checkCitation(desired->robot, desired->decision);
        checkDrillCommand(desired->robot, desired->desired, desired->decision);
        checkGeneration(desired->robot, desired->desired);
    } else if (const auto* hello = std::get_if<rollout::AnswerHello>(&effect); hello != nullptr && hello->desired) {
        checkCitation(hello->robot, hello->decision);
        checkGeneration(hello->robot, *hello->desired);
    } else if (const auto* acknowledge = std::get_if<rollout::Acknowledge>(&effect)) {
        checkAcknowledgement(*acknowledge);
    }
}

void Checker::checkCitation(const RobotId& robot, std::uint64_t decision) {
    if (decision == 0 || decision > m_durable.lastDecision)
        violated(
            3, fmt::format("a command to {} cites decision {}, the last durable one is {}", robot.value, decision, m_durable.lastDecision));
}

/// One at a time, and each comes to its end once.
void Checker::checkDrillDecision(const rollout::Decision& decision) {
    if (decision.kind == DecisionKind::drillStarted && m_taken.drilling) violated(20, "a drill starts while another one runs");
    if (decision.kind == DecisionKind::drillEnded && !m_taken.drilling) violated(20, "a drill ends that was not started");
}

/// A drill exposes nobody to anything: it names the model that the robot has truly committed, and nothing else.
void Checker::checkDrillCommand(const RobotId& id, const fleet::Desired& desired, std::uint64_t decision) {
    if (!desired.reload) return;
    // Its start and its end may become durable together, after a disk refused: then it is over before anybody hears of it.
    if (!m_durable.drilling && decision != m_durable.lastDrill)
        violated(20, fmt::format("{} is asked to reload and no drill was started", id.value));
    const bool harmless = !desired.candidate && desired.exposure == fleet::Exposure{} && desired.serving && !desired.lease;
    if (!harmless) violated(20, fmt::format("the drill changes what {} does", id.value));
    const auto& robot = *m_robots[m_index.at(id)];
    if (!seenOf(id).excused && robot.durable().committed != desired.baseline.ref)
        violated(20, fmt::format("the drill sends {} to {}", id.value, desired.baseline.ref.version));
    for (const auto& [rollout, chapter] : m_durable.chapters)
        if (!isOver(chapter.phase) && chapter.exposed.contains(id) && !chapter.waived.contains(id))
            violated(20, fmt::format("{} is in {} and in a drill", id.value, rollout.value));
}

void Checker::checkGeneration(const RobotId& robot, const fleet::Desired& desired) {
    auto& seen = seenOf(robot);
    if (seen.anySent && desired.generation < seen.sent.generation)
        violated(5, fmt::format("{} was sent generation {} after {}", robot.value, desired.generation, seen.sent.generation));
    if (seen.anySent && desired.generation == seen.sent.generation && desired != seen.sent)
        violated(5, fmt::format("{} was sent two documents of generation {}", robot.value, desired.generation));
    seen.sent = desired;
    seen.anySent = true;
}

void Checker::checkAcknowledgement(const rollout::Acknowledge& acknowledge) {
    // What the robot itself knew as acknowledged was counted by the console that did so; a database restored from
    // an older copy need not know it.
    const auto& known = m_known[acknowledge.robot][acknowledge.bootId];
    if (acknowledge.seq <= known) return;
    // States share the sequence; only what arrived as results must be counted.
    if (!has(m_arrived, acknowledge.robot, acknowledge.bootId, acknowledge.seq)) return;
    if (!has(m_durable.seqs, acknowledge.robot, acknowledge.bootId, acknowledge.seq))
        violated(6, fmt::format("batch {} of {} was acknowledged and is not counted on disk", acknowledge.seq, acknowledge.robot.value));
}

// ---- from the World ----

void Checker::queues(std::size_t messages, std::size_t consoleWaiting) {
    constexpr std::size_t kMostMessages = 65'536;
    constexpr std::size_t kMostWaiting = 20'000;
    if (messages > kMostMessages) violated(17, fmt::format("{} messages are on their way", messages));
    if (consoleWaiting > kMostWaiting) violated(17, fmt::format("{} entries wait for the disk", consoleWaiting));
}

void Checker::unsettled(const std::string& what) { violated(16, what); }

}  // namespace slipway::sim
