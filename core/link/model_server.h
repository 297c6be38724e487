// A tiny HTTP server for one model file, with Range: what simulated robots fetch from. Not for production: it
// serves one file, unencrypted, from one thread of its own. Owned by slipway-fleetsim and by tests.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "core/base/error.h"

namespace slipway::link {

struct ModelServerOptions {
    std::string address = "127.0.0.1";  // loopback only
    std::uint16_t port = 0;             // 0: any free port
    std::filesystem::path file;
    std::int64_t cutAfter = 0;  // > 0: every answer ends without warning after so many bytes; for tests of resuming
};

class ModelServer {
public:
    /// Reads the file once for its digest, binds and starts the thread.
    static Result<std::unique_ptr<ModelServer>> open(ModelServerOptions options);
    virtual ~ModelServer() = default;

    [[nodiscard]] virtual std::uint16_t port() const = 0;
    /// "http://127.0.0.1:PORT/models/NAME"
    [[nodiscard]] virtual std::string uri() const = 0;
    [[nodiscard]] virtual const std::string& sha256() const = 0;
    [[nodiscard]] virtual std::int64_t bytes() const = 0;
    /// GET requests answered so far, whole (200) and partial (206). Any thread.
    [[nodiscard]] virtual std::uint64_t wholeAnswers() const = 0;
    [[nodiscard]] virtual std::uint64_t partialAnswers() const = 0;
};

/// The first and last byte that "bytes=a-b", "bytes=a-" or "bytes=-n" asks for of a file of `size` bytes.
/// invalidInput: not understood, serve the whole; notFound: outside of the file (416).
Result<std::pair<std::int64_t, std::int64_t>> parseRange(const std::string& text, std::int64_t size);

}  // namespace slipway::link
