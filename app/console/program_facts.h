// What the About dialog says of this program: version, data directory and the libraries that it runs with, asked for at run time where
// they are shared. Plain values.
#pragma once

#include "app/console/console_options.h"
#include "widgets/help/about_dialog.h"

namespace slipway::console {

widgets::ProgramFacts programFacts(const ConsoleOptions& options);

}  // namespace slipway::console
