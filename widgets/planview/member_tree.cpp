#include "widgets/planview/member_tree.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <set>

#include "widgets/planview/member_words.h"
#include "widgets/planview/value_delegate.h"
#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

namespace {

enum Role { addressRole = Qt::UserRole, keyRole, onRole };
constexpr int kName = 0;
constexpr int kValue = 1;
constexpr int kNameWidth = 40;  // in letters

template <class Visit>
void visitAll(QTreeWidgetItem* item, const Visit& visit) {
    visit(item);
    for (int i = 0; i < item->childCount(); ++i) visitAll(item->child(i), visit);
}

}  // namespace

MemberTree::MemberTree(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("planMembers"));
    setColumnCount(2);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setItemDelegate(new ValueDelegate(kValue, this));
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemChanged, this, &MemberTree::report);
    retranslate();
}

void MemberTree::setSections(const std::vector<MemberSection>& sections) {
    std::set<QString> closed;
    const bool first = topLevelItemCount() == 0;
    const QString current = currentItem() ? currentItem()->data(kName, keyRole).toString() : QString();
    visitAll(invisibleRootItem(), [&](QTreeWidgetItem* item) {
        if (item->childCount() > 0 && !item->isExpanded()) closed.insert(item->data(kName, keyRole).toString());
    });
    const QSignalBlocker quiet(this);
    clear();
    QTreeWidgetItem* toSelect = nullptr;
    for (std::size_t number = 0; number < sections.size(); ++number) {
        auto* top = new QTreeWidgetItem(this, {sections[number].title});
        const QString sectionKey = QString::number(number);
        top->setData(kName, keyRole, sectionKey);
        top->setFirstColumnSpanned(true);
        QFont bold = font();
        bold.setBold(true);
        top->setFont(kName, bold);
        top->setExpanded(!closed.contains(sectionKey));
        std::vector<QTreeWidgetItem*> parents{top};
        for (const plan::Member& member : sections[number].members) {
            parents.resize(static_cast<std::size_t>(member.depth) + 1);
            auto* item = new QTreeWidgetItem(parents.back(), {memberLabel(member.name), fromCore(member.value)});
            item->setToolTip(kName, memberTip(member.name));
            parents.push_back(item);
            const QString key = parents[parents.size() - 2]->data(kName, keyRole).toString() + QLatin1Char('/') + fromCore(member.name);
            item->setData(kName, keyRole, key);
            item->setData(kName, addressRole, fromCore(member.address));
            item->setData(kName, onRole, member.on);
            if (member.on)
                for (const auto& [role, value] : valueRoles(member)) item->setData(kValue, role, value);
            item->setToolTip(kValue, fromCore(member.value));
            Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
            if (member.kind != plan::MemberKind::group && member.on) flags |= Qt::ItemIsEditable;
            if (member.optional) {
                flags |= Qt::ItemIsUserCheckable;
                item->setCheckState(kName, member.on ? Qt::Checked : Qt::Unchecked);
                if (!member.on) item->setText(kValue, tr("off"));
                if (!member.on) item->setForeground(kValue, toneColor(Tone::quiet, palette()));
            }
            item->setFlags(flags);
            if (key == current) toSelect = item;
        }
    }
    visitAll(invisibleRootItem(), [&](QTreeWidgetItem* item) {
        if (item->childCount() > 0) item->setExpanded(!closed.contains(item->data(kName, keyRole).toString()));
    });
    if (toSelect) setCurrentItem(toSelect, kValue);
    if (first) setColumnWidth(kName, kNameWidth * fontMetrics().averageCharWidth());
}

QTreeWidgetItem* MemberTree::itemOf(const QString& address) const {
    QTreeWidgetItem* found = nullptr;
    visitAll(invisibleRootItem(), [&](QTreeWidgetItem* item) {
        if (item->data(kName, addressRole).toString() == address) found = item;
    });
    return found;
}

/// After the event that changed the item: the answer builds the tree anew, under the feet of whoever edits it.
void MemberTree::report(QTreeWidgetItem* item, int column) {
    const QString address = item->data(kName, addressRole).toString();
    if (address.isEmpty()) return;
    if (column == kValue) {
        QMetaObject::invokeMethod(
            this, [this, address, typed = item->text(kValue)] { Q_EMIT valueEdited(address, typed); }, Qt::QueuedConnection);
        return;
    }
    const bool on = item->checkState(kName) == Qt::Checked;
    if (on == item->data(kName, onRole).toBool()) return;
    QMetaObject::invokeMethod(this, [this, address, on] { Q_EMIT optionalToggled(address, on); }, Qt::QueuedConnection);
}

void MemberTree::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QTreeWidget::changeEvent(event);
}

void MemberTree::retranslate() {
    setHeaderLabels({tr("Member"), tr("Value")});
    setAccessibleName(tr("Members of the plan and of the selected stage"));
}

}  // namespace slipway::widgets
