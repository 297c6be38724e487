"""Each sentence that core writes for people has a template on the screen's side, so that it can be shown in every language.

Usage: core_sentences.py ROOT. Prints file:line for each sentence of core that no template of widgets/theme/core_sentences_*.cpp has.
"""

import os
import re
import sys

from sources import Finding, read, run, without_comments

SPEAKING = ("core/rollout/", "core/host/", "core/plan/", "core/checklist/", "core/investigate/", "core/replay/", "core/characteristics/")
# For machines, or in a file that is sent on and stays English.
SILENT = ("core/host/metrics.cpp", "core/rollout/names.cpp")
BREAK = re.compile(r'"\s*\n\s*"')
PLACEHOLDER = re.compile(r"\{\d*(?::[^{}]*)?\}|%L?[1-9]")
PROSE = re.compile(r"[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}")
TEMPLATE = re.compile(r'QT_TRANSLATE_NOOP\(\s*"Core",\s*"((?:\\.|[^"\\\n])*)"')
NOT_SHOWN = {
    "a reason as an operator would type it",  # asked with, never shown
}
MARK = "\x01"


def skeleton(text):
    """The fixed words, with one mark for each placeholder; what only joins it to its neighbours is left off."""
    return PLACEHOLDER.sub(MARK, text.replace('\\"', '"')).strip(" ;:,." + MARK)


def templates(root, files):
    found = set()
    for path in files:
        if path.startswith("widgets/theme/core_sentences"):
            found |= {skeleton(text) for text in TEMPLATE.findall(read(root, path))}
    return found


def sentences(text):
    """Line and text of each literal that reads like prose."""
    code = without_comments(text, keep_texts=True).replace("'\"'", "   ")
    joined = BREAK.sub(lambda match: MARK * 2 + "\n" * match.group(0).count("\n"), code)
    for match in re.finditer(r'"((?:\\.|[^"\\])*?)"', joined):
        literal = match.group(1)
        plain = literal.replace(MARK * 2, "").replace("\n", "")
        line = joined.count("\n", 0, match.start()) + 1
        if PROSE.search(plain) and not joined[: match.start()].rstrip().endswith("#include"):
            yield line, plain


def check(root, files):
    known = templates(root, files)
    everything = MARK.join(sorted(known))
    findings = []
    for path in files:
        if not path.startswith(SPEAKING) or path in SILENT:
            continue
        for line, text in sentences(read(root, path)):
            if text not in NOT_SHOWN and skeleton(text) not in known and skeleton(text) not in everything:
                findings.append(Finding(path, line, f"no template in widgets/theme/core_sentences_*.cpp for {text!r}"))
    return findings


if __name__ == "__main__":
    sys.exit(run(check, sys.argv))
