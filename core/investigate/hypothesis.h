// A supposed cause with its check, its data and its result, in whole English sentences: what screen, command line
// and export show of it. A plain value, any thread.
#pragma once

#include <string>
#include <vector>

namespace slipway::investigate {

enum class Finding { supported, notSupported, cannotTell };

struct Hypothesis {
    std::string name;    // "overfitting", "drift" or "label noise"
    std::string check;   // what is compared, and by which rule it is judged
    std::string data;    // what there was to judge it by
    std::string result;  // what came out, with the figures
    Finding finding = Finding::cannotTell;
    std::vector<std::string> missing;  // what data would be needed; never empty when it cannot be told
};

/// "supported", "not supported", "cannot tell".
[[nodiscard]] inline const char* toString(Finding finding) {
    switch (finding) {
        case Finding::supported:
            return "supported";
        case Finding::notSupported:
            return "not supported";
        case Finding::cannotTell:
            break;
    }
    return "cannot tell";
}

}  // namespace slipway::investigate
