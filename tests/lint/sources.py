"""The source files of a tree and their lines, for the lint tests."""

import os
import re
from dataclasses import dataclass

ROOMS = ("app", "core", "widgets", "tests")


@dataclass(frozen=True)
class Finding:
    """One broken rule at one place."""

    path: str
    line: int
    sentence: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.sentence}"


def source_files(root, rooms=ROOMS):
    """Relative paths of all headers and sources below the rooms, sorted."""
    found = []
    for room in rooms:
        for folder, folders, names in os.walk(os.path.join(root, room)):
            folders[:] = [name for name in folders if not name.startswith((".", "build"))]
            for name in names:
                if name.endswith((".h", ".cpp")):
                    path = os.path.relpath(os.path.join(folder, name), root)
                    found.append(path.replace(os.sep, "/"))
    return sorted(found)


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


_COMMENT_OR_TEXT = re.compile(
    r"""//[^\n]*|/\*.*?\*/|R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'""", re.S
)


def without_comments(text, keep_texts=False):
    """The code with comments blanked, and the contents of string literals too unless they are kept; lines stay in place."""

    def blank(match):
        piece = match.group(0)
        if keep_texts and not piece.startswith(("//", "/*")):
            return piece
        if piece.startswith(("//", "/*")):
            return re.sub(r"[^\n]", " ", piece)
        return piece[0] + re.sub(r"[^\n]", " ", piece[1:-1]) + piece[-1]

    return _COMMENT_OR_TEXT.sub(blank, text)


def run(check, argv):
    """Runs one check on the tree named on the command line; the exit status says whether it found something."""
    root = argv[1] if len(argv) > 1 else "."
    files = source_files(root)
    if not files:
        print(f"{root}: there are no sources to look at")
        return 2
    findings = check(root, files)
    for finding in findings:
        print(finding)
    print(f"{len(files)} files, {len(findings)} findings")
    return 1 if findings else 0
