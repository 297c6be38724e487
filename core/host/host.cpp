// Host: the thread and the queue around the engine room.
#include "core/host/host.h"

#include <atomic>
#include <memory>
#include <thread>
#include <utility>

#include "core/base/bounded_queue.h"
#include "core/host/engine_room.h"
#include "core/host/investigation_jobs.h"
#include "core/host/metrics.h"
#include "core/host/replay_source.h"
#include "core/host/report_source.h"
#include "core/host/study.h"
#include "core/host/summaries.h"
#include "core/host/what_if.h"
#include "core/rollout/comparison.h"

namespace slipway::host {

namespace {

constexpr std::size_t kTakenAtOnce = 512;
constexpr std::size_t kEntriesOfASlice = 200;  // of the journal: about 5 ms of result batches
/// Room above the bound for ends of sessions: the engine must hear of each, or a robot stays online for ever.
constexpr std::size_t kRoomForEnds = 16384;

struct ReportOrder {
    view::ReportFormat format;
    view::PageStyle style;
    std::stop_token stop;
    std::function<void(Result<std::string>)> answered;
};

Result<std::string> textOf(const Result<report::Report>& made, const ReportOrder& order) {
    if (!made) return std::unexpected(made.error());
    switch (order.format) {
        case view::ReportFormat::json:
            return report::json(*made);
        case view::ReportFormat::csv:
            return report::csv(*made, report::Table::decisions);
        case view::ReportFormat::html:
            break;
    }
    return report::html(*made, order.style);
}

class HostImpl final : public Host, private link::LinkSink {
public:
    HostImpl(std::unique_ptr<store::Store> store, const HostOptions& options, Recovered recovered)
        : m_bound(options.queueBound),
          m_queue(options.queueBound + kRoomForEnds),
          m_room(std::move(store), options, std::move(recovered)) {}
    HostImpl(const HostImpl&) = delete;
    HostImpl& operator=(const HostImpl&) = delete;
    ~HostImpl() override { halt(); }

    Result<void> prepare() {
        const auto loaded = m_room.loadTokens();
        if (loaded) m_room.publish();
        return loaded;
    }

    link::LinkSink& sink() override { return *this; }
    [[nodiscard]] const link::Authenticator& authenticator() const override { return m_room.tokens(); }

    void start(link::RobotLink& link, HostObserver* observer) override {
        if (m_thread.joinable()) return;
        m_thread = std::thread([this, &link, observer] { run(link, observer); });
    }
    void stop() override { halt(); }

    [[nodiscard]] std::shared_ptr<const view::Snapshot> snapshot() const override { return m_room.snapshot(); }

