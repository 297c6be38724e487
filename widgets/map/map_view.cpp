#include "widgets/map/map_view.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <chrono>
#include <cmath>

#include "widgets/theme/core_sentences.h"
#include "widgets/theme/words.h"

namespace slipway::map {

using theme::Words;

namespace {

constexpr std::chrono::milliseconds kFrame{34};  // under 30 a second
constexpr double kZoomStep = 1.25;
constexpr double kHitRadius = 12.0;
constexpr double kPanStep = 60.0;
constexpr double kDragThreshold = 4.0;

}  // namespace

MapView::MapView(MapLibrary maps, QWidget* parent) : QWidget(parent), m_maps(std::move(maps)) {
    setObjectName(QStringLiteral("mapView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 112);
    setAttribute(Qt::WA_OpaquePaintEvent);
    recolour();
    describe();
    QElapsedTimer timer;
    timer.start();
    setClock([timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e9; });
    m_frame.setObjectName(QStringLiteral("mapFrame"));
    m_frame.setParent(this);
    m_frame.setInterval(kFrame);
    connect(&m_frame, &QTimer::timeout, this, &MapView::animate);
}

void MapView::addFloor(FloorMap floor) {
    m_maps.add(std::move(floor));
    m_floorImages.clear();
    m_groundStale = true;
    relayout();
    update();
}

void MapView::setSnapshot(std::shared_ptr<const view::Snapshot> snapshot) {
    m_snapshot = std::move(snapshot);
    static const std::vector<view::RobotView> none;
    m_glide.take(m_snapshot ? m_snapshot->robots : none, m_clock());
    relayout();
    describe();
    if (!m_frame.isActive()) update();  // else with its next turn
}

void MapView::setColourBy(ColourBy by) {
    if (by == m_colouring.by) return;
    m_colouring.by = by;
    recolour();
    describe();
    update();
}

void MapView::recolour() {
    static const std::vector<view::RobotView> none;
    Colouring colours = colouring(m_snapshot ? m_snapshot->robots : none, m_colouring.by);
    const auto looks = [](const Colouring& of) {
        std::vector<std::pair<QString, QString>> keys;
        for (const ColourGroup& group : of.groups) keys.emplace_back(group.key, group.letter);
        return keys;
    };
    if (looks(colours) != looks(m_colouring)) {
        m_marks.clear();
        m_badges.clear();
    }
    m_colouring = std::move(colours);
    if (!m_layout.marks.empty()) applyColouring(m_layout, m_colouring);
    for (std::size_t i = 0; i < m_colouring.groups.size(); ++i)
        m_shown[i] = !m_hidden.contains({m_colouring.by, m_colouring.groups[i].key});
}

void MapView::setShown(std::size_t group, bool shown) {
    if (group >= m_colouring.groups.size()) return;
    const std::pair key(m_colouring.by, m_colouring.groups[group].key);
    if (shown) {
        m_hidden.erase(key);
    } else {
        m_hidden.insert(key);
    }
    m_shown[group] = shown;
    update();
}

void MapView::selectRobot(const QString& robot) {
    if (robot == m_selected) return;
    m_selected = robot;
    if (const int mark = indexOfSelected(); mark >= 0 && !m_layout.marks[static_cast<std::size_t>(mark)].here) showPlace({});
    if (m_selected.isEmpty()) endFollowing();
    centreFollowed();
    describe();
    update();
    Q_EMIT stateChanged();
}

void MapView::relayout() {
    static const std::vector<view::RobotView> none;
    Layout layout = layOut(m_snapshot ? m_snapshot->robots : none, m_maps, QSizeF(size()), m_place);
    const auto same = [](const Tile& a, const Tile& b) { return a.box == b.box && a.title == b.title && a.robots == b.robots; };
    if (!std::equal(layout.tiles.begin(), layout.tiles.end(), m_layout.tiles.begin(), m_layout.tiles.end(), same)) m_groundStale = true;
    const bool newPlaces = layout.places != m_layout.places;
    m_layout = std::move(layout);
    recolour();
    findMany();
    if (m_fitted) m_view = View{};
    const bool moving = m_glide.place(m_layout, m_clock());
    // Not started again: snapshots may come faster than frames, and would put the next one off for ever.
    if (moving && isVisible() && !m_frame.isActive()) m_frame.start();
    centreFollowed();
    if (newPlaces) Q_EMIT stateChanged();
}

void MapView::setView(const View& view) {
    m_view = view;
    m_fitted = false;
    m_groundStale = true;
    update();
}

void MapView::fit() {
    endFollowing();
    setView(View{});
    m_fitted = true;
}

void MapView::zoomIn() { zoomBy(kZoomStep); }

void MapView::zoomOut() { zoomBy(1.0 / kZoomStep); }

void MapView::zoomBy(double factor) {
    const int selected = indexOfSelected();
    const QPointF middle = QRectF(rect()).center();
    setView(m_view.zoomed(factor, selected >= 0 ? m_view.toScreen(m_layout.marks[static_cast<std::size_t>(selected)].base) : middle));
}

int MapView::indexOfSelected() const {
    if (m_selected.isEmpty() || !m_snapshot || m_layout.marks.empty()) return -1;
    const auto* found = view::findRobot(m_snapshot->robots, RobotId(m_selected.toStdString()));
    return found ? static_cast<int>(found - m_snapshot->robots.data()) : -1;
}

void MapView::choose(int mark) {
    const QString robot = mark < 0 ? QString() : QString::fromStdString(m_snapshot->robots[static_cast<std::size_t>(mark)].id.value);
    if (robot == m_selected) return;
    m_selected = robot;
    if (mark >= 0 &&
        !QRectF(rect()).adjusted(20, 20, -20, -20).contains(m_view.toScreen(m_layout.marks[static_cast<std::size_t>(mark)].base))) {
        View view = m_view;
        view.offset += QRectF(rect()).center() - view.toScreen(m_layout.marks[static_cast<std::size_t>(mark)].base);
        setView(view);
    }
    if (mark < 0) endFollowing();
    centreFollowed();
    describe();
    update();
    Q_EMIT stateChanged();
    Q_EMIT robotSelected(m_selected);
}

/// "failed 2", worst first; conditions that no robot is in are left out.
QStringList MapView::countsByCondition() const {
    std::array<int, theme::kConditions> counts{};
    for (const view::RobotView& robot : m_snapshot->robots) ++counts[static_cast<std::size_t>(robot.condition)];
    auto order = theme::kAllConditions;
    std::ranges::sort(order, std::ranges::greater{}, urgency);
    QStringList words;
    for (const view::Condition condition : order) {
        const int count = counts[static_cast<std::size_t>(condition)];
        if (count > 0) words << tr("%1 %2", "condition, count").arg(Words::condition(condition), Words::count(count));
    }
    return words;
}

QStringList MapView::countsByGroup() const {
    QStringList words;
    for (const ColourGroup& group : m_colouring.groups)
        if (group.count > 0) words << tr("%1 %2", "condition, count").arg(group.text, Words::count(group.count));
    return words;
}

void MapView::describe() {
    setAccessibleName(tr("Map of the fleet"));
    const int count = m_snapshot ? static_cast<int>(m_snapshot->robots.size()) : 0;
    QString text = count == 0 ? tr("No robots connected.") : tr("%n robot(s). The Robots page lists them as a table.", nullptr, count);
    if (count > 0) text += QLatin1Char(' ') + tr("By condition: %1.").arg(countsByCondition().join(QStringLiteral("; ")));
    if (count > 0 && m_colouring.by != ColourBy::condition)
        text += QLatin1Char(' ') +
                tr("%1: %2.", "what is coloured, counts").arg(colourByWord(m_colouring.by), countsByGroup().join(QStringLiteral("; ")));
    if (!m_many.empty()) text = tr("%n robot(s) selected.", nullptr, static_cast<int>(m_many.size())) + QLatin1Char(' ') + text;
    const int selected = indexOfSelected();
    if (selected >= 0) {
        const view::RobotView& robot = m_snapshot->robots[static_cast<std::size_t>(selected)];
        const QString chosen = tr("Selected: %1, %2. %3").arg(m_selected, Words::condition(robot.condition), theme::sayCore(robot.why));
        text = chosen + QLatin1Char(' ') + text;  // what was just done is heard first
    }
    if (text != accessibleDescription()) setAccessibleDescription(text);
}

QString MapView::tipFor(const view::RobotView& robot) const {
    QStringList lines;
    lines << tr("%1 · %2 · %3")
                 .arg(QString::fromStdString(robot.id.value), QString::fromStdString(robot.site), Words::condition(robot.condition));
    if (!robot.why.empty()) lines << theme::sayCore(robot.why);
    const QString version = QString::fromStdString(robot.model.version);
    if (const auto rate = view::successShare(robot)) {
        lines << tr("Runs %1: %2 of %3 tasks succeeded (%4).")
                     .arg(version, Words::count(*robot.successes), Words::count(robot.tasks), Words::share(*rate));
    } else if (robot.tasks > 0) {
        lines << tr("Runs %1, success is hidden until both arms are complete. Tasks: %2.").arg(version, Words::count(robot.tasks));
    } else if (!version.isEmpty()) {
        lines << tr("Runs %1; no task has ended yet.").arg(version);
    }
    return lines.join(u'\n');
}

bool MapView::showTip(const QPoint& at, const QPoint& global) {
    const int mark = markAt(m_layout, m_view, m_shown, QPointF(at), kHitRadius);
    if (mark < 0 || !m_snapshot) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(global, tipFor(m_snapshot->robots[static_cast<std::size_t>(mark)]), this);
    return true;
}

bool MapView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        return showTip(help->pos(), help->globalPos());
    }
    return QWidget::event(event);
}

void MapView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    relayout();
    m_groundStale = true;
}

