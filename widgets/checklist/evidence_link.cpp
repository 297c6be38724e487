#include "widgets/checklist/evidence_link.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slipway::widgets {

namespace {

struct EvidenceLink {
    Q_DECLARE_TR_FUNCTIONS(EvidenceLink)
};

}  // namespace

std::optional<QUrl> evidenceLink(const QString& note) {
    for (const QChar character : note) {
        if (character.isSpace() || !character.isPrint()) return std::nullopt;  // a sentence that begins with a link is a sentence
    }
    if (note.size() > 1 && note.startsWith(QLatin1Char('/')) && !note.startsWith(QLatin1String("//"))) return QUrl::fromLocalFile(note);
    QUrl url(note, QUrl::StrictMode);
    if (!url.isValid()) return std::nullopt;
    const QString scheme = url.scheme();
    if ((scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty()) return url;
    if (scheme == QLatin1String("file") && url.host().isEmpty() && url.path().size() > 1) return url;
    return std::nullopt;
}

QString linkRefusal(const QUrl& link) {
    if (!link.isLocalFile()) return {};
    const QFileInfo file(link.toLocalFile());
    if (!file.exists()) return EvidenceLink::tr("There is no file %1 on this machine.").arg(file.filePath());
    const bool starter = file.suffix().compare(QLatin1String("desktop"), Qt::CaseInsensitive) == 0;
    if (file.isFile() && (file.isExecutable() || starter))
        return EvidenceLink::tr("%1 is a program; the checklist opens documents only.").arg(file.filePath());
    return {};
}

}  // namespace slipway::widgets
