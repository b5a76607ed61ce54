"""Records of PubMed around manuscripts, written by lxml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree
from lxml.builder import E

from builders.manuscripts import Manuscript

__all__ = ["make_pubmed", "make_pubmed_set"]

DOCTYPE = (
    '<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN" "pubmed_240101.dtd">'
)


def make_pubmed(manuscript: Manuscript, seed: int = 0) -> bytes:
    """A file of one record: paragraphs, quotes and items as the abstract, headings as its labels."""
    return make_pubmed_set([manuscript], first=seed)


def make_pubmed_set(manuscripts: Sequence[Manuscript], *, first: int = 0) -> bytes:
    """A file of several records."""
    root = E("PubmedArticleSet")
    root.extend(_record(manuscript, number) for number, manuscript in enumerate(manuscripts, start=first))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", doctype=DOCTYPE)


def _record(manuscript: Manuscript, number: int) -> etree._Element:
    year, month, day = manuscript.published.split("-")
    entries = [
        E("Reference", E("Citation", text), E("ArticleIdList", _identifier(20_000_000 + place)))
        for place, text in enumerate(manuscript.references)
    ]
    return E(
        "PubmedArticle",
        E(
            "MedlineCitation",
            E("PMID", str(30_000_000 + number), {"Version": "1"}),
            E(
                "Article",
                E("Journal", E("JournalIssue", E("PubDate", E("Year", year), E("Month", "Jan")))),
                E("ArticleTitle", manuscript.title),
                E("Abstract", *_abstract(manuscript), E("CopyrightInformation", "© the authors")),
                E("AuthorList", E("Author", E("LastName", "Whitcombe"))),
                E(
                    "ArticleDate",
                    E("Year", year),
                    E("Month", month),
                    E("Day", day),
                    {"DateType": "Electronic"},
                ),
            ),
        ),
        E("PubmedData", E("ReferenceList", *entries), E("ArticleIdList", _identifier(30_000_000 + number))),
    )


def _identifier(number: int) -> etree._Element:
    return E("ArticleId", str(number), {"IdType": "pubmed"})


def _abstract(manuscript: Manuscript) -> Iterator[etree._Element]:
    label: dict[str, str] = {}
    for block in manuscript.blocks:
        if block.kind == "heading":
            label = {"Label": block.runs[0].text, "NlmCategory": "RESULTS"}
        elif block.kind != "table":
            yield E("AbstractText", " ".join(block.texts()), label)
            label = {}
