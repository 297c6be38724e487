// A rollback document to every robot through the real listener and real robot clients, without an engine: from
// the first send to the last acknowledgement.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "core/fleet/desired.h"
#include "core/link/client_loop.h"
#include "core/link/listener.h"
#include "tests/bench/bare_fan_out.h"

namespace slipway::bench {

/// A rollback document as the engine would send it.
fleet::Desired rollbackDocument(std::uint64_t generation);

/// Bytes on the wire for one document and its answer, with their WebSocket frames.
struct WireBytes {
    std::size_t request = 0;
    std::size_t answer = 0;
};
WireBytes wireBytes();

class LinkFanOut {
public:
    explicit LinkFanOut(std::size_t robots);
    ~LinkFanOut();
    Duration run();

private:
    class Sink;
    class Robot;
    class AnyRobot;

    std::unique_ptr<Sink> m_sink;
    std::unique_ptr<AnyRobot> m_authenticator;
    std::unique_ptr<link::Listener> m_listener;
    link::ClientLoop m_loop;
    std::vector<std::unique_ptr<Robot>> m_robots;
    std::uint64_t m_generation = 0;
};

}  // namespace slipway::bench
