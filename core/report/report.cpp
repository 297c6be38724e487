#include "core/report/report.h"

#include <map>

namespace slipway::report {

namespace {

constexpr std::int64_t kHour = 3600;

void addArm(const view::ArmView& arm, stats::SuccessCount Hour::* side, std::map<std::int64_t, Hour>& hours) {
    for (const auto& point : arm.points) {
        auto& hour = hours[point.second - point.second % kHour];
        (hour.*side).tasks += point.tasks;
        (hour.*side).successes += point.successes;
    }
}

}  // namespace

std::vector<Hour> hoursOf(const view::PastDetail& detail) {
    std::map<std::int64_t, Hour> found;
    addArm(detail.candidate, &Hour::candidate, found);
    addArm(detail.baseline, &Hour::baseline, found);
    std::vector<Hour> hours;
    for (auto& [second, hour] : found) {
        hour.second = second;
        hours.push_back(hour);
    }
    return hours;
}

}  // namespace slipway::report
