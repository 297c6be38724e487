"""The translations are whole: nothing missing, unfinished or empty, and no translation breaks placeholders or plural forms.

Usage: translations.py ROOT LUPDATE            checks, on a copy
       translations.py ROOT LUPDATE --update   first takes new texts of the sources into translations/*.ts
Prints language: context: text: what is wrong. English has only the texts with a count, for their plural.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter

PLURALS = {"en": 2, "de": 2, "ja": 1, "zh_CN": 1, "ar": 6}
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
ENTITY = re.compile(r"&(?:[a-z]+|#\d+);")
ACCELERATOR = re.compile(r"&([^\s&])")
DECLARED = re.compile(r"Q_DECLARE_TR_FUNCTIONS\((\w+)\)")
TAG = re.compile(r"</?[a-z][^<>]*>")
PLURAL_IN_BRACKETS = re.compile(r"\((?:s|es|n|en|e)\)")


def file_of(folder, language):
    return os.path.join(folder, f"slipway_{language}.ts")


def lupdate(program, root, folder):
    """Takes the texts of the sources into the files of the folder."""
    for pluralonly, languages in ((["-pluralonly"], ["en"]), ([], [code for code in PLURALS if code != "en"])):
        files = [file_of(folder, language) for language in languages]
        command = [program, "-silent", "-no-obsolete", "-locations", "none", *pluralonly, "app", "core", "widgets", "-ts", *files]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"lupdate: {done.stderr}")


def messages(path):
    """(context, source, comment, counted) to (forms, finished) of each message of a file."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name"),
                message.findtext("source"),
                message.findtext("comment") or "",
                message.get("numerus") == "yes",
            )
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] if key[3] else [translation.text or ""]
            found[key] = (forms, translation.get("type") is None)
    return found


def accelerators(text):
    return ACCELERATOR.findall(ENTITY.sub("", text).replace("&&", ""))


def ends(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def placeholders(text):
    return Counter(PLACEHOLDER.findall(text))


def wrong_form(source, form, counted):
    """What is wrong with one translation, or one plural form of it; nothing if it is well."""
    if not form.strip():
        return "is not translated"
    wanted, has = placeholders(source), placeholders(form)
    if counted:  # "one robot" may say its number in words
        if not has["%n"] <= max(wanted["%n"], 1):
            return "has a placeholder twice"
        wanted.pop("%n", None)
        has.pop("%n", None)
    if wanted != has:
        return f"has the placeholders {sorted(has.elements())} instead of {sorted(wanted.elements())}: {form}"
    if len(accelerators(form)) != len(accelerators(source)):
        return f"has {len(accelerators(form))} accelerators instead of {len(accelerators(source))}: {form}"
    if ends(form) != ends(source):
        return f"begins or ends with other spaces: {form!r}"
    if Counter(TAG.findall(form)) != Counter(TAG.findall(source)):
        return f"has other tags: {form}"
    if source.rstrip().endswith("…") != form.rstrip().endswith("…") and not accelerators(form):
        return f"must end with … where the text does, and only there: {form}"
    if PLURAL_IN_BRACKETS.search(form):
        return f"has a plural in brackets: {form}"
    return None


def check_file(language, found):
    for (context, source, _, counted), (forms, finished) in sorted(found.items()):
        place = f"{language}: {context}: {source!r}"
        if not finished:
            yield f"{place} is unfinished"
            continue
        if counted and len(forms) != PLURALS[language]:
            yield f"{place} has {len(forms)} plural forms instead of {PLURALS[language]}"
        for form in forms:
            problem = wrong_form(source, form, counted)
            if problem:
                yield f"{place} {problem}"
                break


def check_present(language, before, after):
    """The file has each text of the sources and no other."""
    for key in sorted(after.keys() - before.keys()):
        yield f"{language}: {key[0]}: {key[1]!r} is missing"
    for key in sorted(before.keys() - after.keys()):
        yield f"{language}: {key[0]}: {key[1]!r} is no longer in the sources"


def declared(root):
    """(file, context) of each struct whose texts are translated in a context that it names itself."""
    for folder in ("app", "widgets"):
        for path, _, names in os.walk(os.path.join(root, folder)):
            for name in sorted(names):
                if name.endswith((".h", ".cpp")):
                    with open(os.path.join(path, name), encoding="utf-8") as file:
                        yield from ((os.path.join(path, name), context) for context in DECLARED.findall(file.read()))


def check_contexts(found, present):
    """lupdate may file texts under another name than the program asks for: then they are never translated."""
    contexts = {key[0] for key in present}
    for path, context in found:
        if context not in contexts:
            yield f"{os.path.basename(path)}: no text is filed under {context}, which it declares"


def check(root, program):
    folder = os.path.join(root, "translations")
    findings = []
    with tempfile.TemporaryDirectory() as copy:
        for language in PLURALS:
            shutil.copy(file_of(folder, language), copy)
        lupdate(program, root, copy)
        for language in PLURALS:
            before = messages(file_of(folder, language))
            findings += check_present(language, before, messages(file_of(copy, language)))
            findings += check_file(language, before)
    findings += check_contexts(declared(root), messages(file_of(folder, "de")))
    return findings


def main(argv):
    if len(argv) < 3:
        print(__doc__)
        return 2
    root, program = argv[1:3]
    if "--update" in argv[3:]:
        lupdate(program, os.path.abspath(root), os.path.abspath(os.path.join(root, "translations")))
    findings = check(os.path.abspath(root), program)
    for finding in findings:
        print(finding)
    print(f"{len(PLURALS)} languages, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
