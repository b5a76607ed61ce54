"""Attribution from sentence to sentence: what points back, what goes on, and where it ends."""

from __future__ import annotations

import pytest
from attributing import attribute, facts

DISCOURSES = {
    "team named before": [
        ("A team at Leeds University found that kale lowers cholesterol.", "named"),
        ("They also found that it protects the heart.", "named"),
        ("The researchers say that steaming it helps.", "named"),
        ("Kale causes wind.", None),
    ],
    "a thing that raises something reports nothing": [
        ("In one large trial, a mixture of vitamins slowed the disease.", "vague"),
        ("Leave carotene out if you smoke: it raises the risk of cancer.", None),
    ],
    "team never named": [
        ("Researchers have found that kale lowers cholesterol.", "vague"),
        ("The researchers say that steaming it helps.", "vague"),
    ],
    "a study tells on": [
        ("A trial in The Lancet followed 400 nurses.", None),
        ("Those who slept badly had more colds.", "named"),
        ("Participants over fifty had no more colds.", "named"),
        ("Colds are caused by viruses.", None),
        ("Participants often ask why.", None),
    ],
    "a team follows people": [
        ("The team from Leeds University followed 8,112 pensioners.", None),
        ("Those with hearing loss had a higher risk of a fall.", "named"),
    ],
    "those who are meant in general": [
        ("The team from Leeds University followed 8,112 pensioners.", None),
        ("Those with hearing loss have a higher risk of a fall.", None),
    ],
    "person, pronoun, surname": [
        ("Sleep protects the heart, said Professor Ida Moss.", "named"),
        ("She added that naps lower stress.", "named"),
        ("Moss also warned that noise raises blood pressure.", "named"),
    ],
    "somebody with an age": [
        ("Tom Baker, 45, took the pills for a year.", None),
        ("He said they caused headaches.", "named"),
    ],
    "a year that is no age": [
        ("In May, 45 of them were sprayed.", None),
        ("He said they caused headaches.", "vague"),
    ],
    "pronoun for nobody": [
        ("They found that naps lower stress.", None),
        ("It shows that naps lower stress.", None),
    ],
    "another voice": [
        ("Ida Moss of Leeds University said that naps lower stress.", "named"),
        ("Experts say that coffee causes insomnia.", "vague"),
        ("Coffee raises blood pressure.", None),
    ],
    "running quotation": [
        ("“Sleep protects the heart.", "named"),
        ("It lowers blood pressure,” said Dr Moss.", "named"),
        ("“Naps reduce stress.", "named"),
        ("Noise increases it.”", "named"),
        ("Noise causes hearing loss.", None),
    ],
    "straight quotation marks": [
        ('"Sleep protects the heart," said Dr Moss.', "named"),
        ('"It lowers blood pressure."', "named"),
        ("Noise causes hearing loss.", None),
    ],
    "a quoted phrase binds nothing": [
        ("Experts say naps help.", "vague"),
        ("The so-called “leaky gut” causes bloating.", None),
    ],
    "an abstract's own results": [
        ("We examined 200 nurses.", None),
        ("Previous studies have shown that naps help.", "vague"),
        ("These findings suggest that naps reduce stress.", None),
        ("The results indicate that noise harms sleep.", None),
    ],
    "the charity is the one that was named": [
        ("The Kidney Trust says that salt harms the kidneys.", "named"),
        ("Salt raises blood pressure, the charity adds.", "named"),
    ],
    "a named person's team": [
        ("Several studies have found that naps help.", "vague"),
        ("Dr Moss’s team compared 80 nurses with 80 drivers.", None),
        ("Naps reduced stress, the team reported.", "named"),
        ("They saw no link between naps and weight.", "named"),
    ],
    "results go on in the past tense": [
        ("Walking lowered blood pressure, the WALK team reported.", "named"),
        ("It did not improve sleep.", "named"),
        ("No difference in weight was seen.", "named"),
        ("Walkers also had less pain.", "named"),
        ("By contrast, cycling had no effect.", "named"),
        ("Walking is cheap, and it prevents boredom.", None),
        ("It did not improve sleep.", None),
    ],
    "a contrast with a new topic": [
        ("Experts say that coffee causes insomnia.", "vague"),
        ("Tea, by contrast, appears to calm the nerves.", None),
    ],
    "however, in the article's own voice": [
        ("Experts say that coffee causes insomnia.", "vague"),
        ("However, tea calms the nerves.", None),
    ],
    "history is no result": [
        ("Experts say that insulin lowers blood sugar.", "vague"),
        ("It was discovered in 1921.", None),
    ],
    "a company goes on as it": [
        ("Orvalis AG announced that its pill reduced weight.", "named"),
        ("Nausea was more common with the pill, it added.", "named"),
        ("The company expects that the drug lowers the risk of stroke.", "named"),
    ],
    "it says nothing": [
        ("A study in Gut found that iodine prevents goitre.", "named"),
        ("Iodine is cheap, and it adds taste.", None),
    ],
    "they, in a journal": [
        ("Dentists looked at 900 adults.", None),
        ("Vaping raised the risk of gum disease, they reported in the Journal of Oral Habits.", "named"),
        ("They also found that it stains teeth.", "named"),
    ],
    "named without a report": [
        ("Researchers at Leeds University are recruiting nurses.", None),
        ("Naps reduce stress, the team says.", "named"),
    ],
    "whose report": [
        ("The World Health Organization put a number on overwork.", None),
        ("Overwork causes strokes, their report says.", "named"),
    ],
    "nobody's team": [
        ("Researchers are recruiting nurses.", None),
        ("Naps reduce stress, the team says.", "vague"),
    ],
    "a titled person, then she": [
        ("Dr Ida Moss runs a sleep clinic.", None),
        ("Naps lower stress, she says.", "named"),
    ],
    "a study put to work": [
        ("The WALK trial put that to the test.", None),
        ("Overall, the walks had no effect on weight.", "named"),
        ("Overall, walking is healthy.", None),
    ],
    "after a colon": [
        ("A trial in Gut followed 400 nurses: those who napped had less pain.", "named"),
    ],
    "the firm that bears it in its name": [
        ("The Brightwell Company said that its gum prevents caries.", "named"),
        ("Chewing it lowers stress, according to the firm.", "named"),
    ],
    "a firm that nobody named": [
        ("The gum prevents caries.", None),
        ("Chewing it lowers stress, according to the firm.", "vague"),
    ],
    "whoever stands behind a report": [
        ("Fumes cause asthma, a report by Sussex County Council says.", "named"),
        ("A bypass will help, the council claims.", "named"),
    ],
    "those in a study, by what they did": [
        ("A study in Gut found that tea helps.", "named"),
        ("Women who drank it had fewer colds.", "named"),
        ("Patients with gout were less likely to fall.", "named"),
        ("People who smoke have more colds.", None),
        ("Men in the cold slept badly.", None),
    ],
    "news of a study": [
        ("A study in Nature shows that naps help.", "named"),
        ("These findings suggest that naps reduce stress.", "named"),
    ],
}


