"""Records as rows of the tables, and back: what is stored of a claim gives its record again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json

from claimminer.kb.arguments import Named, named_in
from claimminer.kb.bulk import as_json
from claimminer.kb.concepts import Concept
from claimminer.kb.duplicates import Signature, signature_of
from claimminer.kb.phrases import concept_of_mention
from claimminer.kb.statements import Statement, statements
from claimminer.readers.dates import iso_date
from claimminer.records import Argument, Claim, DocumentRecord, Flag, Mention

__all__ = [
    "ArticleRows", "ClaimRows", "Row", "article_rows", "claim_rows", "evidence_row", "fingerprint", "published_on",
    "record_of", "stated", "stored_antecedents",
]  # fmt: skip

Row = dict[str, Any]
_ROLES = ("cause", "effect")
_DENIAL = re.compile(r"no\s+(?=\w)", re.IGNORECASE)
_ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(?!\d)")
_ANTECEDENTS = "antecedent_entities"  # kept with the claim: a pronoun's own entities are those of its antecedent
_IN_COLUMNS = {
    "schema", "schema_", "id", "document", "section", "sentence", "strength", "negated", "flags", "confidence",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ClaimRows:
    """A claim's row, its flags, what it states, and the entities in its arguments (role, concept, start, text)."""

    row: Row
    flags: list[Row]
    statements: tuple[Statement, ...]
    mentions: list[tuple[str, Concept, int, str]]
    evidence: Row


@dataclass(frozen=True, slots=True)
class ArticleRows:
    """An article's row, its own flags, and its claims; without keys, which the writer gives.

    ``document`` is its record where it replaces another version, to which people may have added claims.
    """

    row: Row
    flags: list[Row]
    claims: list[ClaimRows]
    signature: Signature | None
    document: DocumentRecord | None = None


def article_rows(
    document: DocumentRecord, claims: Sequence[Claim], *, key: str, digest: str, replaces: bool = False
) -> ArticleRows:
    """All rows of an article and its claims."""
    signature = signature_of(document.text)
    row = {
        "key": key, "document": document.id, "digest": digest, "current": True, "path": document.path,
        "source_id": document.source_id, "title": document.title, "url": document.url,
        "published": document.published, "format": document.format, "language": document.language,
        "words": document.words, "sources": document.sources.status,
        "references": [one.as_json() for one in document.sources.references], "claims": len(claims),
        "signature": signature.tobytes() if signature is not None else None,
    }  # fmt: skip
    published = published_on(document.published)
    rows = [claim_rows(claim, document.entities, published=published) for claim in claims]
    flags = [_flag_row(flag) for flag in document.flags]
    return ArticleRows(row, flags, rows, signature, document if replaces else None)


def claim_rows(
    claim: Claim, entities: Sequence[Mention], *, published: str | None, added_by: str | None = None
) -> ClaimRows:
    """A claim's rows. ``entities`` are those of its article: among them those of its antecedents."""
    antecedents = {role: _inside(entities, getattr(claim, role)) for role in _ROLES}
    row = {
        "claim": claim.id, "fingerprint": fingerprint(claim), "section": claim.section,
        "start": claim.sentence.start, "sentence": claim.sentence.text, "cause": claim.cause.text,
        "relation": claim.relation.text, "effect": claim.effect.text, "type": claim.relation.type,
        "direction": claim.relation.direction, "negated": claim.negated, "strength": claim.strength,
        "attribution": claim.attribution.kind, "confidence": claim.confidence, "rest": _rest(claim, antecedents),
        "added_by": added_by,
    }  # fmt: skip
    mentions = [
        (role, concept_of_mention(one.text, one.label, one.id, one.name), one.start, one.text)
        for role in _ROLES
        for one in _entities(claim, role, antecedents)
    ]
    flags = [_flag_row(flag) for flag in claim.flags]
    evidence = evidence_row(claim, published=published)
    return ClaimRows(row, flags, stated(claim, antecedents), mentions, evidence)


def _rest(claim: Claim, antecedents: Mapping[str, Sequence[Mention]]) -> str:
    """What no column holds of a claim, as JSON."""
    if not any(antecedents.values()):
        return claim.model_dump_json(exclude=_IN_COLUMNS, by_alias=True)
    rest: Row = {name: value for name, value in claim.as_json().items() if name not in _IN_COLUMNS}
    return as_json(rest | {_ANTECEDENTS: {role: found for role, found in antecedents.items() if found}})


