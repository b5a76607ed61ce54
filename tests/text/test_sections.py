"""Sections as marked text: each line starts with the letter of the part it belongs to.

T title, B body, H a heading that opens a part of the body, S sources, P the page's boilerplate.
"""

from __future__ import annotations

import pytest

from claimminer.readers import article_from_text

KINDS = {"T": "title", "B": "body", "H": "body", "S": "sources", "P": "boilerplate"}
PROSE = "Poor sleep may worsen pain on the next day, and many people who live with pain for years sleep badly as well."

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
    "sources of another kind": f"""
        T Vitamin D and Pain

        B {PROSE}

        H Sources

        B {PROSE}

        H Daily Need

        B {PROSE}""",
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
    "references with numbers, entries alone between blank lines": f"""
        T Sleep and Pain

        B {PROSE} [1]

        S 5. References

        S 1. Smith J. The Role of Sleep in Chronic Pain

        S 2. World Health Organization

        S 3. Lopez A, Lee B. Pain and sleep. J Sleep. 2020;3:1-9.

        H About the author

        B Ana Lopez writes about sleep.""",
    "sources in small letters, without a colon": f"""
        T Sleep and Pain

        B {PROSE}

        S works cited
        S Smith, J. (2020). Sleep. Journal of Sleep.
        S https://example.org/sleep

        P © 2024 Sleep News. All rights reserved.""",
    "empty sources": f"""
        T Sleep and Pain

        B {PROSE}

        S REFERENCES:

        P All posts by mail · Share on Facebook

        P Subscribe to our newsletter

        P Related articles

        P Ten foods for better sleep

        P Why naps matter""",
    "sources run in": f"""
        T Sleep and Pain

        B {PROSE}

        S Source: National Institutes of Health""",
    "near-misses of sources": f"""
        T Vitamin D and Pain

        B {PROSE}

        B Sources: oily fish, eggs and mushrooms.

        B Sources of vitamin D are few in winter.

        B Notes on method can be had from the authors.

        B More information: visit www.example.org or ask your pharmacist.

        H Note

        B {PROSE}""",
    "weak headings with references under them": f"""
        T Sleep and Pain

        B {PROSE}

        S More information: A. Lopez et al, Sleep and pain, Journal of Sleep (2020).

        S Notes

        S 1. Smith, J. (2020). Sleep.""",
    "a list of further reading after the references": f"""
        T Sleep and Pain

        B {PROSE}

        S References

        S Smith J, 2020. Sleep.

        S Further Reading

        S Lee B. Pain. 2019; 3:4.""",
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
    "a source at the top, and the body goes on": f"""
        T Sleep and Pain

        S Source: University of Leeds
        B {PROSE}

        B {PROSE}""",
    "a source line above the title": f"""
        S Adapted from a news release by the University of Leeds

        T Sleep and Pain

        B {PROSE}""",
    "running text goes on after a list": f"""
        T Sleep and Pain

        B {PROSE}

        S Sources
        S 1. Smith J. Sleep. 2020;3:1.
        S 2. Lee B. Pain. 2019;4:2.

        B {PROSE}

        S https://doi.org/10.1111/jsr.12345""",
    "a list without a heading": f"""
        T Sleep and Pain

        B {PROSE} [1]

        S 1. Smith J. Sleep. Pain 2020;3:1.
        S 2. Lee B. Rest. Gut 2019;4:2.""",
    "a heading that no table knows, above references alone": f"""
        T Sleep and Pain

        B {PROSE}

        S The receipts

        S Smith J. Sleep. Pain 2020;3:1.

        S Lee B. Rest. Gut 2019;4:2.""",
    "funding ends the list": f"""
        T Sleep and Pain

        B {PROSE}

        S References:
        S 1. Smith J. Sleep. 2020.
        B Funding: the University of Leeds""",
    "near-misses of source lines": f"""
        T Sleep and Pain

        B {PROSE}

        B Adapted from a recipe that people in the north know well, this soup helps those who have a cold.

        H Main sources

        B - Oily fish
        B - Eggs

        H Daily Need

        B {PROSE}

        B Sources: Vitamin D is found in oily fish and in eggs.

        H The study

        B In a trial (2019), {PROSE}

        P Source: Getty Images""",
    "sources, then page, then more sources": f"""
        T Sleep and Pain

        B {PROSE}

        S Sources

        S 1. Smith J. Sleep. 2020;3:1.

        P Advertisement

        S 2. Lee B. Pain. 2019;4:2.""",
}


def unmarked(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The text, and each line with the kind that its letter says."""
    lines = [line.strip() for line in marked.strip().split("\n")]
    expected = [(line[2:], KINDS[line[0]]) for line in lines if line]
    return "\n".join(line[2:] for line in lines), expected


@pytest.mark.parametrize("name", ARTICLES)
def test_kinds(name: str) -> None:
    text, expected = unmarked(ARTICLES[name])
    article = article_from_text(text)
    assert article.text == text
    found = [
        (line, section.kind)
        for section in article.sections
        for line in text[section.start : section.end].split("\n")
        if line
    ]
    assert found == expected


@pytest.mark.parametrize("name", ARTICLES)
def test_headings(name: str) -> None:
    text, _ = unmarked(ARTICLES[name])
    expected = [
        line.strip()[2:].rstrip(":") for line in ARTICLES[name].split("\n") if line.strip().startswith("H ")
    ]
    titles = [section.title for section in article_from_text(text).sections if section.kind == "body"]
    assert list(dict.fromkeys(title for title in titles if title)) == expected


def test_titles() -> None:
    article = article_from_text("News Article: Sleep and Pain\n\n" + PROSE)
    assert (article.title, article.sections[0].title) == ("Sleep and Pain", "News Article: Sleep and Pain")
    for title in ("Sleep and Pain", "SLEEP AND PAIN."):
        assert article_from_text("Sleep and pain\n\n" + PROSE, title=title).text.startswith(
            "Sleep and pain\n\nPoor"
        )
    assert article_from_text(PROSE, title="Sleep and\npain").text == "Sleep and pain\n\n" + PROSE
    assert article_from_text("", title="Sleep").text == ""


@pytest.mark.parametrize("heading", [
    "Sources", "sources:", "SOURCE", "**Sources**", "__References__:", "References:", "Reference List",
    "7. References", "VI. References", "Bibliography", "Works Cited", "Literature", "Further reading",
    "Sources & further reading", "Selected references", "# Citations", "== References ==",
    "Article Sources:", "Sources and References", "References (12)", "Sources +", "📚 Sources", "Reviewed sources",
    "Sources / References", "Our sources this month:", "Evidence for this page", "Sources used in this leaflet",
    "Where this comes from:", "Attribution/Source(s):", "References (selection)", "Sources & Credits",
    "Literature for professionals", "P.S. Sources for this issue:",
])  # fmt: skip
def test_source_headings(heading: str) -> None:
    article = article_from_text(
        f"Sleep and Pain\n\n{PROSE}\n\n{heading}\n\nSmith J. Sleep. 2020.", markdown=False
    )
    assert [section.kind for section in article.sections] == ["title", "body", "sources"]
