"""The look before the parse, for rows: whether the words around a trigger leave room for its row of the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimminer.language import contexts
from claimminer.language.functions import BODY_PLACES, ORGANS
from claimminer.language.grammar import ARTICLES, INCLUDING, PATIENTS, SLOTS
from claimminer.language.groups import PEOPLE
from claimminer.language.noun_compounds import BORNE, CAUSES
from claimminer.language.recogniser import DETERMINERS
from claimminer.language.relations import Cue, Frame
from claimminer.language.topics import POPULATION
from claimminer.language.verbs.making import MADE, MADE_TO
from claimminer.pipes.cues import REMEDYING, VERBAL, forms_of, names_body, names_state
from claimminer.pipes.frames.noun_compounds import is_bodily
from claimminer.pipes.gate.group_words import opens_with_group
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.syntax.complements import REGARDED, REGARDS

__all__ = ["may_stand"]

# how many words behind its trigger a row's preposition may stand, plus one
REACH: dict[Frame, int] = {
    **dict.fromkeys(VERBAL, 9),
    **dict.fromkeys(("NOUN", "NOUN_OF", "TIE"), 8),
    **dict.fromkeys(("ADJ", "HYPHEN", "LINK"), 4),
    "ADJ_OF": 6,
}
# likewise, a verb's particle
PARTICLE_REACH = 8
# how far before a noun the one verb that may carry it stands ("plays, as far as we know, a part in")
CARRIER_REACH = 9
# how far behind its verb, and before its noun, a word that its row asks for may stand
NEEDED_REACH, NEEDED_BEFORE = 9, 3
# how far behind its verb an idiom's words may stand, and what it acts on
IDIOM_REACH, OUTCOME_REACH = 12, 24
# how far before its participle a form of "be" may stand ("is, as we know, stress-induced")
HYPHEN_REACH = 8
# "changes in", "attacks of": no object follows; "reduces and prevents pain" shares one
NO_OBJECT_AHEAD = contexts.NO_OBJECTS - {",", "and", "or"}
# what ends the clause in which two things are "linked"
CLOSINGS: tuple[list[str], ...] = ([], ["."], [","], ["in"], ["among"], ["across"], ["even"], ["only"])
OWNING = frozenset({"its", "their", "'s", "’s"})
LISTED = (INCLUDING - {"including"}) | {"involves", "involve"}
LISTING = LISTED | {"are", "is"}
# what brings in the aim of a treatment, behind what is said of it
SERVED = frozenset({"for", "against", "with"})
# nouns that may bear before them what they are of
BEARING = frozenset({"benefit", *CAUSES})
# whom "helps" may help
HELPED = PATIENTS | POPULATION | PEOPLE | BODY_PLACES | ORGANS

Look = Callable[[Cue, Sequence[str], int], bool]


def may_stand(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether the row of the trigger ``words[i]`` may hold, by what its frame asks for.

    Its carrier, preposition or particle, the words of an idiom, or, where an object follows, the place of a verb.
    """
    return _LOOKS[row.frame](row, words, i)


def _acts(row: Cue, words: Sequence[str], i: int) -> bool:
    """"stress raises blood pressure", "washes away", "saves lives"."""
    if row.preps:
        return _has_preposition(row, words, i)
    if row.particle:
        return row.particle in words[i + 1 : i + PARTICLE_REACH]
    if row.needs and not any(word in row.needs for word in words[i : i + NEEDED_REACH]):
        return False
    return _takes_object(row, words, i)


def _lets(row: Cue, words: Sequence[str], i: int) -> bool:
    """"tells the heart to beat faster", "lets it beat"."""
    return (row.word == "let" or "to" in _behind(row, words, i)) and _takes_object(row, words, i)


def _takes_object(row: Cue, words: Sequence[str], i: int) -> bool:
    if row.word == "help":
        helped = words[i + 1 : i + 3]
        return not HELPED.isdisjoint(helped) or any(map(names_state, helped))
    told = words[:i] if "by" in words[i + 1 : i + 3] else words[i + 1 : i + OUTCOME_REACH]  # "was banished by"
    return _suits(row, told) and _stands_as_verb(row, words, i)


