// Store, host and listener of a running console, put together and taken down in order. Owned by main; the
// threads are those of host and listener.
#pragma once

#include <QString>
#include <memory>

#include "app/console/console_options.h"
#include "core/host/host.h"
#include "core/link/listener.h"

namespace slipway::console {

class Engine {
public:
    /// conflict: another console holds the directory, the message says which. `lease` of the plan that will be
    /// opened, if any: short leases need robots that report often.
    static Result<std::unique_ptr<Engine>> start(const ConsoleOptions& options, std::optional<Milliseconds> lease);
    ~Engine();

    [[nodiscard]] host::Host& host() { return *m_host; }
    /// True if only this machine can reach the desk.
    [[nodiscard]] bool isLoopback() const { return m_loopback; }
    /// Commits what was taken, then closes the sockets. Idempotent.
    void stop();

private:
    Engine() = default;

    std::unique_ptr<host::Host> m_host;
    std::unique_ptr<link::Listener> m_listener;
    bool m_loopback = true;
};

}  // namespace slipway::console
