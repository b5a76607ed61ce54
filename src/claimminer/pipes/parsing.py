"""Small Docs: one sentence each, cut out of the article's Doc, so that only sentences with a cue are parsed.

A small Doc holds no white space tokens (line breaks inside a sentence mislead the parser) and ALL-CAPS sentences in
lower case, and has straight apostrophes; ``doc.user_data["origins"]`` holds each token's (start, end) in the article,
so that spans find their way back.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import numpy as np
from spacy.tokens import Doc, Token

from claimminer.language import stand_ins
from claimminer.language.asides import BEFORE_REPORTERS, FIRST_TIME, INVERTED, MONTHS, REPORTERS, SAYING
from claimminer.records import Mention

if TYPE_CHECKING:
    from thinc.types import Ints1d, Ints2d

__all__ = ["ORIGINS", "place", "small_doc", "stand_in", "with_tree"]

ORIGINS = "origins"
# what stands between an infinitive's "to" and its verb
HELPERS = ("aux", "auxpass")
# what a tagger and a parser write
TREE: list[int | str] = ["TAG", "POS", "DEP", "HEAD"]
# verb forms that coordinated verbs share
SHARED = frozenset({"VB", "VBD", "VBG", "VBP", "VBZ"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
# a dateline ends within so many tokens
DATELINE = 14
# letters of an abbreviation, at most: longer words in capitals that open a dateline are places
PLACE = 3
# a report set in by commas is so short
REPORT = 5


def small_doc(doc: Doc, start: int, end: int) -> Doc:
    """Tokens ``start`` to ``end`` of an article's Doc as a Doc of its own."""
    tokens = _without_asides([token for token in doc[start:end] if not token.is_space])
    words = [word.replace("’", "'") for word in _in_usual_case(tokens)]  # "don’t": the tagger knows the straight one
    spaces = [bool(token.whitespace_) or _stands_before_space(token) for token in tokens]
    small = Doc(doc.vocab, words=words, spaces=spaces)
    small.user_data[ORIGINS] = [(start := token.idx, start + len(token)) for token in tokens]
    if tokens and _ends_with_stop(tokens[-1].text):
        small.user_data[ORIGINS][-1] = (tokens[-1].idx, tokens[-1].idx + len(tokens[-1]) - 1)
    return small


def _ends_with_stop(last: str) -> bool:
    """"vitamin C.", "NF-kappaB.": the full stop that the tokenizer left at a symbol ends the sentence, too."""
    symbol = len(last) == 2 or last[-2:-1].isupper() or last[-2:-1].isdigit()
    return symbol and last.endswith(".") and last.count(".") == 1


