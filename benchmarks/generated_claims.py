"""Runs made up for the knowledge base: claims written down, not mined, so that there can be a million of them.

Articles of about fifteen claims, between concepts of the vocabulary and phrases of everyday words, a few named in many
articles and most in few (Zipf's law).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from claimminer.records import document_id
from claimminer.store import CLAIMS, DOCUMENTS, FAILURES, Json, json_line
from claimminer.vocabulary import Concept, load_vocabulary

__all__ = ["common_concepts", "write_claims"]

CLAIMS_AN_ARTICLE = 15
VERBS = (
    ("causes", "causes", "none", "direct"), ("may contribute to", "contributes_to", "none", "conditional"),
    ("raises", "increases", "increase", "direct"), ("reduces", "decreases", "decrease", "direct"),
    ("eases", "improves", "decrease", "direct"), ("may prevent", "prevents", "decrease", "conditional"),
    ("is used to treat", "treats", "none", "direct"), ("is linked to", "associated_with", "none", "correlational"),
)  # fmt: skip
BEFORE = ("", "", "", "the risk of ", "increased ", "symptoms of ", "chronic ", "levels of ", "low ", "the ")
WORDS = """
walking bread garden morning light water stress work sleep coffee tea music school travel winter summer sugar
salt fruit game phone screen noise heat cold dust smoke air street family friend meal diet habit exercise
""".split()  # noqa: SIM905


def write_claims(run: Path, claims: int) -> None:
    """A run folder of so many claims, always the same ones."""
    run.mkdir(parents=True)
    (run / FAILURES).touch()
    with (
        (run / CLAIMS).open("w", encoding="utf-8") as told,
        (run / DOCUMENTS).open("w", encoding="utf-8") as read,
    ):
        for document, own in _generated(claims):
            told.writelines(json_line(claim) + "\n" for claim in own)
            read.write(json_line(document) + "\n")


def _generated(claims: int) -> Iterator[tuple[Json, list[Json]]]:
    """Articles with their claims, as records."""
    chance = random.Random(8)
    concepts = common_concepts()
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(concepts))))
    left, number = claims, 0
    while left > 0:
        size = min(left, chance.randint(5, 2 * CLAIMS_AN_ARTICLE - 5))
        yield _article(number, [_sentence(chance, concepts, weights) for _ in range(size)], chance)
        left, number = left - size, number + 1


def _sentence(chance: random.Random, concepts: list[Concept], weights: list[float]) -> tuple[Any, ...]:
    cause, effect = (_phrase(chance, concepts, weights) for _ in range(2))
    tail = " ".join(chance.choices(WORDS, k=8))
    return cause, chance.choice(VERBS), effect, f" among those who think of {tail}."


def _phrase(
    chance: random.Random, concepts: list[Concept], weights: list[float]
) -> tuple[str, Concept | None]:
    if chance.random() < 0.3:
        return " ".join(chance.sample(WORDS, k=chance.randint(1, 3))), None
    concept = chance.choices(concepts, cum_weights=weights)[0]
    return chance.choice(BEFORE) + concept.name, concept


def _article(number: int, told: list[Any], chance: random.Random) -> tuple[Json, list[Json]]:
    sentences = [f"{cause[0]} {verb[0]} {effect[0]}{tail}" for cause, verb, effect, tail in told]
    text = f"Article {number}\n" + "\n".join(sentences)
    id_ = document_id(text)
    path = f"generated/{number // 1000:03}/{number:06}.txt"
    source = {"id": id_, "source_id": None, "path": path, "title": f"Article {number}"}
    kind = chance.choice(("none", "none", "vague", "named", "cited"))
    claims, at = [], text.index("\n") + 1
    for i, one in enumerate(told):
        claims.append(_claim(f"c_{number:08x}{i:08x}", source, at, sentences[i], one, kind))
        at += len(sentences[i]) + 1
    published = f"{chance.randint(2012, 2025)}-{chance.randint(1, 12):02}"
    document: Json = {
        "schema": "claimminer/document/1", "id": id_, "source_id": None, "path": path, "format": "text",
        "title": f"Article {number}", "url": None, "published": published, "language": "en", "text": text,
        "sections": [],
        "sentences": len(told), "words": len(text.split()),
        "entities": [entity for claim in claims for role in ("cause", "effect") for entity in claim[role]["entities"]],
        "hedges": [], "sources": {"status": "missing", "start": None, "end": None, "references": []}, "citations": [],
        "claims": len(claims), "flags": [],
    }  # fmt: skip
    return document, claims


def _claim(id_: str, source: Json, at: int, sentence: str, told: Any, kind: str) -> Json:
    (cause, of_cause), (words, type_, direction, strength), (effect, of_effect), _ = told
    middle = at + len(cause) + 1
    behind = middle + len(words) + 1
    message = "The article says it in its own voice."
    flag: Json = {"code": "uncited-claim", "start": None, "end": None, "text": None, "message": message,
                  "severity": "warning", "evidence": []}  # fmt: skip
    flags = [flag] if kind == "none" else []
    voice: Json = {"kind": kind, "start": None, "end": None, "text": None}
    if kind != "none":
        voice |= {"start": at, "end": at + 5, "text": sentence[:5]}
    return {
        "schema": "claimminer/claim/1", "id": id_, "document": source, "section": None,
        "sentence": {"start": at, "end": at + len(sentence), "text": sentence}, "cause": _argument(cause, of_cause, at),
        "relation": {"start": middle, "end": middle + len(words), "text": words, "lemma": words.split()[-1],
                     "type": type_, "direction": direction, "predicate": "biolink:affects"},
        "effect": _argument(effect, of_effect, behind), "strength": strength,
        "hedges": [{"start": middle, "end": middle + 3, "text": "may", "kind": "modal"}] if "may" in words else [],
        "negated": False, "attribution": voice, "citations": [], "flags": flags, "confidence": 0.9,
    }  # fmt: skip


def _argument(text: str, concept: Concept | None, at: int) -> Json:
    entities = []
    if concept:
        start = at + len(text) - len(concept.name)
        entities = [{"start": start, "end": at + len(text), "text": concept.name, "label": concept.label,
                     "id": concept.identifier, "name": concept.name}]  # fmt: skip
    return {"start": at, "end": at + len(text), "text": text, "antecedent": None, "entities": entities}


@lru_cache(maxsize=1)
def common_concepts() -> list[Concept]:
    concepts = [one for one in load_vocabulary().concepts if one.identifier and " (" not in one.name]
    random.Random(5).shuffle(concepts)
    return concepts
