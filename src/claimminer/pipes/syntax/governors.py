"""What governs a cue: the verbs, adjectives and nouns that it hangs on, and whether they leave a claim standing.

"is thought to reduce": ``reduce`` is governed by ``thought``; "studies investigated whether X reduces Y": by
``investigated``, so nothing is claimed.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.asides import REPORTING
from claimminer.language.functions import DURATIONS
from claimminer.language.grammar import ADVISING, BESIDE, COPULAS, DASHES, SEEMING
from claimminer.pipes.cues import forms_of
from claimminer.pipes.syntax.carriers import LIGHT, NAMING
from claimminer.pipes.syntax.infinitives import CARRYING, COUNTING, RAISING, licenses, serves
from claimminer.pipes.syntax.means import ordered_means
from claimminer.pipes.syntax.purposes import advised, is_infinitive
from claimminer.pipes.syntax.questions import asks
from claimminer.pipes.syntax.subjects import helps
from claimminer.pipes.trees.walks import (
    SUBJECTS,
    after_comma,
    children,
    first_word,
    is_bullet,
    is_nominal,
    is_passive,
    is_verb,
)

__all__ = ["Governors", "governors", "is_claimed"]

APPLYING = forms_of(contexts.APPLYING_VERBS)
# verbs that say nothing without how: "works by blocking"
WORKING = forms_of(contexts.WORKING_VERBS)
# verbs that only intend or ask what stands under them
NEVER_STATING = forms_of(contexts.NEVER_STATING)
OPEN = (forms_of((*contexts.INTENTION_VERBS, *contexts.INQUIRY_VERBS)) - RAISING - APPLYING) | NEVER_STATING
EXPLAINING = forms_of(contexts.EXPLAINING_VERBS)
MAKING, PROMISING = forms_of(("make",)), forms_of(contexts.PROMISING_VERBS)
# "should be proposed to patients to improve": advice, though "is proposed to improve" is none
OFFERED = forms_of(("propose", "use", "suggest"))
INTENT_NOUNS = forms_of(contexts.INTENTION_NOUNS, noun=True)
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
    if any(_supposes(token) or _is_manner(token) or _dates(token) for token in found.chain):
        return False
    if any(_leaves_open(token, found) for token in upper) or _is_prescribed(found.chain[0]):
        return False
    if any(_is_advice(token) for token in found.chain[1:]):
        return False
    if not all(licenses(lower, higher) for lower, higher in pairwise(found.chain)):
        return False
    return not any(asks(token) for token in (found.chain[0], *upper)) and not _is_order(found.chain[-1])


def _supposes(token: Token) -> bool:
    """"if stress raises it": a condition states nothing."""
    while token.dep_ == "conj" and token.head.i < token.i:  # "if it goes on and the cough causes pain"
        token = token.head
    return token.dep_ == "advcl" and any(mark.lower_ in ("if", "unless") for mark in children(token, "mark"))


def _is_manner(token: Token) -> bool:
    """"lowers the risk by thinning the blood": how it does so; "works by thinning" says nothing else."""
    if token.dep_ != "pcomp" or token.head.lower_ != "by":
        return False
    verb = token.head.head
    if token.head.dep_ == "conj" and verb.dep_ == "prep":
        return True  # "is treated with tablets or by draining it"
    return is_verb(verb) and not is_passive(verb) and verb.lower_ not in WORKING


def _dates(token: Token) -> bool:
    """"vanished within days of stopping the drug": when something else came about."""
    of = token.head
    return token.dep_ == "pcomp" and of.lower_ == "of" and of.head.lower_ in DURATIONS and of.head.dep_ == "pobj"


def _leaves_open(governor: Token, found: Governors) -> bool:
    """"aims to reduce", "determined whether X reduces"; "determined that X reduces Y" states it."""
    if is_nominal(governor) and governor.lower_ in INTENT_NOUNS:
        return True
    if governor.lower_ == "sure" and governor.head.lower_ in MAKING:
        return True
    if governor.lower_ in PROMISING and any(children(governor, "neg")):
        return True  # "I can't promise that it helps"
    if not is_verb(governor) or governor.lower_ not in OPEN or _states(governor, found):
        return False
    return not any(serves(token, governor) for token in found.chain)


def _states(governor: Token, found: Governors) -> bool:
    """Whether what stands under a verb is a clause that does not ask."""
    if governor.lower_ in NEVER_STATING:
        return False
    said = (token for token in (*found.chain, *found.above) if token != governor and token.head == governor)
    return any(token.dep_ == "ccomp" and not asks(token) for token in said)


def _is_advice(governor: Token) -> bool:
    """"should be preferred for reducing X" advises; "should help to reduce X" expects."""
    advises = any(child.lower_ in ADVISING for child in children(governor, "aux"))
    return advises and (governor.lower_ not in CARRYING or (governor.lower_ in OFFERED and is_passive(governor)))


def _is_prescribed(word: Token) -> bool:
    """"should only be used for prevention"."""
    told = any(child.lower_ in ADVISING for child in children(word, "aux"))
    return told and word.lower_ in APPLYING and is_passive(word)


def _raised(token: Token) -> Token | None:
    """The word that an infinitive, gerund or predicate is said through; None at the top of its clause."""
    head = token.head
    if helps(token):
        return head
    if head == token or any(children(token, *SUBJECTS)) or advised(token) is not None:
        return None
    if token.dep_ in ("xcomp", "acomp", "attr", "oprd", "auxpass"):
        return head
    if token.tag_ == "VBN" and token.dep_ == "advcl" and head.lower_ in SEEMING:
        return head  # "appears driven by"
    if token.dep_ == "pcomp":
        return _behind_preposition(head)
    if token.dep_ == "conj" and head.dep_ == "acomp" and is_infinitive(token) and is_infinitive(head.head):
        return _raised(head.head)  # "appears to be safe and to reduce pain"
    if token.dep_ == "conj":
        return _raised(head) if is_verb(head) and _share_form(token, head) else None
    if token.dep_ in ("acl", "relcl", "advcl", "ccomp") and is_infinitive(token):
        for_a_time = head.lower_ == "time" and head.dep_ == "pobj"  # "shown for the first time to"
        return head.head.head if for_a_time else head
    if token.dep_ == "dobj" and (is_nominal(token) or token.pos_ == "ADJ"):
        return head if head.lower_ in LIGHT else None
    if is_nominal(token) and token.dep_ == "pobj" and head.lower_ in ("as", "at", "among"):
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
    if is_infinitive(token):
        return is_infinitive(head)
    return token.tag_ == head.tag_ == "VBG"


def _above(token: Token) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """Governors of the whole clause: verbs and nouns with a that-clause; and the clause that a participle continues."""
    above: list[Token] = []
    beyond: list[Token] = []
    found = above
    for _ in range(ABOVE):
        head = token.head
        if head == token or (head.lower_ in EXPLAINING and any(child.lower_ == "why" for child in token.children)):
            break  # "may explain why it hurts" holds that it hurts
        if token.dep_ in ("acl", "advcl") and token.tag_ == "VBG" and after_comma(token):
            found, head = beyond, _clause_head(head)
            found.append(head)
        elif not above and _accompanies(token):
            found, head = beyond, _clause_head(head)
            found.extend(governors(head).chain)
        elif _is_complement(token, head) or (found and _is_carried(token)):
            found.append(head)
        elif token.dep_ != "conj":  # what governs the first conjunct governs the second
            break
        token = head
    return tuple(dict.fromkeys(above)), tuple(dict.fromkeys(beyond))


def _accompanies(token: Token) -> bool:
    """"may ease pain while sparing the gut", "without harming it": said as surely as what it goes with."""
    if token.tag_ != "VBG" or any(children(token, *SUBJECTS)):
        return False
    beside = token.dep_ == "advcl" and any(mark.lower_ == "while" for mark in children(token, "mark"))
    return beside or (token.dep_ == "pcomp" and token.head.lower_ == "without")


def _is_carried(token: Token) -> bool:
    """A noun with a that-clause in its own place in the clause ("there is evidence that")."""
    return is_nominal(token) and token.dep_ in ("dobj", "attr", "nsubjpass", "nsubj", "pobj")


def _is_complement(token: Token, head: Token) -> bool:
    if token.dep_ in ("ccomp", "csubj", "xcomp", "acomp"):
        return not _parted(token, head)
    if token.dep_ == "parataxis":
        return not is_nominal(head) and not _parted(token, head) and not _is_spliced(token, head)
    return token.dep_ in ("acl", "relcl", "appos") and is_nominal(head) and _is_that_clause(token)


def _is_spliced(token: Token, head: Token) -> bool:
    """"They don't cure it, they won't stop the fever": a statement of its own; not "researchers say, it cures"."""
    first = first_word(token).i
    return head.i < first and token.doc[first - 1].lower_ == "," and head.lower_ not in REPORTING


def _parted(token: Token, head: Token) -> bool:
    """Whether a semicolon, a colon or one dash makes two statements of them; two dashes are brackets."""
    low, high = sorted((token.i, head.i))
    between = token.doc[low:high]
    return any(mark.lower_ in (";", ":") for mark in between) or sum(map(_is_dash, between)) == 1


def _is_dash(mark: Token) -> bool:
    return mark.lower_ in DASHES or is_bullet(mark)


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


def _is_order(top: Token) -> bool:
    """An imperative or bare infinitive at the top: "Take fibre to lower cholesterol"; headlines have tensed verbs."""
    if top.tag_ != "VB" or any(children(top, *SUBJECTS)) or top.dep_ not in ("ROOT", "conj"):
        return False
    if any(child.lower_ not in ("to", "do") for child in children(top, "aux", "auxpass")):
        return False  # "Do not use it for colds" is an order, too
    if ordered_means(top) is not None:
        return False  # "Cut your risk by walking more"
    opens = not any(is_nominal(token) for token in top.doc[: top.i])
    return opens or any(child.lower_ == "to" for child in children(top, "aux", "mark"))
