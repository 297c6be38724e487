// Investigations as jobs of the engine's thread: a slice of reading, then the engine's other work, then the next; the judging goes
// to the study. Owned by the host. Answers come on the engine's or the study's thread.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "core/host/engine_room.h"
#include "core/host/study.h"
#include "core/view/investigations.h"

namespace slipway::host {

class InvestigationJobs final : public view::Investigations {
public:
    /// Puts a job before the engine's other work; false: the console is stopping.
    using Ask = std::function<bool(Job)>;

    /// Both must outlive the last job.
    InvestigationJobs(Ask ask, Study& study) : m_ask(std::move(ask)), m_study(study) {}

    void investigate(view::InvestigationRequest request, Progress progress,
                     std::function<void(Result<view::Investigated>)> answered) override;
    void drawLabelSample(view::SampleRequest request, Progress progress, std::function<void(Result<view::Sampled>)> answered) override;
    void markTask(view::MarkRequest request, std::function<void(Result<investigate::Label>)> answered) override;
    void conclude(RolloutId rollout, investigate::Conclusion conclusion,
                  std::function<void(Result<investigate::Conclusion>)> answered) override;

private:
    class Teller;
    struct Reading;
    struct Drawing;
    void read(EngineRoom& room, const std::shared_ptr<Reading>& reading);
    void draw(EngineRoom& room, const std::shared_ptr<Drawing>& drawing);

    Ask m_ask;
    Study& m_study;
};

}  // namespace slipway::host
