"""How fast the knowledge base loads and answers, and how much room a claim takes.

    python benchmarks/knowledge.py --claims 1000000 --folder /somewhere/with/room

Claims are generated: articles of about fifteen, between concepts of the vocabulary and phrases of everyday words,
a few named in many articles and most in few (Zipf's law). The run folder and the database stay in the folder.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from claimminer.kb import KnowledgeBase
from claimminer.kb.queries import Question
from claimminer.records import document_id
from claimminer.store import CLAIMS, DOCUMENTS, FAILURES, Json, json_line
from claimminer.vocabulary import Concept, load_vocabulary

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


def main() -> None:
    options = _options()
    folder = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    run, file = folder / "run", folder / "knowledge.db"
    if not (run / DOCUMENTS).exists():
        write_run(run, options.claims)
    database = options.db or str(file)
    with KnowledgeBase(database) as base:
        load(base, run)
        if not options.db:
            size = sum(path.stat().st_size for path in folder.glob("knowledge.db*"))
            print(f"size: {size / 1e6:,.0f} MB, {size / options.claims:,.0f} bytes a claim")
        ask(base)
        export(base)


def load(base: KnowledgeBase, run: Path) -> None:
    """Time a load, and the same load again."""
    for what in ("load", "again"):
        wall, cpu = time.perf_counter(), time.process_time()
        done = base.load(run)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        claims = done.claims or 1
        rate = f"{claims / wall:,.0f} claims a second, {claims / cpu:,.0f} by the processor's time" * (
            what == "load"
        )
        print(
            f"{what}: {done.articles:,} articles, {done.claims:,} claims in {wall:,.1f} s ({cpu:,.1f} s) {rate}"
        )
        print(f"  memory: {_memory():,.0f} MB", flush=True)


def ask(base: KnowledgeBase) -> None:
    """Time the questions that people ask."""
    questions: dict[str, Callable[[], Any]] = {
        "query, the most frequent concept": lambda: base.ask(Question(cause=_concepts()[0].name)),
        "query, a concept of the middle": lambda: base.ask(Question(effect=_concepts()[200].name)),
        "query, cause and effect": lambda: base.ask(
            Question(cause=_concepts()[3].name, effect=_concepts()[5].name)
        ),
        "query, with strength, source and date": lambda: base.ask(
            Question(effect=_concepts()[10].name, strength="direct", sourced=False, since="2021")
        ),
        "full text, two words": lambda: base.ask_claims(Question(words="coffee winter")),
        "full text, a phrase": lambda: base.ask_claims(Question(words='"linked to"')),
        "show, a concept of the middle": lambda: base.show(_concepts()[200].name),
    }
    for name, question in questions.items():
        times = []
        for _ in range(7):
            began = time.perf_counter()
            question()
            times.append((time.perf_counter() - began) * 1000)
        print(f"{name}: {statistics.median(times):,.0f} ms (first {times[0]:,.0f})", flush=True)


def export(base: KnowledgeBase) -> None:
    """Time going through everything, and what memory that takes."""
    for name, items in (("relations", base.iter_relations()), ("evidence", base.iter_evidence())):
        began = time.perf_counter()
        number = sum(1 for _ in items)
        print(
            f"all {number:,} {name}: {time.perf_counter() - began:,.1f} s, memory {_memory():,.0f} MB",
            flush=True,
        )


# -- generated claims -----------------------------------------------------------------------------------------------


def write_run(run: Path, claims: int) -> None:
    """A run folder of so many claims, always the same ones."""
    run.mkdir(parents=True)
    (run / FAILURES).touch()
    with (
        (run / CLAIMS).open("w", encoding="utf-8") as told,
        (run / DOCUMENTS).open("w", encoding="utf-8") as read,
    ):
        for document, own in generated(claims):
            told.writelines(json_line(claim) + "\n" for claim in own)
            read.write(json_line(document) + "\n")


def generated(claims: int) -> Iterator[tuple[Json, list[Json]]]:
    """Articles with their claims, as records."""
    chance = random.Random(8)
    concepts = _concepts()
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
    flag = {
        "code": "uncited-claim",
        "start": None,
        "end": None,
        "text": None,
        "message": message,
        "severity": "warning",
    }
    flags: list[Json] = [flag | {"evidence": []}] if kind == "none" else []
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


def _concepts() -> list[Concept]:
    concepts = [one for one in load_vocabulary().concepts if one.identifier and " (" not in one.name]
    random.Random(5).shuffle(concepts)
    return concepts


def _memory() -> float:
    """The most memory so far, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--db", help="another database than an SQLite file in the folder")
    return parser.parse_args()


if __name__ == "__main__":
    main()
