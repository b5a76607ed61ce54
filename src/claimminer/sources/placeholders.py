"""Template text where a source belongs: "[Insert sources here]", "(add link)", "Author, A. (Year)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from claimminer.articles import Article, Link
from claimminer.language.blank_forms import NAMED_THINGS, PENDING_OPENERS, TEMPLATE_WORDS
from claimminer.language.citations import ACTION_ANCHORS, WORK_NOUNS
from claimminer.language.leftovers import LITERALS
from claimminer.language.placeholder_words import WORDS
from claimminer.language.placeholders import CAPITAL_COMPANIONS, CAPITAL_TEMPLATES, TEMPLATES
from claimminer.records import Span
from claimminer.sources.editing import asks_for_source, is_bare_request
from claimminer.sources.places import join, touches

__all__ = [
    "find_placeholders",
    "is_blank_form",
    "is_template",
    "is_unfinished",
    "spans",
    "without_form_words",
]

_HARD = re.compile(
    r"\{\{[^{}]{1,120}\}\}|\[[^\[\]]{1,120}\]|<<?[^<>]{1,120}>>?|==[^=\s][^=\n]{1,80}(?<!\s)==|!![^!\s][^!\n]{1,80}(?<!\s)!!|\{[^{}]{1,120}\}|【[^【】]{1,120}】"
)
_SOFT = re.compile(r"\((?:[^()]|\(e?s\)){1,120}\)")
_CAPITAL = re.compile(r"\[([A-Z][^\[\]]{1,60})\]")
# A line or sentence of the text that speaks of sources, up to its bounds.
_SOURCE_WORD = re.compile(r"\b(?:sources?|references?|refs?|citations?|cites?|links?|urls?)\b", re.IGNORECASE)
_OPENERS, _CLOSERS = "[({<【", "])}>】"
_PART_END = re.compile(r"[,;:]\s|\s[–—-]\s")
_GAP = re.compile(r"[.,;:]?[ ]")
_BOUND = re.compile(r"[.!?:]\s|\n|\s[–—]\s")
_LONGEST_LINE = 90
# Outside the source section only such a line is template text: "Cite your sources" is advice.
_UNFINISHED = re.compile(
    r"\b(?:here|insert|needed|to (?:be|come|follow)|tbc|tbd|tba|coming soon|pending|missing|please|will (?:be|follow)"
    r"|in \w+ (?:format|style)|for (?:this|that|it|above)|to (?:find|chase))\b"
    r"|\b(?:refs?|references?|citations?|cites?|source)\s?\?\Z",
    re.IGNORECASE,
)
_TARGET = re.compile(r"[a-z]+:|//|www\.|#|/", re.IGNORECASE)
_WORK = re.compile(r"\b(?:" + "|".join(WORK_NOUNS) + r"|(?:19|20)\d\d)\b", re.IGNORECASE)
_FEWEST_AROUND = 2  # words
_BYLINE = re.compile(
    r"\W*(?:(?:written|words|story|text|(?:medically |clinically )?reviewed|edited)\sby|by|author)\b[:\s]*",
    re.IGNORECASE,
)
_LONGEST_NOTE = 400
_CITE_KEY = re.compile(r"@[a-z]+[\w:-]*(?:19|20)\d\d", re.IGNORECASE)  # "[cite:@smith2019]"
_COMMAND = re.compile(r"\\[a-zA-Z]{2,20}\*?(?:\[[^\[\]\n]{0,20}\])?\Z")
_LONGEST_COMMAND = 45
_PLURAL = re.compile(r"\((e?s)\)", re.IGNORECASE)
_FORM_WORDS = frozenset(TEMPLATE_WORDS)
_FORM_TITLES = frozenset({"title", "titles", "author", "authors", "surname", "lastname"})
_NAMES, _NAMED = frozenset({"name", "names", "surname", "lastname"}), frozenset(NAMED_THINGS)
_INSTRUCTIONS = frozenset({"insert", "add", "include", "provide", "paste", "enter", "list", "cite", "attach"})
_FILLER = re.compile(r"x+|0+|y+|_+")
_PENDING_LINE = re.compile(r"\W*(?:" + "|".join(map(re.escape, PENDING_OPENERS)) + r")\b", re.IGNORECASE)
_MOST_PENDING = 9  # words
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_WORD = re.compile(r"\w+|[?#]")
_NUMBERED_FORM = re.compile(r"(?:(?:source|reference|link|citation|study) [\d#a-c]{1,2} ?)+", re.IGNORECASE)


def _compile(template: str) -> str:
    return "".join(map(_compile_token, template.split()))


def _compile_token(token: str) -> str:
    mark = token[-1] if token[-1] in "?*" and token[:-1] in WORDS else ""
    word = token.removesuffix(mark)
    choices = "|".join(WORDS.get(word, (word,)))
    return f"(?:(?:{choices}) )" + ("{0,6}" if mark == "*" else mark)


_CAPITALS = frozenset(CAPITAL_TEMPLATES)
_COMPANIONS = _CAPITALS | frozenset(CAPITAL_COMPANIONS)
_LITERALS = tuple((tuple(keys.split("|")), re.compile(pattern, re.IGNORECASE)) for keys, pattern in LITERALS)
_SIGNS = "?[{(%$<#_†–—*)]"
# The keys of all of them by a sign that they hold, or by none: most texts hold few of the signs.
_KEYS = {
    sign: frozenset(key for keys, _ in _LITERALS for key in keys if next(filter(key.count, _SIGNS), "") == sign)
    for sign in ("", *_SIGNS)
}


@cache
def _templates(place: str) -> re.Pattern[str]:
    """All templates of a place. Compiling them takes longer than reading most articles, so it waits for the need."""
    return re.compile("|".join(_compile(text) for places, text in TEMPLATES if place in places.split()))


def find_placeholders(article: Article) -> list[Span]:
    """Every stretch of template text in the article, in order and without overlaps."""
    text = article.text
    found = [*_literal_spans(text), *_bracketed(text, article), *_lines(text), *_blank_links(article)]
    found = [(start, end) for start, end in found if not (_is_wiki_note(text, start) or _is_argument(text, start))]
    return spans(text, _run_together(text, join(found)))


def _run_together(text: str, places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places; parts of one blank reference become one: "Lastname, F. (20XX). Title. https://doi.org/10.xxxx/xxxxx"."""
    begin = stop = -1
    for start, end in places:
        bare = begin >= 0 and text[stop - 1] not in _CLOSERS and text[start] not in _OPENERS
        if bare and _GAP.fullmatch(text, stop, start):
            stop = end
            continue
        if begin >= 0:
            yield begin, stop
        begin, stop = start, end
    if begin >= 0:
        yield begin, stop