def place(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Character offsets of tokens ``start`` to ``end`` in the article (in the Doc itself, where it is no small one)."""
    origins: Sequence[tuple[int, int]] | None = doc.user_data.get(ORIGINS)
    if origins is not None:
        return origins[start][0], origins[end - 1][1]
    last = doc[end - 1]
    return doc[start].idx, last.idx + len(last)


def stand_in(doc: Doc, mentions: Sequence[Mention]) -> Doc:
    """A copy of a small Doc in which each entity's last word gives way to its stand-in; same tokens, same order."""
    origins: Sequence[tuple[int, int]] = doc.user_data[ORIGINS]
    words = [token.text.translate(stand_ins.STRAIGHT_QUOTES) for token in doc]
    starts = [start for start, _ in origins]
    first = bisect_left(mentions, starts[0], key=_start)
    for mention in mentions[first : bisect_left(mentions, origins[-1][1], key=_start)]:
        last = bisect_left(starts, mention.end) - 1
        if last >= 0 and origins[last][1] == mention.end and words[last].isalpha():
            words[last] = _like(words[last], *stand_ins.NOUNS[mention.label])
    _make_plainer(words)
    return Doc(doc.vocab, words=words, spaces=doc.to_array("SPACY").astype(bool).tolist())


def _make_plainer(words: list[str]) -> None:
    """Other words, in place, for those that mislead the parser whatever they are about."""
    for i, word in enumerate(words):
        if word in stand_ins.SPELLINGS:
            words[i] = stand_ins.SPELLINGS[word]
        elif word == "nt" and i and words[i - 1] in stand_ins.BEFORE_NT:
            words[i] = "not"
        elif word == stand_ins.HARDLY_ANY[0] and tuple(words[i : i + 3]) == stand_ins.HARDLY_ANY:
            words[i : i + 3] = stand_ins.NEARLY_NO
        elif word in stand_ins.MULTIPLYING and words[max(0, i - 2) : i] == ["more", "than"]:
            words[i - 2 : i] = stand_ins.MORE_THAN


def with_tree(doc: Doc, parsed: Doc) -> Doc:
    """The Doc's own words under the tags and tree of another Doc with as many tokens (written into the Doc)."""
    tree = cast("Ints2d", parsed.to_array(TREE))
    doc.from_array(TREE, tree)
    _mend(doc, *tree[:, [0, 2]].T)
    return doc


def _mend(doc: Doc, tags: Ints1d, labels: Ints1d) -> None:
    """Hang on their verbs what a parser may hang beside them; ``tags``, ``labels``: those of the Doc, as hashes."""
    code = doc.vocab.strings.__getitem__
    for i in np.flatnonzero((tags[:-1] == code("TO")) & (tags[1:] == code("VB"))).tolist():
        to, verb = doc[i], doc[i + 1]
        if verb.dep_ not in HELPERS and to not in (verb.head, to.head):
            to.head, to.dep_ = verb, "aux"  # "to prevent infection and to shorten illness"
    for i in np.flatnonzero((tags == code("VBN")) & (labels == code("advcl"))).tolist():
        if 0 < i < doc[i].head.i and doc[i - 1].tag_ in NOUNS and not any(doc[i].lefts):
            doc[i].head, doc[i].dep_ = doc[i - 1], "acl"  # "In patients switched to it, flares"
    for i in np.flatnonzero((tags == code("VBP")) & (labels == code("ROOT"))).tolist():
        if i and doc[i - 1].dep_ == "amod" and doc[i - 1].head == doc[i]:
            doc[i].tag_, doc[i].pos_ = "NN", "NOUN"  # "Weak grip a sign of"
    subjects = np.flatnonzero(labels == code("nsubj")).tolist()
    for first, second in pairwise(subjects):
        _part_subjects(doc[first], doc[second])
    for i in np.flatnonzero(labels == code("conj")).tolist():
        if doc[i].tag_ in SHARED and (first := _first_verb(doc[i])) is not None:
            doc[i].head = first


def _part_subjects(first: Token, second: Token) -> None:
    """Of two nouns read as one verb's subjects, the first is part of a name, or a heading that ran in."""
    if first.head != second.head or first.tag_ not in NOUNS or second.tag_ not in NOUNS:
        return
    between = [token.text for token in first.doc[first.i + 1 : second.left_edge.i]]
    if between in (["-"], ["–"]):
        first.head, first.dep_ = second, "compound"  # "SARS - CoV causes"
    elif not between:
        first.dep_ = "dep"  # "Overview Asthma can cause"


def _first_verb(verb: Token) -> Token | None:
    """Of what a coordinated verb goes on, where it hangs on something else: the verb of its form above that."""
    beside, above = verb.head, verb.head.head
    if beside.dep_ == "dobj" and beside.pos_ == "NOUN" and above.tag_ == verb.tag_:
        return above  # "to prevent falls, lift mood or calm nerves"
    if (verb.tag_, beside.tag_) != ("VBG", "VB"):
        return None  # ", allowing cells to grow and causing pain"
    return next((other for other in beside.ancestors if other.tag_ == "VBG" and other.dep_ in ("advcl", "acl")), None)


def _like(word: str, singular: str, plural: str) -> str:
    """The stand-in in the number and case of the word."""
    chosen = (
        plural
        if word.lower().endswith("s") and not word.lower().endswith(("ss", "us", "is", "tes"))
        else singular
    )
    return chosen.capitalize() if word[:1].isupper() and word[1:].islower() else chosen


def _start(mention: Mention) -> int:
    return mention.start


def _without_asides(tokens: list[Token]) -> list[Token]:
    """The tokens without a dateline ("LEEDS, 4 May 2024 –") and a report (", experts say,"; a last "study finds").

    They confuse the parser, and attribution is read from the article itself.
    """
    tokens = _without_novelty(tokens[_dateline(tokens) :])
    words = [token.lower_ for token in tokens]
    start, end = _inserted_report(words) or (_closing_report(tokens, words), len(tokens))
    return tokens[:start] + tokens[end:]


def _without_novelty(tokens: list[Token]) -> list[Token]:
    """Without "for the first time" inside a verb's phrase ("has been shown for the first time to cut deaths")."""
    length = len(FIRST_TIME)
    for i in range(1, len(tokens) - length):
        if tokens[i].lower_ != FIRST_TIME[0] or tokens[i + length].lower_ not in ("to", "that"):
            continue
        if tuple(token.lower_ for token in tokens[i : i + length]) == FIRST_TIME:
            return tokens[:i] + tokens[i + length :]
    return tokens


def _dateline(tokens: Sequence[Token]) -> int:
    """How many tokens a dateline takes up."""
    words = [token.lower_ for token in tokens[:DATELINE]]
    for i in range(2, len(words)):
        if words[i] in ("–", "—", "--", "-") and tokens[i - 1].whitespace_:
            return i + 1 if _opens_with_place(tokens) or not MONTHS.isdisjoint(words[:i]) else 0
    return 0


def _opens_with_place(tokens: Sequence[Token]) -> bool:
    """ "PORT HALLOW, ", "BOSTON (Agency)": a place in capitals."""
    place = tokens[0]
    return place.is_alpha and place.is_upper and len(place) > PLACE and tokens[1].text in (",", "(")


def _inserted_report(words: Sequence[str]) -> tuple[int, int] | None:
    """Where a report stands that two commas set in, both of them included."""
    for i in range(2, len(words) - 2):
        if words[i] in SAYING and words[i + 1] == ",":
            opening = next((j for j in range(i - 1, max(i - REPORT, 0), -1) if words[j] == ","), 0)
            if opening > 1:
                return opening, i + 2
    return None


def _closing_report(tokens: Sequence[Token], words: Sequence[str]) -> int:
    """Where the report begins that closes a headline ("Naps cut stress new Oslo study finds"); else the end."""
    if (inverted := _inverted_report(words)) is not None:
        return inverted
    i = len(words) - 1
    if i > 3 and words[i] in ("study", "survey") and words[i - 1] not in BEFORE_REPORTERS:
        return i  # "Naps cut stress: study", its colon lost
    if i < 4 or words[i] not in SAYING or words[i - 1] not in REPORTERS:
        return len(words)
    i -= 1
    while i > 2 and (words[i - 1] in BEFORE_REPORTERS or tokens[i - 1].text.isupper()):
        i -= 1
    return i if words[i - 1] != "," else len(words)


def _inverted_report(words: Sequence[str]) -> int | None:
    """Where ", concludes a new study published today", "finds new research" begins; its own clauses go with it."""
    for i in range(4, len(words) - 1):
        if words[i] not in INVERTED:
            continue
        at = i + 1
        while at < len(words) - 1 and words[at] in BEFORE_REPORTERS:
            at += 1
        if words[at] in REPORTERS and (words[i - 1] == "," or words[at + 1 :] in ([], ["."])):
            return i - (words[i - 1] == ",")
    return None


def _in_usual_case(tokens: Sequence[Token]) -> list[str]:
    """The words, in lower case where all or most have capitals."""
    if _is_shouting(tokens):
        return [token.lower_ for token in tokens]
    if _is_title_case(tokens):
        return [token.text if _is_symbol(token) else token.lower_ for token in tokens]
    return [token.text for token in tokens]


def _is_shouting(tokens: Sequence[Token]) -> bool:
    lengths = []
    for token in tokens:  # the first word mostly tells
        if token.is_alpha and len(token) > 1:
            if not token.is_upper:
                return False
            lengths.append(len(token))
    return len(lengths) > 3 and sum(lengths) > 20


def _is_title_case(tokens: Sequence[Token]) -> bool:
    """Whether a sentence is a headline In Title Case, whose capitals make names of all its words."""
    capitalised = 0
    for token in tokens[1:]:
        if token.is_alpha and len(token) > 3:
            if not (token.is_title or token.is_upper):
                return False
            capitalised += 1
    return capitalised > 1


def _is_symbol(token: Token) -> bool:
    return not token.is_alpha or (token.is_upper and len(token) < 6)


def _stands_before_space(token: Token) -> bool:
    """Whether white space that is a token of its own follows."""
    following = token.i + 1
    return following < len(token.doc) and token.doc[following].is_space
