// SPDX-License-Identifier: Apache-2.0
// Readers of the parts and params of messages from a JSON place; each throws BadPlace. Private to core/protocol.
#pragma once

#include <vector>

#include "core/protocol/messages.h"
#include "core/protocol/place.h"

namespace slipway::protocol {

Hello readHello(const Place& params);
/// `leastSeq` is 0 for the answer to getFullState, otherwise 1.
StateReport readState(const Place& params, std::int64_t leastSeq);
/// Bad items are left out and listed in `bad`; `blemishes` are the duplicate keys inside of items.
ResultBatch readResults(const Place& params, const std::vector<Blemish>& blemishes);
fleet::Telemetry readTelemetry(const Place& params);
LogLine readLog(const Place& params);
Bye readBye(const Place& params);

fleet::Desired readDesired(const Place& params);
Lease readLease(const Place& params);
Identify readIdentify(const Place& params);

HelloAnswer readHelloAnswer(const Place& result);

}  // namespace slipway::protocol
