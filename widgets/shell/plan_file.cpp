#include "widgets/shell/plan_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace slipway::widgets {

std::expected<plan::Plan, plan::Mistakes> readPlanAt(const QString& path) {
    if (!path.startsWith(QLatin1Char(':'))) return plan::readPlanFile(path.toStdString());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(plan::Mistakes{Error{ErrorCode::notFound, file.errorString().toStdString(), path.toStdString()}});
    }
    const QByteArray text = file.readAll();
    return plan::readPlan(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

std::expected<QString, QString> readPlanTextAt(const QString& path) {
    const QFileInfo info(path);
    QFile file(path);
    if (info.isDir()) return std::unexpected(QCoreApplication::translate("PlanFile", "it is a folder"));
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(file.errorString());
    const QByteArray bytes = file.read(static_cast<qint64>(plan::kMaxPlanBytes) + 1);
    if (bytes.size() > static_cast<qsizetype>(plan::kMaxPlanBytes))
        return std::unexpected(QCoreApplication::translate("PlanFile", "it is larger than a plan may be"));
    QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes) return std::unexpected(QCoreApplication::translate("PlanFile", "it is not text in UTF-8"));
    return text;
}

}  // namespace slipway::widgets
