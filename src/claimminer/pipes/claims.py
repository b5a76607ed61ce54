"""Claims of one parsed sentence: triggers, frames, hedges, polarity, strength, direction. And the spaCy component."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Token

from claimminer.language import comparisons, contexts, topics
from claimminer.language.contexts import NEEDED
from claimminer.language.functions import ORGANS, TESTS
from claimminer.language.grammar import QUOTES, SLOTS
from claimminer.language.relations import Cue
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import names_body, names_state, rows_of
from claimminer.pipes.frames.connectives import find_connectives
from claimminer.pipes.frames.inversions import find_inverted
from claimminer.pipes.frames.overlaps import size, without_overlaps
from claimminer.pipes.frames.proposed import FRAME, proposed
from claimminer.pipes.frames.registry import FRAMES
from claimminer.pipes.frames.retyping import retyped
from claimminer.pipes.groups.comparisons import find_comparisons
from claimminer.pipes.groups.observed import as_observed
from claimminer.pipes.groups.states import is_group, is_had, is_ill, is_short_form
from claimminer.pipes.scope.binding import hedges_of, is_negated
from claimminer.pipes.scope.echoes import find_echoes
from claimminer.pipes.scope.hedge_cues import FoundHedge, find_hedges
from claimminer.pipes.screening.opinion import Opinion, Scorer, load_scorer
from claimminer.pipes.screening.people import with_condition
from claimminer.pipes.screening.verdict import is_claim
from claimminer.pipes.trees.parsing import place
from claimminer.pipes.trees.sentences import read_once
from claimminer.pipes.trees.walks import Range, after_comma, children
from claimminer.records import Direction, Reason, Strength

__all__ = ["Sketch", "find_claims", "make_claims", "sketch_claims"]

REDUCTIONS = ("reduction", "reductions", "improvement", "improvements")
# confidence of arguments read from the tree, and what is taken off
CAUSAL, CORRELATIONAL = 0.9, 0.85
GUESSED, DOUBTFUL = 0.25, 0.1
# frames of correlations that may be inverse
SIGNED = ("JOINED", "ACTS_ON", "TIE")
# what is done good or harm: "is kind to the joints", "the key to healthy gums", "is hell on the back"
BENEFITING = frozenset({"improves", "worsens", "contributes_to"})
DESCRIBING = ("ADJ", "NOUN", "IDIOM")
# a reading that is less likely to be right is none; of the encoder's own, more is asked
LEAST_LIKELY, LEAST_ALONE = 0.5, 0.6
# nor is any of them certain
SUREST = 0.99
# who does things to bodies with their hands
HANDS = contexts.PEOPLE | topics.PERSONS | {"he", "she", "mother", "mothers", "father", "parents", "surgeon", "nurse"}
# tokens of both arguments, above which one of them has probably taken in too much
LONG = 40


class Sketch(NamedTuple):
    """A claim inside its (small) Doc, before it meets the article: token ranges and what they mean."""

    finding: Finding
    strength: Strength
    direction: Direction
    negated: bool
    hedges: tuple[FoundHedge, ...]
    confidence: float
    reasons: tuple[Reason, ...] = ()


def find_claims(doc: Doc, *, scorer: Scorer | None = None) -> list[Sketch]:
    """All claims of a tagged and parsed Doc, in text order.

    ``scorer``: gives each claim its confidence as a probability, and drops the least likely; None for rules alone.
    """
    sketches = sketch_claims(doc := read_once(doc), encoder=scorer is not None)
    return _judged(sketches, Opinion(scorer, doc)) if scorer is not None and sketches else sketches


def sketch_claims(doc: Doc, *, encoder: bool) -> list[Sketch]:
    """The claims before their probability is known, in text order.

    ``encoder``: where rules read none, those that the encoder has noted.
    """
    if _is_question(doc):
        return []
    words = [token.lower_ for token in doc]
    present = SLOTS.union(words)
    cued = [(doc[i], rows) for i, word in enumerate(words) if (rows := rows_of(word))]
    findings = [finding for token, rows in cued if (finding := _triggered(token, rows, present)) is not None]
    findings.extend(find_connectives(doc))
    findings.extend(find_inverted(doc))
    claims = [as_observed(found) for finding in findings if is_claim(found := with_condition(finding))]
    claims.extend(found
        for finding in find_comparisons(doc, claims)
        if is_claim(found := with_condition(finding)))
    claims.extend(find_echoes(doc, claims))
    kept = without_overlaps(claims)
    if encoder and not kept:
        kept = without_overlaps(found for finding in proposed(doc) if is_claim(found := with_condition(finding)))
    hedges = find_hedges(doc) if kept else []
    return sorted((_sketch(finding, hedges) for finding in kept), key=lambda sketch: sketch.finding.relation)


def _judged(sketches: Sequence[Sketch], opinion: Opinion) -> list[Sketch]:
    """The claims that are likely enough, each with its probability and what speaks for and against it."""
    judged = []
    for sketch in sketches:
        probability, reasons = opinion.judge(sketch.finding)
        if probability >= (LEAST_ALONE if sketch.finding.cue.frame == FRAME else LEAST_LIKELY):
            judged.append(sketch._replace(confidence=min(round(probability, 2), SUREST), reasons=reasons))
    return judged


def _triggered(token: Token, rows: Sequence[Cue], present: frozenset[str]) -> Finding | None:
    """The claim of the first of the word's rows whose arguments are there; ``present``: the Doc's words."""
    found = (FRAMES[cue.frame](token, cue) for cue in rows if present.issuperset(cue.tail))
    finding = next((finding for finding in found if finding is not None and _acts_on_health(finding)), None)
    return finding and retyped(finding)


def _named(head: Token) -> Iterator[Token]:
    """The heads of an argument and what they are of: "walls of the arteries", "kidney stones"; no "sleep lab work"."""
    for noun in (head, *children(head, "conj")):
        yield noun
        yield from (own for own in children(noun, "compound") if own.i == noun.i - 1)  # "kidney stones"
        yield from (below for prep in children(noun, "prep") for below in children(prep, "pobj"))


def _acts_on_health(finding: Finding) -> bool:
    """Whether a many-sided verb acts on a state of health, where its row asks for one."""
    word = finding.word
    if finding.cue.bodily and finding.cause_head.lower_ in HANDS:
        return False  # "the nurse warmed the wrist"
    if finding.cue.bodily and finding.cue.frame == "LETS":
        return names_body(finding.effect_head.lower_)  # "trains the immune system to", not "trains dogs to"
    if finding.cue.bodily:
        return any(names_body(name.lower_) or names_state(name.lower_) for name in _named(finding.effect_head))
    if not finding.cue.outcome or (finding.cue.frame == "LETS" and word.tag_ == "VBG" and after_comma(word)):
        return True  # ", allowing more cells to enter": a consequence, whatever it is
    start, end = finding.effect
    if finding.cue.type == "treats" and finding.effect_head.i == end - 1 and is_short_form(finding.effect_head):
        return finding.effect_head.lower_ not in TESTS  # "may be useful in DME"
    if finding.cue.type == "treats" and any(map(is_had, children(finding.effect_head, "prep"))):
        return True  # "holds promise for patients with ALS"
    if finding.cue.type == "treats" and is_group(finding.effect_head) and is_ill(finding.effect_head):
        return True  # "is a useful approach for obese patients"
    lessened = finding.cue.frame == "NOUN" and finding.cue.type == "treats"  # "its utility for smoking reduction"
    lets = ORGANS if finding.cue.frame == "LETS" else frozenset()  # "lets the liver recover"
    done = finding.cue.frame in DESCRIBING and finding.cue.type in BENEFITING  # "is kind to the joints"
    lets = lets | contexts.PROCESSES if finding.cue.word in NEEDED else lets  # "is required for the formation of bone"
    return any(
        names_state(word) or word in lets or (done and names_body(word)) or (lessened and word in REDUCTIONS)
        for word in (token.lower_ for token in finding.word.doc[start:end])
    )


def _is_question(doc: Doc) -> bool:
    last = next((token for token in reversed(doc) if token.lower_ not in QUOTES | {"”", '"', "''"}), None)
    return last is not None and last.lower_ == "?"


def _sketch(finding: Finding, hedges: Sequence[FoundHedge]) -> Sketch:
    cause, beside_cause = _without_adverbs(finding.cause, hedges)
    effect, beside_effect = _without_adverbs(finding.effect, hedges)
    finding = finding._replace(cause=cause, effect=effect)
    own = tuple(sorted({*beside_cause, *beside_effect, *hedges_of(finding, hedges)}))
    strength: Strength = "direct"
    if not finding.cue.causal:
        strength = "correlational"
    elif own:
        strength = "conditional"
    return Sketch(finding, strength, _direction(finding), is_negated(finding), own, _confidence(finding))


def _without_adverbs(span: Range, hedges: Sequence[FoundHedge]) -> tuple[Range, list[FoundHedge]]:
    """ "Perhaps early treatment", "it fell, possibly": an adverb at its edge hedges the claim and is no part of it."""
    start, end = span
    beside = []
    for hedge in hedges:
        if hedge.cue.kind != "adverb" or hedge.end - hedge.start >= end - start:
            continue
        if hedge.start == start:
            start = hedge.end
            beside.append(hedge)
        elif hedge.end == end:
            end = hedge.start
            beside.append(hedge)
    return (start, end), beside


def _direction(finding: Finding) -> Direction:
    """The cue's own direction, else the one that the effect's first words give ("an increased risk of")."""
    if finding.cue.direction != "none":
        return finding.cue.direction
    if finding.cue.type == "causes":
        return "none"
    if finding.cue.frame in SIGNED and (signs := _signs(finding)):
        return signs[0]
    start, end = finding.effect
    words = [token.lower_ for token in finding.effect_head.doc[start : min(end, finding.effect_head.i + 1)]]
    for word in words:
        if word in comparisons.UPWARD:
            return "increase"
        if word in comparisons.DOWNWARD:
            return "decrease"
    return "none"


def _signs(finding: Finding) -> list[Direction]:
    """"inversely associated with", "a negative correlation between"."""
    words = (*children(finding.word, "amod"), *finding.word.doc[slice(*finding.relation)])
    return [comparisons.SIGNS[word.lower_] for word in words if word.lower_ in comparisons.SIGNS]


def _confidence(finding: Finding) -> float:
    """How sure the reading is: less where position, long arguments or a pronoun decide."""
    value = CAUSAL if finding.cue.causal else CORRELATIONAL
    value -= GUESSED * finding.guessed
    value -= DOUBTFUL * (size(finding) > LONG)
    value -= DOUBTFUL * (finding.cause_head.pos_ == "PRON")
    return round(value, 2)


# -- the component --------------------------------------------------------------------------------------------------


@Language.factory("claimminer_claims", requires=["token.dep", "token.tag"], assigns=["doc._.claims"])
def make_claims(nlp: Language, name: str) -> ClaimFinder:  # noqa: ARG001 - spaCy's signature
    """The component ``claimminer_claims``: ``doc._.claims`` as plain dictionaries in the contract's words."""
    if not Doc.has_extension("claims"):
        Doc.set_extension("claims", getter=lambda doc: doc.user_data.get("claims", []))
    return ClaimFinder()


class ClaimFinder:
    """Finds the claims of every sentence of a parsed Doc; the result survives ``doc.to_bytes()``."""

    def __call__(self, doc: Doc) -> Doc:
        found = find_claims(doc, scorer=load_scorer())
        doc.user_data["claims"] = [as_plain(doc, sketch) for sketch in found]
        return doc


def as_plain(doc: Doc, sketch: Sketch) -> dict[str, Any]:
    """A sketch as plain values, spans as ``{"start", "end", "text"}`` with character offsets."""
    finding = sketch.finding
    return {
        "cause": _plain_span(doc, finding.cause),
        "relation": _plain_span(doc, finding.relation)
        | {"type": finding.cue.type, "direction": sketch.direction},
        "effect": _plain_span(doc, finding.effect),
        "strength": sketch.strength,
        "negated": sketch.negated,
        "hedges": [
            _plain_span(doc, (hedge.start, hedge.end)) | {"kind": hedge.cue.kind} for hedge in sketch.hedges
        ],
        "confidence": sketch.confidence,
    }


def _plain_span(doc: Doc, span: Range) -> dict[str, Any]:
    start, end = place(doc, *span)
    return {"start": start, "end": end, "text": doc.text[start:end]}
