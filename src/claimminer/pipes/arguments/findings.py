"""Findings: a cue with its two arguments as spans, built around the heads that a frame has found in the tree."""

from __future__ import annotations

from typing import NamedTuple

from spacy.tokens import Doc, Token

from claimminer.language.grammar import (
    COPULAS,
    GERUND_OPENERS,
    HELPING,
    LISTING,
)
from claimminer.language.relations import Cue
from claimminer.pipes.arguments.edges import with_attachment, with_edges, without_edges
from claimminer.pipes.arguments.lists import with_first_members, with_gap, with_list, without_next_subject
from claimminer.pipes.arguments.phrases import clause, phrase
from claimminer.pipes.arguments.tails import (
    named_after,
    named_before,
    with_clause,
    with_front,
    with_owned,
    with_symbols,
    without_denied,
    without_examples,
    without_heading,
    without_opening,
)
from claimminer.pipes.syntax.governors import Governors, governors
from claimminer.pipes.syntax.purposes import is_infinitive, opening
from claimminer.pipes.trees.walks import (
    FINITE,
    Range,
    auxiliaries,
    children,
    is_bullet,
    is_nominal,
    is_run_together,
    is_verb,
    modal_before,
    nominal_before,
)

__all__ = ["Finding", "build", "standing_before", "up_to_other_side"]



class Finding(NamedTuple):
    """A cue with its arguments, as token ranges of one (small) Doc."""

    cue: Cue
    word: Token
    relation: Range
    cause: Range
    effect: Range
    cause_head: Token
    effect_head: Token
    governors: Governors
    guessed: bool = False
    """Whether an argument was taken by its position, where the parser left a gap."""

    def turned(self) -> Finding:
        """The same with cause and effect exchanged."""
        return self._replace(
            cause=self.effect, effect=self.cause, cause_head=self.effect_head, effect_head=self.cause_head
        )


def build(
    word: Token,
    cue: Cue,
    cause: Token | None,
    effect: Token | None,
    *,
    last: Token | None = None,
    guessed: bool = False,
) -> Finding | None:
    """Spans around the heads: the relation from its first auxiliary to its ``last`` word, the arguments beside it.

    None where a head is missing, or where the two arguments and the relation don't stand apart.
    """
    if cause is None or effect is None or cause == effect or word in (cause, effect):
        return None
    found = governors(word)
    heads = (cause.i, effect.i)
    left = max((i for i in heads if i < word.i), default=-1)
    right = min((i for i in heads if i > word.i), default=len(word.doc))
    if word.dep_ == "conj" and word.head.i < word.i:  # what stands before the first of two verbs is the first one's
        left = max(left, word.head.i)
    low = _relation_start(word, found, left)
    if word.dep_ == "dobj" and min(heads) > word.i:  # "the trial showed the benefit of X for Y"
        low = word.i
    high = max(word.i, last.i if last is not None and last.i < right else word.i) + 1
    cause_range = _argument(word, cause, (low, high), other=effect.i)
    effect_range = _argument(word, effect, (low, high), other=cause.i)
    if cause_range is None or effect_range is None:
        return None
    cause_range, effect_range = _unbroken(word.doc, cause_range), _unbroken(word.doc, effect_range)
    if effect.i > word.i and not is_verb(effect):
        effect_range = without_next_subject(word.doc, effect_range, effect)
    effect_range = without_examples(word.doc, effect_range, effect, cause_range)
    return Finding(cue, word, (low, high), cause_range, effect_range, cause, effect, found, guessed)


def _unbroken(doc: Doc, span: Range) -> Range:
    """On to the end of a hyphenated word ("non-smokers"), whatever the parser made of its parts."""
    start, end = span
    while end + 1 < len(doc) and doc[end].lower_ == "-" and not (doc[end - 1].whitespace_ or doc[end].whitespace_):
        end += 2
    return start, end


def up_to_other_side(found: Finding, opening: str) -> Finding:
    """The finding with its effect up to ``opening``: with whom it is compared is no outcome."""
    start, end = found.effect
    first = found.effect_head.i if opening == "as" else start  # "as many strokes | as others"
    stop = next((token.i for token in found.word.doc[first + 1 : end] if token.lower_ == opening), end)
    return found._replace(effect=(start, stop))


