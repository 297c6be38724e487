#include "core/stats/sequential_gate.h"

#include <algorithm>
#include <boost/math/policies/policy.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <limits>

namespace slipway::stats {

namespace {

// Doubles throughout (no promotion to long double) and no exceptions: far in a tail the answer is 0, which means no evidence.
using boost::math::policies::domain_error;
using boost::math::policies::evaluation_error;
using boost::math::policies::ignore_error;
using boost::math::policies::overflow_error;
using boost::math::policies::promote_double;
using boost::math::policies::underflow_error;
using Policy = boost::math::policies::policy<promote_double<false>, domain_error<ignore_error>, evaluation_error<ignore_error>,
                                             overflow_error<ignore_error>, underflow_error<ignore_error>>;

constexpr double kNone = -std::numeric_limits<double>::infinity();

struct Prior {
    double a = 0.0;
    double b = 0.0;
    friend bool operator==(const Prior&, const Prior&) = default;
};

double logBeta(Prior prior) {
    return boost::math::lgamma(prior.a, Policy()) + boost::math::lgamma(prior.b, Policy()) -
           boost::math::lgamma(prior.a + prior.b, Policy());
}

double logTail(bool below, Prior prior, double limit) {
    const double mass =
        below ? boost::math::ibeta(prior.a, prior.b, limit, Policy()) : boost::math::ibetac(prior.a, prior.b, limit, Policy());
    return mass > 0.0 ? std::log(mass) : kNone;
}

double logMass(bool below, Prior prior, double limit) { return logBeta(prior) + logTail(below, prior, limit); }

/// The same mass at s = f = 0. It depends on the parameters alone, and a thread looks at a few gates many times, so
/// the last one of each direction is kept.
double logPriorMass(bool below, Prior prior, double limit) {
    struct Kept {
        Prior prior;
        double limit = -1.0;
        double mass = 0.0;
    };
    thread_local Kept kept[2];
    Kept& last = kept[below ? 0 : 1];
    if (last.limit != limit || last.prior != prior) last = Kept{prior, limit, logMass(below, prior, limit)};
    return last.mass;
}

/// Log of the mixture of likelihood ratios p^s (1-p)^f / edge^s (1-edge)^f over a beta prior cut off at `limit`.
double logEvidence(bool below, Prior prior, double limit, double edge, double s, double f) {
    const double before = logPriorMass(below, prior, limit);
    const double after = logMass(below, Prior{prior.a + s, prior.b + f}, limit);
    if (after == kNone || before == kNone) return kNone;
    return after - before - s * std::log(edge) - f * std::log1p(-edge);
}

}  // namespace

double logEvidenceFail(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures) {
    const double good = clampRate(parameters.good);
    const double bad = clampRate(parameters.bad);
    const Prior prior{parameters.kappaFail * bad, parameters.kappaFail * (1.0 - bad)};
    return logEvidence(true, prior, bad, good, static_cast<double>(successes), static_cast<double>(failures));
}

double logEvidencePass(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures) {
    return logEvidencePassAt(parameters, static_cast<double>(successes), static_cast<double>(failures));
}

double logEvidencePassAt(const SequentialParameters& parameters, double successes, double failures) {
    const double good = clampRate(parameters.good);
    const double bad = clampRate(parameters.bad);
    const Prior prior{parameters.kappaPass * good, parameters.kappaPass * (1.0 - good)};
    return logEvidence(false, prior, good, bad, successes, failures);
}

void SequentialGate::look(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures) {
    evidenceFail = logEvidenceFail(parameters, successes, failures);
    evidencePass = logEvidencePass(parameters, successes, failures);
    if (evidenceFail >= -std::log(parameters.alphaFail)) failed = true;
    if (!failed && evidencePass >= -std::log(parameters.alphaPass)) passed = true;
}

}  // namespace slipway::stats
