"""Who or what acts: the subject, what is given or taken, what somebody does it by."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.comparisons import TEMPORAL
from claimminer.language.functions import WAYS
from claimminer.language.grammar import BESIDE, COPULAS
from claimminer.pipes.cues import forms_of
from claimminer.pipes.means import means
from claimminer.pipes.subjects import subject
from claimminer.pipes.tree import children, is_passive

__all__ = ["actor"]

APPLYING = forms_of(contexts.APPLYING_VERBS)


def actor(word: Token) -> Token | None:
    """The subject, what is given or taken, or what somebody does it by; no time ("hours later, X causes Y")."""
    found = _applied(word) or subject(word)
    if found is None or found.lower_ in TEMPORAL:
        return None
    return _way(found) or means(word, found) or found


def _way(found: Token) -> Token | None:
    """"The best way to prevent it is to walk": what the way is said to be."""
    verb = found.head
    if found.lower_ not in WAYS or found.dep_ != "nsubj" or verb.lower_ not in COPULAS:
        return None
    return next((child for child in children(verb, "xcomp", "attr", "csubj") if child.i > verb.i), None)


def _applied(word: Token) -> Token | None:
    """"doctors use ketamine to treat depression": what is given or taken acts."""
    governor = word.head
    infinitive = any(child.lower_ == "to" for child in children(word, "aux"))
    dated = governor.dep_ == "pcomp" and governor.head.lower_ in BESIDE  # "after using the bathroom to keep clean"
    if governor.lower_ not in APPLYING or is_passive(governor) or not infinitive or dated:
        return None
    return next((child for child in children(governor, "dobj") if governor.i < child.i < word.i), None)
