// One computation on a thread of its own that a page watches and may end. Owned by the page, GUI thread; the work gets a
// stop token and reports its share done. Destroying or restarting it stops the work and waits for it, which is short for
// work that looks at its token.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace slipway::widgets {

inline constexpr std::chrono::milliseconds kAfterTyping{400};  // a page waits that long before it asks anew
inline constexpr std::chrono::milliseconds kLookEvery{50};     // how often it looks how far the work is
inline constexpr int kProgressSteps = 1000;                    // of its progress bar

template <class Outcome>
class BackgroundJob {
public:
    using Progress = std::function<void(double share)>;
    using Work = std::function<Outcome(const std::stop_token& stop, const Progress& progress)>;

    void start(Work work) {
        m_thread = {};  // stops and joins what ran before
        m_state = std::make_shared<State>();
        m_thread = std::jthread([state = m_state, work = std::move(work)](const std::stop_token& stop) {
            state->outcome = work(stop, [&](double share) { state->share = share; });
            state->done = true;
        });
    }
    /// Asks the work to end; what it then has comes out of take().
    void stop() { m_thread.request_stop(); }
    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }
    /// Done so far, [0, 1].
    [[nodiscard]] double share() const { return m_state ? m_state->share.load() : 0.0; }
    /// The outcome, once; none while the work goes on.
    std::optional<Outcome> take() {
        if (!m_state || !m_state->done) return std::nullopt;
        m_thread = {};
        return std::exchange(m_state, nullptr)->outcome;
    }

private:
    struct State {
        std::atomic<double> share{0.0};
        std::atomic<bool> done{false};
        std::optional<Outcome> outcome;  // written before done
    };
    std::shared_ptr<State> m_state;
    std::jthread m_thread;
};

}  // namespace slipway::widgets
