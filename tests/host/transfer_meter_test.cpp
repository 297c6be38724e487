// Bandwidth as the robots' own reports show it.
#include "core/host/transfer_meter.h"

#include <gtest/gtest.h>

namespace slipway::host {
namespace {

const RobotId kFirst("robot-001");
const RobotId kSecond("robot-002");
constexpr std::int64_t kBytes = 1'000'000'000;

fleet::Reported reported(fleet::Phase phase, double progress = 0.0) {
    fleet::Reported made;
    made.phase = phase;
    made.progress = progress;
    return made;
}

EngineTime at(int seconds) { return EngineTime(Seconds(1'700'000'000 + seconds)); }

using enum fleet::Phase;

TEST(ATransferMeter, SaysNothingBeforeAnythingWasFetched) {
    TransferMeter meter;
    meter.observe(kFirst, reported(active), kBytes, at(0));
    EXPECT_EQ(meter.bytesPerSecond(), std::nullopt);
    meter.observe(kFirst, reported(downloading), 0, at(1));
    meter.observe(kFirst, reported(active), 0, at(9));
    EXPECT_EQ(meter.bytesPerSecond(), std::nullopt) << "a model of unknown size";
}

TEST(ATransferMeter, CountsRobotsThatFetchAtTheSameTimeTogether) {
    TransferMeter meter;
    meter.observe(kFirst, reported(downloading), kBytes, at(0));
    meter.observe(kSecond, reported(downloading), kBytes, at(0));
    meter.observe(kFirst, reported(downloading, 0.5), kBytes, at(5));
    EXPECT_DOUBLE_EQ(meter.bytesPerSecond().value(), 0.5 * kBytes / 5);
    meter.observe(kFirst, reported(verifying), kBytes, at(10));
    meter.observe(kSecond, reported(active), kBytes, at(10));
    EXPECT_DOUBLE_EQ(meter.bytesPerSecond().value(), 2.0 * kBytes / 10);
}

TEST(ATransferMeter, TakesTheNewestTimeOfFetchingOnceItIsLongEnough) {
    TransferMeter meter;
    meter.observe(kFirst, reported(downloading), kBytes, at(0));
    meter.observe(kFirst, reported(active), kBytes, at(10));
    meter.observe(kFirst, reported(downloading), kBytes, at(1000));
    EXPECT_DOUBLE_EQ(meter.bytesPerSecond().value(), kBytes / 10.0) << "the idle time between does not count";
    meter.observe(kFirst, reported(downloading, 0.5), kBytes, at(1002));
    EXPECT_DOUBLE_EQ(meter.bytesPerSecond().value(), 0.5 * kBytes / 2);
}

TEST(ATransferMeter, LeavesOutWhatFailedOrWasNotSeen) {
    TransferMeter meter;
    meter.observe(kFirst, reported(downloading), kBytes, at(0));
    meter.observe(kSecond, reported(downloading), kBytes, at(0));
    meter.observe(kFirst, reported(failed), kBytes, at(4));
    meter.forget(kSecond, at(8));
    EXPECT_EQ(meter.bytesPerSecond(), std::nullopt);
    meter.observe(kSecond, reported(active), kBytes, at(900));
    EXPECT_EQ(meter.bytesPerSecond(), std::nullopt);
}

}  // namespace
}  // namespace slipway::host
