"""Rules of the style that a regular expression can see: no fixed waits in tests, a pure engine, translated texts.

Usage: source_rules.py ROOT. Prints file:line for each finding.
"""

import re
import sys

from sources import Finding, read, run, without_comments

# A loop that waits for a condition with a bound may sleep between two looks; it says so on the line.
POLLS = "polls a condition"

FIXED_WAIT = re.compile(r"\b(qWait|qSleep|sleep_for|sleep_until|msleep|usleep|nanosleep|sleep)\s*\(")
MODAL = re.compile(r"(?:\.|->)exec\s*\(\s*\)")
IMPURE = re.compile(
    r"::now\s*\(|\bstd::(?:random_device|mt19937\w*|thread|jthread|mutex|cout|cerr|clog|ofstream|ifstream)\b"
    r"|\b(?:rand|srand|time|gettimeofday|clock_gettime|printf|getenv)\s*\("
)
UNTRANSLATED = re.compile(
    r"(?:\bset(?:Text|WindowTitle|ToolTip|StatusTip|WhatsThis|PlaceholderText|AccessibleName|AccessibleDescription|Title|LabelText|"
    r"InformativeText|TitleText)|\baddAction|\baddMenu|\baddTab|\bnew\s+Q(?:Label|PushButton|CheckBox|RadioButton|GroupBox|Action|ToolButton)|"
    r"\bQ(?:Label|PushButton|CheckBox|RadioButton|GroupBox|Action))\s*\(\s*"
    r'(?:QStringLiteral\s*\(\s*|QLatin1String\s*\(\s*|QString\s*\(\s*|QString::fromUtf8\s*\(\s*|u)?"((?:\\.|[^"\\\n])*)"'
)
LEFTOVER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
MACHINE_PATH = re.compile(r'"(?:/home/|/work/|/root/|/Users/|[A-Z]:\\\\)')
LETTER = re.compile(r"[A-Za-z]{2}")
MARKUP = re.compile(r"<[^<>]*>|&[a-z]+;|%[1-9n]")


def each(pattern, text):
    """Line number and match of each place."""
    for match in pattern.finditer(text):
        yield text.count("\n", 0, match.start()) + 1, match


def fixed_waits(path, text, lines):
    if path.startswith("tests/"):
        for line, match in each(FIXED_WAIT, without_comments(text)):
            if POLLS not in lines[line - 1]:
                yield Finding(path, line, f"a test waits for a condition with a bound, not for a time ({match.group(1)})")


def modal_loops(path, text, _):
    if path.startswith("widgets/"):
        for line, _match in each(MODAL, without_comments(text)):
            yield Finding(path, line, "a dialog is opened with open(), never with exec()")


def pure_engine(path, text, _):
    if path.startswith(("core/rollout/", "core/replay/")):
        for line, match in each(IMPURE, without_comments(text)):
            yield Finding(path, line, f"the engine has no clock, no I/O, no random and no threads ({match.group(0).strip('( ')})")


def translated_texts(path, text, _):
    if path.startswith("widgets/"):
        for line, match in each(UNTRANSLATED, without_comments(text, keep_texts=True)):
            if LETTER.search(MARKUP.sub("", match.group(1))):
                yield Finding(path, line, f'a text that people see goes through tr() ("{match.group(1)}")')


def leftovers(path, text, _):
    for line, match in each(LEFTOVER, text):
        yield Finding(path, line, f"{match.group(1)} belongs into an issue, not into the source")


def machine_paths(path, text, _):
    for line, _match in each(MACHINE_PATH, without_comments(text, keep_texts=True)):
        yield Finding(path, line, "a path of one machine does not belong into the source")


def headers(path, text, lines):
    if not path.endswith(".h") or path.startswith("tests/"):
        return
    if not lines or not lines[0].startswith("// "):
        yield Finding(path, 1, "a header opens by saying what it is, who owns it and which thread")
    if "#pragma once" not in text:
        yield Finding(path, 1, "a header has #pragma once")


def names(path, _text, _lines):
    name = path.split("/")[-1]
    if not re.fullmatch(r"[a-z0-9_]+\.(h|cpp)", name):
        yield Finding(path, 1, "files are named in snake_case")


RULES = (fixed_waits, modal_loops, pure_engine, translated_texts, leftovers, machine_paths, headers, names)


def check(root, files):
    findings = []
    for path in files:
        text = read(root, path)
        lines = text.split("\n")
        for rule in RULES:
            findings.extend(rule(path, text, lines))
    return findings


if __name__ == "__main__":
    sys.exit(run(check, sys.argv))
