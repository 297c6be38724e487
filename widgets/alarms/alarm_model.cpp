#include "widgets/alarms/alarm_model.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <algorithm>

#include "widgets/theme/metrics.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/words.h"

namespace slipway::alarms {

using rollout::AlertPriority;
using theme::Words;

namespace {

QColor colourOf(AlertPriority priority, const QPalette& palette) {
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette));
    if (priority == AlertPriority::high) return colours.failText;
    return priority == AlertPriority::medium ? colours.heldText : colours.mutedText;
}

/// Triangle, diamond or dot: the shape says what the colour says.
QIcon iconOf(AlertPriority priority, const QPalette& palette) {
    constexpr int kScale = 2;
    constexpr qreal kSide = theme::kGlyph;
    QPixmap pixmap(theme::kGlyph * kScale, theme::kGlyph * kScale);
    pixmap.setDevicePixelRatio(kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(priority, palette));
    const qreal middle = kSide / 2;
    if (priority == AlertPriority::high) {
        painter.drawPolygon(QPolygonF({{middle, 1}, {kSide - 1, kSide - 1}, {1, kSide - 1}}));
    } else if (priority == AlertPriority::medium) {
        painter.drawPolygon(QPolygonF({{middle, 1}, {kSide - 1, middle}, {middle, kSide - 1}, {1, middle}}));
    } else {
        painter.drawEllipse(QPointF(middle, middle), kSide / 4, kSide / 4);
    }
    return QIcon(pixmap);
}

}  // namespace

void AlarmModel::setAlarms(const std::vector<Alarm>& alarms) {
    if (!std::ranges::equal(alarms, m_alarms, {}, &Alarm::key, &Alarm::key)) {
        beginResetModel();
        m_alarms = alarms;
        endResetModel();
        return;
    }
    m_alarms = alarms;
    if (!m_alarms.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void AlarmModel::setPalette(const QPalette& palette) {
    m_palette = palette;
    if (!m_alarms.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::ForegroundRole, Qt::DecorationRole});
}

void AlarmModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_alarms.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const Alarm* AlarmModel::alarm(int row) const { return row >= 0 && row < rowCount() ? &m_alarms[static_cast<std::size_t>(row)] : nullptr; }

int AlarmModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_alarms.size()); }

int AlarmModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString AlarmModel::words(const Alarm& alarm, int column) const {
    switch (column) {
        case priorityColumn:
            if (alarm.priority == AlertPriority::high) return tr("High");
            return alarm.priority == AlertPriority::medium ? tr("Medium") : tr("Low");
        case stateColumn:
            switch (alarm.state()) {
                case AlarmState::unacknowledged:
                    return tr("Not acknowledged");
                case AlarmState::acknowledged:
                    return tr("Acknowledged");
                case AlarmState::returned:
                    return tr("Gone, not acknowledged");
                case AlarmState::shelved:
                    return tr("Shelved until %1: %2").arg(Words::timeOfDay(alarm.shelf->until, false), alarm.shelf->reason);
            }
            return {};
        case textColumn:
            return alarm.words();
        case timesColumn:
            return Words::count(alarm.times);
        case sinceColumn:
            return Words::timeOfDay(alarm.last);
        case seenColumn:
            return alarm.acknowledged
                       ? tr("%1 at %2", "person, time").arg(alarm.acknowledged->who, Words::timeOfDay(alarm.acknowledged->at))
                       : QString();
        default:
            return {};
    }
}

QVariant AlarmModel::data(const QModelIndex& index, int role) const {
    const Alarm* shown = index.isValid() ? alarm(index.row()) : nullptr;
    if (shown == nullptr) return {};
    if (role == Qt::DecorationRole && index.column() == priorityColumn) return iconOf(shown->priority, m_palette);
    if (role == Qt::ForegroundRole) {
        const bool open = shown->state() == AlarmState::unacknowledged;
        if (open && index.column() == priorityColumn) return colourOf(shown->priority, m_palette);
        return open ? QVariant() : QVariant(theme::paletteOf(theme::schemeOf(m_palette)).mutedText);
    }
    if (role == Qt::ToolTipRole && index.column() != textColumn && index.column() != stateColumn) return {};
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(words(*shown, index.column())) : QVariant();
}

QVariant AlarmModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case priorityColumn:
            return tr("Priority");
        case stateColumn:
            return tr("State");
        case textColumn:
            return tr("Alarm");
        case timesColumn:
            return tr("Times");
        case sinceColumn:
            return tr("Last (UTC)");
        case seenColumn:
            return tr("Acknowledged by");
        default:
            return {};
    }
}

}  // namespace slipway::alarms
