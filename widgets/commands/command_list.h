// Everything the command palette can offer: actions of the one table, robots, plans opened lately and past rollouts, each with what
// choosing it does. Plain functions; GUI thread.
#pragma once

#include <QStringList>
#include <functional>
#include <vector>

#include "core/view/desk.h"
#include "widgets/commands/command_model.h"
#include "widgets/shell/actions.h"
#include "widgets/theme/application_style.h"

namespace slipway::widgets {

using Choose = std::function<void(const QString&)>;

/// An action that is closed now is listed with its tooltip as the reason.
std::vector<PaletteCommand> actionCommands(const Actions& actions);
/// One for each choice of colours.
std::vector<PaletteCommand> coloursCommands(const std::function<void(theme::SchemeChoice)>& choose);
std::vector<PaletteCommand> robotCommands(const view::Snapshot& snapshot, const Choose& choose);
/// The buttons that `page` shows now, each once; one that is dead is listed with its tooltip as the reason.
std::vector<PaletteCommand> buttonCommands(const QWidget& page);
std::vector<PaletteCommand> planCommands(const QStringList& paths, const Choose& choose);
std::vector<PaletteCommand> rolloutCommands(const std::vector<view::PastRollout>& past, const Choose& choose);

}  // namespace slipway::widgets
