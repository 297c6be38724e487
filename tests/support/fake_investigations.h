// Investigations without a store: answers with what it was given, remembers what it was asked and keeps marks and conclusions.
// Part of the fake desk; answers come at once, unless they are held back.
#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "core/view/desk.h"

namespace slipway::support {

class FakeInvestigations : public view::Desk {
public:
    void investigate(view::InvestigationRequest request, Progress progress,
                     std::function<void(Result<view::Investigated>)> answered) override {
        asked.push_back(request);
        const auto answer = [this, answered, request] {
            if (request.stop && *request.stop) return;
            answered(investigation);
        };
        if (!holdsBack) return answer();
        m_held = answer;
        m_progress = std::move(progress);
    }
    void drawLabelSample(view::SampleRequest request, Progress /*progress*/, std::function<void(Result<view::Sampled>)> answered) override {
        drawn.push_back(request);
        answered(sampled);
    }
    void markTask(view::MarkRequest request, std::function<void(Result<investigate::Label>)> answered) override {
        marks.push_back(request);
        if (!refuseMarks.empty()) return answered(fail(ErrorCode::storageFull, refuseMarks));
        answered(investigate::Label{request.robot, request.task, request.mark != view::Mark::correctAction, request.who, WallTime{},
                                    request.mark == view::Mark::none});
    }
    void conclude(RolloutId rollout, investigate::Conclusion conclusion,
                  std::function<void(Result<investigate::Conclusion>)> answered) override {
        if (auto ok = investigate::checkConclusion(conclusion); !ok) return answered(std::unexpected(ok.error()));
        concluded.emplace_back(std::move(rollout), conclusion);
        answered(conclusion);
    }

    void tellProgress(double share) const { m_progress(share); }
    void letGo() {
        holdsBack = false;
        if (auto held = std::exchange(m_held, {})) held();
    }

    Result<view::Investigated> investigation = fail(ErrorCode::notFound, "There is nothing to investigate.");
    Result<view::Sampled> sampled = fail(ErrorCode::conflict, "The candidate has no failed task; there is nothing to review.");
    bool holdsBack = false;  // answers wait for letGo()
    std::string refuseMarks;
    std::vector<view::InvestigationRequest> asked;
    std::vector<view::SampleRequest> drawn;
    std::vector<view::MarkRequest> marks;
    std::vector<std::pair<RolloutId, investigate::Conclusion>> concluded;

private:
    std::function<void()> m_held;
    Progress m_progress;
};

}  // namespace slipway::support
