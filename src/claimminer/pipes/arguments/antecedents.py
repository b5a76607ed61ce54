"""Antecedents: the phrase that "it", "these drugs" or "this phenomenon" stands for, at most two sentences back.

Salience ranking in the manner of Lappin and Leass (1994, "An Algorithm for Pronominal Anaphora Resolution"):
agreement in number filters, then kind, grammatical role and recency add up. Nouns of happenings take up a clause.
Below a threshold there is no answer: none is better than a wrong one.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from claimminer.language import pronouns as table
from claimminer.language import topics
from claimminer.language.asides import SPEAKING
from claimminer.language.institutions import PERSON_TITLES
from claimminer.pipes.arguments.anaphors import PLURALS, SINGULARS, STATEMENTS, Anaphor, read_anaphor
from claimminer.pipes.arguments.bearers import bearer, clause_mates
from claimminer.pipes.arguments.phrases import phrase
from claimminer.pipes.arguments.statements import Span, clause_span, has_subject, last_clause, main_verb
from claimminer.pipes.trees.parsing import place

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from claimminer.records import Mention

__all__ = ["ANTECEDENT_REACH", "find_antecedent"]

Parse = Callable[[int, int], "Doc | None"]

ANTECEDENT_REACH = 2  # sentences back
_THRESHOLD = 3.0
_ROLES = {
    "nsubj": 2.0, "nsubjpass": 2.0, "csubj": 2.0, "ROOT": 1.5, "dobj": 1.0, "attr": 0.5, "pobj": 0.5, "oprd": 0.5,
    "conj": 0.4, "appos": 0.3,
}  # fmt: skip
_RECENCY = (2.0, 1.5, 0.0)  # by sentences back
_SUBJECTS = ("nsubj", "nsubjpass")
_KINDS = {
    word: frozenset(kind for kind, nouns in table.KIND_NOUNS.items() if word in nouns)
    for nouns in table.KIND_NOUNS.values()
    for word in nouns
}
_DEMONSTRATIVES = frozenset(table.DEMONSTRATIVES)
_TITLES = frozenset(PERSON_TITLES)


class _Candidate(NamedTuple):
    """A noun phrase that could be meant: its head in a parsed sentence, and how far back that counts as."""

    head: Token
    distance: int


def find_antecedent(
    doc: Doc,
    start: int,
    end: int,
    sentences: Sequence[Span],
    *,
    parse: Parse | None = None,
    mentions: Sequence[Mention] = (),
) -> Span | None:
    """What the argument from ``start`` to ``end`` stands for, as char offsets; ``None`` where it is no anaphor.

    ``doc`` is the whole article, tokenised; ``sentences`` are its sentence spans. ``parse`` gives the parsed
    small Doc of one sentence (tagger and parser, CLEAR labels, ``user_data["origins"]``); without it nothing is
    found. ``mentions`` tell kinds of things apart better than the words' endings do.
    """
    anaphor = read_anaphor(doc, start, end)
    last = bisect_right(sentences, (start, sys.maxsize)) - 1
    if parse is None or last < 0:
        return None
    if anaphor is None:
        own = parse(*sentences[last])
        named = bearer(own, start, end) if own is not None else None
        return _span(named) if named is not None else None
    places = range(last, max(-1, last - ANTECEDENT_REACH - 1), -1)
    parsed = [(small, last - i) for i in places if (small := parse(*sentences[i])) is not None]
    found = _Search(anaphor, parsed, mentions).find()
    return found if found and found[1] <= start else None


class _Search:
    """The search of one anaphor through the parsed sentences, the nearest first."""

    def __init__(
        self, anaphor: Anaphor, parsed: Sequence[tuple[Doc, int]], mentions: Sequence[Mention]
    ) -> None:
        self.anaphor, self.parsed, self.mentions = anaphor, parsed, mentions

    def find(self) -> Span | None:
        noun = self.anaphor.noun
        if not noun:
            return self.statement() if self.anaphor.words[0] in STATEMENTS else self.best(kinds=frozenset())
        found = self.of_same_stem(noun) or (self.statement() if self.anaphor.takes_up_clause else None)
        covered = (table.KIND_COVERS.get(own, (own,)) for own in _KINDS.get(noun, ()))
        kinds = frozenset(kind for covers in covered for kind in covers)
        return found or (self.best(kinds=kinds) if kinds else None)

    def before(self, doc: Doc) -> Iterator[Token]:
        """The tokens that stand before the anaphor."""
        return (token for token in doc if place(doc, token.i, token.i + 1)[1] <= self.anaphor.start)

    # --- noun phrases

    def candidates(self) -> Iterator[_Candidate]:
        """Heads of noun phrases before the anaphor. A sentence about "it" does not put "it" further off."""
        nearer = 0
        for doc, distance in self.parsed:
            others = clause_mates(doc, self.anaphor.start) if distance == 0 else frozenset()
            for token in self.before(doc):
                nominal = token.pos_ in ("NOUN", "PROPN") and token.dep_ in _ROLES and not _is_anaphoric(token)
                if token in others or token.lower_ in table.NO_ANTECEDENTS or self.is_somebody(token):
                    continue
                if nominal or (token.dep_ == "csubj" and token.tag_ == "VBG"):
                    yield _Candidate(token, max(0, distance - nearer))
            nearer += distance > 0 and self.carries_on(doc)

    def is_somebody(self, head: Token) -> bool:
        """Who says or does things, and is no "it" or "the disease": an agency, a host, Dr Chan."""
        if head.dep_ == "nsubj" and head.head.lower_ in SPEAKING:
            return True
        titled = any(child.lower_ in _TITLES for child in head.children if child.i < head.i)
        return titled or head.lower_ in topics.NOBODY or (not self.anaphor.plural and head.lower_ in topics.PERSONS)

    def carries_on(self, doc: Doc) -> bool:
        """Whether the sentence's subject is a pronoun that can mean the same."""
        same = PLURALS if self.anaphor.plural else SINGULARS
        return any(token.lower_ in same and token.dep_ in _SUBJECTS for token in doc)

    def best(self, *, kinds: frozenset[str]) -> Span | None:
        agreeing = [candidate for candidate in self.candidates() if self.agrees(candidate.head)]
        if not agreeing:
            return None
        chosen = max(agreeing, key=lambda c: (self.score(c, kinds), -c.distance, c.head.i))
        return _span(_what_it_is(chosen.head)) if self.score(chosen, kinds) >= _THRESHOLD else None

    def agrees(self, head: Token) -> bool:
        word = head.lower_
        singular = word in table.SINGULARS_IN_S or word.endswith(("itis", "osis", "iasis"))
        plural = (head.tag_.endswith("S") and not singular) or _is_coordinated(head)
        return plural == self.anaphor.plural or word.endswith("glia")

    def score(self, candidate: _Candidate, kinds: frozenset[str]) -> float:
        head, distance = candidate
        own = self.kinds(head)
        score = _ROLES[head.dep_] + _RECENCY[distance]
        if not _governs_main_clause(head):
            score -= 0.4
        if kinds and own:
            of_theirs = any(child.dep_ == "poss" and child.tag_ == "PRP$" for child in head.children)
            return score + (2.0 if own & kinds else -3.0) - (1.0 if of_theirs else 0.0)  # not "their stiffness"
        if kinds:  # a name or a list is as likely as not what "this drug", "these foods" call by its kind
            return score + (0.6 if distance < 2 and (head.pos_ == "PROPN" or _is_coordinated(head)) else -3.0)
        if "work" in own or head.dep_ in ("pobj", "conj") or (own == {"person"} and not self.anaphor.plural):
            score -= 1.5
        return score + (1.0 if head.dep_ == "dobj" and self.is_of_work(head) else 0.0)

    def is_of_work(self, head: Token) -> bool:
        """An object of those who study it: "researchers tested probiotics"."""
        verb = head.head
        subjects = [child for child in verb.children if child.dep_ == "nsubj"]
        if not subjects and verb.dep_ == "acl":
            subjects = [verb.head]
        return any("work" in _kinds_of_word(subject.lower_) for subject in subjects)

    def kinds(self, head: Token) -> frozenset[str]:
        """What kinds of thing a noun names: by an entity over it, its word, its ending, what it is said to be."""
        start, end = place(head.doc, head.i, head.i + 1)
        labels = [m.label for m in self.mentions if m.start <= start and end <= m.end]
        if labels:
            return frozenset({table.LABEL_KINDS[labels[0]]})
        own = _kinds_of_word(head.lower_)
        if head.dep_ != "nsubj" or own:
            return own
        return frozenset().union(*(_kinds_of_word(c.lower_) for c in head.head.children if c.dep_ == "attr"))

    # --- what is said

    def of_same_stem(self, noun: str) -> Span | None:
        """An earlier noun of the same stem, subjects first; else the clause of a verb or adjective of that stem."""
        for doc, _ in self.parsed:
            same = [token for token in self.before(doc) if _share_stem(token.lower_, noun)]
            nouns = [token for token in same if self.can_be_same(token)]
            if nouns:
                return _span(_said_to_be(max(nouns, key=lambda token: (_ROLES[token.dep_], token.i))))
            if noun.endswith(table.EVENT_ENDINGS):
                clauses = (self.event(token) for token in reversed(same))
                if found := next((clause for clause in clauses if clause), None):
                    return found
        return None

    def can_be_same(self, token: Token) -> bool:
        is_head = token.pos_ in ("NOUN", "PROPN") and token.dep_ in _ROLES
        tells_more = (
            any(child.dep_ not in ("det", "punct") for child in token.children) or token.dep_ != "ROOT"
        )
        return is_head and tells_more and not _is_anaphoric(token) and self.agrees(token)

    def event(self, token: Token) -> Span | None:
        """What a verb or participle says: its clause, or the noun that it modifies."""
        if token.pos_ not in ("VERB", "ADJ"):
            return None
        if token.dep_ == "amod":
            return None if _is_anaphoric(token.head) else _span(token.head)
        verb = token.head if token.dep_ in ("acomp", "oprd", "conj") and not has_subject(token) else token
        return clause_span(verb, before=self.anaphor.start)

    def statement(self) -> Span | None:
        """What the clause before says: earlier in the same sentence, else in the sentence before."""
        for doc, distance in self.parsed[:2]:
            verb = last_clause(doc, self.anaphor.start) if distance == 0 else main_verb(doc)
            if verb is not None and (found := clause_span(verb, before=self.anaphor.start)):
                return found
        return None