def standing_before(word: Token) -> Token | None:
    """Where the tree has no subject: the noun phrase right before the cue and all that it is said through."""
    return nominal_before(word.doc[_relation_start(word, governors(word), -1)])


def _relation_start(word: Token, found: Governors, left: int) -> int:
    parts = {word.i}
    for token in found.chain:
        parts.update(part.i for part in (token, *auxiliaries(token)) if left < part.i < word.i)
    first = min(parts)
    modal = modal_before(word.doc[first])  # "could one day prevent", with the modal hung elsewhere
    if modal is not None and modal.i > left:
        return modal.i
    before = first - 1
    named = word.doc[before - 1].tag_ in ("JJ", "DT") if before > 0 else False  # "medical help can"
    if before > left and word.doc[before].lower_ in HELPING and not named:  # "fibre help prevent", whatever its tag
        return before
    return first


def _argument(word: Token, head: Token, relation: Range, *, other: int) -> Range | None:
    """The phrase around a head, on its side of the relation and up to the other argument's head."""
    span = _phrase_beside(word, head, relation, other=other)
    return span and without_edges(word.doc, span, head)


def _phrase_beside(word: Token, head: Token, relation: Range, *, other: int) -> Range | None:
    low, high = relation
    start, end = (0, low) if head.i < low else (high, len(head.doc))
    if (other < low) == (head.i < low):  # both on one side: what stands between them parts them
        if other > head.i:
            end = min(end, _opening(head.doc[other], head.i))
        else:
            start = max(start, _behind_clause(head, other))
    end = min(end, _own_clause_start(head, word)) if head.i < word.i else end
    head, end = _before_bullet(head, max(start, high) if head.i >= high else head.i, end)
    if not start <= head.i < end:
        return None
    found = clause(head, start, end) if is_verb(head) else phrase(head, start, end)
    if head.doc[found[0]].lower_ == "to" and found[0] < head.i:  # "the best way to prevent it is to walk"
        found = (found[0] + 1, found[1])
    if head.tag_ == "VBG" and head.doc[found[0]].lower_ in COPULAS and found[0] < head.i:
        found = (found[0] + 1, found[1])  # "a common cause of it is | drinking too little"
    if head.i < low:
        found = _with_first_gerunds(head, found) if is_verb(head) else _with_front(head, _with_gerund(head, found))
        found = _whole(head, with_first_members(word.doc, found), 0, end)
        found = with_edges(head, found, end)
        return named_before(head, with_gap(word.doc, found, low), low) if other > low else found
    if is_verb(head):
        return found
    found = _with_relative(head, with_attachment(head, found, end), end)
    found = named_after(head, with_edges(head, _whole(head, found, high, end), end), end)
    return _with_relative(head, with_list(word.doc, found, end), end) if other < low else found


def _whole(head: Token, span: Range, low: int, high: int) -> Range:
    """A noun's phrase with the clause and the symbols that belong to it inside [low, high), without what is denied."""
    doc = head.doc
    if not is_verb(head):
        span = with_front(doc, with_symbols(doc, span, low, high))
        span = with_clause(doc, with_owned(doc, span, high), high)
    return without_denied(doc, without_opening(doc, without_heading(doc, span)), head)


def _before_bullet(head: Token, low: int, end: int) -> tuple[Token, int]:
    """A list whose items were run together, "anaemia - fever - rash": its first item, and where that ends."""
    doc = head.doc
    bullet = next((token for token in doc[low + 1 : end] if is_bullet(token)), None)
    if bullet is None or not is_run_together(doc):
        return head, end
    if head.i < bullet.i:
        return head, bullet.i
    first = doc[bullet.i - 1]
    return (first, bullet.i) if is_nominal(first) else (head, end)


def _opening(head: Token, after: int) -> int:
    """Where the phrase of the later argument begins: its preposition or conjunction, where one stands before it."""
    edge = max(head.left_edge.i, _behind_clause(head, after))
    before = edge - 1
    while before > after and head.doc[before].pos_ in ("ADP", "CCONJ", "PUNCT", "SCONJ", "PART"):
        edge, before = before, before - 1
    return edge


