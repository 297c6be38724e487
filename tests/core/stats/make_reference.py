"""Prints reference.h, the values that the tests of core/stats compare with.

Made with Python 3.11, mpmath 1.2, numpy 1.24, scipy 1.10 and statsmodels 0.13 (Debian 12). Exact methods are
computed with 40 digits or with whole fractions and compared here with scipy and statsmodels; the rest comes from
scipy. Not run by CI, and no dependency of the project:

    python3 tests/core/stats/make_reference.py > tests/core/stats/reference.h
    clang-format-19 -i tests/core/stats/reference.h
"""

import itertools
from fractions import Fraction

import mpmath
import numpy
import scipy.special
import scipy.stats
import statsmodels.stats.contingency_tables
import statsmodels.stats.proportion

mpmath.mp.dps = 40

HEADER = """// Made by make_reference.py in this folder with mpmath, scipy and statsmodels; do not edit.
#pragma once

#include <cstdint>
#include <vector>

namespace slipway::stats::reference {
"""


def number(value):
    return repr(float(value))


def table(name, fields, rows):
    print(f"\nstruct {name} {{")
    for field in fields:
        print(f"    {field};")
    print(f"}};\ninline const std::vector<{name}> k{name}s = {{")
    for row in rows:
        print("    {" + ", ".join(one if isinstance(one, str) else number(one) if not isinstance(one, int) else str(one) for one in row) + "},")
    print("};")


def z_of(level):
    return mpmath.sqrt(2) * mpmath.erfinv(mpmath.mpf(level))


# Success counts, from nothing to all and from one to a thousand million.
COUNTS = [(0, 1), (1, 1), (0, 20), (1, 29), (20, 20), (15, 148), (81, 263), (92, 100), (9200, 10_000), (0, 10**9), (1, 10**9), (10**9, 10**9), (920_000_000, 10**9), (10**9 - 1, 10**9)]


def wilson(s, n, level):
    z, p = z_of(level), mpmath.mpf(s) / n
    middle, half = p + z * z / (2 * n), z * mpmath.sqrt(p * (1 - p) / n + z * z / (4 * mpmath.mpf(n) ** 2))
    scale = 1 + z * z / n
    return (middle - half) / scale if s else mpmath.mpf(0), (middle + half) / scale if s < n else mpmath.mpf(1)


def log_beta(a, b):
    return mpmath.loggamma(a) + mpmath.loggamma(b) - mpmath.loggamma(a + b)


def beta_tail(a, b, x, upper=False):
    """Regularised incomplete beta by its continued fraction (40 digits), which mpmath's series does not reach for large a and b."""
    a, b, x = mpmath.mpf(a), mpmath.mpf(b), mpmath.mpf(x)
    if upper:
        return beta_tail(b, a, 1 - x)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_tail(b, a, 1 - x)
    front = mpmath.exp(a * mpmath.log(x) + b * mpmath.log1p(-x) - log_beta(a, b)) / a
    tiny = mpmath.mpf(10) ** -300
    c, d = mpmath.mpf(1), 1 - (a + b) * x / (a + 1)
    d = 1 / d
    value = d
    for m in range(1, 2_000_000):
        term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = 1 / (1 + term * d + tiny), 1 + term / c
        value *= d * c
        term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = 1 / (1 + term * d), 1 + term / c
        value *= d * c
        if abs(d * c - 1) < mpmath.mpf(10) ** -38:
            break
    return front * value


def beta_quantile(a, b, chance):
    """The root of the tail above, from scipy's guess by Newton."""
    x = mpmath.mpf(float(scipy.stats.beta.ppf(float(chance), float(a), float(b))))
    for _ in range(6):
        density = mpmath.exp((a - 1) * mpmath.log(x) + (b - 1) * mpmath.log1p(-x) - log_beta(a, b))
        x -= (beta_tail(a, b, x) - chance) / density
    return x


def clopper_pearson(s, n, level):
    tail = (1 - mpmath.mpf(level)) / 2
    low = beta_quantile(mpmath.mpf(s), mpmath.mpf(n - s + 1), tail) if s else mpmath.mpf(0)
    high = 1 - beta_quantile(mpmath.mpf(n - s), mpmath.mpf(s + 1), tail) if s < n else mpmath.mpf(1)
    return low, high


