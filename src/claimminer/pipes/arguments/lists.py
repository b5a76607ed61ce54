"""What the tree leaves out of an argument: the rest of a list behind the effect, a phrase between cause and cue.

The parser hangs later members of a list, and phrases of time and place, on all kinds of words; where nothing but
noun phrases stands up to the clause's end (or the cue), they belong to the argument.
"""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from claimminer.language.comparisons import TEMPORAL, TREATED
from claimminer.language.grammar import ADVERBIAL, FOCUSING, HOW_OFTEN
from claimminer.pipes.cues import verbs_of
from claimminer.pipes.trees.walks import FINITE, Range

__all__ = ["with_first_members", "with_gap", "with_list", "without_next_subject"]

NOMINAL_TAGS = frozenset({
    "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "DT", "CD", "IN", "CC", ",", "PRP$", "POS", "HYPH", "VBN", "FW",
    "PDT", "TO",
})  # fmt: skip
# "by a third in a year": no list; "and, in rare cases, death" is one
WHEN = TEMPORAL - {"case", "cases"}
NOUNS = ("NN", "NNS", "NNP")
# what ends the clause behind a list
STOPS = frozenset({".", ";", "(", ")", "[", "!", "”", '"', "–", "—", "that", "which", "who"})
# prepositions that open no member of a list
NO_MEMBER = ADVERBIAL | {"with", "that", "which", "so", "about", "because"}
# what opens a clause or phrase that tells which one; what parts it from its noun
RESTRICTING = frozenset({"who", "that", "whose"})
PARTING = frozenset({";", ":", "–", "—", "--", "(", ")"})
LONGEST_RESTRICTION = 16
# behind one of these the first member of a list may stand
MEMBERS_BEHIND = frozenset({"that", ":", ";", "but", "because"})
# longer gaps and lists are the parser's errors
LONGEST_GAP, LONGEST_LIST = 12, 24


def with_gap(doc: Doc, span: Range, low: int) -> Range:
    """A cause up to the cue: "a walk after dinner {flattens}", "antibiotics, such as X, and antifungals {raise}"."""
    start, end = span
    how = low - 1 == end and doc[end].tag_ == "RB"
    if how and doc[end].lower_ not in FOCUSING and (doc[end - 1].tag_.startswith("VB") or doc[end].lower_ in HOW_OFTEN):
        return start, low  # "people who sleep | badly {get}", "drinking juice | daily {lowers}"
    while low > end and doc[low - 1].tag_ == "RB":  # "some forms of it also {affect}"
        low -= 1
    gap = doc[end:low]
    if _is_restriction(gap) or _is_its_object(doc[end - 1], gap):
        return start, low
    if not 1 < len(gap) <= LONGEST_GAP or not all(_may_fill(token) for token in gap):
        return span
    joined = gap[0].tag_ in (",", "CC") and any(token.tag_ == "CC" for token in gap) and gap[-1].tag_ not in (",", "CC")
    attached = gap[0].tag_ == "IN" and all(token.tag_ != "," for token in gap)
    return (start, low) if joined or attached or _is_broken(doc[end - 1], gap) or _is_treatment(gap) else span


def _is_broken(last: Token, gap: Span) -> bool:
    """"making | changes {can help}", "care for | a sprain {reduces}", "the CD95 (APO-1) | promoter {is}"."""
    named = last.lower_ == ")" and all(token.tag_ in ("NN", "NNS", "JJ") for token in gap)
    open_end = last.tag_ in ("VBG", "IN") or named
    return open_end and gap[0].tag_ not in (",", "CC", "IN") and gap[-1].tag_ not in (",", "CC", "IN")


def _is_its_object(last: Token, gap: Span) -> bool:
    """"if it hurts, resting | it {may ease} the pain", "losing | weight {eases} it": read as the subject."""
    return len(gap) == 1 and last.tag_ == "VBG" and gap[0].tag_ in ("PRP", "NN", "NNS")


