"""Which rows the page's tables hold: those that most want a look first, as many as the page has room for."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from claimminer.flagging import SEVERITY_ORDER, Finding
from claimminer.records import STRENGTHS, Claim
from claimminer.report.reading import Article
from claimminer.report.wording import UNSOURCED

__all__ = ["Foremost", "article_urgency", "claim_urgency", "finding_urgency", "is_unsourced"]

T = TypeVar("T")
Urgency = tuple[Any, ...]


class Foremost(Generic[T]):
    """The ``most`` of what is added that come first, in bounded memory. Equals stay in the order they came in."""

    def __init__(self, most: int) -> None:
        self.seen = 0
        self._most = most
        self._kept: list[tuple[Urgency, int, T]] = []

    def add(self, urgency: Urgency, row: T) -> None:
        """Add a row; the lower its ``urgency`` in order, the earlier it comes."""
        self._kept.append((urgency, self.seen, row))
        self.seen += 1
        if len(self._kept) > 2 * self._most + 1000:
            self._drop()

    def rows(self) -> list[T]:
        """What is kept, in order."""
        self._drop()
        return [row for _, _, row in self._kept]

    def _drop(self) -> None:
        self._kept.sort(key=lambda one: one[:2])
        del self._kept[self._most :]


def claim_urgency(claim: Claim) -> Urgency:
    """Flagged with an error first, then without a source that one could look up, then as stated most surely."""
    is_sound = all(flag.severity != "error" for flag in claim.flags)
    return is_sound, not is_unsourced(claim), STRENGTHS.index(claim.strength)


def article_urgency(article: Article) -> Urgency:
    """The most errors first, then the most claims without a source that one could look up."""
    errors = sum(finding.severity == "error" for finding in article.findings)
    return -errors, -sum(map(is_unsourced, article.claims))


def finding_urgency(finding: Finding) -> Urgency:
    """The gravest first, and of these what stands on the whole article before what stands on a claim."""
    return SEVERITY_ORDER.index(finding.severity), finding.claim is not None


def is_unsourced(claim: Claim) -> bool:
    """Does it name no source that one could look up?"""
    return claim.attribution.kind in UNSOURCED