void MapView::wheelEvent(QWheelEvent* event) {
    const double turns = event->angleDelta().y() / 120.0;
    if (turns == 0.0 || m_layout.marks.empty()) return event->ignore();
    setView(m_view.zoomed(std::pow(kZoomStep, turns), m_following ? QRectF(rect()).center() : event->position()));
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_dragging = false;
    if ((m_boxMode || (event->modifiers() & Qt::ShiftModifier)) && !m_layout.marks.empty()) {
        m_box = QRectF(event->position(), QSizeF());
        return;
    }
    m_dragFrom = event->position();
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_box) {
        m_box->setBottomRight(event->position());
        return update();
    }
    if (m_dragFrom && (event->buttons() & Qt::LeftButton)) {
        const QPointF moved = event->position() - *m_dragFrom;
        m_dragging = m_dragging || moved.manhattanLength() > kDragThreshold;
        if (m_dragging && !m_layout.marks.empty()) {
            endFollowing();
            setCursor(Qt::ClosedHandCursor);
            View view = m_view;
            view.offset += moved;
            m_dragFrom = event->position();
            setView(view);
        }
        return;
    }
    const bool over = markAt(m_layout, m_view, m_shown, event->position(), kHitRadius) >= 0;
    setCursor(over ? Qt::PointingHandCursor : m_boxMode ? Qt::CrossCursor : Qt::ArrowCursor);
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !(m_dragFrom || m_box)) return QWidget::mouseReleaseEvent(event);
    m_dragFrom.reset();
    if (!finishBox() && !m_dragging) {
        setMany({});
        choose(markAt(m_layout, m_view, m_shown, event->position(), kHitRadius));
    }
    m_dragging = false;
    setCursor(m_boxMode ? Qt::CrossCursor : Qt::ArrowCursor);
}

