#include "widgets/shell/side_panel.h"

#include <QEvent>
#include <QFileInfo>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

enum ItemRole { kPathRole = Qt::UserRole + 1, kRolloutRole, kOpenPlanRole };
constexpr std::size_t kMostRollouts = 30;

void addQuiet(QTreeWidgetItem* group, const QString& text) {
    auto* item = new QTreeWidgetItem(group, {text});
    item->setFlags(Qt::ItemIsEnabled);
    item->setForeground(0, toneColor(Tone::quiet, QPalette()));
}

}  // namespace

SidePanel::SidePanel(QWidget* parent) : QWidget(parent), m_tree(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("sidePanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tree->setObjectName(QStringLiteral("sideTree"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setIndentation(12);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setTabKeyNavigation(false);
    column->addWidget(m_tree);
    for (QTreeWidgetItem** group : {&m_plan, &m_recent, &m_rollouts}) {
        *group = new QTreeWidgetItem(m_tree);
        (*group)->setFlags(Qt::ItemIsEnabled);
        QFont font = m_tree->font();
        font.setBold(true);
        (*group)->setFont(0, font);
    }
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const QString path = item->data(0, kPathRole).toString(); !path.isEmpty()) Q_EMIT planChosen(path);
        if (const QString rollout = item->data(0, kRolloutRole).toString(); !rollout.isEmpty()) Q_EMIT rolloutChosen(rollout);
        if (item->data(0, kOpenPlanRole).toBool()) Q_EMIT openPlanChosen();
    });
    retranslate();
}

void SidePanel::setOpenPlan(const QString& name, const QString& path) {
    m_planName = name;
    m_planPath = path;
    refill();
}

void SidePanel::setRecentPlans(const QStringList& paths) {
    m_recentPaths = paths;
    refill();
}

void SidePanel::setRollouts(const std::vector<view::PastRollout>& rollouts) {
    m_past = rollouts;
    refill();
}

void SidePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) refill();  // a line that says "none" carries its colour
    QWidget::changeEvent(event);
}

void SidePanel::retranslate() {
    m_tree->setAccessibleName(tr("Plans and rollouts"));
    m_plan->setText(0, tr("Open plan"));
    m_recent->setText(0, tr("Recent plans"));
    m_rollouts->setText(0, tr("Rollouts"));
    refill();
}

void SidePanel::refill() {
    for (QTreeWidgetItem* group : {m_plan, m_recent, m_rollouts}) qDeleteAll(group->takeChildren());
    if (m_planName.isEmpty()) {
        addQuiet(m_plan, tr("none; Ctrl+O opens one"));
    } else {
        auto* item = new QTreeWidgetItem(m_plan, {m_planName});
        item->setToolTip(0, m_planPath);
        item->setData(0, kOpenPlanRole, true);
    }
    for (const QString& path : m_recentPaths) {
        auto* item = new QTreeWidgetItem(m_recent, {QFileInfo(path).fileName()});
        item->setToolTip(0, path);
        item->setData(0, kPathRole, path);
    }
    if (m_recentPaths.isEmpty()) addQuiet(m_recent, tr("none yet"));
    for (std::size_t i = 0; i < std::min(m_past.size(), kMostRollouts); ++i) {
        const view::PastRollout& past = m_past[i];
        const QString id = theme::isolated(fromCore(past.id.value));
        auto* item = new QTreeWidgetItem(m_rollouts, {QStringLiteral("%1  %2").arg(outcomeMark(past.outcome), id)});
        const QString full =
            tr("%1, %2: %3", "id, plan, outcome").arg(fromCore(past.id.value), fromCore(past.planName), outcomeWord(past.outcome));
        item->setToolTip(0, full);
        item->setData(0, Qt::AccessibleTextRole, full);
        item->setData(0, kRolloutRole, fromCore(past.id.value));
    }
    if (m_past.empty()) addQuiet(m_rollouts, tr("none yet"));
    m_tree->expandAll();
}

}  // namespace slipway::widgets
