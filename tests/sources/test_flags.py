"""Every flag, and what comes near it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from source_articles import REFERENCES, a_claim, article

from claimminer.articles import Article
from claimminer.readers import article_from_text
from claimminer.records import Attribution, Claim, Span, Strength
from claimminer.sources import analyse_sources, citations_for, cited_attribution, claim_flags, document_flags


def codes_of_claim(
    body: str, sentence: str, *, attribution: Attribution | None = None, sources: str | None = None
) -> list[str]:
    page = article(body, sources=sources)
    analysis = analyse_sources(page)
    start = page.text.index(sentence)
    span = Span(start=start, end=start + len(sentence), text=sentence)
    citations = citations_for(analysis, page, span.start, span.end)
    said = cited_attribution(citations) if citations else attribution or Attribution()
    flags = claim_flags(analysis, page, sentence=span, attribution=said, citations=citations)
    for flag in flags:
        assert flag.message.endswith(".")
        assert flag.text is None or page.text[flag.start : flag.end] == flag.text
    return [flag.code for flag in flags]


VAGUE = Attribution(kind="vague", start=0, end=12, text="Studies show")
NAMED = Attribution(kind="named", start=0, end=12, text="Dr Jane says")


@pytest.mark.parametrize(
    ("body", "attribution", "sources", "codes"),
    [
        ("Sleep helps.", None, None, ["uncited-claim"]),
        ("Studies show sleep helps.", VAGUE, None, ["vague-attribution"]),
        ("Dr Jane says sleep helps.", NAMED, None, []),
        ("Sleep helps [1].", None, REFERENCES, []),
        ("Sleep helps [9].", None, REFERENCES, ["unresolved-citation"]),
        ("Sleep helps [1].", None, None, ["unresolved-citation"]),
        ("Sleep helps [1].", None, "\n- [Insert sources here]", ["unresolved-citation"]),
        ("Sleep helps (Roe, 1999).", None, REFERENCES, ["unresolved-citation"]),
        ("Sleep helps [8,9].", None, REFERENCES, ["unresolved-citation"]),
        ("Sleep helps (PMID: 123).", None, None, []),
        ("Sleep helps (PMID: 0123).", None, None, ["malformed-identifier"]),
        ("Sleep helps [citation needed].", None, None, ["uncited-claim", "placeholder-source"]),
        ("Studies show sleep helps (source?).", VAGUE, None, ["vague-attribution", "placeholder-source"]),
        ("Sleep helps https://example.com/a.", None, None, ["uncited-claim", "placeholder-source"]),
    ],
)
def test_claim_flags(
    body: str, attribution: Attribution | None, sources: str | None, codes: list[str]
) -> None:
    assert codes_of_claim(body, body, attribution=attribution, sources=sources) == codes


def test_a_placeholder_after_the_stop_stands_in_the_claim() -> None:
    body = "Sleep helps. [citation needed] Food does not."
    assert "placeholder-source" in codes_of_claim(body, "Sleep helps.")
    assert "placeholder-source" not in codes_of_claim(body, "Food does not.")


def test_a_placeholder_in_a_bracket_with_its_label_stands_in_the_claim_before() -> None:
    body = "Rest helps. Sleep helps. (Source: [Title of study], [Journal]) Food does not."
    assert "placeholder-source" in codes_of_claim(body, "Sleep helps.")
    assert "placeholder-source" not in codes_of_claim(body, "Rest helps.")
    assert "placeholder-source" not in codes_of_claim(body, "Food does not.")


def document_codes(page: Article, claims: Sequence[Claim]) -> list[str]:
    flags = document_flags(page, analyse_sources(page), claims)
    for flag in flags:
        assert flag.message.endswith((".", '"'))
        assert flag.text is None or page.text[flag.start : flag.end] == flag.text
    return [flag.code for flag in flags]


@pytest.mark.parametrize(
    ("body", "sources", "claims", "codes"),
    [
        ("Coffee cuts dementia.", None, True, ["no-source-section"]),
        ("Coffee cuts dementia.", None, False, []),
        ("Coffee cuts dementia [1].", None, True, []),
        ("Coffee cuts dementia.", REFERENCES, True, []),
        ("Coffee cuts dementia.", ":\n\n", True, ["empty-source-section"]),
        ("Coffee cuts dementia.", ":\n\n", False, ["empty-source-section"]),
        ("Coffee cuts dementia.", ":\n– [Insert sources here]", True, ["placeholder-source"]),
        ("Coffee cuts dementia.", REFERENCES + "5. [Insert source]", True, ["placeholder-source"]),
        ("Coffee cuts dementia (source?).", REFERENCES, True, ["placeholder-source"]),
        ("Coffee cuts dementia.", "\n1. Roe B. doi:10.12/abc", True, ["malformed-identifier"]),
        ("Coffee cuts dementia.", "\n1. Roe B. Gut 2019;3:4. 10.1136", True, ["malformed-identifier"]),
        ("Coffee cuts dementia.", "\n1. Roe B. Gut 2019;10.1136:4. Cost 10.5.", True, []),
        ("Coffee cuts dementia, says a paper, 10.1136, of May.", None, True, ["malformed-identifier"]),
        ("Coffee cuts dementia by 10.1136 in all (doi:10.1136/gut.1).", None, True, []),
    ],
)
def test_document_flags(body: str, sources: str | None, claims: bool, codes: list[str]) -> None:
    page = article(body, sources=sources)
    made = [a_claim(page, "Coffee", "dementia")] if claims else []
    assert document_codes(page, made) == codes


def test_the_empty_section_is_shown_by_its_heading() -> None:
    page = article("Coffee cuts dementia.", sources=":\n\n")
    (flag,) = document_flags(page, analyse_sources(page), ())
    assert flag.text == "Sources"


def test_another_language_is_flagged_alone() -> None:
    page = article("Kaffee hilft.", sources=":\n", language="de")
    assert document_codes(page, ()) == ["unsupported-language"]


BODY = "Daily coffee may lower the risk of dementia.\nTea helps sleep."


@pytest.mark.parametrize(
    ("title", "body_strength", "negated", "flagged"),
    [
        ("direct", "conditional", False, True),
        ("direct", "correlational", False, True),
        ("direct", "direct", False, False),
        ("conditional", "conditional", False, False),
        ("direct", "conditional", True, False),
    ],
)
def test_overstated_title(title: Strength, body_strength: Strength, negated: bool, flagged: bool) -> None:
    page = article(BODY, sources=REFERENCES, title="Coffee cuts dementia")
    start = page.text.index(BODY)
    claims = [
        a_claim(page, "Coffee", "dementia", strength=title, negated=negated),
        a_claim(page, "Daily coffee", "the risk of dementia", strength=body_strength, after=start),
        a_claim(page, "Tea", "sleep", after=start),
    ]
    assert ("overstated-title" in document_codes(page, claims)) is flagged


def test_a_title_on_another_matter_is_not_overstated() -> None:
    page = article(BODY, sources=REFERENCES, title="Coffee cuts dementia")
    start = page.text.index(BODY)
    claims = [
        a_claim(page, "Coffee", "dementia"),
        a_claim(page, "Tea", "sleep", strength="conditional", after=start),
    ]
    assert document_codes(page, claims) == []


def test_a_template_title_is_flagged_once() -> None:
    page = article_from_text("[Insert SEO title here]\n\nRetinol reduces fine lines, says the Skin Board.\n")
    flags = document_flags(page, analyse_sources(page), ())
    assert [flag.code for flag in flags] == ["template-title"]


@pytest.mark.parametrize(
    ("heading", "marker", "status"),
    [
        ("Papers we talk about", " [1]", "empty"), ("Resources", " (Low et al., 2012)", "empty"),
        ("Notes", "¹", "empty"), ("Notes", " (Gut 2013; 62: 45)", "missing"),
        ("Papers we talk about", "", "missing"), ("Resources", "", "missing"),
    ],
)  # fmt: skip
def test_a_heading_that_may_be_any_was_to_head_what_the_markers_point_to(
    heading: str, marker: str, status: str
) -> None:
    page = article_from_text(f"Tea\n\nTea calms{marker}. It is cheap.\n\n{heading}\n\nFirst published: April 2019.\n")
    assert analyse_sources(page).sources.status == status


def test_a_field_for_sources_above_the_text_takes_none_of_it() -> None:
    told = "Mouth taping reduces snoring, and it may be bad for those whose nose is blocked at night."
    page = article_from_text(f"Mouth taping\n\nStatus: In progress\nSources:\n\n{told}\n")
    assert analyse_sources(page).sources.status == "empty"
    assert [part.kind for part in page.sections if part.start <= page.text.index(told) < part.end] == ["body"]


def test_literature_cited_is_no_reading_list() -> None:
    works = "1. Marsh P. Sleep. Gut 2020;1:2.\n2. Hay F. Naps. Gut 2019;3:4.\n3. Bird N. Tea. Gut 2018;1:2.\n"
    for heading, codes in (("Literature cited", ["uncited-reference"]), ("Literature", [])):
        page = article_from_text(f"Naps\n\nNaps help [1]. Tea harms [2].\n\n{heading}\n{works}")
        flags = document_flags(page, analyse_sources(page), ())
        assert [flag.code for flag in flags] == codes
