"""Run folders from marked sentences: ``[Ginger] {may ease} (nausea).`` is a claim, what has no marks is none.

"may", "might" and "could" in the relation are hedges, "Studies show that" in front makes a vague attribution, ``«1»``
at the end a citation. Articles are given by path; paragraphs are lists of sentences.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from claimminer.manifest import RunRecord, write_run_record
from claimminer.records import Claim, DocumentRecord, claim_id, document_id
from claimminer.store import RunWriter
from claimminer.tally import Tally

MARKS = {"[": "cause", "{": "relation", "(": "effect", "«": "citation"}
CLOSING = {"]", "}", ")", "»"}
HEDGE = re.compile(r"\b(may|might|could)\b")
VOICE = "Studies show"
ENTITIES = {"Ginger": ("DRUG", "MESH:D020941", "ginger"), "nausea": ("CONDITION", "HP:0002018", "nausea")}

Articles = Mapping[str, Sequence[Sequence[str]]]

ARTICLES: dict[str, list[list[str]]] = {
    "news/ginger.txt": [
        ["Ginger and You"],
        ["A root for all.", "[Ginger] {eases} (nausea).", "Studies show that [it] {may reduce} (pain)."],
        ["[Ginger] {is linked to} (heartburn)«1»."],
    ],
    "news/sleep.txt": [
        [
            "[Coffee] {could delay} (sleep).",
            "Nobody minds.",
            "[Alcohol] {fragments} (the second half of the night).",
        ],
    ],
    "blog/more.txt": [["[A walk] {lowers} (blood sugar 🍬 levels)."]],
}
TYPES = {"eases": "improves", "may reduce": "decreases", "is linked to": "associated_with"}


def make_run(folder: Path, articles: Articles = ARTICLES, **fields: Any) -> Path:
    """Write the run; ``fields`` go into every claim. The folder."""
    folder.mkdir(exist_ok=True)
    for name in ("claims.jsonl", "documents.jsonl", "failures.jsonl", "run.json"):
        (folder / name).unlink(missing_ok=True)
    tally = Tally()
    with RunWriter(folder) as writer:
        for path, paragraphs in articles.items():
            document, claims = mined(path, paragraphs, fields)
            of_document, of_claims = document.as_json(), [claim.as_json() for claim in claims]
            writer.write_document(of_document, of_claims)
            tally.add_document(of_document, of_claims)
    begun = "2026-01-01T00:00:00+00:00"
    record = RunRecord(
        status="done", version="0", model="m", inputs=("x",), counts=tally.counts(), started=begun
    )
    write_run_record(folder, record)
    return folder


def mined(
    path: str, paragraphs: Sequence[Sequence[str]], fields: Mapping[str, Any]
) -> tuple[DocumentRecord, list[Claim]]:
    plain = [[_plain(sentence)[0] for sentence in sentences] for sentences in paragraphs]
    text = "\n\n".join(" ".join(sentences) for sentences in plain)
    ref = {"id": document_id(text), "path": path, "title": plain[0][0][:60], "source_id": None}
    claims, at, mentions = [], 0, []
    for sentences in paragraphs:
        for sentence in sentences:
            words, spans = _plain(sentence)
            at = text.index(words, at)
            if "cause" in spans:
                placed = {name: span(text, at + start, at + end) for name, (start, end) in spans.items()}
                claim = _claim(text, ref, span(text, at, at + len(words)), placed, fields)
                claims.append(claim)
                mentions += [*claim.cause.entities, *claim.effect.entities]
            at += len(words)
    document = {
        **ref, "format": "text", "text": text, "claims": len(claims), "words": len(text.split()),
        "entities": [one.as_json() for one in mentions],
        "sections": [{"title": None, "kind": "body", "start": 0, "end": len(text)}],
        "hedges": [hedge.as_json() for claim in claims for hedge in claim.hedges],
    }  # fmt: skip
    return DocumentRecord.model_validate(document), claims


def span(text: str, start: int, end: int) -> dict[str, Any]:
    return {"start": start, "end": end, "text": text[start:end]}


def _plain(sentence: str) -> tuple[str, dict[str, tuple[int, int]]]:
    words, spans, opened = "", {}, 0
    name = ""
    for char in sentence:
        if char in MARKS:
            name, opened = MARKS[char], len(words)
        elif char in CLOSING:
            spans[name] = (opened, len(words))
        else:
            words += char
    return words, spans


def _claim(
    text: str, ref: dict[str, Any], sentence: dict[str, Any], parts: dict[str, dict[str, Any]],
    fields: Mapping[str, Any],
) -> Claim:  # fmt: skip
    relation = parts["relation"]
    hedges = [
        {**span(text, relation["start"] + found.start(), relation["start"] + found.end()), "kind": "modal"}
        for found in HEDGE.finditer(relation["text"])
    ]
    citations = [parts["citation"] | {"reference": 1, "doi": "10.5555/x"}] if "citation" in parts else []
    linked = "linked" in relation["text"]
    values = {
        "document": ref, "section": None, "sentence": sentence,
        "cause": _argument(parts["cause"]), "effect": _argument(parts["effect"]),
        "relation": relation | {
            "lemma": relation["text"], "type": TYPES.get(relation["text"], "affects"), "direction": "none",
            "predicate": "biolink:affects",
        },
        "strength": "correlational" if linked else ("conditional" if hedges else "direct"), "hedges": hedges,
        "attribution": _voice(text, sentence, citations), "citations": citations, "flags": [],
        "confidence": 0.5 if linked else 0.9, "id": "c_0",
    }  # fmt: skip
    kind = values["attribution"]["kind"]  # type: ignore[index]
    codes = {"none": "uncited-claim", "vague": "vague-attribution"}
    if kind in codes:
        values["flags"] = [{"code": codes[kind], "message": "Look."}]
    claim = Claim.model_validate(values | dict(fields))
    return claim.model_copy(update={"id": claim_id(ref["id"], claim.cause, claim.relation, claim.effect)})


def _argument(part: dict[str, Any]) -> dict[str, Any]:
    known = ENTITIES.get(part["text"])
    entities = [{**part, "label": known[0], "id": known[1], "name": known[2]}] if known else []
    return {**part, "entities": entities}


def _voice(text: str, sentence: dict[str, Any], citations: list[dict[str, Any]]) -> dict[str, Any]:
    if citations:
        return {"kind": "cited", **{name: citations[0][name] for name in ("start", "end", "text")}}
    if sentence["text"].startswith(VOICE):
        return {"kind": "vague", **span(text, sentence["start"], sentence["start"] + len(VOICE))}
    return {"kind": "none"}
