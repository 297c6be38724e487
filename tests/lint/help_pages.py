"""The help is whole in every language: each page is there, says the same, and calls what is on the screen as the screen does.

Usage: help_pages.py ROOT

The English page is the measure. A page in another language has the same blocks, in each of them the same elements (words move within a
sentence), the same keys, commands, figures, links and pictures, no English left in it, and only HTML that Qt shows. <b> holds nothing
but words of the screen, which are looked up in translations/*.ts. Prints page: what is wrong.
"""

import os
import re
import sys
import unicodedata
from collections import Counter
from html.parser import HTMLParser

from translations import messages

LANGUAGES = ("en", "de", "ja", "zh_CN", "ar")
RIGHT_TO_LEFT = {"ar"}
BLOCKS = {"h1", "h2", "p", "ol", "ul", "li", "table", "tr", "td"}
INLINE = {"a", "b", "i", "code", "kbd"}
EMPTY = {"img"}
ATTRIBUTES = {"a": {"href"}, "table": {"cellpadding"}, "img": {"src", "alt", "width", "height"}, "div": {"dir"}}
FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
WORD = re.compile(r"[^\W\d_]+")
LATIN = re.compile(r"[A-Za-z]{2,}")
# Names that no language translates.
LATIN_NAMES = {
    "json", "rpc", "websocket", "id", "ids", "html", "pdf", "csv", "psi", "kolmogorov", "smirnov", "ab", "p95", "ms", "desired", "document"
}  # fmt: skip
ENGLISH = set("the and of is are with that which from not this you your when until has have been will would their its it by at as or".split())
GERMAN_TOO = {"as", "at", "by", "her", "war", "will"}


def plain(word):
    """A text as it is read on the screen: without accelerator, dots and marks before it, and alike in all widths and cases."""
    word = re.sub(r"\(&.\)", "", word.replace("&amp;", "&"))
    word = unicodedata.normalize("NFKC", word.replace("&", "").replace("…", "")).strip()
    return re.sub(r"\s+", "", re.sub(r"^[^\w]+ ", "", word)).rstrip(":").casefold()


