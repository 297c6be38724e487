// A controller over a fake desk whose dialogs wait until the test says so, and what it is asked about.
#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <functional>

#include "core/plan/plan_json.h"
#include "tests/widgets/shell/desk_window.h"
#include "widgets/dialogs/rollout_confirmations.h"
#include "widgets/shell/rollout_controller.h"

namespace slipway::support {

using widgets::Confirmation;
using widgets::Fact;

inline QString valueOf(const Confirmation& confirmation, const QString& name) {
    const auto found = std::ranges::find(confirmation.facts, name, &Fact::name);
    return found == confirmation.facts.end() ? QStringLiteral("(no such fact)") : found->value;
}

inline checklist::Record fullRecord() {
    checklist::Record record;
    for (const auto& item : checklist::standardItems()) record.ticks.push_back({item.id, "mara", sampleNow(), "seen", {}});
    return record;
}

inline plan::Plan demoPlan() { return *plan::readPlanFile(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json"); }

/// A canary whose present stage has passed every gate.
inline view::Snapshot passedCanary() {
    view::Snapshot snapshot = *sampleCanary();
    snapshot.rollout->checklist = fullRecord();
    snapshot.rollout->promote = {true, {}};
    for (auto& gate : snapshot.rollout->stages[snapshot.rollout->stage].gates) gate.verdict = rollout::Verdict::pass;
    return snapshot;
}

struct DialogDesk {
    FakeDesk desk;
    ManualLater later;
    QWidget window;
    widgets::RolloutController controller{desk, sampleNow, later.later(), &window};

    explicit DialogDesk(const view::Snapshot& snapshot) {
        controller.setWho(QStringLiteral("mara"));
        desk.change([&](view::Snapshot& next) { next = snapshot; });
        controller.setSnapshot(desk.snapshot());
    }
    void change(const std::function<void(view::Snapshot&)>& edit) {
        desk.change(edit);
        controller.setSnapshot(desk.snapshot());
    }
    [[nodiscard]] QPushButton* deed() const { return controller.openDialog()->findChild<QPushButton*>(QStringLiteral("deedButton")); }
    [[nodiscard]] QPushButton* safe() const { return controller.openDialog()->findChild<QPushButton*>(QStringLiteral("safeButton")); }
    [[nodiscard]] QLineEdit* line(const char* name) const { return controller.openDialog()->findChild<QLineEdit*>(QLatin1String(name)); }
};

}  // namespace slipway::support
