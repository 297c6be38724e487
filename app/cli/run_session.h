// One run from "waiting for robots" to its end: starts or continues the rollout, tells what happens, takes
// the operator's words, and decides when it is over and with which exit code. Main thread.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <variant>

#include "app/cli/exit_code.h"
#include "app/cli/options.h"
#include "app/cli/preparation.h"
#include "app/cli/prompt.h"
#include "app/cli/reporter.h"
#include "core/base/bounded_queue.h"
#include "core/host/host.h"

namespace slipway::cli {

/// Carries decisions and alerts from the engine's thread to the main thread.
class EventFeed final : public host::HostObserver {
public:
    using Item = std::variant<rollout::Decision, rollout::RaiseAlert>;
    void decided(const rollout::Decision& decision) override { m_items.push(Item(decision)); }
    void alerted(const rollout::RaiseAlert& alert) override { m_items.push(Item(alert)); }
    BoundedQueue<Item>& items() { return m_items; }

private:
    // A display that falls this far behind loses lines, never the journal: `show` has them all.
    BoundedQueue<Item> m_items{100'000};
};

class RunSession {
public:
    RunSession(const RunOptions& options, const Preparation& preparation, host::Host& host, EventFeed& feed, Reporter& reporter);

    /// Continues `inProgress`, or waits for robots, confirms and starts; follows the rollout to its end.
    Ending run(const std::optional<RolloutId>& inProgress);
    /// Tells what is left in the feed after the host stopped.
    void drain();

private:
    using Clock = std::chrono::steady_clock;
    /// Why the session ends now; none: it goes on.
    std::optional<Ending> waitForRobots();
    std::optional<Ending> confirm();
    std::optional<Ending> completeChecklist();
    std::optional<Ending> start();
    Ending follow();
    std::optional<Ending> judge(const view::Snapshot& snapshot);
    void readOperator(const view::RolloutView& rollout);
    void tell(Milliseconds wait);
    [[nodiscard]] bool timedOut() const;
    [[nodiscard]] Ending stopped(ExitCode code, std::string outcome, std::string reason) const;
    [[nodiscard]] rollout::Operation operation(std::string shownText);
    std::optional<view::CommandAnswer> submit(rollout::Command command);
    Result<RolloutId> freeRolloutId();
    /// Runs tell() until the answer is there; false: stop was asked for or it took too long.
    bool await(const std::function<bool()>& answered);

    const RunOptions& m_options;
    const Preparation& m_preparation;
    host::Host& m_host;
    EventFeed& m_feed;
    Reporter& m_reporter;
    Prompt m_prompt;
    const Clock::time_point m_begun = Clock::now();
    std::optional<Clock::time_point> m_needsSince;
    checklist::Record m_checklist;
    RolloutId m_rollout;
    int m_operations = 0;
};

}  // namespace slipway::cli
