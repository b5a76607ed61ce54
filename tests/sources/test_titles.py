"""Titles held against the body: what is overstated, and what only looks like it."""

from __future__ import annotations

import pytest

import claimminer
from claimminer.records import Flag

# Title, body, and the body's words that say less.
OVERSTATED = [
    ("Coffee prevents dementia", "Coffee may prevent dementia.", "Coffee may prevent dementia"),
    ("Coffee Cuts Dementia Risk", "Drinking coffee could reduce the risk of dementia in older women.",
     "Drinking coffee could reduce the risk of dementia"),
    ("Coffee protects the brain from dementia", "Coffee is linked to a lower risk of dementia.",
     "Coffee is linked to a lower risk of dementia"),
    ("Coffee prevents dementia, study finds", "It is possible that coffee prevents dementia.",
     "coffee prevents dementia"),
    ("Coffee protects against dementia", "Researchers believe that coffee may prevent dementia. It was fun.",
     "coffee may prevent dementia"),
    # another effect of the same cause, hedged, and nothing of it outright
    ("Turmeric heals arthritic knees", "Curcumin was associated with slightly less pain in one trial.",
     "Curcumin was associated"),
    ("Statins cause muscle pain", "Muscle pain was associated with statins in one survey.",
     "Muscle pain was associated with statins"),
    ("Night shifts raise blood pressure", "Night shifts appear to raise blood pressure, said Dr Roe.",
     "Night shifts appear to raise blood pressure"),
    ("Nappers live with less depression: a nap reduces depression",
     "An afternoon nap might reduce depression in students.", "An afternoon nap might reduce depression"),
    ("Garlic prevents colds", "Garlic might prevent colds. Garlic improves the taste of soup.",
     "Garlic might prevent colds"),
    ("Yoga eases back pain", "Yoga may ease chronic back pain. Yoga did not reduce falls.",
     "Yoga may ease chronic back pain"),
    # the strongest version is shown
    ("Ginger relieves nausea", "Ginger was associated with nausea in fewer patients. Ginger may relieve nausea.",
     "Ginger may relieve nausea"),
    # by another name of the same thing
    ("Aspirin prevents heart attacks", "Low-dose aspirin may prevent myocardial infarction.",
     "Low-dose aspirin may prevent myocardial infarction"),
    ("Oestrogen protects against osteoporosis", "Estrogen might protect against osteoporosis.",
     "Estrogen might protect against osteoporosis"),
    # a pronoun in the body
    ("Turmeric reduces arthritis pain", "Turmeric is a yellow root. It may reduce arthritis pain.",
     "It may reduce arthritis pain"),
    # denied later: still not stated anywhere
    ("Zinc shortens colds", "Zinc may shorten colds. In the largest trial, zinc did not shorten colds.",
     "Zinc may shorten colds"),
    # "this spice" is whatever the article is about
    ("This spice relieves knee pain", "Turmeric may ease knee pain in some people.", "Turmeric may ease knee pain"),
    pytest.param(  # the number before the noun makes the second opinion doubt the title's claim
        "5 foods that fight cancer", "Broccoli may slow the growth of tumours.", "Broccoli may slow the growth",
        marks=pytest.mark.xfail(strict=True),
    ),
    ("Fasting: the diet that reverses diabetes", "Fasting may reverse type 2 diabetes.", "Fasting may reverse"),
    ("Microplastics cause infertility", "Microplastics may harm sperm.", "Microplastics may harm sperm"),
    # whole sentences between title and byline are still title
    ("Why your gut loves pickles\nPickles reduce bloating in days.\nBy Maisie Trent", "Pickles may reduce bloating.",
     "Pickles may reduce bloating"),
    # the standfirst under a title is title, too
    ("Your morning cup\nCoffee prevents dementia, doctors say", "Coffee may prevent dementia.",
     "Coffee may prevent dementia"),
    ("Coffee prevents dementia\nCoffee prevents dementia in the over-60s", "Coffee may prevent dementia.",
     "Coffee may prevent dementia"),
]  # fmt: skip
SOUND = [
    # said outright of a kind of it
    ("Sunscreen prevents skin cancer", "Daily sunscreen cut melanoma by half. It might slow wrinkles."),
    ("Noise harms the heart", "Noise stiffens the arteries. It may trigger heart attacks."),
    # the first sentence of the text is no title
    ("Why your gut loves pickles\nPickles reduce bloating in days.", "Pickles may reduce bloating."),
    ("Coffee protects the memory", "Coffee may sharpen attention. Coffee protects the liver."),
    # the body says it outright, in these or other words
    ("Coffee prevents dementia", "Coffee may prevent dementia. In a trial, coffee prevented dementia."),
    ("Coffee prevents dementia", "Coffee lowered the risk of dementia. It may also help with mood."),
    (
        "Statins prevent heart attacks",
        "Statins might prevent strokes. Statins reduced myocardial infarction.",
    ),
    ("Salt raises blood pressure", "Too much salt increases blood pressure. It could also harm the kidneys."),
    (
        "Weight-loss drug eases sleep apnoea",
        "The drug reduced sleep apnoea. It may ease sleep apnoea in children.",
    ),
    (
        "Exercise relieves depression",
        "It relieves depression, in the young at least. Exercise may relieve depression.",
    ),
    # the title holds back
    ("Coffee may prevent dementia", "Coffee may prevent dementia."),
    ("Coffee linked to less dementia", "Coffee is associated with a lower risk of dementia."),
    ("Could coffee prevent dementia?", "Coffee may prevent dementia."),
    ("Does coffee prevent dementia?", "Coffee may prevent dementia."),
    ("Coffee might prevent dementia, study suggests", "Coffee may prevent dementia."),
    ("Coffee and dementia", "Coffee may prevent dementia."),
    # another cause, another effect, the opposite
    ("Coffee prevents dementia", "Tea may prevent dementia."),
    ("Coffee prevents dementia", "Coffee may cause insomnia."),
    ("Vitamin D prevents falls", "Vitamin E might prevent falls."),
    ("Vitamin D reduces the risk of falls", "High doses of vitamin D may increase the risk of falls."),
    ("Yoga prevents heart attacks", "Yoga may prevent heart failure."),
    ("Coffee prevents dementia", "Dementia may cause falls. Coffee is bitter."),
    # nothing of it in the body, or it is denied there
    ("Coffee prevents dementia", "The meeting was held in May. Coffee was served."),
    ("Coffee does not prevent dementia", "Coffee may prevent dementia."),
    ("Coffee prevents dementia", "Coffee does not prevent dementia."),
    # a first line that is a sentence, or a part of one, is body, and states it
    (
        "Coffee prevents dementia",
        "Coffee prevents dementia in mice, the\ngroup says.\n\nCoffee may prevent dementia.",
    ),
    ("Coffee prevents dementia", "Coffee prevents dementia in mice.\n\nCoffee may prevent dementia in us."),
]