    void submit(rollout::Command command, std::function<void(view::CommandAnswer)> answered) override {
        CommandInput input{std::move(command), std::move(answered)};
        const auto answer = input.answered;
        if (!m_queue.pushUrgent(std::move(input)) && answer) answer({OperationId(), "The console is stopping."});
    }
    void pastRollouts(std::function<void(Result<std::vector<view::PastRollout>>)> answered) override {
        ask([answered = std::move(answered)](EngineRoom& room) { answered(readPastRollouts(room.store(), &room.state())); });
    }
    void pastDetail(RolloutId rollout, std::function<void(Result<view::PastDetail>)> answered) override {
        ask([rollout = std::move(rollout), answered = std::move(answered)](EngineRoom& room) {
            answered(readPastDetail(room.store(), rollout, &room.state()));
        });
    }
    void report(RolloutId rollout, view::ReportFormat format, view::PageStyle style, std::stop_token stop,
                std::function<void(Result<std::string>)> answered) override {
        auto order = std::make_shared<const ReportOrder>(format, std::move(style), std::move(stop), std::move(answered));
        ask([this, rollout = std::move(rollout), order = std::move(order)](EngineRoom& room) {
            gather(room, std::make_shared<ReportGathering>(rollout, room.wall()), order);
        });
    }
    void investigate(view::InvestigationRequest request, Progress progress,
                     std::function<void(Result<view::Investigated>)> answered) override {
        m_investigations.investigate(std::move(request), std::move(progress), std::move(answered));
    }
    void drawLabelSample(view::SampleRequest request, Progress progress, std::function<void(Result<view::Sampled>)> answered) override {
        m_investigations.drawLabelSample(std::move(request), std::move(progress), std::move(answered));
    }
    void markTask(view::MarkRequest request, std::function<void(Result<investigate::Label>)> answered) override {
        m_investigations.markTask(std::move(request), std::move(answered));
    }
    void conclude(RolloutId rollout, investigate::Conclusion conclusion,
                  std::function<void(Result<investigate::Conclusion>)> answered) override {
        m_investigations.conclude(std::move(rollout), std::move(conclusion), std::move(answered));
    }
    void replay(RolloutId rollout, std::stop_token stop, std::function<void(ReplayGathering::Outcome)> answered) override {
        ask([this, gathering = std::make_shared<ReplayGathering>(std::move(rollout)), stop = std::move(stop),
             answered = std::move(answered)](EngineRoom& room) { gatherReplay(room, gathering, stop, answered); });
    }
    void whatIf(RolloutId rollout, const plan::Plan& other, std::stop_token stop,
                std::function<void(Result<view::WhatIf>)> answered) override {
        ask([this, rollout, gathering = std::make_shared<WhatIfGathering>(rollout, other), stop = std::move(stop),
             answered = std::move(answered)](EngineRoom& room) {
            if (auto shown = checkOutcomesShown(room.state(), rollout); !shown) return answered(std::unexpected(shown.error()));
            gatherWhatIf(room, gathering, stop, answered);
        });
    }
    void openPlan(const plan::Plan& plan) override {
        ask([plan](EngineRoom& room) { room.openPlan(plan); });
    }
    void addRobot(RobotId robot, std::function<void(Result<view::NewToken>)> answered) override {
        ask([robot = std::move(robot), answered = std::move(answered)](EngineRoom& room) { answered(room.addRobot(robot)); });
    }
    void actOnAlarm(rollout::AlarmAct act, std::function<void(Result<void>)> answered) override {
        ask([act = std::move(act), answered = std::move(answered)](EngineRoom& room) { answered(room.actOnAlarm(act)); });
    }
    [[nodiscard]] std::string metrics() const override {
        const auto snapshot = m_room.snapshot();
        return snapshot ? metricsText(*snapshot, m_queue.size()) : std::string();
    }
    void setListening(std::string url) override {
        ask([url = std::move(url)](EngineRoom& room) { room.setListening(url); });
    }

private:
    void ask(Job job) { m_queue.pushUrgent(Input(std::move(job))); }

    /// A slice of a few milliseconds, then the engine's other work, then the next; the text is written elsewhere.
    void gather(EngineRoom& room, const std::shared_ptr<ReportGathering>& gathering, const std::shared_ptr<const ReportOrder>& order) {
        if (order->stop.stop_requested()) return;
        if (auto made = gathering->step(room.store(), kEntriesOfASlice)) {
            const auto shared = std::make_shared<Result<report::Report>>(std::move(*made));
            const bool given = m_study.give([gathering, order, shared] {
                if (order->stop.stop_requested()) return;
                if (*shared) gathering->judge(**shared);
                order->answered(textOf(*shared, *order));
            });
            if (!given) order->answered(fail(ErrorCode::conflict, "The console is stopping."));
            return;
        }
        Job next = [this, gathering, order](EngineRoom& again) { gather(again, gathering, order); };
        if (!m_queue.pushUrgent(Input(std::move(next)))) order->answered(fail(ErrorCode::conflict, "The console is stopping."));
    }

    /// The same for a replay; one that nobody waits for any more is dropped.
    void gatherReplay(EngineRoom& room, const std::shared_ptr<ReplayGathering>& gathering, const std::stop_token& stop,
                      const std::function<void(ReplayGathering::Outcome)>& answered) {
        if (stop.stop_requested()) return;
        if (auto made = gathering->step(room.store(), kEntriesOfASlice)) {
            answered(std::move(*made));
            return;
        }
        Job next = [this, gathering, stop, answered](EngineRoom& again) { gatherReplay(again, gathering, stop, answered); };
        if (!m_queue.pushUrgent(Input(std::move(next)))) answered(fail(ErrorCode::conflict, "The console is stopping."));
    }

