"""The constructions of English grammar that a claim may stand in, each with the plainest of cues."""

from __future__ import annotations

import pytest
from marked import Row, check, claims_in, rows

SET_IN: list[Row] = [
    "[Exercise], doctors say, {improves} <mood>. | improves direct",
    "[Coffee], it ~seems~, {reduces} <the risk of gout>. | decreases conditional decrease",
    "[The drug], we ~believe~, {improves} <survival>. | improves conditional",
    "“[Poor sleep],” explains Dr Lena Ortiz, of Leeds University, “{can lead to} <weight gain>.” | causes direct",
    "“[Long shifts],” the nurse added, “{raise} <the risk of burnout>.” | increases direct",
    (
        "“[Poor sleep] {can harm} <the heart>,” said Dr Chan. “It raises blood pressure.” | worsens direct",
        "“Poor sleep can harm the heart,” said Dr Chan. “[It] {raises} <blood pressure>.” | increases direct",
    ),
]
"""Who says so, or how sure it is, between commas or in the middle of a quotation."""

MARKED: list[Row] = [
    "[Hearing aids] {quieten} <tinnitus>.¹² | decreases direct",
    "[Hearing aids] {quieten} <tinnitus>.3 | decreases direct",
    "[Exercise]¹ {reduces} <stress>², they found. | decreases direct",
    "[Zinc] {lowers} <IL-6>. | decreases direct",
]
"""Marks of footnotes at a word, which the tokenizer leaves there."""

DENIED: list[Row] = [
    "[Coffee] {was in no way linked to} <heart disease>. | correlational negated",
    "[The jab] {is by no means linked to} <autism>. | correlational negated",
    "Under no circumstances does [honey] {cure} <diabetes>. | treats direct negated",
    "At no point did [the drug] {reduce} <pain>. | decreases direct negated",
    "At the same time [the drug] {reduces} <pain>. | decreases direct",
    "There is nothing in [the vaccine] that {causes} <autism>. | causes direct negated",
    "There is something in [the vaccine] that {causes} <fever>. | causes direct",
    (
        "[Ibuprofen] {did not lower} <the risk of dementia>, and neither did aspirin. | decreases direct negated",
        "Ibuprofen did not lower <the risk of dementia>, and {neither did} [aspirin]. | decreases direct negated",
    ),
    (
        "[Tea] {was not linked to} <gout>, and nor was coffee. | correlational negated",
        "Tea was not linked to <gout>, and {nor was} [coffee]. | correlational negated",
    ),
]
"""Denials at the head of the clause, before the noun, and for a second thing."""

DEEDS: list[Row] = [
    "If [you lose weight], you {can reduce} <your risk of diabetes>. | decreases direct",
    "You {can lower} <your blood pressure> if [you eat less salt]. | decreases direct",
    "If [you stop smoking], you{’ll cut} <your risk of a stroke>. | decreases direct",
    "[Cut down on salt] and you{’ll lower} <your blood pressure>. | decreases direct",
    "If you have diabetes, you can lower your blood sugar.",
    "If you are overweight, you can reduce your risk of diabetes.",
    "If you take aspirin, you should lower your blood pressure.",
    "If you have gout, you {can reduce} <the pain> with [ice]. | decreases direct",
    "With [regular exercise], you {can lower} <your blood pressure>. | decreases direct",
    "With diabetes, you can lower your risk of a stroke.",
    "{Lower} <your risk of falls> by [exercising every day]. | decreases direct",
    "{Prevent} <colds> by [washing your hands]. | prevents direct",
    "Reduce costs by hiring fewer nurses.",
    "Lower your blood pressure.",
]
"""What "you" do is the cause: under "if", in an order that promises something, behind "by" or "with"."""

PURPOSES: list[Row] = [
    "{To lower} <your risk of gout>, [eat less red meat]. | decreases direct",
    "{To reduce} <the risk of infection after surgery>, [wash your hands]. | decreases direct",
    "She takes [statins] in order {to lower} <her cholesterol>. | decreases direct",
    "In order to reduce inflammation, the body makes cortisol.",
    (
        "In addition to {relieving} <pain>, [the drug] improves sleep. | improves direct",
        "In addition to relieving pain, [the drug] {improves} <sleep>. | improves direct",
    ),
    "In addition to diet, [exercise] {reduces} <stress>. | decreases direct",
    (
        "Despite {reducing} <pain>, [the drug] did not improve mobility. | decreases direct",
        "Despite reducing pain, [the drug] {did not improve} <mobility>. | improves direct negated",
    ),
    "Despite increasing the dose, outcomes were poor.",
]
"""Purposes that open the sentence, and what something does besides or all the same."""

