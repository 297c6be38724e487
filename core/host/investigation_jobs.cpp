#include "core/host/investigation_jobs.h"

#include <utility>

#include "core/host/investigation_source.h"
#include "core/host/summaries.h"

namespace slipway::host {

namespace {

constexpr auto kTellEvery = std::chrono::milliseconds(100);

std::unexpected<Error> stopping() { return fail(ErrorCode::conflict, "The console is stopping."); }

}  // namespace

/// Tells how far a reading is, but not with every slice.
class InvestigationJobs::Teller {
public:
    explicit Teller(view::Investigations::Progress progress) : m_progress(std::move(progress)) {}
    void tell(double share) {
        const auto now = std::chrono::steady_clock::now();
        if (!m_progress || now < m_next) return;
        m_next = now + kTellEvery;
        m_progress(share);
    }

private:
    view::Investigations::Progress m_progress;
    std::chrono::steady_clock::time_point m_next;
};

struct InvestigationJobs::Reading {
    InvestigationGathering gathering;
    std::shared_ptr<std::atomic_bool> stop;
    Teller teller;
    std::function<void(Result<view::Investigated>)> answered;
};

struct InvestigationJobs::Drawing {
    SampleGathering gathering;
    Teller teller;
    std::function<void(Result<view::Sampled>)> answered;
};

void InvestigationJobs::investigate(view::InvestigationRequest request, Progress progress,
                                    std::function<void(Result<view::Investigated>)> answered) {
    const std::shared_ptr<Reading> reading(new Reading{
        {request.rollout, std::move(request.profile)}, std::move(request.stop), Teller(std::move(progress)), std::move(answered)});
    const bool asked = m_ask([this, rollout = std::move(request.rollout), reading](EngineRoom& room) {
        if (auto shown = checkOutcomesShown(room.state(), rollout); !shown) return reading->answered(std::unexpected(shown.error()));
        read(room, reading);
    });
    if (!asked) reading->answered(stopping());
}

void InvestigationJobs::read(EngineRoom& room, const std::shared_ptr<Reading>& reading) {
    if (reading->stop && *reading->stop) return;
    if (const auto done = reading->gathering.step(room.store())) {
        if (!*done) return reading->answered(std::unexpected(done->error()));
        if (!m_study.give([reading] { reading->answered(reading->gathering.judge()); })) reading->answered(stopping());
        return;
    }
    reading->teller.tell(reading->gathering.progress());
    if (!m_ask([this, reading](EngineRoom& again) { read(again, reading); })) reading->answered(stopping());
}

void InvestigationJobs::drawLabelSample(view::SampleRequest request, Progress progress,
                                        std::function<void(Result<view::Sampled>)> answered) {
    const bool asked = m_ask([this, request = std::move(request), progress = std::move(progress), answered](EngineRoom& room) {
        if (auto shown = checkOutcomesShown(room.state(), request.rollout); !shown) return answered(std::unexpected(shown.error()));
        draw(room, std::shared_ptr<Drawing>(new Drawing{SampleGathering(request, room.wall()), Teller(progress), answered}));
    });
    if (!asked) answered(stopping());
}

void InvestigationJobs::draw(EngineRoom& room, const std::shared_ptr<Drawing>& drawing) {
    if (auto done = drawing->gathering.step(room.store())) return drawing->answered(std::move(*done));
    drawing->teller.tell(drawing->gathering.progress());
    if (!m_ask([this, drawing](EngineRoom& again) { draw(again, drawing); })) drawing->answered(stopping());
}

void InvestigationJobs::markTask(view::MarkRequest request, std::function<void(Result<investigate::Label>)> answered) {
    const bool asked =
        m_ask([request = std::move(request), answered](EngineRoom& room) { answered(recordMark(room.store(), request, room.wall())); });
    if (!asked) answered(stopping());
}

/// What a rollout that goes on will still show is not known: it is ended or rolled back first.
void InvestigationJobs::conclude(RolloutId rollout, investigate::Conclusion conclusion,
                                 std::function<void(Result<investigate::Conclusion>)> answered) {
    const bool asked = m_ask([rollout = std::move(rollout), conclusion = std::move(conclusion), answered](EngineRoom& room) mutable {
        const auto found = room.state().rollouts.find(rollout);
        if (found != room.state().rollouts.end() && rollout::isActive(found->second.status))
            return answered(fail(ErrorCode::conflict, "The rollout is still going on.", rollout.value));
        conclusion.at = room.wall();
        answered(recordConclusion(room.store(), rollout, std::move(conclusion)));
    });
    if (!asked) answered(stopping());
}

}  // namespace slipway::host
