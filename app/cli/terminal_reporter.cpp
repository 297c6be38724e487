// The live display: one block at the bottom of the terminal, redrawn in place; decisions scroll above it.
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include <fmt/format.h>

#include "app/cli/reporter.h"
#include "core/host/summaries.h"

namespace slipway::cli {

namespace {

constexpr auto kRedrawEvery = std::chrono::milliseconds(200);

int terminalWidth() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20) return size.ws_col;
    return 80;
}

/// At most `width` columns; the block only has characters of one column.
std::string fitted(const std::string& text, int width) {
    std::string shown;
    int columns = 0;
    for (const char c : text) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
        if (!continues && ++columns > width) break;
        shown += c;
    }
    return shown;
}

std::string bar(std::int64_t done, std::int64_t total, int width) {
    const std::int64_t filled = total > 0 ? std::clamp<std::int64_t>(done * width / total, 0, width) : 0;
    return fmt::format("[{:#<{}}{:.<{}}]", "", static_cast<int>(filled), "", width - static_cast<int>(filled));
}

std::string gatesText(const view::StageView& stage) {
    std::string text;
    for (const auto& gate : stage.gates) {
        const char* word = gate.verdict == rollout::Verdict::pass ? "ok" : gate.verdict == rollout::Verdict::fail ? "FAIL" : "open";
        text += fmt::format("{}{} {}", text.empty() ? "" : " · ", rollout::toString(gate.kind), word);
    }
    return text.empty() ? "none yet" : text;
}

void addRollout(const view::RolloutView& rollout, std::vector<std::string>& lines) {
    lines.push_back(fmt::format("{}  {} {} -> {}  {}", rollout.id.value, rollout.plan.candidate.ref.name, rollout.baseline.version,
                                rollout.candidate.version, rollout.statusText));
    if (rollout.stage >= rollout.stages.size()) return;
    const auto& stage = rollout.stages[rollout.stage];
    const double rate = stage.tasks > 0 ? 100.0 * static_cast<double>(stage.successes) / static_cast<double>(stage.tasks) : 0.0;
    lines.push_back(fmt::format("  Stage   {} of {} ({})  {}", rollout.stage + 1, rollout.stages.size(), stage.name,
                                host::outcomeWords(rollout.status)));
    const std::string success =
        rollout.outcomesHidden ? std::string("success hidden until complete") : fmt::format("success {:.1f} %", rate);
    lines.push_back(fmt::format("  Tasks   {} {}/{}  {}", bar(stage.tasks, stage.quota, 24), stage.tasks, stage.quota, success));
    lines.push_back(fmt::format("  Soak    {} {}/{}", bar(stage.soaked.count(), stage.soak.count(), 24), clockText(stage.soaked),
                                clockText(stage.soak)));
    lines.push_back(fmt::format("  Gates   {}", gatesText(stage)));
    if (rollout.comparison) lines.push_back(fmt::format("  Arms    {}", rollout.comparison->finding));
    if (rollout.shadow)
        lines.push_back(fmt::format("  Shadow  {} tasks, {:.1f} % agree, McNemar p {:.3f}", rollout.shadow->tasks,
                                    100.0 * static_cast<double>(rollout.shadow->agreements) / static_cast<double>(rollout.shadow->tasks),
                                    rollout.shadow->mcnemarP));
    lines.push_back(fmt::format("  Robots  {} on {} · {} updating · {} committed · {} of {} can go back", rollout.onCandidate,
                                rollout.candidate.version, rollout.updating, rollout.committed, rollout.rollbackReady, rollout.targets));
    if (!rollout.rollback) return;
    std::string steps;
    for (const auto& step : rollout.rollback->steps) {
        steps += fmt::format("{}{} {}/{}", steps.empty() ? "" : " · ", step.name, step.done, step.total);
        if (step.took) steps += fmt::format(" ({:.1f} s)", static_cast<double>(step.took->count()) / 1000.0);
    }
    lines.push_back(fmt::format("  Back    {}", steps));
}

class TerminalReporter final : public Reporter {
public:
    void listening(const std::string& url) override { above(fmt::format("Listening for robots on {}", url)); }
    void note(const std::string& text) override { above(text); }
    void decided(const rollout::Decision& decision) override { above(decisionText(decision)); }
    void alerted(const rollout::RaiseAlert& alert) override { above(fmt::format("ALERT {}", alert.text)); }
    void progress(const view::Snapshot& snapshot) override {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < kRedrawEvery) return;
        m_last = now;
        m_lines.clear();
        if (!snapshot.banner.empty()) m_lines.push_back(fmt::format("!! {}", snapshot.banner));
        if (snapshot.rollout) addRollout(*snapshot.rollout, m_lines);
        m_lines.push_back(fmt::format("  Fleet   {} of {} robots online", snapshot.online, snapshot.robots.size()));
        if (!m_question.empty()) m_lines.push_back(m_question);
        erase();
        draw();
    }
    void asks(const std::string& question) override { m_question = question; }
    void finished(const Ending& ending) override {
        m_lines.clear();
        above(endingText(ending));
    }

private:
    void erase() {
        if (m_drawn > 0) fmt::print("\x1b[{}A\x1b[J", m_drawn);
        m_drawn = 0;
    }
    void draw() {
        const int width = terminalWidth() - 1;
        for (const auto& line : m_lines) fmt::print("{}\n", fitted(line, width));
        m_drawn = m_lines.size();
        std::fflush(stdout);
    }
    void above(const std::string& text) {
        erase();
        fmt::print("{}\n", text);
        draw();
    }

    std::vector<std::string> m_lines;
    std::size_t m_drawn = 0;
    std::string m_question;
    std::chrono::steady_clock::time_point m_last{};
};

}  // namespace

std::unique_ptr<Reporter> makeTerminalReporter() { return std::make_unique<TerminalReporter>(); }

}  // namespace slipway::cli
