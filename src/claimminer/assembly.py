"""From findings to records: spans become offsets into the article.

Claims meet their entities, voices and sources here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from spacy.tokens import Doc

from claimminer.articles import Article
from claimminer.language.relations import predicate_of
from claimminer.pipes.arguments.antecedents import find_antecedent
from claimminer.pipes.attributions.discourse import attribution_of
from claimminer.pipes.claims import Sketch
from claimminer.pipes.scope.hedge_cues import FoundHedge
from claimminer.pipes.trees.parsing import place
from claimminer.pipes.trees.walks import Range
from claimminer.records import (
    Argument,
    Attribution,
    Claim,
    DocumentRecord,
    DocumentRef,
    Hedge,
    Mention,
    Relation,
    Section,
    Span,
    claim_id,
    document_id,
)
from claimminer.sources import (
    SourceAnalysis,
    analyse_sources,
    citations_for,
    cited_attribution,
    claim_flags,
    document_flags,
)

__all__ = ["Passage", "assemble"]

Bounds = tuple[int, int]

# a citation or placeholder behind an argument's last word, which the tokeniser may have glued to it
MARKER = re.compile(r"""(?x)
    (?: [.,;:]? \s* (?: \[ [^\]\n]{0,60} \]? | [¹²³⁰⁴-⁹]+ | \( [^()\n]{0,60} \d{4} [a-z]? \)?
      | \( (?:PMID|doi|DOI|https?:)[^()\n]* \)? | https?://\S+
      | (?<=[a-z]) \. \d{1,3} | (?<=[a-z]) \. (?=$) ) )* $
""")
# what stands between an argument and such a marker
SEPARATING = " \n\t.,;:("


class Passage(NamedTuple):
    """A parsed sentence (character offsets into the article) with its claims."""

    start: int
    end: int
    doc: Doc
    sketches: list[Sketch]


class _Draft(NamedTuple):
    """All that the claims of one article share."""

    article: Article
    doc: Doc | None
    ref: DocumentRef
    analysis: SourceAnalysis
    sentences: Sequence[Bounds]
    mentions: Sequence[Mention]
    attributions: Sequence[Attribution | None]
    parse: Callable[[int, int], Doc | None] | None


def assemble(
    article: Article,
    *,
    sentences: Sequence[Bounds],
    passages: Sequence[Passage],
    mentions: Sequence[Mention],
    hedges: Sequence[FoundHedge],
    attributions: Sequence[Attribution | None],
    doc: Doc | None = None,
    parse: Callable[[int, int], Doc | None] | None = None,
) -> tuple[DocumentRecord, tuple[Claim, ...]]:
    """The article's document record and its claims, in text order, each once."""
    ref = DocumentRef(
        id=document_id(article.text), source_id=article.source_id, path=article.path, title=article.title
    )
    draft = _Draft(article, doc, ref, analyse_sources(article), sentences, mentions, attributions, parse)
    claims = [_claim(draft, passage, sketch) for passage in passages for sketch in passage.sketches]
    claims = list({claim.id: claim for claim in claims}.values())
    return _record(draft, claims, hedges), tuple(claims)


def _record(draft: _Draft, claims: Sequence[Claim], hedges: Sequence[FoundHedge]) -> DocumentRecord:
    article = draft.article
    return DocumentRecord(
        id=draft.ref.id,
        source_id=article.source_id,
        path=article.path,
        format=article.format,
        title=article.title,
        url=article.url,
        published=article.published,
        language=article.language,
        text=article.text,
        sections=article.sections,
        sentences=len(draft.sentences),
        words=len(article.text.split()),
        entities=tuple(draft.mentions),
        hedges=_document_hedges(draft, claims, hedges),
        sources=draft.analysis.sources,
        citations=draft.analysis.citations,
        claims=len(claims),
        flags=document_flags(article, draft.analysis, claims),
    )


