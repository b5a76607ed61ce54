"""Spans around the heads of arguments: the phrase of a noun, the clause of a verb, trimmed at both edges."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from claimminer.language.comparisons import TEMPORAL
from claimminer.language.grammar import (
    ADVERBIAL,
    DASHES,
    HOW_MUCH,
    LISTING,
    OF_ITS_TIME,
    OPEN_ENDS,
    OPENINGS,
    PORTIONS,
    POSSESSIVES,
    QUANTIFIERS,
    QUOTES,
    REFERRING,
    REFLEXIVES,
    SENTENCE_ADVERBS,
    TRIMMED,
)
from claimminer.language.relations import RESULTING
from claimminer.language.topics import PERSONS, POPULATION
from claimminer.pipes.trees.walks import Range, children, first_word, is_nominal, is_verb

__all__ = ["clause", "is_share", "phrase"]

# words that no phrase ends in
LOOSE_ENDS = TRIMMED | OPEN_ENDS
# dependents that are no part of their head's phrase
OUTSIDE = frozenset({"parataxis", "meta", "advcl", "intj", "discourse", "ccomp", "ROOT", "agent"})
# a bracket with a name or short form closes within so many tokens
BRACKET = 6


def phrase(head: Token, low: int, high: int) -> Range:
    """The head's phrase as an unbroken token range inside [low, high), without what only hangs on it.

    Left out: clauses after a comma, appositions that close with a comma, adverbials, coordinated verbs.
    """
    doc = head.doc
    inside = set(_members(head, low, high, before=low == 0 and high < len(doc)))
    start, end = _stretch(inside, head.i)
    end = _with_bracket(doc, end, high)
    while start - 2 >= low and _is_hyphenated(doc, start):
        start -= 2
    return _trimmed(doc, (start, _closed(doc, (start, end), head.i, high)), head.i)


def clause(verb: Token, low: int, high: int) -> Range:
    """A verb's clause inside [low, high): its subtree's unbroken stretch around the verb."""
    markers = [child for child in verb.children if child.dep_ == "mark" or _opens_clause(child)]
    markers += [child for child in children(verb, "advmod") if child.i < verb.i and child.nbor(1).lower_ == ","]
    markers += [child for child in children(verb, "conj") if _is_next_clause(child)]
    markers += [child for child in children(verb, "cc") if child.lower_ == "yet"]
    loose = {token.i for marker in markers for token in marker.subtree}
    high = _going_on(verb, high)
    inside = {token.i for token in verb.subtree if low <= token.i < high} - loose
    start, end = _stretch(inside, verb.i)
    if end - 2 > verb.i and verb.doc[end - 1].tag_ == "RB" and verb.doc[end - 2].lower_ == ",":
        end -= 2  # "it swelled, possibly | because of"
    if start > low and verb.tag_ == "VBN" and verb.nbor(-1).lower_ in ("get", "be", "being"):  # hung elsewhere
        start = min(start, verb.i - 1)
    return _trimmed(verb.doc, _without_link(verb.doc, (start, end)), verb.i)


def _without_link(doc: Doc, span: Range) -> Range:
    """"As a result, less blood returns": how the clause goes on from the one before is no part of it."""
    start, end = span
    words = tuple(token.lower_ for token in doc[start : start + 4])
    linked = next((len(link) for link in RESULTING if words == (*link, ",")), None)
    return span if linked is None else (start + linked + 1, end)


def _opens_clause(child: Token) -> bool:
    """"when", "as"; not the preposition of "known as"."""
    return child.lower_ in ("when", "whenever", "as") and not any(children(child, "pobj"))


def _is_next_clause(child: Token) -> bool:
    """"helps infants survive, (yet) it might harm them": a clause behind a comma with a subject of its own."""
    first = first_word(child).i
    before = child.doc[first - 1 - (child.doc[first - 1].lower_ == "yet")].lower_ if first > 1 else ""
    return before == "," and any(children(child, "nsubj", "nsubjpass"))


def _going_on(verb: Token, high: int) -> int:
    """Where the sentence goes on from the clause: ", which raises", ", causing"."""
    for token in verb.doc[verb.i + 1 : high - 1]:
        following = token.nbor()
        goes_on = following.tag_ == "VBG" and following.dep_ == "advcl"
        if token.lower_ == "," and (following.lower_ == "which" or goes_on):
            return token.i
    return high


def _stretch(inside: set[int], at: int) -> Range:
    """The unbroken range of members around one of them."""
    start, end = at, at + 1
    while start - 1 in inside:
        start -= 1
    while end in inside:
        end += 1
    return start, end


def _is_hyphenated(doc: Doc, start: int) -> bool:
    """"in-hospital mortality": a hyphen belongs to its word, whatever the tree says."""
    return doc[start - 1].lower_ == "-" and not doc[start - 2].whitespace_ and not doc[start - 1].whitespace_


def _with_bracket(doc: Doc, end: int, high: int) -> int:
    """On over a short bracket that follows: "interleukin 5 (IL-5)"."""
    if end < high and doc[end].lower_ == "(":
        closing = next((i for i in range(end, min(high, end + BRACKET)) if doc[i].lower_ == ")"), None)
        if closing is not None and _is_name(doc, end + 1, closing):
            return closing + 1
    return end


def _is_name(doc: Doc, start: int, end: int) -> bool:
    """Whether a bracket holds a name or short form, and no citation, number or aside."""
    words = [token.text for token in doc[start:end]]
    dated = any(len(word) == 4 and word.isdigit() for word in words)
    cited = dated or all(not word.isalpha() for word in words if "-" not in word)
    return not cited and words[0].lower() not in REFERRING


def _closed(doc: Doc, span: Range, head: int, high: int) -> int:
    """The range's end with its brackets closed: on to a closing one that follows, else back before the opening one."""
    start, end = span
    words = [token.lower_ for token in doc[start:end]]
    opened = words.count("(") - words.count(")")
    if opened > 0:
        opening = start + len(words) - 1 - words[::-1].index("(")
        return end + 1 if end < high and doc[end].lower_ == ")" else max(opening, head + 1)
    return end - 1 if opened < 0 and words[-1] == ")" and end - 1 > head else end


