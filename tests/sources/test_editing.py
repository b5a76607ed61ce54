"""What writers and editors ask each other of a source, and what only looks so."""

from __future__ import annotations

import pytest

from claimminer.readers import article_from_text
from claimminer.sources import SourceAnalysis, analyse_sources

REQUESTS = [
    "Find the Swedish one", "Find that 2018 Swedish study", "[Swedish cohort – get from Lena]", "Same as 2?",
    "???", "Ask Tom", "Tom's paper", "Waiting for Dr Lee", "Paper by the Finnish group, details to follow",
    "Smith J (the one about shift work)", "That Lancet paper", "the Cochrane one on tablets",
    "The Lancet – which issue?", "Lancet paper on sleep (find)", "NICE guideline (check number)",
    "Book from the library, check title", "Wikipedia?", "XX", "More to come", "Ditto?", "Missing",
    "undefined", "Reference needed for paragraph 3", "Two more references to be supplied by the author",
    "(reference removed – replace)", "[Deleted]", "As above but the 2020 update (find)",
    "Crowther – Australian trial, NEJM?", "BMJ practice pointer?? check w/ Jess",
    "the Welsh one", "That big Danish one.", "as per old leaflet – MK to paste",
    "Smith J, et al. (2021) – hypothetical study on naps", "Llewelyn – BMJ – get page nos.", "Link", "URL",
]  # fmt: skip
# These stay references, with template text in them or without.
BLANKS_WITHIN = [
    "Marsh A, et al. Sleep and weight. Journal TBC, 2019",
    "NHS. Sleep. Retrieved from URL",
    "Smith et al., 20??",
    "Cochrane review – need citation",
]
REFERENCES = [
    "Ibid.", "Marsh A. Sleep. In press.", "Marsh A. Personal communication, 3 May 2021.",
    "NHS. Sleep and tiredness. n.d.", "Reference Group on Sleep. Consensus statement. 2018.",
    "What causes insomnia? NHS, 2021.", "CDC – How much sleep do I need?",
    "Who sleeps best? A survey. Sleep Charity, 2019.",
    "Marsh, A. (2019). Missing sleep: what we need to find. Sleep Letters, 3, 4–9.",
    "Matthew Parr, The Long Night", "The Long Dark One", "WHO to Health Ministers, letter, 2019",
    "Sleep (journal), vol. 33, no. 4",
    "[Marsh 2019] Marsh A. Sleep. Sleep Letters. 2019.", "The source of insomnia. Sleep Letters, 2019;3:4-9.",
    "Marsh A. Add an hour: a trial. Sleep Letters. 2019;3:4-9.",
]  # fmt: skip


def analysed(entry: str) -> SourceAnalysis:
    """Of an article whose second entry this is."""
    text = (
        "Sleep and weight\n\nToo little sleep makes people eat more [1]. Naps restore attention [2].\n\nReferences\n"
        f"1. Okafor B. Appetite after short nights. Sleep Letters. 2017;1:22-9.\n2. {entry}\n"
        "3. Rees C. Napping: a review. Sleep Letters. 2018;2:1-9.\n"
    )
    return analyse_sources(article_from_text(text, path="a.txt", format="text"))


@pytest.mark.parametrize("entry", REQUESTS)
def test_a_note_to_oneself_is_no_reference(entry: str) -> None:
    found = analysed(entry)
    assert found.placeholders
    assert [one.number for one in found.sources.references] == [1, 3]


@pytest.mark.parametrize("entry", BLANKS_WITHIN)
def test_a_blank_in_a_reference_is_found(entry: str) -> None:
    assert len(analysed(entry).placeholders) == 1


@pytest.mark.parametrize("entry", REFERENCES)
def test_a_reference_may_look_odd(entry: str) -> None:
    found = analysed(entry)
    assert (found.placeholders, len(found.sources.references)) == ((), 3)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Zinc shortens a cold – need citation.", "need citation"),
        ("Zinc shortens a cold – cite PHE guidance here.", "cite PHE guidance here"),
        ("Zinc shortens a cold. NEED REF.", "NEED REF"),
        ("Zinc shortens a cold, citation needed.", "citation needed"),
        ("Zinc shortens a cold >>source?<<.", "source?"),
        ("Zinc shortens a cold (ref: need citation from Helen).", "(ref: need citation from Helen)"),
        ("Zinc shortens a cold (Source: Journal of Colds, Year).", "(Source: Journal of Colds, Year)"),
        ("A 20XX study found that zinc shortens a cold.", "20XX study"),
        ("A trial run by [research partner] tested zinc.", "[research partner]"),
        ("It will be published in JOURNAL on DATE.", "in JOURNAL on DATE"),
        ("Zinc shortens a cold. Please replace the sample citation with a real one.", "replace the sample citation"),
    ],
)
def test_requests_without_brackets(sentence: str, words: str) -> None:
    article = article_from_text(f"How to beat a cold\n\n{sentence}\n", path="a.txt", format="text")
    assert [span.text.rstrip(".") for span in analyse_sources(article).placeholders] == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "Check the source of your meat – and cook it well.",
        "No citation needed.",
        "Who is the source? Nobody knows.",
        "Written by [Author Name]",
        "It was reported by [the company] in May.",
        "What is the best source? Oysters.",
    ],
)
def test_no_requests(sentence: str) -> None:
    article = article_from_text(f"How to beat a cold\n\nZinc helps.\n\n{sentence}\n", path="a.txt", format="text")
    assert not analyse_sources(article).placeholders or "[Author" in sentence
