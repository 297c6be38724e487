// What a simulated robot is like: its models and how well they work on it, its timing, its clock, its faults.
// Plain values, set once by whoever makes the robot.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/fleet/model.h"
#include "core/fleet/robot.h"
#include "core/sim/fault.h"

namespace slipway::sim {

/// How one model behaves. Shares are 0..1.
struct ModelBehaviour {
    double success = 0.92;
    double errorRate = 0.001;      // tasks with an unexpected error; such a task has failed
    double stuckRate = 0.002;      // tasks in which the robot gets stuck once
    double crashRate = 0.0;        // tasks in which the model crashes
    double failureSlowdown = 1.0;  // failed tasks take this many times as long
    double latencyMs = 80.0;       // median
    double latencySpread = 0.2;    // standard deviation of the latency's logarithm

    std::optional<double> unseenSuccess;  // success in unseen categories; none: no different
    double featureShift = 0.0;            // what the model observes lies so many standard deviations off
};

/// A number that a robot observes in every task, normally distributed.
struct Feature {
    std::string name;
    double mean = 0.0;
    double deviation = 1.0;  // standard deviation
};

/// A rectangle in which a robot drives about; an empty map name: it reports no location.
struct Floor {
    std::string map;
    double width = 30.0;   // metres
    double height = 15.0;  // metres
};

struct RobotProfile {
    RobotId id;
    fleet::RobotFacts facts;
    fleet::Model baseline;                         // committed, on disk and verified from the start
    std::map<std::string, ModelBehaviour> models;  // by version
    ModelBehaviour otherModels;                    // versions that are not in `models`
    std::vector<std::string> categories = {"mug", "box", "bottle"};
    std::vector<std::string> unseenCategories;  // those of them that training sets do not have
    std::vector<Feature> features;              // drawn from the task's id: they change no other draw

    double shadowSlowdown = 1.1;          // a task's latency beside a shadow, times the latency alone
    Milliseconds taskTime{20'000};        // mean of a task
    Milliseconds pauseBetweenTasks{500};  // mean
    Milliseconds fetchTime{2'000};        // when the owner does not fetch really
    Milliseconds loadTime{500};
    Milliseconds rebootTime{20'000};
    bool losesPower = true;  // false: crash() is never called, so what is on disk and what is in memory need not be told apart

    Milliseconds clockSkew{0};  // robot's wall clock - true time
    double clockDrift = 0.0;    // seconds gained per second, for instance 50e-6
    Floor floor;
    std::vector<Fault> faults;
    std::uint64_t bootSalt = 0;  // goes into the boot ids: robots that meet the same console again must not repeat them
};

}  // namespace slipway::sim
