"""Claims, documents and gold from marked sentences: ``[cause] {relation} (effect)``, one claim a sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from claimminer.records import Claim, DocumentRecord, document_id

MARKS = {"cause": r"\[(.*?)\]", "relation": r"\{(.*?)\}", "effect": r"\((.*?)\)"}
BARE = str.maketrans("", "", "[]{}()")


def span(text: str, words: str, *, after: int = 0) -> dict[str, Any]:
    """The first place of the words in the text."""
    start = text.index(words, after)
    return {"start": start, "end": start + len(words), "text": words}


def parts(marked: str) -> dict[str, Any]:
    """The spans of a marked sentence that is the whole text."""
    text = marked.translate(BARE)
    spans: dict[str, Any] = {"sentence": span(text, text)}
    for name, pattern in MARKS.items():
        found = re.search(pattern, marked)
        assert found, marked
        start = len(marked[: found.start()].translate(BARE))
        spans[name] = {"start": start, "end": start + len(found[1]), "text": found[1]}
    return spans


def gold_claim(marked: str, **changes: Any) -> dict[str, Any]:
    """A gold claim as JSON; ``type`` and ``direction`` go to its relation, ``antecedent`` to its cause."""
    spans = parts(marked)
    spans["relation"] |= {
        "type": changes.pop("type", "causes"), "direction": changes.pop("direction", "none"),
    }  # fmt: skip
    spans["cause"] |= {"antecedent": changes.pop("antecedent", None)}
    rest = {
        "strength": "direct", "hedges": [], "negated": False, "attribution": {"kind": "none"},
        "citations": [], "flags": [],
    }  # fmt: skip
    return spans | rest | changes


def predicted_claim(marked: str, path: str = "a.txt", **changes: Any) -> Claim:
    """The same as a record of a run; ``flags`` are codes."""
    gold = gold_claim(marked, **changes)
    gold["relation"] |= {"lemma": "x", "predicate": "biolink:causes"}
    gold["flags"] = [{"code": code, "message": "m"} for code in gold["flags"]]
    document = {"id": document_id(marked), "path": path}
    return Claim.model_validate(
        {"id": "c_0", "document": document, "section": None, "confidence": 0.5} | gold
    )


def annotation(path: str = "a.txt", **values: Any) -> dict[str, Any]:
    return {
        "schema": "claimminer/annotation/1", "path": path, "claims": [], "hedges": [], "entities": [],
        "sources": {"status": "missing"}, "flags": [],
    } | values  # fmt: skip


def document(text: str, path: str = "a.txt", **values: Any) -> DocumentRecord:
    return DocumentRecord.model_validate(
        {"id": document_id(text), "path": path, "format": "text", "text": text} | values
    )


def write_run(folder: Path, documents: Iterable[DocumentRecord], claims: Iterable[Claim] = ()) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, records in (("documents.jsonl", documents), ("claims.jsonl", claims)):
        (folder / name).write_text("".join(json.dumps(record.as_json()) + "\n" for record in records))
    return folder


def write_gold(folder: Path, annotations: Sequence[dict[str, Any]]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number, one in enumerate(annotations):
        (folder / f"{number}.json").write_text(json.dumps(one))
    return folder
