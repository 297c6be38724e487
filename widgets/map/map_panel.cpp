#include "widgets/map/map_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabBar>
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
      m_colourLabel(new QLabel(this)),
      m_colourBy(new QComboBox(this)),
      m_tools(new QWidget(this)),
      m_places(new QTabBar(this)),
      m_follow(smallButton(m_tools, "mapFollow", QString())),
      m_select(smallButton(m_tools, "mapSelect", QString())),
      m_zoomIn(smallButton(m_tools, "mapZoomIn", QStringLiteral("+"))),
      m_zoomOut(smallButton(m_tools, "mapZoomOut", QStringLiteral("−"))),
      m_fit(smallButton(m_tools, "mapFit", QString())) {
    setObjectName(QStringLiteral("mapPanel"));
    auto* legend = new theme::FlowLayout(theme::kTight, theme::kTight);
    m_colourBy->setObjectName(QStringLiteral("mapColourBy"));
    m_colourBy->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // in the language of now
    m_colourLabel->setBuddy(m_colourBy);
    for (const ColourBy by : kAllColourings) m_colourBy->addItem(QString(), static_cast<int>(by));
    connect(m_colourBy, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_view->setColourBy(kAllColourings[static_cast<std::size_t>(index)]);
        refreshLegend();
    });
    auto* choice = new QWidget(this);
    auto* choiceRow = new QHBoxLayout(choice);
    choiceRow->setContentsMargins(0, 0, theme::kTight, 0);
    choiceRow->setSpacing(theme::kTight);
    choiceRow->addWidget(m_colourLabel);
    choiceRow->addWidget(m_colourBy);
    legend->addWidget(choice);
    for (std::size_t i = 0; i < kMostGroups; ++i) {
        QToolButton* button = smallButton(this, "mapLegend", QString());
        button->setObjectName(QStringLiteral("mapLegend%1").arg(i));
        button->setProperty("role", "legend");
        button->setAutoRaise(false);
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, [this, i](bool shown) {
            m_view->setShown(i, shown);
            refreshLegend();
        });
        m_legend[i] = button;
        legend->addWidget(button);
    }
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(theme::kTight);
    for (QToolButton* button : {m_follow, m_select, m_zoomOut, m_zoomIn, m_fit}) {
        button->setProperty("role", button == m_follow || button == m_select ? "toggle" : "legend");
        button->setAutoRaise(false);
        tools->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kTight);
    auto* head = new QHBoxLayout;
    head->addWidget(m_places);
    head->addStretch(1);
    head->addWidget(m_tools);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addLayout(legend);
    m_places->setObjectName(QStringLiteral("mapPlaces"));
    m_places->setDrawBase(false);
    m_places->setExpanding(false);
    m_places->setElideMode(Qt::ElideNone);  // where there is no room it scrolls
    m_places->addTab(QString());
    m_places->hide();
    connect(m_places, &QTabBar::currentChanged, this, [this](int index) { m_view->showPlace(m_places->tabData(index).toString()); });
    m_follow->setCheckable(true);
    connect(m_follow, &QToolButton::clicked, m_view, &MapView::setFollowing);
    connect(m_view, &MapView::stateChanged, this, &MapPanel::refreshPlaces);
    m_select->setCheckable(true);
    connect(m_select, &QToolButton::toggled, m_view, &MapView::setBoxMode);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &MapView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &MapView::zoomOut);
    connect(m_fit, &QToolButton::clicked, m_view, &MapView::fit);
    retranslate();
}

void MapPanel::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    m_view->setSnapshot(snapshot);
    m_tools->setVisible(snapshot && !snapshot->robots.empty());
    if (m_view->colouringShown().groups != m_groups) refreshLegend();
}

void MapPanel::refreshLegend() {
    const Colouring& colours = m_view->colouringShown();
    m_groups = colours.groups;
    for (std::size_t i = 0; i < kMostGroups; ++i) {
        QToolButton* button = m_legend[i];
        button->setVisible(i < m_groups.size());
        if (i >= m_groups.size()) continue;
        const ColourGroup& group = m_groups[i];
        const QSignalBlocker quiet(button);  // groups come and go: the view knows which of them are hidden
        button->setChecked(m_view->isShown(i));
        // A robot chooses the name of its model: an ampersand in it is no shortcut.
        button->setText(tr("%1 %2").arg(QString(group.text).replace(u'&', QStringLiteral("&&")), theme::Words::count(group.count)));
        button->setAccessibleName(tr("Show robots on the map: %1").arg(group.text));
        button->setAccessibleDescription(tr("%n robot(s)", nullptr, group.count));
        button->setToolTip(button->isChecked() ? tr("Hide these robots on the map.") : tr("Show these robots on the map."));
        QFont face = font();
        face.setStrikeOut(!button->isChecked());
        button->setFont(face);
        button->setIcon(groupIcon(colours, i, palette(), font()));
    }
}

/// The tabs, and the button that follows.
void MapPanel::refreshPlaces() {
    const QStringList& places = m_view->layoutShown().places;
    const QSignalBlocker quiet(m_places);
    while (m_places->count() > places.size() + 1) m_places->removeTab(m_places->count() - 1);
    while (m_places->count() < places.size() + 1) m_places->addTab(QString());
    m_places->setTabText(0, tr("All places"));
    for (int i = 0; i < places.size(); ++i) {
        m_places->setTabText(i + 1, QString(places[i]).replace(u'&', QStringLiteral("&&")));
        m_places->setTabData(i + 1, places[i]);
    }
    m_places->setCurrentIndex(static_cast<int>(places.indexOf(m_view->placeShown())) + 1);
    m_places->setVisible(places.size() > 1);
    m_follow->setEnabled(!m_view->selectedRobot().isEmpty());
    m_follow->setChecked(m_view->isFollowing());
}

void MapPanel::retranslate() {
    refreshPlaces();
    m_places->setAccessibleName(tr("Places on the map"));
    m_follow->setText(tr("Follow"));
    m_follow->setAccessibleName(tr("Follow the selected robot"));
    m_follow->setToolTip(tr("Keep the selected robot in the middle (F)"));
    m_colourLabel->setText(tr("Colour by"));
    m_colourLabel->updateGeometry();
    m_colourBy->setAccessibleName(tr("What the colours on the map tell"));
    for (std::size_t i = 0; i < kAllColourings.size(); ++i) m_colourBy->setItemText(static_cast<int>(i), colourByWord(kAllColourings[i]));
    refreshLegend();
    m_select->setText(tr("Select"));
    m_select->setAccessibleName(tr("Select robots with a box"));
    m_select->setToolTip(tr("Drag a box around robots to select them (Shift+drag). Ctrl+A selects all that are shown, Esc none."));
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_zoomIn->setToolTip(tr("Zoom in (+)"));
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomOut->setToolTip(tr("Zoom out (−)"));
    m_fit->setText(tr("Fit"));
    m_fit->setAccessibleName(tr("Fit the map to the window"));
    m_fit->setToolTip(tr("Fit the map to the window (Home)"));
    layout()->invalidate();
}

void MapPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) refreshLegend();
    QWidget::changeEvent(event);
}

}  // namespace slipway::map
