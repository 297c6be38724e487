#include "core/characteristics/exact.h"

#include <algorithm>
#include <numeric>

#include "core/characteristics/binomial.h"

namespace slipway::characteristics {

namespace {

/// Chance of each number of successes among the rollouts still going on, of those whose gate has passed and of the
/// others; nothing outside of [low, high].
struct Front {
    std::vector<double> open;
    std::vector<double> passed;
    std::int64_t low = 0;
    std::int64_t high = 0;

    explicit Front(std::int64_t mostTasks) : open(static_cast<std::size_t>(mostTasks) + 1), passed(open.size()) { open[0] = 1.0; }
    [[nodiscard]] bool empty() const { return low > high; }
    [[nodiscard]] double at(std::int64_t s) const { return open[index(s)] + passed[index(s)]; }
    void clear(std::int64_t s) { open[index(s)] = passed[index(s)] = 0.0; }
    static std::size_t index(std::int64_t s) { return static_cast<std::size_t>(s); }
};

class Walk {
public:
    Walk(const Course& course, double success) : m_course(course), m_success(success), m_front(course.watchedTasks()) {
        m_outcome.rolledBackIn.resize(course.stages.size());
    }

    Outcome run(const std::vector<Boundaries>& boundaries);

private:
    void watch(std::size_t stage, const Boundaries& boundaries);
    void jump(std::size_t stage);
    void settle(std::size_t firstStage);
    void addOneTask();
    void look(std::size_t stage, std::int64_t tasks, const Boundaries& boundaries);
    void rollBack(std::size_t stage, double chance, std::int64_t tasks);

    const Course& m_course;
    double m_success;
    Front m_front;
    Outcome m_outcome;
};

void Walk::rollBack(std::size_t stage, double chance, std::int64_t tasks) {
    m_outcome.rolledBackIn[stage] += chance;
    m_outcome.rolledBack += chance;
    m_outcome.tasks += chance * static_cast<double>(tasks);
}

void Walk::addOneTask() {
    const double failure = 1.0 - m_success;
    ++m_front.high;
    for (auto* chances : {&m_front.open, &m_front.passed}) {
        double* one = chances->data();
        for (std::int64_t s = m_front.high; s > m_front.low; --s) one[s] = one[s] * failure + one[s - 1] * m_success;
        one[m_front.low] *= failure;
    }
    while (!m_front.empty() && m_front.at(m_front.low) < kNegligible) m_front.clear(m_front.low++);
    while (!m_front.empty() && m_front.at(m_front.high) < kNegligible) m_front.clear(m_front.high--);
}

/// Fail is looked at first: it wins over a pass, also over one that came before.
void Walk::look(std::size_t stage, std::int64_t tasks, const Boundaries& boundaries) {
    const std::int64_t fail = boundaries.failAt(tasks);
    for (; !m_front.empty() && m_front.low <= fail; ++m_front.low) {
        rollBack(stage, m_front.at(m_front.low), tasks);
        m_front.clear(m_front.low);
    }
    for (std::int64_t s = std::max(m_front.low, boundaries.passAt(tasks)); s <= m_front.high; ++s) {
        m_front.passed[Front::index(s)] += m_front.open[Front::index(s)];
        m_front.open[Front::index(s)] = 0.0;
    }
}

void Walk::watch(std::size_t stage, const Boundaries& boundaries) {
    const StageRule& rule = m_course.stages[stage];
    look(stage, rule.before, boundaries);
    for (std::int64_t n = rule.before + 1; n <= rule.after() && !m_front.empty(); ++n) {
        addOneTask();
        look(stage, n, boundaries);
    }
}

/// All tasks of a stage at once, where nothing is looked at on the way.
void Walk::jump(std::size_t stage) {
    const StageRule& rule = m_course.stages[stage];
    const Binomial added = binomial(rule.quota, m_success);
    Front next(m_course.watchedTasks());
    next.open[0] = 0.0;
    next.low = m_front.low + added.first;
    next.high = m_front.high + added.first + static_cast<std::int64_t>(added.chances.size()) - 1;
    for (std::int64_t s = m_front.low; s <= m_front.high; ++s) {
        std::int64_t more = added.first;
        for (const double chance : added.chances) {
            if (rule.look == Look::atQuota && isBelow(more, rule.quota, rule.limit)) {
                rollBack(stage, m_front.at(s) * chance, rule.after());
            } else {
                next.open[Front::index(s + more)] += m_front.open[Front::index(s)] * chance;
                next.passed[Front::index(s + more)] += m_front.passed[Front::index(s)] * chance;
            }
            ++more;
        }
    }
    m_front = std::move(next);
}

/// The stages after the last sequential gate: no later look depends on the number of successes so far.
void Walk::settle(std::size_t firstStage) {
    const double open = std::accumulate(m_front.open.begin(), m_front.open.end(), 0.0);
    const double passed = std::accumulate(m_front.passed.begin(), m_front.passed.end(), 0.0);
    double left = open + passed;
    for (std::size_t stage = firstStage; stage < m_course.stages.size(); ++stage) {
        const StageRule& rule = m_course.stages[stage];
        if (rule.look != Look::atQuota) continue;
        const double below = chanceBelow(binomial(rule.quota, m_success), rule.quota, rule.limit);
        rollBack(stage, left * below, rule.after());
        left *= 1.0 - below;
    }
    m_outcome.promoted = m_course.mustProve() ? passed : left;
    m_outcome.held = m_course.mustProve() ? open : 0.0;
}

Outcome Walk::run(const std::vector<Boundaries>& boundaries) {
    const std::int64_t watched = m_course.watchedTasks();
    std::size_t stage = 0;
    for (; stage < m_course.stages.size() && m_course.stages[stage].after() <= watched; ++stage) {
        if (m_course.stages[stage].look == Look::afterEachResult) {
            watch(stage, boundaries[stage]);
        } else {
            jump(stage);
        }
    }
    settle(stage);
    if (m_outcome.rolledBack > 0.0) m_outcome.tasksToRollback = m_outcome.tasks / m_outcome.rolledBack;
    m_outcome.tasks += (m_outcome.promoted + m_outcome.held) * static_cast<double>(m_course.tasks());
    return std::move(m_outcome);
}

}  // namespace

std::vector<Boundaries> boundariesOf(const Course& course) {
    std::vector<Boundaries> made(course.stages.size());
    for (std::size_t i = 0; i < made.size(); ++i) {
        const StageRule& rule = course.stages[i];
        if (rule.look == Look::afterEachResult) made[i] = boundariesOf(rule.parameters, rule.before, rule.after());
    }
    return made;
}

Outcome exactOutcome(const Course& course, const std::vector<Boundaries>& boundaries, double success) {
    return Walk(course, success).run(boundaries);
}

}  // namespace slipway::characteristics
