"""The look before the parse: whether a sentence, by its words alone, may hold a claim."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimminer.language import comparisons, contexts, inversions
from claimminer.language.functions import BODY_PLACES, ORGANS
from claimminer.language.grammar import INCLUDING, PATIENTS, SLOTS
from claimminer.language.groups import PEOPLE, STUDIED
from claimminer.language.recogniser import DETERMINERS
from claimminer.language.relations import CONNECTIVES, MADE, MADE_TO, RESULTING, Cue, Frame
from claimminer.language.topics import POPULATION
from claimminer.pipes.complements import REGARDED, REGARDS
from claimminer.pipes.cues import REMEDYING, VERBAL, forms_of, names_state, rows_of
from claimminer.pipes.gate_changes import is_proportion, tells_of_change
from claimminer.pipes.gate_comparisons import carrying, fates, may_compare
from claimminer.pipes.gate_groups import opens_with_group, seeing_forms, tells_of_group

__all__ = ["has_cue"]

# how many words behind its trigger a row's preposition may stand, plus one
REACH: dict[Frame, int] = {
    **dict.fromkeys(("ACTS", "ACTS_ON", "COMES", "JOINED", "OWED", "MAKES", "LETS", "IDIOM"), 9),
    **dict.fromkeys(("NOUN", "NOUN_OF", "TIE"), 8),
    **dict.fromkeys(("ADJ", "HYPHEN", "LINK"), 4),
    "ADJ_OF": 6,
}
# how far before a noun the one verb that may carry it stands ("plays, as far as we know, a part in")
CARRIER_REACH = 9
# how far behind its verb a word that its row asks for may stand
NEEDED_REACH, COUNTED_REACH = 9, 11
# how far before its noun
NEEDED_BEFORE = 3
# "changes in", "attacks of": no object follows; "reduces and prevents pain" shares one
NO_OBJECT_AHEAD = contexts.NO_OBJECTS - {",", "and", "or"}
# what ends the clause in which two things are "linked"
_CLOSINGS: tuple[list[str], ...] = ([], ["."], [","], ["in"], ["among"], ["across"], ["even"], ["only"])
OWNING = frozenset({"its", "their", "'s", "’s"})
LISTED = INCLUDING - {"including"}
LISTING = LISTED | {"are", "is"}
# "more painkillers", and who is said to use them
MORE = frozenset({"more", "fewer", "less"})
GROUPED = POPULATION | PEOPLE | STUDIED | comparisons.GROUPS | {"group", "those"}
COMPARED_WITH = comparisons.GROUPS | {
    "than", "group", "given", "assigned", "versus", "vs", "compared", "who", "with", "without", "lacking", "fed",
}  # fmt: skip
# what is said of a treatment, and what brings in its aim before that
SERVING = frozenset({"effective", "efficacious", "ineffective", "successful"})
SERVED = frozenset({"for", "against", "with"})
# whom "helps" may help
HELPED = PATIENTS | BODY_PLACES | ORGANS
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
    if tells_of_group(words) or _opens_with_predicate(words):
        return True
    connected = any(phrase[0] in present and _stands_in(phrase, words) for phrase in (*CONNECTIVES, *RESULTING))
    return connected or is_proportion(words) or may_compare(present, words) or _may_tell(present, words)


def _opens_with_predicate(words: Sequence[str]) -> bool:
    """"At the heart of the disease lies", "Behind many headaches is"; "central to" is a cue of its own."""
    at_heart = words[0] == "at" and not inversions.HEARTS.isdisjoint(words[2:3])
    return (at_heart or words[0] in inversions.BEHIND) and not _lying().isdisjoint(words[2:COUNTED_REACH])


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
    if alike or any(word in fates() and following & comparisons.FARING for word, following in pairs):
        return True
    if not present.isdisjoint(comparisons.ALIKE):
        return any(word in comparisons.ALIKE and words[i - 1] in carrying() for i, word in enumerate(words) if i)
    return any(word in _reaching() and {*words[i + 1 : i + 6]} & comparisons.TIMED for i, word in enumerate(words))


def _stands_in(phrase: tuple[str, ...], words: Sequence[str]) -> bool:
    return any(word == phrase[0] and tuple(words[i : i + len(phrase)]) == phrase for i, word in enumerate(words))


def _may_stand(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether the words around a trigger leave room for its row: carrier, preposition, particle, or a verb's place."""
    following = words[i + 1 : i + REACH[row.frame]]
    needed = words[max(0, i - NEEDED_BEFORE) : i]
    if row.frame == "NOUN" and row.needs and not any(word in row.needs for word in needed):
        return False  # "an effective procedure", "a risk factor"
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
    if row.word == "benefit" and i and words[i - 1] != "health" and names_state(words[i - 1]):
        return True  # "showed a survival benefit"
    if row.word == "effective" and (opens_with_group(words) or _is_graded_when(words, i)):
        return True  # "In patients with asthma, it is effective", "is more effective when"
    if row.preps:
        if row.frame == "JOINED" and words[i].endswith("ed") and following[:1] in _CLOSINGS and "and" in words[:i]:
            return not row.causal  # "sleep and mood are linked"
        if row.type == "causes" and row.frame == "NOUN" and not OWNING.isdisjoint(words[max(0, i - 4) : i]):
            return True  # "is its most common cause"
        if row.word in ("reason", "sign") and following[:1] and following[0] in ("that", "why"):
            return True
        if row.word == "reason" and not _being().isdisjoint(words[:i]):
            return True  # "are the reason children snore"
        if row.frame == "JOINED" and row.needs and not any(word in row.needs for word in following):
            return False
        if row.frame == "ADJ" and not REGARDS.isdisjoint(words[i + 2 : i + REGARDED]):
            return True  # "is not inferior to surgery with respect to survival"
        if row.word in SERVING and not SERVED.isdisjoint(words[:i]):
            return True  # "surgery for hernia is effective"
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
        return not HELPED.isdisjoint(following[:2]) or any(names_state(word) for word in following[:2])
    if row.outcome and not any(names_state(word) for word in words[i + 1 : i + OUTCOME_REACH]):
        return False
    return _stands_as_verb(row, words, i)


