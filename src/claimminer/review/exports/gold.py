"""Gold annotations in the form that `claimminer score` takes, so that review makes the extractor better.

An article is gold when each of its claims is accepted or rejected, and nobody disagrees. Entities and the state of the
sources are the machine's: nobody was asked about them. Claims that the machine has missed stand in it where reviewers
added them: only what they looked for tells how much was found.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from claimminer.review.desk import Desk
from claimminer.review.exports.decided import with_articles
from claimminer.review.exports.zipped import Names, zipped
from claimminer.review.verdicts import Reviewed
from claimminer.score.comparison import article_name

__all__ = ["gold_of", "write"]

Json = dict[str, Any]
_SPAN = ("start", "end", "text")


def write(desk: Desk, viewer: str | None) -> Iterator[bytes]:
    """Yield a zip file: an annotation for each article, and the article's text beside it."""
    return zipped(_files(desk, viewer))


def gold_of(document: Json, claims: list[Reviewed]) -> Json | None:
    """The article's annotation, as JSON values; None while a claim of it waits."""
    found = sum(one.added_by is None for one in claims)
    if found < document["claims"] or any(one.verdict not in ("accept", "reject") for one in claims):
        return None
    accepted = [(one.machine, one.read_with(one.edits)) for one in claims if one.verdict == "accept"]
    state = document["sources"]
    return {
        "schema": "claimminer/annotation/1", "path": article_name(document["path"]), "title": document["title"],
        "claims": [_gold_claim(claim) for _, claim in accepted],
        "hedges": _hedges(document, accepted), "entities": document["entities"],
        "sources": {"status": state["status"], "references": len(state["references"])},
        "flags": [_fields(one, "code", *_SPAN) for one in document["flags"]],
    }  # fmt: skip


def _files(desk: Desk, viewer: str | None) -> Iterator[tuple[str, str]]:
    names = Names()
    for _, group in groupby(with_articles(desk, viewer), key=lambda pair: pair[0].d):
        pairs = list(group)
        document = pairs[0][1]
        gold = gold_of(document, [one for one, _ in pairs])
        if gold is not None:
            stem = names.stem(document["path"])
            yield f"{stem}.json", json.dumps(gold, ensure_ascii=False, indent=1) + "\n"
            yield f"articles/{stem}.txt", document["text"]


def _gold_claim(claim: Json) -> Json:
    return {
        "sentence": claim["sentence"],
        "cause": _fields(claim["cause"], *_SPAN, "antecedent"),
        "relation": _fields(claim["relation"], *_SPAN, "type", "direction"),
        "effect": _fields(claim["effect"], *_SPAN, "antecedent"),
        **_fields(claim, "strength", "hedges", "negated", "attribution"),
        "citations": [_fields(one, *_SPAN, "reference") for one in claim["citations"]],
        "flags": list(dict.fromkeys(flag["code"] for flag in claim["flags"])),
    }


def _fields(record: Json, *names: str) -> Json:
    return {name: record[name] for name in names}


def _hedges(document: Json, accepted: list[tuple[Json, Json]]) -> list[Json]:
    """The article's hedges, without those that reviewers took from claims, with those that they gave them."""
    hedges = {_place(one): one for one in document["hedges"]}
    for was, now in accepted:
        kept = {_place(one) for one in now["hedges"]}
        for one in was["hedges"]:
            if _place(one) not in kept:
                hedges.pop(_place(one), None)
    hedges |= {_place(one): one for _, now in accepted for one in now["hedges"]}
    return [hedges[place] for place in sorted(hedges)]


def _place(span: Json) -> tuple[int, int]:
    return span["start"], span["end"]
