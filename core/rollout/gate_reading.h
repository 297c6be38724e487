// What one gate says right now: verdict, figures, reason.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/time.h"

namespace slipway::rollout {

enum class GateKind { success, stuck, latency, errors, mix, comparison, lost, install, rollbackReady };
enum class Verdict { pass, fail, inconclusive };

struct GateReading {
    GateKind kind = GateKind::success;
    Verdict verdict = Verdict::inconclusive;
    double value = 0.0;  // in the gate's unit: share 0..1, milliseconds, count
    double low = 0.0;    // 95 % interval of value, where there is one; else low = high = value
    double high = 0.0;
    double limit = 0.0;      // in the gate's unit
    std::int64_t count = 0;  // tasks or robots behind the value
    double evidence = 1.0;   // sequential gates: odds against the candidate (E_F), as in "37 : 1"
    double proof = 1.0;      // sequential gates: odds for it (E_P)
    std::string reason;      // one English sentence, always there
    EngineTime since{};      // when the verdict last changed

    friend bool operator==(const GateReading&, const GateReading&) = default;
};

/// Any fail: fail. Else any inconclusive: inconclusive. Else pass.
Verdict combine(const std::vector<GateReading>& readings);

[[nodiscard]] const char* toString(GateKind kind);    // "success", "stuck", ..., "rollback-ready"
[[nodiscard]] const char* toString(Verdict verdict);  // "pass", "fail", "inconclusive"

}  // namespace slipway::rollout
