"""Where sources stand among an article's lines, as marked text (``marked_sections``)."""

from __future__ import annotations

import pytest
from marked_sections import PROSE, check_headings, check_kinds

from claimminer.readers import article_from_text

ARTICLES = {
    "sources of another kind": f"""
        T Vitamin D and Pain

        B {PROSE}

        H Sources

        B {PROSE}

        H Daily Need

        B {PROSE}""",
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


@pytest.mark.parametrize("name", ARTICLES)
def test_kinds(name: str) -> None:
    check_kinds(ARTICLES[name])


@pytest.mark.parametrize("name", ARTICLES)
def test_headings(name: str) -> None:
    check_headings(ARTICLES[name])


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
