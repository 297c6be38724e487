// What the About dialog says of this program: version, data directory and the libraries that it was built with.
// Plain values.
#pragma once

#include "app/console/console_options.h"
#include "widgets/help/about_dialog.h"

namespace slipway::console {

widgets::ProgramFacts programFacts(const ConsoleOptions& options);

}  // namespace slipway::console