def _suits(row: Cue, words: Sequence[str]) -> bool:
    """Whether one of the words names what a row of many senses must act on."""
    if not (row.outcome or row.bodily):
        return True
    return any(names_state(word) or (row.bodily and names_body(word)) for word in words)


def _makes(row: Cue, words: Sequence[str], i: int) -> bool:
    """"makes sleep worse", "makes patients sleep"."""
    following = _behind(row, words, i)
    if any(word in MADE for word in following):
        return True
    return row.word == "make" and not (PATIENTS.isdisjoint(following[:2]) and MADE_TO.isdisjoint(following))


def _stands_as_idiom(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether an idiom's words stand behind its verb, in their order; what it must act on, where it names that."""
    following = words[i + 1 : i + IDIOM_REACH]
    at = 0
    for part in row.tail:
        if part not in SLOTS:
            if part not in following[at:]:
                return False
            at = following.index(part, at) + 1
    turned = "X" in row.tail or (row.tail[0] in SLOTS and "by" in following)  # "is kept at bay by"
    suffered = words[:i] if turned else words[i + 1 : i + OUTCOME_REACH]
    return _suits(row, suffered)


def _joined(row: Cue, words: Sequence[str], i: int) -> bool:
    """"is linked to", "is used for the treatment of"; "sleep and mood are linked"."""
    if words[i].endswith("ed") and _closes_pair(words, i):
        return not row.causal
    if row.needs and not any(word in row.needs for word in _behind(row, words, i)):
        return False
    return _has_preposition(row, words, i)


def _noun(row: Cue, words: Sequence[str], i: int) -> bool:
    """"is a cause of", "plays a part in"."""
    if row.needs and not any(word in row.needs for word in words[max(0, i - NEEDED_BEFORE) : i]):
        return False  # "an effective procedure", "a risk factor"
    if row.type == "treats" and not LISTING.isdisjoint(words[i : i + CARRIER_REACH]):
        return True  # "the treatment for it is rest", "includes rest"
    if row.carriers and not (_has_carrier(row, words, i) or _is_headlined(words, i)):
        return False
    return _stands_alone(row, words, i) or _has_preposition(row, words, i)


def _stands_alone(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether a noun may do without its preposition."""
    if row.word in ("risk", "risks"):
        return True  # "poses a suffocation risk"
    if row.word in BEARING and i and words[i - 1] != "health" and is_bodily(words[i - 1 - (words[i - 1] == "-")]):
        return True  # "showed a survival benefit", "is a migraine trigger", "a cancer risk factor"
    if row.type == "causes" and not OWNING.isdisjoint(words[max(0, i - 4) : i]):
        return True  # "is its most common cause"
    if row.word == "reason" and not BE.isdisjoint(words[:i]):
        return True  # "are the reason children snore"
    return row.word in ("reason", "sign") and not {"that", "why"}.isdisjoint(words[i + 1 : i + 2])


def _is_headlined(words: Sequence[str], i: int) -> bool:
    """"Jab a boon for sleepers": a headline, without a full stop and a verb, whose noun has its article."""
    return words[-1] not in (".", "!") and i > 1 and not ARTICLES.isdisjoint(words[max(1, i - 3) : i])


def _noun_of(row: Cue, words: Sequence[str], i: int) -> bool:
    """"is a consequence of"; "the drug's side effects include"."""
    if row.carriers and not _has_carrier(row, words, i):
        return False
    return not LISTING.isdisjoint(words[i + 1 : i + 3]) or _has_preposition(row, words, i)


def _tie(row: Cue, words: Sequence[str], i: int) -> bool:
    """"a link between"; "sleep and pain showed an inverse relationship"."""
    return _closes_pair(words, i) or _has_preposition(row, words, i)


def _adjective(row: Cue, words: Sequence[str], i: int) -> bool:
    """"is responsible for", "surgery for hernia is effective"."""
    if row.word == "effective" and (opens_with_group(words) or _is_graded_when(words, i)):
        return True  # "In patients with asthma, it is effective", "is more effective when"
    if row.word in contexts.SERVING and not SERVED.isdisjoint(words[:i]):
        return True
    if row.type in REMEDYING and words[0] == "for" and "," in words[2:i]:
        return True  # "For mild pain, it may be helpful"
    if not REGARDS.isdisjoint(words[i + 2 : i + REGARDED]):
        return True  # "is not inferior to surgery with respect to survival"
    return _has_preposition(row, words, i)


def _hyphen(_row: Cue, words: Sequence[str], i: int) -> bool:
    """"is stress-induced"."""
    return words[max(0, i - 1) : i] == ["-"] and not BE.isdisjoint(words[max(0, i - HYPHEN_REACH) : i])


def _has_preposition(row: Cue, words: Sequence[str], i: int) -> bool:
    return any(word in row.preps for word in _behind(row, words, i))


_LOOKS: dict[Frame, Look] = {
    "ACTS": _acts,
    "ACTS_ON": _has_preposition,
    "COMES": _has_preposition,
    "JOINED": _joined,
    "OWED": _has_preposition,
    "NOUN": _noun,
    "NOUN_OF": _noun_of,
    "TIE": _tie,
    "ADJ": _adjective,
    "ADJ_OF": _has_preposition,
    "HYPHEN": _hyphen,
    "MAKES": _makes,
    "LETS": _lets,
    "IDIOM": _stands_as_idiom,
}


def _behind(row: Cue, words: Sequence[str], i: int) -> Sequence[str]:
    return words[i + 1 : i + REACH[row.frame]]


def _closes_pair(words: Sequence[str], i: int) -> bool:
    """Whether two things stand before a word that ends its clause: what is told of them stands in it."""
    return words[i + 1 : i + 2] in CLOSINGS and "and" in words[:i]


def _is_graded_when(words: Sequence[str], i: int) -> bool:
    return i > 0 and words[i - 1] in ("more", "less") and not {"when", "if"}.isdisjoint(words[i:])


def _has_carrier(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether a verb that may carry the noun stands near: "plays a part in"; or what it is said of is listed."""
    named = row.frame == "NOUN_OF" or not row.causal
    if named and not LISTED.isdisjoint(words[i : i + CARRIER_REACH]):
        return True  # "signs of Y include"
    behind = CARRIER_REACH if i and words[i - 1] in contexts.FIRST_CHOICE else 3  # "the standard treatment for Y is"
    near = (*words[max(0, i - CARRIER_REACH) : i], *words[i + 1 : i + behind])
    return not forms_of(row.carriers).isdisjoint(near)


def _stands_as_verb(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether the words beside a verb form leave it a verb: none in "the treated cells", "changes in"."""
    following, before = _behind(row, words, i), words[i - 1] if i else ""
    if "by" in following[:2] and words[i] != row.word and before in BE:
        return True  # "is driven by"
    if before == "-" and words[i].endswith("ing") and row.frame == "ACTS" and is_bodily(words[max(0, i - 2)]):
        return not BORNE.isdisjoint(following[:2]) or not BE.isdisjoint(words[max(0, i - 6) : i])
    if before == "-" and words[max(0, i - 2)] in contexts.REGULATING:
        return True  # "down-regulates"
    if row.word == "predict" and following[:1] == ["who"]:
        return True  # "predicts who will get it"
    participle = words[i].endswith(("ing", "ed"))
    if before == "-" or (not participle and following and following[0] in contexts.BEHIND_NOUNS):
        return False
    if words[i].endswith("ing") or _is_of_this(row, words, i):
        return True
    if words[i].endswith("ed") and (
        before in contexts.NO_SUBJECTS or before in BE or not following or following[0] in contexts.NO_OBJECTS
    ):
        through = "through" in following[:3] or "via" in following[:3]
        told = (row.type in REMEDYING and "with" in following[:3]) or (row.word == "predict" and before in BE)
        return "by" in following or through or told
    return before not in contexts.NO_SUBJECTS and not (following and following[0] in NO_OBJECT_AHEAD)


def _is_of_this(row: Cue, words: Sequence[str], i: int) -> bool:
    """"this damages the lining", "this reduced the pain": behind a singular, what ends in "s" is no plural noun."""
    if not i or words[i - 1] != "this":
        return False
    third = words[i].endswith("s") and words[i] != row.word
    return third or (words[i].endswith("ed") and not DETERMINERS.isdisjoint(words[i + 1 : i + 2]))
