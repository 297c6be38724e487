// A window with a plan in it, for the tests of the Plan page: its widgets by name, its form by the address of a member.
#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <memory>

#include "tests/widgets/shell/desk_window.h"
#include "widgets/planview/member_tree.h"
#include "widgets/planview/plan_document.h"
#include "widgets/planview/plan_page.h"

namespace slipway::support {

inline QString demoPath() { return QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json"); }

inline QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class Widget>
Widget* find(const DeskWindow& desk, const char* name) {
    auto* found = desk.window->findChild<Widget*>(QLatin1String(name));
    if (!found) qFatal("there is no %s", name);
    return found;
}

inline widgets::PlanDocument& document(const DeskWindow& desk) { return find<widgets::PlanPage>(desk, "planPage")->document(); }

inline void type(const DeskWindow& desk, const char* address, const QString& value) {
    auto* tree = find<widgets::MemberTree>(desk, "planMembers");
    auto* item = tree->itemOf(QLatin1String(address));
    if (!item) qFatal("the form does not show %s", address);
    item->setText(1, value);
    QCoreApplication::processEvents();
}

inline QString shown(const DeskWindow& desk, const char* address) {
    const auto* item = find<widgets::MemberTree>(desk, "planMembers")->itemOf(QLatin1String(address));
    return item ? item->text(1) : QStringLiteral("not shown");
}

}  // namespace slipway::support
