#include "core/investigate/label_review.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/investigate/words.h"

namespace slipway::investigate {

void LabelSampler::add(const TaskRow& row) {
    if (row.arm != Arm::candidate || row.item.ok) return;
    const auto& item = row.item;
    m_kept.offer(sampleKey(static_cast<std::uint64_t>(m_seed), row.robot, item.task),
                 {row.robot, item.task, row.site, item.category, item.startedAt, item.error, item.stuck});
}

LabelSample LabelSampler::sample(std::int64_t size) const {
    LabelSample sample;
    sample.seed = m_seed;
    sample.size = size;
    sample.failures = static_cast<std::int64_t>(m_kept.offered());
    for (auto& [key, task] : m_kept.sorted()) sample.tasks.push_back(std::move(task));
    return sample;
}

Result<void> mayReplace(const LabelSample& kept, std::size_t labels, std::int64_t size, std::int64_t seed) {
    if (labels == 0 || (seed == kept.seed && size >= kept.size)) return {};
    return fail(
        ErrorCode::conflict,
        fmt::format("A sample of {} with seed {} is under review and has {} labels; it can only be made larger, with the same seed.",
                    kept.size, kept.seed, labels),
        "label sample");
}

Result<Label> parseLabel(const std::string& text, const LabelSample& sample) {
    const auto wrong = [&](const std::string& sentence) { return fail(ErrorCode::invalidInput, sentence, "label " + plain(text)); };
    const auto sign = text.rfind('=');
    const std::string mark = sign == std::string::npos ? std::string() : text.substr(sign + 1);
    if (mark != "real" && mark != "correct") return wrong("A label is TASK=real or TASK=correct.");
    const std::string name = text.substr(0, sign);
    std::vector<const SampledTask*> found;
    for (const SampledTask& task : sample.tasks) {
        if (task.task == name || task.robot.value + "/" + task.task == name) found.push_back(&task);
    }
    if (found.empty()) return wrong("This task is not in the sample under review, and only sampled ones count.");
    if (found.size() > 1) return wrong("Several robots have a task of this name; write ROBOT/TASK.");
    return Label{found.front()->robot, found.front()->task, mark == "real", {}, {}};
}

Marks marksOf(const LabelSample& sample, const std::vector<Label>& labels) {
    Marks newest;
    for (const Label& label : labels) newest[{label.robot, label.task}] = label;
    Marks marks;
    for (const SampledTask& task : sample.tasks) {
        const auto found = newest.find({task.robot, task.task});
        if (found != newest.end() && !found->second.withdrawn) marks.insert(*found);
    }
    return marks;
}

LabelReview reviewOf(const LabelSample& sample, const Marks& marks) {
    LabelReview review;
    review.sampled = static_cast<std::int64_t>(sample.tasks.size());
    review.reviewed = static_cast<std::int64_t>(marks.size());
    review.correct = std::ranges::count_if(marks, [](const auto& mark) { return !mark.second.realFailure; });
    review.wilson = stats::wilson(review.correct, review.reviewed);
    review.clopperPearson = stats::clopperPearson(review.correct, review.reviewed);
    return review;
}

namespace {

/// Success if this share of the failures were successes.
std::string corrected(const Cell& candidate, double share) {
    const double failed = 1.0 - candidate.share();
    return fmt::format("{:.1f} %", 100.0 * (candidate.share() + failed * share));
}

std::string shareWords(const LabelReview& review, const Cell& candidate) {
    const Cell share{review.correct, review.reviewed};
    return fmt::format(
        "{} were correct actions; 95 % interval {} (Wilson), {} (Clopper-Pearson). The candidate's success would be {} instead of {:.1f} "
        "%, "
        "by the latter interval {} to {}.",
        words(share), percentOf(review.wilson), percentOf(review.clopperPearson), corrected(candidate, share.share()),
        100.0 * candidate.share(), corrected(candidate, review.clopperPearson.low), corrected(candidate, review.clopperPearson.high));
}

/// Only a whole review is judged: whoever stops when the figure pleases would find what pleases.
void judgeReview(Hypothesis& said, const LabelSample& sample, const LabelReview& review) {
    if (review.reviewed < review.sampled) {
        said.missing.push_back(fmt::format("Labels for {} more sampled tasks.", review.sampled - review.reviewed));
    } else if (review.clopperPearson.low > kMaterialNoise) {
        said.finding = Finding::supported;
    } else if (review.clopperPearson.high < kMaterialNoise) {
        said.finding = Finding::notSupported;
    } else if (review.sampled < sample.failures) {
        said.missing.emplace_back("A larger sample with the same seed: the interval has 10 % inside.");
    } else {
        said.missing.emplace_back("More failed tasks: all that the sample was drawn from are reviewed, and the interval has 10 % inside.");
    }
}

}  // namespace

Hypothesis judgeLabels(const LabelSample* sample, const LabelReview& review, const Cell& candidate) {
    Hypothesis said;
    said.name = "label noise";
    said.check = fmt::format(
        "An operator marks each of a seeded sample of the candidate's failed tasks as a real failure or a correct action. Supported when "
        "the 95 % interval (Clopper-Pearson) of the share of correct actions is above {0:.0f} %, not supported when it is below {0:.0f} %.",
        100.0 * kMaterialNoise);
    said.result = "No failed task was reviewed.";
    if (candidate.tasks == candidate.successes) {
        said.data = candidate.tasks == 0 ? "The candidate had no live task." : "The candidate had no failed task.";
        said.result = "There is nothing to review.";
        said.missing.emplace_back("Failed tasks of the candidate.");
    } else if (sample == nullptr) {
        said.data = fmt::format("{} failed tasks of the candidate; no sample was drawn.", candidate.tasks - candidate.successes);
        said.missing.emplace_back("A review of a sample of them, drawn with a seed, each marked as a real failure or a correct action.");
    } else {
        said.data = fmt::format("{} of the {} sampled failed tasks are reviewed; drawn from {} with seed {} by {} at {}.", review.reviewed,
                                review.sampled, sample->failures, sample->seed, plain(sample->who), toRfc3339(sample->at).substr(0, 19));
        if (review.reviewed > 0) said.result = shareWords(review, candidate);
        judgeReview(said, *sample, review);
    }
    return said;
}

}  // namespace slipway::investigate
