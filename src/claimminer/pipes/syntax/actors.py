"""Who or what acts: the subject, what is given or taken, what somebody does it by."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.comparisons import TEMPORAL
from claimminer.language.functions import APPROACHES, BODY_PLACES, ORGANS, WAYS
from claimminer.language.grammar import COPULAS
from claimminer.language.topics import PERSONS
from claimminer.pipes.cues import forms_of, rows_of
from claimminer.pipes.syntax.means import means, ordered_means
from claimminer.pipes.syntax.purposes import advised, applied
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    after_comma,
    children,
    is_passive,
    is_verb,
    nominal_before,
    predicated,
    prepositional_object,
)

__all__ = ["actor"]

APPLYING = forms_of(contexts.APPLYING_VERBS)
HAVING = forms_of(contexts.SUFFERING_VERBS)
TURNING = forms_of(contexts.TURNING_VERBS)


def actor(word: Token) -> Token | None:
    """The subject, what is given or taken, or what somebody does it by; no time ("hours later, X causes Y")."""
    found = applied(word) or advised(word) or _followed(word, subject(word))
    if found is None:
        return ordered_means(word)
    if found.lower_ in TEMPORAL and not _is_spent(found):
        return None
    return _way(found) or _unrivalled(word, found) or means(word, found) or found


def _unrivalled(word: Token, found: Token) -> Token | None:
    """"Nothing improves sleep like exercise", "nothing helps more than rest": what does so best."""
    if found.lower_ != "nothing":
        return None
    own = (token for token in word.subtree if token.i > word.i and token.tag_ == "IN")
    joint = next((token for token in own if token.lower_ == "like" or _is_graded(token)), None)
    if joint is not None and any(token.lower_ == "and" for token in word.doc[word.i : joint.i]):
        return None  # "Nothing cures it, and nothing like it will"
    return prepositional_object(joint) if joint is not None else None


def _is_graded(than: Token) -> bool:
    return than.lower_ == "than" and than.nbor(-1).lower_ in ("more", "better", "faster")


def _is_spent(time: Token) -> bool:
    """"a week of bad sleep", "screen time": no time at which something happens."""
    return any(child.lower_ == "of" or (child.dep_ == "compound" and time.lower_ == "time") for child in time.children)


def _followed(word: Token, found: Token | None) -> Token | None:
    """", causing Z": what brings it about is the clause before, where its subject alone makes no sense."""
    while word.dep_ == "conj" and word.tag_ == word.head.tag_ == "VBG":
        word = word.head
    if word.tag_ != "VBG" or word.dep_ not in ("advcl", "acl") or not after_comma(word):
        return found
    above = (token for token in word.ancestors if is_verb(token) or token.pos_ == "AUX")
    verb = next((token for token in above if token.dep_ not in ("acomp", "xcomp")), None)
    if verb is None or verb.i > word.i or (verb.tag_ == "VBG" and not any(children(verb, "aux"))):
        return found
    own = next(children(verb, "nsubj", "nsubjpass"), None)
    told = verb.dep_ == "ccomp" and not any(aux.lower_ == "to" for aux in children(verb, "aux"))
    if told and found is not None and own is not None and found.head == verb.head:
        found = own  # "they found that the gut can leak, causing": not what they cause
    said = any(map(_claims, (verb, *children(verb, "xcomp"))))
    if found is None:
        return nominal_before(verb) if said else verb
    if said or found.head != verb or found.i > verb.i:
        return found
    if found.lower_ in PERSONS and verb.lower_ in HAVING:
        return next((child for child in children(verb, "dobj") if child.i < word.i), verb)
    return verb if _only_suffers(found, verb) else found


def _claims(verb: Token) -> bool:
    """Whether the clause is a claim of its own, whose subject goes on."""
    cue = any(row.frame == "ACTS" and not (row.particle or row.needs) for row in rows_of(verb.lower_))
    return cue and any(children(verb, "dobj", "agent"))


def _only_suffers(found: Token, verb: Token) -> bool:
    """"patients sat still", "the signal is lost", "becomes weak", "does not close"; not "the drug was given"."""
    if is_passive(verb):
        return verb.lower_ not in APPLYING
    if any(children(verb, "neg")) or verb.lower_ in TURNING:
        return True
    return found.lower_ in PERSONS | ORGANS | BODY_PLACES


def _way(found: Token) -> Token | None:
    """"The best way to prevent it is to walk": what the way is said to be."""
    one = found.head.head if found.dep_ == "pobj" and found.head.head.lower_ == "one" else found
    verb = one.head
    if found.lower_ not in WAYS | APPROACHES or one.dep_ != "nsubj":
        return None
    if verb.tag_ == "VBG" and any(aux.lower_ in COPULAS for aux in children(verb, "aux")):
        return verb  # "is washing your hands", read as what the way is doing
    if verb.lower_ not in COPULAS:
        return None
    things = [child for child in children(verb, "xcomp", "attr", "csubj") if child.i > verb.i]
    clauses = (child for child in children(verb, "ccomp") if child.i > verb.i)
    things += [child for child in clauses if any(to.lower_ == "to" for to in verb.doc[verb.i : child.i])]
    if len(things) > 1 and things[0].lower_ in COPULAS and things[1].i == things[0].i + 1:
        return things[1]  # "is to get vaccinated", its "get" hung on "is"
    return next(iter(things), None) or predicated(verb)
