#include "widgets/shell/actions.h"

#include <QCoreApplication>
#include <QIcon>
#include <QRegularExpression>

namespace slipway::widgets {

const std::vector<ActionSpec>& actionTable() {
    static const std::vector<ActionSpec> table = {
        {ActionId::newPlan, "action.newPlan", QT_TRANSLATE_NOOP("Actions", "&New plan…"), Qt::CTRL | Qt::Key_N, "document-new",
         ActionRole::file},
        {ActionId::openPlan, "action.openPlan", QT_TRANSLATE_NOOP("Actions", "&Open plan…"), Qt::CTRL | Qt::Key_O, "document-open",
         ActionRole::file},
        {ActionId::savePlan, "action.savePlan", QT_TRANSLATE_NOOP("Actions", "Save &plan"), Qt::CTRL | Qt::Key_S, "document-save",
         ActionRole::file},
        {ActionId::savePlanAs, "action.savePlanAs", QT_TRANSLATE_NOOP("Actions", "Save plan &as…"), Qt::CTRL | Qt::ALT | Qt::Key_S,
         "document-save-as", ActionRole::file},
        {ActionId::openFloorPlan, "action.openFloorPlan", QT_TRANSLATE_NOOP("Actions", "Open &floor plan…"), Qt::CTRL | Qt::Key_M, "",
         ActionRole::file},
        {ActionId::print, "action.print", QT_TRANSLATE_NOOP("Actions", "Pr&int…"), Qt::CTRL | Qt::Key_P, "document-print",
         ActionRole::file},
        {ActionId::settings, "action.settings", QT_TRANSLATE_NOOP("Actions", "Se&ttings…"), Qt::CTRL | Qt::Key_Comma, "preferences-system",
         ActionRole::file},
        {ActionId::startRollout, "action.start", QT_TRANSLATE_NOOP("Actions", "&Start…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
         "media-playback-start", ActionRole::rollout},
        {ActionId::promote, "action.promote", QT_TRANSLATE_NOOP("Actions", "Pro&mote…"), Qt::CTRL | Qt::Key_Return, "go-next",
         ActionRole::rollout},
        {ActionId::pauseOrResume, "action.pause", QT_TRANSLATE_NOOP("Actions", "&Pause…"), Qt::Key_Space, "media-playback-pause",
         ActionRole::rollout},
        {ActionId::rollBack, "action.rollBack", QT_TRANSLATE_NOOP("Actions", "&Roll back…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, "edit-undo",
         ActionRole::rollout},
        {ActionId::waive, "action.waive", QT_TRANSLATE_NOOP("Actions", "&Waive…"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, "",
         ActionRole::rollout},
        {ActionId::abort, "action.abort", QT_TRANSLATE_NOOP("Actions", "&Abort…"), {}, "", ActionRole::rollout},
        {ActionId::changeShare, "action.changeShare", QT_TRANSLATE_NOOP("Actions", "Change s&hare of tasks…"), {}, "", ActionRole::rollout},
        {ActionId::changeCleanup, "action.changeCleanup", QT_TRANSLATE_NOOP("Actions", "C&lean-up…"), {}, "", ActionRole::rollout},
        {ActionId::liftBar, "action.liftBar", QT_TRANSLATE_NOOP("Actions", "Lift &bar…"), {}, "", ActionRole::rollout},
        {ActionId::pageLive, "action.pageLive", QT_TRANSLATE_NOOP("Actions", "&Live"), Qt::CTRL | Qt::Key_1, "", ActionRole::page},
        {ActionId::pageRobots, "action.pageRobots", QT_TRANSLATE_NOOP("Actions", "Ro&bots"), Qt::CTRL | Qt::Key_2, "", ActionRole::page},
        {ActionId::pageChecklist, "action.pageChecklist", QT_TRANSLATE_NOOP("Actions", "&Checklist"), Qt::CTRL | Qt::Key_3, "",
         ActionRole::page},
        {ActionId::pagePlan, "action.pagePlan", QT_TRANSLATE_NOOP("Actions", "Pla&n"), Qt::CTRL | Qt::Key_4, "", ActionRole::page},
        {ActionId::pageHistory, "action.pageHistory", QT_TRANSLATE_NOOP("Actions", "&History"), Qt::CTRL | Qt::Key_5, "", ActionRole::page},
        {ActionId::pageInvestigate, "action.pageInvestigate", QT_TRANSLATE_NOOP("Actions", "&Investigate"), Qt::CTRL | Qt::Key_6, "",
         ActionRole::page},
        {ActionId::perspectiveOperate, "action.perspectiveOperate", QT_TRANSLATE_NOOP("Actions", "Perspective: Op&erate"),
         Qt::ALT | Qt::Key_1, "", ActionRole::perspective},
        {ActionId::perspectivePlan, "action.perspectivePlan", QT_TRANSLATE_NOOP("Actions", "Per&spective: Plan"), Qt::ALT | Qt::Key_2, "",
         ActionRole::perspective},
        {ActionId::perspectiveReview, "action.perspectiveReview", QT_TRANSLATE_NOOP("Actions", "Perspective: Re&view"), Qt::ALT | Qt::Key_3,
         "", ActionRole::perspective},
        {ActionId::resetLayout, "action.resetLayout", QT_TRANSLATE_NOOP("Actions", "&Reset layout"), {}, "", ActionRole::perspective},
        {ActionId::alarms, "action.alarms", QT_TRANSLATE_NOOP("Actions", "&Alarms"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, "",
         ActionRole::view},
        {ActionId::palette, "action.palette", QT_TRANSLATE_NOOP("Actions", "Command &palette…"), Qt::CTRL | Qt::Key_K, "",
         ActionRole::view},
        {ActionId::filter, "action.filter", QT_TRANSLATE_NOOP("Actions", "&Filter"), Qt::CTRL | Qt::Key_F, "edit-find", ActionRole::view},
        {ActionId::handOver, "action.handOver", QT_TRANSLATE_NOOP("Actions", "Hand-&over note…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, "",
         ActionRole::view},
        {ActionId::localTime, "action.localTime", QT_TRANSLATE_NOOP("Actions", "Local &time"), Qt::CTRL | Qt::Key_T, "", ActionRole::view},
        {ActionId::shortcuts, "action.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash, "",
         ActionRole::help},
        {ActionId::help, "action.help", QT_TRANSLATE_NOOP("Actions", "H&elp"), Qt::Key_F1, "help-contents", ActionRole::help},
        {ActionId::about, "action.about", QT_TRANSLATE_NOOP("Actions", "About &Slipway"), QKeySequence(), "help-about", ActionRole::help},
        {ActionId::quit, "action.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), Qt::CTRL | Qt::Key_Q, "application-exit", ActionRole::file},
    };
    return table;
}

Actions::Actions(QObject* parent) : QObject(parent) {
    for (const ActionSpec& spec : actionTable()) {
        auto* made = new QAction(this);
        made->setObjectName(QLatin1String(spec.objectName));
        made->setShortcut(spec.keys);
        made->setAutoRepeat(false);
        if (*spec.icon != '\0') made->setIcon(QIcon::fromTheme(QLatin1String(spec.icon)));
        m_actions.emplace(spec.id, made);
    }
    action(ActionId::localTime)->setCheckable(true);
    retranslate();
}

QAction* Actions::action(ActionId id) const { return m_actions.at(id); }

void Actions::retranslate() {
    for (const ActionSpec& spec : actionTable()) action(spec.id)->setText(QCoreApplication::translate("Actions", spec.text));
}

QString Actions::plainText(const ActionSpec& spec) { return plainText(QCoreApplication::translate("Actions", spec.text)); }

QString Actions::plainText(QString text) {
    static const QRegularExpression kAppended(QStringLiteral("\\s*\\(&.\\)"));  // as scripts without capitals write a mnemonic
    return text.remove(kAppended).remove(QLatin1Char('&'));
}

}  // namespace slipway::widgets