def intervals():
    rows = []
    for s, n in COUNTS:
        for level in (0.95, 0.99):
            w, c = wilson(s, n, level), clopper_pearson(s, n, level)
            check = statsmodels.stats.proportion.proportion_confint(s, n, 1 - level, "wilson")
            assert n > 10**6 or numpy.allclose([float(x) for x in w], check, atol=1e-12), (s, n)
            check = statsmodels.stats.proportion.proportion_confint(s, n, 1 - level, "beta")
            assert n > 10**6 or numpy.allclose([float(x) for x in c], check, atol=1e-9), (s, n)
            rows.append((s, n, level, *w, *c))
    table("IntervalRow", ["std::int64_t successes", "std::int64_t tasks", "double level", "double wilsonLow", "double wilsonHigh", "double exactLow", "double exactHigh"], rows)


PAIRS = [
    (1, 1, 0, 1), (0, 5, 5, 5), (3, 4, 1, 4), (8, 10, 1, 6), (10, 10, 9, 10), (92, 100, 85, 100), (480, 500, 430, 500), (9200, 10_000, 9210, 10_000),
    (45_000, 50_000, 44_700, 50_000), (9, 10, 80_000, 99_990), (50_000, 50_000, 49_980, 50_000),
    (920_000_000, 10**9, 920_030_000, 10**9), (1, 10**9, 9, 10**9), (999_999_990, 10**9, 10**9, 10**9), (500_000_000, 10**9, 500_000_001, 10**9),
    (499_999_999, 10**9, 500_000_001, 1_000_000_003),
]


def pearson():
    rows = []
    for s1, n1, s2, n2 in PAIRS:
        cross = s2 * (n1 - s1) - s1 * (n2 - s2)
        spread = mpmath.mpf(n1) * n2 * (s1 + s2) * (n1 + n2 - s1 - s2) / (n1 + n2)
        z = cross / mpmath.sqrt(spread)
        yates = mpmath.sign(cross) * max(mpmath.mpf(0), abs(cross) - mpmath.mpf(n1 + n2) / 2) / mpmath.sqrt(spread)
        p, yates_p = mpmath.erfc(abs(z) / mpmath.sqrt(2)), mpmath.erfc(abs(yates) / mpmath.sqrt(2))
        for corrected, value in ((False, p), (True, yates_p)):
            check = scipy.stats.chi2_contingency([[s1, n1 - s1], [s2, n2 - s2]], correction=corrected)
            assert mpmath.almosteq(mpmath.mpf(check.pvalue), value, 1e-7), (s1, n1, s2, n2, check.pvalue, value)
        newcombe = newcombe_of(s1, n1, s2, n2)
        rows.append((s1, n1, s2, n2, z * z, p, mpmath.erfc(z / mpmath.sqrt(2)) / 2, yates * yates, yates_p, *newcombe))
    table("PairRow", ["std::int64_t successes1", "std::int64_t tasks1", "std::int64_t successes2", "std::int64_t tasks2", "double chiSquare", "double p", "double pHigher",
                      "double yates", "double yatesP", "double newcombeLow", "double newcombeHigh"], rows)


def newcombe_of(s1, n1, s2, n2):
    p1, p2 = mpmath.mpf(s1) / n1, mpmath.mpf(s2) / n2
    (l1, u1), (l2, u2) = wilson(s1, n1, 0.95), wilson(s2, n2, 0.95)
    low, high = p2 - p1 - mpmath.hypot(p2 - l2, u1 - p1), p2 - p1 + mpmath.hypot(u2 - p2, p1 - l1)
    check = statsmodels.stats.proportion.confint_proportions_2indep(s2, n2, s1, n1, method="newcomb")
    assert n1 > 10**6 or numpy.allclose(check, [float(low), float(high)], atol=1e-12)
    return low, high


def fisher_of(s1, n1, s2, n2):
    """Sums the weights of all tables with the same margins, each from its neighbour in 60 digits."""
    total = s1 + s2
    least, most = max(0, total - n1), min(total, n2)
    with mpmath.workdps(60):
        weights = [mpmath.mpf(1)]
        for x in range(least, most):
            weights.append(weights[-1] * (total - x) * (n2 - x) / ((x + 1) * (n1 - total + x + 1)))
        everything = mpmath.fsum(weights)
        at = s2 - least
        limit = weights[at] * (1 + mpmath.mpf(10) ** -7)
        two = mpmath.fsum(one for one in weights if one <= limit) / everything
        return two, mpmath.fsum(weights[at:]) / everything, mpmath.fsum(weights[: at + 1]) / everything


