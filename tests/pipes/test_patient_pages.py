"""Wordings of leaflets, institutes' answers and pharmacies' pages, each beside a near miss."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

import claimminer

POINTING_BACK: list[Row] = [
    "[This] {causes} <swelling>. | causes direct",
    "The valve leaks, and [this] {damages} <the heart>. | worsens direct",
    "Acid flows back into the throat; [this] {irritates} <the voice box>. | worsens direct",
    "[This] {reduced} <the pain>. | decreases direct",
    "Blood pools in the legs, and [this] {scars} <the veins>. | worsens direct",
    "This changes department is on the second floor.",
    "This reduced dose is for children.",
    "Doctors use [it] {to treat} <migraine>. | treats direct",
    "Doctors prescribe them for weeks.",
    "[Sip water often] {to avoid} <this>. | prevents direct",
    "Doctors try to avoid this.",
]

SAID_AGAIN: list[Row] = [
    (
        "[Salt] {raises} <blood pressure>, and liquorice does the same. | increases direct",
        "Salt raises <blood pressure>, and [liquorice] {does the same}. | increases direct",
    ),
    (
        "[Smoking] {narrows} <the arteries>; diabetes can do the same. | decreases direct",
        "Smoking narrows <the arteries>; [diabetes] {can do the same}. | decreases direct",
    ),
    "[Smoking] {raises} <the risk>, while exercise does the opposite. | increases direct",
    "[Music] {eases} <pain>, and I do the same. | improves direct",
]

IN_WHOM: list[Row] = [
    "A test is offered to [people from Asia], in whom <this reaction> {is more common}. | correlational increase",
    "A test is offered to people with whom the doctor has spoken.",
    (
        "<Ferritin> {is reduced in} [athletes], and hepcidin is elevated in those with gout. | correlational decrease",
        "Ferritin is reduced in athletes, and <hepcidin> is {elevated in} [those with gout]. | correlational increase",
    ),
    "[Cold air] {can make} <asthma worse> in some children. | worsens direct",
    "The scar looks worse than it is.",
    "[Smokers] {sleep worse than} <non-smokers>. | correlational",
]

WORDS: list[Row] = [
    "[A hot bath] {takes away} <the pain>. | decreases direct decrease",
    "The nurse takes away the tray.",
    "[A slipped disc] {can compress} <the spinal cord>. | worsens direct",
    "[Lotions] {dry up} <the blisters>. | decreases direct",
    "[The drug] {can cause} <a rash, dry mouth and blurred vision>. | causes direct",
    "[Arthritis] {makes} <it difficult to walk>. | worsens direct",
    "[Feeling better] {brings back} <the appetite>. | causes direct",
    "[The stockings] {keep} <the blood flowing>. | improves direct",
    "The stockings keep their shape.",
    "[Glaucoma] {can cost} you <your sight>. | worsens direct loose",
    "The glasses can cost you a fortune.",
    "[The tablets] {turn} <your urine orange>. | causes direct",
    "Doctors {attribute} <most of the risk> to [genes]. | causes direct",
    "[The jab] {can make} <your arm ache>. | causes direct",
    "The nurse can make a note.",
    "[Aspirin] {makes} <your blood thinner>. | decreases direct",
]

EDGES: list[Row] = [
    "[The operation] {stops} <the attacks> for good. | prevents direct",
    "[Exercise] {is good for} <the heart>. | improves direct",
    "[Losing weight] {eases} <knee pain>. | improves direct",
    "[Alcohol, a large meal rich in meat, or stress] {can set off} <a migraine>. | causes direct",
    "[Metformin], a drug for diabetes, {lowers} <blood sugar>. | decreases direct",
    "There is growing evidence that [a poor diet] {adds to} <the risk of gout>. | contributes_to direct",
    "There is ~poor evidence~ that [the diet] {adds to} <the risk of gout>. | contributes_to conditional",
    "[The kidneys] {cannot clear} <the poison>. | decreases direct negated",
]

TOLD_OF_GROUPS: list[Row] = [
    "<The rash> {is diagnosed more frequently in} [children]. | correlational increase",
    "The rash is found more often in the folds of the skin.",
    "As [the lining wears away], the body {takes} up <fewer nutrients>. | correlational decrease",
    "As you have asthma, you need a plan.",
    "[Children with asthma] {are more likely to become} <anxious>. | correlational increase",
    "[Women who took iron every other day] {absorbed} <more iron> than the others. | correlational increase",
    "[Sound machines] {~seem~ to help} <some people to fall asleep>. | contributes_to conditional",
    "<The condition> {becomes more common with} [age]. | correlational increase",
    "It took the navy 48 years to act on this.",
    "[Women with diabetes] {tend to recover} <more slowly>. | correlational",
    "Doctors tend to walk more slowly.",
    "[The drug] {cures} <nine in ten patients>. | treats direct",
    "The clinic treats nine in ten patients.",
    "Calm faces do more than any tablet.",
    "The trial was dropped when it did no better than placebo.",
    "<Blood pressure> {dropped} when [they ate less salt]. | correlational decrease",
]

PARTED: list[Row] = [
    "[Antibiotics] {will clear} <an infection> and laxatives will get the bowels going. | decreases direct",
    "[Salt] {raises} <the blood pressure of people who smoke and drink>. | increases direct",
    "Left untreated, [gout] {can damage} <the joints>. | worsens direct",
    "[Left-sided pain] {can cause} <nausea>. | causes direct",
    "[Worry] in turn {makes} <the ringing louder>. | increases direct",
    "[Arguing] only {adds to} <the anxiety>. | contributes_to direct",
    "[People who sleep badly] {have} <more headaches>. | correlational increase",
    "Probably not: studies found no {link between} [phones] and <tinnitus>. | correlational negated loose",
    "Its effect on survival is less certain.",
]

DENIED: list[Row] = [
    "[No single food] {prevents} <cancer>. | prevents direct negated",
    "It is a myth that [sugar] {causes} <hyperactivity>. | causes direct negated",
    "It is not a myth that [salt] {raises} <blood pressure>. | increases direct",
    "The claim that [the drug] {prevents} <colds> is false. | prevents direct negated",
    "The old idea that <depression> {is simply due to} [stress] has not stood up. | causes direct negated",
    "The finding that [stress] {causes} <ulcers> is new. | causes direct",
    (
        "[The drug] neither {eased} <pain> nor lowered fever. | improves direct negated",
        "[The drug] neither eased pain nor {lowered} <fever>. | decreases direct negated",
    ),
    (
        "[The drug] {eased} <pain> and lowered fever. | improves direct",
        "[The drug] eased pain and {lowered} <fever>. | decreases direct",
    ),
]

MORE_WORDS: list[Row] = [
    "[Compression] {squeezes} <the veins>. | decreases direct",
    "[A small knock] {can leave} <a wound>. | causes direct",
    "The nurse can leave a note.",
    "[A first infection] {gives} <lifelong immunity>. | causes direct",
    "[The cream] {helps} <wounds to heal>. | contributes_to direct",
    "[Fibre] {helps lower} <cholesterol>. | decreases direct",
    "[A lower dose] {~may~ solve} <the problem>. | treats conditional",
    "[A lack of zinc] {holds} <healing> back. | decreases direct",
    "Depression carries risks of its own.",
]

NO_CLAIMS: list[Row] = [
    "The immune system treats pollen as an enemy.",
    "The new injections have changed everything.",
    "No one thing causes lupus.",
    "The virus keeps changing, which makes this difficult.",
]


# markers as encyclopaedias set them: right behind a stop
MARKED: list[tuple[str, list[tuple[str, str, list[str]]]]] = [
    ("Zinc eases colds;[5] it may shorten a fever.[5]", [("Zinc", "colds", []), ("it", "a fever", ["may"])]),
    ("The drug lowers fever,[3,4] and zinc eases colds.[2]", [("The drug", "fever", []), ("zinc", "colds", [])]),
    ("Zinc eases colds[2] in children.", [("Zinc", "colds", [])]),
]


@pytest.mark.parametrize(("text", "wanted"), MARKED)
def test_markers_behind_stops(text: str, wanted: list[tuple[str, str, list[str]]]) -> None:
    mined = next(claimminer.mine([text], rules_alone=True))
    found = [(claim.cause.text, claim.effect.text, [hedge.text for hedge in claim.hedges]) for claim in mined.claims]
    assert found == wanted
    assert all(text[claim.effect.start : claim.effect.end] == claim.effect.text for claim in mined.claims)
    assert all(claim.citations for claim in mined.claims)


TABLES = (POINTING_BACK, SAID_AGAIN, IN_WHOM, WORDS, EDGES, TOLD_OF_GROUPS, PARTED, DENIED, MORE_WORDS, NO_CLAIMS)


@pytest.mark.parametrize("row", rows(*TABLES))
def test_patient_pages(row: Row) -> None:
    check(row)
