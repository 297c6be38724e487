#include "core/host/study.h"

#include <chrono>
#include <utility>

namespace slipway::host {

namespace {

constexpr auto kLook = std::chrono::seconds(1);

}  // namespace

Study::Study() : m_thread([this] { run(); }) {}

void Study::stop() {
    m_stops = true;
    m_queue.close();
    if (m_thread.joinable()) m_thread.join();
}

bool Study::give(std::function<void()> work) { return m_queue.push(std::move(work)); }

void Study::run() {
    while (!m_stops) {
        for (auto& work : m_queue.popSome(1, std::chrono::steady_clock::now() + kLook)) work();
    }
}

}  // namespace slipway::host