void MapView::keyPressEvent(QKeyEvent* event) {
    const bool pan = event->modifiers() & Qt::ShiftModifier;
    const auto panBy = [this](double x, double y) {
        endFollowing();
        View view = m_view;
        view.offset += QPointF(x, y);
        setView(view);
    };
    if (m_layout.marks.empty()) return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::SelectAll)) return selectAllShown();
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomIn();
        case Qt::Key_Minus:
            return zoomOut();
        case Qt::Key_0:
        case Qt::Key_Home:
            return fit();
        case Qt::Key_F:
            return setFollowing(!m_following);
        case Qt::Key_Escape:
            if (dropBox()) return;
            if (m_selected.isEmpty() && m_many.empty()) return QWidget::keyPressEvent(event);
            choose(-1);
            return setMany({});
        case Qt::Key_Right:
            return pan ? panBy(-kPanStep, 0) : choose(neighbour(m_layout, m_shown, indexOfSelected(), 1));
        case Qt::Key_Left:
            return pan ? panBy(kPanStep, 0) : choose(neighbour(m_layout, m_shown, indexOfSelected(), -1));
        case Qt::Key_Down:
            return pan ? panBy(0, -kPanStep) : choose(neighbour(m_layout, m_shown, indexOfSelected(), 1));
        case Qt::Key_Up:
            return pan ? panBy(0, kPanStep) : choose(neighbour(m_layout, m_shown, indexOfSelected(), -1));
        default:
            return QWidget::keyPressEvent(event);
    }
}

void MapView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_floorImages.clear();
        m_badges.clear();
        m_marks.clear();
        m_groundStale = true;
    }
    if (event->type() == QEvent::LanguageChange) {
        relayout();
        describe();
        m_groundStale = true;
    }
    QWidget::changeEvent(event);
}

}  // namespace slipway::map