    void gatherWhatIf(EngineRoom& room, const std::shared_ptr<WhatIfGathering>& gathering, const std::stop_token& stop,
                      const std::function<void(Result<view::WhatIf>)>& answered) {
        if (stop.stop_requested()) return;
        if (const auto made = gathering->step(room.store(), kEntriesOfASlice)) {
            if (*made) return answered(toView(**made));
            return answered(std::unexpected(made->error()));
        }
        Job next = [this, gathering, stop, answered](EngineRoom& again) { gatherWhatIf(again, gathering, stop, answered); };
        if (!m_queue.pushUrgent(Input(std::move(next)))) answered(fail(ErrorCode::conflict, "The console is stopping."));
    }

    /// On the link's thread.
    bool deliver(link::LinkEvent event) override {
        const bool isEnd = std::holds_alternative<link::SessionClosed>(event.what);
        if (!isEnd && (m_room.refusesAll() || m_queue.size() >= m_bound)) return false;
        if (m_room.refusesResults() && std::holds_alternative<link::ResultsReceived>(event.what)) return false;
        return m_queue.push(Input(std::move(event)));
    }

    void run(link::RobotLink& link, HostObserver* observer) {
        m_room.start(link, observer);
        while (true) {
            // What was taken before the queue was closed is still done: an empty queue after that is the end.
            const bool closing = m_queue.closed();
            auto taken = m_queue.popSome(kTakenAtOnce, std::chrono::steady_clock::now() + m_room.patience());
            const bool nothing = taken.empty();
            m_room.turn(std::move(taken));
            if (closing && nothing) break;
            m_room.keepData([this] { return m_queue.closed() || m_queue.urgentWaits(); });
        }
        m_room.finish();
    }

    void halt() {
        m_queue.close();
        if (m_thread.joinable()) m_thread.join();
        m_study.stop();
    }

    const std::size_t m_bound;
    BoundedQueue<Input> m_queue;
    EngineRoom m_room;
    Study m_study;
    InvestigationJobs m_investigations{[this](Job job) { return m_queue.pushUrgent(Input(std::move(job))); }, m_study};
    std::thread m_thread;
};

}  // namespace

namespace {

Result<std::unique_ptr<Host>> make(std::unique_ptr<store::Store> store, const HostOptions& options, Recovered recovered) {
    auto host = std::make_unique<HostImpl>(std::move(store), options, std::move(recovered));
    if (const auto prepared = host->prepare(); !prepared) return std::unexpected(prepared.error());
    return host;
}

/// Reads the journal once more: damage to its text is a matter for the backup, a decision that the engine would take
/// otherwise now is not.
std::optional<Error> unreadable(store::Store& store) {
    const auto read = store.replay(0, [](store::Entry&&) { return true; });
    if (read || read.error().code != ErrorCode::storageCorrupt) return std::nullopt;
    return read.error();
}

}  // namespace

Result<std::unique_ptr<Host>> Host::recover(std::unique_ptr<store::Store> store, HostOptions options) {
    auto recovered = recoverState(*store);
    if (!recovered) return std::unexpected(recovered.error());
    return make(std::move(store), options, std::move(*recovered));
}

Result<std::unique_ptr<Host>> Host::open(const std::string& directory, const store::OpenOptions& openOptions, HostOptions options) {
    auto store = store::Store::open(directory, openOptions);
    if (!store) return std::unexpected(store.error());
    auto recovered = recoverState(**store);
    if (!recovered && recovered.error().code == ErrorCode::storageCorrupt) {
        const auto damage = unreadable(**store);
        if (!damage) return std::unexpected(recovered.error());
        store->reset();  // gives the lock back
        store = store::Store::openInsteadOf(directory, openOptions, Error{damage->code, describe(*damage), {}});
        if (!store) return std::unexpected(store.error());
        recovered = recoverState(**store);
    }
    if (!recovered) return std::unexpected(recovered.error());
    return make(std::move(*store), options, std::move(*recovered));
}

}  // namespace slipway::host
