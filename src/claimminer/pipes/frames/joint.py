"""Two things that one verb joins, and factors that stand behind their verb."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import groups
from claimminer.language.contexts import LINKING
from claimminer.language.relations import Cue
from claimminer.language.topics import REPORTS
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.frames.passives import is_state
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    SUBJECTS,
    children,
    has_finite_verb,
    preposition,
    prepositional_object,
)

__all__ = [
    "behind_found", "behind_name", "behind_other", "follows_from", "harmed_by", "named_behind", "shared_preposition",
    "together", "told_together",
]  # fmt: skip

FACTORS = forms_of(("factor", "variable", "characteristic", "predictor", "feature", "trait", "condition"), noun=True)
# "Risks associated with X included Y": what comes of it
FOLLOWING = forms_of(
    ("risk", "complication", "problem", "effect", "event", "outcome", "abnormality", "comorbidity"), noun=True
)
# "Factors associated with Y were X", "included X"
LISTING = forms_of(("be", "include", "comprise"))
# "the main risk factors identified for falls"
FOUND = frozenset({"identified", "found", "observed", "reported", "detected", "established"})
# whom or where it holds ("are associated among women")
WHERE = frozenset({"among", "in", "across", "even", "only", "regardless"})


def named_behind(word: Token) -> Token | None:
    """"Factors associated with relapse were age and smoking": which factors, said behind the verb."""
    factors = word.head
    if word.dep_ not in ("acl", "relcl") or factors.lower_ not in FACTORS | FOLLOWING:
        return None
    if (word.dep_, factors.dep_, factors.tag_) == ("acl", "attr", "NNS") and factors.lower_ in FACTORS:
        return next(children(factors.head, "nsubj"), None)  # "Age and sex are the factors linked to relapse"
    if word.dep_ == "relcl" and factors.tag_ != "NNS":
        return None  # "the main factor that": which one is meant
    if factors.dep_ not in SUBJECTS or factors.head.lower_ not in LISTING:
        return None
    return next((child for child in children(factors.head, "attr", "dobj") if child.i > word.i), None)


def follows_from(word: Token) -> bool:
    """Whether what is named comes of the other thing ("risks associated with surgery")."""
    return word.head.lower_ in FOLLOWING


def harmed_by(found: Finding) -> bool:
    """"two deaths were related to the vaccine": what was given or done comes first, wherever it stands."""
    harm = found.cause_head.lower_
    return found.cue.word == "relate" and found.effect_head.lower_ in groups.GIVEN and (
        harm in groups.EVENTS or names_state(harm)
    )


def told_together(word: Token, cue: Cue, thing: Token | None) -> Finding | None:
    """"evidence linking sleep and mood": a report links its two objects."""
    thing, other = _parts(thing) if thing is not None else (None, None)
    who = subject(word) if other is not None and cue.word in LINKING else None
    if who is None or who.lower_ not in REPORTS:
        return None
    return build(word, cue, thing, other)


def _parts(noun: Token) -> tuple[Token, Token | None]:
    """The two that are joined; "sitting and incident gout", "blood fats and suicide attempts": read as one phrase."""
    if (other := next(children(noun, "conj"), None)) is not None:
        return noun, other
    joint = next((token for token in noun.doc[noun.left_edge.i + 1 : noun.i] if token.lower_ == "and"), None)
    first = joint.nbor(-1) if joint is not None else None
    named = first is not None and first.tag_ in ("NN", "NNS", "VBG") and joint is not None and joint.i + 1 < noun.i
    return (first, noun) if first is not None and named else (noun, None)


def together(word: Token, cue: Cue) -> Finding | None:
    """"sleep and mood are closely linked": the two are the subject."""
    one = next(children(word, "nsubjpass", "nsubj"), None)
    if cue.type != "associated_with" or one is None or not _is_said(word):
        return None
    one, other = _parts(one)
    measured = cue.word in ("correlate", "associate")  # the others join roads and wards as well
    if other is None or not (measured or is_state(one) or is_state(other)):
        return None
    following = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else None
    ends = following is None or following.tag_ in (".", ",", "CC", ":") or following.lower_ in WHERE
    return build(word, cue, one, other) if ends else None


def _is_said(word: Token) -> bool:
    """"are closely linked"; a headline's "inversely linked"."""
    return any(children(word, "auxpass", "cop")) or (word.dep_ == "ROOT" and not has_finite_verb(word.doc))


def behind_name(found: Finding | None) -> Finding | None:
    """"identified IL-17 | as a driver of": what somebody calls a thing is no part of its name."""
    opening = found.word.head if found is not None else None
    if found is None or opening is None or opening.lower_ != "as" or not found.cause[0] < opening.i < found.cause[1]:
        return found
    return found._replace(cause=(found.cause[0], opening.i), relation=(opening.i, found.relation[1]))


def shared_preposition(word: Token, cue: Cue) -> Token | None:
    """"is both a cause and a consequence of": the preposition of the second noun, where the first has none."""
    other = next(children(word, "conj"), None)
    between = word.doc[word.i + 1 : other.i] if other is not None else ()
    if other is None or any(token.pos_ not in ("CCONJ", "DET", "ADJ", "ADV") for token in between):
        return None
    return next((prep for prep in children(other, "prep") if prep.lower_ in cue.preps), None)


def behind_found(word: Token, cue: Cue) -> Token | None:
    """The "for" of "the main risk factors identified for falls were"."""
    found = next((child for child in children(word, "acl") if child.lower_ in FOUND and child.i == word.i + 1), None)
    return preposition(found, cue.preps, reach=1) if found is not None and not cue.causal else None


def behind_other(word: Token, cue: Cue) -> Token | None:
    """The "in" of "may be an alternative to surgery in patients with gout", wherever the parser hung it."""
    to = preposition(word, ("to",), reach=1) if cue.word == "alternative" else None
    other = prepositional_object(to) if to is not None else None
    if other is None:
        return None
    behind = (prep for head in (other, word, word.head) for prep in children(head, "prep") if prep.i > other.i)
    return next((prep for prep in behind if prep.lower_ in cue.preps), None)
