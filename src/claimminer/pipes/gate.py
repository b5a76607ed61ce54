"""The look before the parse: whether a sentence, by its words alone, may hold a claim."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimminer.language import comparisons, contexts
from claimminer.language.grammar import INCLUDING, PATIENTS, SLOTS
from claimminer.language.groups import PEOPLE
from claimminer.language.relations import CONNECTIVES, MADE, MADE_TO, RESULTING, Cue, Frame
from claimminer.language.topics import POPULATION
from claimminer.pipes.cues import REMEDYING, VERBAL, forms_of, names_state, rows_of
from claimminer.pipes.gate_changes import tells_of_change
from claimminer.pipes.gate_groups import seeing_forms, tells_of_group

__all__ = ["has_cue"]

# how many words behind its trigger a row's preposition may stand, plus one
REACH: dict[Frame, int] = {
    **dict.fromkeys(("ACTS", "ACTS_ON", "COMES", "JOINED", "OWED", "MAKES", "LETS", "IDIOM"), 9),
    **dict.fromkeys(("NOUN", "NOUN_OF", "TIE"), 8),
    **dict.fromkeys(("ADJ", "ADJ_OF", "HYPHEN", "LINK"), 4),
}
# how far before a noun the one verb that may carry it stands ("plays, as far as we know, a part in")
CARRIER_REACH = 9
# how far behind its verb a word that its row asks for may stand
NEEDED_REACH, COUNTED_REACH = 6, 11
# "changes in", "attacks of": no object follows; "reduces and prevents pain" shares one
NO_OBJECT_AHEAD = contexts.NO_OBJECTS - {",", "and", "or"}
# what ends the clause in which two things are "linked"
_CLOSINGS: tuple[list[str], ...] = ([], ["."], [","])
LISTED = INCLUDING - {"including"}
LISTING = LISTED | {"are", "is"}
# "more painkillers", and who is said to use them
MORE = frozenset({"more", "fewer", "less"})
GROUPED = POPULATION | PEOPLE | comparisons.GROUPS | {"group", "those"}
COMPARED_WITH = comparisons.GROUPS | {"than", "group", "given", "assigned", "versus", "vs", "compared"}
# how far behind its verb an idiom's words may stand, and what it acts on
IDIOM_REACH, OUTCOME_REACH = 12, 24


def has_cue(words: Sequence[str]) -> bool:
    """Whether a sentence, as its lower-case words, may hold a claim.

    A trigger with its preposition not far behind, or a comparison. The parser costs a hundred times as much as this
    look, so forms that are plainly no verbs here ("the treated cells", "your condition") are left out.
    """
    if not words or words[-1] == "?":
        return False
    present = SLOTS.union(words)
    for i, word in enumerate(words):
        rows = rows_of(word)
        if rows and any(present.issuperset(row.tail) and _may_stand(row, words, i) for row in rows):
            return True
        if tells_of_change(words, i):
            return True
    if tells_of_group(words):
        return True
    connected = any(phrase[0] in present and _stands_in(phrase, words) for phrase in (*CONNECTIVES, *RESULTING))
    return connected or _is_proportion(words) or _may_compare(present, words) or _may_tell(present, words)


def _holds_more(words: Sequence[str], i: int) -> bool:
    """"the trained group used more painkillers"."""
    return words[i] in MORE and words[i - 1] in _holding() and not GROUPED.isdisjoint(words[:i])


def _may_tell(present: frozenset[str], words: Sequence[str]) -> bool:
    """Whether a change is seen, groups are alike, or one fares better or worse than nobody in particular."""
    if not present.isdisjoint(comparisons.CHANGE_NOUNS) and present & comparisons.SEEN_PREPOSITIONS:
        headline = not comparisons.CHANGE_NOUNS.keys().isdisjoint(words[:3])
        return (headline and not comparisons.LATER.isdisjoint(words)) or not present.isdisjoint(seeing_forms())
    if not COMPARED_WITH.isdisjoint(words) and any(_holds_more(words, i) for i in range(1, len(words))):
        return True
    pairs = [(word, {*words[i + 1 : i + 3]}) for i, word in enumerate(words)]
    alike = any(word in comparisons.ALIKE and following & comparisons.LIKENED_TO for word, following in pairs)
    if alike or any(word in _fates() and following & comparisons.FARING for word, following in pairs):
        return True
    if not present.isdisjoint(comparisons.ALIKE):
        return any(word in comparisons.ALIKE and words[i - 1] in _carrying() for i, word in enumerate(words) if i)
    return any(word in _reaching() and {*words[i + 1 : i + 6]} & comparisons.TIMED for i, word in enumerate(words))


def _stands_in(phrase: tuple[str, ...], words: Sequence[str]) -> bool:
    return any(word == phrase[0] and tuple(words[i : i + len(phrase)]) == phrase for i, word in enumerate(words))


def _may_stand(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether the words around a trigger leave room for its row: carrier, preposition, particle, or a verb's place."""
    following = words[i + 1 : i + REACH[row.frame]]
    if row.type == "treats" and row.frame == "NOUN" and not LISTING.isdisjoint(words[i : i + CARRIER_REACH]):
        return True  # "the treatment for it is rest", "includes rest"
    if row.carriers and not _has_carrier(row, words, i):
        return False
    if row.tail:
        return _may_follow(row, words, i)
    if row.frame == "HYPHEN":
        return words[max(0, i - 1) : i] == ["-"] and not _being().isdisjoint(words[max(0, i - 8) : i])
    if row.frame == "NOUN_OF" and not LISTING.isdisjoint(following[:2]):
        return True  # "the drug's side effects include"
    if row.frame == "TIE" and following[:1] in _CLOSINGS and "and" in words[:i]:
        return True  # "sleep and pain showed an inverse relationship"
    if row.word.startswith("risk") and row.carriers:
        return True  # "poses a suffocation risk"
    if row.preps:
        if row.frame == "JOINED" and words[i].endswith("ed") and following[:1] in _CLOSINGS and "and" in words[:i]:
            return not row.causal  # "sleep and mood are linked"
        if row.word in ("reason", "sign") and following[:1] and following[0] in ("that", "why"):
            return True
        if row.word == "reason" and not _being().isdisjoint(words[:i]):
            return True  # "are the reason children snore"
        return any(word in row.preps for word in following)
    if row.particle:
        return row.particle in following[:7]
    reach = COUNTED_REACH if row.frame == "ACTS_ON" else NEEDED_REACH
    if row.needs and row.frame in VERBAL and not any(word in row.needs for word in words[i : i + reach]):
        return False
    if row.frame == "MAKES":
        return any(word in MADE for word in following) or (
            row.word == "make" and not (PATIENTS.isdisjoint(following[:2]) and MADE_TO.isdisjoint(following))
        )
    if row.frame == "LETS" and "to" not in following and row.word != "let":
        return False
    if row.word == "help":
        return not PATIENTS.isdisjoint(following[:2]) or any(names_state(word) for word in following[:2])
    if row.outcome and not any(names_state(word) for word in words[i + 1 : i + OUTCOME_REACH]):
        return False
    return _stands_as_verb(row, words, i)


