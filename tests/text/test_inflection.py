"""Inflected forms: regular spelling, irregular verbs, doubled consonants, British spelling."""

from __future__ import annotations

import pytest

from claimminer.language import comparisons, contexts
from claimminer.language.relations import TABLE
from claimminer.text.inflection import noun_forms, spellings, verb_forms

VERBS = [
    ("heal", "heals healed healing"),
    ("reduce", "reduces reduced reducing"),
    ("remedy", "remedies remedied remedying"),
    ("delay", "delays delayed delaying"),
    ("suppress", "suppresses suppressed suppressing"),
    ("relax", "relaxes relaxed relaxing"),
    ("reach", "reaches reached reaching"),
    ("push", "pushes pushed pushing"),
    ("go", "goes went gone going"),
    ("tie", "ties tied tying"),
    ("free", "frees freed freeing"),
    ("stop", "stops stopped stopping"),
    ("confer", "confers conferred conferring"),
    ("control", "controls controlled controlling"),
    ("develop", "develops developed developing"),
    ("benefit", "benefits benefited benefiting"),
    ("cut", "cuts cut cutting"),
    ("prove", "proves proved proven proving"),
    ("hit", "hits hit hitting"),
    ("drive", "drives drove driven driving"),
    ("overcome", "overcomes overcame overcome overcoming"),
    ("shrink", "shrinks shrank shrunk shrinking"),
    ("show", "shows showed shown showing"),
    ("have", "has had having"),
    ("up-regulate", "up-regulates up-regulated up-regulating"),
    ("describe", "describes described describing"),
    ("ascribe", "ascribes ascribed ascribing"),
    ("occur", "occurs occurred occurring"),
    ("thin", "thins thinned thinning"),
    ("scar", "scars scarred scarring"),
    ("clog", "clogs clogged clogging"),
    ("trim", "trims trimmed trimming"),
    ("reprogram", "reprograms reprogrammed reprogramming"),
    ("become", "becomes became become becoming"),
    ("seek", "seeks sought seeking"),
    ("choose", "chooses chose chosen choosing"),
    ("understand", "understands understood understanding"),
    ("undertake", "undertakes undertook undertaken undertaking"),
    ("underlie", "underlies underlay underlain underlying"),
    ("rebuild", "rebuilds rebuilt rebuilding"),
    ("draw", "draws drew drawn drawing"),
    ("eat", "eats ate eaten eating"),
    ("run", "runs ran run running"),
    ("sleep", "sleeps slept sleeping"),
    ("spend", "spends spent spending"),
    ("shed", "sheds shed shedding"),
    ("offset", "offsets offset offsetting"),
]
NOUNS = [
    ("remedy", "remedies"),
    ("cause", "causes"),
    ("approach", "approaches"),
    ("analysis", "analyses"),
    ("toll", "tolls"),
]
SPELLINGS = [
    ("sensitize", {"sensitize", "sensitise"}),
    ("analyzed", {"analyzed"}),
    ("analyze", {"analyze", "analyse"}),
    ("reduce", {"reduce"}),
    ("size", {"size"}),
]


@pytest.mark.parametrize(("lemma", "forms"), VERBS)
def test_verbs(lemma: str, forms: str) -> None:
    assert set(verb_forms(lemma)) == {lemma, *forms.split()}


@pytest.mark.parametrize("word", ["be", "is", "are", "was", "were", "been", "being"])
def test_be(word: str) -> None:
    assert word in verb_forms("be")


@pytest.mark.parametrize(("lemma", "plural"), NOUNS)
def test_nouns(lemma: str, plural: str) -> None:
    assert noun_forms(lemma) == (lemma, plural)


@pytest.mark.parametrize(("word", "expected"), SPELLINGS)
def test_spellings(word: str, expected: set[str]) -> None:
    assert set(spellings(word)) == expected


@pytest.mark.parametrize("lemma", ["signal", "fuel", "remodel", "parallel"])
def test_one_l_or_two(lemma: str) -> None:
    """American and British writers differ over the l; both are read."""
    assert {f"{lemma}ed", f"{lemma}ing", f"{lemma}led", f"{lemma}ling"} <= set(verb_forms(lemma))


def test_the_tables_hold_base_forms() -> None:
    """A row in a past form would be inflected into nonsense ("shrunked")."""
    verbal = {"ACTS", "ACTS_ON", "COMES", "JOINED", "OWED"}
    listed = {cue.word for cue in TABLE if cue.frame in verbal}
    listed |= {*contexts.RAISING_VERBS, *contexts.INTENTION_VERBS, *contexts.INQUIRY_VERBS, *contexts.DENYING_VERBS}
    listed |= {*contexts.LIGHT_VERBS, *contexts.FINDING_VERBS, *comparisons.HAVING_VERBS, *comparisons.CHANGING_VERBS}
    past = {form for lemma in listed for form in verb_forms(lemma)[1:] if form.endswith(("ed", "ing"))}
    assert not listed & past - {"speed", "shed"}
