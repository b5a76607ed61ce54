"""The contract as frozen models: what a run writes, and what everybody else reads.

Offsets are half-open, in Unicode code points, into ``DocumentRecord.text``:
``document.text[span.start:span.end] == span.text`` always holds.
Absent values are ``None`` or ``()``, and are written (``null``, ``[]``), never left out.
"""

from __future__ import annotations

import hashlib
from typing import Annotated, Any, Final, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

CLAIM_SCHEMA: Final = "claimminer/claim/1"
DOCUMENT_SCHEMA: Final = "claimminer/document/1"
FAILURE_SCHEMA: Final = "claimminer/failure/1"

Label = Literal["CYTOKINE", "CELL_TYPE", "DRUG", "CONDITION"]
Strength = Literal["direct", "conditional", "correlational"]
RelationType = Literal[
    "causes", "contributes_to", "increases", "decreases", "improves", "worsens",
    "prevents", "treats", "affects", "associated_with",
]  # fmt: skip
Direction = Literal["increase", "decrease", "none"]
HedgeKind = Literal["modal", "verb", "adverb", "adjective", "noun", "condition", "quantity"]
AttributionKind = Literal["none", "vague", "named", "cited"]
SectionKind = Literal["title", "body", "sources", "boilerplate"]
SourceStatus = Literal["listed", "empty", "placeholder", "missing"]
# Where a citation stands that reaches a claim: in its clause or sentence, at the end of its paragraph or list item,
# in the line that leads into its list, on its heading.
ReachRule = Literal["clause", "sentence", "paragraph", "list-item", "lead-in", "heading"]
FlagCode = Literal[
    "no-source-section", "empty-source-section", "placeholder-source", "vague-attribution", "uncited-claim",
    "unresolved-citation", "malformed-identifier", "overstated-title", "unsupported-language",
    "impossible-year", "year-mismatch", "identifier-mismatch", "suspect-identifier", "duplicate-reference",
    "uncited-reference", "template-title", "retracted-source", "source-of-concern", "corrected-source",
]  # fmt: skip
Severity = Literal["error", "warning", "hint"]

STRENGTHS: Final[tuple[Strength, ...]] = get_args(Strength)  # the strongest first
RELATION_TYPES: Final[tuple[RelationType, ...]] = get_args(RelationType)

# error: it cannot stay as it is; warning: a claim or source that wants a look; hint: may well be as it should.
SEVERITIES: Final[dict[FlagCode, Severity]] = {
    "no-source-section": "warning",
    "empty-source-section": "error",
    "placeholder-source": "error",
    "vague-attribution": "warning",
    "uncited-claim": "warning",
    "unresolved-citation": "error",
    "malformed-identifier": "error",
    "overstated-title": "warning",
    "unsupported-language": "hint",
    "impossible-year": "warning",
    "year-mismatch": "warning",
    "identifier-mismatch": "warning",
    "suspect-identifier": "hint",
    "duplicate-reference": "hint",
    "uncited-reference": "hint",
    "template-title": "warning",
    "retracted-source": "error",
    "source-of-concern": "warning",
    "corrected-source": "hint",
}

Offset = Annotated[int, Field(ge=0)]
SourceId = str | int | float | None


class Record(BaseModel):
    """A frozen record. Unknown fields are kept on reading, so that a later version's run survives a round trip."""

    model_config = ConfigDict(frozen=True, extra="allow", populate_by_name=True, serialize_by_alias=True)

    def as_json(self) -> dict[str, Any]:
        """The record as plain JSON values, every field present, in the contract's order."""
        return self.model_dump(mode="json", by_alias=True)


class Span(Record):
    """A stretch of the article's text."""

    start: Offset
    end: Offset
    text: str


class Mention(Span):
    """An entity where it is named. ``id`` is a CURIE (``HGNC:6018``), ``name`` the concept's preferred name."""

    label: Label
    id: str | None = None
    name: str | None = None


class Hedge(Span):
    """A cue that lowers the writer's commitment."""

    kind: HedgeKind


class Argument(Span):
    """A cause or an effect: the whole phrase, what it stands for if it is a pronoun, and the entities inside."""

    antecedent: Span | None = None
    entities: tuple[Mention, ...] = ()


class Relation(Span):
    """The words that join cause and effect, as a cue of the relation table."""

    lemma: str
    type: RelationType
    direction: Direction
    predicate: str


