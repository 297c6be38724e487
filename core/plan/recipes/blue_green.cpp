#include "core/plan/recipes/blue_green.h"

namespace slipway::plan {

std::vector<Stage> blueGreenStages(const Gates& gates) {
    Stage prepare;
    prepare.name = "prepare";
    prepare.mode = fleet::ExposureMode::none;
    prepare.quota = 0;
    prepare.longest = std::chrono::hours(2);
    prepare.gates = gates;
    prepare.gates.install.least = Ratio::fromBillionths(Ratio::kOne);  // one switch needs everyone prepared

    Stage validate;
    validate.name = "validate";
    validate.mode = fleet::ExposureMode::shadow;
    validate.quota = 5000;
    validate.soak = std::chrono::minutes(10);
    validate.longest = std::chrono::hours(24);
    validate.onPass = OnPass::ask;
    validate.gates = gates;

    Stage green;
    green.name = "green";
    green.quota = 5000;
    green.soak = std::chrono::hours(4);
    green.longest = std::chrono::hours(8);
    green.gates = gates;
    return {prepare, validate, green};
}

std::vector<Stage> blueGreenPoolStages(const Gates& gates) {
    Stage validate;
    validate.name = "validate";
    validate.robots = Ratio::fromBillionths(Ratio::kOne / 2);
    validate.pool = Pool::idle;
    validate.quota = 5000;
    validate.soak = std::chrono::minutes(10);
    validate.longest = std::chrono::hours(24);
    validate.onPass = OnPass::ask;
    validate.gates = gates;

    Stage green = validate;
    green.name = "green";
    green.pool = Pool::serve;
    green.soak = std::chrono::hours(4);
    green.longest = std::chrono::hours(8);
    green.onPass = OnPass::promote;
    return {validate, green};
}

}  // namespace slipway::plan