def fisher():
    rows = []
    for s1, n1, s2, n2 in PAIRS + [(0, 10, 0, 10), (10, 10, 10, 10), (30_000, 60_000, 20_600, 40_000), (20, 99_900, 1, 100)]:
        if n1 + n2 > 100_000:
            continue
        two, higher, lower = fisher_of(s1, n1, s2, n2)
        check = scipy.stats.fisher_exact([[s2, n2 - s2], [s1, n1 - s1]])[1]
        assert mpmath.almosteq(mpmath.mpf(check), two, 1e-6), (s1, n1, s2, n2, check, two)
        rows.append((s1, n1, s2, n2, two, higher, lower))
    table("FisherRow", ["std::int64_t successes1", "std::int64_t tasks1", "std::int64_t successes2", "std::int64_t tasks2", "double p", "double pHigher", "double pLower"], rows)


def mcnemar():
    rows = []
    for b, c in [(1, 0), (0, 6), (5, 5), (3, 12), (12, 3), (121, 59), (1000, 900), (50_000, 50_600)]:
        with mpmath.workdps(60):
            smaller = min(b, c)
            weight, total = mpmath.mpf(1), mpmath.mpf(1)
            for k in range(smaller):
                weight = weight * (b + c - k) / (k + 1)
                total += weight
            p = min(mpmath.mpf(1), 2 * total / mpmath.mpf(2) ** (b + c))
        check = statsmodels.stats.contingency_tables.mcnemar([[0, b], [c, 0]], exact=True).pvalue
        assert mpmath.almosteq(mpmath.mpf(check), p, 1e-8), (b, c, check, p)
        rows.append((b, c, p))
    table("McNemarRow", ["std::int64_t onlyFirst", "std::int64_t onlySecond", "double p"], rows)


def design():
    rows = []
    for p1, p2, n1, n2 in [(0.92, 0.921, 10_000, 10_000), (0.92, 0.90, 1000, 1000), (0.5, 0.6, 100, 300), (0.9, 0.99, 50, 50), (0.001, 0.002, 20_000, 10_000)]:
        m1, m2 = mpmath.mpf(p1), mpmath.mpf(p2)
        mean = (m1 * n1 + m2 * n2) / (n1 + n2)
        pooled, actual = mpmath.sqrt(mean * (1 - mean) * (mpmath.mpf(1) / n1 + mpmath.mpf(1) / n2)), mpmath.sqrt(m1 * (1 - m1) / n1 + m2 * (1 - m2) / n2)
        gap, z = abs(m2 - m1), z_of(mpmath.mpf(1) - 2 * mpmath.mpf("0.025"))
        two = mpmath.ncdf((gap - z * pooled) / actual) + mpmath.ncdf((-gap - z * pooled) / actual)
        z1 = z_of(mpmath.mpf(1) - 2 * mpmath.mpf("0.05"))
        one = mpmath.ncdf((gap - z1 * pooled) / actual)
        if n1 == n2:
            check = statsmodels.stats.proportion.power_proportions_2indep(p2 - p1, p1, n1, return_results=False)
            assert abs(check - two) < 2e-3, (check, two)
        mean1 = (m1 + m2) / 2
        root = (z * mpmath.sqrt(2 * mean1 * (1 - mean1)) + z_of(mpmath.mpf("0.6")) * mpmath.sqrt(m1 * (1 - m1) + m2 * (1 - m2))) / gap
        h = 2 * mpmath.asin(mpmath.sqrt(m2)) - 2 * mpmath.asin(mpmath.sqrt(m1))
        rows.append((p1, p2, n1, n2, two, one, int(mpmath.ceil(root * root)), h))
    table("DesignRow", ["double first", "double second", "std::int64_t tasks1", "std::int64_t tasks2", "double power", "double powerOneSided", "std::int64_t neededPerArm", "double h"], rows)


def values_of(seed, size, shift, step):
    """Latency-like values; with a step they are rounded and so tied."""
    generator = numpy.random.default_rng(seed)
    made = numpy.exp(generator.normal(4.0 + shift, 0.5, size))
    made = numpy.round(made / step) * step if step else numpy.round(made, 9)
    return [float(x) for x in made]


def braces(values):
    return "{" + ", ".join(number(x) for x in values) + "}"


