#include "core/host/backup_plan.h"

namespace slipway::host {

BackupPlan::BackupPlan(std::optional<WallTime> last, std::optional<WallTime> lastEnd)
    : m_last(last), m_ended(lastEnd && (!last || *lastEnd > *last)) {}

void BackupPlan::observe(bool active, EngineTime now) {
    if (active || m_active || m_quietSince == EngineTime{}) m_quietSince = now;
    m_ended = m_ended || (m_active && !active);
    m_active = active;
}

bool BackupPlan::due(EngineTime now, WallTime wall, std::uint64_t ordinal) const {
    if (m_active || now < m_notBefore || now - m_quietSince < kQuietBeforeBackup || !isBehind(ordinal)) return false;
    return m_ended || isOld(wall);
}

bool BackupPlan::dueAtEnd(WallTime wall, std::uint64_t ordinal) const { return isBehind(ordinal) && (m_active || m_ended || isOld(wall)); }

bool BackupPlan::isOld(WallTime wall) const {
    // A wall clock that was set back far must not put backups off for ever.
    return !m_last || wall - *m_last >= kBackupAgainAfter || *m_last - wall >= kBackupAgainAfter;
}

void BackupPlan::made(WallTime wall, std::uint64_t ordinal) {
    m_last = wall;
    m_ordinal = ordinal;
    m_ended = false;
}

}  // namespace slipway::host
