// The state of a label review as the person at the keyboard goes through it: which task is shown, what is marked, what Undo would
// take back. Plain values; knows neither desk nor widgets.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/investigate/label_review.h"
#include "core/view/investigations.h"

namespace slipway::widgets {

class ReviewCourse {
public:
    ReviewCourse() = default;
    /// Begins at the first task without a mark, as it was left.
    ReviewCourse(investigate::LabelSample sample, investigate::Marks marks, view::TaskDetails details);

    [[nodiscard]] bool isEmpty() const { return m_sample.tasks.empty(); }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] const investigate::LabelSample& sample() const { return m_sample; }
    [[nodiscard]] const investigate::Marks& marks() const { return m_marks; }
    [[nodiscard]] const investigate::SampledTask& task() const { return m_sample.tasks[m_at]; }
    /// What the robot said of the shown task; null when its raw result is no longer kept.
    [[nodiscard]] const investigate::TaskRow* details() const;
    [[nodiscard]] const investigate::Label* mark() const;
    [[nodiscard]] investigate::LabelReview review() const { return reviewOf(m_sample, m_marks); }
    [[nodiscard]] bool isDone() const { return m_marks.size() >= m_sample.tasks.size(); }

    /// Marks the shown task and goes on to the next without a mark. What is to be recorded.
    view::MarkRequest markShown(view::Mark mark, const std::string& who);
    /// Takes back what was marked last here, else the mark of the shown task, and shows that task. None: there is nothing.
    std::optional<view::MarkRequest> undo();
    void next();
    void previous();
    /// To the next without a mark, around the end; stays where it is when there is none.
    void skip();
    /// The desk has it on record.
    void recorded(const investigate::Label& label);
    /// It could not be recorded: as it is on record, and that task is shown.
    void refused(const view::MarkRequest& request);

private:
    struct Deed {
        std::size_t at = 0;
        std::optional<investigate::Label> before;
    };
    [[nodiscard]] std::pair<RobotId, std::string> keyAt(std::size_t at) const;
    void put(std::size_t at, const std::optional<investigate::Label>& label);

    investigate::LabelSample m_sample;
    investigate::Marks m_marks;    // as the screen shows them
    investigate::Marks m_durable;  // as the desk has them
    view::TaskDetails m_details;
    std::size_t m_at = 0;
    std::vector<Deed> m_deeds;  // oldest first
};

}  // namespace slipway::widgets