def _is_restriction(gap: Span) -> bool:
    """"drinkers | who smoke {get}", "strategies | to cope {help}": no comma, so it tells which."""
    if not 1 < len(gap) <= LONGEST_RESTRICTION or not (gap[0].lower_ in RESTRICTING or gap[0].tag_ == "TO"):
        return False
    parted = any(token.tag_ in (",", ":", "-LRB-", "``") or token.lower_ in PARTING for token in gap)
    return not parted and gap[-1].tag_ in (*NOUNS, "PRP")


def with_first_members(doc: Doc, span: Range) -> Range:
    """"Obesity, other illnesses, and | some drugs {raise}": the list's first members, read as another clause."""
    start, end = span
    if start < 2 or doc[start - 1].lower_ not in ("and", "or") or doc[start - 2].tag_ != ",":
        return span
    if end == start + 1 and doc[start].tag_ in ("DT", "PRP"):
        return span  # "Blood pools in the legs, and | this {damages}"
    first = next((i for i in range(start - 2, 0, -1) if doc[i - 1].lower_ in MEMBERS_BEHIND), 0)
    members = doc[first : start - 1]
    if not members[0].tag_.startswith(("NN", "JJ", "DT", "PRP$")) or not all(map(_may_fill, members)):
        return span
    dated = any(token.lower_ in TEMPORAL for token in members)
    return span if dated or len(members) > LONGEST_LIST else (first, end)


def _may_fill(token: Token) -> bool:
    return token.tag_ in NOMINAL_TAGS or token.tag_ == "VBG" or token.lower_ in TREATED


def _is_treatment(gap: Span) -> bool:
    """"patients {given ibuprofen} reported": what was done to a group, read as its verb."""
    return gap[0].lower_ in TREATED and all(token.tag_ not in (",", "CC") for token in gap)


def without_next_subject(doc: Doc, span: Range, head: Token) -> Range:
    """"clears an infection | and laxatives {will get}": what a finite verb follows is the next clause's."""
    start, end = span
    if end >= len(doc) or doc[end].tag_ not in FINITE:
        return span
    joint = next((token.i for token in reversed(doc[head.i + 1 : end]) if token.lower_ in ("and", "but", "while")), end)
    inside = any(token.tag_ in ("WDT", "WP", "WRB", "IN", "VBG") for token in doc[joint:end])
    return span if inside else (start, joint - (joint < end and doc[joint - 1].lower_ == ","))


def with_list(doc: Doc, span: Range, high: int) -> Range:
    """An effect with the rest of its list: "stones, constipation and, on rare occasions, an irregular heartbeat"."""
    start, end = span
    if end >= high or doc[end].tag_ not in (",", "CC") or doc[end].lower_ == "but":
        return span
    stop = next((token.i for token in doc[end:high] if token.lower_ in STOPS), high)
    rest = doc[end:stop]
    if not 1 < len(rest) <= LONGEST_LIST or not all(map(_is_in_list, rest)) or rest[-1].tag_ not in NOUNS:
        return span
    return (start, stop) if any(token.lower_ in ("and", "or") for token in rest) else span


def _is_in_list(token: Token) -> bool:
    """Whether a token may stand in a list of nouns: no verb, or noun that is a verb's form behind a comma or "and"."""
    if token.tag_ == "VBG":
        following = [other.lower_ for other in token.doc[token.i + 1 : token.i + 2]]
        return token.dep_ in ("amod", "compound") or following == ["of"]  # "worsening of asthma"
    if token.tag_ not in NOMINAL_TAGS or token.lower_ in WHEN:
        return False
    if token.tag_ == "TO" and token.dep_ == "aux":
        return False
    if token.tag_ == "IN" and token.lower_ in NO_MEMBER:
        return False
    before = token.doc[token.i - 1]
    opens = before.tag_ in ("CC", ",") or before.lower_ == "also"
    return not (opens and any(row.frame == "ACTS" and row.word != token.lower_ for row in verbs_of(token.lower_)))
