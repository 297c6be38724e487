// When the database is backed up: not while a rollout is active but at the end of a run, soon after one ended, else once a
// day, and only if something was written since. Plain values and no clock; owned by the engine room, engine's thread.
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/time.h"

namespace slipway::host {

/// So long no rollout must have been active before a backup: its end is over, and no new one is about to start.
inline constexpr Milliseconds kQuietBeforeBackup = Seconds(10);
inline constexpr Milliseconds kBackupAgainAfter = Seconds(24 * 3600);
/// After one that was stopped or refused.
inline constexpr Milliseconds kBackupRetryAfter = Seconds(600);

class BackupPlan {
public:
    /// `last`: when the newest backup was made; none: there is none. `lastEnd`: when the newest rollout ended.
    BackupPlan(std::optional<WallTime> last, std::optional<WallTime> lastEnd);

    /// At each turn.
    void observe(bool active, EngineTime now);
    [[nodiscard]] bool due(EngineTime now, WallTime wall, std::uint64_t ordinal) const;
    /// At the end of a run: a rollout is active or ended since, or the newest backup is old. Else quitting does not wait for one.
    [[nodiscard]] bool dueAtEnd(WallTime wall, std::uint64_t ordinal) const;
    /// The backup holds the journal up to `ordinal`.
    void made(WallTime wall, std::uint64_t ordinal);
    void missed(EngineTime now) { m_notBefore = now + kBackupRetryAfter; }

private:
    /// Something was written since the last backup of this run; true before the first.
    [[nodiscard]] bool isBehind(std::uint64_t ordinal) const { return ordinal != m_ordinal; }
    [[nodiscard]] bool isOld(WallTime wall) const;

    std::optional<WallTime> m_last;
    std::uint64_t m_ordinal = 0;
    bool m_ended = false;       // a rollout ended since
    bool m_active = false;      // as observed last
    EngineTime m_quietSince{};  // zero: not observed yet
    EngineTime m_notBefore{};
};

}  // namespace slipway::host