def _trimmed(doc: Doc, span: Range, head: int) -> Range:
    """The range without punctuation, conjunctions and a genitive's ending at its edges; the head stays."""
    start, end = span
    while start < head and (opening := _opening(doc, start, head)):
        start += opening
    while end - 1 > head and doc[end - 1].lower_ in LOOSE_ENDS:
        end -= 1
    owned = end < len(doc) and is_nominal(doc[end])  # "Crohn's, which" keeps it
    while end - 1 > head and doc[end - 1].lower_ in (POSSESSIVES if owned else QUOTES):
        end -= 1
    return start, end


def _opening(doc: Doc, start: int, head: int) -> int:
    """How many words of a conjunction or of an opening ("for example") stand at the start, before the head."""
    if doc[start].lower_ in TRIMMED:
        return int(doc[start].dep_ != "det")  # "that habit harms"
    words = tuple(token.lower_ for token in doc[start : min(start + 4, head)])
    return next((len(opening) for opening in OPENINGS if words[: len(opening)] == opening), 0)


def _members(head: Token, low: int, high: int, *, before: bool) -> Iterator[int]:
    """The phrase's tokens; ``before`` the relation, prepositional phrases belong to it whatever they say."""
    stack = [head, *_taken_by_first(head)]
    while stack:
        token = stack.pop()
        if low <= token.i < high:
            yield token.i
        stack.extend(child for child in token.children if not _hangs_loose(child, token, high, before=before))


def _taken_by_first(head: Token) -> Iterator[Token]:
    """"weight and severity | of fractures": the "of" right behind a noun, hung on the first of the two."""
    if head.dep_ == "conj":
        yield from (prep for prep in children(head.head, "prep") if prep.i == head.i + 1 and prep.lower_ == "of")


