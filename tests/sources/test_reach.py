"""Which citations reach which sentence."""

from __future__ import annotations

import pytest
from source_articles import article

from claimminer.articles import Article
from claimminer.records import Section
from claimminer.sources import analyse_sources, citations_for, cited_attribution
from claimminer.text.sentences import split_sentences

# A body, and for each of its sentences the markers that reach it.
REACH = [
    ("Sleep helps [1]. Food does not.", [["[1]"], []]),
    ("Sleep helps.[1] Food does not.", [["[1]"], []]),
    ("Sleep helps. [1] Food does not.", [["[1]"], []]),
    ("Sleep helps.¹ Food does not.", [["¹"], []]),
    ("Sleep helps.[1][2] Food does not.", [["[1]", "[2]"], []]),
    ("Sleep helps. (Smith et al., 2019) Food does not.", [["(Smith et al., 2019)"], []]),
    ("Sleep helps. Food does too [1].", [["[1]"], ["[1]"]]),
    ("Sleep helps. Food does too.[1]", [["[1]"], ["[1]"]]),
    (
        "Sleep helps. Food does too (Smith et al., 2019).",
        [["(Smith et al., 2019)"], ["(Smith et al., 2019)"]],
    ),
    ("Sleep helps [2]. Food does too. Rest as well [1].", [["[2]"], [], ["[1]"]]),
    ("Sleep helps [1]. Food does too. Rest as well [1].", [["[1]"], ["[1]"], ["[1]"]]),
    ("Sleep helps. As Smith et al. (2019) found, food does.", [[], ["Smith et al. (2019)"]]),
    ("Sleep helps. Smith and Doe (2019) saw it.", [[], ["Smith and Doe (2019)"]]),
    ("Smith et al. [1] found that sleep helps.", [["[1]"]]),
    ("Sleep helps.\n\nFood does too [1].", [[], ["[1]"]]),
    ("Sleep helps. Food does too [1,2].", [["[1,2]", "[1,2]"], ["[1,2]", "[1,2]"]]),
    ("Sleep helps “a lot.”[1] Food does not.", [["[1]"], []]),
]
TWO_REFERENCES = "\n1. Roe B. Rest. 2011.\n2. Lee C. Food. 2012.\n"


@pytest.mark.parametrize(("body", "expected"), REACH)
def test_reach(body: str, expected: list[list[str]]) -> None:
    page = article(body, sources=TWO_REFERENCES)
    analysis = analyse_sources(page)
    sentences = split_sentences(page.text, 0, len(body))
    found = [[cited.text for cited in citations_for(analysis, page, *span)] for span in sentences]
    markers = {cited.text for cited in analysis.citations}  # alone they are no sentence to anyone
    said = [row for span, row in zip(sentences, found, strict=True) if page.text[slice(*span)] not in markers]
    assert said == expected


@pytest.mark.parametrize(
    ("body", "sentence", "rule"),
    [
        ("Sleep helps [1]. Food does not.", "Sleep helps [1].", "sentence"),
        ("Sleep helps. Food does too [1].", "Sleep helps.", "paragraph"),
        ("- Sleep helps. Food does too [1].", "Sleep helps.", "list-item"),
        ("Trials show that [1]:\n- sleep helps\n- food helps", "sleep helps", "lead-in"),
        ("Trials show that [1]:\n- sleep helps\n- food helps\n\nRest helps.", "Rest helps.", None),
        ("Sleep helps. Food does too [1] [citation needed].", "Sleep helps.", "paragraph"),
    ],
)
def test_the_rule_travels(body: str, sentence: str, rule: str | None) -> None:
    page = article(body, sources=TWO_REFERENCES)
    start = page.text.index(sentence)
    found = citations_for(analyse_sources(page), page, start, start + len(sentence))
    assert [cited.rule for cited in found] == ([rule] if rule else [])


def test_a_headings_note_reaches_its_paragraphs() -> None:
    text = "Benefits [1]\n\nSleep helps.\n\nFood helps [2].\n\nSources\n1. Roe B. Rest. 2011.\n2. Lee C. Food. 2012."
    at = text.index("Sources")
    sections = (
        Section(title="Benefits [1]", kind="body", start=0, end=at),
        Section(title="Sources", kind="sources", start=at, end=len(text)),
    )
    page = Article(text=text, path="", sections=sections)
    analysis = analyse_sources(page)
    for words, expected in (
        ("Sleep helps.", [("[1]", "heading")]),
        ("Food helps [2].", [("[2]", "sentence")]),
    ):
        start = text.index(words)
        found = citations_for(analysis, page, start, start + len(words))
        assert [(cited.text, cited.rule) for cited in found] == expected


def test_the_claims_clause() -> None:
    body = "Sleep eases pain [1], whereas food raises it [2]."
    page = article(body, sources=TWO_REFERENCES)
    found = citations_for(analyse_sources(page), page, 0, len(body), claim=(0, len("Sleep eases pain")))
    assert [(cited.text, cited.rule) for cited in found] == [("[1]", "clause"), ("[2]", "sentence")]


def test_the_attribution_is_the_first_marker() -> None:
    page = article("Sleep helps [1] a lot [2].")
    attribution = cited_attribution(analyse_sources(page).citations)
    assert (attribution.kind, attribution.text, attribution.start) == ("cited", "[1]", 12)
    assert cited_attribution(()).kind == "none"
