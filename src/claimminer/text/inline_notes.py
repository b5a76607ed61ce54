"""Notes that stand within the text they belong to, as wikis, page programs and typesetters write them; and BibTeX.

``<ref>…</ref>``, ``[efn_note]…[/efn_note]``, ``\\footnote{…}``: each becomes a number in brackets, and the notes a
list, where the text has a place for it, else at its end. So they are read as footnotes are, and split no sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimminer.text.publications import looks_like_reference
from claimminer.text.source_headings import is_source_heading

__all__ = ["spell_out_inline_notes"]

_SIGNS = ("\\bibitem", "@", ".. [", "<ref", "[/", "((", "\\footnote{", "footnote:[", "^[", "[fn:")
_BODY = r"(?P<{}>(?:(?!\n\n).){{3,600}}?)"
_NOTE = re.compile(
    r"[ \t]?(?:<ref(?P<again>\s[^<>]{0,80}?)/>|<ref(?P<name>\s[^<>/]{0,80})?>" + _BODY.format("wiki") + r"</ref>"
    r"|\[(?P<tag>efn_note|mfn|footnotes?|refs?|note|fn|sidenote|cite)\]" + _BODY.format("short") + r"\[/(?P=tag)\]"
    r"|\(\((?P<double>[^()\n]{12,400}(?:\([^()\n]{1,60}\)[^()\n]{0,200}){0,4})\)\)"
    r"|(?:\\footnote\{|\bfootnote:\[|(?<!\])\^\[(?!\d+\]\^)|\[fn::?\s?)(?P<typeset>[^\[\]{}\n]{3,400})[\]}])",
    re.DOTALL,
)
# A note below its own number, as newsletters are copied: "1", and on the next line "Smith J. …".
_LONE_NUMBER = re.compile(r"(?<=\n)(\d{1,2})[ \t]*\n([^\W\d_][^\n]{15,})")
_PLACE = re.compile(
    r"\{\{\s?(?:reflist|refs|references)\b[^{}\n]{0,80}\}\}|<references\s?/>|\[(?:efn_reference|footnotes?)_list\]",
    re.IGNORECASE,
)
_TEMPLATE = re.compile(r"\{\{\s?cit(?:e|ation)[^{}|]{0,30}\|([^{}]{1,600})\}\}", re.IGNORECASE)
_FIELD = re.compile(r"\|?\s*([\w-]+)\s*=\s*([^|]+)")
_NUMBERED = re.compile(r"\[(\d{1,3})\]")
_NAME = re.compile(r"name\s?=\s?[\"“”']?([^\"“”'/]+)")
# Of a wiki's citation template, in the order of a reference, with what stands before and behind each.
_FIELDS = (
    (("last", "last1", "author", "author1", "vauthors"), "", " "), (("first", "first1"), "", " "),
    (("year", "date"), "(", ") "), (("title",), "", ". "),
    (("journal", "journaltitle", "booktitle", "work", "website", "newspaper", "publisher"), "", " "),
    (("volume",), "", ""), (("issue", "number"), "(", ")"), (("pages", "page"), ":", ""), (("doi",), " doi:", ""),
    (("pmid",), " PMID ", ""), (("isbn",), " ISBN ", ""), (("url",), " ", ""),
)  # fmt: skip


# Lists as typesetters mark them: LaTeX's entries and marks by key, reStructuredText's by number or key.
_LATEX = (
    (re.compile(r"\\begin\{thebibliography\}(?:\{[^{}\n]*\})?"), "References\n"),
    (re.compile(r"\\end\{thebibliography\}"), ""),
    (re.compile(r"\\bibitem(?:\[[^\]\n]*\])?\{([^{}\n]+)\}\s*"), r"[\1] "),
    (re.compile(r"[ ~]?\\cite[tp]?\*?(?:\[[^\]\n]*\])?\{([^{}\n]+)\}"), r" [\1]"),
)
# An entry as reference managers export it: "@article{smith2019, author = {Smith, J. and Doe, A.}, …}".
_BIBTEX = re.compile(
    r"^@(?:article|book|booklet|misc|online|manual|techreport|report|thesis|phdthesis|mastersthesis|unpublished|in(?:book|collection"
    r"|proceedings)|conference)\s?\{\s?([^\s,{}]{1,60}),((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\}){3,3000}?)\s*\}[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_BIBTEX_FIELD = re.compile(r"([a-z]+)\s*=\s*(?:\{((?:[^{}]|\{[^{}]*\})*)\}|\"([^\"]*)\"|(\d+))", re.IGNORECASE)
_RESTRUCTURED = (
    (re.compile(r"^\.\. (?=\[[#\w*-]+\]\s)", re.MULTILINE), ""),
    (re.compile(r"(\[[#\w*-]{1,30}\])_(?=\W|\Z)"), r"\1"),
)


def spell_out_inline_notes(text: str) -> str:
    """The text with ``[1]`` for each note within it, and the notes as a list. A name calls its note again.

    Lists that LaTeX or reStructuredText set lose their commands: ``[key] Smith J. …``.
    """
    if not any(sign in text for sign in _SIGNS):
        return _LONE_NUMBER.sub(_numbered_note, text)
    for sign, commands in (("\\bibitem", _LATEX), ("\n.. [", _RESTRUCTURED)):
        for command, words in commands if sign in text else ():
            text = command.sub(words, text)
    text = _with_bibtex_spelled_out(_LONE_NUMBER.sub(_numbered_note, text))
    notes = _Notes(first=1 + max((int(number) for number in _NUMBERED.findall(text)), default=0))
    numbered = _NOTE.sub(notes.number, text)
    if not notes.words:
        return text
    listed = "\n\n".join(f"[{number}] {words}" for number, words in notes.words.items())
    if place := _PLACE.search(numbered):
        return f"{numbered[: place.start()]}{listed}{numbered[place.end() :]}"
    return f"{numbered}\n\nFootnotes\n\n{listed}"


class _Notes:
    """The notes met so far, by number."""

    def __init__(self, *, first: int) -> None:
        self.words: dict[int, str] = {}
        self._named: dict[str, int] = {}
        self._next = first

    def number(self, match: re.Match[str]) -> str:
        """What stands for the note: its number; the match itself, where it is none."""
        words = match["wiki"] or match["short"] or match["double"] or match["typeset"]
        if match["double"] and not looks_like_reference(words):
            return match[0]
        named = _NAME.search(match["again"] or match["name"] or "")
        name = named[1].strip() if named else ""
        if not words:
            return f"[{self._named[name]}]" if name in self._named else match[0]
        number = self._next
        self._next += 1
        self.words[number] = " ".join(_TEMPLATE.sub(_spelled_out, words).split())
        self._named |= {name: number} if name else {}
        return f"[{number}]"


def _numbered_note(match: re.Match[str]) -> str:
    return f"{match[1]}. {match[2]}" if looks_like_reference(match[2]) else match[0]


def _with_bibtex_spelled_out(text: str) -> str:
    """The text with BibTeX's entries as references with their keys, under a heading."""
    first = _BIBTEX.search(text) if "@" in text else None
    if not first:
        return text
    above, below = text[: first.start()], _BIBTEX.sub(_bibtex_reference, text[first.start() :])
    heading = "" if is_source_heading(above.rstrip().rpartition("\n")[2]) else "References\n\n"
    text = above + heading + below
    for command, words in _LATEX:
        text = command.sub(words, text)
    return text


def _bibtex_reference(match: re.Match[str]) -> str:
    fields = {
        name.casefold(): " ".join("".join(value).replace("{", "").replace("}", "").replace("--", "–").split())
        for name, *value in _BIBTEX_FIELD.findall(match[2])
    }
    fields["author"] = fields.get("author", fields.get("editor", "")).replace(" and ", ", ")
    return f"[{match[1]}] {_reference(fields)}"


def _spelled_out(match: re.Match[str]) -> str:
    """A wiki's citation template as a reference is written."""
    return _reference({name.casefold(): value.strip() for name, value in _FIELD.findall(match[1])})


def _reference(fields: Mapping[str, str]) -> str:
    known = ((next((fields[name] for name in names if name in fields), ""), *around) for names, *around in _FIELDS)
    return "".join(f"{before}{value}{after}" for value, before, after in known if value).strip()
