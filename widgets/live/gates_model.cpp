#include "widgets/live/gates_model.h"

#include <algorithm>

#include "widgets/live/evidence_facts.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/core_sentences.h"
#include "widgets/theme/glyphs.h"
#include "widgets/theme/words.h"

namespace slipway::live {

using theme::Words;

void GatesModel::setGates(const std::vector<rollout::GateReading>& gates, const std::vector<view::GateOutlook>& outlooks, WallTime now) {
    const auto sameKind = [](const auto& a, const auto& b) { return a.kind == b.kind; };
    m_now = now;
    m_outlooks = outlooks;
    if (!std::equal(gates.begin(), gates.end(), m_gates.begin(), m_gates.end(), sameKind)) {
        beginResetModel();
        m_gates = gates;
        endResetModel();
        return;
    }
    m_gates = gates;
    if (!m_gates.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool GatesModel::hasVerdictsOf(const std::vector<rollout::GateReading>& gates) const {
    const auto same = [](const auto& a, const auto& b) { return a.kind == b.kind && a.verdict == b.verdict; };
    return std::equal(gates.begin(), gates.end(), m_gates.begin(), m_gates.end(), same);
}

QIcon GatesModel::icon(rollout::Verdict verdict) const {
    QIcon& cached = m_icons[verdict];
    if (cached.isNull()) cached = theme::verdictIcon(verdict, m_palette);
    return cached;
}

void GatesModel::setPalette(const QPalette& palette) {
    m_palette = palette;
    m_icons.clear();
    if (!m_gates.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::DecorationRole, Qt::ForegroundRole});
}

void GatesModel::setBrief(bool brief) {
    if (brief == m_brief) return;
    m_brief = brief;
    retranslate();
}

void GatesModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_gates.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

QString GatesModel::reason(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    const rollout::GateReading& reading = m_gates[static_cast<std::size_t>(row)];
    const bool named = reading.reason.starts_with(toString(reading.kind));  // "success 91.4 %: …" needs no "Success:" before it
    const bool none = reading.count == 0;
    const QString reason =
        named && !none ? theme::sayCoreAlone(reading.reason) : tr("%1: %2").arg(Words::gate(reading.kind), Words::gateReason(reading));
    const auto at = static_cast<std::size_t>(row);
    const QString outlook = at < m_outlooks.size() ? outlookText(m_outlooks[at]) : QString();
    return outlook.isEmpty() ? reason : tr("%1. %2", "reason of a gate, how far it is").arg(reason, outlook);
}

int GatesModel::worstRow() const {
    for (const auto wanted : {rollout::Verdict::fail, rollout::Verdict::inconclusive}) {
        for (std::size_t row = 0; row < m_gates.size(); ++row) {
            if (m_gates[row].verdict == wanted) return static_cast<int>(row);
        }
    }
    return -1;
}

int GatesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_gates.size()); }

int GatesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString GatesModel::text(const rollout::GateReading& reading, int column) const {
    switch (column) {
        case nameColumn:
            return Words::gate(reading.kind);
        case valueColumn:
            return m_brief ? Words::gateValue(reading) : Words::gateFigure(reading);
        case countColumn:
            // The worst robot counts there, not a sample.
            return reading.kind == rollout::GateKind::stuck ? QStringLiteral("–") : Words::count(reading.count);
        case limitColumn:
            return Words::gateLimit(reading);
        case evidenceColumn:
            return Words::gateEvidence(reading);
        case verdictColumn:
            return Words::verdict(reading.verdict);
        case sinceColumn: {
            const auto since = m_now.time_since_epoch() - reading.since.time_since_epoch();
            return reading.since == EngineTime{} ? QString() : Words::clock(since);
        }
        default:
            break;
    }
    return {};
}

QVariant GatesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const rollout::GateReading& reading = m_gates[static_cast<std::size_t>(index.row())];
    const bool verdict = index.column() == verdictColumn;
    switch (role) {
        case Qt::DisplayRole:
            return text(reading, index.column());
        case Qt::ToolTipRole:
            return reason(index.row());
        case Qt::DecorationRole:
            return verdict ? QVariant(icon(reading.verdict)) : QVariant();
        case Qt::ForegroundRole:
            if (verdict || reading.verdict == rollout::Verdict::fail)
                return theme::verdictColour(theme::schemeOf(m_palette), reading.verdict);
            return {};
        case Qt::TextAlignmentRole: {
            const bool number = index.column() == countColumn || index.column() == limitColumn || index.column() == sinceColumn;
            return QVariant::fromValue(Qt::Alignment((number ? theme::kFigureSide : Qt::AlignLeft) | Qt::AlignVCenter));
        }
        default:
            return {};
    }
}

QVariant GatesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == countColumn || section == limitColumn || section == sinceColumn;
        return QVariant::fromValue(Qt::Alignment((number ? theme::kFigureSide : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && section == evidenceColumn) {
        return tr("Odds for or against the candidate. A sequential gate decides at 20 : 1.");
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case nameColumn:
            return tr("Gate");
        case valueColumn:
            return m_brief ? tr("Value") : tr("Value (95 % interval)");
        case countColumn:
            return tr("n");
        case limitColumn:
            return tr("Limit");
        case evidenceColumn:
            return tr("Evidence");
        case verdictColumn:
            return tr("Verdict");
        case sinceColumn:
            return tr("Since");
        default:
            return {};
    }
}

}  // namespace slipway::live
