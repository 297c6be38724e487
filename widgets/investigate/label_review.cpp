#include "widgets/investigate/label_review.h"

#include <utility>

namespace slipway::widgets {

ReviewCourse::ReviewCourse(investigate::LabelSample sample, investigate::Marks marks, view::TaskDetails details)
    : m_sample(std::move(sample)), m_marks(std::move(marks)), m_durable(m_marks), m_details(std::move(details)) {
    if (!isEmpty() && mark() != nullptr) skip();
}

std::pair<RobotId, std::string> ReviewCourse::keyAt(std::size_t at) const { return {m_sample.tasks[at].robot, m_sample.tasks[at].task}; }

const investigate::TaskRow* ReviewCourse::details() const {
    const auto found = m_details.find(keyAt(m_at));
    return found == m_details.end() ? nullptr : &found->second;
}

const investigate::Label* ReviewCourse::mark() const {
    const auto found = m_marks.find(keyAt(m_at));
    return found == m_marks.end() ? nullptr : &found->second;
}

void ReviewCourse::put(std::size_t at, const std::optional<investigate::Label>& label) {
    if (label) {
        m_marks.insert_or_assign(keyAt(at), *label);
    } else {
        m_marks.erase(keyAt(at));
    }
}

view::MarkRequest ReviewCourse::markShown(view::Mark mark, const std::string& who) {
    const auto* before = this->mark();
    m_deeds.push_back({m_at, before ? std::optional(*before) : std::nullopt});
    const auto [robot, task] = keyAt(m_at);
    put(m_at, investigate::Label{robot, task, mark == view::Mark::realFailure, who, {}, false});
    skip();
    return {{}, robot, task, mark, who};
}

std::optional<view::MarkRequest> ReviewCourse::undo() {
    Deed deed{m_at, std::nullopt};
    if (!m_deeds.empty()) {
        deed = m_deeds.back();
        m_deeds.pop_back();
    } else if (isEmpty() || mark() == nullptr) {
        return std::nullopt;
    }
    m_at = deed.at;
    put(m_at, deed.before);
    const auto [robot, task] = keyAt(m_at);
    if (!deed.before) return view::MarkRequest{{}, robot, task, view::Mark::none, {}};
    return view::MarkRequest{{}, robot, task, deed.before->realFailure ? view::Mark::realFailure : view::Mark::correctAction, {}};
}

void ReviewCourse::next() {
    if (m_at + 1 < m_sample.tasks.size()) ++m_at;
}

void ReviewCourse::previous() {
    if (m_at > 0) --m_at;
}

void ReviewCourse::skip() {
    const std::size_t all = m_sample.tasks.size();
    for (std::size_t step = 1; step < all; ++step) {
        const std::size_t candidate = (m_at + step) % all;
        if (m_marks.contains(keyAt(candidate))) continue;
        m_at = candidate;
        return;
    }
}

void ReviewCourse::recorded(const investigate::Label& label) {
    std::pair key(label.robot, label.task);
    if (label.withdrawn) {
        m_durable.erase(key);
    } else {
        m_durable.insert_or_assign(std::move(key), label);
    }
}

void ReviewCourse::refused(const view::MarkRequest& request) {
    const std::pair key(request.robot, request.task);
    for (std::size_t i = 0; i < m_sample.tasks.size(); ++i) {
        if (keyAt(i) != key) continue;
        m_at = i;
        const auto durable = m_durable.find(key);
        put(i, durable == m_durable.end() ? std::nullopt : std::optional(durable->second));
        std::erase_if(m_deeds, [&](const Deed& one) { return one.at == i; });
        return;
    }
}

}  // namespace slipway::widgets
