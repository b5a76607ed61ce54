"""What phrases name: tables of phrases with their near misses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimminer.kb.arguments import named_in
from claimminer.kb.concepts import plain
from claimminer.kb.statements import Statement, contradict, state
from claimminer.language import wrappers
from claimminer.records import Direction, Mention, RelationType
from claimminer.wordforms import normalise
from kb_runs import mentions_in


def names(phrase: str) -> list[str]:
    """What a phrase names, each as ``direction aspects: concept``."""
    found = named_in(phrase, mentions_in(phrase), offset=0)
    return [
        " ".join([*([one.direction] * (one.direction != "none")), *one.aspects, one.concept.name])
        for one in found
    ]


@pytest.mark.parametrize(
    ("phrase", "named"),
    [
        ("increased oxidative stress", ["increase oxidative stress"]),
        ("a sharp rise in blood glucose", ["increase blood glucose"]),
        ("significantly lower cholesterol levels", ["decrease cholesterol"]),
        ("high cortisol", ["increase cortisol"]),
        ("high fat diets", ["high fat diets"]),
        ("a high-fat diet", ["high-fat diet"]),
        ("low-grade inflammation", ["low-grade inflammation"]),
        ("too much exercise", ["excess exercise"]),
        ("the risk of stroke", ["risk stroke"]),
        ("stroke risk", ["risk stroke"]),
        ("a lower risk of stroke", ["decrease risk stroke"]),
        ("the risk of reduced bone mass", ["risk reduced bone mass"]),
        ("the severity of the symptoms of asthma", ["severity symptoms asthma"]),
        ("the symptoms experienced by asthma patients", ["symptoms asthma"]),
        ("people with asthma", ["patients asthma"]),
        ("asthma in children", ["asthma"]),
        ("asthma in children with eczema", ["asthma"]),
        ("asthma in winter", ["asthma in winter"]),
        ("The gut can become leaky", ["the gut can become leaky"]),
        ("the gut that can become leaky", ["gut that can become leaky"]),
        ("asthma in the United States", ["asthma"]),
        ("getting prompt treatment", ["getting prompt treatment"]),
        ("other health problems", ["health problems"]),
        ("serum IL-6 levels", ["interleukin 6"]),
        ("production of IL-6", ["production interleukin 6"]),
        ("the IL-6 receptor", ["IL-6 receptor"]),
        ("severe asthma", ["severe asthma"]),
        ("inflammation of the wall", ["inflammation of the wall"]),
        ("heart rate", ["heart rate"]),
        ("music therapy", ["music therapy"]),
        ("methotrexate therapy", ["use methotrexate"]),
        ("abnormal activation of nerve endings", ["abnormal activation of nerve endings"]),
        ("activation of these fat cells", ["activation adipocyte"]),
        ("a course of ibuprofen", ["ibuprofen"]),
        ("the course of asthma", ["progression asthma"]),
        ("thousands of hospital stays", ["hospital stays"]),
        ("thrombosis worldwide", ["thrombosis"]),
    ],
)
def test_wrappers_come_off_and_nothing_else_does(phrase: str, named: list[str]) -> None:
    assert names(phrase) == named


@pytest.mark.parametrize(
    ("phrase", "named"),
    [
        ("a 30% reduction in the risk of stroke", ["decrease risk stroke"]),
        ("a 4 per cent rise in asthma", ["increase asthma"]),
        ("a third fewer hip fractures", ["decrease hip fracture"]),
        ("almost 20 percent less pain", ["decrease pain"]),
        ("a 1.5-fold higher risk of stroke", ["increase risk stroke"]),
        ("a 20-30% drop in blood pressure", ["decrease blood pressure"]),
        ("a 5 mmHg fall in blood pressure", ["decrease blood pressure"]),
        ("a doubling of the risk of asthma", ["increase risk asthma"]),
        ("three times the risk of stroke", ["increase risk stroke"]),
        ("30 minutes of exercise", ["30 minutes of exercise"]),
        ("a third of patients", ["third of patients"]),
        ("type 2 diabetes", ["type 2 diabetes mellitus"]),
        ("ten drinks a week", ["ten drinks a week"]),
    ],
)
def test_how_much_more_or_less_comes_off(phrase: str, named: list[str]) -> None:
    assert names(phrase) == named


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Heart-Rate Pacing", "heart-rate pacing"), ("Covid-19 Vaccines", "covid-19 vaccines"),
        ("T-cell counts", "T-cell counts"),
        ("Vitamin D Supplements", "vitamin D supplements"), ("Chronic low-grade pain", "chronic low-grade pain"),
        ("Blue Light", "blue light"), ("problems in the United States", "problems in the United States"),
        ("IL-6 and Pain", "IL-6 and pain"),
    ],
)  # fmt: skip
def test_a_name_stands_as_inside_a_sentence(words: str, expected: str) -> None:
    assert plain(words) == expected


def test_a_mention_that_no_vocabulary_knows_is_named_so_too() -> None:
    mention = Mention(start=0, end=15, text="Premature Death", label="CONDITION", id=None, name=None)
    (found,) = named_in("Premature Death", [mention], offset=0)
    assert found.concept.name == "premature death"


def test_what_is_hoped_for_has_a_chance_and_no_risk() -> None:
    assert (
        stated("ginger", "increases", "increase", "the chance of remission").effect.name
        == "chance of remission"
    )
    assert stated("ginger", "increases", "increase", "the chance of stroke").effect.name == "risk of stroke"


@pytest.mark.parametrize(
    ("phrase", "named"),
    [
        ("the spine as well as the hip", ["spine", "hip"]),
        ("nausea, vomiting and fatigue", ["nausea", "vomiting", "fatigue"]),
        ("fatigue and other problems", ["fatigue"]),
        ("painkillers such as ibuprofen or aspirin", ["analgesic", "ibuprofen", "aspirin"]),
        (
            "the rate of asthma, eczema and stroke",
            ["occurrence asthma", "occurrence eczema", "occurrence stroke"],
        ),
        ("a lower risk of asthma and stroke", ["decrease risk asthma", "decrease risk stroke"]),
        ("less nausea and fatigue", ["decrease nausea"]),
        ("less nausea and more fatigue", ["decrease nausea", "increase fatigue"]),
        ("bread and butter", ["bread", "butter"]),
        ("red and processed meat", ["red and processed meat"]),
        ("signs and symptoms of asthma", ["symptoms asthma"]),
        ("mepolizumab, an antibody against IL-5", ["mepolizumab"]),
        ("ibuprofen (an NSAID)", ["ibuprofen"]),
        ("asthma and stroke risk", ["risk asthma", "risk stroke"]),
        ("people with asthma or eczema", ["patients asthma", "patients eczema"]),
        ("people with asthma and eczema", ["patients asthma and eczema"]),
        (
            "asthma, cysts in the liver, and problems with vessels in the brain and heart",
            ["asthma", "cysts in the liver, and problems with vessels in the brain and heart"],
        ),
        ("genetic and other factors", ["genetic and other factors"]),
        ("spices and other plants", ["spices"]),
        ("eye, skin and liver problems", ["eye, skin and liver problems"]),
        ("help with habits such as smoking", ["help with habits such as smoking"]),
        ("pain in patients with asthma and eczema", ["pain"]),
    ],
)
def test_lists_are_taken_apart_where_each_part_stands_alone(phrase: str, named: list[str]) -> None:
    assert names(phrase) == named


@pytest.mark.parametrize(
    "phrase",
    ["it", "they", "this", "these symptoms", "the treatment", "the vaccine", "those", "the risk", "its onset", "42", "",
     "…", "this dysregulation", "abnormal activation of these cells", "activation of these cells",
     "being", "the following", "stopping", "other conditions", "their risk in half"],
)  # fmt: skip
def test_what_points_elsewhere_names_nothing(phrase: str) -> None:
    assert names(phrase) == []


@pytest.mark.parametrize(
    "phrase", ["vaccines", "the flu vaccine", "this headache", "these stress hormones", "their asthma"]
)
def test_what_names_something_is_named(phrase: str) -> None:
    assert len(names(phrase)) == 1


@pytest.mark.parametrize(
    ("type_", "direction", "effect", "family", "object_"),
    [
        ("causes", "none", "increased pain", "increases", "pain"),
        ("contributes_to", "increase", "increased pain", "increases", "pain"),
        ("causes", "none", "less pain", "decreases", "pain"),
        ("causes", "none", "pain", "causes", "pain"),
        ("causes", "none", "the development of asthma", "causes", "asthma"),
        ("increases", "increase", "the development of asthma", "increases", "development of asthma"),
        ("prevents", "decrease", "a reduction in pain", "prevents", "less pain"),
        ("decreases", "decrease", "increased pain", "decreases", "pain"),
        ("improves", "decrease", "pain", "decreases", "pain"),
        ("improves", "none", "sleep", "improves", "sleep"),
        ("worsens", "increase", "pain", "increases", "pain"),
        ("worsens", "none", "sleep", "worsens", "sleep"),
        ("associated_with", "none", "lower cholesterol", "associated_with", "cholesterol"),
        ("affects", "none", "higher cholesterol", "increases", "cholesterol"),
    ],
)
def test_directions_of_relation_and_effect_are_one(
    type_: RelationType, direction: Direction, effect: str, family: str, object_: str
) -> None:
    found = stated("ginger", type_, direction, effect)
    assert (found.family, found.effect.name) == (family, object_)


@pytest.mark.parametrize(("cause", "subject"), [
    ("increased oxidative stress", "oxidative stress"), ("less sleep", "less sleep"), ("taking aspirin", "aspirin"),
    ("stopping aspirin", "withdrawal of aspirin"), ("the effects of stress", "stress"),
])  # fmt: skip
def test_less_of_a_cause_is_another_cause(cause: str, subject: str) -> None:
    assert stated(cause, "causes", "none", "asthma").cause.name == subject


@pytest.mark.parametrize(
    ("one", "other", "is_contrary"),
    [
        (("decreases", "decrease", False), ("increases", "increase", False), True),
        (("decreases", "decrease", False), ("decreases", "decrease", True), True),
        (("decreases", "decrease", False), ("affects", "none", True), True),
        (("decreases", "decrease", False), ("increases", "increase", True), False),
        (("decreases", "decrease", False), ("prevents", "decrease", False), False),
        (("causes", "none", False), ("prevents", "decrease", False), True),
        (("improves", "none", False), ("worsens", "none", False), True),
        (("associated_with", "none", False), ("associated_with", "none", True), True),
        (("associated_with", "none", False), ("increases", "increase", False), False),
        (("associated_with", "none", True), ("affects", "none", True), False),
        # of an illness
        (("treats", "none", False), ("worsens", "none", False), True),
        (("improves", "none", False), ("increases", "increase", False), True),
        (("improves", "none", True), ("decreases", "decrease", False), True),
        (("improves", "none", False), ("decreases", "decrease", False), False),
    ],
)
def test_what_contradicts_what(
    one: tuple[RelationType, Direction, bool],
    other: tuple[RelationType, Direction, bool],
    *,
    is_contrary: bool,
) -> None:
    statements = [
        stated("ginger", type_, direction, "asthma", negated=no) for type_, direction, no in (one, other)
    ]
    assert contradict(*statements) is is_contrary
    assert contradict(*reversed(statements)) is is_contrary


@pytest.mark.parametrize(("effect", "is_contrary"), [("the symptoms of asthma", True), ("sleep", False)])
def test_more_of_an_illness_is_no_better(effect: str, *, is_contrary: bool) -> None:
    one, other = stated("tea", "improves", "none", effect), stated("tea", "increases", "increase", effect)
    assert contradict(one, other) is is_contrary


@pytest.mark.parametrize(
    "table", [name for name in dir(wrappers) if name.isupper() and name != "ASPECT_NAMES"]
)
def test_tables_are_written_as_words_are_compared(table: str) -> None:
    assert [word for word in _words(getattr(wrappers, table)) if normalise(word) != word] == []


@given(
    st.text(
        alphabet=st.sampled_from("the risk of, and IL-6 (pain) such as low -less\u00a0\0“more”"), max_size=60
    )
)
def test_any_phrase_is_read(text: str) -> None:
    for one in named_in(text, (), offset=0):
        assert one.concept.curie
        assert one.as_concept() == one.as_concept()


@given(st.text(max_size=40))
def test_names_do_not_hang_on_what_was_read_before(text: str) -> None:
    first = named_in(text, (), offset=0)
    named_in.__globals__["_named"].cache_clear()
    assert named_in(text, (), offset=0) == first


def stated(
    cause: str, type_: RelationType, direction: Direction, effect: str, *, negated: bool = False
) -> Statement:
    (subject,), (object_,) = (named_in(text, mentions_in(text), offset=0) for text in (cause, effect))
    return state(subject, type_, direction, object_, negated=negated)


def _words(table: object) -> Iterator[str]:
    if isinstance(table, str):
        yield table
    elif isinstance(table, dict):
        for value in table.values():
            yield from _words(value)
    elif isinstance(table, tuple | frozenset):
        for value in table:
            yield from _words(value)
