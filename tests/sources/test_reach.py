"""Which citations reach which sentence."""

from __future__ import annotations

import pytest
from source_articles import article

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


def test_the_attribution_is_the_first_marker() -> None:
    page = article("Sleep helps [1] a lot [2].")
    attribution = cited_attribution(analyse_sources(page).citations)
    assert (attribution.kind, attribution.text, attribution.start) == ("cited", "[1]", 12)
    assert cited_attribution(()).kind == "none"
