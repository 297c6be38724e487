#include "widgets/map/map_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/map/map_view.h"
#include "widgets/theme/flow_layout.h"
#include "widgets/theme/glyphs.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/words.h"

namespace slipway::map {

namespace {

QToolButton* smallButton(QWidget* parent, const char* name, const QString& text) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAutoRaise(true);
    return button;
}

}  // namespace

MapPanel::MapPanel(QWidget* parent)
    : QWidget(parent),
      m_view(new MapView(MapLibrary::bundled(), this)),
      m_tools(new QWidget(m_view)),
      m_zoomIn(smallButton(m_tools, "mapZoomIn", QStringLiteral("+"))),
      m_zoomOut(smallButton(m_tools, "mapZoomOut", QStringLiteral("−"))),
      m_fit(smallButton(m_tools, "mapFit", QString())) {
    setObjectName(QStringLiteral("mapPanel"));
    auto* legend = new theme::FlowLayout(theme::kTight, theme::kTight);
    for (const view::Condition condition : theme::kAllConditions) {
        QToolButton* button = smallButton(this, "mapLegend", QString());
        button->setObjectName(QStringLiteral("mapLegend%1").arg(static_cast<int>(condition)));
        button->setProperty("role", "legend");
        button->setAutoRaise(false);
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this, [this, condition](bool shown) {
            m_view->setVisible(condition, shown);
            refreshLegend();
        });
        m_legend[static_cast<std::size_t>(condition)] = button;
        legend->addWidget(button);
    }
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(theme::kTight);
    for (QToolButton* button : {m_zoomOut, m_zoomIn, m_fit}) {
        button->setProperty("role", "legend");
        button->setAutoRaise(false);
        tools->addWidget(button);
    }
    m_view->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kTight);
    layout->addWidget(m_view, 1);
    layout->addLayout(legend);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &MapView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &MapView::zoomOut);
    connect(m_fit, &QToolButton::clicked, m_view, &MapView::fit);
    retranslate();
}

bool MapPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::Resize) placeTools();
    return QWidget::eventFilter(watched, event);
}

void MapPanel::placeTools() {
    m_tools->adjustSize();
    const QRect room = m_view->rect().adjusted(theme::kGap, theme::kGap, -theme::kGap, -theme::kGap);
    m_tools->setGeometry(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignTop | Qt::AlignRight, m_tools->size(), room));
}

void MapPanel::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    std::array<int, 7> counts{};
    if (snapshot) {
        for (const view::RobotView& robot : snapshot->robots) ++counts[static_cast<std::size_t>(robot.condition)];
    }
    m_view->setSnapshot(snapshot);
    m_tools->setVisible(snapshot && !snapshot->robots.empty());
    if (counts == m_counts) return;
    m_counts = counts;
    refreshLegend();
}

void MapPanel::refreshLegend() {
    for (const view::Condition condition : theme::kAllConditions) {
        const auto index = static_cast<std::size_t>(condition);
        QToolButton* button = m_legend[index];
        const QString word = theme::Words::condition(condition);
        button->setText(tr("%1 %2").arg(word, theme::Words::count(m_counts[index])));
        button->setAccessibleName(tr("Show robots on the map: %1").arg(word));
        button->setAccessibleDescription(tr("%n robot(s)", nullptr, m_counts[index]));
        button->setToolTip(button->isChecked() ? tr("Hide these robots on the map.") : tr("Show these robots on the map."));
        QFont face = font();
        face.setStrikeOut(!button->isChecked());
        button->setFont(face);
        button->setIcon(theme::conditionIcon(condition, palette()));
    }
}

void MapPanel::retranslate() {
    refreshLegend();
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_zoomIn->setToolTip(tr("Zoom in (+)"));
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomOut->setToolTip(tr("Zoom out (−)"));
    m_fit->setText(tr("Fit"));
    m_fit->setAccessibleName(tr("Fit the map to the window"));
    m_fit->setToolTip(tr("Fit the map to the window (Home)"));
    placeTools();
}

void MapPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) refreshLegend();
    QWidget::changeEvent(event);
}

}  // namespace slipway::map
