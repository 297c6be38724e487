#include "app/console/engine.h"

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>

namespace slipway::console {

namespace {

bool isLoopbackAddress(const std::string& address) { return address.starts_with("127.") || address == "::1" || address == "localhost"; }

std::string urlOf(const std::string& address, std::uint16_t port) {
    return address.find(':') == std::string::npos ? fmt::format("ws://{}:{}", address, port) : fmt::format("ws://[{}]:{}", address, port);
}

}  // namespace

Result<std::unique_ptr<Engine>> Engine::start(const ConsoleOptions& options, std::optional<Milliseconds> lease) {
    const auto address = link::parseListenAddress(options.listen.toStdString());
    if (!address) return std::unexpected(address.error());
    std::unique_ptr<Engine> engine(new Engine);
    engine->m_loopback = isLoopbackAddress(address->first);
    if (!engine->m_loopback && options.acceptAnyRobot)
        return fail(ErrorCode::invalidInput, "Without tokens only robots on this machine may connect.", "--accept-any-robot");
    if (!engine->m_loopback && !options.insecureLan) {
        return fail(ErrorCode::invalidInput, "An address that is not this machine's own needs --insecure-lan: nothing is encrypted.",
                    "--listen");
    }
    host::HostOptions hostOptions;
    hostOptions.acceptAnyRobot = options.acceptAnyRobot;
    hostOptions.showEnded = true;  // the person who opens the console sees how the last rollout went
    if (lease) hostOptions.reportInterval = std::clamp(*lease / 20, Milliseconds(500), Milliseconds(2000));
    if (!engine->m_loopback)
        hostOptions.banner = "Robots connect without encryption (--insecure-lan): anyone on this network can read and forge.";
    auto host = host::Host::open(options.data.toStdString(), {false, "slipway"}, hostOptions);
    if (!host) return std::unexpected(host.error());
    engine->m_host = std::move(*host);
    // A restored database is told at once too, for whoever reads the output of a console that nobody looks at.
    if (const auto snapshot = engine->m_host->snapshot(); snapshot && snapshot->banner != hostOptions.banner)
        fmt::print(stderr, "slipway: {}\n", snapshot->banner);
    link::ListenerOptions listen;
    listen.address = address->first;
    listen.port = address->second;
    listen.insecureLan = options.insecureLan;
    listen.metrics = [shown = engine->m_host.get()] { return shown->metrics(); };
    auto listener = link::Listener::open(listen, engine->m_host->sink(), engine->m_host->authenticator());
    if (!listener) return std::unexpected(listener.error());
    engine->m_listener = std::move(*listener);
    engine->m_host->start(*engine->m_listener, nullptr);
    engine->m_host->setListening(urlOf(address->first, engine->m_listener->port()));
    return engine;
}

Engine::~Engine() { stop(); }

void Engine::stop() {
    if (m_host) m_host->stop();
    if (m_listener) m_listener->stop();
}

}  // namespace slipway::console
