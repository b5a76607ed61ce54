"""The two sides of a comparison: what is set against each other, and which group the sentence is about."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.language.topics import POPULATION
from claimminer.pipes.trees.walks import children, is_nominal, is_verb, prepositional_object

__all__ = ["are_several", "fronted_group", "group_behind", "group_beside", "is_likened", "is_set_against"]

PEOPLE = POPULATION | groups.PEOPLE
# what tells a group apart, beside its noun
TELLING = ("relcl", "acl", "prep", "appos", "amod", "compound")
# how far behind a comparative what it is compared with may open
ANOTHER = 6


def group_beside(adjective: Token, thing: Token | None) -> Token | None:
    """The X of "Y in X was lower than in Z", "Y after X was similar to that after Z"."""
    inside = children(thing, "prep") if thing is not None else iter(())
    prep = next((child for child in inside if child.lower_ in table.GROUP_PREPOSITIONS), None)
    group = prepositional_object(prep) if prep is not None else None
    behind = adjective.doc[adjective.i + 1 : adjective.i + ANOTHER]
    other = next((word for word in behind if word.lower_ in table.AGAINST), None)
    if other is None and (whose := _own_group(adjective, thing)) is not None:
        return whose
    if group is None or other is None or group.i > adjective.i:
        return None
    if any(word.lower_ in table.GROUP_PREPOSITIONS for word in behind if word.i < other.i):
        return None  # "Pain in the knee was worse in women than in men"
    opening = [word.lower_ for word in adjective.doc[other.i + 1 : other.i + 3]]
    stands_for = not table.STANDING_FOR.isdisjoint(opening)
    people = group.lower_ in PEOPLE and table.USUAL.isdisjoint(opening)  # "Y in children was higher than the average"
    return group if stands_for or people or not table.GROUP_WORDS.isdisjoint(opening[:1]) else None


def _own_group(adjective: Token, thing: Token | None) -> Token | None:
    """The group of "the rate in the exercise group was 23 percent lower", with nobody beside it."""
    if thing is None or adjective.lower_ not in table.COMPARING or thing.i > adjective.i:
        return None
    prep = next((token for token in thing.subtree if token.lower_ in ("in", "among")), None)
    group = prepositional_object(prep) if prep is not None else None
    return group if group is not None and group.lower_ in groups.ARMS else None


def group_behind(prep: Token) -> Token | None:
    """The group of "in smokers"; of "children, in whom it is more common", the children."""
    group = prepositional_object(prep)
    if group is None or group.lower_ != "whom":
        return group
    return next((holder for holder in group.ancestors if is_nominal(holder)), None)


def fronted_group(predicate: Token) -> Token | None:
    """The "in" that opens "In smokers, lung function was lower"."""
    verb = predicate if is_verb(predicate) else predicate.head
    first = next((prep for prep in children(verb, "prep") if prep.lower_ in ("in", "among") and prep.i < verb.i), None)
    group = prepositional_object(first) if first is not None else None
    if group is not None and group.lower_ == "whom" and verb.dep_ == "relcl":
        return first  # "children, in whom it is more common"
    if group is None or not (group.lower_ in PEOPLE or group.lower_.endswith(groups.DOERS)):
        return None
    told_apart = group.lower_ in groups.PEOPLE or any(children(group, *TELLING))
    return first if told_apart else None


def are_several(group: Token) -> bool:
    """Whether one phrase names two groups: "patients with and without gout", "old and young men", "A and B"."""
    if any(children(group, "conj")):
        return True
    second = (other for prep in children(group, "prep") for other in children(prep, "conj"))
    both = any(other.lower_ == "without" for other in second)
    named = group.lower_ in PEOPLE | groups.STUDIED
    kinds = (kind for kind in children(group, "amod", "compound") if named)
    return both or any(any(children(kind, "conj")) for kind in kinds)


def is_set_against(adjective: Token) -> bool:
    """"was low in smokers compared with controls"."""
    return any(token.lower_ in table.SET_AGAINST for token in adjective.doc[adjective.i + 1 :])


def is_likened(thing: Token, who: Token) -> bool:
    """"surgery had similar results to drugs", "the two groups had comparable results"."""
    several = are_several(who) or any(child.lower_ in ("two", "both", "three") for child in who.children)
    if several or who.lower_ in table.GROUPS:
        return True
    behind = {token.lower_ for token in thing.doc[thing.i + 1 : thing.i + 3]}
    return not behind.isdisjoint(table.AGAINST - {"with"})