class Attribution(Record):
    """Who is said to have found it. ``start``, ``end`` and ``text`` are null where ``kind`` is ``none``."""

    kind: AttributionKind = "none"
    start: Offset | None = None
    end: Offset | None = None
    text: str | None = None


class Citation(Span):
    """A citation marker in the text, resolved to the source list's number and identifiers where it can be.

    ``rule`` says by which rule it reaches the claim that it is listed with; null where it is with none.
    """

    reference: int | None = None
    doi: str | None = None
    pmid: str | None = None
    url: str | None = None
    pmcid: str | None = None
    rule: ReachRule | None = None


class Flag(Record):
    """Something a reviewer should see. Place and text are null where the flag has no place in the text.

    ``severity`` is that of the code (``SEVERITIES``) where none is given. ``evidence`` holds further places that
    show why: what the body says of an overstated title's claim.
    """

    code: FlagCode
    start: Offset | None = None
    end: Offset | None = None
    text: str | None = None
    message: str
    severity: Severity = Field(default_factory=lambda read: SEVERITIES.get(read.get("code"), "warning"))
    evidence: tuple[Span, ...] = ()


class DocumentRef(Record):
    """The article a claim stands in."""

    id: str
    source_id: SourceId = None
    path: str
    title: str | None = None


class Reason(Record):
    """What speaks for (weight above 0) or against a reading: a word, the cue's place, an argument.

    ``weight`` is what it adds to the log odds that the reading is right.
    """

    feature: str
    weight: float


class Claim(Record):
    """One causal claim, with everything that led to it."""

    schema_: Literal["claimminer/claim/1"] = Field(default=CLAIM_SCHEMA, alias="schema")
    id: str
    document: DocumentRef
    section: str | None
    sentence: Span
    cause: Argument
    relation: Relation
    effect: Argument
    strength: Strength
    hedges: tuple[Hedge, ...] = ()
    negated: bool = False
    attribution: Attribution = Attribution()
    citations: tuple[Citation, ...] = ()
    flags: tuple[Flag, ...] = ()
    confidence: Annotated[float, Field(ge=0, le=1)]
    reasons: tuple[Reason, ...] = ()


class Section(Record):
    """A part of the article. ``title`` is the heading's text, null where the part has none."""

    title: str | None
    kind: SectionKind
    start: Offset
    end: Offset


class Reference(Record):
    """One entry of a source list. ``number`` counts from 1, or is the number that the entry itself bears.

    ``text`` has single spaces; ``place`` is the entry as it stands in the article, without its number.
    ``authors`` ("Smith J"), ``year`` and ``title`` are given where the entry shows them plainly.
    """

    number: int
    text: str
    doi: str | None = None
    pmid: str | None = None
    url: str | None = None
    pmcid: str | None = None
    isbn: str | None = None
    authors: tuple[str, ...] = ()
    year: int | None = None
    title: str | None = None
    place: Span | None = None


class Sources(Record):
    """The source sections' state. ``start`` and ``end`` are null where there is none."""

    status: SourceStatus = "missing"
    start: Offset | None = None
    end: Offset | None = None
    references: tuple[Reference, ...] = ()


class DocumentRecord(Record):
    """One article as read: its text, which every offset points into, and what was found in it."""

    schema_: Literal["claimminer/document/1"] = Field(default=DOCUMENT_SCHEMA, alias="schema")
    id: str
    source_id: SourceId = None
    path: str
    format: str
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str = "en"
    text: str
    sections: tuple[Section, ...] = ()
    sentences: int = 0
    words: int = 0
    entities: tuple[Mention, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    sources: Sources = Sources()
    citations: tuple[Citation, ...] = ()
    claims: int = 0
    flags: tuple[Flag, ...] = ()


class Failure(Record):
    """Input that could not be read. ``error`` is an ``ArticleError`` code."""

    schema_: Literal["claimminer/failure/1"] = Field(default=FAILURE_SCHEMA, alias="schema")
    path: str
    error: str
    message: str


def document_id(text: str) -> str:
    """``d_`` and 16 hex digits that depend on the article's text alone."""
    return "d_" + _digest(text)


def claim_id(document: str, cause: Span, relation: Relation, effect: Span) -> str:
    """``c_`` and 16 hex digits that depend on the document's content and the claim's own spans and relation."""
    places = [document, relation.type, *(f"{span.start}-{span.end}" for span in (cause, relation, effect))]
    return "c_" + _digest("\n".join(places))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
