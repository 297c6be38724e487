// Every connection is one file descriptor; the usual soft limit of 1024 is a few robots too low.
#pragma once

namespace slipway::link {

/// Raises this process's limit of open files to its hard limit. Called at start; a refusal changes nothing.
void raiseDescriptorLimit();

}  // namespace slipway::link
