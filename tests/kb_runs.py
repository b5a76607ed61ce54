"""Run folders made for the tests of the knowledge base: claims written down, not mined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import inspect, text

from claimminer.kb import KnowledgeBase
from claimminer.kb.preparing import Mined
from claimminer.records import (
    Argument,
    Attribution,
    Claim,
    DocumentRecord,
    DocumentRef,
    Flag,
    Mention,
    Relation,
    Sources,
    Span,
    claim_id,
    document_id,
)
from claimminer.store import CLAIMS, DOCUMENTS, FAILURES, json_line
from claimminer.vocabulary import load_vocabulary

_MARKED = re.compile(r"\[(?P<cause>[^]]+)\] (?P<relation>[^(]+?) \((?P<effect>[^)]+)\)")
_MODALS = frozenset({"may", "might", "could"})
_TYPES = {
    "cause": ("causes", "none"), "causes": ("causes", "none"), "contributes to": ("contributes_to", "none"),
    "reduces": ("decreases", "decrease"), "increases": ("increases", "increase"), "eases": ("improves", "decrease"),
    "improves": ("improves", "none"), "worsens": ("worsens", "none"), "prevents": ("prevents", "decrease"),
    "treats": ("treats", "none"), "affects": ("affects", "none"), "is linked to": ("associated_with", "none"),
}  # fmt: skip


class Said(NamedTuple):
    """One claim: "[Ginger] may reduces (nausea)" with hedges before the verb of the table above, "not" denies."""

    sentence: str
    source: str = "none"


def article(path: str, *said: str | Said, filler: str = "", **values: Any) -> Mined:
    """An article whose sentences are claims, one each."""
    marked = [one if isinstance(one, Said) else Said(one) for one in said]
    plain = [re.sub(r"[\[\]()]", "", one.sentence) + "." for one in marked]
    text = "\n".join([*plain, filler])
    claims = []
    at = 0
    reference = DocumentRef(
        id=document_id(text), path=path, title=values.get("title"), source_id=values.get("source_id")
    )
    for one, sentence in zip(marked, plain, strict=True):
        claims.append(_claim(one, sentence, at, reference))
        at += len(sentence) + 1
    entities = [
        entity for claim in claims for part in (claim.cause, claim.effect) for entity in part.entities
    ]
    document = DocumentRecord(
        id=reference.id, path=path, format="text", text=text, words=len(text.split()), claims=len(claims),
        entities=tuple(entities), sources=Sources(status="missing"), **values,
    )  # fmt: skip
    return document, claims


def write_run(folder: Path, articles: Sequence[Mined]) -> Path:
    """The run folder of these articles."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / CLAIMS).write_text(
        "".join(_lines(claim for _, claims in articles for claim in claims)), encoding="utf-8"
    )
    (folder / DOCUMENTS).write_text("".join(_lines(document for document, _ in articles)), encoding="utf-8")
    (folder / FAILURES).touch()
    return folder


def miscounted(base: KnowledgeBase) -> list[Any]:
    """The relations whose number of articles is not that of their evidence."""
    counted = (
        "SELECT relations.id, articles, count(DISTINCT cluster) FROM relations"
        " LEFT JOIN evidence ON relation = relations.id GROUP BY relations.id, articles"
        " HAVING articles <> count(DISTINCT cluster)"
    )
    with base._database.engine.connect() as connection:
        if not inspect(connection).has_table("relations"):
            return []
        return list(connection.execute(text(counted)))


def _lines(records: Any) -> list[str]:
    return [json_line(record.as_json()) + "\n" for record in records]


def _claim(said: Said, sentence: str, at: int, document: DocumentRef) -> Claim:
    marks = _MARKED.search(said.sentence)
    assert marks, said.sentence
    words = marks["relation"].split()
    verb = next(" ".join(words[i:]) for i in range(len(words)) if " ".join(words[i:]) in _TYPES)
    hedged = not _MODALS.isdisjoint(words)
    type_, direction = _TYPES[verb]
    cause, relation, effect = (_span(sentence, marks[name], at) for name in ("cause", "relation", "effect"))
    relation_ = Relation.model_validate(
        relation.as_json()
        | {"lemma": verb, "type": type_, "direction": direction, "predicate": "biolink:affects"}
    )
    strength = "correlational" if type_ == "associated_with" else "conditional" if hedged else "direct"
    flags = [Flag(code="uncited-claim", message="…")] if said.source == "none" else []
    return Claim.model_validate({
        "id": claim_id(document.id, cause, relation_, effect), "document": document, "section": None,
        "sentence": Span(start=at, end=at + len(sentence), text=sentence),
        "cause": _argument(cause), "relation": relation_, "effect": _argument(effect), "strength": strength,
        "hedges": [_span(sentence, word, at).as_json() | {"kind": "modal"} for word in words if word in _MODALS],
        "negated": "not" in words, "attribution": _attribution(said.source, sentence, at), "flags": flags,
        "confidence": 0.9,
    })  # fmt: skip


def _attribution(kind: str, sentence: str, at: int) -> Attribution:
    if kind == "none":
        return Attribution()
    return Attribution.model_validate(
        {"kind": kind, "start": at, "end": at + len(sentence), "text": sentence}
    )


def _span(sentence: str, words: str, at: int) -> Span:
    start = sentence.index(words)
    return Span(start=at + start, end=at + start + len(words), text=words)


def _argument(span: Span) -> Argument:
    return Argument(
        start=span.start, end=span.end, text=span.text, entities=mentions_in(span.text, span.start)
    )


def mentions_in(text: str, offset: int = 0) -> tuple[Mention, ...]:
    """Names of the vocabulary among the words of a phrase, the longest first, without overlaps."""
    words = [(match.start(), match.end()) for match in re.finditer(r"[\w'-]+", text)]
    found: list[Mention] = []
    i = 0
    while i < len(words):
        for j in range(len(words), i, -1):
            name = text[words[i][0] : words[j - 1][1]]
            concept = load_vocabulary().by_name(name)
            if concept:
                found.append(Mention(
                    start=offset + words[i][0], end=offset + words[j - 1][1], text=name, label=concept.label,
                    id=concept.identifier, name=concept.name,
                ))  # fmt: skip
                i = j
                break
        else:
            i += 1
    return tuple(found)
