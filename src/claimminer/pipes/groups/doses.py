"""What changes with every unit of something ("for every 5-unit increase in BMI")."""

from __future__ import annotations

from spacy.tokens import Span, Token

from claimminer.language import comparisons as table
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.groups.changes import CHANGING, DIRECTIONS, drift_of
from claimminer.pipes.groups.comparatives import correlation
from claimminer.pipes.syntax.governors import governors
from claimminer.pipes.trees.walks import FINITE

__all__ = ["dose"]


def dose(token: Token) -> Finding | None:
    """For every 5-unit increase in X, Y rose by 20 percent: read by its words, for the tree is seldom right."""
    doc = token.doc
    if token.lower_ not in table.EVERY or token.i == 0 or doc[token.i - 1].lower_ not in ("for", "with"):
        return None
    comma = next((other.i for other in doc[token.i :] if other.lower_ == ","), len(doc))
    verbs = (other for other in doc[comma + 2 :] if other.tag_.startswith("VB"))
    verb = next((verb for verb in verbs if verb.lower_ in CHANGING or drift_of(verb) is not None), None)
    if verb is None:
        return None
    start = verb.i - 1 if doc[verb.i - 1].tag_ in FINITE else verb.i
    cause, effect = _noun_in(doc[token.i : comma]), _noun_in(doc[comma:start])
    if cause is None or effect is None:
        return None
    cue = correlation(verb.lower_, DIRECTIONS.get(verb.lower_, "none"))
    spans = (start, verb.i + 1), (token.i, comma), (comma + 1, start)
    return Finding(cue, verb, *spans, cause, effect, governors(verb))


def _noun_in(words: Span) -> Token | None:
    """The first noun of a stretch."""
    return next((token for token in words if token.pos_ in ("NOUN", "PROPN")), None)
