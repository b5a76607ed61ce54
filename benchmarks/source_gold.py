"""The labelled articles of annotations/sources: what stands in them, by quotation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict

from claimminer.articles import Article
from claimminer.readers import article_from_text
from claimminer.records import AttributionKind, FlagCode, SourceStatus

__all__ = ["FOLDER", "PARTS", "GoldArticle", "GoldReference", "Place", "Span", "quoted", "read_part"]

FOLDER = Path(__file__).parents[1] / "annotations" / "sources"
PARTS = ("dev", "heldback")
# What a sourced article may have too: claims in its own voice, or a loose voice, beside those that are cited.
OF_VOICE = frozenset({"uncited-claim", "vague-attribution"})
OPENS, CLOSES = "⟦⟧"

# What may stand before an entry's words on its line: a bullet, tags, a number, and emphasis.
BEFORE_ENTRY = re.compile(
    r"\s*(?:[-*•–]\s+)?(?:<[^>]*>)*(?:\[[^\]]+\]:?|\(\w+\)|Ref\. \d+:|\d+[.):]?|[¹²³⁴-⁹]+|\w\.)?(?:\s|<[^>]*>|[*_])*"
)
RUN_ON_NUMBER = re.compile(r"(?:\(\d+\)|\d+\.|•)\s*\Z")

Place = tuple[int, int]


class Span(NamedTuple):
    """A place in the text, and what stands or holds there."""

    start: int
    end: int
    item: str


class _Gold(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class GoldReference(_Gold):
    """An entry of the source list. ``begins``: its first words; ``number`` is null where it is not scored."""

    number: int | None
    begins: str
    doi: str | None
    pmid: str | None
    url: str | None


class GoldSources(_Gold):
    """``heading``: the words that announce the sources, null where the list stands without any."""

    status: SourceStatus
    heading: str | None
    references: tuple[GoldReference, ...]


class GoldCitation(_Gold):
    """A marker of the text, in order, and the numbers of the entries that it points to."""

    text: str
    references: tuple[int, ...]


class GoldClaim(_Gold):
    """A sentence that makes a claim, by some of its words; ``flags`` are those of its claims."""

    text: str
    attribution: AttributionKind
    flags: tuple[FlagCode, ...]


class GoldFlag(_Gold):
    """A flag of the document; ``nth`` says which of several equal places is meant."""

    code: FlagCode
    text: str | None
    nth: int = 1


class GoldArticle(_Gold):
    """One labelled article. ``raw`` is its file's text, all quotations are from the text as the reader gives it."""

    path: str
    raw: str
    sources: GoldSources
    citations: tuple[GoldCitation, ...]
    claims: tuple[GoldClaim, ...]
    flags: tuple[GoldFlag, ...]
    notes: tuple[str, ...]

    @cached_property
    def article(self) -> Article:
        """The article as the reader gives it."""
        return self.read(self.raw)

    def read(self, raw: str) -> Article:
        """Another state of this article's file, read as this one is."""
        markdown = self.path.endswith(".md")
        return article_from_text(
            raw, path=self.path, format="markdown" if markdown else "text", markdown=markdown or None
        )

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong with its sources."""
        codes = {flag.code for flag in self.flags}.union(*(claim.flags for claim in self.claims))
        return codes <= OF_VOICE

    def citation_places(self) -> list[Place]:
        """Where each marker stands; each is looked for behind the one before."""
        places: list[Place] = []
        for cited in self.citations:
            places.append(quoted(self.article.text, cited.text, start=places[-1][1] if places else 0))
        return places

    def claim_places(self) -> list[Place]:
        return [quoted(self.article.text, claim.text) for claim in self.claims]

    def flag_spans(self) -> Iterator[tuple[FlagCode, Span]]:
        """Each flag's code and place; the first character stands for a flag that has none."""
        for flag in self.flags:
            place = quoted(self.article.text, flag.text, nth=flag.nth) if flag.text else (0, 1)
            yield flag.code, Span(*place, flag.text or "")

    def entry_places(self) -> dict[GoldReference, Place]:
        """Where each entry stands in ``raw``, with its number; empty where not all can be found there once.

        Empty too where claims follow: how far a list at the top goes is a matter of reading.
        """
        entries, raw = self.sources.references, self.raw
        if not entries or any(raw.count(entry.begins) != 1 for entry in entries):
            return {}
        starts = [_entry_start(raw, raw.index(entry.begins)) for entry in entries]
        if any(raw.find(claim.text) > starts[0] for claim in self.claims):
            return {}
        return {
            entry: (start, _entry_end(raw, start, starts))
            for entry, start in zip(entries, starts, strict=True)
        }


def read_part(part: str) -> list[GoldArticle]:
    """The articles of ``dev`` or ``heldback``, by name."""
    folder = FOLDER / part
    return [_article(folder, line) for line in _lines(folder / "gold.jsonl")]


def quoted(text: str, quotation: str, *, start: int = 0, nth: int = 1) -> Place:
    """Where a quotation stands: the nth from ``start`` on; of ``pain.⟦1⟧`` the words in the brackets.

    Raises ValueError where it does not stand.
    """
    before, opened, rest = quotation.partition(OPENS)
    words, _, after = rest.partition(CLOSES) if opened else (before, "", "")
    lead = before if opened else ""
    at = start - 1
    for _ in range(nth):
        at = text.index(lead + words + after, at + 1)
    return at + len(lead), at + len(lead) + len(words)


def _entry_start(raw: str, words: int) -> int:
    """Where the entry begins that has these words: at its number, or at its line's beginning."""
    line = raw.rfind("\n", 0, words) + 1
    if BEFORE_ENTRY.fullmatch(raw, line, words):
        return line
    number = RUN_ON_NUMBER.search(raw[line:words])
    return line + number.start() if number else words


def _entry_end(raw: str, start: int, starts: list[int]) -> int:
    """Where it ends: at the next entry, or with its line."""
    newline = raw.find("\n", start)
    return min([newline + 1 if newline >= 0 else len(raw), *(other for other in starts if other > start)])


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    for line in file.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _article(folder: Path, fields: dict[str, Any]) -> GoldArticle:
    raw = (folder / "articles" / fields["path"]).read_text(encoding="utf-8")
    return GoldArticle(raw=raw, **fields)