def overstated(title: str, body: str) -> list[Flag]:
    text = f"{title}\n\n{body}\n"
    (mined,) = claimminer.mine([text])
    flags = [flag for flag in mined.document.flags if flag.code == "overstated-title"]
    for flag in flags:
        for span in (flag, *flag.evidence):
            assert text[span.start : span.end] == span.text
    return flags


@pytest.mark.usefixtures("nlp")
@pytest.mark.parametrize(("title", "body", "weaker"), OVERSTATED)
def test_overstated(title: str, body: str, weaker: str) -> None:
    (flag,) = overstated(title, body)
    said, shown = flag.evidence
    assert flag.text is not None
    assert said.text in flag.text
    assert flag.text in title
    assert shown.text.startswith(weaker)


@pytest.mark.usefixtures("nlp")
@pytest.mark.parametrize(("title", "body"), SOUND)
def test_sound(title: str, body: str) -> None:
    assert overstated(title, body) == []


@pytest.mark.usefixtures("nlp")
@pytest.mark.parametrize(
    "top",
    [
        "Sure, here it is.\n\n---\n\n# Coffee prevents dementia\n\n",
        "Your morning cup\nCoffee prevents dementia, doctors say\n\n",
        "# Your morning cup\n\nBy Jane Roe\n\n*Coffee prevents dementia, doctors say*\n\n",
        "## Coffee prevents dementia\n\n",
    ],
)
def test_whatever_stands_at_the_top_is_the_title(top: str) -> None:
    text = f"{top}Coffee may prevent dementia.\n\nTry it.\n"
    (mined,) = claimminer.mine([text])
    assert "overstated-title" in [flag.code for flag in mined.document.flags]


@pytest.mark.usefixtures("nlp")
def test_a_heading_further_down_is_no_title() -> None:
    text = "The panel met twice. " * 30 + "\n\n## Coffee prevents dementia\n\nCoffee may prevent dementia.\n"
    (mined,) = claimminer.mine([text])
    assert "overstated-title" not in [flag.code for flag in mined.document.flags]
