"""What relations say as sentences: verbs that agree with their causes, hedges, denials, directions."""

from __future__ import annotations

from typing import Any

import pytest

from claimminer.kb.concepts import Concept
from claimminer.kb.counts import Stated, count
from claimminer.kb.stored import StoredRelation
from claimminer.kb.wording import is_plural, phrase

SINGULAR = (
    "ginger", "stress", "virus", "tinnitus", "meningitis", "multiple sclerosis", "diabetes", "type 2 diabetes",
    "measles", "asbestos", "IBS", "PCOS", "untreated, PCOS", "Crohn's", "interleukin 6", "a lens",
    "use of antibiotics", "running three times a week", "taking statins", "eating nuts and seeds",
    "smoking cigarettes", "head and neck cancer", "diet rich in fats", "diet low in fibres",
    "week of sleep deprivation", "lack of vitamins", "adding it to pills", "genetics", "gas",
)  # fmt: skip
PLURAL = (
    "airways", "amber glasses", "magnesium tablets", "sleeping pills", "hearing tests", "NSAIDs", "allergies",
    "children", "women", "teeth", "bacteria", "mice", "viruses", "T-cells", "people with fibromyalgia",
    "teenagers who take a phone to bed", "symptoms of asthma", "foods rich in salt", "foods high in sugar",
    "anxiety and depression", "salt and vinegar", "4,000 deaths", "nuclei", "diagnoses", "levels of IL-6",
    "omega-3s", "microglia",
)  # fmt: skip


@pytest.mark.parametrize("name", SINGULAR)
def test_one_thing(name: str) -> None:
    assert not is_plural(name)


@pytest.mark.parametrize("name", PLURAL)
def test_several_things(name: str) -> None:
    assert is_plural(name)


def linked(cause: str, effect: str, direction: str = "none", **rest: Any) -> StoredRelation:
    """A relation of things that go together."""
    return relation(cause, "associated_with", effect, "correlational", direction=direction, **rest)


def relation(
    cause: str, family: str, effect: str, *strengths: str, negated: bool = False, direction: str = "none",
    type_: str = "", aspect: str | None = None,
) -> StoredRelation:  # fmt: skip
    stated = [
        Stated(i, i, type_ or family, strength, "none", None, 0.9, "none")
        for i, strength in enumerate(strengths or ("direct",))
    ]
    return StoredRelation(
        key="r_1", cause=Concept("x:1", cause, aspect=aspect), family=family, direction=direction, negated=negated,  # type: ignore[arg-type]
        effect=Concept("x:2", effect), counts=count(stated), against=(), confidence=0.5,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "says"),
    [
        (relation("ginger", "decreases", "nausea"), "ginger reduces nausea"),
        (relation("airways", "causes", "swelling"), "airways cause swelling"),
        (relation("stress", "causes", "insomnia", type_="contributes_to"), "stress contributes to insomnia"),
        (relation("amber glasses", "causes", "sleep", type_="contributes_to"), "amber glasses contribute to sleep"),
        # denied
        (relation("ginger", "treats", "flu", negated=True), "ginger does not treat flu"),
        (relation("tablets", "affects", "sleep", negated=True), "tablets do not affect sleep"),
        # hedged wherever it is said, or only here and there
        (relation("probiotic", "decreases", "bloating", "conditional"), "probiotic may reduce bloating"),
        (relation("statins", "worsens", "pain", "conditional", "conditional"), "statins may worsen pain"),
        (relation("statins", "worsens", "pain", "conditional", "direct"), "statins worsen pain"),
        (relation("ginger", "prevents", "flu", "conditional", negated=True), "ginger may not prevent flu"),
        # what only goes along; more or less of it
        (linked("poor sleep", "asthma"), "poor sleep goes along with asthma"),
        (linked("allergies", "asthma", negated=True), "allergies do not go along with asthma"),
        (linked("smoking", "stroke", "increase"), "smoking goes along with more stroke"),
        (linked("tea", "fractures", "decrease"), "tea goes along with fewer fractures"),
        (linked("naps", "pain", "decrease"), "naps go along with less pain"),
        # people have more or less of a thing; of an illness they go along with it
        (linked("people with eczema", "asthma", "increase", aspect="patients"),
         "people with eczema have more asthma"),
        (linked("teenagers who smoke", "colds", "decrease", negated=True),
         "teenagers who smoke do not have fewer colds"),
        (linked("people with gout", "depression", aspect="patients"),
         "people with gout go along with depression"),
        # where the direction is the verb's, it is not said twice
        (relation("salt", "increases", "blood pressure", direction="increase"), "salt increases blood pressure"),
        (relation("vaccines", "prevents", "infections", direction="decrease"), "vaccines prevent infections"),
        (relation("yoga", "improves", "moods"), "yoga improves moods"),
    ],
)  # fmt: skip
def test_what_is_said(one: StoredRelation, says: str) -> None:
    assert phrase(one) == says
