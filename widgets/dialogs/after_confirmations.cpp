#include "widgets/dialogs/after_confirmations.h"

#include <QStringList>
#include <algorithm>

#include "widgets/dialogs/rollout_confirmations.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

constexpr int kMostHours = 8760;

void askReason(Confirmation& made, const QString& label) {
    made.leastReason = static_cast<int>(checklist::kLeastReason);
    made.reasonLabel = label;
}

}  // namespace

Confirmation abortConfirmation(const view::RolloutView& rollout) {
    Confirmation made = rollBackConfirmation(rollout);
    const QString candidate = fromCore(rollout.candidate.version);
    made.objectName = QStringLiteral("abortDialog");
    made.question = Dialogs::tr("Abort the rollout of %1?").arg(candidate);
    made.explanation = Dialogs::tr("Every robot goes back to %1 as in a rollback, but %2 is not to blame and is not barred.")
                           .arg(fromCore(rollout.baseline.version), candidate);
    made.facts.pop_back();  // that it is barred
    made.deed = Dialogs::tr("&Abort");
    made.deedIsRed = true;
    askReason(made, Dialogs::tr("&Why?"));
    return made;
}

Confirmation cleanupConfirmation(const view::RolloutView& rollout, WallTime now, TimeZone zone) {
    const view::CleanupView& cleanup = *rollout.cleanup;
    const QString old = fromCore(rollout.baseline.version);
    QStringList backups;
    for (const RobotId& robot : cleanup.backups) backups << fromCore(robot.value);
    Confirmation made;
    made.objectName = QStringLiteral("cleanupDialog");
    made.question = Dialogs::tr("When is %1 deleted?").arg(old);
    made.explanation = Dialogs::tr("Until then %1 stays on the robots, and going back to it takes a round trip.").arg(old);
    made.facts.push_back({Dialogs::tr("Planned"), dateAndTime(cleanup.due, zone), FactMark::none});
    made.facts.push_back(
        {Dialogs::tr("Deleted from"), Dialogs::tr("%n robot(s)", nullptr, static_cast<int>(cleanup.left)), FactMark::none});
    made.facts.push_back(
        {Dialogs::tr("Backups"),
         backups.isEmpty() ? Dialogs::tr("no robot keeps it: %1 would have to be installed again").arg(old) : theme::listed(backups),
         backups.isEmpty() ? FactMark::note : FactMark::none});
    made.choice = Choice{Dialogs::tr("&Delete it"), Dialogs::tr("&Never delete it")};
    const auto hours = std::chrono::ceil<std::chrono::hours>(cleanup.due - now).count();
    made.number = Number{Dialogs::tr("&Hours from now"), Dialogs::tr(" h", "hours"), 0, kMostHours,
                         static_cast<int>(std::clamp<std::int64_t>(hours, 0, kMostHours))};
    askReason(made, Dialogs::tr("&Why?"));
    made.safe = Dialogs::tr("&Leave as planned");
    made.deed = Dialogs::tr("&Change clean-up");
    return made;
}

Confirmation liftBarConfirmation(const rollout::Bar& bar, TimeZone zone) {
    const WallTime until(bar.until.time_since_epoch());
    const QString candidate = modelName(bar.candidate);
    Confirmation made;
    made.objectName = QStringLiteral("liftBarDialog");
    made.question = Dialogs::tr("Lift the bar of %1?").arg(candidate);
    made.explanation = Dialogs::tr("It can then be rolled out again at once.");
    made.facts.push_back(
        {Dialogs::tr("Model"), Dialogs::tr("%1, digest %2").arg(candidate, shortDigest(bar.candidate.sha256)), FactMark::none});
    made.facts.push_back({Dialogs::tr("Barred by"), fromCore(bar.rollout.value), FactMark::none});
    made.facts.push_back({Dialogs::tr("Because"), fromCore(bar.reason), FactMark::note});
    made.facts.push_back({Dialogs::tr("Until"), dateAndTime(until, zone), FactMark::none});
    askReason(made, Dialogs::tr("&Why may it try again?"));
    made.safe = Dialogs::tr("&Keep the bar");
    made.deed = Dialogs::tr("&Lift the bar");
    return made;
}

Confirmation releaseConfirmation(const view::RobotView& robot, TimeZone zone) {
    const QString id = fromCore(robot.id.value);
    Confirmation made;
    made.objectName = QStringLiteral("releaseDialog");
    made.question = Dialogs::tr("Release %1 from quarantine?").arg(id);
    made.explanation =
        Dialogs::tr("Make sure first that only one robot uses this id: with two, one would get what is meant for the other.");
    if (!robot.site.empty()) made.facts.push_back({Dialogs::tr("Site"), fromCore(robot.site), FactMark::none});
    made.facts.push_back({Dialogs::tr("Model"), modelName(robot.model), FactMark::none});
    made.facts.push_back({robot.online ? Dialogs::tr("Last heard") : Dialogs::tr("Silent since"), timeOfDay(robot.lastSeen, zone),
                          robot.online ? FactMark::none : FactMark::note});
    made.facts.push_back({Dialogs::tr("Then"),
                          robot.online ? Dialogs::tr("its connection is closed, it dials again and gets what it missed")
                                       : Dialogs::tr("it gets what it missed when it connects"),
                          FactMark::none});
    askReason(made, Dialogs::tr("&Why is it safe?"));
    made.safe = Dialogs::tr("&Keep it in quarantine");
    made.deed = Dialogs::tr("&Release");
    return made;
}

}  // namespace slipway::widgets
