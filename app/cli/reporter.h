// How a run is told: JSON lines, plain lines, or a block that is redrawn on a terminal. Main thread only.
#pragma once

#include <memory>
#include <string>

#include "app/cli/json_lines.h"

namespace slipway::cli {

class Reporter {
public:
    virtual ~Reporter() = default;
    virtual void listening(const std::string& url) = 0;
    virtual void note(const std::string& text) = 0;
    virtual void decided(const rollout::Decision& decision) = 0;
    virtual void alerted(const rollout::RaiseAlert& alert) = 0;
    /// Called often; the reporter shows what it finds worth it.
    virtual void progress(const view::Snapshot& snapshot) = 0;
    /// What an operator could type now; empty: nothing is asked.
    virtual void asks(const std::string& question) = 0;
    virtual void finished(const Ending& ending) = 0;
};

std::unique_ptr<Reporter> makeJsonReporter();
std::unique_ptr<Reporter> makePlainReporter();
std::unique_ptr<Reporter> makeTerminalReporter();

/// "04:12", or "1:04:12" from an hour on.
std::string clockText(Milliseconds duration);
/// The three or four lines that end a run.
std::string endingText(const Ending& ending);
/// "14:03:22 stage-entered: ..." of a decision.
std::string decisionText(const rollout::Decision& decision);

}  // namespace slipway::cli
