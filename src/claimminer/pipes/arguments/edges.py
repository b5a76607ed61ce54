"""The edges of an argument, whatever the parser made of them: what belongs there still, and what no longer does."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from claimminer.language import grammar
from claimminer.language.comparisons import TEMPORAL
from claimminer.language.relations import COSTING
from claimminer.language.topics import PERSONS, POPULATION
from claimminer.pipes.arguments.phrases import is_share, phrase
from claimminer.pipes.trees.walks import Range, children, is_verb, prepositional_object

__all__ = ["with_attachment", "with_edges", "without_edges"]

COSTS = frozenset(noun for _, _, noun, _ in COSTING)
# whose something is, behind a cue's noun
WHOSE = ("from", "in", "among")
MANNER_OPENINGS = frozenset(manner[0] for manner in grammar.MANNERS)
# prepositional phrases that are taken along behind an object
ATTACHMENTS = 2


def with_edges(head: Token, span: Range, end: int) -> Range:
    """The range with what goes on behind it, up to ``end``: the rest of a coordination, an age, "later in life"."""
    doc = head.doc
    start, stop = _with_second_preposition(head, span, end)
    words = [token.lower_ for token in doc[stop : min(stop + 3, end)]]
    if words[:1] and words[0] in grammar.AGES and doc[stop - 1].lower_ in PERSONS and doc[stop : stop + 2][-1].like_num:
        return start, stop + 2  # "adults over 50"
    later = next((len(later) for later in grammar.LATER_ON if tuple(words[: len(later)]) == later), 0)
    return start, stop + later


def _with_second_preposition(head: Token, span: Range, end: int) -> Range:
    """"higher in people with asthma | and in those who smoke": the same preposition again."""
    start, stop = span
    if head.dep_ != "pobj":
        return span
    again = next((prep for prep in children(head.head, "conj") if prep.lower_ == head.head.lower_), None)
    if again is None or not stop < again.i < end or not all(_joins(token) for token in head.doc[stop : again.i]):
        return span
    thing = next(children(again, "pobj"), None)
    if thing is None:
        return span
    told = next(children(again, "pcomp"), None)  # "in those taking it"
    return start, min(told.right_edge.i + 1, end) if told is not None else phrase(thing, again.i + 1, end)[1]


def _joins(token: Token) -> bool:
    return token.tag_ in ("CC", ",", "RB") and token.lower_ != "not"  # "but not with" denies


def without_edges(doc: Doc, span: Range, head: Token) -> Range:
    """The range without what only says how much, how long, how much later, in which animals, or that all of them do."""
    start, stop = span
    if (opening := _state_before(doc, start)) and start + opening <= head.i:
        start += opening
    if doc[start].tag_ == "WP$" and start < head.i:  # "a bacterium, whose | butyrate"
        start += 1
    for ends in (_cost, _manner, _other_side, _before_aside):
        stop = ends(doc, head.i, stop)
    while stop - 1 > head.i and (cut := _loose_end(doc, stop, head.i)):
        stop -= cut
    return start, stop


def _before_aside(doc: Doc, head: int, stop: int) -> int:
    """Where what a dash sets off begins ("coffee | – a drink with caffeine – {cuts}"); a list goes on behind one."""
    first = next((token.i for token in doc[head + 1 : stop] if _sets_off(token)), stop)
    closed = any(map(_sets_off, doc[max(first + 1, stop - 1) : stop + 1]))
    behind = doc[first + 1] if first + 1 < stop else None
    goes_on = behind is not None and (behind.tag_ == "CC" or behind.lower_ in grammar.LISTING)
    return stop if goes_on and not closed else first


def _sets_off(mark: Token) -> bool:
    """A dash between phrases, not inside "Epstein–Barr" or "10–18"."""
    if mark.lower_ not in grammar.DASHES:
        return False
    return mark.lower_ != "–" or bool(mark.whitespace_) or (mark.i > 0 and bool(mark.nbor(-1).whitespace_))


def _state_before(doc: Doc, start: int) -> int:
    """How many words of a state open it: "Untreated, | gout damages the joints", "Left untreated, | it spreads"."""
    if start and doc[start - 1].is_alpha:
        return 0
    at = start + (doc[start].lower_ == "left")
    word = doc[at].lower_ if at + 1 < len(doc) else ""
    return at + 2 - start if word.startswith("un") and word.endswith("ed") and doc[at + 1].lower_ == "," else 0


def _other_side(doc: Doc, head: int, stop: int) -> int:
    """Where "than in children" begins, which the cue's own degree is set against; ``stop`` where there is none."""
    than = next((token.i for token in doc[head + 1 : stop] if token.lower_ == "than"), stop)
    graded = any(token.tag_ in ("JJR", "RBR") or token.lower_ in ("rather", "other") for token in doc[head:than])
    return stop if graded or than + 1 >= stop or doc[than + 1].tag_ != "IN" else than


