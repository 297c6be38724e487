// What the command line asked for, as plain values; filled in by main.cpp, read by the commands.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace slipway::cli {

struct RunOptions {
    std::string planFile;
    std::string listen = "127.0.0.1:8765";
    std::string data;
    bool yes = false;
    bool json = false;
    std::int64_t minRobots = 1;
    double timeoutSeconds = 0.0;      // 0: none
    double silentAfterSeconds = 0.0;  // 0: the link's own
    std::string checklistFile;
    std::string overrideChecklist;
    bool acceptAnyRobot = false;
    bool insecureLan = false;
    std::string who;
};

struct CharacteristicsOptions {
    std::string planFile;
    std::optional<double> baseline;  // true success of the baseline; none: the plan's
    bool withoutRestarts = false;
    bool json = false;
};

struct CompareOptions {
    std::string first;  // "9200/10000"
    std::string second;
    bool json = false;
};

struct PlanNewOptions {
    std::string like;
    std::string name;      // empty: model, version, strategy
    std::string output;    // empty: standard output
    std::string strategy;  // empty: the one that is proposed
    // Answers; empty: asked at the terminal.
    std::string size;
    std::string risk;
    std::string often;
    std::string headroom;
    std::string disk;
};

struct InspectOptions {
    std::string data;
    std::string rollout;
    bool json = false;
};

struct WhatIfOptions {
    std::string data;
    std::string rollout;
    std::string planFile;
    bool json = false;
};

struct OrderOptions {
    std::string data;
    std::string what;  // rollout id, or the version or digest of a barred candidate
    std::optional<double> hours;
    bool cancel = false;
    std::string reason;
    std::string who;
};

struct ExportOptions {
    std::string data;
    std::string rollout;
    std::string format = "html";      // "html", "csv" or "json"
    std::string table = "decisions";  // of csv
    std::string out;                  // empty: standard output
};

struct InvestigateOptions {
    std::string data;
    std::string rollout;
    bool json = false;
    std::string profile;
    std::optional<std::int64_t> labelSample;
    std::optional<std::int64_t> seed;
    std::vector<std::string> labels;  // TASK=real, TASK=correct
    std::optional<std::string> conclude;
    std::optional<std::string> action;
    std::optional<std::string> owner;
    std::string who;
};

struct RehearseOptions {
    std::string planFile;
    std::size_t fleet = 100;
    std::uint64_t runs = 1000;
    std::optional<double> candidateSuccess;  // 0..1; none: the plan's fixed baseline
    std::optional<double> baselineSuccess;   // same
    double failureSlowdown = 1.0;            // failed tasks take this many times as long
    double taskSeconds = 20.0;               // mean of a task
    std::uint64_t seed = 1;
    unsigned threads = 0;  // 0: one for each core
    bool json = false;
};

struct RobotOptions {
    std::string data;
    std::vector<std::string> ids;
    std::string prefix;
    int count = 0;
    bool json = false;
};

}  // namespace slipway::cli
