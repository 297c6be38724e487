// The words that a plan file uses for the choices of a plan: one table for the reader and the writer. Private
// to core/plan; constants, any thread.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "core/plan/plan.h"

namespace slipway::plan {

template <class Choice, std::size_t count>
using Names = std::array<std::pair<std::string_view, Choice>, count>;

inline constexpr Names<GateMethod, 2> kGateMethods{{{"sequential", GateMethod::sequential}, {"threshold", GateMethod::threshold}}};

inline constexpr Names<SuccessBaseline, 3> kSuccessBaselines{
    {{"fixed", SuccessBaseline::fixed}, {"control", SuccessBaseline::control}, {"history", SuccessBaseline::history}}};

inline constexpr Names<Assignment, 2> kAssignments{{{"cohort", Assignment::cohort}, {"hash", Assignment::hash}}};

inline constexpr Names<Pool, 3> kPools{{{"none", Pool::none}, {"idle", Pool::idle}, {"serve", Pool::serve}}};

inline constexpr Names<ComparisonMethod, 2> kComparisonMethods{
    {{"fixed_horizon", ComparisonMethod::fixedHorizon}, {"sequential", ComparisonMethod::sequential}}};

inline constexpr Names<Hypothesis, 3> kHypotheses{
    {{"two_sided", Hypothesis::twoSided}, {"worse", Hypothesis::worse}, {"better", Hypothesis::better}}};

inline constexpr Names<OnPass, 2> kOnPass{{{"promote", OnPass::promote}, {"ask", OnPass::ask}}};

inline constexpr Names<fleet::ExposureMode, 3> kExposures{
    {{"share", fleet::ExposureMode::share}, {"shadow", fleet::ExposureMode::shadow}, {"none", fleet::ExposureMode::none}}};

inline constexpr Names<Ending, 2> kEndings{{{"commit", Ending::commit}, {"conclude", Ending::conclude}}};

template <class Choice, std::size_t count>
constexpr std::string_view nameOf(const Names<Choice, count>& names, Choice choice) {
    for (const auto& entry : names) {
        if (entry.second == choice) return entry.first;
    }
    return names.front().first;
}

}  // namespace slipway::plan
