"""What the figures show: counts over all articles of a run, however few of them the tables hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from claimminer.flagging import Overview
from claimminer.records import STRENGTHS, AttributionKind, Claim, RelationType, Severity, Strength
from claimminer.report.concepts import Concept, argument_concepts, claim_concepts
from claimminer.report.reading import Article
from claimminer.report.wording import UNSOURCED

__all__ = ["Counts", "Link"]


@dataclass(slots=True)
class Link:
    """What the claims say of one concept's effect on another: how many, and the strongest of them."""

    claims: int = 0
    strength: Strength = "correlational"

    def add(self, strength: Strength) -> None:
        self.claims += 1
        self.strength = min(self.strength, strength, key=STRENGTHS.index)


@dataclass(slots=True)
class Counts:
    """Counts, added article by article.

    ``voices``: claims by strength and attribution. ``flags``: as `claimminer flags --summary` counts them.
    ``by_article``: flags by path and severity, of the articles that have any. Denied claims are not among the
    ``relations`` of a concept nor the ``links``, which go from a concept in a cause to one in its effect.
    """

    articles: int = 0
    claims: int = 0
    words: int = 0
    denied: int = 0
    voices: Counter[tuple[Strength, AttributionKind]] = field(default_factory=Counter)
    flags: Overview = field(default_factory=Overview)
    by_article: dict[str, Counter[Severity]] = field(default_factory=dict)
    concepts: dict[str, Concept] = field(default_factory=dict)
    relations: Counter[tuple[str, RelationType]] = field(default_factory=Counter)
    links: dict[tuple[str, str], Link] = field(default_factory=dict)

    def add(self, article: Article) -> None:
        """Count an article."""
        self.articles += 1
        self.words += article.document.words
        self.flags.add(article.findings)
        if article.findings:
            graves = Counter(finding.severity for finding in article.findings)
            self.by_article.setdefault(article.document.path, Counter()).update(graves)
        for claim in article.claims:
            self._add_claim(claim)

    @property
    def unsourced(self) -> int:
        """Claims that name no source which one could look up."""
        return sum(count for (_, kind), count in self.voices.items() if kind in UNSOURCED)

    def by_strength(self, strength: Strength) -> int:
        """Claims of this strength."""
        return sum(count for (one, _), count in self.voices.items() if one == strength)

    def by_concept(self) -> Counter[str]:
        """Claims of each concept, denied ones left out."""
        sums: Counter[str] = Counter()
        for (key, _), count in self.relations.items():
            sums[key] += count
        return sums

    def _add_claim(self, claim: Claim) -> None:
        self.claims += 1
        self.voices[claim.strength, claim.attribution.kind] += 1
        if claim.negated:
            self.denied += 1
            return
        concepts = claim_concepts(claim)
        self._know(concepts)
        self.relations.update((concept.key, claim.relation.type) for concept in concepts)
        for cause in argument_concepts(claim.cause):
            for effect in argument_concepts(claim.effect):
                if cause.key != effect.key:
                    self.links.setdefault((cause.key, effect.key), Link()).add(claim.strength)

    def _know(self, concepts: Iterable[Concept]) -> None:
        for concept in concepts:
            self.concepts.setdefault(concept.key, concept)
