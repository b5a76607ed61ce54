"""Titles, headings and the page's own among an article's lines, as marked text (``marked_sections``)."""

from __future__ import annotations

import pytest
from marked_sections import PROSE, check_headings, check_kinds

from claimminer.readers import article_from_text

ARTICLES = {
    "a kicker, a byline, headings without blank lines": f"""
        B HEALTH NEWS

        T Poor sleep hurts, study says
        B Published: 3 May 2024

        B {PROSE}

        H What is poor sleep?
        B {PROSE}

        H Key findings
        B * Pain rose.
        B * Mood fell.""",
    "a short last sentence with its note right above the notes": f"""
        T Walks and Joints

        B {PROSE}

        B Walks help.[1]

        S [1] Smith J, Doe A. Walking and pain. Pain. 2019;12:1-9.""",
    "news with a placeholder and buttons": f"""
        T News Article: Sleep and Pain

        B {PROSE}

        S Sources:

        S – [Insert sources here]

        P Share this: Twitter

        P Facebook""",
    "headings of several shapes": f"""
        T Why poor sleep hurts

        B {PROSE}

        H What Happens in the Brain

        B {PROSE}

        H TREATMENT

        B {PROSE}

        H How much sleep is enough?

        B {PROSE}

        H Side effects:

        B {PROSE}

        H Conclusion
        B {PROSE}""",
    "near-misses of headings": f"""
        T Why poor sleep hurts

        B By Ana Lopez, 3 May 2024

        B {PROSE}

        B Common signs include:

        B - tiredness
        B - headache

        B “It is hard,” she said

        B Tiredness

        B Headache

        B Poor mood

        B Sleep is a need.

        B {PROSE}""",
    "no title in running text": f"""
        B {PROSE} {PROSE}

        B {PROSE}""",
    "no title where a paragraph is wrapped": """
        B Poor sleep may worsen pain on the next day, and many people
        B who live with pain for years sleep badly as well. It is
        B not known why.

        B That is all.""",
    "boilerplate in the middle": f"""
        P Skip to main content
        P Facebook Twitter Email

        T Sleep and Pain

        B {PROSE}

        P Advertisement

        B {PROSE}

        P Read more: Ten foods for better sleep

        B {PROSE}

        P This article is for information only and is not medical advice. Talk to your doctor.

        P We use cookies to improve your visit.

        P Comments (12)""",
    "near-misses of boilerplate": f"""
        T Sharing and Pain

        B {PROSE}

        B Share this plan with your doctor before you change the dose of any drug that you take.

        B Patients who subscribe to our view of pain as a signal may sleep better, a trial found.

        B People on Twitter and Facebook sleep less, and advertisement of sweets raises intake in children.

        B Comments by experts were mixed, and copyright law does not allow the scale to be printed here.

        B Follow your treatment plan. Print the list and keep it at home.""",
}


@pytest.mark.parametrize("name", ARTICLES)
def test_kinds(name: str) -> None:
    check_kinds(ARTICLES[name])


@pytest.mark.parametrize("name", ARTICLES)
def test_headings(name: str) -> None:
    check_headings(ARTICLES[name])


def test_titles() -> None:
    article = article_from_text("News Article: Sleep and Pain\n\n" + PROSE)
    assert (article.title, article.sections[0].title) == ("Sleep and Pain", "News Article: Sleep and Pain")
    for title in ("Sleep and Pain", "SLEEP AND PAIN."):
        assert article_from_text("Sleep and pain\n\n" + PROSE, title=title).text.startswith(
            "Sleep and pain\n\nPoor"
        )
    assert article_from_text(PROSE, title="Sleep and\npain").text == "Sleep and pain\n\n" + PROSE
    assert article_from_text("", title="Sleep").text == ""
