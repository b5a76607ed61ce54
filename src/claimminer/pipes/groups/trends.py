"""What only dates a statement, and counts that are followed in time: no comparison of groups (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.language.functions import DURATIONS
from claimminer.language.places import COUNTRIES, LANDS
from claimminer.language.topics import POPULATION
from claimminer.pipes.cues import names_state
from claimminer.pipes.trees.walks import children, prepositional_object

__all__ = ["counted_from", "is_link", "is_of_time", "is_since_when", "is_time", "is_trend"]

PEOPLE = POPULATION | groups.PEOPLE
PLACES = frozenset({*COUNTRIES, *LANDS})
# letters of a year
YEAR = 4


def is_time(token: Token) -> bool:
    """Whether a noun only dates ("in the first year"); not "the year that follows it", "the age of 50", "with age"."""
    if token.lower_ in table.PERIODS and token.head.lower_ == "with":
        return False  # "worsened with the duration of the disease"
    if token.lower_ in table.PERIODS | table.NUMBERS:
        of = [inner for prep in children(token, "prep") for inner in children(prep, "pobj")]
        if any(any(children(noun, "relcl")) for noun in (token, *of)):
            return False  # "the number of days that they smoked"
        return token.lower_ in table.PERIODS or any(inner.lower_ in table.TEMPORAL for inner in of)
    if token.lower_ not in table.TEMPORAL or _is_against_controls(token):
        return False
    aged = token.lower_ == "age" and (token.head.lower_ == "with" or any(of.lower_ == "of" for of in token.children))
    told = any(children(token, "relcl")) or [other.lower_ for other in token.doc[token.i + 1 : token.i + 2]] == ["that"]
    return not (aged or told)


def _is_against_controls(token: Token) -> bool:
    """"more frequent in cases than in controls"; not "in most cases"."""
    return token.lower_ in ("case", "cases") and any(other.lower_ == "controls" for other in token.doc)


def is_trend(thing: Token | None, prep: Token | None, group: Token) -> bool:
    """"deaths have fallen in women since 2005", "the number rose among young men": counts that are followed in time."""
    if thing is None:
        return False
    if prep is not None and prep.lower_ in ("in", "across") and group.lower_ in PLACES:
        return True  # "is rising in Northern Europe"
    doc = thing.doc
    dated = [(token, doc[token.i + 1 : token.i + 3]) for token in doc if token.lower_ in table.SINCE]
    years = [word.text for mark, words in dated for word in (words if mark.lower_ != "by" else words[:1])]
    if thing.lower_ not in table.COUNTS:
        return any(len(year) == YEAR and year.isdigit() for year in years)  # "obesity increased between 2008 and 2009"
    since = any(year[:1].isdigit() and (len(year) == YEAR or year.endswith("s")) for year in years)
    yearly = any(token.lower_ in table.EVERY and token.head.lower_ in table.TEMPORAL for token in doc)
    told = any(children(group, "compound", "prep", "relcl", "acl"))
    own = [child.lower_ for child in children(group, "amod")]
    told = told or any(how.endswith("ed") or how in groups.ILL or names_state(how) for how in own)  # "obese"
    inside = prep is not None and prep.lower_ in ("in", "among", "amongst", "across")
    placed = group.tag_ in ("NNP", "NNPS") and all(token.lower_ != "than" for token in doc)  # "is rising in the UK"
    told = told or any(token.lower_ == "significantly" for token in doc)  # "was significantly increased in smokers"
    return since or yearly or (inside and not told and (group.lower_ in PEOPLE or placed))


def counted_from(prep: Token) -> Token | None:
    """The "of" of "vanished within days of stopping the drug", "in the weeks after it": what it is counted from."""
    time = prepositional_object(prep) if prep.lower_ in ("within", "in", "inside") else None
    if time is None or time.lower_ not in DURATIONS:
        return None
    return next((inner for inner in children(time, "prep") if inner.lower_ in ("of", *table.LATER)), None)


def is_of_time(prep: Token) -> bool:
    return prep.lower_ == "of" and prep.head.lower_ in DURATIONS and prep.head.head.dep_ == "prep"


def is_since_when(prep: Token) -> bool:
    """"since the 1990s", "since records began"; not "since the ban"."""
    dated = any(thing.text[:1].isdigit() for thing in children(prep, "pobj"))
    return prep.lower_ == "since" and (dated or prep.dep_ != "prep")


def is_link(prep: Token) -> bool:
    """"As a result, the amount rises": how the sentence goes on from the one before."""
    return any(thing.lower_ in ("result", "consequence") for thing in children(prep, "pobj")) and prep.lower_ == "as"
