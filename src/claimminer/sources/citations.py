"""Citations of an article: every marker, resolved to an entry of the source list where it has one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from claimminer.articles import Article
from claimminer.records import Citation, Reference, Section, Span
from claimminer.sources.authors import find_authors, find_works
from claimminer.sources.identifiers import Identifier, Ids
from claimminer.sources.index import SourceIndex
from claimminer.sources.links import find_links, mark_identifier
from claimminer.sources.loose import find_loose
from claimminer.sources.markers import Marker, find_numbers, find_signs
from claimminer.sources.places import join, touches

__all__ = ["Resolved", "find_citations"]

_NO_IDS = Ids()
_CITE_KEY = re.compile(r"@([a-z]+)[\w:-]*?((?:19|20)\d\d[a-z]?)\w*", re.IGNORECASE)
# The article's own record on top of it: "Gut Leaves. 2020 May;54(2):112-9. doi: 10.5555/gl.54.112. Epub 2020 Apr 2."
_OWN_RECORD = re.compile(
    r"\s*[A-Z][\w.&'’: -]{1,80}?\.?\s(?:19|20)\d\d(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?;\s?\d{1,4}\s?"
    r"(?:\([\w\s–-]{1,12}\))?(?::\s?[\w–-]+)?\.?"
    r"(?:\s(?:doi:?\s?\S+|Epub\s[\w ]{4,14}\.|PMID:?\s?\d+|https?://\S+)[.;]?)*[ \t]*(?=\n)",
    re.IGNORECASE,
)


class Resolved(NamedTuple):
    """A citation, whether its entry was found (identifiers in the text need none), else one of another year."""

    citation: Citation
    found: bool
    near: Reference | None = None


def find_citations(
    article: Article,
    sections: Sequence[Section],
    index: SourceIndex,
    *,
    identifiers: Sequence[Identifier],
    placeholders: Sequence[Span],
) -> list[Resolved]:
    """Every citation of the sections, in order. A marker of several numbers gives one citation for each."""
    own = _OWN_RECORD.match(article.text)
    closed = join([
        *((span.start, span.end) for span in placeholders), *index.notes.places, *([own.span()] if own else []),
    ])  # fmt: skip
    unfilled = _without(article.text, placeholders)
    markers = [marker for section in sections for marker in _markers(article, unfilled, section, index)]
    markers += find_loose(unfilled, [(part.start, part.end) for part in sections], listed=index.known)
    markers += [marker for item in identifiers if (marker := mark_identifier(article.text, item))]
    text = article.text
    known = [
        marker
        for marker in markers
        if not touches(closed, marker.start, marker.end)
        and (marker.certain or marker.numbers or any(_is_listed(index, *work) for work in marker.works))
    ]
    found: list[Resolved] = []
    for marker in _merged(known):
        found += _again(text, marker, found[-1:]) if marker.again else _resolve(text, marker, index)
    return found


def _again(text: str, marker: Marker, before: Sequence[Resolved]) -> list[Resolved]:
    """The citation before the marker once more, at the marker's place; nothing where none is."""
    place = {"start": marker.start, "end": marker.end, "text": text[marker.start : marker.end]}
    return [one._replace(citation=one.citation.model_copy(update=place)) for one in before]


def _is_listed(index: SourceIndex, surname: str, year: str) -> bool:
    """Whether the source list has the work, or one of the same author."""
    return index.work(surname, year) is not None or index.other_year(surname, year) is not None


def _without(text: str, placeholders: Sequence[Span]) -> str:
    """The text with spaces for template text, so that it stands in no marker's way: "pain (1) [add link]."."""
    pieces, at = [], 0
    for span in placeholders:
        pieces += [text[at : span.start], " " * len(span.text)]
        at = span.end
    return "".join((*pieces, text[at:]))


def _markers(article: Article, text: str, section: Section, index: SourceIndex) -> Iterator[Marker]:
    start, end = section.start, section.end
    yield from find_numbers(text, start, end, listed=index.known)
    yield from find_signs(text, start, end, notes=index.signs, keys=index.keys)
    yield from find_authors(text, start, end)
    yield from find_works(text, start, end)
    yield from find_links(article, start, end)


def _merged(markers: Sequence[Marker]) -> list[Marker]:
    """Markers in order; of those that overlap the outer one, with what the inner ones know."""
    merged: list[Marker] = []
    for marker in sorted(markers, key=lambda item: (item.start, -item.end)):
        if merged and marker.start < merged[-1].end:
            outer = merged[-1]
            merged[-1] = replace(
                outer,
                end=max(outer.end, marker.end),
                numbers=outer.numbers or marker.numbers,
                works=outer.works or marker.works,
                keys=outer.keys or marker.keys,
                sign=outer.sign or marker.sign,
                complete=outer.complete or marker.complete,
                own=outer.own or marker.own,
            )
        else:
            merged.append(marker)
    return merged


def _resolve(text: str, marker: Marker, index: SourceIndex) -> Iterator[Resolved]:
    """The marker's citations, one for each work it names, without repetitions."""
    targets = list(_targets(marker, index))
    own = marker.own or _NO_IDS
    if not targets:
        yield _resolved(text, marker, index.identifier(own), found=True)
        return
    seen = []
    for target, near in targets:
        found = target is not None or any(own) or marker.complete
        resolved = _resolved(text, marker, target, found=found)._replace(near=None if found else near)
        if resolved not in seen:
            seen.append(resolved)
            yield resolved


def _targets(marker: Marker, index: SourceIndex) -> Iterator[tuple[Reference | Ids | None, Reference | None]]:
    """What the marker points to, and where that is nothing, an entry of the same author in another year."""
    for number in marker.numbers:
        yield index.number(number), None
    for work in marker.works:
        yield index.work(*work), index.other_year(*work)
    for key in marker.keys:
        yield index.key(key), None
    if marker.sign:
        keys = list(_CITE_KEY.finditer(marker.sign))
        yield from (_of_key(key, index) for key in keys)
        if not keys:
            yield index.sign(marker.sign), None


def _of_key(key: re.Match[str], index: SourceIndex) -> tuple[Reference | None, Reference | None]:
    """The entry that bears the key of "[@smith2019]", else that of the author and the year in it."""
    known = index.key(key[0].lstrip("@"))
    return (known, None) if known else (index.work(*key.groups()), index.other_year(*key.groups()))


def _resolved(text: str, marker: Marker, target: Reference | Ids | None, *, found: bool) -> Resolved:
    own, ids = marker.own or _NO_IDS, target or _NO_IDS
    citation = Citation(
        start=marker.start,
        end=marker.end,
        text=text[marker.start : marker.end],
        reference=target.number if isinstance(target, Reference) else None,
        doi=own.doi or ids.doi,
        pmid=own.pmid or ids.pmid,
        url=own.url or ids.url,
        pmcid=own.pmcid or ids.pmcid,
    )
    return Resolved(citation, found)
