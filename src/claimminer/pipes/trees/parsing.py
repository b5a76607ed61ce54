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
from claimminer.language.comparisons import LIKELIHOOD, TEMPORAL
from claimminer.pipes.trees.asides import is_title_case, without_asides, without_mark
from claimminer.pipes.trees.proposals import carry
from claimminer.pipes.trees.walks import BULLETS, NOUN_TAGS, TENSED, is_bullet
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
SHARED = TENSED | {"VB", "VBG"}
# the comma behind a span of time that opens a sentence stands so near
TIME_REACH = 9


def small_doc(doc: Doc, start: int, end: int, *, lead: tuple[int, int] | None = None) -> Doc:
    """Tokens ``start`` to ``end`` of an article's Doc as a Doc of its own, behind its ``lead``-in without the colon."""
    leading = [token for token in doc[lead[0] : lead[1] - 1] if not token.is_space] if lead is not None else []
    tokens = without_asides([*leading, *(token for token in doc[start:end] if not token.is_space)])
    words = [without_mark(word.replace("’", "'")) for word in _in_usual_case(tokens)]  # the tagger knows "don't"
    first = next((i for i, token in enumerate(tokens) if leading and token.i == start), None)
    if first is not None and tokens[first].is_title:
        words[first] = words[first].lower()  # "Exercise can" "Lower your blood pressure"
    _make_dashes(tokens, words)
    spaces = [bool(token.whitespace_) or _stands_before_space(token) for token in tokens]
    small = Doc(doc.vocab, words=words, spaces=spaces)
    small.user_data[ORIGINS] = [(token.idx, token.idx + len(without_mark(token.text))) for token in tokens]
    if tokens and _ends_with_stop(tokens[-1].text):
        small.user_data[ORIGINS][-1] = (tokens[-1].idx, tokens[-1].idx + len(tokens[-1]) - 1)
    return small


def _make_dashes(tokens: Sequence[Token], words: list[str]) -> None:
    """Dashes, in place, for hyphens that stand free ("coffee - but not tea - lowers"), unless they make a list."""
    free = [i for i, token in enumerate(tokens) if i and is_bullet(token)]
    if len(free) >= BULLETS:
        return
    for i in free:
        before, *behind = tokens[i - 1 : i + 2 : 2]
        in_name = before.is_upper and not all(token.is_lower for token in behind)  # "SARS - CoV"
        words[i] = "-" if in_name else "–"


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
        elif word == "Over" and _is_time_ahead(words, i):
            words[i] = "During"  # "Over ten years of follow-up, drinkers": not more than ten
        elif word in stand_ins.MULTIPLYING and words[max(0, i - 2) : i] == ["more", "than"]:
            words[i - 2 : i] = stand_ins.MORE_THAN
        elif word == "no" and i > 1 and tuple(words[i - 1 : i + 2]) in stand_ins.IN_NO_WAY:
            words[i - 1 : i + 2] = stand_ins.NEVER_EVER
        elif word in ("addition", "order") and i:
            _make_one_word(words, i)
        elif word in stand_ins.INSERTED_VERBS and i > 2 and _is_set_in(words, i):
            words[i - 1 : i + 1] = stand_ins.INSERTED


def _make_one_word(words: list[str], i: int) -> None:
    """Other prepositions and adverbs, in place, for "in addition to easing", "in order to ease"."""
    phrase = tuple(word.lower() for word in words[i - 1 : i + 2])
    if phrase == stand_ins.IN_ORDER:
        words[i - 1 : i + 2] = stand_ins.JUST
    elif phrase == stand_ins.IN_ADDITION and words[min(i + 2, len(words) - 1)].endswith("ing"):
        words[i - 1 : i + 2] = stand_ins.ALSO_BY


def _is_set_in(words: Sequence[str], i: int) -> bool:
    """", it seems,", ", doctors think,": subject and verb between two commas."""
    return words[i - 1] in stand_ins.INSERTED_SUBJECTS and words[i - 2] == words[min(i + 1, len(words) - 1)] == ","


def _is_time_ahead(words: Sequence[str], i: int) -> bool:
    """Whether a span of time follows, up to a comma."""
    ahead = words[i + 1 : i + TIME_REACH]
    return "," in ahead and not TEMPORAL.isdisjoint(ahead[1 : ahead.index(",")][:3])


