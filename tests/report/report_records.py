"""Runs for the report's tests: articles of one line, with claims whose parts are given as words of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from claimminer.manifest import RunRecord, write_run_record
from claimminer.records import (
    SEVERITIES,
    Argument,
    Attribution,
    Citation,
    Claim,
    DocumentRecord,
    DocumentRef,
    Flag,
    FlagCode,
    Hedge,
    Mention,
    Reference,
    Relation,
    Sources,
    Span,
)
from claimminer.store import RunWriter

Article = tuple[DocumentRecord, tuple[Claim, ...]]


def place(text: str, words: str) -> dict[str, Any]:
    start = text.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def argument(text: str, words: str, concepts: Iterable[tuple[str, str]] = ()) -> Argument:
    """``concepts``: words of the argument, and the identifier of what they name."""
    mentions = tuple(
        Mention(**place(text, name), label="CONDITION", id=key, name=name) for name, key in concepts
    )
    return Argument(**place(text, words), entities=mentions)


def flag(code: FlagCode, message: str = "Look here.", **more: Any) -> Flag:
    return Flag(code=code, message=message, severity=SEVERITIES[code], **more)


def claim(
    text: str, cause: Argument, relation: str, effect: Argument, *, path: str = "news/a.txt", **more: Any
) -> Claim:
    """A claim of a text that is one sentence; ``more``: fields of the claim, and ``type``."""
    number = more.pop("number", 0)
    joined = Relation(
        **place(text, relation),
        lemma=relation,
        type=more.pop("type", "causes"),
        direction="none",
        predicate="x:y",
    )
    document = DocumentRef(id="d_" + path, path=path, title=more.pop("title", None))
    fields: dict[str, Any] = {"section": None, "strength": "direct", "confidence": 0.9} | more
    return Claim(
        id=f"c_{number:016x}", document=document, cause=cause, relation=joined, effect=effect,
        **{"sentence": Span(start=0, end=len(text), text=text)} | fields,
    )  # fmt: skip


def document(
    text: str, claims: tuple[Claim, ...], *, path: str = "news/a.txt", **more: Any
) -> DocumentRecord:
    return DocumentRecord(id="d_" + path, path=path, format="text", text=text, words=len(text.split()),
                          claims=len(claims), **more)  # fmt: skip


TEA = "Studies show that green tea might not ease a headache [1]."


def tea() -> Article:
    """A denied and hedged claim with a vague attribution that a citation backs."""
    found = claim(
        TEA, argument(TEA, "green tea"), "might not ease", argument(TEA, "a headache", [("headache", "HP:1")]),
        strength="conditional", negated=True, type="improves", hedges=(Hedge(**place(TEA, "might"), kind="modal"),),
        attribution=Attribution(kind="vague", **place(TEA, "Studies show")),
        citations=(Citation(**place(TEA, "[1]"), reference=1),), flags=(flag("vague-attribution"),), number=1,
    )  # fmt: skip
    sources = Sources(
        status="listed", references=(Reference(number=1, text="Doe J. Tea. 2019.", doi="10.1000/x<y"),)
    )
    return document(TEA, (found,), title="Tea & you", sources=sources), (found,)


SALT = "Salt causes thirst and headache."


def salt(path: str = "blog/b.txt", number: int = 16) -> Article:
    """Two claims with linked concepts, one of them flagged with an error."""
    cause = argument(SALT, "Salt", [("Salt", "MESH:1")])
    flags = flag("uncited-claim"), flag("placeholder-source", **place(SALT, "thirst"))
    first = claim(SALT, cause, "causes", argument(SALT, "thirst", [("thirst", "HP:2")]), path=path,
                  flags=flags, number=number)  # fmt: skip
    second = claim(SALT, cause, "causes", argument(SALT, "headache", [("headache", "HP:1")]), path=path,
                   flags=(flag("uncited-claim"),), number=number + 1)  # fmt: skip
    own = (flag("no-source-section", "It gives no sources."),)
    return document(SALT, (first, second), path=path, title="Salt", flags=own), (first, second)


def write_run(folder: Path, articles: Iterable[Article], failures: Iterable[tuple[str, str]] = ()) -> Path:
    """A complete run; ``failures``: paths and messages."""
    folder.mkdir(exist_ok=True)
    with RunWriter(folder) as writer:
        for one, claims in articles:
            writer.write_document(
                one.as_json(), [json.loads(claim.model_dump_json(by_alias=True)) for claim in claims]
            )
        for path, message in failures:
            writer.write_failure(
                {"schema": "claimminer/failure/1", "path": path, "error": "empty", "message": message}
            )
    record = RunRecord(status="done", version="9.9", model="m", inputs=("news/",), started="2020-01-02T03:04:05+00:00",
                       finished="2020-01-02T03:04:09+00:00", seconds=4)  # fmt: skip
    write_run_record(folder, record)
    return folder