@pytest.mark.parametrize("name", DISCOURSES)
def test_discourse(name: str) -> None:
    sentences, expected = zip(*DISCOURSES[name], strict=True)
    assert [a.kind if a else None for a in attribute(list(sentences))] == list(expected)


@pytest.mark.parametrize(
    ("story", "kind"),
    [
        ("Shares of Eisai rose on Monday.", "named"),
        ("Eisai is in Japan.", "vague"),  # a capital that says nothing
        ("It rained in Eisai.", "vague"),
        ("We met eisai people.", "vague"),
    ],
)
def test_a_headlines_voice_is_known_by_the_story(story: str, kind: str) -> None:
    headline, _ = attribute(["Drug Slows Decline, Eisai Says", story], frozenset({1}))
    assert facts(headline) == ("Eisai Says", kind)


def test_evidence_stands_where_the_source_is_named() -> None:
    first, second = attribute(["A trial in The Lancet followed 400 nurses.", "Participants had more colds."]
    )
    assert first is None
    assert facts(second) == ("A trial in The Lancet followed", "named")


def test_stops_at_a_new_paragraph() -> None:
    sentences = [
        "A trial in Gut found that naps help.",
        "Participants slept well.",
        "The team also found stress.",
    ]
    assert [a is not None for a in attribute(sentences)] == [True, True, True]
    assert [a is not None for a in attribute(sentences, frozenset({1, 2}))] == [True, False, True]
