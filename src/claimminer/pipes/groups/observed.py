"""What is only seen in a group, though a causal cue says it: "the patients had a fall in weight" (GUIDELINES 3)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.language.grammar import PERFECT, REFLEXIVES
from claimminer.language.topics import PERSONS
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.groups.comparatives import correlation, direction_of
from claimminer.pipes.groups.graded import is_multiplied
from claimminer.pipes.trees.walks import children
from claimminer.records import Direction

__all__ = ["as_observed"]

SHOWING = forms_of(groups.SUFFERING_VERBS) | forms_of(("demonstrate", "undergo", "achieve", "attain"))
# only those who are studied do so
UNDERGOING = forms_of(("experience", "undergo", "suffer"))
GROUPS = PERSONS | groups.PEOPLE | groups.STUDIED | table.GROUPS


def as_observed(finding: Finding) -> Finding:
    """The finding as a correlation where its words compare or tell of a group; else the finding itself."""
    direction = _likelihood(finding) or _change(finding) or _state(finding) or _own_risk(finding)
    if direction is None or not finding.cue.causal:
        return finding
    return finding._replace(cue=correlation(f"observed {finding.cue.word}", direction))


def _likelihood(finding: Finding) -> Direction | None:
    """"is more likely to damage the kidney", "has a greater risk of progressing to": compared, not brought about."""
    for token in finding.governors.chain:
        degree = _degree(token) if token != finding.word else None  # "poses a greater risk of"
        if degree is not None:
            return direction_of(degree)
    return None


def _degree(token: Token) -> Token | None:
    """The "more" of "more likely", the "twice" of "twice as likely", the "greater" of "a greater risk"."""
    if token.lower_ in table.RISK_NOUNS:
        return next((child for child in children(token, "amod") if child.lower_ in table.COMPARING), None)
    if token.lower_ not in table.LIKELIHOOD:
        return None
    if is_multiplied(token):
        return token.nbor(-2)
    return next((child for child in children(token, "advmod") if child.lower_ in groups.OFTENEST), None)


def _change(finding: Finding) -> Direction | None:
    """"the mice showed a decrease in weight"; but "the drug produced a decrease in weight"."""
    word, cue = finding.word, finding.cue
    changes = cue.frame == "NOUN" and (cue.type in ("increases", "decreases") or word.lower_ in table.CHANGE_NOUNS)
    carried = word.dep_ in ("dobj", "conj") and word.head.lower_ in SHOWING
    if not (changes and carried and (_is_group(finding.cause_head) or word.head.lower_ in UNDERGOING)):
        return None
    return table.CHANGE_NOUNS.get(word.lower_, cue.direction)


def _state(finding: Finding) -> Direction | None:
    """"the embryos have elevated levels": a participle before its noun, read as the perfect."""
    word = finding.word
    perfect = any(child.lower_ in PERFECT for child in children(word, "aux"))
    bare = word.doc[finding.effect[0]].tag_ not in ("DT", "PRP$") and finding.effect[0] == word.i + 1
    changed = finding.cue.frame == "ACTS" and word.lower_ in table.COMPARATIVES
    return direction_of(word) if perfect and bare and changed and _is_group(finding.cause_head) else None


def _own_risk(finding: Finding) -> Direction | None:
    """"smokers put themselves at a greater risk of": what they do is not said."""
    idiom = finding.cue.frame == "IDIOM" and "risk" in finding.cue.tail
    behind = [token.lower_ for token in finding.word.doc[finding.word.i + 1 : finding.word.i + 2]]
    return "increase" if idiom and not REFLEXIVES.isdisjoint(behind) and _is_group(finding.cause_head) else None


def _is_group(noun: Token) -> bool:
    """People, animals, cells: what is studied, not what is done to them."""
    return noun.lower_ in GROUPS or noun.lower_.endswith(groups.DOERS)