def _cost(doc: Doc, head: int, stop: int) -> int:
    """Where "at the cost of nausea" begins, which is a claim of its own; ``stop`` where there is none."""
    at = next((i for i in range(head + 1, stop - 2) if doc[i].lower_ == "at" and doc[i + 2].lower_ in COSTS), stop)
    return at - 1 if at < stop and doc[at - 1].lower_ == "," else at


def _manner(doc: Doc, head: int, stop: int) -> int:
    """Where "in the same way", "as well as anything" begins: how it acts, not on what; ``stop`` where nothing does."""
    for token in doc[head + 1 : stop]:
        if token.lower_ in MANNER_OPENINGS:
            words = tuple(other.lower_ for other in doc[token.i : token.i + 4])
            if any(words[: len(manner)] == manner for manner in grammar.MANNERS):
                return token.i
    return stop


def _loose_end(doc: Doc, stop: int, head: int) -> int:
    """How many words at the end are no part of the argument."""
    last, before = doc[stop - 1], doc[stop - 2]
    if last.lower_ in grammar.ALL_OF_THEM | grammar.REFLEXIVES and before.tag_ != "CC":
        return 1  # "eating well and walking all {help}", "the drugs themselves {cause}"
    in_animals = last.lower_ in grammar.ANIMALS and before.lower_ == "in"
    if in_animals or (before.lower_, last.lower_) in grammar.LOOSE_PAIRS:
        return 2  # "damages the joints | for good"
    if last.lower_.endswith("fold") and len(last) > len("fold"):
        return 1 + _words_before(doc, stop - 1, head, grammar.ABOUT)  # "the risk | more than thirtyfold"
    if last.lower_ in ("later", "earlier") and before.lower_ in TEMPORAL:
        counted = 1 if before.i - 1 > head and (doc[before.i - 1].like_num or doc[before.i - 1].tag_ == "DT") else 0
        return 2 + counted  # "fewer cravings | three months later"
    return 0


def _words_before(doc: Doc, at: int, head: int, words: frozenset[str]) -> int:
    first = at
    while first - 1 > head and doc[first - 1].lower_ in words:
        first -= 1
    return at - first


def with_attachment(head: Token, span: Range, end: int) -> Range:
    """"reduced mortality in adults over 75": the phrase behind an object describes it, wherever the parser hung it."""
    doc = head.doc
    start, stop = span
    for _ in range(ATTACHMENTS if head.tag_ != "PRP" else 0):  # "preserves it in women"
        if stop >= end or not _may_attach(doc[stop]) or not _hangs_before(doc[stop], start):
            break
        inner = prepositional_object(doc[stop])
        if inner is None or not stop < inner.i < end or inner.lower_ == "right":
            break  # "of gout | in its own right"
        if inner.lower_ in TEMPORAL and not head.like_num:  # "one in three cases"
            break
        if inner.tag_ == "VBG" and not _is_bare(inner):
            break
        if doc[stop + 1].lower_ in grammar.QUANTIFIERS or is_share(doc[stop]):  # "causes colds in most people"
            break
        stop = inner.i + 1 if inner.tag_ == "VBG" else phrase(inner, stop + 1, end)[1]
    return start, stop


def _is_bare(gerund: Token) -> bool:
    """"pain on walking"."""
    return gerund.nbor(-1).lower_ == "on" and not any(children(gerund, "dobj", "prep"))


def _hangs_before(prep: Token, start: int) -> bool:
    """On a verb, or on the noun of the cue ("a hallmark of B cells | from patients"; not "of stroke in Sweden")."""
    thing = next(children(prep, "pobj"), None)
    placed = prep.lower_ in WHOSE and thing is not None and thing.tag_ in ("NN", "NNS")
    return is_verb(prep.head) or (prep.head.i < start and placed)


def _may_attach(prep: Token) -> bool:
    """"mortality in adults", "people with asthma"."""
    noun = prep.nbor(-1).lower_
    if prep.lower_ == "to" and prep.nbor(-1).head.lower_ == "from":
        return True  # "the passage from prediabetes to diabetes"
    if noun in grammar.MOTIONS:  # "progression through the cell cycle"
        return prep.lower_ in grammar.ATTACHING | grammar.WAYS_OF_MOTION
    if prep.lower_ == "to" and prep.tag_ != "TO":
        return noun in grammar.AIMED
    return prep.lower_ in grammar.ATTACHING or (prep.lower_ in grammar.AGES | {"with"} and noun in POPULATION)
