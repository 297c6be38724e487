#include "core/link/client_loop.h"

#include <time.h>

#include <future>
#include <utility>

#include "core/link/loop_parts.h"

namespace slipway::link {

ClientLoop::ClientLoop() : m_parts(std::make_unique<LoopParts>()) {
    m_parts->thread = std::thread([this] { m_parts->io.run(); });
}

ClientLoop::~ClientLoop() { stop(); }

void ClientLoop::stop() {
    m_parts->io.stop();
    if (m_parts->thread.joinable()) m_parts->thread.join();
}

void ClientLoop::post(std::function<void()> work) { asio::post(m_parts->io, std::move(work)); }

void ClientLoop::run(const std::function<void()>& work) {
    std::promise<void> done;
    post([&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

Milliseconds ClientLoop::now() {
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return Milliseconds(time.tv_sec * 1000 + time.tv_nsec / 1'000'000);
}

struct LoopTimer::Parts {
    explicit Parts(LoopParts& loop) : timer(loop.io.get_executor()) {}
    Timer timer;
    // A wait that fired but has not run yet belongs to an earlier set(): it must not call the new work.
    std::uint64_t turn = 0;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);
};

LoopTimer::LoopTimer(ClientLoop& loop) : m_parts(std::make_unique<Parts>(loop.parts())) {}

LoopTimer::~LoopTimer() { *m_parts->alive = false; }

void LoopTimer::set(Milliseconds delay, std::function<void()> work) {
    const std::uint64_t turn = ++m_parts->turn;
    m_parts->timer.expires_after(std::max(delay, Milliseconds(0)));
    m_parts->timer.async_wait([this, turn, alive = m_parts->alive, work = std::move(work)](beast::error_code cancelled) {
        if (!cancelled && *alive && m_parts->turn == turn) work();
    });
}

void LoopTimer::cancel() {
    ++m_parts->turn;
    m_parts->timer.cancel();
}

}  // namespace slipway::link