def _hangs_loose(child: Token, head: Token, high: int, *, before: bool) -> bool:
    """Whether a dependent is no part of its head's phrase."""
    if child.i < head.i:
        opens = child.dep_ in ("cc", "mark", "intj") or child.tag_ == "LS"  # "(ii) Transfection"
        return opens or (child.dep_ == "advmod" and child.lower_ in SENTENCE_ADVERBS)
    if child.dep_ in OUTSIDE:
        return not (child.dep_ == "ccomp" or is_verb(head))
    if child.dep_ in ("relcl", "acl"):
        return _is_set_off(child)
    if child.dep_ == "npadvmod" and child.lower_ in HOW_MUCH | REFLEXIVES:
        return True
    if child.dep_ == "appos":
        opening = first_word(child)
        return opening.nbor(-1).lower_ == "," and opening.lower_ not in LISTING and not _is_list(head, child)
    if child.dep_ == "prep":
        return head.tag_ == "PRP" or _is_adverbial(child, before=before)  # "preserves it | in women"
    if child.dep_ == "conj" and head.tag_ == "VBN" and child.tag_ in ("VBZ", "VBP"):
        return True  # "the pain produced by it | and involves": another verb of the sentence
    if child.dep_ == "conj":
        return is_verb(child) and not is_verb(head) and not _is_activity(child, head)
    return child.dep_ == "punct" and child.lower_ in (";", ":", *DASHES) and child.i + 1 >= high


def _is_activity(child: Token, head: Token) -> bool:
    """"chewing, swallowing and speaking": one list, whichever of them the tagger takes for verbs."""
    return child.tag_ == "VBG" and head.lower_.endswith("ing") and not any(children(child, "dobj", "nsubj", "aux"))


def _is_set_off(token: Token) -> bool:
    """Whether a comma or dash stands before a clause or opens it."""
    left: int = token.left_edge.i
    return any(token.doc[i].lower_ in (",", *DASHES) for i in (left - 1, left) if i >= 0)


def _is_adverbial(prep: Token, *, before: bool) -> bool:
    """Whether a prepositional phrase belongs to the clause: set off by a comma, or by its preposition."""
    if prep.i > 0 and prep.lower_ == "as" and prep.doc[prep.i - 1].lower_ in ("such", "well"):
        return False
    if prep.doc[prep.i - 1].lower_ == "," and prep.lower_ not in LISTING:
        return True
    if not before and not prep.head.like_num and is_share(prep):
        return True
    if prep.lower_ == "without" and prep.head.lower_ in POPULATION and any(children(prep, "pobj")):
        return False  # "patients without diabetes"
    told = children(prep, "pobj", "pcomp") if is_verb(prep.head) else children(prep, "pobj")
    if prep.lower_ in OF_ITS_TIME and any(child.lower_ not in TEMPORAL for child in told):
        return False  # "pain after surgery", "people who faint after eating"; "after a week" tells when
    return prep.lower_ in ADVERBIAL and not before


def is_share(prep: Token) -> bool:
    """"in six out of ten people", "in about half of those treated": in how many, not which thing."""
    thing = next(children(prep, "pobj"), None)
    if thing is None or prep.lower_ not in ("in", "for"):
        return False
    counted = any(child.like_num or child.lower_ in QUANTIFIERS for child in children(thing, "nummod", "amod", "det"))
    whole = [inner for prep in children(thing, "prep") for inner in children(prep, "pobj")]
    portion = thing.like_num or thing.lower_ in PORTIONS
    return (thing.lower_ in PERSONS and counted) or (portion and any(map(_names_people, whole)))


def _names_people(token: Token) -> bool:
    return bool(token.lower_ in POPULATION or token.lower_ == "those" or token.like_num)


def _is_list(head: Token, child: Token) -> bool:
    """Whether an "apposition" is really a member of a list ("A, B and C"): no comma closes it."""
    after = child.right_edge.i + 1
    if after < len(child.doc) and child.doc[after].lower_ == ",":
        return False
    deeper = (token for token in child.subtree if token.lower_ in ("and", "or") and token.nbor(-1).lower_ == ",")
    listed = any(children(child, "conj")) or any(deeper)  # "beer, a meal rich in meat, or stress"
    return listed and not any(children(head, "conj"))
