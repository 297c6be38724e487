#include "widgets/planview/advice_words.h"

#include <QCoreApplication>

namespace slipway::widgets {

const std::vector<std::string_view>& adviceSentences() {
    static const std::vector<std::string_view> sentences = {
        QT_TRANSLATE_NOOP("Advice",
                          "The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots."),
        QT_TRANSLATE_NOOP("Advice",
                          "A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible."),
        QT_TRANSLATE_NOOP("Advice", "It takes in a few robots at a time, so room on the disks is needed where the candidate goes next."),
        QT_TRANSLATE_NOOP("Advice", "The risk is high, and in shadow no robot executes a single task with the candidate."),
        QT_TRANSLATE_NOOP("Advice", "Both models see the same tasks, so a difference shows in fewer of them."),
        QT_TRANSLATE_NOOP("Advice",
                          "A major change is best tried as a whole: green is validated in shadow and then takes over in one switch."),
        QT_TRANSLATE_NOOP("Advice", "The reverse switch is as fast, because both models stay loaded."),
        QT_TRANSLATE_NOOP("Advice", "A second set of robots is validated without any customer's task, and takes over in one switch."),
        QT_TRANSLATE_NOOP("Advice", "The old set stands by with the old model, so the reverse switch installs nothing."),
        QT_TRANSLATE_NOOP("Advice",
                          "Small changes that come often need no installation for each step: the share of tasks is only a number."),
        QT_TRANSLATE_NOOP("Advice", "Lowering the share takes a round trip."),
        QT_TRANSLATE_NOOP("Advice", "Two arms at the same time tell the difference of the models from the difference of the days."),
        QT_TRANSLATE_NOOP("Advice", "It says how large the difference is, how sure that is, and what it could not have seen."),
        QT_TRANSLATE_NOOP("Advice", "It ends with a conclusion and not with a commit: a canary follows if the answer is deploy."),
        QT_TRANSLATE_NOOP(
            "Advice", "Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out."),
        QT_TRANSLATE_NOOP("Advice", "What a candidate would have done is predicted, not seen."),
        QT_TRANSLATE_NOOP("Advice", "At the switch the whole fleet is exposed at once."),
        QT_TRANSLATE_NOOP("Advice", "Every robot holds both models, and runs both while green is validated."),
        QT_TRANSLATE_NOOP("Advice", "Half of the robots stand idle at any time: it needs spare hardware."),
        QT_TRANSLATE_NOOP("Advice", "At the switch all customers are exposed at once."),
        QT_TRANSLATE_NOOP("Advice", "Every robot holds both models for as long as the flag is below 100 %."),
        QT_TRANSLATE_NOOP("Advice", "Every robot is exposed, though for a part of its tasks."),
        QT_TRANSLATE_NOOP("Advice", "It ends with a recommendation and not with a commit: a canary follows if the answer is deploy."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier."),
        QT_TRANSLATE_NOOP("Advice", "With the default stages it takes about an hour of soak and 8 100 tasks of the candidate."),
        QT_TRANSLATE_NOOP("Advice",
                          "Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first."),
        QT_TRANSLATE_NOOP("Advice", "It takes half of the robots out of service while they are validated: for a fleet with spare robots."),
        QT_TRANSLATE_NOOP("Advice", "It measures which model is better and switches nothing: for a question, not for a change."),
        QT_TRANSLATE_NOOP("Advice", "It needs room for both models on every robot at once."),
        QT_TRANSLATE_NOOP("Advice", "Robots would have to run two models at once, and their latency has no room for it."),
        QT_TRANSLATE_NOOP("Advice", "The risk does not warrant a day that ends without a commit."),
        QT_TRANSLATE_NOOP("Advice", "Its switch exposes the whole fleet at once, which the risk forbids as a first step."),
        QT_TRANSLATE_NOOP("Advice", "A small change does not need the whole fleet to switch at once."),
        QT_TRANSLATE_NOOP("Advice", "It keeps both models on every robot, which pays only for changes that come often."),
        QT_TRANSLATE_NOOP("Advice", "It exposes every robot from its first step on."),
        QT_TRANSLATE_NOOP("Advice", "Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step."),
        QT_TRANSLATE_NOOP("Advice", "It would work too, in more steps than this change needs."),
    };
    return sentences;
}

QString adviceSentence(const std::string& english) { return QCoreApplication::translate("Advice", english.c_str()); }

}  // namespace slipway::widgets
