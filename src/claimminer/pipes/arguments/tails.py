"""What belongs to an argument though it stands apart from its head, wherever the parser hung it; and what does not.

A clause behind "the risk that", a name between commas or right beside its noun, the gerund behind "trouble"; not the
other half of ", but not Y".
"""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from claimminer.language import grammar
from claimminer.pipes.arguments.phrases import clause, phrase
from claimminer.pipes.trees.walks import (
    FINITE,
    NOUN_TAGS,
    Range,
    children,
    is_verb,
    nominal_after,
    prepositional_object,
)

__all__ = [
    "named_after", "named_before", "with_clause", "with_front", "with_owned", "with_symbols",
    "without_denied", "without_examples", "without_heading", "without_opening",
]  # fmt: skip

# a name between commas, a bracket that says how much, are so short
LONGEST_NAME, LONGEST_ASIDE = 14, 12
# shorter words of a title may come again by chance
OPENING_WORDS = frozenset(opening[0] for opening in grammar.OPENINGS)
SHORT = 3
# what opens a class, or a statement about each, rather than a name ("a statin", "both")
NO_NAMES = frozenset({"a", "an", "each", "both", "all"})
# what a name right before its noun hangs on, where the parser did not see that it belongs there
LOOSE = ("ROOT", "nsubj", "nmod", "compound", "amod", "npadvmod", "dep", "meta", "nummod")


def with_clause(doc: Doc, span: Range, end: int) -> Range:
    """"the likelihood that the joint loosens", "difficulty passing urine": the clause behind says which one."""
    start, stop = span
    if stop >= end or stop + 1 >= len(doc):
        return span
    last, following = doc[stop - 1].lower_, doc[stop]
    told = following.head
    if last in grammar.CHANCES and following.lower_ == "that" and is_verb(told) and stop < told.i < end:
        return start, clause(told, stop + 1, end)[1]
    if last in grammar.TROUBLES and following.tag_ == "VBG":
        return start, clause(following, stop, end)[1]
    if following.tag_ == "IN" and following.nbor().lower_ in ("which", "whom") and stop < told.i < end:
        return start, min(told.right_edge.i + 1, end)  # "the tube through which it flows"
    return span


def with_owned(doc: Doc, span: Range, end: int) -> Range:
    """"the body's organs", with "'s" read as a verb; "a higher rate (p < 0.05) of tremor"."""
    start, stop = span
    if stop + 1 >= end:
        return span
    if doc[stop].lower_ in ("'s", "’s") and not doc[stop - 1].whitespace_:
        owned = nominal_after(doc[stop])
        return span if owned is None or owned.i >= end else (start, owned.i + 1)
    closing = _closing(doc, stop, end)
    of = closing + 1
    if closing > stop and of + 1 < end and doc[of].lower_ == "of" and doc[of].head.i < stop:
        thing = prepositional_object(doc[of])
        return span if thing is None or thing.i >= end else (start, phrase(thing, of + 1, end)[1])
    return span


def _closing(doc: Doc, opening: int, end: int) -> int:
    """Where a bracket that opens there closes; -1 where none does."""
    if doc[opening].lower_ != "(":
        return -1
    return next((i for i in range(opening, min(end, opening + LONGEST_ASIDE)) if doc[i].lower_ == ")"), -1)


def without_heading(doc: Doc, span: Range) -> Range:
    """"Overview | Asthma is", "Surgery | Laser surgery is": the title of a part, run into its first sentence."""
    start, stop = span
    if start:
        return span
    small = (i for i in range(stop) if not (doc[i].text[:1].isupper() or doc[i].tag_ in ("IN", "CC", "DT")))
    last = next(small, stop)
    capital = (i for i in range(min(last, stop - 1), 0, -1) if doc[i].text[:1].isupper())
    begins = (i for i in capital if doc[i - 1].tag_ in NOUN_TAGS)
    return next((i for i in begins if _heads(doc[:i], doc[i:stop])), start), stop


def _heads(title: Span, rest: Span) -> bool:
    """Whether the first is a title of the second: a usual one, or its word comes again, now without a capital."""
    if len(title) == 1 and title[0].lower_ in grammar.PART_TITLES:
        return True
    again = {token.lower_ for token in rest[:1]} | {token.text for token in rest}
    words = (token for token in title if token.is_title and len(token) > SHORT)
    return title[0].is_title and any(token.lower_ in again for token in words)


def without_opening(doc: Doc, span: Range) -> Range:
    """"On | the other hand, zinc and iron": an opening with its comma, which the parser took for a member of a list."""
    start, stop = span
    if doc[start].lower_ not in OPENING_WORDS:
        return span
    words = [token.lower_ for token in doc[start : start + 6]]
    for opening in grammar.OPENINGS:
        after = start + len(opening)
        if tuple(words[: len(opening)]) == opening and after + 1 < stop and doc[after].lower_ == ",":
            return after + 1, stop
    return span


def with_front(doc: Doc, span: Range) -> Range:
    """"An unusual (higher than normal) | amount": what stands before a bracket inside the phrase; no ")" opens one."""
    start, stop = span
    if doc[start].lower_ != ")":
        return span
    opening = next((i for i in range(start, -1, -1) if doc[i].lower_ == "("), start)
    first = opening
    while first and doc[first - 1].tag_ in ("DT", "JJ", "PRP$", *NOUN_TAGS):
        first -= 1
    return (first if first < opening else start + 1), stop


