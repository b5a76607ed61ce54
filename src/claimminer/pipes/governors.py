"""What governs a cue: the verbs, adjectives and nouns that it hangs on, and whether they leave a claim standing.

"is thought to reduce": ``reduce`` is governed by ``thought``; "studies investigated whether X reduces Y": by
``investigated``, so nothing is claimed.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.grammar import BESIDE, COPULAS
from claimminer.pipes.cues import forms_of
from claimminer.pipes.subjects import clefted, helps
from claimminer.pipes.tree import SUBJECTS, after_comma, children, is_nominal, is_passive, is_verb

__all__ = ["Governors", "governors", "is_claimed"]

LIGHT, NAMING = forms_of(contexts.LIGHT_VERBS), forms_of(contexts.NAMING_VERBS)
RAISING = forms_of(contexts.RAISING_VERBS)
APPLYING = forms_of(contexts.APPLYING_VERBS)
CALLING = forms_of(contexts.CALLING_VERBS)
# the infinitive behind one of these is what is said
CARRYING = RAISING | COPULAS
# verbs that say nothing without how: "works by blocking"
WORKING = forms_of(contexts.WORKING_VERBS)
# verbs that only intend or ask what stands under them
OPEN = (forms_of(contexts.INTENTION_VERBS) | forms_of(contexts.INQUIRY_VERBS)) - RAISING - APPLYING
INTENT_NOUNS = forms_of(contexts.INTENTION_NOUNS, noun=True)
EXPLAINING = forms_of(contexts.EXPLAINING_VERBS)
ABLE_NOUNS = forms_of(contexts.ABLE_NOUNS, noun=True)
# "one of the causes of"
COUNTING = ("one", "some", "two", "three", "many", "part", "among")
# trees of one sentence: longer ways up are the parser's errors
CHAIN, ABOVE = 8, 6


class Governors(NamedTuple):
    """``chain``: the cue's word and those it is said through, up to the finite verb ("reduce", "shown");
    ``above``: what the whole clause is said under ("suggest", "found", "possible");
    ``beyond``: the clause that a participle continues (its hedges carry over, its denial and its questions do not)."""

    chain: tuple[Token, ...]
    above: tuple[Token, ...]
    beyond: tuple[Token, ...] = ()


def governors(word: Token) -> Governors:
    """Climb from a cue's word through infinitives, gerunds and complements."""
    chain = [word]
    token = word
    for _ in range(CHAIN):
        upper = _raised(token)
        if upper is None:
            break
        chain.append(upper)
        token = upper
    return Governors(tuple(chain), *_above(token))


def is_claimed(found: Governors) -> bool:
    """Whether the clause claims something: no intention, research question, advice or open question governs it."""
    upper = (*found.chain[1:], *found.above)
    if any(_supposes(token) or _is_manner(token) for token in found.chain):
        return False
    if any(_leaves_open(token, found) for token in upper) or any(
        _is_advice(token) for token in found.chain[1:]
    ):
        return False
    if not all(_licenses(lower, higher) for lower, higher in pairwise(found.chain)):
        return False
    return not any(_asks(token) for token in (found.chain[0], *upper)) and not _is_order(found.chain[-1])


def _supposes(token: Token) -> bool:
    """"if stress raises it": a condition states nothing."""
    token = _opening(token)
    return token.dep_ == "advcl" and any(mark.lower_ in ("if", "unless") for mark in children(token, "mark"))


def _is_manner(token: Token) -> bool:
    """"lowers the risk by thinning the blood": how it does so; "works by thinning" says nothing else."""
    if token.dep_ != "pcomp" or token.head.lower_ != "by":
        return False
    verb = token.head.head
    return is_verb(verb) and not is_passive(verb) and verb.lower_ not in WORKING


def _opening(token: Token) -> Token:
    """The first of coordinated verbs, before which their conjunction stands ("if it grows or raises")."""
    while token.dep_ == "conj" and not any(children(token, *SUBJECTS)):
        token = token.head
    return token


def _leaves_open(governor: Token, found: Governors) -> bool:
    """"aims to reduce", "determined whether X reduces"; "determined that X reduces Y" states it."""
    if is_nominal(governor) and governor.lower_ in INTENT_NOUNS:
        return True
    return is_verb(governor) and governor.lower_ in OPEN and not _states(governor, found)


