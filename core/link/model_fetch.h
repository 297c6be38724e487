// Fetches model files over HTTP for robots: resumes with Range what an earlier attempt left, computes the
// SHA-256 while the bytes stream to disk. One worker thread with all transfers (libcurl's multi interface).
// Owned by the robot's program; callbacks come on the worker's thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/base/error.h"

namespace slipway::link {

struct FetchOrder {
    std::string uri;             // http or https
    std::string sha256;          // as asked for; the file gets its name only if it has this digest
    std::int64_t bytes = 0;      // more than this is an error; 0: unknown
    std::filesystem::path file;  // where it goes; `file` + ".part" while it is incomplete
};

struct FetchReport {
    std::string sha256;  // of what was fetched, right or wrong; empty: not fetched
    std::int64_t bytes = 0;
    int resumed = 0;             // how often a part was continued instead of fetched again
    std::optional<Error> error;  // network, storageFull, storage or invalidInput
};

class ModelFetcher {
public:
    using Ticket = std::uint64_t;
    using OnProgress = std::function<void(double share)>;  // 0..1, at most about ten a second
    using OnDone = std::function<void(const FetchReport& report)>;

    /// Starts the thread.
    ModelFetcher();
    /// Stops all transfers and ends the thread; what was fetched so far stays as ".part".
    ~ModelFetcher();
    ModelFetcher(const ModelFetcher&) = delete;
    ModelFetcher& operator=(const ModelFetcher&) = delete;

    /// Any thread. `done` comes exactly once, unless the fetch is cancelled.
    Ticket fetch(FetchOrder order, OnProgress progress, OnDone done);
    /// Any thread. The part stays on disk. A callback that is on its way may still come.
    void cancel(Ticket ticket);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

}  // namespace slipway::link
