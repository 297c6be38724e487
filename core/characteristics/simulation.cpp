#include "core/characteristics/simulation.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include "core/base/random.h"

namespace slipway::characteristics {

namespace {

struct Counts {
    std::int64_t tasks = 0;
    std::int64_t successes = 0;

    [[nodiscard]] Counts since(const Counts& begun) const { return {tasks - begun.tasks, successes - begun.successes}; }
};

enum class End { promoted, held, rolledBack };

/// How one run ended: in which stage, after how many tasks.
struct Ending {
    End end = End::held;
    std::size_t stage = 0;
    std::int64_t tasks = 0;
};

class Simulation {
public:
    Simulation(const Course& course, const std::vector<Boundaries>& boundaries, const SimulationSetup& setup);
    Ending run(double success, Random& random);

private:
    bool watchFails(std::size_t stage, double success, Random& random);
    bool fails(std::size_t stage, double success, Random& random);
    bool controlFails(std::size_t stage, double success, Random& random);
    bool jumpFails(std::size_t stage, double success, Random& random);
    bool evidenceFails(std::size_t stage);
    bool restartedEvidenceFails(std::size_t stage);
    void lookForPass(std::size_t stage);

    const Course& m_course;
    const std::vector<Boundaries>& m_boundaries;
    double m_restartShare;
    std::vector<std::shared_ptr<const Boundaries>> m_fromNothing;  // with restarts, by stage: boundaries from 0 tasks on
    Counts m_now;
    std::vector<Counts> m_begun;  // counts at which each stage began that has begun
    bool m_passed = false;
    double m_controlSuccess;
    stats::TwoSampleGate m_control;
};

bool sameGate(const StageRule& a, const StageRule& b) {
    return a.parameters.good == b.parameters.good && a.parameters.bad == b.parameters.bad &&
           a.parameters.alphaFail == b.parameters.alphaFail;
}

/// For each stage with a sequential gate; stages with the same gate share them.
std::vector<std::shared_ptr<const Boundaries>> boundariesFromNothing(const Course& course) {
    std::vector<std::shared_ptr<const Boundaries>> made(course.stages.size());
    for (std::size_t i = made.size(); i-- > 0;) {  // the last of those that share needs the most tasks
        const StageRule& rule = course.stages[i];
        if (rule.look != Look::afterEachResult) continue;
        for (std::size_t j = i + 1; j < made.size() && !made[i]; ++j) {
            if (sameGate(course.stages[j], rule)) made[i] = made[j];
        }
        if (!made[i]) made[i] = std::make_shared<const Boundaries>(boundariesOf(rule.parameters, 0, rule.after()));
    }
    return made;
}

double evidenceAgainst(const StageRule& rule, const Counts& counts) {
    return std::exp(stats::logEvidenceFail(rule.parameters, counts.successes, counts.tasks - counts.successes));
}

Simulation::Simulation(const Course& course, const std::vector<Boundaries>& boundaries, const SimulationSetup& setup)
    : m_course(course),
      m_boundaries(boundaries),
      m_restartShare(course.stages.size() > 1 ? setup.restartShare : 0.0),
      m_controlSuccess(setup.control) {
    if (m_restartShare > 0.0) m_fromNothing = boundariesFromNothing(course);
}

bool Simulation::evidenceFails(std::size_t stage) {
    if (m_restartShare > 0.0) return restartedEvidenceFails(stage);
    return m_now.successes <= m_boundaries[stage].failAt(m_now.tasks);
}

/// E = (1 - w) E(all) + w / K times the sum over the K later stages of E(since the stage began), 1 before it begins.
/// A weighted mean reaches the limit only if one of its parts does, and that the boundaries tell without computing it.
bool Simulation::restartedEvidenceFails(std::size_t stage) {
    const StageRule& rule = m_course.stages[stage];
    const auto reaches = [&](const Counts& counts) { return counts.successes <= m_fromNothing[stage]->failAt(counts.tasks); };
    bool reached = reaches(m_now);
    for (std::size_t k = 1; k <= stage && !reached; ++k) reached = reaches(m_now.since(m_begun[k]));
    if (!reached) return false;
    const std::size_t later = m_course.stages.size() - 1;
    auto restarted = static_cast<double>(later - stage);
    for (std::size_t k = 1; k <= stage; ++k) restarted += evidenceAgainst(rule, m_now.since(m_begun[k]));
    const double all = evidenceAgainst(rule, m_now);
    const double mean = (1.0 - m_restartShare) * all + m_restartShare * restarted / static_cast<double>(later);
    return mean >= 1.0 / rule.parameters.alphaFail;
}

void Simulation::lookForPass(std::size_t stage) {
    if (m_now.successes >= m_boundaries[stage].passAt(m_now.tasks)) m_passed = true;
}

/// No success raises the evidence against the candidate and no failure that in favour, so each is asked for one only.
bool Simulation::watchFails(std::size_t stage, double success, Random& random) {
    if (evidenceFails(stage)) return true;
    lookForPass(stage);
    for (std::int64_t i = 0; i < m_course.stages[stage].quota; ++i) {
        const bool ok = random.chance(success);
        ++m_now.tasks;
        m_now.successes += ok ? 1 : 0;
        if (ok) {
            lookForPass(stage);
        } else if (evidenceFails(stage)) {
            return true;
        }
    }
    return false;
}

/// Both arms deliver in the ratio of the blocks; tasks of the candidate count once they are compared.
bool Simulation::controlFails(std::size_t stage, double success, Random& random) {
    const StageRule& rule = m_course.stages[stage];
    stats::reshape(m_control, rule.beside, rule.shape);
    for (std::int64_t compared = 0; compared < rule.quota; compared += rule.shape.candidate) {
        for (int i = 0; i < rule.shape.candidate; ++i) stats::fold(m_control, rule.beside, stats::Arm::candidate, random.chance(success));
        for (int i = 0; i < rule.shape.control; ++i)
            stats::fold(m_control, rule.beside, stats::Arm::control, random.chance(m_controlSuccess));
        m_now.tasks += rule.shape.candidate;
        if (m_control.failed) return true;
    }
    m_passed = m_control.passed;
    return false;
}

bool Simulation::jumpFails(std::size_t stage, double success, Random& random) {
    const StageRule& rule = m_course.stages[stage];
    std::int64_t successes = 0;
    for (std::int64_t i = 0; i < rule.quota; ++i) successes += random.chance(success) ? 1 : 0;
    m_now.tasks += rule.quota;
    m_now.successes += successes;
    return rule.look == Look::atQuota && isBelow(successes, rule.quota, rule.limit);
}

bool Simulation::fails(std::size_t stage, double success, Random& random) {
    switch (m_course.stages[stage].look) {
        case Look::afterEachResult:
            return watchFails(stage, success, random);
        case Look::besideControl:
            return controlFails(stage, success, random);
        case Look::never:
        case Look::atQuota:
            break;
    }
    return jumpFails(stage, success, random);
}

Ending Simulation::run(double success, Random& random) {
    m_now = {};
    m_begun.clear();
    m_passed = false;
    m_control = {};
    m_control.laterStages = static_cast<int>(m_course.stages.size()) - 1;
    for (std::size_t stage = 0; stage < m_course.stages.size(); ++stage) {
        m_begun.push_back(m_now);
        if (stage > 0) stats::beginStage(m_control);
        if (fails(stage, success, random)) return {End::rolledBack, stage, m_now.tasks};
    }
    const bool proven = m_passed || !m_course.mustProve();
    return {proven ? End::promoted : End::held, m_course.stages.size() - 1, m_now.tasks};
}

/// Sum and sum of squares of a count of tasks.
struct Moments {
    double count = 0.0;
    double sum = 0.0;
    double squares = 0.0;