def _claim(draft: _Draft, passage: Passage, sketch: Sketch) -> Claim:
    text = draft.article.text
    finding = sketch.finding
    cause, effect = (_argument(draft, passage, span) for span in (finding.cause, finding.effect))
    relation = _relation(text, passage.doc, sketch, effect)
    sentence = Span(start=passage.start, end=passage.end, text=text[passage.start : passage.end])
    reach = min(cause.start, effect.start), max(cause.end, effect.end)
    citations = citations_for(draft.analysis, draft.article, passage.start, passage.end, claim=reach)
    attribution = cited_attribution(citations) if citations else _voice(draft, cause, relation, effect)
    return Claim(
        id=claim_id(draft.ref.id, cause, relation, effect),
        document=draft.ref,
        section=_section_title(draft.article.sections, passage.start),
        sentence=sentence,
        cause=cause,
        relation=relation,
        effect=effect,
        strength=sketch.strength,
        hedges=tuple(_hedge(text, passage.doc, hedge) for hedge in sketch.hedges),
        negated=sketch.negated,
        attribution=attribution,
        citations=citations,
        flags=claim_flags(
            draft.analysis, draft.article, sentence=sentence, attribution=attribution, citations=citations
        ),
        confidence=sketch.confidence,
        reasons=sketch.reasons,
    )


def _argument(draft: _Draft, passage: Passage, span: Range) -> Argument:
    text = draft.article.text
    start, end = place(passage.doc, *span)
    end = _without_markers(draft, start, end)
    stands_for = (
        find_antecedent(draft.doc, start, end, draft.sentences, parse=draft.parse, mentions=draft.mentions)
        if draft.doc is not None
        else None
    )
    return Argument(
        start=start,
        end=end,
        text=text[start:end],
        antecedent=_span(text, stands_for) if stands_for else None,
        entities=_between(draft.mentions, start, end),
    )


def _without_markers(draft: _Draft, start: int, end: int) -> int:
    """Where an argument ends without the citations and placeholders behind its last word."""
    text = draft.article.text
    last = start + (len(MARKER.sub("", text[start:end], count=1)) or end - start)
    marks = (*draft.analysis.citations, *draft.analysis.placeholders)
    closing = [mark.start for mark in marks if start < mark.start < last <= mark.end + 1]
    if not closing:
        return last
    return start + (len(text[start : min(closing)].rstrip(SEPARATING)) or last - start)


def _relation(text: str, doc: Doc, sketch: Sketch, effect: Argument) -> Relation:
    finding = sketch.finding
    start, end = place(doc, *finding.relation)
    last = doc[finding.relation[1] - 1].lower_
    lemma = f"{finding.cue.word} {last}" if last in finding.cue.preps else finding.cue.word
    predicate = predicate_of(finding.cue.type, sketch.direction, effect.text, hedged=bool(sketch.hedges))
    return Relation(
        start=start, end=end, text=text[start:end], lemma=lemma, type=finding.cue.type,
        direction=sketch.direction, predicate=predicate,
    )  # fmt: skip


def _voice(draft: _Draft, *spans: Span) -> Attribution:
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    return (
        attribution_of(draft.article.text, draft.sentences, draft.attributions, start, end) or Attribution()
    )


def _hedge(text: str, doc: Doc, hedge: FoundHedge) -> Hedge:
    start, end = place(doc, hedge.start, hedge.end)
    return Hedge(start=start, end=end, text=text[start:end], kind=hedge.cue.kind)


def _document_hedges(draft: _Draft, claims: Sequence[Claim], found: Sequence[FoundHedge]) -> tuple[Hedge, ...]:
    """The article's hedges; a quantity ("in part") is one only where it weakens a claim."""
    if draft.doc is None:
        return ()
    weakening = {hedge.start for claim in claims for hedge in claim.hedges}
    inside = _inside_sentences(draft.article.text, draft.doc, found, draft.sentences)
    return tuple(hedge for hedge in inside if hedge.kind != "quantity" or hedge.start in weakening)


def _inside_sentences(
    text: str, doc: Doc, hedges: Sequence[FoundHedge], sentences: Sequence[Bounds]
) -> list[Hedge]:
    """The article's hedges, without those in its source list and boilerplate."""
    ends = [end for _, end in sentences]
    found = [_hedge(text, doc, hedge) for hedge in hedges]
    return [
        hedge
        for hedge in found
        if (number := bisect_left(ends, hedge.end)) < len(ends) and sentences[number][0] <= hedge.start
    ]


def _between(mentions: Sequence[Mention], start: int, end: int) -> tuple[Mention, ...]:
    first = bisect_left(mentions, start, key=_start)
    last = bisect_left(mentions, end, key=_start)
    return tuple(mention for mention in mentions[first:last] if mention.end <= end)


def _start(mention: Mention) -> int:
    return mention.start


def _section_title(sections: Sequence[Section], at: int) -> str | None:
    return next((section.title for section in sections if section.start <= at < section.end), None)


def _span(text: str, bounds: Bounds) -> Span:
    return Span(start=bounds[0], end=bounds[1], text=text[bounds[0] : bounds[1]])