def _states(governor: Token, found: Governors) -> bool:
    """Whether what stands under a verb is a clause that does not ask."""
    said = (token for token in (*found.chain, *found.above) if token != governor and token.head == governor)
    return any(token.dep_ == "ccomp" and not _asks(token) for token in said)


def _is_advice(governor: Token) -> bool:
    """"should be preferred for reducing X" advises; "should help to reduce X" expects."""
    advises = any(child.lower_ in ("should", "must", "ought") for child in children(governor, "aux"))
    return advises and governor.lower_ not in CARRYING


def _licenses(lower: Token, upper: Token) -> bool:
    """Whether an infinitive is said to happen ("is known to", "is able to", "is a way to") or is a mere purpose."""
    if not (is_verb(lower) and _is_infinitive(lower)):
        return True
    if lower.i < upper.i:
        return False  # "To reduce bias, X did Y": a purpose
    judged = any(child.lower_ in contexts.JUDGING_ADJECTIVES for child in children(upper, "acomp"))
    if upper.lower_ in COPULAS and judged:
        return False
    if upper.lower_ in APPLYING and any(child.i < lower.i for child in children(upper, "dobj")):
        return True
    if any(child.lower_ in ABLE_NOUNS and _is_called(child) for child in children(upper, "dobj")):
        return False
    if is_nominal(upper):
        return _is_ability(upper)
    if upper.pos_ == "ADJ" and not is_verb(upper):
        return upper.lower_ not in contexts.JUDGING_ADJECTIVES
    return upper.lower_ in CARRYING or (upper.lower_ in APPLYING and is_passive(upper))


def _is_ability(noun: Token) -> bool:
    """"has the potential to", "a way to": a noun that somebody has or something is."""
    carried = (noun.head.lower_ in LIGHT and not _is_called(noun)) or noun.dep_ == "ROOT"
    return noun.lower_ in ABLE_NOUNS and carried and not _is_infinitive(noun.head)


def _is_called(noun: Token) -> bool:
    """"doctors know ways to reduce it", "the leaflet lists ways to": none of them is said."""
    return noun.dep_ == "dobj" and noun.head.lower_ in CALLING and not is_passive(noun.head)


def _raised(token: Token) -> Token | None:
    """The word that an infinitive, gerund or predicate is said through; None at the top of its clause."""
    head = token.head
    if helps(token):
        return head
    if head == token or any(children(token, *SUBJECTS)):
        return None
    if token.dep_ in ("xcomp", "acomp", "attr", "oprd", "auxpass"):
        return head
    if token.dep_ == "pcomp":
        return _behind_preposition(head)
    if token.dep_ == "conj":
        return _raised(head) if is_verb(head) and _share_form(token, head) else None
    if token.dep_ in ("acl", "relcl", "advcl", "ccomp") and _is_infinitive(token):
        return head
    if token.dep_ == "dobj" and (is_nominal(token) or token.pos_ == "ADJ"):
        return head if head.lower_ in LIGHT else None
    if is_nominal(token) and token.dep_ == "pobj" and head.lower_ in ("as", "at"):
        return head.head if head.head.lower_ in LIGHT | NAMING else None
    if is_nominal(token) and token.dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in COPULAS:
        return head.head  # "may be of benefit"
    if is_nominal(token) and token.dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in COUNTING:
        return head.head  # "one of the causes of"
    return None


def _behind_preposition(prep: Token) -> Token | None:
    """What carries a gerund: "is effective in reducing"."""
    if prep.lower_ in BESIDE:
        return None
    carrier = prep.head if prep.dep_ in ("prep", "agent") else prep
    beside = carrier.head
    if carrier.dep_ == "pobj" and beside.lower_ in ("to", "than", "as") and not is_nominal(beside.head):
        return beside.head  # "superior to placebo in reducing"
    return carrier


def _share_form(token: Token, head: Token) -> bool:
    """Whether two coordinated verbs are two infinitives or two gerunds."""
    if _is_infinitive(token):
        return _is_infinitive(head)
    return token.tag_ == head.tag_ == "VBG"


def _is_infinitive(token: Token) -> bool:
    auxiliaries = [child.lower_ for child in children(token, "aux", "mark")]
    return "to" in auxiliaries or (
        token.tag_ == "VB" and token.dep_ in ("xcomp", "ccomp") and not auxiliaries
    )