def _kinds_of_word(word: str) -> frozenset[str]:
    endings = (kind for kind, ends in table.KIND_SUFFIXES.items() if word.endswith(ends))
    return _KINDS.get(word) or frozenset(endings)


def _is_anaphoric(head: Token) -> bool:
    return any(
        child.lower_ in _DEMONSTRATIVES and child.dep_ != "nsubj"
        for child in head.children
        if child.i < head.i
    )


def _is_coordinated(head: Token) -> bool:
    return any(child.dep_ == "conj" and child.pos_ in ("NOUN", "PROPN") for child in head.children)


def _governs_main_clause(head: Token) -> bool:
    return head.dep_ == "ROOT" or head.head.dep_ in ("ROOT", "ccomp", "conj")


def _share_stem(word: str, noun: str) -> bool:
    """Same word but for its ending: "dysregulated", "dysregulation"; "alteration", "alterations"."""
    shorter, longer = sorted((word, noun), key=len)
    pairs = zip(shorter, longer, strict=False)
    shared = next((i for i, (a, b) in enumerate(pairs) if a != b), len(shorter))
    if shared == len(shorter) and len(longer) - shared <= 2:
        return shared >= 3
    return shared >= max(5, 0.6 * len(longer))


def _said_to_be(head: Token) -> Token:
    """Who bears the name: of "gout is a disease", gout."""
    subjects = (
        child for child in head.head.children if child.dep_ == "nsubj" and child.pos_ in ("NOUN", "PROPN")
    )
    return next(subjects, head) if head.dep_ == "attr" else head


def _what_it_is(head: Token) -> Token:
    """Of "the most common type is sleep apnoea", the apnoea."""
    if head.dep_ != "nsubj" or head.lower_ not in table.KIND_WORDS or head.head.lower_ not in ("is", "are"):
        return head
    return next((child for child in head.head.children if child.dep_ == "attr" and child.i > head.head.i), head)


def _span(head: Token) -> Span:
    """The head's whole phrase; "such as …" belongs to it, wherever the parser hangs it."""
    first, last = phrase(head, 0, len(head.doc))
    words = [token.lower_ for token in head.doc[last : last + 3]]
    such = last + (words[:1] == [","])
    if words[such - last :][:2] == ["such", "as"]:
        as_end = head.doc[such + 1].right_edge.i + 1
        last = as_end if as_end > such + 2 and head.doc[as_end - 1].pos_ in ("NOUN", "PROPN") else last
    return place(head.doc, first, last)