def _stands_as_verb(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether the words beside a verb form leave it a verb: none in "the treated cells", "changes in"."""
    following, before = words[i + 1 : i + REACH[row.frame]], words[i - 1] if i else ""
    if "by" in following[:2] and words[i] != row.word and before in _being():
        return True  # "is driven by"
    if before == "-" and words[max(0, i - 2)] in contexts.REGULATING:
        return True  # "down-regulates"
    participle = words[i].endswith(("ing", "ed"))
    if before == "-" or (not participle and following and following[0] in contexts.BEHIND_NOUNS):
        return False
    if words[i].endswith("ing"):
        return True
    if words[i].endswith("ed") and (
        before in contexts.NO_SUBJECTS | _being() or not following or following[0] in contexts.NO_OBJECTS
    ):
        through = "through" in following[:3] or "via" in following[:3]
        return "by" in following or through or (row.type in REMEDYING and "with" in following[:3])
    return before not in contexts.NO_SUBJECTS and not (following and following[0] in NO_OBJECT_AHEAD)


def _is_proportion(words: Sequence[str]) -> bool:
    """"the more …, the higher …"."""
    pairs = list(pairwise(words))
    return any(
        (first, second) == (",", "the") and words[i + 2 : i + 3] and _is_comparative(words[i + 2])
        for i, (first, second) in enumerate(pairs)
    ) and any(first == "the" and _is_comparative(second) for first, second in pairs)


def _is_comparative(word: str) -> bool:
    return word.endswith("er") or word in ("more", "less", "worse")


def _may_follow(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether an idiom's words stand behind its verb, in their order; what it must act on, where it names that."""
    following = words[i + 1 : i + IDIOM_REACH]
    at = 0
    for part in row.tail:
        if part not in SLOTS:
            if part not in following[at:]:
                return False
            at = following.index(part, at) + 1
    suffered = words[:i] if "X" in row.tail else words[i + 1 : i + OUTCOME_REACH]
    return not row.outcome or any(map(names_state, suffered))


def _may_compare(present: frozenset[str], words: Sequence[str]) -> bool:
    """Whether groups or times are compared: a comparative beside a group, a likelihood, a change and its condition."""
    if present & comparisons.LIKELIHOOD:
        return True
    if present & comparisons.COMPARING and not present.isdisjoint(_carrying() | comparisons.RISK_NOUNS):
        return any(word in comparisons.COMPARING and not _is_plain(words, i) for i, word in enumerate(words))
    if present & comparisons.DEGREES and _degrees(words):
        return True
    return not present.isdisjoint(comparisons.DEGREES | comparisons.RATES) and _compares_with(words)


def _degrees(words: Sequence[str]) -> bool:
    """"high levels of", "at risk of", "more common": a degree right before what has it."""
    return any(
        word in comparisons.DEGREES
        and not _is_plain(words, i)
        and _has_degree(word, words[max(0, i - 4) : i], words[i + 1 : i + 5])
        for i, word in enumerate(words)
    )


def _is_plain(words: Sequence[str], i: int) -> bool:
    """"no longer", "the lower back", "different types": nothing is compared."""
    pairs = comparisons.PLAIN_PAIRS
    return tuple(words[i : i + 2]) in pairs or tuple(words[max(0, i - 1) : i + 1]) in pairs


def _has_degree(word: str, before: Sequence[str], following: Sequence[str]) -> bool:
    if not comparisons.RISK_NOUNS.isdisjoint(following) or not comparisons.COMPARED.isdisjoint(following[:1]):
        return True
    if word == "risk":
        sourced = not comparisons.SOURCES.isdisjoint(following[:1])
        return sourced or "at" in before or not comparisons.MULTIPLES.isdisjoint(before)
    if word in ("more", "less"):
        if not _fates().isdisjoint(before[-1:]) and following[:1] and following[0].endswith("ly"):
            return True  # "recovered more slowly"
        return not _having().isdisjoint(before[-2:])
    return word not in ("high", "low") and not _carrying().isdisjoint(before[-3:])

def _has_carrier(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether a verb that may carry the noun stands near: "plays a part in"; or what it is said of is listed."""
    named = row.frame == "NOUN_OF" or (row.frame == "NOUN" and not row.causal)
    if named and not LISTED.isdisjoint(words[i : i + CARRIER_REACH]):
        return True  # "signs of Y include"
    behind = CARRIER_REACH if i and words[i - 1] in contexts.FIRST_CHOICE else 3  # "the standard treatment for Y is"
    near = (*words[max(0, i - CARRIER_REACH) : i], *words[i + 1 : i + behind])
    return not forms_of(row.carriers).isdisjoint(near)


def _compares_with(words: Sequence[str]) -> bool:
    """"more weight than"; not "more than ten"."""
    return any(word == "than" and before not in ("more", "less", "rather", "other") for before, word in pairwise(words))


@cache
def _being() -> frozenset[str]:
    return forms_of(("be",))


@cache
def _fates() -> frozenset[str]:
    return forms_of(comparisons.FATE_VERBS)


@cache
def _holding() -> frozenset[str]:
    return forms_of(comparisons.HAVING_VERBS)


@cache
def _reaching() -> frozenset[str]:
    return forms_of(comparisons.REACHING_VERBS)


@cache
def _having() -> frozenset[str]:
    return forms_of(("have", "show", "report", "experience"))


@cache
def _carrying() -> frozenset[str]:
    """What may stand between a group and its comparative: "had higher", "is higher in", "at higher risk"."""
    return forms_of((*comparisons.HAVING_VERBS, "be")) | {"at", "among"}