def exact_ks(a, b):
    """All orders of the pooled values, ties respected, in whole fractions."""
    n, m = len(a), len(b)
    pooled = sorted(a + b)
    ends = [i for i in range(1, n + m + 1) if i == n + m or pooled[i] != pooled[i - 1]]

    def reach(firsts):
        return max(abs(sum(1 for x in firsts if x < end) * m - (end - sum(1 for x in firsts if x < end)) * n) for end in ends)

    left, seen = sorted(a), []
    for position, value in enumerate(pooled):
        if left and left[0] == value:
            left.pop(0)
            seen.append(position)
    observed = reach(seen)
    hits = total = 0
    for firsts in itertools.combinations(range(n + m), n):
        total += 1
        hits += reach(firsts) >= observed
    return Fraction(hits, total)


def samples():
    rows = []
    for a, b in [
        ([1.0], [2.0]), ([3.0, 3.0], [3.0]), ([1.0, 2.0, 3.0], [4.0, 5.0, 6.0]), (values_of(1, 7, 0.0, 0), values_of(2, 8, 0.6, 0)),
        (values_of(3, 8, 0.0, 20.0), values_of(4, 7, 0.4, 20.0)), (values_of(5, 40, 0.0, 0), values_of(6, 55, 0.3, 0)),
        (values_of(7, 60, 0.0, 0), values_of(8, 60, -0.1, 0)), (values_of(9, 50, 0.0, 10.0), values_of(10, 30, 0.2, 10.0)),
    ]:
        tied = len(set(a + b)) < len(a + b)
        if len(set(a + b)) == 1:
            u, p, higher = len(a) * len(b) / 2, 1.0, 1.0
        else:
            test = scipy.stats.mannwhitneyu(b, a, method="asymptotic", use_continuity=True)
            u, p = test.statistic, test.pvalue
            higher = scipy.stats.mannwhitneyu(b, a, method="asymptotic", use_continuity=True, alternative="greater").pvalue
        shift = numpy.median(numpy.subtract.outer(b, a))
        distance = scipy.stats.ks_2samp(a, b).statistic
        if len(a) + len(b) <= 16:
            ks = float(exact_ks(a, b))
            assert tied or abs(ks - scipy.stats.ks_2samp(a, b, method="exact").pvalue) < 1e-12
        else:
            # Negative: scipy has no exact p with ties.
            ks = -1.0 if tied else scipy.stats.ks_2samp(a, b, method="exact").pvalue
        rows.append((braces(a), braces(b), u, p, higher, shift, distance, ks))
    table("SampleRow", ["std::vector<double> first", "std::vector<double> second", "double u", "double p", "double pHigher", "double shift", "double distance",
                        "double exactP"], rows)
    table("KolmogorovRow", ["double x", "double p"], [(x, scipy.special.kolmogorov(x)) for x in (0.05, 0.3, 0.6, 0.999, 1.0, 1.001, 1.36, 2.0, 5.0, 12.0)])


def stability():
    rows = []
    for training, live in [([50, 30, 20], [40, 35, 25]), ([1000, 2000, 3000, 4000], [12, 17, 33, 38]), ([10, 0], [0, 10]), ([10**9, 10**9], [10**9, 1]), ([5] * 10, [5] * 10)]:
        n, m, bins = sum(training), sum(live), len(training)
        index = mpmath.mpf(0)
        for a, b in zip(training, live):
            p, q = (a + mpmath.mpf("0.5")) / (n + mpmath.mpf(bins) / 2), (b + mpmath.mpf("0.5")) / (m + mpmath.mpf(bins) / 2)
            index += (q - p) * mpmath.log(q / p)
        limit = max(mpmath.mpf("0.1"), mpmath.mpf(scipy.stats.chi2.ppf(0.99, bins - 1)) * (mpmath.mpf(1) / n + mpmath.mpf(1) / m))
        rows.append(("{" + ", ".join(map(str, training)) + "}", "{" + ", ".join(map(str, live)) + "}", index, limit))
    table("StabilityRow", ["std::vector<std::int64_t> training", "std::vector<std::int64_t> live", "double index", "double limit"], rows)