def with_tree(doc: Doc, parsed: Doc) -> Doc:
    """The Doc's own words under the tags and tree of another Doc with as many tokens (written into the Doc)."""
    tree = cast("Ints2d", parsed.to_array(TREE))
    doc.from_array(TREE, tree)
    carry(parsed, doc)  # of the first reading: the later ones show the parser other words
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
        if 0 < i < doc[i].head.i and doc[i - 1].tag_ in NOUN_TAGS and not any(doc[i].lefts):
            doc[i].head, doc[i].dep_ = doc[i - 1], "acl"  # "In patients switched to it, flares"
    for i in np.flatnonzero((tags == code("VBP")) & (labels == code("ROOT"))).tolist():
        if i and doc[i - 1].dep_ == "amod" and doc[i - 1].head == doc[i]:
            doc[i].tag_, doc[i].pos_ = "NN", "NOUN"  # "Weak grip a sign of"
    for i in np.flatnonzero((tags == code("VBN")) & (labels == code("conj"))).tolist():
        _mend_second_verb(doc[i])
    for i in np.flatnonzero((tags == code("WP")) & (labels == code("nsubj"))).tolist():
        _mend_cleft(doc[i].head)
    for i in np.flatnonzero((tags == code("NN")) & (labels == code("compound"))).tolist():
        if i and doc[i].head.tag_ in TENSED and doc[i - 1].dep_ == "prep" and not any(doc[i - 1].children):
            doc[i].head, doc[i].dep_ = doc[i - 1], "pobj"  # "a diet low in fibre starves"
    subjects = np.flatnonzero(labels == code("nsubj")).tolist()
    for first, second in pairwise(subjects):
        _part_subjects(doc[first], doc[second])
    for i in np.flatnonzero(labels == code("mark")).tolist():
        _part_compared(doc[i])
    for i in np.flatnonzero(labels == code("conj")).tolist():
        if doc[i].tag_ in SHARED and (first := _first_verb(doc[i])) is not None:
            doc[i].head = first


def _mend_cleft(verb: Token) -> None:
    """"What worsens the itching is hot water": what it worsens was read as what is hot water."""
    copula = verb.head
    if verb.dep_ != "advcl" or copula.lower_ not in ("is", "was", "are", "were"):
        return
    thing = next((child for child in copula.children if child.dep_ == "nsubj" and child.i < copula.i), None)
    if thing is not None and thing.left_edge.i == verb.i + 1:
        thing.head, thing.dep_ = verb, "dobj"
        verb.dep_ = "csubj"


def _mend_second_verb(verb: Token) -> None:
    """"was well tolerated and improved sleep": read as if both were said of it, and "sleep" hung on "was"."""
    copula = verb.head.head
    thing = next((child for child in copula.children if child.dep_ == "attr" and child.i > verb.i), None)
    if verb.head.dep_ != "acomp" or thing is None or any(token.tag_ == "IN" for token in verb.doc[verb.i : thing.i]):
        return
    thing.head, thing.dep_ = verb, "dobj"
    verb.tag_ = "VBD"


def _part_subjects(first: Token, second: Token) -> None:
    """Of two nouns read as one verb's subjects, the first is part of a name, a heading, a label or a time."""
    if first.head != second.head or first.tag_ not in NOUN_TAGS or second.tag_ not in NOUN_TAGS:
        return
    between = [token.text for token in first.doc[first.i + 1 : second.left_edge.i]]
    before = first.doc[max(0, first.left_edge.i - 1)]
    if between in (["-"], ["–"]):
        first.head, first.dep_ = second, "compound"  # "SARS - CoV causes"
    elif not between or between[-1] == ":":
        first.dep_ = "dep"  # "Overview Asthma can cause", "Key finding: Tea causes"
    elif before.dep_ == "prep" and before.i + 1 == first.left_edge.i and not any(before.children):
        first.head, first.dep_ = before, "pobj"  # "Over ten years of follow-up, smoking raised"


def _part_compared(mark: Token) -> None:
    """Of "as likely as girls to fall", the girls are compared with, and no subject of the infinitive."""
    verb, likely = mark.head, mark.head.head
    if mark.lower_ not in ("as", "than") or likely.lower_ not in LIKELIHOOD or verb.tag_ not in ("VB", "VBN"):
        return
    for own in list(verb.children):
        if own.dep_ in ("nsubj", "nsubjpass") and own.i > mark.i:
            own.head, own.dep_ = mark, "pobj"
    mark.head, mark.dep_, verb.dep_ = likely, "prep", "xcomp"


def _first_verb(verb: Token) -> Token | None:
    """Of what a coordinated verb goes on, where it hangs on something else: the verb of its form above that."""
    beside, above = verb.head, verb.head.head
    if beside.dep_ == "dobj" and beside.pos_ == "NOUN" and above.tag_ == verb.tag_:
        return above  # "to prevent falls, lift mood or calm nerves"
    if _is_small_clause(beside) and verb.tag_ == above.tag_ and verb.tag_ in ("VBZ", "VBD"):
        return above  # "makes you tired and slows healing", "makes the heart work harder and scars it"
    if (verb.tag_, beside.tag_) != ("VBG", "VB"):
        return None  # ", allowing cells to grow and causing pain"
    return next((other for other in beside.ancestors if other.tag_ == "VBG" and other.dep_ in ("advcl", "acl")), None)


def _is_small_clause(head: Token) -> bool:
    """"makes | you tired", "makes | the heart work": no tensed verb can be joined to it."""
    small = head.dep_ in ("ccomp", "xcomp") and head.tag_ in ("VB", "JJ")
    return small and not any(child.tag_ == "MD" or child.dep_ == "mark" for child in head.children)


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


def _in_usual_case(tokens: Sequence[Token]) -> list[str]:
    """The words, in lower case where all or most have capitals."""
    if _is_shouting(tokens):
        return [token.lower_ for token in tokens]
    if is_title_case(tokens):
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


def _is_symbol(token: Token) -> bool:
    return not token.is_alpha or (token.is_upper and len(token) < 6)


def _stands_before_space(token: Token) -> bool:
    """Whether white space that is a token of its own follows."""
    following = token.i + 1
    return following < len(token.doc) and token.doc[following].is_space
