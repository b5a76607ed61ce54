"""Sentences as marked text: ``|`` stands where one ends. Near-misses stand beside what they miss."""

from __future__ import annotations

import re

import pytest

from claimminer.text.sentences import split_sentences

PARAGRAPHS = [
    "Pain is common.| It has many causes.",
    "Dr. Chan and Prof. Lee agree.| Mrs. Ortiz does not.",
    "Some drugs, e.g. NSAIDs, help.| Others, i.e. the older ones, don't.",
    "Smith et al. found less pain.| Jones et al. These were adults.".replace("al. These", "al.| These"),
    "See Fig. 2 and Table 3.| The effect (Fig. 4B) was small.",
    "Aspirin vs. placebo made no difference.| Vol. 3 says more.",
    "It took approx. 5 hours.| Then it was over.",
    "In the U.S. Army it is rare.| In the U.S.| It is common elsewhere.".replace("U.S.| It", "U.S.| It"),
    "J. R. Smith and A. Lopez wrote it.| Vitamin D. Calcium may help too.".replace("D. C", "D.| C"),
    "Hepatitis B.| The virus spreads by blood.",
    "The risk fell by 3.5 percent (p < 0.05).| Nobody knew why.",
    "The dose was 0.05.| Half of them had less than 2.5 mg.",
    "“It hurts.”| She left.",
    "“Does it hurt?” she asked.| “Yes!”| He nodded.",
    "It reduces pain.[3]| Other trials disagree.[4, 5]| That is all.",
    "It reduces pain. [3]| Other trials disagree (Lee, 2020).",
    "It reduces pain.[citation needed]| Other trials disagree.[3]:12| It is rare.{{cn}}| That is all.",
    "It reduces pain.[who?][when?]| Other trials disagree.(1)| That is all.",
    "It reduces pain. [We] agree.".replace(". [", ".| ["),
    "It is common in ADHD.2| The link is unknown.",
    "It reduces pain.³| Other trials disagree.¹⁻³| That is all.",
    "It reduces pain.3| Other trials disagree.4,5| Version 2.3 The second is out.",
    "It lowers the risk of a UTI.3| Recurrent infections are common.",
    "The main cytokine is IL-6.| TNF comes second.",
    "The gene is active.| p53 is not.| mRNA levels rose.| α-Synuclein stayed.",
    "Levels rose by 5 min. The next".replace("min. The", "min.| The"),
    "Pain, fatigue, etc. are common.| They last for days, weeks, etc.| Most people cope.",
    "Visit www.example.org/a.b?c=1.| It is free.",
    "See doi:10.1000/xyz.123.| It is there.",
    "No. 5 is best.| He said no.| Then he left.",
    "She lives in St. Louis.| Born on Jan. 5, she is forty.",
    "He has a Ph.D. in biology.| It starts at 5 p.m.| Nobody came.",
    "Wait … and see.| Perhaps not…| It may pass.",
    "Why? Because it hurts!| Yes.".replace("Why? B", "Why?| B"),
    "It helps the heart.Many people take it.".replace("heart.M", "heart.|M"),
    "All of them improved (see below).| (The rest did not.)| That was it.",
    "The cases were these: (a) mild; (b) severe.| Both got better.",
    "Patients were fed by mouth (i.v. lines were removed).| They slept.",
    "It was seen in wild types (WT).| Mutants had more.",
]


@pytest.mark.parametrize("marked", PARAGRAPHS)
def test_paragraph(marked: str) -> None:
    text = marked.replace("|", "")
    expected = [part.strip() for part in marked.split("|")]
    assert [text[start:end] for start, end in split_sentences(text, 0, len(text))] == expected


LINES = [
    ("A Heading\n\nSome text. More text.", ["A Heading", "Some text.", "More text."]),
    (
        "Causes\nPain has many causes, and some of them are hard to find.",
        ["Causes", "Pain has many causes, and some of them are hard to find."],
    ),
    (
        "Pain that lasts for many months is what doctors call\nchronic pain. It can have many causes, some odd, and\n"
        "IL-6 is one of the players in it.",
        [
            "Pain that lasts for many months is what doctors call\nchronic pain.",
            "It can have many causes, some odd, and\nIL-6 is one of the players in it.",
        ],
    ),
    (
        "Signs:\n- pain\n- poor sleep\n* fatigue\n• fever",
        ["Signs:", "pain", "poor sleep", "fatigue", "fever"],
    ),
    ("1. Rest. It helps.\n2) Sleep\n(3) Walk\n[4] Swim", ["Rest.", "It helps.", "Sleep", "Walk", "Swim"]),
    ("– [Insert sources here]", ["[Insert sources here]"]),
    ("Fatigue\nPain\nPoor sleep", ["Fatigue", "Pain", "Poor sleep"]),
    ("Drug | Effect\nibuprofen | less pain", ["Drug | Effect", "ibuprofen | less pain"]),
    ("Steps: 1. Rest. 2. Sleep well.", ["Steps: 1. Rest.", "Sleep well."]),
    ("* * *\n\nText.", ["Text."]),
    ("  \n ", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_lines(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text, 0, len(text))] == expected


def test_offsets_are_those_of_the_text() -> None:
    text = "One. Two. Three."
    assert split_sentences(text, 5, len(text)) == [(5, 9), (10, 16)]
    assert split_sentences(text, 0, 9) == [(0, 4), (5, 9)]


@pytest.mark.parametrize("odd", [". ", "...", "A. ", "a\n", "[1] ", "\"'", "1. ", " ", "a.b.", ".¹", "e.g. "])
def test_odd_text_takes_linear_time(odd: str) -> None:
    text = odd * 20_000
    spans = split_sentences(text, 0, len(text))
    assert all(re.search(r"\w", text[start:end]) for start, end in spans)
