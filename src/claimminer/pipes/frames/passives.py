"""The passive of a verb of cause: "Y is reduced by X", "Y can be treated with X", "Y is regulated through X"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.comparisons import AMOUNTS
from claimminer.language.relations import Cue
from claimminer.language.topics import MEASURES, POPULATION
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import REMEDYING, forms_of, names_state
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import children, preposition, prepositional_object

__all__ = ["is_state", "passive"]

# "X was accompanied by Y": neither acts on the other
GOING_ALONG = forms_of(("accompany", "parallel", "mirror", "follow"))


def passive(word: Token, cue: Cue) -> Finding | None:
    """What a verb in the passive says, its agent behind "by", "with" or "through"; None without one."""
    agent = preposition(word, ("by",), reach=6) or next(children(word, "agent"), None)
    suffered = subject(word)
    finite = any(children(word, "auxpass"))  # not "in patients pre-treated with"
    if agent is None and finite and suffered is not None and cue.type in REMEDYING and is_state(suffered):
        agent = preposition(word, ("with", "through"), reach=3)
    if agent is None and finite and cue.word == "predict":
        agent = next((prep for prep in children(word, "prep") if prep.lower_ in ("with", "from")), None)
    if agent is None and finite and cue.word in contexts.WORKED_THROUGH:
        agent = preposition(word, ("through", "via"), reach=2)
    source = prepositional_object(agent) if agent is not None else None
    if agent is None or source is None or source.lower_ in MEASURES | AMOUNTS or source.pos_ == "NUM":
        return None  # "costs increased by 12%", "is lowered step by step"
    found = build(word, cue, source, suffered, last=agent)
    return found.turned() if found is not None and word.lower_ in GOING_ALONG else found


def is_state(noun: Token) -> bool:
    """"the infection is treated with antibiotics", not "patients are"."""
    own = (noun, *children(noun, "compound"))
    return not any(token.lower_ in POPULATION for token in own) and any(names_state(token.lower_) for token in own)
