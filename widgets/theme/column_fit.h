// The one way in which a table's columns get their widths: each as wide as it needs, and again when the language, the style or the
// heading that is sorted by changes, except what a person has dragged to a width, which stays. Owned by its view; GUI thread.
#pragma once

#include <QObject>
#include <functional>
#include <set>

class QAbstractItemView;
class QHeaderView;
class QTableView;
class QTreeView;

namespace slipway::theme {

class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// Pixels that a column needs, heading and cells.
    using Need = std::function<int(int column)>;

    ColumnFit(QTableView* view, Need need);
    ColumnFit(QTreeView* view, Need need);

    /// Also to be called when the cells are others.
    void fit();
    void fit(int column);
    [[nodiscard]] bool isByHand(int column) const { return m_byHand.contains(column); }

    /// Of the heading, with room for the mark of sorting only where it is.
    static int headingWidth(QHeaderView& header, int column);
    /// Of the cells on screen.
    static int cellsWidth(const QAbstractItemView& view, int column);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ColumnFit(QAbstractItemView* view, QHeaderView* header, Need need);
    [[nodiscard]] bool takesTheRest(int column) const;
    void noteResize(int column, int before, int now);

    QAbstractItemView* m_view;
    QHeaderView* m_header;
    QObject* m_headings;  // where the mouse presses; a header that is being taken down is no longer asked for it
    Need m_need;
    std::set<int> m_byHand;
    bool m_held = false;     // the mouse, on a heading
    bool m_fitting = false;  // what changes now, no person changes
};

}  // namespace slipway::theme
