"""How pages speak of relations and their evidence: phrases, counts, and the sections of a concept's page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby

from claimminer.kb.counts import Counts
from claimminer.kb.frames import said
from claimminer.kb.pages import ConceptPage, attested, stance
from claimminer.kb.stored import Evidence, StoredRelation

__all__ = ["articles", "by_sentence", "coverage", "evidence", "phrase", "sections", "side_by_side", "wording"]

# Aspects in which more of the effect is not more of the thing.
_ASIDE = frozenset(
    {"treatment", "prevention", "diagnosis", "patients", "causes", "less", "withdrawal", "inhibition"}
)


def sections(
    as_effect: Sequence[StoredRelation], as_cause: Sequence[StoredRelation]
) -> Iterator[tuple[str, list[StoredRelation]]]:
    """The relations by what they say, each in one section."""
    linked = {one.key: one for one in chain(as_effect, as_cause) if _links(one)}
    acting = [one for one in as_effect if one.key not in linked and not one.negated]
    direct = [one for one in acting if one.effect.aspect not in _ASIDE]
    yield "Said to cause, raise or worsen it", _pointing(direct, "more", "worse")
    yield "Said to lower, prevent, treat or improve it", _pointing(direct, "less", "better")
    yield "Said to affect it", _pointing(direct, "some")
    yield "Said to go along with it", list(linked.values())
    yield "Said to have no such effect on it", [one for one in as_effect if one.negated]
    yield (
        "Said to bear on its treatment, its prevention, those who have it",
        [one for one in acting if one not in direct],
    )
    yield "What it is said to do", [one for one in as_cause if one.key not in linked and not one.negated]
    yield "What it is said not to do", [one for one in as_cause if one.negated]


def by_sentence(
    relations: Iterable[StoredRelation], sentences: Mapping[str, Evidence]
) -> Iterator[tuple[Evidence, list[StoredRelation]]]:
    """The relations of one sentence together, the best attested first; ``sentences``: each one's strongest claim."""
    ranked = sorted(relations, key=lambda one: (*attested(one), sentences[one.key].key))
    for _, same in groupby(ranked, key=lambda one: sentences[one.key].key):
        found = list(same)
        yield sentences[found[0].key], found


def _links(one: StoredRelation) -> bool:
    return one.family == "associated_with" and not one.negated


def _pointing(relations: Iterable[StoredRelation], *ways: str) -> list[StoredRelation]:
    return [one for one in relations if stance(one) in ways]


def coverage(page: ConceptPage) -> str:
    """How much is said of a concept, as a sentence."""
    verb = "says" if page.articles == 1 else "say"
    told = f"{articles(page.articles)} {verb} something of it, {page.sourced:,} with a source that one can look up"
    if page.mentioned:
        told += f"; {page.mentioned:,} further claims name it in passing"
    return told + "."


def side_by_side(pair: Sequence[StoredRelation]) -> str:
    """ "minocycline → chronic pain: reduces (14 articles) | does not reduce (2 articles)" """
    said_so = " | ".join(f"{said(one)} ({articles(one.counts.articles)})" for one in pair)
    return f"{pair[0].cause.name} → {pair[0].effect.name}: {said_so}"


def phrase(one: StoredRelation) -> str:
    """ "ginger does not reduce nausea" """
    return f"{one.cause.name} {said(one)} {one.effect.name}"


def articles(number: int) -> str:
    """ "1 article", "1,234 articles" """
    return f"{number:,} article" + "s" * (number != 1)


def evidence(counts: Counts) -> str:
    """ "3 articles (2 direct, 1 conditional), 1 sourced, 2019 to 2024" """
    told = f"{articles(counts.articles)} ({wording(counts)}), {counts.sourced or 'none'} sourced"
    if counts.first:
        told += f", {counts.first}" + (f" to {counts.last}" if counts.last != counts.first else "")
    reviewed = counts.articles - counts.reviews.get("none", 0)
    return told + (f", {reviewed} reviewed" if reviewed else "")


def wording(counts: Counts) -> str:
    """ "2 direct, 1 conditional" """
    return ", ".join(f"{number} {name}" for name, number in counts.strengths.items())