def clusters():
    """The ANOVA table from the single tasks (0 or 1), not from counts."""
    rows = []
    for first, second in [
        ([(90, 100), (80, 100), (95, 100), (70, 100), (88, 100)], [(85, 100), (60, 100), (99, 100), (77, 100), (91, 100)]),
        ([(9, 10), (40, 50), (3, 3), (17, 20)], [(5, 10), (48, 50), (1, 1), (100, 120), (66, 70), (9, 10)]),
        ([(50, 100)] * 3, [(50, 100), (51, 100), (49, 100)]),
    ]:
        within = between = 0.0
        for arm in (first, second):
            tasks = [numpy.array([1.0] * s + [0.0] * (n - s)) for s, n in arm]
            mean = numpy.concatenate(tasks).mean()
            within += sum(((one - one.mean()) ** 2).sum() for one in tasks)
            between += sum(len(one) * (one.mean() - mean) ** 2 for one in tasks)
        robots, total = len(first) + len(second), sum(n for _, n in first + second)
        sizes = [(sum(n for _, n in arm), sum(n * n for _, n in arm)) for arm in (first, second)]
        n0 = sum(n - q / n for n, q in sizes) / (robots - 2)
        msb, msw = between / (robots - 2), within / (total - robots)
        icc = max(0.0, (msb - msw) / (msb + (n0 - 1) * msw))
        effective = [n / (1 + (q / n - 1) * icc) for n, q in sizes]
        rates = [sum(s for s, _ in arm) / n for arm, (n, _) in zip((first, second), sizes)]
        pooled = sum(s for s, _ in first + second) / total
        error = (pooled * (1 - pooled) * (1 / effective[0] + 1 / effective[1])) ** 0.5
        t = (rates[1] - rates[0]) / error
        half = scipy.stats.t.ppf(0.975, robots - 2) * error
        arms = ["{" + ", ".join(f"{{{s}, {n}}}" for s, n in arm) + "}" for arm in (first, second)]
        rows.append((*arms, icc, *effective, t, 2 * scipy.stats.t.sf(abs(t), robots - 2), rates[1] - rates[0] - half, rates[1] - rates[0] + half))
    table("ClusterRow", ["std::vector<SuccessCount> first", "std::vector<SuccessCount> second", "double icc", "double effective1", "double effective2", "double t", "double p", "double low",
                         "double high"], rows)


def log_evidence(kind, good, bad, s, f):
    good, bad = mpmath.mpf(good), mpmath.mpf(bad)
    a, b = (20 * bad, 20 * (1 - bad)) if kind == "fail" else (100 * good, 100 * (1 - good))
    limit, edge, upper = (bad, good, False) if kind == "fail" else (good, bad, True)

    def mass(x, y):
        return log_beta(x, y) + mpmath.log(beta_tail(x, y, limit, upper))

    return mass(a + s, b + f) - mass(a, b) - s * mpmath.log(edge) - f * mpmath.log1p(-edge)


def evidence():
    rows = []
    for good, bad in [(0.92, 0.90), (0.995, 0.99), (0.90, 0.90)]:
        for s, f in [(0, 1), (1, 0), (0, 4), (61, 0), (83, 17), (98, 2), (500, 0), (7345, 755), (7400, 700), (92_000, 8_000), (920_000, 80_000)]:
            rows.append((good, bad, s, f, log_evidence("fail", good, bad, s, f), log_evidence("pass", good, bad, s, f)))
    table("EvidenceRow", ["double good", "double bad", "std::int64_t successes", "std::int64_t failures", "double fail", "double pass"], rows)


def quantiles():
    values = values_of(11, 100, 0.0, 0)
    rows = [(q, numpy.percentile(values, 100 * q, method="linear"), numpy.percentile(values, 100 * q, method="inverted_cdf")) for q in (0.0, 0.01, 0.5, 0.95, 0.99, 1.0)]
    print("\ninline const std::vector<double> kQuantileSample = " + braces(values) + ";")
    table("QuantileRow", ["double q", "double typeSeven", "double nearestRank"], rows)
    rows = []
    for q, n in [(0.5, 6), (0.5, 100), (0.95, 72), (0.95, 100), (0.95, 1000), (0.99, 10_000), (0.95, 10**9)]:
        law = scipy.stats.binom(n, q)
        low = int(law.ppf(0.025))
        while law.cdf(low - 1) > 0.025:
            low -= 1
        while law.cdf(low) <= 0.025:
            low += 1
        high = int(law.isf(0.025)) + 1
        while law.sf(high - 1) > 0.025:
            high += 1
        while law.sf(high - 2) <= 0.025:
            high -= 1
        rows.append((q, n, low, high))
    table("RankRow", ["double q", "std::int64_t n", "std::int64_t low", "std::int64_t high"], rows)


if __name__ == "__main__":
    print(HEADER.replace("#include <vector>", '#include <vector>\n\n#include "core/stats/success_count.h"'), end="")
    for part in (intervals, pearson, fisher, mcnemar, design, samples, stability, clusters, evidence, quantiles):
        part()
    print("\n}  // namespace slipway::stats::reference")
