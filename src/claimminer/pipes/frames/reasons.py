"""Clauses that give the cause of a change: "bone loss speeds up because the ovaries stop working"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons, contexts, functions
from claimminer.language.grammar import ADVISING, COPULAS
from claimminer.language.groups import COMMON
from claimminer.language.relations import Cue
from claimminer.language.verbs.making import MADE
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.arguments.phrases import clause as span_of
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.syntax.governors import governors
from claimminer.pipes.trees.walks import SUBJECTS, children, first_word, is_passive, is_verb, objects

__all__ = ["BECAUSE", "reasoned"]

BECAUSE = Cue("because of", "LINK", "causes")
# a bare "because" gives a reason as often as a cause: it counts behind what changes, or is more or less so
CHANGING = forms_of((*comparisons.CHANGING_VERBS, *comparisons.RETURNING_VERBS))
TURNING = forms_of(contexts.TURNING_VERBS)
ARISING = forms_of(("form",))  # "occurs because" is read where things are said to happen; not "Because X, Y occurs"
HAPPENING = forms_of(comparisons.HAPPENING_VERBS)
# "children are more vulnerable because their airways are narrower": what is said of bodies alone
ENDANGERED = frozenset({"vulnerable", "susceptible", "prone", "frail", "frailer"})


def reasoned(because: Token, _: Token) -> Finding | None:
    """"bone loss speeds up because the ovaries stop working": a change, and the clause that explains it."""
    clause = because.head
    main = clause.head
    explained = because.dep_ in ("mark", "advmod") and clause.dep_ == "advcl" and any(children(clause, *SUBJECTS))
    if not explained or not because.i < clause.i or not _changes(main, because):
        return None
    own = next(children(main, "nsubj", "nsubjpass"), None)
    end = because.i if because.i > main.i else main.i + 1  # "Because the valve leaks, the heart works harder"
    if own is None or not any(map(_is_bodily, main.doc[own.left_edge.i : end])):
        return None
    found = build(because, BECAUSE, clause, main)
    if found is not None and because.i < clause.i < main.i:
        first = first_word(own).i
        later = (joint.i for joint in children(main, "cc") if joint.i > main.i and joint.nbor(-1).lower_ == ",")
        told = span_of(clause, because.i + 1, first), span_of(main, first, next(later, len(main.doc)))
        found = found._replace(cause=told[0], effect=told[1])
    return found and found._replace(governors=governors(main))


def _changes(verb: Token, because: Token) -> bool:
    """"rises", "becomes brittle", "are more common", "is at risk", "no longer works"; not "is recommended"."""
    if any(aux.lower_ in ADVISING for aux in children(verb, "aux")):
        return False
    opens = because.i < verb.i
    if verb.lower_ in (ARISING | HAPPENING if opens else ARISING) and not (objects(verb) or is_passive(verb)):
        return opens or because.nbor(-1).lower_ != ","  # "scars form because"; ", because" gives a reason
    if verb.lower_ in COPULAS | TURNING:
        said = (child for child in children(verb, "acomp", "attr", "oprd") if child.i > verb.i)
        at_risk = any(prep.lower_ == "at" for prep in children(verb, "prep"))
        return at_risk or any(_is_degree(child) for child in said)
    ends = any(child.lower_ == "longer" for child in children(verb, "advmod"))
    return ends or (verb.lower_ in CHANGING and is_verb(verb) and not (objects(verb) or is_passive(verb)))


def _is_degree(word: Token) -> bool:
    graded = any(child.lower_ in ("more", "less", "most", "least") for child in word.children)
    return graded or word.tag_ == "JJR" or word.lower_ in MADE or word.lower_ in COMMON


def _is_bodily(token: Token) -> bool:
    return names_state(token.lower_) or token.lower_ in functions.ORGANS | functions.BODY_PLACES | ENDANGERED
