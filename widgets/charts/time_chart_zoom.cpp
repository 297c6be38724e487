// The half of TimeChart that a person acts on: zoom with wheel, drag and keys, and the menu that copies and saves.
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QSaveFile>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "widgets/charts/chart_export.h"
#include "widgets/charts/time_chart.h"

namespace slipway::charts {

namespace {

constexpr double kLeastZoomSpan = 10.0;  // seconds
constexpr double kZoomStep = 1.25;
constexpr double kPanShare = 0.2;      // of what is shown, with each key
constexpr double kLeastDrag = 6.0;     // pixels: less is a click
constexpr double kPictureScale = 2.0;  // so that a picture can be printed

bool isInScrollArea(const QWidget* widget) {
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(parent)) return true;
    }
    return false;
}

}  // namespace

Span TimeChart::span() const {
    if (!m_data) return {};
    const Span whole{static_cast<double>(m_data->from), static_cast<double>(m_data->to)};
    if (!m_zoom) return whole;
    // Who looks at the newest results goes on looking at the newest.
    if (m_zoomAtEnd) return {std::max(whole.from, whole.to - (m_zoom->to - m_zoom->from)), whole.to};
    return {std::clamp(m_zoom->from, whole.from, whole.to), std::clamp(m_zoom->to, whole.from, whole.to)};
}

void TimeChart::setZoom(std::optional<Span> zoom) {
    if (!m_data) zoom.reset();
    // Also no endless talk between charts: what is not a number equals nothing, not even itself.
    if (zoom && !(std::isfinite(zoom->from) && std::isfinite(zoom->to) && zoom->from < zoom->to)) return;
    if (zoom) {
        const auto from = static_cast<double>(m_data->from);
        const auto to = static_cast<double>(m_data->to);
        const double length = std::max(kLeastZoomSpan, zoom->to - zoom->from);
        const double start = std::clamp(zoom->from, from, std::max(from, to - length));
        zoom = Span{start, std::min(start + length, to)};
        m_zoomAtEnd = zoom->to >= to;
        if (length >= to - from) zoom.reset();
    }
    if (zoom == m_zoom) return;
    m_zoom = zoom;
    flush();
    Q_EMIT zoomChanged();
}

void TimeChart::shareZoom(TimeChart* first, TimeChart* second) {
    // A chart that already has the zoom stays silent, so that this ends.
    connect(first, &TimeChart::zoomChanged, second, [first, second] { second->setZoom(first->zoom()); });
    connect(second, &TimeChart::zoomChanged, first, [first, second] { first->setZoom(second->zoom()); });
}

double TimeChart::timeAt(double pixel) const {
    return m_time->min() + (pixel - m_plot.left()) / m_plot.width() * (m_time->max() - m_time->min());
}

void TimeChart::zoomBy(double factor, double around) {
    const Span now = span();
    setZoom(Span{around - (around - now.from) / factor, around + (now.to - around) / factor});
}

void TimeChart::panBy(double share) {
    if (!m_zoom) return;
    const Span now = span();
    const double by = (now.to - now.from) * share;
    setZoom(Span{now.from + by, now.to + by});
}

void TimeChart::wheelEvent(QWheelEvent* event) {
    const double turns = event->angleDelta().y() / 120.0;
    // In a page that scrolls, the wheel scrolls the page until the person has gone into the chart.
    const bool meant = hasFocus() || (event->modifiers() & Qt::ControlModifier) || !isInScrollArea(this);
    if (turns == 0.0 || empty() || !meant || m_plot.isEmpty()) return event->ignore();
    const double at = std::clamp(event->position().x(), m_plot.left(), m_plot.right());
    zoomBy(std::pow(kZoomStep, turns), timeAt(at));
    event->accept();
}

void TimeChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || empty() || m_plot.isEmpty()) return QChartView::mousePressEvent(event);
    m_dragFrom = event->position().x();
    m_dragTo = m_dragFrom;
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragFrom) return QChartView::mouseReleaseEvent(event);
    const double from = std::clamp(std::min(*m_dragFrom, *m_dragTo), m_plot.left(), m_plot.right());
    const double to = std::clamp(std::max(*m_dragFrom, *m_dragTo), m_plot.left(), m_plot.right());
    m_dragFrom.reset();
    viewport()->update();
    if (to - from >= kLeastDrag) setZoom(Span{timeAt(from), timeAt(to)});
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent*) { setZoom(std::nullopt); }

void TimeChart::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copyPicture();
    const Span now = span();
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomBy(kZoomStep, (now.from + now.to) / 2);
        case Qt::Key_Minus:
            return zoomBy(1.0 / kZoomStep, (now.from + now.to) / 2);
        case Qt::Key_Left:
            return panBy(-kPanShare);
        case Qt::Key_Right:
            return panBy(kPanShare);
        case Qt::Key_0:
        case Qt::Key_Home:
            return setZoom(std::nullopt);
        case Qt::Key_Escape:
            m_dragFrom.reset();
            if (m_zoom) return setZoom(std::nullopt);
            [[fallthrough]];
        default:
            event->ignore();  // QGraphicsView would scroll
    }
}

QMenu* TimeChart::makeMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const QString& text, bool enabled, auto then) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, then);
        return action;
    };
    add("chartCopyPicture", tr("Copy picture"), true, [this] { copyPicture(); })->setShortcut(QKeySequence::Copy);
    add("chartCopyFigures", tr("Copy figures as CSV"), !empty(), [this] { QGuiApplication::clipboard()->setText(csv()); });
    menu->addSeparator();
    add("chartSavePicture", tr("Save picture…"), true, [this] { askForFile(true); });
    add("chartSaveFigures", tr("Save figures…"), !empty(), [this] { askForFile(false); });
    menu->addSeparator();
    add("chartResetZoom", tr("Show the whole time"), m_zoom.has_value(), [this] { setZoom(std::nullopt); });
    return menu;
}

void TimeChart::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* menu = makeMenu();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(m_plot.topLeft().toPoint()) : event->globalPos());
    event->accept();
}

QImage TimeChart::picture() {
    QImage image((QSizeF(viewport()->size()) * kPictureScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    image.fill(theme::paletteOf(scheme()).surface);
    m_pointer.reset();  // a picture shows results, not where the pointer was
    QPainter painter(&image);
    viewport()->render(&painter);
    return image;
}

QString TimeChart::csv() const {
    const Span shown = span();
    return m_data && !empty() ? chartCsv(*m_data, shown.from, shown.to) : QString();
}

void TimeChart::copyPicture() { QGuiApplication::clipboard()->setImage(picture()); }

QString TimeChart::save(const QString& path) {
    QSaveFile file(path);
    bool done = file.open(QIODevice::WriteOnly);
    if (done && path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        const QByteArray bytes = csv().toUtf8();
        done = file.write(bytes) == bytes.size();
    } else if (done) {
        done = picture().save(&file, "PNG");
    }
    if (done && file.commit()) return {};
    return tr("%1 cannot be written: %2").arg(path, file.errorString());
}

void TimeChart::askForFile(bool asPicture) {
    auto* dialog = new QFileDialog(this, asPicture ? tr("Save the picture of a chart") : tr("Save the figures of a chart"), QString(),
                                   asPicture ? tr("Pictures (*.png)") : tr("Tables (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveChartDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(asPicture ? QStringLiteral("png") : QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString problem = save(path);
        if (problem.isEmpty()) return;
        auto* box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), problem, QMessageBox::Ok, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

}  // namespace slipway::charts
