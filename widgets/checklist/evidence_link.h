// Evidence that is a link: which notes are one, and which of them are better not opened. Plain functions; a note may
// come from a file that somebody else wrote, so nothing is a link but web addresses and plain local files.
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

namespace slipway::widgets {

/// The whole note is an http or https address with a host, a file address of this machine, or an absolute path.
std::optional<QUrl> evidenceLink(const QString& note);

/// Why this link is not opened; empty: it may be. Programs are never started from a note.
QString linkRefusal(const QUrl& link);

}  // namespace slipway::widgets
