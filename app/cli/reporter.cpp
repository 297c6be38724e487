#include "app/cli/reporter.h"

#include <chrono>
#include <cstdio>

#include <fmt/format.h>

#include "app/cli/exit_code.h"
#include "core/host/event_log.h"
#include "core/host/summaries.h"

namespace slipway::cli {

namespace {

constexpr auto kProgressEvery = std::chrono::seconds(2);

std::string timeOf(WallTime time) { return toRfc3339(time).substr(11, 8); }

void printLine(const std::string& line) {
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

class JsonReporter final : public Reporter {
public:
    void listening(const std::string& url) override { printLine(listeningLine(url)); }
    void note(const std::string& text) override { printLine(noteLine(text)); }
    void decided(const rollout::Decision& decision) override { printLine(decisionLine(decision)); }
    void alerted(const rollout::RaiseAlert& alert) override { printLine(alertLine(alert)); }
    void progress(const view::Snapshot& snapshot) override {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < kProgressEvery) return;
        m_last = now;
        printLine(progressLine(snapshot));
    }
    void asks(const std::string& question) override {
        if (!question.empty() && question != m_question) printLine(noteLine(question));
        m_question = question;
    }
    void finished(const Ending& ending) override { printLine(endingLine(ending)); }

private:
    std::chrono::steady_clock::time_point m_last{};
    std::string m_question;
};

std::string progressText(const view::Snapshot& snapshot) {
    if (!snapshot.rollout) return {};
    const auto& rollout = *snapshot.rollout;
    if (rollout.stage >= rollout.stages.size()) return {};
    const auto& stage = rollout.stages[rollout.stage];
    return fmt::format("stage {} of {} ({}): {}/{} tasks, {} of {} robots on {}, soak {}/{}, {} online", rollout.stage + 1,
                       rollout.stages.size(), stage.name, stage.tasks, stage.quota, rollout.onCandidate, stage.robots,
                       rollout.candidate.version, clockText(stage.soaked), clockText(stage.soak), snapshot.online);
}

class PlainReporter final : public Reporter {
public:
    void listening(const std::string& url) override { printLine(fmt::format("Listening for robots on {}", url)); }
    void note(const std::string& text) override { printLine(text); }
    void decided(const rollout::Decision& decision) override { printLine(decisionText(decision)); }
    void alerted(const rollout::RaiseAlert& alert) override { printLine(fmt::format("ALERT {}", alert.text)); }
    void progress(const view::Snapshot& snapshot) override {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < kProgressEvery) return;
        m_last = now;
        std::string text = progressText(snapshot);
        if (text.empty() || text == m_text) return;
        m_text = std::move(text);
        printLine(fmt::format("{} {}", timeOf(snapshot.at), m_text));
    }
    void asks(const std::string& question) override {
        if (!question.empty() && question != m_question) printLine(question);
        m_question = question;
    }
    void finished(const Ending& ending) override { printLine(endingText(ending)); }

private:
    std::chrono::steady_clock::time_point m_last{};
    std::string m_text;
    std::string m_question;
};

}  // namespace

std::string clockText(Milliseconds duration) {
    const auto seconds = duration.count() / 1000;
    if (seconds >= 3600) return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return fmt::format("{:02}:{:02}", seconds / 60, seconds % 60);
}

std::string decisionText(const rollout::Decision& decision) {
    const std::string by = decision.who.empty() || decision.who == "engine" ? std::string() : fmt::format(" [{}]", decision.who);
    return fmt::format("{} {}: {}{}", timeOf(host::toWall(decision.at)), rollout::toString(decision.kind), decision.reason, by);
}

std::string endingText(const Ending& ending) {
    std::string text = fmt::format("Outcome: {}", ending.outcome);
    if (!ending.reason.empty()) text += fmt::format(". {}", ending.reason);
    if (ending.rollout.empty()) return text;
    text += fmt::format("\nRollout {}: {} tasks ran on the candidate, {} of them failed.", ending.rollout, ending.tasksAffected,
                        ending.failuresCaused);
    text += fmt::format("\nVerified {}/{} robots in {}.", ending.verified, ending.robots, clockText(ending.duration));
    if (ending.exitCode == toInt(ExitCode::rolledBack))
        text += fmt::format("\nWhy? slipway-cli investigate {} with the same --data.", ending.rollout);
    return text;
}

std::unique_ptr<Reporter> makeJsonReporter() { return std::make_unique<JsonReporter>(); }
std::unique_ptr<Reporter> makePlainReporter() { return std::make_unique<PlainReporter>(); }

}  // namespace slipway::cli
