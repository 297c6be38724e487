// The pages of the help, which need no network, in the language that is spoken: their ids, titles and texts, and which of them hold
// given words. The page of shortcuts is made from the table of actions, so it is never out of date. Plain functions; GUI thread,
// because they translate.
#pragma once

#include <QString>
#include <QStringList>

namespace slipway::widgets {

/// "start", "live", ... in the order of the contents.
QStringList helpPageIds();
QString helpPageTitle(const QString& id);
/// HTML; empty for an unknown id.
QString helpPageHtml(const QString& id);
/// Ids of the pages whose words contain all of `text`; every page if it is blank.
QStringList helpPagesWith(const QString& text);

}  // namespace slipway::widgets
