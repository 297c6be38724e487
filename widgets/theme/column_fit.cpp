#include "widgets/theme/column_fit.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTreeView>
#include <utility>

namespace slipway::theme {

ColumnFit::ColumnFit(QTableView* view, Need need) : ColumnFit(view, view->horizontalHeader(), std::move(need)) {}

ColumnFit::ColumnFit(QTreeView* view, Need need) : ColumnFit(view, view->header(), std::move(need)) {}

ColumnFit::ColumnFit(QAbstractItemView* view, QHeaderView* header, Need need)
    : QObject(view), m_view(view), m_header(header), m_headings(header->viewport()), m_need(std::move(need)) {
    m_view->installEventFilter(this);
    m_headings->installEventFilter(this);
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnFit::noteResize);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] { fit(); });
    connect(m_header, &QHeaderView::sectionCountChanged, this, [this] { m_byHand.clear(); });
}

void ColumnFit::fit() {
    for (int column = 0; column < m_header->count(); ++column) fit(column);
}

void ColumnFit::fit(int column) {
    if (takesTheRest(column) || isByHand(column)) return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    m_header->ensurePolished();  // its paddings count
    m_header->resizeSection(column, m_need(column));
}

bool ColumnFit::takesTheRest(int column) const {
    if (m_header->sectionResizeMode(column) != QHeaderView::Interactive) return true;
    return m_header->stretchLastSection() && m_header->visualIndex(column) == m_header->count() - 1;
}

/// To hide and to show a column are changes of its width, too, but from nothing and to nothing.
void ColumnFit::noteResize(int column, int before, int now) {
    if (m_held && !m_fitting && before > 0 && now > 0 && !takesTheRest(column)) m_byHand.insert(column);
}

int ColumnFit::headingWidth(QHeaderView& header, int column) {
    const bool shown = header.isSortIndicatorShown();
    if (header.sortIndicatorSection() != column) header.setSortIndicatorShown(false);
    const int width = header.sectionSizeHint(column);
    header.setSortIndicatorShown(shown);
    return width;
}

int ColumnFit::cellsWidth(const QAbstractItemView& view, int column) { return view.sizeHintForColumn(column); }

bool ColumnFit::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (watched == m_view && (type == QEvent::StyleChange || type == QEvent::FontChange || type == QEvent::LanguageChange)) fit();
    if (watched == m_headings) {
        if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick) m_held = true;
        if (type == QEvent::MouseButtonRelease) m_held = false;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace slipway::theme
