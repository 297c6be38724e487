#include "widgets/theme/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace slipway::theme {

FlowLayout::FlowLayout(int horizontalSpacing, int verticalSpacing) : m_horizontal(horizontalSpacing), m_vertical(verticalSpacing) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const auto& item : m_items) {
        const QSize wanted = item->sizeHint();
        size.setWidth(size.width() + wanted.width() + m_horizontal);
        size.setHeight(std::max(size.height(), wanted.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& box) {
    QLayout::setGeometry(box);
    arrange(box, true);
}

int FlowLayout::arrange(const QRect& box, bool apply) const {
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = box.left();
    int y = box.top();
    int line = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint();
        if (line > 0 && x + size.width() > box.right() + 1) {
            x = box.left();
            y += line + m_vertical;
            line = 0;
        }
        if (apply) item->setGeometry(QStyle::visualRect(direction, box, QRect(QPoint(x, y), size)));
        x += size.width() + m_horizontal;
        line = std::max(line, size.height());
    }
    return y + line - box.top();
}

}  // namespace slipway::theme
