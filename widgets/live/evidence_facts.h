// What the evidence of a rollout says beside its gates, as rows of words: the arms of a comparison, what a shadow predicted, how a
// switch went, the share of tasks. Chosen by what the stages do. Pure; tested without a window.
#pragma once

#include <QString>
#include <vector>

#include "core/view/snapshot.h"

namespace slipway::live {

struct EvidenceFact {
    QString name;  // empty: the value is the heading of what follows
    QString value;
    bool bad = false;

    friend bool operator==(const EvidenceFact&, const EvidenceFact&) = default;
};

/// Empty where there is nothing to say beside the gates.
std::vector<EvidenceFact> evidenceFacts(const view::RolloutView& rollout);

/// How far a sequential gate still is, in one or two sentences; empty where there is nothing to say.
QString outlookText(const view::GateOutlook& outlook);

}  // namespace slipway::live
