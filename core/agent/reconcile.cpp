// SPDX-License-Identifier: Apache-2.0
// How the agent carries out the newest document: at each event one step nearer, the baseline first. The
// candidate never executes before a verified baseline is held, so every way back is a switch.
#include <algorithm>
#include <utility>

#include "core/agent/agent.h"

namespace slipway::agent {

using fleet::ExposureMode;
using fleet::Phase;
using fleet::RobotError;
using fleet::RobotErrorCode;

namespace {

constexpr std::size_t kSlots = 2;

bool hasCapability(const fleet::RobotFacts& facts, const char* name) {
    return std::ranges::find(facts.capabilities, name) != facts.capabilities.end();
}

/// Why this robot cannot do what the exposure asks; none: it can.
std::optional<RobotError> incompatibility(const fleet::Exposure& exposure, const fleet::RobotFacts& facts) {
    if (exposure.mode == ExposureMode::shadow && !hasCapability(facts, "shadow")) {
        return RobotError{RobotErrorCode::incompatible, "This robot cannot run two models side by side."};
    }
    if (exposure.mode == ExposureMode::share && exposure.share > 0.0 && exposure.share < 1.0 && !hasCapability(facts, "flags")) {
        return RobotError{RobotErrorCode::incompatible, "This robot cannot choose the model task by task."};
    }
    return std::nullopt;
}

}  // namespace

// ---- documents and lease ----

bool Agent::accept(const fleet::Desired& desired, RobotTime now) {
    if (desired.generation < m_durable.generation) return false;
    const bool isNew = !m_desired || desired.generation > m_durable.generation;
    if (isNew) {
        if (desired.generation > m_durable.generation) m_durable.failure.reset();
        m_durable.generation = desired.generation;
        m_desired = desired;
        m_baselineError.reset();
        if (m_reload != Reload::none && m_loading == m_baseline) m_loading.reset();  // of a drill that is over
        m_reload = desired.reload ? Reload::wanted : Reload::none;
        save();
    }
    m_leaseEnd.reset();
    const bool onTrial = m_desired->candidate && m_desired->exposure.mode != ExposureMode::none;
    if (m_desired->lease && (onTrial || !m_desired->serving) && !isClosed()) m_leaseEnd = now + *m_desired->lease;
    if (!isNew) return true;
    if (auto why = desired.candidate && !isClosed() ? incompatibility(desired.exposure, m_durable.facts) : std::nullopt) {
        closeGeneration(std::move(why), now);
    } else {
        reconcile(Urgency::asDesired, now);
    }
    return true;
}

bool Agent::isClosed() const { return m_durable.closedGeneration != 0 && m_durable.closedGeneration == m_durable.generation; }

void Agent::endLeaseIfOver(RobotTime now) {
    if (m_leaseEnd && now >= *m_leaseEnd) closeGeneration(std::nullopt, now);
}

void Agent::closeGeneration(std::optional<RobotError> why, RobotTime now) {
    m_leaseEnd.reset();
    m_durable.closedGeneration = m_durable.generation;
    m_durable.failure = std::move(why);
    save();
    reconcile(Urgency::atOnce, now);
}

Agent::Goal Agent::goal() const {
    Goal goal{.baseline = m_desired->baseline, .candidate = nullptr, .exposure = {}};
    if (!isClosed() && m_desired->candidate && m_desired->candidate->ref != m_desired->baseline.ref) {
        goal.candidate = &*m_desired->candidate;
        goal.exposure = m_desired->exposure;
    }
    return goal;
}

// ---- one step nearer ----

void Agent::reconcile(Urgency urgency, RobotTime now) {
    if (!m_desired) return;
    const Goal wanted = goal();
    stopUnwanted(wanted);
    const bool mayChange = !m_taskRuns || urgency == Urgency::atOnce || m_desired->apply == fleet::Apply::now;
    publish(pursue(wanted, mayChange, now), now);
}

Phase Agent::pursue(const Goal& goal, bool mayChange, RobotTime now) {
    if (const auto busy = pursueReload(goal, mayChange, now)) return *busy;
    if (const auto busy = pursueBaseline(goal, mayChange, now)) return *busy;
    return pursueCandidate(goal, mayChange);
}

/// The drill: what serves is loaded once more beside itself, as a way back from a candidate would load it.
std::optional<Phase> Agent::pursueReload(const Goal& goal, bool mayChange, RobotTime now) {
    if (m_reload == Reload::none) return std::nullopt;
    const auto& baseline = goal.baseline.ref;
    if (m_baseline != baseline || !isHeld(baseline)) {
        m_reload = Reload::none;  // the document changes the model: that loads it
        return std::nullopt;
    }
    if (m_reload == Reload::loaded) {
        if (!mayChange) return Phase::loading;
        m_reload = Reload::none;
        return std::nullopt;
    }
    if (m_baselineError && now < m_baselineRetryAt) return Phase::failed;  // the copy that serves goes on
    m_baselineError.reset();
    return startLoad(baseline);
}

std::optional<Phase> Agent::pursueBaseline(const Goal& goal, bool mayChange, RobotTime now) {
    const auto& baseline = goal.baseline.ref;
    const bool serves = m_baseline == baseline;
    const bool held = isHeld(baseline);
    if (held && (serves || isLoaded(baseline))) {
        m_baselineError.reset();
        if (!serves && !mayChange) return Phase::loading;
        commitBaseline(baseline);
        return std::nullopt;
    }
    // What is not named any more stops before its successor is there: the old baseline serves meanwhile.
    const bool named = m_candidate && goal.candidate && goal.candidate->ref == *m_candidate && goal.exposure.mode != ExposureMode::none;
    if (!named && mayChange) dropCandidate();
    if (m_baselineError && now < m_baselineRetryAt) return Phase::failed;
    m_baselineError.reset();
    return held ? startLoad(baseline) : startFetch(goal.baseline);
}

Phase Agent::pursueCandidate(const Goal& goal, bool mayChange) {
    const bool exposed = goal.candidate && goal.exposure.mode != ExposureMode::none;
    if (m_candidate && (!exposed || *m_candidate != goal.candidate->ref)) {
        if (!mayChange) return Phase::loading;
        dropCandidate();
    }
    if (!goal.candidate) {
        if (!m_desired->candidate) dropRetired();
        return settled();
    }
    const auto& candidate = goal.candidate->ref;
    if (!isHeld(candidate)) return startFetch(*goal.candidate);
    if (!exposed) {
        m_reported.exposure = goal.exposure;
        return settled();
    }
    if (!isLoaded(candidate)) return startLoad(candidate);
    if (!m_candidate && !mayChange) return Phase::loading;
    m_candidate = candidate;
    m_reported.exposure = goal.exposure;
    return settled();
}

Phase Agent::settled() const {
    if (!isClosed()) return Phase::active;
    return m_durable.failure ? Phase::failed : Phase::reverted;
}

void Agent::stopUnwanted(const Goal& goal) {
    const auto wanted = [&](const fleet::ModelRef& model) {
        return model == goal.baseline.ref || (goal.candidate && model == goal.candidate->ref);
    };
    if (m_fetching && !wanted(m_fetching->ref)) {
        m_fetching.reset();
        m_port.cancelFetch();
    }
    if (m_loading && !wanted(*m_loading)) m_loading.reset();
}

Phase Agent::startFetch(const fleet::Model& model) {
    if (!m_fetching || m_fetching->ref != model.ref) {
        if (m_fetching) m_port.cancelFetch();
        makeRoom(model);
        m_fetching = model;
        m_fetchProgress = 0.0;
        m_port.fetch(model);
    }
    return m_fetchProgress >= 1.0 ? Phase::verifying : Phase::downloading;
}

Phase Agent::startLoad(const fleet::ModelRef& model) {
    if (m_loading != model) {
        m_loading = model;
        m_port.load(model);
    }
    return Phase::loading;
}

template <class Goes>
void Agent::removeSlots(Goes goes) {
    for (auto slot = m_durable.slots.begin(); slot != m_durable.slots.end();) {
        if (!goes(slot->model)) {
            ++slot;
            continue;
        }
        const fleet::ModelRef gone = slot->model;
        slot = m_durable.slots.erase(slot);
        std::erase(m_loaded, gone);
        save();
        m_port.remove(gone);
    }
}

void Agent::makeRoom(const fleet::Model& incoming) {
    const auto needed = [&](const fleet::ModelRef& model) {
        const bool named = model == m_desired->baseline.ref || (m_desired->candidate && model == m_desired->candidate->ref);
        const bool kept = model.name == incoming.ref.name && std::ranges::find(m_desired->keep, model.version) != m_desired->keep.end();
        return named || kept || model == m_durable.committed || model == m_baseline || model == m_candidate || model == incoming.ref;
    };
    removeSlots([&](const fleet::ModelRef& model) { return m_durable.slots.size() >= kSlots && !needed(model); });
}

/// A document without a candidate says what must stay: other versions of its model are on their way out.
void Agent::dropRetired() {
    const auto& keep = m_desired->keep;
    if (keep.empty()) return;
    removeSlots([&](const fleet::ModelRef& model) {
        const bool serves = model == m_desired->baseline.ref || model == m_durable.committed || model == m_baseline;
        return !serves && model.name == m_desired->baseline.ref.name && std::ranges::find(keep, model.version) == keep.end();
    });
}

void Agent::commitBaseline(const fleet::ModelRef& baseline) {
    if (m_durable.committed != baseline) {
        m_durable.committed = baseline;
        save();
    }
    if (m_baseline == baseline) return;
    dropCandidate();
    m_baseline = baseline;
}

void Agent::dropCandidate() {
    m_candidate.reset();
    m_reported.exposure = {};
}

// ---- completions ----

void Agent::onFetchProgress(double progress, RobotTime now) {
    endLeaseIfOver(now);
    if (!m_fetching) return;
    m_fetchProgress = std::clamp(progress, 0.0, 1.0);
    publish(m_fetchProgress >= 1.0 ? Phase::verifying : Phase::downloading, now);
    pump(now);
}

void Agent::onFetched(const FetchOutcome& outcome, RobotTime now) {
    endLeaseIfOver(now);
    if (!m_fetching || m_fetching->ref != outcome.model) return;
    const fleet::Model model = *std::exchange(m_fetching, std::nullopt);
    if (outcome.error) {
        failed(model.ref, *outcome.error, now);
    } else if (outcome.sha256 != model.ref.sha256 || (model.bytes > 0 && outcome.bytes > 0 && outcome.bytes != model.bytes)) {
        std::erase_if(m_durable.slots, [&](const fleet::Slot& slot) { return slot.model == model.ref; });
        save();
        m_port.remove(model.ref);
        failed(model.ref, {RobotErrorCode::digest, "The file has SHA-256 " + outcome.sha256 + " instead of " + model.ref.sha256 + "."},
               now);
    } else {
        std::erase_if(m_durable.slots, [&](const fleet::Slot& slot) { return slot.model == model.ref; });
        m_durable.slots.push_back({.model = model.ref, .bytes = outcome.bytes > 0 ? outcome.bytes : model.bytes, .verified = true});
        save();
        reconcile(Urgency::asDesired, now);
    }
    pump(now);
}

void Agent::onLoaded(const fleet::ModelRef& model, std::optional<RobotError> error, RobotTime now) {
    endLeaseIfOver(now);
    if (m_loading != model) return;
    m_loading.reset();
    if (error) {
        failed(model, std::move(*error), now);
    } else {
        // Memory for two models: the one that serves and the one that came last.
        std::erase_if(m_loaded,
                      [&](const fleet::ModelRef& loaded) { return loaded == model || (loaded != m_baseline && loaded != m_candidate); });
        m_loaded.push_back(model);
        if (m_reload == Reload::wanted && model == m_baseline) m_reload = Reload::loaded;
        reconcile(Urgency::asDesired, now);
    }
    pump(now);
}

void Agent::failed(const fleet::ModelRef& model, RobotError error, RobotTime now) {
    if (m_desired && model == m_desired->baseline.ref) {
        m_baselineError = std::move(error);
        m_baselineRetryAt = now + m_options.baselineRetry;
        reconcile(Urgency::asDesired, now);
    } else {
        closeGeneration(std::move(error), now);
    }
}

void Agent::onCrashed(const std::string& message, RobotTime now) {
    endLeaseIfOver(now);
    if (!m_candidate) return;  // it was dropped while it fell
    std::erase(m_loaded, *m_candidate);
    closeGeneration(RobotError{RobotErrorCode::crash, message}, now);
    pump(now);
}

bool Agent::isHeld(const fleet::ModelRef& model) const {
    return std::ranges::any_of(m_durable.slots, [&](const fleet::Slot& slot) { return slot.model == model && slot.verified; });
}

bool Agent::isLoaded(const fleet::ModelRef& model) const { return std::ranges::find(m_loaded, model) != m_loaded.end(); }

}  // namespace slipway::agent