def _above(token: Token) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """Governors of the whole clause: verbs and nouns with a that-clause; and the clause that a participle continues."""
    above: list[Token] = []
    beyond: list[Token] = []
    found = above
    for _ in range(ABOVE):
        head = token.head
        if head == token:
            break
        if token.dep_ in ("acl", "advcl") and token.tag_ == "VBG" and after_comma(token):
            found, head = beyond, _clause_head(head)
            found.append(head)
        elif _is_complement(token, head) or (found and _is_carried(token)):
            found.append(head)
        elif token.dep_ != "conj":  # what governs the first conjunct governs the second
            break
        token = head
    return tuple(dict.fromkeys(above)), tuple(dict.fromkeys(beyond))


def _is_carried(token: Token) -> bool:
    """A noun with a that-clause in its own place in the clause ("there is evidence that")."""
    return is_nominal(token) and token.dep_ in ("dobj", "attr", "nsubjpass", "nsubj", "pobj")


def _is_complement(token: Token, head: Token) -> bool:
    if token.dep_ in ("ccomp", "csubj", "xcomp", "acomp"):
        return not _parted(token, head)
    if token.dep_ == "parataxis":
        return not is_nominal(head) and not _parted(token, head)
    return token.dep_ in ("acl", "relcl", "appos") and is_nominal(head) and _is_that_clause(token)


def _parted(token: Token, head: Token) -> bool:
    """Whether a semicolon or colon makes two statements of them."""
    low, high = sorted((token.i, head.i))
    return any(other.lower_ in (";", ":") for other in token.doc[low:high])


def _clause_head(token: Token) -> Token:
    """The verb of the clause that a participle continues, wherever the parser hung the participle."""
    while not is_verb(token) and token.pos_ != "AUX" and token.head != token:
        token = token.head
    return token


def _is_that_clause(token: Token) -> bool:
    if any(child.lower_ == "that" for child in children(token, "mark")):
        return True
    relative = token.dep_ in ("acl", "relcl")
    return relative and any(child.lower_ == "that" and child.dep_ not in SUBJECTS for child in token.children)


def _asks(token: Token) -> bool:
    """Whether a question word opens the token's clause ("whether X reduces Y", "how X affects Y")."""
    before = [child for child in token.children if child.i < token.i]
    if token.head.lower_ in EXPLAINING and any(child.lower_ == "why" for child in before):
        return False
    if any(
        child.lower_ in ("whether", "how", "why") and child.dep_ in ("mark", "advmod") for child in before
    ):
        return True
    if any(
        degree.lower_ == "how"
        for child in before
        if child.dep_ == "advmod"
        for degree in children(child, "advmod")
    ):
        return True  # "how well the tumour responds"
    if token.dep_ in ("ccomp", "pcomp", "csubj"):
        wanted = (*SUBJECTS, "dobj", "det")
        if any(
            child.lower_ == "what" and clefted(child, token) is not None for child in children(token, "nsubj")
        ):
            return False  # "this is what raises the risk"
        if any(child.lower_ in ("what", "which", "who") and child.dep_ in wanted for child in before):
            return True
        if any(token.doc[child.left_edge.i].lower_ in ("which", "whose") for child in children(token, *SUBJECTS)):
            return True
        opening = token.left_edge  # "find out which virus is responsible", "which" hung on the verb
        if opening.lower_ == "which" and opening.dep_ not in ("nsubj", "pobj", "dobj") and opening.i < token.i:
            return True
    token = _opening(token)
    return token.dep_ == "ccomp" and any(child.lower_ == "if" for child in children(token, "mark"))


def _is_order(top: Token) -> bool:
    """An imperative or bare infinitive at the top: "Take fibre to lower cholesterol"; headlines have tensed verbs."""
    if top.tag_ != "VB" or any(children(top, *SUBJECTS)) or top.dep_ not in ("ROOT", "conj"):
        return False
    if any(child.lower_ != "to" for child in children(top, "aux", "auxpass")):
        return False
    opens = not any(is_nominal(token) for token in top.doc[: top.i])
    return opens or any(child.lower_ == "to" for child in children(top, "aux", "mark"))