def is_template(content: str, place: str) -> bool:
    """Whether the words in brackets (``hard``, ``soft``) or on a ``line`` are an unfinished instruction."""
    words = _words(content)
    words = words.removeprefix("# ") or words  # "[#cite-needed]"
    numbers = words.replace(" ", "").isdigit()  # "[12]"
    return bool(words) and not numbers and bool(_templates(place).fullmatch(words))


def is_blank_form(line: str) -> bool:
    """Whether a line of a source section is a form nobody filled in: "Author. Title. Journal", "Source 1"."""
    words = _words(line).split()
    if _PENDING_LINE.match(line) and len(words) <= _MOST_PENDING and not _YEAR.search(line):
        return True
    if not any(len(word) > 2 and word in _FORM_WORDS for word in words):
        return False
    if _NUMBERED_FORM.fullmatch(" ".join(words)) or is_template(line, "line"):
        return True
    if words[0] in _INSTRUCTIONS and is_template(line, "hard"):
        return True
    titled = not _FORM_TITLES.isdisjoint(words)  # "Title of article. Journal name. 2020."
    known = _FORM_WORDS if _NAMES.isdisjoint(words) else _FORM_WORDS | _NAMED
    return all(
        word in known or len(word) == 1 or _FILLER.fullmatch(word) or (titled and word.isdigit()) for word in words
    )


def without_form_words(line: str) -> str:
    """The line without the words of blank forms: what is left of "Journal Name, American Heart Association"."""
    return " ".join(word for word in line.split() if word.casefold().strip(".,:;()") not in _FORM_WORDS)


def is_unfinished(line: str) -> bool:
    """Whether all of a source section's line is template text, in brackets or without."""
    return is_blank_form(line) or any(
        is_template(line, place) and line[0] in "[{<(" for place in ("hard", "soft")
    )


def spans(text: str, places: Iterable[tuple[int, int]]) -> list[Span]:
    """The places as spans of the text, sorted; those that overlap become one."""
    return [Span(start=start, end=end, text=text[start:end]) for start, end in join(places)]


def _literal_spans(text: str) -> Iterator[tuple[int, int]]:
    lower = text.lower()
    present = {key for sign, keys in _KEYS.items() if sign in lower for key in keys if key in lower}
    for keys, pattern in _LITERALS:
        if not present.isdisjoint(keys):
            yield from map(_trimmed, pattern.finditer(text))


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    """The match, an address without the sentence's own stop behind it."""
    words = match[0].rstrip(".,;:") if "/" in match[0] else match[0]
    return match.start(), match.start() + len(words)


