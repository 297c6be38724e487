#include "widgets/shell/plan_file.h"

#include <QCoreApplication>
#include <QFile>

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

}  // namespace slipway::widgets
