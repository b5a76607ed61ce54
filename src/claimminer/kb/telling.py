"""How pages speak of relations and their evidence: phrases, counts, and the sections of a concept's page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby

from claimminer.kb.counts import Counts
from claimminer.kb.pages import ConceptPage, stance
from claimminer.kb.relations import attested
from claimminer.kb.stored import Evidence, StoredRelation
from claimminer.kb.wording import called, said
from claimminer.report.wording import many

__all__ = [
    "SOURCES",
    "articles",
    "by_sentence",
    "coverage",
    "evidence",
    "sections",
    "side_by_side",
    "stands_for",
    "wording",
]

# Aspects in which more of the effect is not more of the thing.
_ASIDE = frozenset({"treatment", "prevention", "diagnosis", "patients", "causes", "less", "withdrawal", "inhibition"})
# How a claim is sourced, as pages say it.
SOURCES = {
    "cited": "source cited", "named": "source named", "vague": "vague source", "none": "no source",
    "broken": "source that cannot be followed",
}  # fmt: skip


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
    yield "Associated with it", list(linked.values())
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
    sourced = f"{page.sourced:,}" if page.sourced else "none"
    told = f"{articles(page.articles)} {verb} something of it, {sourced} with a source that one can look up"
    if page.mentioned:
        told += f"; {many(page.mentioned, 'further claim')} name{'s' * (page.mentioned == 1)} it in passing"
    if page.left_out:
        verb = "is" if page.left_out == 1 else "are"
        told += f". {many(page.left_out, 'relation')} of few articles {verb} not shown here"
    return told + "."


def side_by_side(pair: Sequence[StoredRelation]) -> str:
    """ "minocycline → chronic pain: reduces (14 articles) | does not reduce (2 articles)" """
    cause, effect = called(pair[0].cause), called(pair[0].effect)
    said_so = " | ".join(f"{said(one, cause)} ({articles(one.counts.articles)})" for one in pair)
    return f"{cause} → {effect}: {said_so}"


def stands_for(one: Evidence) -> list[tuple[str, str]]:
    """The arguments of a claim that point elsewhere, each with what it stands for: "it", "ginger"."""
    arguments = (one.record["cause"], one.record["effect"])
    return [(found["text"], found["antecedent"]["text"]) for found in arguments if found["antecedent"]]


def articles(number: int) -> str:
    """ "1 article", "1,234 articles" """
    return many(number, "article")


def evidence(counts: Counts) -> str:
    """ "3 articles (2 direct, 1 conditional), 1 sourced, 2019 to 2024"; "1 article (conditional, vague source)" """
    if counts.articles == 1:
        told = f"1 article ({wording(counts)}, {SOURCES[next(iter(counts.sources))]})"
    else:
        told = f"{articles(counts.articles)} ({wording(counts)}), {counts.sourced or 'none'} sourced"
    if counts.first:
        told += f", {counts.first}" + (f" to {counts.last}" if counts.last != counts.first else "")
    return told + (f", {counts.reviewed} reviewed" if counts.reviewed else "")


def wording(counts: Counts) -> str:
    """ "2 direct, 1 conditional"; of one article "direct" """
    if counts.articles == 1:
        return next(iter(counts.strengths))
    return ", ".join(f"{number} {name}" for name, number in counts.strengths.items())
