// Deliberately broken parts of a console, each with one defect that one invariant must catch. They wrap the real
// engine: everything but the defect is right.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/sim/console.h"

namespace slipway::sim {

struct Saboteur {
    std::string name;   // what it does wrong, as a sentence
    int invariant = 0;  // that must fire
    std::function<std::unique_ptr<ConsoleParts>()> make;
};

const std::vector<Saboteur>& saboteurs();

}  // namespace slipway::sim
