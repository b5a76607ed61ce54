"""Gold annotations in the form that `claimminer score` takes, so that review makes the extractor better.

An article is gold when each of its claims is accepted or rejected, and nobody disagrees. Entities and the state of the
sources are the machine's: nobody was asked about them. Nor can claims stand in it that the machine has missed: it tells
what of the found is right, not how much was found.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from claimminer.records import Claim, DocumentRecord, Hedge
from claimminer.review.desk import Desk
from claimminer.review.exports.decided import with_articles
from claimminer.review.exports.zipped import Names, zipped
from claimminer.review.readings import corrected
from claimminer.review.verdicts import Reviewed
from claimminer.score.annotations import (
    Annotation,
    GoldArgument,
    GoldCitation,
    GoldClaim,
    GoldFlag,
    GoldRelation,
    GoldSources,
)
from claimminer.score.comparison import article_name

__all__ = ["gold_of", "write"]


def write(desk: Desk, viewer: str | None) -> Iterator[bytes]:
    """Yield a zip file: an annotation for each article, and the article's text beside it."""
    return zipped(_files(desk, viewer))


def gold_of(document: DocumentRecord, claims: list[Reviewed]) -> Annotation | None:
    """The article's annotation; None while a claim of it waits."""
    if len(claims) < document.claims or any(one.verdict not in ("accept", "reject") for one in claims):
        return None
    accepted = [(one.claim, corrected(one.claim, one.edits)) for one in claims if one.verdict == "accept"]
    return Annotation(
        schema="claimminer/annotation/1", path=article_name(document.path), title=document.title,
        claims=tuple(_gold_claim(claim) for _, claim in accepted),
        hedges=_hedges(document, accepted), entities=document.entities,
        sources=GoldSources(status=document.sources.status, references=len(document.sources.references)),
        flags=tuple(GoldFlag(code=one.code, start=one.start, end=one.end, text=one.text) for one in document.flags),
    )  # fmt: skip


def _files(desk: Desk, viewer: str | None) -> Iterator[tuple[str, str]]:
    names = Names()
    for _, group in groupby(with_articles(desk, viewer), key=lambda pair: pair[0].d):
        pairs = list(group)
        document = pairs[0][1]
        gold = gold_of(document, [one for one, _ in pairs])
        if gold is not None:
            stem = names.stem(document.path)
            yield f"{stem}.json", gold.model_dump_json(by_alias=True, indent=1) + "\n"
            yield f"articles/{stem}.txt", document.text


def _gold_claim(claim: Claim) -> GoldClaim:
    arguments = {
        name: GoldArgument(start=part.start, end=part.end, text=part.text, antecedent=part.antecedent)
        for name, part in (("cause", claim.cause), ("effect", claim.effect))
    }
    relation = claim.relation
    return GoldClaim(
        sentence=claim.sentence, **arguments,
        relation=GoldRelation(
            start=relation.start, end=relation.end, text=relation.text, type=relation.type, direction=relation.direction
        ),
        strength=claim.strength, hedges=claim.hedges, negated=claim.negated, attribution=claim.attribution,
        citations=tuple(
            GoldCitation(start=one.start, end=one.end, text=one.text, reference=one.reference)
            for one in claim.citations
        ),
        flags=tuple(dict.fromkeys(flag.code for flag in claim.flags)),
    )  # fmt: skip


def _hedges(document: DocumentRecord, accepted: list[tuple[Claim, Claim]]) -> tuple[Hedge, ...]:
    """The article's hedges, without those that reviewers took from claims, with those that they gave them."""
    hedges = {(one.start, one.end): one for one in document.hedges}
    for was, now in accepted:
        kept = {(one.start, one.end) for one in now.hedges}
        for one in was.hedges:
            if (one.start, one.end) not in kept:
                hedges.pop((one.start, one.end), None)
    hedges |= {(one.start, one.end): one for _, now in accepted for one in now.hedges}
    return tuple(sorted(hedges.values(), key=lambda one: (one.start, one.end)))
