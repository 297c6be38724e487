// SPDX-License-Identifier: Apache-2.0
#include "core/fleet/robot.h"

namespace slipway::fleet {

const char* toString(Phase phase) {
    switch (phase) {
        case Phase::idle:
            return "idle";
        case Phase::downloading:
            return "downloading";
        case Phase::verifying:
            return "verifying";
        case Phase::loading:
            return "loading";
        case Phase::active:
            return "active";
        case Phase::failed:
            return "failed";
        case Phase::reverted:
            return "reverted";
    }
    return "unknown";
}

const char* toString(RobotErrorCode code) {
    switch (code) {
        case RobotErrorCode::download:
            return "download";
        case RobotErrorCode::digest:
            return "digest";
        case RobotErrorCode::space:
            return "space";
        case RobotErrorCode::load:
            return "load";
        case RobotErrorCode::incompatible:
            return "incompatible";
        case RobotErrorCode::crash:
            return "crash";
    }
    return "unknown";
}

const char* toString(ExposureMode mode) {
    switch (mode) {
        case ExposureMode::none:
            return "none";
        case ExposureMode::shadow:
            return "shadow";
        case ExposureMode::share:
            return "share";
    }
    return "unknown";
}

}  // namespace slipway::fleet