def _blank_links(article: Article) -> Iterator[tuple[int, int]]:
    """Words whose link leads to template text: "[source](https://example.com)".

    "#" leads nowhere in Markdown; on a page a script may stand behind it.
    """
    for link in article.links:
        words = article.text[link.start : link.end]
        if link.url == "#":
            supports = article.format == "markdown" and not words.casefold().startswith(ACTION_ANCHORS)
            blank = is_template(words, "hard") or (
                (supports or _WORK.search(words)) and _is_in_sentence(article.text, link)
            )
        else:
            blank = not _TARGET.match(link.url) or any(True for _ in _literal_spans(link.url))
        if blank:
            yield link.start, link.end


def _is_in_sentence(text: str, link: Link) -> bool:
    """Whether more than the link stands in its line: a link alone is a button."""
    begin, end = text.rfind("\n", 0, link.start) + 1, text.find("\n", link.end)
    around = text[begin : link.start] + text[link.end : end if end >= 0 else len(text)]
    return len(_WORD.findall(around)) >= _FEWEST_AROUND


def _bracketed(text: str, article: Article) -> Iterator[tuple[int, int]]:
    linked = join((link.start, link.end) for link in article.links)
    for place, pattern in (("hard", _HARD), ("soft", _SOFT)):
        for match in pattern.finditer(text):
            start, end = match.span()
            if _is_content(text, start, end, linked):
                continue
            if _is_bracket_template(match[0], place):
                yield start, end
            elif tail := _unfinished_tail(match[0]):
                yield start + tail, end - 1


def _unfinished_tail(words: str) -> int:
    """Where in the brackets template text begins behind a source: "(Cochrane review, find year!)"; 0 for none."""
    cuts = [cut.end() for cut in _PART_END.finditer(words)]
    return cuts[-1] if cuts and is_template(words[cuts[-1] : -1], "hard") else 0


def _is_bracket_template(words: str, place: str) -> bool:
    if words.startswith("<<") and _SOURCE_WORD.search(words):
        return True
    return is_template(words, place) or _is_capital_template(words) or asks_for_source(words.strip("()[]{}<>"), place)


def _is_capital_template(words: str) -> bool:
    """Parts of a reference or a byline by their names alone: "[Author]", "[Expert Name, MD]"."""
    capital = _CAPITAL.fullmatch(words)
    parts = [part.strip() for part in capital[1].casefold().split(",")] if capital else []
    return not _CAPITALS.isdisjoint(parts) and _COMPANIONS.issuperset(parts)


def _is_content(text: str, start: int, end: int, linked: list[tuple[int, int]]) -> bool:
    """A real link may read "[source]"; "1.00 [reference]" is a table's group; a byline's blank is no source's."""
    group = text[max(0, start - 2) : start].rstrip()[-1:].isdigit() and text[start + 1 : end - 1].isalpha()
    if _CITE_KEY.search(text, start, end):
        return True
    byline = _BYLINE.fullmatch(text, text.rfind("\n", 0, start) + 1, start)
    return group or byline is not None or touches(linked, start + 1, start + 2)


def _is_wiki_note(text: str, start: int) -> bool:
    """Whether a wiki's markup stands there and is filled: "<ref>Smith J. …</ref>", and the list that it makes."""
    note = text.startswith("<ref", start) and "</ref>" in text[start : start + _LONGEST_NOTE]
    made = text.startswith("{{", start) and text[start + 2 : start + 9].casefold() == "reflist" and "</ref>" in text
    return note or made or text.startswith("</", start)


def _is_argument(text: str, start: int) -> bool:
    """Whether a typesetter's command takes what stands there: "\\bibliography{refs}"."""
    return text[start] == "{" and _COMMAND.search(text, max(0, start - _LONGEST_COMMAND), start) is not None


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Lines and sentences without brackets: "Insert sources here", "Citation needed."."""
    for match in _SOURCE_WORD.finditer(text):
        start, end = _sentence_around(text, *match.span())
        line = text[start:end]
        whole = len(line) <= _LONGEST_LINE and line.count("[") == line.count("]")
        if not whole:
            continue
        aside = line.isupper() or text[max(0, start - 3) : start].endswith(("– ", "— "))  # "…, we hear – need citation"
        if (_UNFINISHED.search(line) and is_template(line, "line")) or (aside and is_bare_request(line)):
            yield start, end


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the line or sentence around the stretch, no farther than it can be of use."""
    low = max(0, start - _LONGEST_LINE)
    before = [bound.end() for bound in _BOUND.finditer(text, low, start)]
    after = _BOUND.search(text, end, end + _LONGEST_LINE)
    begin = before[-1] if before else low
    stop = after.start() + (text[after.start()] != "\n") if after else min(len(text), end + _LONGEST_LINE)
    line = text[begin:stop]
    return begin + len(line) - len(line.lstrip(" \t-–—•*·#>")), begin + len(line.rstrip())


def _words(content: str) -> str:
    plain = _PLURAL.sub(r"\1", content)
    return "".join(word + " " for word in _WORD.findall(plain.casefold()))