def named_after(head: Token, span: Range, end: int) -> Range:
    """"affects one organ, the pancreas": the name behind the comma tells which one."""
    start, stop = span
    name = next((child for child in head.children if child.dep_ == "appos" and child.i > stop), None)
    if name is None or head.doc[stop].lower_ != "," or not _is_kind(head):
        return span
    if name.dep_ == "conj" or any(children(name, "conj")):
        return span
    last = name.right_edge.i + 1
    closed = last >= len(head.doc) or head.doc[last].tag_ in (".", ",", "-RRB-", ":")
    told = name.left_edge.i in (stop, stop + 1) and last <= end
    return (start, last) if told and closed and _is_name(head.doc[stop + 1 : last]) else span


def with_symbols(doc: Doc, span: Range, low: int, high: int) -> Range:
    """"the factor NF-kappa B", "HIV-1 infection": a symbol right beside its noun is part of the name."""
    start, stop = span
    if doc[stop - 1].tag_ in ("NN", "NNP") and stop < high and _is_symbol(doc[stop]):
        while stop < high and _goes_on(doc[stop]):
            stop += 1
    beside = doc[start - 1]
    if start > low and doc[start].tag_ in NOUN_TAGS and _is_symbol(beside) and beside.dep_ in LOOSE:
        while start > low and _goes_on(doc[start - 1]):
            start -= 1
    return start, stop


def _goes_on(token: Token) -> bool:
    """"IL-2", and the Greek letter of "IL-2 beta"."""
    return _is_symbol(token) or token.lower_ in grammar.GREEK_LETTERS


def _is_symbol(token: Token) -> bool:
    """"IL-2", "CYP2D6", "DNA": letters with a figure or a second capital, written as a noun."""
    if token.tag_ not in (*NOUN_TAGS, "JJ", "CD") or token.text.lower().endswith("ing"):
        return False
    lettered = any(map(str.isalpha, token.text))
    return lettered and (any(map(str.isdigit, token.text)) or sum(map(str.isupper, token.text)) > 1)


def named_before(head: Token, span: Range, low: int) -> Range:
    """"One type, shingles, {is caused by}": the name between commas tells which one; a class does not."""
    doc = head.doc
    start, stop = span
    closing = low - 1
    while closing > stop and doc[closing].tag_ == "RB":
        closing -= 1
    if doc[stop].lower_ == "called" and stop + 1 < low and _is_name(doc[stop + 1 : low]):
        return start, low  # "a device called a stent can", with "called" read as the verb
    if closing <= stop + 1 or doc[stop].lower_ != "," or doc[closing].lower_ != "," or not _is_kind(head):
        return span
    return (start, closing) if _is_name(doc[stop + 1 : closing]) else span


def _is_kind(head: Token) -> bool:
    before = (child.lower_ for child in head.children if child.i < head.i)
    return head.tag_ in ("NN", "NNS") and not grammar.KIND_DETERMINERS.isdisjoint(before)


def _is_name(inner: Span) -> bool:
    """"dasatinib (Sprycel) and nilotinib", "called X"; no clause, list of examples or class ("a statin")."""
    if len(inner) > LONGEST_NAME or any(token.tag_ in FINITE or token.tag_ == "VBG" for token in inner):
        return False
    first = inner[0]
    called = any(token.lower_ in grammar.CALLED for token in (first.nbor(-1), *inner[:2]))  # "also called X"
    named = first.tag_ in (*NOUN_TAGS, "JJ", "CD", "DT")
    return called or (named and first.lower_ not in grammar.LISTING | NO_NAMES)


def without_denied(doc: Doc, span: Range, head: Token) -> Range:
    """"aspirin, but not ibuprofen": what is denied is another claim's."""
    start, stop = span
    for token in doc[head.i + 1 : stop - 1]:
        if token.lower_ == "but" and token.nbor().lower_ in ("not", "neither"):
            before = token.i - 1 if doc[token.i - 1].lower_ == "," else token.i
            return start, max(before, head.i + 1)
        instead = (token.lower_, token.nbor().lower_) in grammar.INSTEAD
        if instead and doc[token.i - 1].lower_ != ",":  # "frailty rather than its cause"
            return start, token.i
    return span


def without_examples(doc: Doc, effect: Range, effect_head: Token, cause: Range) -> Range:
    """"Certain habits cause an attack, | including smoking": examples of the many causes, not of the one effect."""
    start, stop = effect
    comma = next((token.i for token in doc[effect_head.i + 1 : stop - 1] if _opens_examples(token)), None)
    if comma is None or effect_head.tag_ not in ("NN", "NNP") or doc[cause[1] - 1].tag_ not in ("NNS", "NNPS"):
        return effect
    return (start, comma) if doc[cause[0]].lower_ in grammar.UNNAMED_SORTS and cause[1] <= start else effect


def _opens_examples(comma: Token) -> bool:
    following = comma.doc[comma.i + 1 : comma.i + 3]
    words = tuple(token.lower_ for token in following)
    return comma.lower_ == "," and (words[:1] == ("including",) or words == ("such", "as"))