def _behind_clause(verb: Token, after: int) -> int:
    """Where "eat less salt" begins in "To lower the risk of gout, eat less salt", behind the clause with ``after``."""
    purposes = (child for child in children(verb, "advcl") if child.left_edge.i <= after <= child.right_edge.i < verb.i)
    return max([after, *(child.right_edge.i for child in purposes)]) + 1


def _own_clause_start(head: Token, word: Token) -> int:
    """Where the clause with the cue begins, if it hangs on the argument itself ("drugs that reduce A and ease B")."""
    for token in (word, *word.ancestors):
        if token.head != head or token.i < head.i:
            continue
        if token.dep_ in ("relcl", "acl"):
            return int(token.left_edge.i)
        if is_verb(head) and token == opening(word) and is_infinitive(token):  # "wash it often to avoid and stop it"
            return min(token.i, *(child.i for child in token.children if child.lower_ == "to"), len(token.doc))
    return len(word.doc)


def _with_gerund(head: Token, span: Range) -> Range:
    """"Cracking your knuckles does no harm": the gerund that opens the clause belongs to its subject."""
    first = span[0] - 1
    while first > span[0] - 4 and first > 0 and head.doc[first].tag_ in ("NN", "JJ", "RB", "PRP$"):
        first -= 1
    if first < 0 or head.doc[first].tag_ != "VBG":
        return span
    if head.doc[first].lower_ in LISTING:
        return span
    before = head.doc[first - 1].lower_ if first else ""
    opens = first == 0 or (before in GERUND_OPENERS and not (before == "," and _goes_on(head.doc, first)))
    return (first, span[1]) if opens else span


def _with_first_gerunds(head: Token, span: Range) -> Range:
    """"Not exercising or | being in bed a lot raises": gerunds that open the clause and are joined to the subject."""
    doc, start = head.doc, span[0]
    if head.tag_ != "VBG" or start < 2 or doc[start - 1].lower_ not in ("and", "or"):
        return span
    opening = next((i for i in range(start - 2, 0, -1) if doc[i - 1].lower_ in GERUND_OPENERS - {",", "and"}), 0)
    first = opening + (doc[opening].lower_ == "not")
    finite = (token for token in doc[first:start] if token.tag_ in FINITE)
    own = all(
        token.dep_ in ("relcl", "aux", "auxpass") or (token.dep_ == "conj" and token.head.dep_ == "relcl")
        for token in finite  # "exercises that don't jolt or strain the back"
    )
    return (opening, span[1]) if doc[first].tag_ == "VBG" and own else span


def _with_front(head: Token, span: Range) -> Range:
    """"Early help, drugs and surgery can": the first member of a list, read as a sentence of its own."""
    front = head.head.head
    listed = any(token.dep_ == "conj" for token in head.doc[span[0] : span[1]])
    parted = head.head.dep_ == "parataxis" and is_nominal(front) and front.dep_ == "ROOT" and front.i < span[0]
    return (front.left_edge.i, span[1]) if listed and parted and front.i == span[0] - 2 else span


def _goes_on(doc: Doc, first: int) -> bool:
    """"trap nerves, causing numbness, which": a gerund that goes on from the clause before it opens none."""
    finite = (token for token in doc[:first] if token.tag_ in FINITE)
    verbs = (token.head if token.dep_ in ("aux", "auxpass") else token for token in finite)
    main = (verb for verb in verbs if verb.dep_ not in ("advcl", "relcl"))
    return any(all(child.dep_ != "mark" for child in verb.children) for verb in main)  # not "if it hurts, resting it"


def _with_relative(head: Token, span: Range, end: int) -> Range:
    """"higher in women who take the pill": the clause right behind a noun is its own, wherever the parser hung it."""
    start, stop = span
    if stop >= end or head.doc[stop].lower_ not in ("who", "that") or head.doc[stop].tag_ not in ("WP", "WDT"):
        return span
    verb = head.doc[stop].head
    hung = verb.dep_ in ("advcl", "ccomp", "relcl") and is_verb(verb) and stop < verb.i < end
    return (start, clause(verb, stop, end)[1]) if hung else span