class Page(HTMLParser):
    """What is in a page: its elements in order, the texts of the inline ones, and its running text."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.problems = []
        self.blocks = []  # names of the blocks with their depth, in order
        self.inline = []  # (block, element, text) of each inline element
        self.links = []
        self.pictures = []
        self.text = []  # outside of <code> and <kbd>
        self.direction = None
        self.title = ""
        self._open = []
        self.feed(text)
        self.close()
        if self._open:
            self.problems.append(f"does not close <{self._open[-1]}>")

    def handle_starttag(self, tag, attrs):
        known = tag in BLOCKS or tag in INLINE or tag in EMPTY or tag == "div"
        if not known:
            self.problems.append(f"has <{tag}>, which is not one of the elements of a help page")
        for name, value in attrs:
            if name not in ATTRIBUTES.get(tag, set()) or not value:
                self.problems.append(f"has <{tag} {name}>")
        attributes = dict(attrs)
        if tag == "div":
            if self._open or self.blocks:
                self.problems.append("has a <div> that does not hold the whole page")
            self.direction = attributes.get("dir")
        if tag in BLOCKS and any(one in INLINE for one in self._open):
            self.problems.append(f"has <{tag}> within a line of text")
        if tag in BLOCKS:
            self.blocks.append((len([one for one in self._open if one in BLOCKS]), tag))
        if tag == "a":
            self.links.append(attributes.get("href"))
        if tag == "img":
            self.pictures.append(attributes.get("src"))
            if not attributes.get("alt"):
                self.problems.append("has a picture without words for who cannot see it")
        if tag in INLINE:
            self.inline.append([len(self.blocks), tag, ""])
            if any(one in INLINE for one in self._open) and tag != "code":
                self.problems.append(f"has <{tag}> within another element of the line")
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag):
        if not self._open or self._open[-1] != tag:
            self.problems.append(f"closes <{tag}> where it is not open")
            return
        self._open.pop()

    def handle_data(self, data):
        if self._open and self._open[-1] in INLINE:
            self.inline[-1][2] += data
        if self._open and self._open[-1] == "h1":
            self.title += data
        if not {"code", "kbd"} & set(self._open):
            self.text.append(data)
            if data.strip() and not any(one in BLOCKS for one in self._open):
                self.problems.append(f"has text outside of a paragraph: {data.strip()!r}")

    def of(self, tag):
        return [text for _, name, text in self.inline if name == tag]

    def where(self, tag):
        """How many elements of this name each block has."""
        return Counter(block for block, name, _ in self.inline if name == tag)

    def running_text(self):
        return " ".join(self.text)


def check_same(what, wanted, has):
    if Counter(wanted) != Counter(has):
        yield f"has other {what} than the English page: {sorted(has)} instead of {sorted(wanted)}"


def figures(page):
    return Counter(re.sub(r"[.,]", "", one) for one in FIGURE.findall(page.running_text()))


def check_figures(english, page):
    """Small numbers may be words in one language and digits in another; larger ones and those of English are the same."""
    missing, more = figures(english) - figures(page), figures(page) - figures(english)
    more = {one for one in more if len(one) > 1}
    if missing or more:
        yield f"has other figures than the English page: without {sorted(missing)}, with {sorted(more)}"


def check_english_left(language, page):
    text = unicodedata.normalize("NFKC", page.running_text()).casefold()
    if language == "de":
        left = [word for word in WORD.findall(text) if word in ENGLISH - GERMAN_TOO]
    else:
        left = [word for word in LATIN.findall(text) if word not in LATIN_NAMES]
    if left:
        yield f"has English left in it: {' '.join(left)}"


def check_shape(english, page):
    if page.blocks != english.blocks:
        at = next((i for i, pair in enumerate(zip(english.blocks, page.blocks)) if pair[0] != pair[1]), -1)
        yield f"has {len(page.blocks)} blocks instead of {len(english.blocks)}, or other ones from number {at + 1} on"
        return
    for tag in sorted(INLINE):
        if page.where(tag) != english.where(tag):
            yield f"has <{tag}> in other blocks than the English page"


def check_names(english, page, texts, translated):
    """Each <b> is a word of the screen, and the same one as in English; inflected or invented names are found here."""
    if page is english:
        known = {plain(source) for source in texts}
        for name in [page.title, *page.of("b")]:
            if plain(name) not in known:
                yield f"“{name}” is not a text of the screen"
        return
    if plain(page.title) not in translated.get(plain(english.title), set()):
        yield f"is not headed as the contents call it: {page.title}"
    by_block = {}
    for block, tag, text in page.inline:
        if tag == "b":
            by_block.setdefault(block, []).append(plain(text))
    for block, tag, text in english.inline:
        if tag != "b":
            continue
        wanted = translated.get(plain(text), set())
        left = by_block.get(block, [])
        found = next((one for one in left if one in wanted), None)
        if found is None:
            yield f"does not call “{text}” as the screen does: {', '.join(sorted(wanted))}"
        else:
            left.remove(found)


def check_page(language, english, page, texts, translated):
    yield from page.problems
    wanted = "rtl" if language in RIGHT_TO_LEFT else None
    if page.direction != wanted:
        yield f"is written {page.direction or 'left to right'}"
    yield from check_names(english, page, texts, translated)
    if page is english:
        return
    yield from check_shape(english, page)
    yield from check_same("keys", english.of("kbd"), page.of("kbd"))
    yield from check_same("commands", english.of("code"), page.of("code"))
    yield from check_same("links", english.links, page.links)
    yield from check_same("pictures", english.pictures, page.pictures)
    yield from check_figures(english, page)
    yield from check_english_left(language, page)


def screen_texts(root, language):
    """Plain source text to its plain translations."""
    found = {}
    for (_, source, _, _), (forms, _) in messages(os.path.join(root, "translations", f"slipway_{language}.ts")).items():
        found.setdefault(plain(source), set()).update(plain(form) for form in forms)
    return found


def pages(root, language):
    folder = os.path.join(root, "resources", "help", language)
    found = {}
    names = [name for name in os.listdir(folder) if name.endswith(".html")] if os.path.isdir(folder) else []
    for name in sorted(names):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            found[name] = Page(file.read())
    return found


def check(root):
    english = pages(root, "en")
    texts = set(screen_texts(root, "de"))
    with open(os.path.join(root, "resources", "slipway.qrc"), encoding="utf-8") as file:
        listed = set(re.findall(r"<file>help/(.*?)</file>", file.read()))
    for language in LANGUAGES:
        translated = screen_texts(root, language)
        own = english if language == "en" else pages(root, language)
        for name in sorted(english.keys() | own.keys()):
            place = f"{language}/{name}"
            if name not in own or name not in english:
                yield f"{place}: is missing" if name not in own else f"{place}: has no English page"
                continue
            for needed in [place, *(f"{language}/{picture}" for picture in own[name].pictures)]:
                if needed not in listed:
                    yield f"{needed}: is not in resources/slipway.qrc"
            for problem in check_page(language, english[name], own[name], texts, translated):
                yield f"{place}: {problem}"
    if not english:
        yield "en: there are no pages"


def main(argv):
    if len(argv) != 2:
        print(__doc__)
        return 2
    findings = list(check(argv[1]))
    for finding in findings:
        print(finding)
    print(f"{len(LANGUAGES)} languages, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
