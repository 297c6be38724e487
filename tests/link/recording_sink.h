// What stands in for the host in tests of the link: records every event, can be full, and can answer hellos
// and acknowledge by itself. deliver() runs on the link's thread, everything else on the test's.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

#include "core/link/listener.h"

namespace slipway::link::testing {

class RecordingSink : public LinkSink {
public:
    bool deliver(LinkEvent event) override {
        if (m_full) return false;
        if (RobotLink* const link = m_link) answer(*link, event);
        const std::lock_guard lock(m_mutex);
        m_events.push_back(std::move(event));
        m_arrived.notify_all();
        return true;
    }

    /// Answers hellos and acknowledges by itself from now on.
    void answerWith(RobotLink& link) { m_link = &link; }
    void setFull(bool full) { m_full = full; }

    /// Waits until `enough` holds for the events so far; false when it does not within the bound.
    bool waitUntil(const std::function<bool(const std::vector<LinkEvent>&)>& enough) {
        std::unique_lock lock(m_mutex);
        return m_arrived.wait_for(lock, std::chrono::seconds(20), [&] { return enough(m_events); });
    }
    /// Waits for the n-th (from 1) event of a type and gives it; the default value when it does not come.
    template <class T>
    LinkEvent waitFor(std::size_t count = 1) {
        LinkEvent found;
        const bool came = waitUntil([&](const std::vector<LinkEvent>& events) {
            std::size_t seen = 0;
            for (const LinkEvent& event : events) {
                if (!std::holds_alternative<T>(event.what) || ++seen < count) continue;
                found = event;
                return true;
            }
            return false;
        });
        return came ? found : LinkEvent{};
    }
    template <class T>
    std::size_t count() {
        const std::lock_guard lock(m_mutex);
        std::size_t seen = 0;
        for (const LinkEvent& event : m_events) seen += std::holds_alternative<T>(event.what) ? 1 : 0;
        return seen;
    }

private:
    static void answer(RobotLink& link, const LinkEvent& event) {
        if (std::holds_alternative<HelloReceived>(event.what)) {
            link.answerHello(event.robot, event.session, {});
        } else if (const auto* state = std::get_if<StateReceived>(&event.what)) {
            link.acknowledge(event.robot, event.session, state->state.bootId, state->state.seq);
        } else if (const auto* results = std::get_if<ResultsReceived>(&event.what)) {
            link.acknowledge(event.robot, event.session, results->batch.bootId, results->batch.seq);
        }
    }

    std::atomic<bool> m_full{false};
    std::atomic<RobotLink*> m_link{nullptr};
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<LinkEvent> m_events;
};

/// Accepts the token "secret" for every robot; "other" is a token of another robot.
class OneTokenAuthenticator : public Authenticator {
public:
    [[nodiscard]] Admission judge(const RobotId&, std::string_view token) const override {
        if (token == "secret") return Admission::accepted;
        return token == "other" ? Admission::forbidden : Admission::unauthorized;
    }
};

}  // namespace slipway::link::testing
