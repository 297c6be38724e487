#include "widgets/dialogs/confirmation.h"

#include <QStringList>

namespace slipway::widgets {

namespace {

QString withoutMnemonic(QString text) { return text.remove(QLatin1Char('&')); }

}  // namespace

QString Confirmation::shownText() const {
    QStringList lines{question};
    if (!explanation.isEmpty()) lines << explanation;
    for (const Fact& fact : facts) lines << QStringLiteral("%1: %2").arg(fact.name, fact.value);
    if (choice)
        lines << QStringLiteral("( ) %1").arg(withoutMnemonic(choice->first))
              << QStringLiteral("( ) %1").arg(withoutMnemonic(choice->second));
    if (leastReason > 0) lines << withoutMnemonic(reasonLabel);
    if (!typedText.isEmpty()) lines << withoutMnemonic(typedLabel);
    lines << QStringLiteral("[%1] [%2]").arg(withoutMnemonic(safe), withoutMnemonic(deed));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace slipway::widgets
