// What the engine's thread does, turn by turn: take inputs, step the engine, persist, then perform, then
// publish. Owns state, store and live data; has no thread of its own, so that tests drive it directly.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/base/latest_box.h"
#include "core/host/backup_plan.h"
#include "core/host/desk_clock.h"
#include "core/host/event_log.h"
#include "core/host/host.h"
#include "core/host/live_data.h"
#include "core/host/recovery.h"
#include "core/host/snapshot_builder.h"
#include "core/host/token_book.h"
#include "core/store/restoration.h"

namespace slipway::host {

class EngineRoom;

struct CommandInput {
    rollout::Command command;
    std::function<void(view::CommandAnswer)> answered;
};
/// Something that must run on the engine's thread: a look into the past, a new token.
using Job = std::function<void(EngineRoom&)>;
using Input = std::variant<link::LinkEvent, CommandInput, Job>;

class EngineRoom {
public:
    EngineRoom(std::unique_ptr<store::Store> store, const HostOptions& options, Recovered recovered);

    /// The first event: ConsoleStarted. Both must outlive the room's last turn.
    void start(link::RobotLink& link, HostObserver* observer);
    void turn(std::vector<Input> inputs);
    /// After a turn, while no rollout is active: thins a slice of old results, and backs the database up when that is
    /// due. A backup blocks, about 10 s per GB; `stop` is asked meanwhile and ends it for what is more urgent.
    void keepData(const std::function<bool()>& stop);
    /// Commits and performs whatever was taken, then backs up.
    void finish();
    /// How long the caller may wait for input before the next turn.
    [[nodiscard]] Milliseconds patience();

    // ---- any thread ----
    [[nodiscard]] std::shared_ptr<const view::Snapshot> snapshot() const { return m_box.get(); }
    /// While the disk refuses, results are refused at the door; the robots keep them.
    [[nodiscard]] bool refusesResults() const { return m_refusesResults.load(std::memory_order_relaxed); }
    /// Too much waits for the disk: nothing but the end of sessions is taken.
    [[nodiscard]] bool refusesAll() const { return m_refusesAll.load(std::memory_order_relaxed); }
    [[nodiscard]] const TokenBook& tokens() const { return m_tokens; }

    // ---- for jobs, engine's thread ----
    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] WallTime wall() { return m_clock.wall(); }
    [[nodiscard]] const rollout::State& state() const { return m_state; }
    Result<void> loadTokens();
    Result<view::NewToken> addRobot(const RobotId& robot);
    Result<void> actOnAlarm(rollout::AlarmAct act);
    void openPlan(const plan::Plan& plan);
    void setListening(std::string url);
    void publish();
    /// What stands over everything: the options' own, a restoration, losses, a disk that refuses; empty: all is well.
    [[nodiscard]] std::string banner() const;

private:
    void take(Input&& input);
    void take(link::LinkEvent&& received);
    void take(CommandInput&& input);
    [[nodiscard]] static std::string unreadable(const rollout::Command& command);
    std::string complete(rollout::Command& command);
    void feed(rollout::Event event);
    void noteDecisions(const std::vector<rollout::Effect>& caused, store::Entry& entry);
    std::vector<rollout::Decision>* storyOf(const RolloutId& rollout);
    void noticeSleep();
    void fireTimer();
    [[nodiscard]] static bool isUrgent(const std::vector<rollout::Effect>& caused);
    void commitIfDue();
    bool commit();
    [[nodiscard]] Result<void> append();
    void storageRefused(const Error& error);
    void giveUp(const Error& error);
    void recoverStorage();
    void performAll();
    void follow();
    void showNewest();
    void show(const RolloutId& rollout);
    void refreshFindings();
    void publishIfDue();
    static BackupPlan planBackups(const store::Store& store, const rollout::State& state);
    void keepCheckpointIfDue();
    void keepCheckpoint();
    void keepLast();
    void backUp(const std::function<bool()>& stop);
    void trimResults(EngineTime now);
    void restoreWhatWasTold();
    void findRestoration();
    void feedRestoration();
    void tellRestoration(bool durable);
    void noticeLoss(const rollout::Event& event);
    void raise(std::string cause, std::string text);

    std::unique_ptr<store::Store> m_store;
    HostOptions m_options;
    DeskClock m_clock;
    rollout::State m_state;
    replay::Totals m_totals;
    std::map<RolloutId, std::vector<rollout::Decision>> m_decisions;  // of the rollout shown, and of others that decided lately
    TokenBook m_tokens;
    LiveData m_live;
    EventLog m_log;
    std::vector<rollout::AlarmAct> m_alarmActs;  // the newest of each alarm
    link::RobotLink* m_link = nullptr;
    HostObserver* m_observer = nullptr;

    // What is taken but not durable yet; nothing of it has left the process.
    store::Batch m_batch;
    std::map<RolloutId, store::RolloutSummary> m_summaries;
    std::vector<rollout::Effect> m_effects;
    std::vector<std::function<void()>> m_answers;
    std::vector<rollout::Event> m_followUps;
    std::size_t m_rows = 0;
    bool m_urgent = false;
    EngineTime m_oldest{};
    std::uint64_t m_ordinal = 0;

    bool m_storageFailed = false;
    bool m_lastAppendHeld = true;
    bool m_broken = false;  // the journal refused what it holds for wrong: only a restart helps
    std::string m_storageText;
    EngineTime m_nextRetry{};
    std::atomic<bool> m_refusesResults{false};
    std::atomic<bool> m_refusesAll{false};

    std::size_t m_rowsSinceCheckpoint = 0;  // what the next start would have to fold
    bool m_ended = false;                   // a rollout came to its end since the last checkpoint

    BackupPlan m_backups;
    bool m_backupFailed = false;
    EngineTime m_nextTrim{};
    std::size_t m_trimmed = 0;                        // rows, since the last pass that found nothing more
    std::optional<store::Restoration> m_restoration;  // of the database, if this start is the first to tell it
    struct {
        std::set<RobotId> robots;
        std::uint64_t messages = 0;
    } m_lost;  // acknowledged, but not in the journal

    EngineTime m_firedFor{};
    EngineTime m_firedAt{};

    SnapshotBuilder m_builder;
    LatestBox<view::Snapshot> m_box;
    std::optional<plan::Plan> m_openPlan;
    std::vector<checklist::AutomaticFinding> m_findings;
    EngineTime m_findingsAt{};
    std::vector<RobotId> m_drillCandidates;  // as fresh as the findings
    RolloutId m_shown;
    std::string m_listening;
    bool m_dirty = true;
    std::chrono::steady_clock::time_point m_published{};
    std::chrono::steady_clock::duration m_publishEvery;
};

}  // namespace slipway::host
