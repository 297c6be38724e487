// How figures, times and terms of core are said on the screen, in the reader's language and locale. Plain
// functions without state over theme::Words; used by every page and dialog on the GUI thread.
#pragma once

#include <QLocale>
#include <QString>
#include <chrono>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/checklist/checklist.h"
#include "core/fleet/model.h"
#include "core/plan/plan.h"
#include "core/rollout/decision.h"
#include "core/rollout/gate_reading.h"
#include "core/rollout/state.h"
#include "core/view/snapshot.h"

namespace slipway::widgets {

enum class TimeZone { utc, local };

/// A sentence of core in the reader's language; a name or a word as it is.
QString fromCore(const std::string& text);
/// Of a stage: those of our own recipes are words, any other is as written.
QString stageName(const std::string& name);
/// What a person, a robot or a file said, letter by letter.
QString asWritten(const std::string& text);

/// share 0..1 as "91.4 %".
QString percent(double share, int decimals = 1);
/// As many decimals as needed, at most two: "5 %", "0.5 %".
QString shortPercent(double share);
QString count(std::int64_t number);
/// "90 ms", "4.2 s", "12 min 5 s", "2 h 10 min".
QString duration(Milliseconds time);
/// A share of a battery; a dash for one that has not been told: what is empty cannot tell.
QString battery(double share);
/// "04:12", hours in front when there are any, also in what stands beside it.
QString clockTime(Milliseconds time, Milliseconds beside = {});
QString timeOfDay(WallTime time, TimeZone zone);
/// "23 Nov 2026 14:50:18 UTC" in the reader's locale.
QString dateAndTime(WallTime time, TimeZone zone, const QLocale& locale = QLocale());
/// "23 Nov 2026 14:50", UTC.
QString dateAndMinute(WallTime time, const QLocale& locale);
QString bytes(std::int64_t number);

/// "grasp v24"
QString modelName(const fleet::ModelRef& model);
/// The first characters of a digest, enough to tell two apart by eye.
QString shortDigest(const std::string& sha256);

QString conditionWord(view::Condition condition);
QString phaseWord(fleet::Phase phase);
QString statusWord(rollout::RolloutStatus status);
QString verdictWord(rollout::Verdict verdict);
QString gateWord(rollout::GateKind kind);
QString decisionWord(rollout::DecisionKind kind);
/// The value with its interval where it has one: "91.4 % (88.9 – 93.3 %)".
QString gateFigure(const rollout::GateReading& reading);
/// "≥ 90.0 %", "< 200 ms".
QString gateLimit(const rollout::GateReading& reading);
/// What the present stage's shadow has shown, on one line; empty: it has none, or no task yet.
QString shadowSummary(const view::RolloutView& rollout);
/// "canary", or the text itself for a strategy that the screen has no word for.
QString strategyWord(const std::string& strategy);
/// An outcome as the store writes it ("rolled back") in the reader's language.
QString outcomeWord(const std::string& outcome);
/// Who decided or ticked: a person's name as written, or what does it by itself in words.
QString whoWord(const std::string& who);
/// One character beside the word: a tick, a turned arrow, or dots while it goes on.
QString outcomeMark(const std::string& outcome);
/// A name of a checklist group or the text of an item, in the reader's language.
QString checklistText(const std::string& text);
/// One sentence for an error of core, with its place.
QString errorSentence(const Error& error);

}  // namespace slipway::widgets
