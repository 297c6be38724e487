"""Reads every #include and refuses those that go against the direction app -> widgets -> core.

Usage: include_direction.py ROOT. Prints file:line for each finding.
"""

import re
import sys

from sources import Finding, read, run

# What a folder of core may include of core, beside itself.
CORE = {
    "base": set(),
    "fleet": {"base"},
    "stats": {"base"},
    "plan": {"base", "fleet"},
    "characteristics": {"base", "fleet", "stats", "plan"},
    "checklist": {"base", "fleet", "plan"},
    "rollout": {"base", "fleet", "stats", "plan", "checklist"},
    "replay": {"base", "fleet", "stats", "plan", "checklist", "rollout"},
    "investigate": {"base", "fleet", "stats", "plan"},
    "view": {"base", "fleet", "stats", "plan", "checklist", "rollout", "investigate"},
    "report": {"base", "fleet", "stats", "plan", "checklist", "rollout", "investigate", "view"},
    "protocol": {"base", "fleet"},
    "agent": {"base", "fleet", "protocol"},
    "link": {"base", "fleet", "protocol", "agent"},
    "store": {"base", "fleet", "stats", "plan", "checklist", "rollout", "investigate", "view"},
    "sim": {"base", "fleet", "stats", "plan", "checklist", "rollout", "protocol", "agent", "replay"},
    "host": {"base", "fleet", "stats", "plan", "checklist", "rollout", "replay", "investigate", "report", "view", "protocol",
             "link", "store"},
}

# Screens get snapshots and send commands; what they may know of core.
SCREENS = {"base", "fleet", "stats", "plan", "checklist", "rollout", "investigate", "view"}

# Libraries that only some folders may include: pattern, where, why.
LIBRARIES = (
    (re.compile(r"^(SQLiteCpp/|sqlite3)"), ("core/store/",), "SQLite belongs into core/store"),
    (re.compile(r"^boost/(asio|beast)"), ("core/link/",), "Boost.Asio and Beast belong into core/link"),
    (re.compile(r"^boost/math"), ("core/stats/",), "Boost.Math belongs into core/stats"),
    (re.compile(r"^curl/"), ("core/link/", "core/agent/"), "libcurl belongs into core/link and core/agent"),
    (re.compile(r"^openssl/"), ("core/base/", "core/link/"), "OpenSSL belongs into core/base and core/link"),
    (
        re.compile(r"^nlohmann/"),
        ("core/protocol/", "core/plan/", "core/store/", "core/checklist/", "core/investigate/", "core/report/", "app/"),
        "nlohmann_json belongs into core/protocol, plan, store, checklist, investigate, report and app",
    ),
)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*(?:include|include_next|import)[ \t]*([<"])([^>"\n]+)[>"]', re.M)
QT = re.compile(r"^(Qt?[A-Z]|Qt|q[a-z]+\.h$)")


def folder_of(path):
    """The folder of core that a path below core/ is in; None elsewhere."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "core" else None


def wrong_direction(path, included):
    room = path.split("/")[0]
    target = included.split("/")[0]
    if room == "tests":
        return None
    if target == "tests":
        return "only tests may include tests"
    if room == "core":
        if target in ("widgets", "app"):
            return f"core must not include {target}"
        allowed, here, there = CORE, folder_of(path), folder_of(included)
        if there is not None and there != here:
            if here not in allowed:
                return f"core/{here} has no place in the direction of core yet; give it one in include_direction.py"
            if there not in allowed[here]:
                return f"core/{here} must not include core/{there}"
    if room == "widgets":
        if target == "app":
            return "widgets must not include app"
        there = folder_of(included)
        if there is not None and there not in SCREENS:
            return f"widgets must not include core/{there}"
    return None


def wrong_library(path, included):
    core_test = path.startswith("tests/core/")
    if QT.match(included) and (path.startswith("core/") or core_test):
        return "core must not include Qt"
    if path.startswith("tests/"):
        return None
    for pattern, places, sentence in LIBRARIES:
        if pattern.match(included) and not path.startswith(places):
            return sentence
    return None


def wrong_form(path, mark, included):
    if ".." in included.split("/"):
        return "an include names its file from the root of the repository, without .."
    if mark == "<" and included.split("/")[0] in ("app", "core", "widgets", "tests") and "/" in included:
        return 'files of this repository are included with "..."'
    generated = included.endswith(".moc") or included.startswith(("moc_", "ui_", "qrc_"))
    if mark == '"' and not generated and included.split("/")[0] not in ("app", "core", "widgets", "tests"):
        return "an include in quotes names its file from the root of the repository"
    return None


def check(root, files):
    findings = []
    for path in files:
        text = read(root, path)
        for match in INCLUDE.finditer(text):
            mark, included = match.groups()
            line = text.count("\n", 0, match.start()) + 1
            sentence = wrong_direction(path, included) or wrong_library(path, included) or wrong_form(path, mark, included)
            if sentence:
                findings.append(Finding(path, line, f"{sentence} ({included})"))
    return findings


if __name__ == "__main__":
    sys.exit(run(check, sys.argv))