    void add(std::int64_t value) {
        count += 1.0;
        sum += static_cast<double>(value);
        squares += static_cast<double>(value) * static_cast<double>(value);
    }
    [[nodiscard]] double mean() const { return sum / count; }
    /// Of the mean; count > 1.
    [[nodiscard]] double error() const { return std::sqrt(std::max(0.0, squares / count - mean() * mean()) / (count - 1.0)); }
};

double chanceError(double chance, double runs) {
    const double drawn = (chance * runs + 1.0) / (runs + 2.0);
    return std::sqrt(drawn * (1.0 - drawn) / runs);
}

class Summary {
public:
    explicit Summary(std::size_t stages) { m_mean.rolledBackIn.resize(stages); }

    void add(const Ending& ending) {
        m_all.add(ending.tasks);
        m_mean.promoted += ending.end == End::promoted ? 1.0 : 0.0;
        m_mean.held += ending.end == End::held ? 1.0 : 0.0;
        if (ending.end != End::rolledBack) return;
        m_mean.rolledBack += 1.0;
        m_mean.rolledBackIn[ending.stage] += 1.0;
        m_rolledBack.add(ending.tasks);
    }

    [[nodiscard]] Estimate estimate() const {
        Estimate made{m_mean, m_mean};
        const double runs = m_all.count;
        const auto share = [runs](double& chance, double& error) {
            chance /= runs;
            error = chanceError(chance, runs);
        };
        share(made.mean.promoted, made.error.promoted);
        share(made.mean.held, made.error.held);
        share(made.mean.rolledBack, made.error.rolledBack);
        for (std::size_t i = 0; i < m_mean.rolledBackIn.size(); ++i) share(made.mean.rolledBackIn[i], made.error.rolledBackIn[i]);
        made.mean.tasks = m_all.mean();
        made.error.tasks = m_all.error();
        if (m_rolledBack.count > 0.0) made.mean.tasksToRollback = m_rolledBack.mean();
        if (m_rolledBack.count > 1.0) made.error.tasksToRollback = m_rolledBack.error();
        return made;
    }

private:
    Outcome m_mean;  // counts of runs until they are divided
    Moments m_all;
    Moments m_rolledBack;
};

}  // namespace

std::vector<Estimate> simulatedOutcomes(const Course& course, const std::vector<Boundaries>& boundaries,
                                        const std::vector<double>& successes, const SimulationSetup& setup, const Watch& watch) {
    Random seeds(setup.seed);
    Simulation simulation(course, boundaries, setup);
    std::vector<Estimate> made;
    for (const double success : successes) {
        Random random = seeds.fork();
        Summary summary(course.stages.size());
        for (std::int64_t run = 0; run < setup.runs; ++run) {
            if (watch.stop.stop_requested()) return made;
            summary.add(simulation.run(success, random));
            if (watch.progress)
                watch.progress((static_cast<double>(made.size()) + static_cast<double>(run + 1) / static_cast<double>(setup.runs)) /
                               static_cast<double>(successes.size()));
        }
        made.push_back(summary.estimate());
    }
    return made;
}

}  // namespace slipway::characteristics
