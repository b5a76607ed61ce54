"""What relations say as sentences: verbs that agree with their causes, hedges, denials, directions."""

from __future__ import annotations

from dataclasses import replace
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


def linked(
    cause: str, effect: str, direction: str = "none", strength: str = "correlational", **rest: Any
) -> StoredRelation:
    """A relation of things that go together."""
    return relation(cause, "associated_with", effect, strength, direction=direction, **rest)


def relation(
    cause: str, family: str, effect: str, *strengths: str, negated: bool = False, direction: str = "none",
    type_: str = "", aspect: str | None = None,
) -> StoredRelation:  # fmt: skip
    stated = [
        Stated(
            i,
            i,
            type_ or family,
            strength.partition(" ")[2] or strength,
            "none",
            None,
            0.9,
            "none",
            hedged=strength != "direct" and strength != "correlational",
        )
        for i, strength in enumerate(strengths or ("direct",))
    ]
    return StoredRelation(
        key="r_1", cause=Concept("x:1", cause, aspect=aspect), family=family, direction=direction, negated=negated,  # type: ignore[arg-type]
        effect=Concept("x:2", effect), counts=count(stated), against=(), confidence=0.5,
    )  # fmt: skip


def concept(name: str, label: Any = None, curie: str = "x:1", **rest: Any) -> Concept:
    return Concept(curie, name, label, **rest)


def aspect(of: str, words: str, name: str, label: Any = None) -> Concept:
    """An aspect of a thing: ``aspect("risk", "risk of", "stroke")``."""
    return concept(f"{words} {name}", base=concept(name, label), aspect=of)


def stated(
    cause: Concept, effect: Concept, family: Any = "causes", direction: Any = "none"
) -> StoredRelation:
    return replace(relation("", family, "", direction=direction), cause=cause, effect=effect)


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
        # what is only associated; more or less of it
        (linked("poor sleep", "asthma"), "poor sleep is associated with asthma"),
        (linked("allergies", "asthma", negated=True), "allergies are not associated with asthma"),
        (linked("smoking", "stroke", "increase"), "smoking is associated with more stroke"),
        (linked("tea", "fractures", "decrease"), "tea is associated with fewer fractures"),
        (linked("naps", "pain", "decrease"), "naps are associated with less pain"),
        # people have more or less of a thing; what is merely found in them is associated with what they have
        (linked("people with eczema", "asthma", "increase", aspect="patients"),
         "people with eczema have more asthma"),
        (linked("teenagers who smoke", "colds", "decrease", negated=True),
         "teenagers who smoke do not have fewer colds"),
        (linked("people with gout", "depression", aspect="patients"),
         "people with gout are associated with depression"),
        (linked("stress", "asthma", strength="hedged correlational"), "stress may be associated with asthma"),
        (linked("stress", "asthma", strength="hedged correlational", negated=True),
         "stress may not be associated with asthma"),
        (linked("women", "pain", "increase", strength="hedged correlational"), "women may have more pain"),
        # what is counted, and what is graded
        (stated(concept("lymphocyte", "CELL_TYPE"), concept("hot flash", "CONDITION")),
         "lymphocytes cause hot flashes"),
        (stated(concept("microglia", "CELL_TYPE"), concept("antibody", "DRUG")), "microglia cause antibodies"),
        (stated(concept("statin", "DRUG"), concept("stroke", "CONDITION")), "statins cause stroke"),
        (stated(concept("methotrexate", "DRUG"), concept("statin")), "methotrexate causes statin"),
        (stated(aspect("patients", "people with", "gout"), concept("pain"), "associated_with"),
         "gout is associated with pain"),
        (stated(aspect("growth", "growth of", "mast cell", "CELL_TYPE"), concept("pain")),
         "growth of mast cells causes pain"),
        (stated(concept("smoking"), aspect("risk", "risk of", "stroke"), "associated_with", "increase"),
         "smoking is associated with a higher risk of stroke"),
        # people and parts of the body are harmed; clauses are quoted
        (stated(concept("salt"), concept("kidneys"), "worsens"), "salt harms kidneys"),
        (stated(concept("salt"), concept("blood vessels in the eye"), "worsens"),
         "salt harms blood vessels in the eye"),
        (stated(concept("salt"), concept("kidney disease"), "worsens"), "salt worsens kidney disease"),
        (stated(concept("salt"), aspect("patients", "people with", "gout"), "improves"), "salt helps people with gout"),
        (stated(concept("sleep can become shallow", curie="claimminer:x"), concept("pain")),
         "“sleep can become shallow” causes pain"),
        (stated(concept("pain that is severe", curie="claimminer:x"), concept("stress")),
         "pain that is severe causes stress"),
        # where the direction is the verb's, it is not said twice
        (relation("salt", "increases", "blood pressure", direction="increase"), "salt increases blood pressure"),
        (relation("vaccines", "prevents", "infections", direction="decrease"), "vaccines prevent infections"),
        (relation("yoga", "improves", "moods"), "yoga improves moods"),
    ],
)  # fmt: skip
def test_what_is_said(one: StoredRelation, says: str) -> None:
    assert phrase(one) == says
