// What a confirmation dialog says, as a plain value: the question, the facts, the two buttons and what must
// be typed. Made by the functions in dialogs/*_confirmation.h and tested without a window.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace slipway::widgets {

/// Whose words the dialogs' texts are, in the translations.
struct Dialogs {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

enum class FactMark { none, good, bad, note };

struct Fact {
    QString name;
    QString value;
    FactMark mark = FactMark::none;

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// Two ways to do the deed, chosen by radio buttons ("let them finish", "hold those not begun").
struct Choice {
    QString first;
    QString second;
};

/// A whole number that the first way of the choice needs.
struct Number {
    QString label;   // "&Hours from now"
    QString suffix;  // " h"
    int least = 0;
    int most = 0;
    int value = 0;
};

enum class DefaultButton { safe, deed };

struct Confirmation {
    QString objectName;   // "promoteDialog"
    QString question;     // "Promote to stage 3 (50 %)?"
    QString explanation;  // one or two sentences under the question; may be empty
    std::vector<Fact> facts;
    QString safe;            // "&Stay at stage 2"
    QString deed;            // "&Promote to 50 %"
    QString aside;           // a third, harmless way out, alive at once; empty: none
    bool deedIsRed = false;  // the way back
    DefaultButton defaultButton = DefaultButton::safe;
    bool followsChanges = false;  // new facts replace the old ones instead of closing the door
    int leastReason = 0;          // characters of a reason; 0: none is asked
    QString reasonLabel;
    QString typedLabel;  // "Type the rollout's name to go on:"
    QString typedText;   // what must be typed; empty: nothing
    std::optional<Choice> choice;
    bool choiceNeeded = true;  // else it is not shown: there is nobody whom it concerns
    std::optional<Number> number;
    std::optional<std::uint64_t> revision;  // of the rollout when this was made

    /// Everything the operator sees, as text: kept in the audit record.
    [[nodiscard]] QString shownText() const;
};

}  // namespace slipway::widgets
