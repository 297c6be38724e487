// What a subcommand that cannot go on tells people and the shell.
#pragma once

#include "app/cli/exit_code.h"
#include "core/base/error.h"

namespace slipway::cli {

/// Says the error on standard error. badInput when what was asked for is wrong or not there, else other.
ExitCode refuse(const Error& error);

}  // namespace slipway::cli
