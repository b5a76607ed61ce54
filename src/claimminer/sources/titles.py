"""A title that states as fact what the body only suspects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from claimminer.articles import Article
from claimminer.language.hedges import MODALS
from claimminer.records import Claim, Flag, Span
from claimminer.sources.likeness import same_cause, same_claim, touches_cause, touches_claim
from claimminer.text.headings import is_byline, leads_in

__all__ = ["overstated_title"]

_MODALS = frozenset(cue.words for cue in MODALS)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_STANDFIRST = 240  # characters
_PREAMBLE = 400  # characters before a heading that may still be the title
_MOST_PARAGRAPHS = 2  # with the byline
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[ \t]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’)*_]*[ \t]*$", re.MULTILINE)
_RANKS = {"conditional": 0, "correlational": 1}  # stronger first


class _Stretch(NamedTuple):
    """A part of the text that counts as title."""

    start: int
    end: int

    def holds(self, claim: Claim) -> bool:
        return self.start <= claim.sentence.start < self.end


def overstated_title(article: Article, claims: Sequence[Claim]) -> Iterator[Flag]:
    """Flag the first direct claim of title or standfirst that the body makes, but nowhere directly.

    The evidence is what the title claims, and the body's strongest version of it.
    """
    titles = list(_titles(article))
    headed = [claim for claim in claims if any(title.holds(claim) for title in titles)]
    body = [claim for claim in claims if claim not in headed]
    for title in headed:
        if _is_flat(title) and (weaker := _weaker(title, body)):
            message = f'The title states this as fact; the body only says "{weaker.sentence.text}"'
            place = title.sentence
            yield Flag(
                code="overstated-title", start=place.start, end=place.end, text=place.text, message=message,
                evidence=(_said(article, title), _said(article, weaker)),
            )  # fmt: skip
            return


def _titles(article: Article) -> Iterator[_Stretch]:
    """The title, and the paragraphs under it that are no sentences: byline, standfirst."""
    heading = _heading(article)
    yield heading
    paragraphs = list(islice(_PARAGRAPH.finditer(article.text, heading.end), _MOST_PARAGRAPHS))
    if paragraphs and (signed := _standfirst(article.text, paragraphs[0].start())):
        yield signed
        return
    for paragraph in paragraphs:
        if not _is_headline(paragraph[0]):
            return
        yield _Stretch(*paragraph.span())


def _standfirst(text: str, start: int) -> _Stretch | None:
    """Whole sentences between title and byline: "Pickles cure bloating.", "By Maisie Trent"."""
    for line in _LINE.finditer(text, start, start + _LONGEST_STANDFIRST):
        if is_byline(line[0]):
            return _Stretch(start, line.start()) if line.start() > start else None
    return None


def _heading(article: Article) -> _Stretch:
    """The title; where none was found the first heading, or nothing at the article's top."""
    for part in article.sections:
        if part.kind == "title":
            return _Stretch(part.start, part.end)
        if part.kind == "body" and part.title and part.start <= _PREAMBLE:
            at = article.text.find(part.title, part.start, part.end)
            return _Stretch(part.start, max(part.start, at) + len(part.title))
    return _Stretch(0, 0)


def _is_headline(paragraph: str) -> bool:
    """A wrapped sentence has lines without an end, too, but not its last one; nor does one before a list break off."""
    short = len(paragraph) <= _LONGEST_STANDFIRST and not leads_in(paragraph)
    return short and not _SENTENCE_END.search(paragraph)


def _is_flat(claim: Claim) -> bool:
    """Stated directly: also by the words, since headlines are where a parse errs most."""
    if claim.strength != "direct" or claim.negated:
        return False
    return _MODALS.isdisjoint(word.casefold() for word in _WORD.findall(claim.sentence.text))


def _weaker(title: Claim, body: Sequence[Claim]) -> Claim | None:
    """The body's strongest version of the title's claim, if none of its versions is direct.

    Where the body makes no version of it, but hedges all that it says of the same cause, the strongest of that.
    """
    affirmed = [claim for claim in body if not claim.negated]
    direct = [claim for claim in affirmed if claim.strength == "direct"]
    if any(touches_claim(title, claim) for claim in direct):
        return None
    weak = [claim for claim in affirmed if claim.strength in _RANKS]
    versions = [claim for claim in weak if same_claim(title, claim)]
    if not versions and not any(same_cause(title, claim) for claim in direct):
        versions = [claim for claim in weak if touches_cause(title, claim)]
    return min(versions, key=lambda claim: _RANKS[claim.strength], default=None)


def _said(article: Article, claim: Claim) -> Span:
    """From the first to the last word of the claim."""
    parts = (claim.cause, claim.relation, claim.effect)
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    return Span(start=start, end=end, text=article.text[start:end])
