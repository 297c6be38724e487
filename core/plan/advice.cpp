#include "core/plan/advice.h"

#include "core/plan/recipes/recipe.h"

namespace slipway::plan {

namespace {

std::string_view chosenFor(const Change& change) {
    if (!change.spareDisk) return "canary";
    if (change.risk == ChangeRisk::high && change.latencyHeadroom) return "shadow";
    if (change.risk == ChangeRisk::high) return "canary";
    if (change.size == ChangeSize::major && change.latencyHeadroom) return "blue_green";
    if (change.often && change.risk == ChangeRisk::low) return "feature_flag";
    return "canary";
}

std::vector<std::string> reasonsForCanary(const Change& change) {
    std::vector<std::string> reasons;
    if (change.risk == ChangeRisk::high)
        reasons.emplace_back("The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots.");
    reasons.emplace_back("A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible.");
    if (!change.spareDisk)
        reasons.emplace_back("It takes in a few robots at a time, so room on the disks is needed where the candidate goes next.");
    return reasons;
}

std::vector<std::string> reasonsFor(std::string_view strategy, const Change& change) {
    if (strategy == "shadow")
        return {"The risk is high, and in shadow no robot executes a single task with the candidate.",
                "Both models see the same tasks, so a difference shows in fewer of them."};
    if (strategy == "blue_green")
        return {"A major change is best tried as a whole: green is validated in shadow and then takes over in one switch.",
                "The reverse switch is as fast, because both models stay loaded."};
    if (strategy == "blue_green_pools")
        return {"A second set of robots is validated without any customer's task, and takes over in one switch.",
                "The old set stands by with the old model, so the reverse switch installs nothing."};
    if (strategy == "feature_flag")
        return {"Small changes that come often need no installation for each step: the share of tasks is only a number.",
                "Lowering the share takes a round trip."};
    if (strategy == "ab_test")
        return {"Two arms at the same time tell the difference of the models from the difference of the days.",
                "It says how large the difference is, how sure that is, and what it could not have seen."};
    return reasonsForCanary(change);
}

std::vector<std::string> costsOf(std::string_view strategy, const Change& change) {
    if (strategy == "shadow")
        return {"It ends with a conclusion and not with a commit: a canary follows if the answer is deploy.",
                "Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out.",
                "What a candidate would have done is predicted, not seen."};
    if (strategy == "blue_green")
        return {"At the switch the whole fleet is exposed at once.",
                "Every robot holds both models, and runs both while green is validated."};
    if (strategy == "blue_green_pools")
        return {"Half of the robots stand idle at any time: it needs spare hardware.", "At the switch all customers are exposed at once."};
    if (strategy == "feature_flag")
        return {"Every robot holds both models for as long as the flag is below 100 %.",
                "Every robot is exposed, though for a part of its tasks."};
    if (strategy == "ab_test")
        return {"It ends with a recommendation and not with a commit: a canary follows if the answer is deploy.",
                "Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier."};
    std::vector<std::string> costs{"With the default stages it takes about an hour of soak and 8 100 tasks of the candidate."};
    if (!change.spareDisk)
        costs.emplace_back("Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first.");
    return costs;
}

std::string whyNot(std::string_view strategy, const Change& change) {
    if (strategy == "blue_green_pools")
        return "It takes half of the robots out of service while they are validated: for a fleet with spare robots.";
    if (strategy == "ab_test") return "It measures which model is better and switches nothing: for a question, not for a change.";
    const bool both = strategy != "canary";
    if (both && !change.spareDisk) return "It needs room for both models on every robot at once.";
    if ((strategy == "shadow" || strategy == "blue_green") && !change.latencyHeadroom)
        return "Robots would have to run two models at once, and their latency has no room for it.";
    if (strategy == "shadow") return "The risk does not warrant a day that ends without a commit.";
    if (strategy == "blue_green")
        return change.risk == ChangeRisk::high ? "Its switch exposes the whole fleet at once, which the risk forbids as a first step."
                                               : "A small change does not need the whole fleet to switch at once.";
    if (strategy == "feature_flag")
        return change.risk == ChangeRisk::low ? "It keeps both models on every robot, which pays only for changes that come often."
                                              : "It exposes every robot from its first step on.";
    return change.risk == ChangeRisk::high
               ? "Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step."
               : "It would work too, in more steps than this change needs.";
}

}  // namespace

Advice adviseStrategy(const Change& change) {
    Advice advice;
    advice.strategy = chosenFor(change);
    advice.reasons = reasonsFor(advice.strategy, change);
    advice.costs = costsOf(advice.strategy, change);
    for (const Recipe& recipe : recipes()) {
        if (recipe.name != advice.strategy) advice.others.push_back({recipe.name, whyNot(recipe.name, change)});
    }
    return advice;
}

Plan planLike(const Plan& like, const Recipe& recipe) {
    Plan made = like;
    made.strategy = recipe.name;
    made.ending = recipe.ending;
    made.stages = recipe.stages(like.stages.empty() ? Gates{} : like.stages.back().gates);
    made.name = like.candidate.ref.name + ' ' + like.candidate.ref.version + ' ' + std::string(recipe.name);
    // A plan that ends without a commit retires nothing.
    if (recipe.ending != Ending::commit) made.cleanup.reset();
    if (recipe.cleansUp && !made.cleanup) made.cleanup.emplace();
    return made;
}

Plan blankPlan(const Recipe& recipe) {
    Plan made;
    made.strategy = recipe.name;
    made.ending = recipe.ending;
    made.stages = recipe.stages({});
    if (recipe.cleansUp) made.cleanup.emplace();
    return made;
}

}  // namespace slipway::plan
