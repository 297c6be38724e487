// What a ClientLoop is made of; private to this folder, so that Asio stays out of its users.
#pragma once

#include <thread>

#include "core/link/beast.h"

namespace slipway::link {

struct LoopParts {
    asio::io_context io{1};
    asio::executor_work_guard<Executor> work{io.get_executor()};
    std::thread thread;
};

}  // namespace slipway::link
