"""PubMed XML: records, their abstracts and references."""

from __future__ import annotations

import io

import pytest
from builders.manuscripts import make_manuscript
from builders.pubmed import make_pubmed_set

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read
from claimminer.sources.analysis import analyse_sources

ISSUE = "<Journal><JournalIssue><PubDate>{}</PubDate></JournalIssue></Journal>"


def entries(xml: str, *, limit: int = 10**6) -> list[Article | ArticleError]:
    return list(read(io.BytesIO(xml.encode()), path="a.xml", limit=limit))


def record(inner: str, *, more: str = "") -> str:
    return (
        f"<PubmedArticle><MedlineCitation><PMID>7</PMID><Article>{inner}</Article></MedlineCitation>"
        f"<PubmedData>{more}</PubmedData></PubmedArticle>"
    )


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (
            "<ArticleTitle>Rest and <i>pain</i>.</ArticleTitle>"
            "<Abstract><AbstractText>Rest helps.</AbstractText></Abstract>",
            "Rest and pain.\n\nRest helps.",
        ),
        (
            "<ArticleTitle>Rest.</ArticleTitle><Abstract><AbstractText Label='BACKGROUND'>One.</AbstractText>"
            "<AbstractText Label='UNLABELLED'>Two m<sup>2</sup>.</AbstractText></Abstract>",
            "Rest.\n\nBACKGROUND\n\nOne.\n\nTwo m².",
        ),
        ("<ArticleTitle>Rest against pain.</ArticleTitle>", "Rest against pain."),
        (
            "<ArticleTitle/><VernacularTitle>Repos.</VernacularTitle><Abstract><AbstractText>Rest helps.</AbstractText>"
            "<CopyrightInformation>No.</CopyrightInformation></Abstract>",
            "Repos.\n\nRest helps.",
        ),
        (
            "<ArticleTitle>Rest.</ArticleTitle>"
            "<Abstract><AbstractText>a <DispFormula>x</DispFormula>b</AbstractText></Abstract>"
            "<OtherAbstract Language='fre'><AbstractText>Non.</AbstractText></OtherAbstract>",
            "Rest.\n\na b",
        ),
    ],
)  # fmt: skip
def test_records(inner: str, text: str) -> None:
    (entry,) = entries(record(inner))
    assert isinstance(entry, Article)
    assert entry.text == text
    assert entry.sections[0].kind == "title"
    assert (entry.source_id, entry.url) == ("7", "https://pubmed.ncbi.nlm.nih.gov/7/")


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("<ArticleDate><Year>2020</Year><Month>03</Month><Day>05</Day></ArticleDate>", "2020-03-05"),
        (ISSUE.format("<Year>2019</Year><Month>Mar</Month>"), "2019-03"),
        (ISSUE.format("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>"), "1998"),
        (ISSUE.format("<Year>soon</Year>"), None),
        ("", None),
    ],
)  # fmt: skip
def test_dates(date: str, published: str | None) -> None:
    (entry,) = entries(record(f"<ArticleTitle>Rest.</ArticleTitle>{date}"))
    assert isinstance(entry, Article)
    assert entry.published == published


def test_references() -> None:
    listed = """<ReferenceList><Title>No</Title>
    <Reference><Citation>Smith J. Pain. 2010;3:1.</Citation><ArticleIdList>
    <ArticleId IdType="pubmed">20056789</ArticleId>
    <ArticleId IdType="doi">10.1016/j.x.1</ArticleId></ArticleIdList></Reference>
    <Reference><Citation>Doe A. Pain. 2011. doi:10.1016/j.x.2</Citation><ArticleIdList>
    <ArticleId IdType="doi">10.1016/j.x.2</ArticleId></ArticleIdList></Reference><Reference/></ReferenceList>"""
    (entry,) = entries(record("<ArticleTitle>Rest.</ArticleTitle>", more=listed))
    assert isinstance(entry, Article)
    sources = analyse_sources(entry).sources
    assert [(source.number, source.doi, source.pmid) for source in sources.references] == [
        (1, "10.1016/j.x.1", "20056789"),
        (2, "10.1016/j.x.2", None),
    ]


def test_a_long_file_is_read_record_by_record() -> None:
    data = make_pubmed_set([make_manuscript(seed, sections=1) for seed in range(30)])
    results = list(read(io.BytesIO(data), path="a.xml", limit=9_000))
    assert [entry.path for entry in results] == [f"a.xml#{number}" for number in range(1, 31)]
    assert all(isinstance(entry, Article) for entry in results)
    assert len(data) > 30 * 1000
    codes = {
        entry.code
        for entry in read(io.BytesIO(data), path="a.xml", limit=500)
        if isinstance(entry, ArticleError)
    }
    assert codes == {"too-large"}


def test_an_empty_set_and_an_empty_record() -> None:
    (fault,) = entries("<PubmedArticleSet></PubmedArticleSet>")
    assert isinstance(fault, ArticleError)
    assert str(fault) == "a.xml: holds no article (no <PubmedArticle> in it)"
    (fault,) = entries(f"<PubmedArticleSet>{record('')}</PubmedArticleSet>")
    assert isinstance(fault, ArticleError)
    assert (fault.path, fault.code) == ("a.xml#1", "empty")