NAMED_BESIDE: list[Row] = [
    "[The drug] is easy to take and {reduces} <pain>. | decreases direct",
    "What {worsens} <the itching> is [hot water]. | worsens direct",
    "What helps the patient is a good doctor.",
    "It {is bad for} <your heart> to [sit all day]. | worsens direct",
    "It {can be harmful to} <the liver> to [take too much paracetamol]. | worsens direct",
    "It is good for you to know this.",
    "There {is one clear cause of} <the disease>: [smoking]. | causes direct",
    "[Heart disease], the leading {cause of} <death in women>, is often missed. | causes direct",
    "[Obesity], a {risk factor for} <asthma>, is common. | correlational",
    "The protein, an activator of the gene, is well known.",
    "One thing that {can improve} <sleep> is [a regular bedtime]. | improves direct",
    "There {is a small risk of} <infection> after [any operation]. | contributes_to direct",
    "There {is a risk of} <bleeding> with [this medicine]. | contributes_to direct",
    "There is a risk of flooding in spring.",
    "[Many people stop taking their tablets], which {leads to} <relapse>. | causes direct",
    "She started taking [tablets], which {reduced} <the pain>. | decreases direct",
]
"""The cause beside its noun, without a verb of its own, and what "which" stands for."""

UNRIVALLED: list[Row] = [
    "Nothing {improves} <sleep> like [exercise]. | improves direct",
    "Nothing {has helped} <my skin> more than [cutting out dairy]. | contributes_to direct",
    "[Nothing] {improves} <sleep>. | improves direct negated",
    "[Nothing] {cures} <a cold>, and nothing like it ever will. | treats direct negated",
    "<Stones> {are more likely to form in} [hot weather]. | correlational",
    "Drink water so that stones are less likely to form.",
]
"""What does so better than anything, and what comes about by itself."""

PERCEIVED: list[Row] = [
    "Experts ~consider~ [vaping] {to be linked to} <lung disease>. | correlational",
    "Researchers ~believe~ [stress] {to cause} <the rash>. | causes conditional",
    "Doctors showed patients how to reduce stress.",
]
"""What somebody holds something to do."""

CHANGES: list[Row] = [
    "With [exercise], <blood pressure> {falls}. | correlational decrease",
    "Since [the smoking ban], <heart attacks> {have fallen}. | correlational",
    "<Her pain> {has improved since} [starting the tablets]. | correlational",
    "Cases have risen since the 1990s.",
    "{Because} [the lungs are stiff], <breathing becomes harder>. | causes direct",
    "{Because} [too many proteins are stuck in the liver], <liver disease can develop>. | causes direct",
    "<This type of cancer> usually {gets worse} quickly if [it is not treated]. | correlational",
    "[A small tube] {is placed in the artery to help prevent} <blockages>. | prevents direct",
    "[A splint] {is fitted to the wrist to ease} <the pain>. | improves direct",
    "The monitor is placed on the wrist to measure sleep.",
    "For <mild pain>, [paracetamol] {~may~ be helpful}. | improves conditional",
    "For some people, tablets are helpful.",
]
"""Changes and purposes whose cause opens the sentence or stands far off."""


TABLES = (SET_IN, MARKED, DENIED, DEEDS, PURPOSES, NAMED_BESIDE, UNRIVALLED, PERCEIVED, CHANGES)


@pytest.mark.parametrize("row", rows(*TABLES))
def test_construction_of_grammar(row: Row) -> None:
    check(row)


LISTS: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        "Regular exercise can:\n\n- lower your blood pressure\n- Improve your sleep",
        [("Regular exercise", "lower", "your blood pressure"), ("Regular exercise", "Improve", "your sleep")],
    ),
    (
        "Smoking increases your risk of:\n• lung cancer [1]\n• heart disease\n\nStress raises blood pressure.",
        [
            ("Smoking", "increases", "lung cancer"),
            ("Smoking", "increases", "heart disease"),
            ("Stress", "raises", "blood pressure"),
        ],
    ),
    (
        "You can reduce your risk of a stroke by:\n1. eating less salt\n2. stopping smoking.",
        [
            ("eating less salt", "can reduce", "your risk of a stroke"),
            ("stopping smoking", "can reduce", "your risk of a stroke"),
        ],
    ),
    (
        "Gout can be caused by:\n- certain drugs, which raise uric acid\n- This reduces pain. It is new.",
        [
            ("certain drugs", "can be caused by", "Gout"),
            ("certain drugs", "raise", "uric acid"),
            ("This", "reduces", "pain"),
        ],
    ),
    ("See your doctor if you have:\n- chest pain\n- a rash", []),
    ("Aspirin is not recommended for:\n- children\n- babies", []),
    ("Walking is good for the heart. It can:\n\nHeadaches are common.", [("Walking", "is good for", "the heart")]),
]
"""Lists whose items finish the line before them, and lines that no list finishes."""


@pytest.mark.parametrize(("text", "wanted"), LISTS)
def test_items_finish_their_lead_in(text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = claims_in(text)
    assert [(claim.cause.text, claim.relation.text, claim.effect.text) for claim in found] == wanted
    for claim in found:
        assert claim.sentence.start <= claim.cause.start < claim.cause.end <= claim.sentence.end
        assert text[claim.sentence.start : claim.sentence.end] == claim.sentence.text
