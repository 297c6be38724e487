#include "core/sim/journal.h"

#include <fmt/format.h>

#include "core/base/sha256.h"

namespace slipway::sim {

std::string auditHash(const std::string& previous, const rollout::Decision& decision) {
    return sha256Hex(fmt::format("{}|{}|{}|{}|{}|{}|{}", previous, decision.number, toMilliseconds(decision.at),
                                 rollout::toString(decision.kind), decision.rollout.value, decision.who, decision.reason));
}

}  // namespace slipway::sim