def _is_graded_when(words: Sequence[str], i: int) -> bool:
    return i > 0 and words[i - 1] in ("more", "less") and not {"when", "if"}.isdisjoint(words[i:])


def _stands_as_verb(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether the words beside a verb form leave it a verb: none in "the treated cells", "changes in"."""
    following, before = words[i + 1 : i + REACH[row.frame]], words[i - 1] if i else ""
    if "by" in following[:2] and words[i] != row.word and before in _being():
        return True  # "is driven by"
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
        before in contexts.NO_SUBJECTS | _being() or not following or following[0] in contexts.NO_OBJECTS
    ):
        through = "through" in following[:3] or "via" in following[:3]
        told = (row.type in REMEDYING and "with" in following[:3]) or (row.word == "predict" and before in _being())
        return "by" in following or through or told
    return before not in contexts.NO_SUBJECTS and not (following and following[0] in NO_OBJECT_AHEAD)


def _is_of_this(row: Cue, words: Sequence[str], i: int) -> bool:
    """"this damages the lining", "this reduced the pain": behind a singular, what ends in "s" is no plural noun."""
    if not i or words[i - 1] != "this":
        return False
    third = words[i].endswith("s") and words[i] != row.word
    return third or (words[i].endswith("ed") and not DETERMINERS.isdisjoint(words[i + 1 : i + 2]))


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


def _has_carrier(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether a verb that may carry the noun stands near: "plays a part in"; or what it is said of is listed."""
    named = row.frame == "NOUN_OF" or (row.frame == "NOUN" and not row.causal)
    if named and not LISTED.isdisjoint(words[i : i + CARRIER_REACH]):
        return True  # "signs of Y include"
    behind = CARRIER_REACH if i and words[i - 1] in contexts.FIRST_CHOICE else 3  # "the standard treatment for Y is"
    near = (*words[max(0, i - CARRIER_REACH) : i], *words[i + 1 : i + behind])
    return not forms_of(row.carriers).isdisjoint(near)


@cache
def _being() -> frozenset[str]:
    return forms_of(("be",))


@cache
def _lying() -> frozenset[str]:
    return forms_of(inversions.LYING_VERBS)


@cache
def _holding() -> frozenset[str]:
    return forms_of(comparisons.HAVING_VERBS)


@cache
def _reaching() -> frozenset[str]:
    return forms_of(comparisons.REACHING_VERBS)
