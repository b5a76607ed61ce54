"""The frame of idioms: a verb with the words that belong to it, as ``claimminer.language.idioms`` writes them."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.grammar import SLOTS
from claimminer.language.relations import Cue
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    VERB_TAGS,
    Range,
    children,
    is_passive,
    is_verb,
    nominal_after,
    prepositional_object,
)

__all__ = ["idiom"]

# how many words may stand before the next one of the idiom ("takes a very heavy toll on"), or in its slot
GAP, SLOT_GAP = 4, 9
# these follow at once ("makes for", not "makes it easier for")
PREPOSITIONS = frozenset({"for", "with", "to", "behind", "on", "off", "away", "along", "together", "down"})
BETWEEN = frozenset({"DET", "ADJ", "ADV", "PRON", "NUM", "PART", "CCONJ", "PUNCT"})


def idiom(word: Token, cue: Cue) -> Finding | None:
    """X takes a toll on Y; X keeps Y at bay; X robs Z of Y; X gives Z Y; Y is down to X."""
    if not (is_verb(word) or word.pos_ in ("VERB", "AUX")) or word.dep_ in (
        "aux",
        "auxpass",
        "amod",
        "compound",
    ):
        return None
    places = _places(word, cue.tail)
    if places is None:
        return None
    passive = is_passive(word)
    agent = _agent(word, places[-1]) if passive else None
    if passive and (agent is None or cue.tail[0] not in SLOTS):
        return None
    actor = prepositional_object(agent) if agent is not None else subject(word) or _hung_on(word)
    if actor is None or actor.lower_ == "there":
        return None
    thing, last = _thing(word, cue.tail, places, passive=passive)
    if thing is None:
        return None
    found = build(word, cue, actor, thing, last=agent if passive and cue.tail[0] == "Y" else last)
    if found is None or _is_told(word, cue):
        return None
    found = found._replace(effect=_before_rest(found.effect, cue.tail, places))
    return found.turned() if "X" in cue.tail else found


def _hung_on(word: Token) -> Token | None:
    """"Noise from aircraft gnaws at": a tensed verb that the parser hung on its own subject."""
    noun = word.head
    hung = word.dep_ == "advcl" and word.tag_ in ("VBZ", "VBP") and noun.i < word.i
    return noun if hung and noun.pos_ == "NOUN" else None


def _agent(word: Token, last: int) -> Token | None:
    """The passive's "by", hung on the verb or on the idiom's last word ("is held in check by")."""
    own = next(children(word, "agent"), None)
    return own or next((token for token in word.doc[last + 1 : last + GAP] if token.lower_ == "by"), None)


def _places(word: Token, tail: tuple[str, ...]) -> list[int] | None:
    """Where the idiom's own words stand behind the verb, a slot as the place it begins; None where one is missing."""
    places: list[int] = []
    at, gap = word.i + 1, GAP
    for part in tail:
        if part in SLOTS:
            places.append(at)
            gap = SLOT_GAP
            continue
        found = _next(word, part, at, gap)
        if found is None or word.doc[found - 1].lower_ == "than":  # "does more harm than good"
            return None
        places.append(found)
        at, gap = found + 1, GAP
    return places


def _next(word: Token, part: str, at: int, gap: int) -> int | None:
    for token in word.doc[at : at + gap]:
        if token.lower_ == part and not (part == "to" and token.nbor(-1).lower_ in ("due", "owing", "thanks")):
            return token.i
        if gap == GAP and (token.pos_ not in BETWEEN or (part in PREPOSITIONS and token.pos_ != "ADV")):
            return None
        if token.tag_ in VERB_TAGS or token.lower_ in (",", ";", ":"):
            return None
    return None


def _thing(
    word: Token, tail: tuple[str, ...], places: list[int], *, passive: bool
) -> tuple[Token | None, Token]:
    """The head in the idiom's X or Y, and the last word of the relation before it."""
    slot = next(i for i, part in enumerate(tail) if part in ("X", "Y"))
    if slot == 0:
        if passive:
            return subject(word), word
        rest = places[1]
        own = next(
            (child for child in children(word, "dobj", "nsubj", "ccomp") if word.i < child.i < rest), None
        )
        return own or nominal_after(word), word
    if tail[slot - 1] == "Z":
        other = _first_object(word)
        return (_second_object(word, other) if other is not None else None), other or word
    last = word.doc[places[slot - 1]]
    thing = prepositional_object(last)
    return thing if thing is not None and thing.i > last.i else None, last


def _first_object(word: Token) -> Token | None:
    """ "gave me a headache": the person, a pronoun or the first plural or proper noun behind the verb."""
    for token in word.doc[word.i + 1 : word.i + GAP + 1]:
        if token.tag_ in ("PRP", "NNS", "NNPS") or (
            token.tag_ in ("NN", "NNP") and token.dep_ in ("dative", "dobj", "nsubj")
        ):
            return token
        if token.tag_ not in ("DT", "PRP$", "JJ", "NN", "NNP", "CD"):
            return None
    return None


def _second_object(word: Token, first: Token) -> Token | None:
    """The noun phrase that follows the first object without a word between."""
    if first.i + 1 >= len(word.doc) or word.doc[first.i + 1].pos_ not in (
        "DET",
        "ADJ",
        "NUM",
        "NOUN",
        "PROPN",
        "ADV",
    ):
        return None
    return nominal_after(first)


def _is_told(word: Token, cue: Cue) -> bool:
    """ "gives doctors", "leaves researchers with": who studies or treats is no patient."""
    if "Z" not in cue.tail:
        return False
    other = _first_object(word)
    return other is not None and other.lower_ in contexts.PROFESSIONALS


def _before_rest(effect: Range, tail: tuple[str, ...], places: list[int]) -> Range:
    """A middle argument ends before the idiom's next word ("keeps the symptoms at bay")."""
    if tail[0] != "Y" or len(tail) == 1:
        return effect
    return effect[0], min(effect[1], places[1]) if effect[0] < places[1] else effect[1]
