#include "widgets/commands/command_list.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

#include "widgets/settings/preferences.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

struct CommandList {
    Q_DECLARE_TR_FUNCTIONS(CommandList)
};

QString roleWord(ActionRole role) {
    switch (role) {
        case ActionRole::file:
            return CommandList::tr("File");
        case ActionRole::rollout:
            return CommandList::tr("Rollout");
        case ActionRole::page:
            return CommandList::tr("Page");
        case ActionRole::perspective:
            return CommandList::tr("Perspective");
        case ActionRole::view:
            return CommandList::tr("View");
        case ActionRole::help:
            return CommandList::tr("Help");
    }
    return {};
}

QString whyNot(const QAction& action) {
    if (action.isEnabled()) return {};
    const QString told = action.toolTip();
    // Without a tooltip of its own an action gives its text, which is no reason.
    const bool own = !told.isEmpty() && told != Actions::plainText(action.text()).remove(QStringLiteral("…"));
    return own ? told : CommandList::tr("There is nothing to do it to.");
}

}  // namespace

std::vector<PaletteCommand> actionCommands(const Actions& actions) {
    std::vector<PaletteCommand> commands;
    for (const ActionSpec& spec : actionTable()) {
        if (spec.id == ActionId::palette) continue;
        QAction* action = actions.action(spec.id);
        commands.push_back({Actions::plainText(action->text()), roleWord(spec.role),
                            theme::leftToRight(spec.keys.toString(QKeySequence::NativeText)), whyNot(*action),
                            [action] { action->trigger(); }});
    }
    return commands;
}

std::vector<PaletteCommand> coloursCommands(const std::function<void(theme::SchemeChoice)>& choose) {
    std::vector<PaletteCommand> commands;
    for (const theme::SchemeChoice choice : theme::kAllSchemeChoices)
        commands.push_back({CommandList::tr("Colours: %1").arg(coloursWord(choice)), roleWord(ActionRole::view), {}, {}, [choose, choice] {
                                choose(choice);
                            }});
    return commands;
}

std::vector<PaletteCommand> robotCommands(const view::Snapshot& snapshot, const Choose& choose) {
    std::vector<PaletteCommand> commands;
    commands.reserve(snapshot.robots.size());
    for (const view::RobotView& robot : snapshot.robots) {
        const QString id = fromCore(robot.id.value);
        const QString kind =
            CommandList::tr("Robot · %1 · %2", "site, condition").arg(fromCore(robot.site), conditionWord(robot.condition));
        commands.push_back({id, kind, {}, {}, [choose, id] { choose(id); }, true});
    }
    return commands;
}

std::vector<PaletteCommand> buttonCommands(const QWidget& page) {
    std::vector<PaletteCommand> commands;
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        const QString text = Actions::plainText(button->text());
        const bool there = std::ranges::find(commands, text, &PaletteCommand::name) != commands.end();
        if (text.isEmpty() || there || !button->isVisibleTo(&page)) continue;
        QString reason;
        if (!button->isEnabled())
            reason = button->toolTip().isEmpty() ? CommandList::tr("There is nothing to do it to.") : button->toolTip();
        commands.push_back({text, CommandList::tr("On this page"), {}, std::move(reason), [still = QPointer(button)] {
                                if (still) still->click();
                            }});
    }
    return commands;
}

std::vector<PaletteCommand> planCommands(const QStringList& paths, const Choose& choose) {
    std::vector<PaletteCommand> commands;
    for (const QString& path : paths) {
        QString reason = QFileInfo::exists(path) ? QString() : CommandList::tr("The file is not there any more.");
        commands.push_back(
            {QFileInfo(path).fileName(), CommandList::tr("Plan opened lately"), {}, std::move(reason), [choose, path] { choose(path); }});
    }
    return commands;
}

std::vector<PaletteCommand> rolloutCommands(const std::vector<view::PastRollout>& past, const Choose& choose) {
    std::vector<PaletteCommand> commands;
    for (const view::PastRollout& one : past) {
        const QString id = fromCore(one.id.value);
        commands.push_back({CommandList::tr("%1 (%2)", "rollout, plan").arg(id, fromCore(one.planName)),
                            CommandList::tr("Past rollout · %1", "outcome").arg(outcomeWord(one.outcome)),
                            {},
                            {},
                            [choose, id] { choose(id); },
                            true});
    }
    return commands;
}

}  // namespace slipway::widgets