def stated(claim: Claim, antecedents: Mapping[str, Sequence[Mention]]) -> tuple[Statement, ...]:
    """What a claim states between concepts; nothing where an argument points at something unknown."""
    cause, effect = (
        _named(getattr(claim, role), antecedents.get(role, ()), is_denied=claim.negated) for role in _ROLES
    )
    relation = claim.relation
    found = statements(cause, relation.type, relation.direction, effect, negated=claim.negated)
    return tuple(dict.fromkeys(one for one in found if one.cause != one.effect))


def evidence_row(claim: Claim, *, published: str | None, review: str = "none") -> Row:
    """What a claim weighs as evidence. A claim that a person has looked at is read for sure."""
    return {
        "type": claim.relation.type, "strength": claim.strength, "source": _source(claim), "published": published,
        "reading": claim.confidence if review == "none" else 1.0, "review": review,
        "hedged": claim.strength == "conditional" or bool(claim.hedges),
    }  # fmt: skip


def record_of(
    claim: Mapping[str, Any], article: Mapping[str, Any], flags: Iterable[Mapping[str, Any]]
) -> Row:
    """The claim's record as it was loaded, from its stored rows."""
    rest = from_json(claim["rest"])
    rest.pop(_ANTECEDENTS, None)
    sentence = claim["sentence"]
    document = {
        "id": article["document"], "source_id": article["source_id"], "path": article["path"],
        "title": article["title"],
    }  # fmt: skip
    values = rest | {
        "schema": "claimminer/claim/1", "id": claim["claim"], "document": document, "section": claim["section"],
        "sentence": {"start": claim["start"], "end": claim["start"] + len(sentence), "text": sentence},
        "strength": claim["strength"], "negated": claim["negated"], "flags": [_flag(flag) for flag in flags],
        "confidence": claim["confidence"],
    }  # fmt: skip
    return {name: values[name] for name in dict.fromkeys((*_ORDER, *rest)) if name in values}


_ORDER = [field.alias or name for name, field in Claim.model_fields.items()]


def stored_antecedents(claim: Mapping[str, Any]) -> dict[str, list[Mention]]:
    """The entities of a stored claim's antecedents, by role."""
    kept = from_json(claim["rest"]).get(_ANTECEDENTS) or {}
    return {role: [Mention.model_validate(one) for one in found] for role, found in kept.items()}


def fingerprint(claim: Claim) -> int:
    """63 bits that the same words of the same sentence give, wherever in the article they stand."""
    words = (
        claim.sentence.text,
        claim.cause.text,
        claim.relation.text,
        claim.relation.type,
        claim.effect.text,
    )
    digest = hashlib.sha256("\n".join(words).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") >> 1


def _named(argument: Argument, antecedents: Sequence[Mention], *, is_denied: bool) -> tuple[Named, ...]:
    elsewhere = argument.antecedent
    found = named_in(elsewhere.text, antecedents, offset=elsewhere.start) if elsewhere else ()
    denial = _DENIAL.match(argument.text) if is_denied else None  # said by the relation already
    begin = denial.end() if denial else 0
    return found or named_in(argument.text[begin:], argument.entities, offset=argument.start + begin)


def _entities(claim: Claim, role: str, antecedents: Mapping[str, Sequence[Mention]]) -> Iterator[Mention]:
    argument: Argument = getattr(claim, role)
    yield from argument.entities
    yield from antecedents[role]


def _inside(entities: Sequence[Mention], argument: Argument) -> list[Mention]:
    place = argument.antecedent
    if place is None:
        return []
    return [one for one in entities if place.start <= one.start and one.end <= place.end]


def _source(claim: Claim) -> str:
    """How the claim is sourced: as its attribution says, or ``broken`` where what it cites cannot be followed."""
    kind = claim.attribution.kind
    return "broken" if kind == "cited" and any(flag.severity == "error" for flag in claim.flags) else kind


def published_on(date: str | None) -> str | None:
    """A date of publication in ISO 8601, as far as it is known; the year alone where it is written in words."""
    found = _ISO.match(date or "")
    return found[0] if found else iso_date(date or "")


_FLAG_COLUMNS = ("code", "start", "end", "text", "message", "severity")  # in the contract's order


def _flag_row(flag: Flag) -> Row:
    rest = flag.as_json() if flag.evidence or flag.model_extra else {}
    return {
        "code": flag.code, "severity": flag.severity, "start": flag.start, "end": flag.end, "text": flag.text,
        "message": flag.message,
        "rest": {name: value for name, value in rest.items() if name not in _FLAG_COLUMNS and value} or None,
    }  # fmt: skip


def _flag(row: Mapping[str, Any]) -> Row:
    return {name: row[name] for name in _FLAG_COLUMNS} | {"evidence": []} | (row["rest"] or {})
