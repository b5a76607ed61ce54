"""What a run has come to so far: counts for the summary and for run.json, in constant memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from claimminer.engines.work import Outcome
from claimminer.manifest import Counts
from claimminer.records import Failure
from claimminer.store import Json

__all__ = ["Tally", "Unsourced"]

SHOWN_FAILURES = 20
SHOWN_ARTICLES = 5


class Unsourced(NamedTuple):
    """An article, and how many of its claims are direct and have no source that one could look up."""

    claims: int
    path: str
    title: str | None


@dataclass(slots=True)
class Tally:
    """Counts over documents, claims and failures, added as the JSON values that are written.

    ``review_first``: the articles with the most direct claims without a source, most first.
    ``first_failures``: the first failures, as many as a screen bears.
    """

    documents: int = 0
    claims: int = 0
    failures: int = 0
    words: int = 0
    strengths: Counter[str] = field(default_factory=Counter)
    document_flags: Counter[str] = field(default_factory=Counter)
    claim_flags: Counter[str] = field(default_factory=Counter)
    review_first: list[Unsourced] = field(default_factory=list)
    first_failures: list[Json] = field(default_factory=list)

    @property
    def outcomes(self) -> int:
        """Articles that were mined, or have failed."""
        return self.documents + self.failures

    def add(self, outcome: Outcome) -> None:
        """What came of an article."""
        if isinstance(outcome, Failure):
            self.add_failure(outcome.as_json())
        else:
            self.add_document(outcome.document, outcome.claims)

    def add_document(self, document: Json, claims: Sequence[Json]) -> None:
        self.documents += 1
        self.claims += len(claims)
        self.words += document["words"]
        self.document_flags.update({flag["code"] for flag in document["flags"]})
        for claim in claims:
            self.strengths[claim["strength"]] += 1
            self.claim_flags.update({flag["code"] for flag in claim["flags"]})
        unsourced = sum(map(_is_unsourced, claims))
        if unsourced:
            self._rank(Unsourced(unsourced, document["path"], document["title"]))

    def add_failure(self, failure: Json) -> None:
        self.failures += 1
        if len(self.first_failures) < SHOWN_FAILURES:
            self.first_failures.append(failure)

    def merge(self, later: Tally) -> None:
        """What a later part of the run has come to."""
        for name in ("documents", "claims", "failures", "words"):
            setattr(self, name, getattr(self, name) + getattr(later, name))
        for name in ("strengths", "document_flags", "claim_flags"):
            getattr(self, name).update(getattr(later, name))
        for article in later.review_first:
            self._rank(article)
        self.first_failures = [*self.first_failures, *later.first_failures][:SHOWN_FAILURES]

    def counts(self) -> Counts:
        return Counts(documents=self.documents, claims=self.claims, failures=self.failures, words=self.words)

    def _rank(self, article: Unsourced) -> None:
        ranked = sorted([*self.review_first, article], key=lambda one: -one.claims)  # stable: earlier first
        self.review_first = ranked[:SHOWN_ARTICLES]


def _is_unsourced(claim: Json) -> bool:
    return claim["strength"] == "direct" and claim["attribution"]["kind"] in ("none", "vague")
