"""JATS and NLM XML: what is read of an article, in which order, and what becomes of its citations."""

from __future__ import annotations

import io

import pytest

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read
from claimminer.sources.analysis import analyse_sources

REFERENCES = """<back><ref-list>
<ref id="r1"><mixed-citation>Smith J. Sleep. Pain. 2010;3:1.</mixed-citation></ref>
<ref id="r2"><mixed-citation>Doe A. Pain. Sleep. 2011;4:2.</mixed-citation></ref>
<ref id="r3"><mixed-citation>Roe X. Rest. Pain. 2012;5:3.</mixed-citation></ref></ref-list></back>"""


def entries(xml: str, name: str = "a.nxml") -> list[Article | ArticleError]:
    return list(read(io.BytesIO(xml.encode()), path=name))


def article(body: str, *, front: str = "", back: str = "") -> Article:
    front = (
        front
        or "<article-meta><title-group><article-title>Title</article-title></title-group></article-meta>"
    )
    xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mml="http://www.w3.org/1998/Math/MathML"'
    (read_article,) = entries(f"<article {xlink}><front>{front}</front><body>{body}</body>{back}</article>")
    assert isinstance(read_article, Article), read_article
    return read_article


def cite(number: int, words: str | None = None) -> str:
    return f'<xref ref-type="bibr" rid="r{number}">{number if words is None else words}</xref>'


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        # Citations: their brackets are made alike, their numbers are those of the list.
        (f"Rest helps<sup>{cite(1)}</sup>.", "Rest helps[1]."),
        (f"Rest helps.<sup>{cite(1)},{cite(3)}</sup>", "Rest helps.[1,3]"),
        (f"Rest helps.<sup>{cite(1)}–{cite(3)}</sup>", "Rest helps.[1–3]"),
        (f"Rest helps.<sup>[{cite(1)}]</sup>", "Rest helps.[1]"),
        (f"Rest helps [{cite(1)}, {cite(2)}].", "Rest helps [1, 2]."),
        (f"Rest helps ({cite(1)}-{cite(3)}).", "Rest helps [1-3]."),
        (f"Rest helps (see {cite(1)}).", "Rest helps (see [1])."),
        (f"Rest helps {cite(1)}{cite(2)}.", "Rest helps [1,2]."),
        (f"Rest helps {cite(1, '<sup>1</sup>')}.", "Rest helps [1]."),
        (f"Rest helps {cite(1, '[1]')}.", "Rest helps [1]."),
        (f"Rest helps {cite(2, '7')}.", "Rest helps [2]."),  # the entry counts, not what is shown
        ('Rest helps <xref rid="r1 r3">1,3</xref>.', "Rest helps [1,3]."),
        ('Rest helps <xref ref-type="bibr" rid="r9">9</xref>.', "Rest helps 9."),  # leads nowhere
        (f"Rest helps ({cite(1, 'Smith, 2010')}).", "Rest helps (Smith, 2010)."),
        (f"Rest{cite(2, '')} helps.", "Rest helps."),
        # Other references are words.
        ('Rest helps (<xref ref-type="fig" rid="f1">Figure 1</xref>).', "Rest helps (Figure 1)."),
        ('Rest helps<xref ref-type="fn" rid="n1">*</xref>.', "Rest helps."),
        # Raised and lowered characters.
        ("10<sup>−3</sup> m<sup>2</sup> of H<sub>2</sub>O, Ca<sup>2+</sup>", "10⁻³ m² of H2O, Ca²⁺"),
        ("the 5<sup>th</sup> day", "the 5th day"),
        # What is shown beside the text goes, the text behind it stays.
        ("Rest <inline-formula><mml:math><mml:mi>x</mml:mi></mml:math></inline-formula>helps.", "Rest helps."),
        ("Rest <fig id='f1'><label>1</label><caption><p>No.</p></caption></fig>helps.", "Rest helps."),
        ("Rest <table-wrap><table><tr><td>No.</td></tr></table></table-wrap>helps.", "Rest helps."),
        ("Rest <supplementary-material><p>No.</p></supplementary-material>helps.", "Rest helps."),
        ("Rest<!-- no --> helps<?no?>.", "Rest helps."),
        ("Rest<fn><p>No.</p></fn> helps.", "Rest helps."),
        ("<italic>Rest</italic> <bold>he<underline>l</underline>ps</bold>.", "Rest helps."),
        ("Rest\n      helps\t\t all.", "Rest helps all."),
        ("Rest helps<break/>all.", "Rest helps\nall."),
        ("Rest &amp; sleep &lt; 8 h &#x3b1; &alpha; &nosuch;", "Rest & sleep < 8 h α α &nosuch;"),
        ("<![CDATA[Rest & <sleep>]]> help.", "Rest & <sleep> help."),
        # Lists within a paragraph: what follows is a paragraph of its own.
        (
            "Three: <list list-type='order'><list-item><p>one</p></list-item><list-item><p>two</p><p>more</p>"
            "</list-item></list> and on.",
            "Three:\n\n1. one\n2. two\nmore\n\nand on.",
        ),
        (
            "<list list-type='bullet'><list-item><label>(a)</label><p>one</p></list-item>"
            "<list-item><p>two</p></list-item></list>",
            "(a) one\n- two",
        ),
        (
            "<def-list><def-item><term>IL</term><def><p>interleukin</p></def></def-item></def-list>",
            "- IL: interleukin",
        ),
    ],
)  # fmt: skip
def test_paragraphs(inner: str, text: str) -> None:
    read_article = article(f"<p>{inner}</p>", back=REFERENCES)
    assert read_article.text.split("\n\nReferences")[0] == f"Title\n\n{text}"


@pytest.mark.parametrize(
    ("citation", "text"),
    [
        ("<mixed-citation>Smith J. Sleep.</mixed-citation>", "Smith J. Sleep."),
        ("<mixed-citation><label>1.</label> Smith J. Sleep.</mixed-citation>", "Smith J. Sleep."),
        (
            '<mixed-citation>Smith J. Sleep. <pub-id pub-id-type="doi">10.1016/j.x.1</pub-id>'
            '<pub-id pub-id-type="pmid">12345678</pub-id>.</mixed-citation>',
            "Smith J. Sleep. doi:10.1016/j.x.1 PMID: 12345678.",
        ),
        (
            '<mixed-citation>Smith J. doi: <pub-id pub-id-type="doi">10.1016/j.x.1</pub-id></mixed-citation>',
            "Smith J. doi: 10.1016/j.x.1",
        ),
        (
            "<element-citation><person-group person-group-type='author'><name><surname>Smith</surname>"
            "<given-names>Mary-Ann J.</given-names></name><name><surname>Doe</surname><given-names>AB</given-names>"
            "</name><collab>The Group</collab><etal/></person-group><article-title>Why sleep?</article-title>"
            "<source>Pain</source><year>2010</year><volume>3</volume><issue>2</issue><fpage>1</fpage><lpage>9</lpage>"
            '<pub-id pub-id-type="doi">10.1016/j.x.1</pub-id></element-citation>',
            "Smith MAJ, Doe AB, The Group, et al. Why sleep? Pain. 2010;3(2):1–9. doi:10.1016/j.x.1.",
        ),
        (
            "<nlm-citation><person-group><name><surname>Smith</surname><given-names>J</given-names></name></person-group>"
            "<source>A Book</source><year>1999</year><publisher-name>Press</publisher-name></nlm-citation>",
            "Smith J. A Book. 1999. Press.",
        ),
        (
            "<citation-alternatives><element-citation><source>No</source></element-citation>"
            "<mixed-citation>Smith J. Sleep.</mixed-citation></citation-alternatives>",
            "Smith J. Sleep.",
        ),
        ("<mixed-citation>Smith J.</mixed-citation><mixed-citation>Doe A.</mixed-citation>", "Smith J. Doe A."),
    ],
)  # fmt: skip
def test_references(citation: str, text: str) -> None:
    read_article = article(
        "<p>Rest helps.</p>", back=f"<back><ref-list><ref id='r1'>{citation}</ref></ref-list></back>"
    )
    assert read_article.text.splitlines()[-1] == f"[1] {text}"


def test_citations_resolve_to_the_list() -> None:
    labelled = """<back><ref-list><title>Literature</title>
    <ref id="r1"><label>[3]</label><mixed-citation>Smith J. Pain. 2010;3:1. doi:10.1016/j.x.1</mixed-citation></ref>
    <ref id="r2"><label>[5]</label><element-citation><source>Pain</source><year>2011</year>
    <pub-id pub-id-type="pmid">21056789</pub-id></element-citation></ref>
    <ref id="r3"><label>[6]</label><mixed-citation>Web. <ext-link xlink:href="https://doi.org/10.1016/j.x.3">Link</ext-link>
    </mixed-citation></ref></ref-list></back>"""
    read_article = article(
        f"<p>Rest helps [{cite(1)}].</p><p>So does sleep [{cite(2)},{cite(3)}].</p>", back=labelled
    )
    analysis = analyse_sources(read_article)
    found = [
        (citation.text, citation.reference, citation.doi, citation.pmid) for citation in analysis.citations
    ]
    assert found == [
        ("[3]", 3, "10.1016/j.x.1", None),
        ("[5,6]", 5, None, "21056789"),
        ("[5,6]", 6, "10.1016/j.x.3", None),
    ]
    assert analysis.sources.status == "listed"
    assert not analysis.unresolved


def test_sections_abstracts_and_what_is_left_out() -> None:
    front = """<article-meta><article-id pub-id-type="pmc">123</article-id>
    <article-id pub-id-type="pmid">456</article-id>
    <article-id pub-id-type="doi">10.1234/x</article-id>
    <title-group><article-title>Sleep<xref ref-type="fn" rid="n">*</xref> and <italic>pain</italic></article-title>
    <subtitle>A trial</subtitle></title-group>
    <pub-date pub-type="collection"><year>2019</year></pub-date>
    <pub-date pub-type="epub"><day>5</day><month>Mar</month><year>2020</year></pub-date>
    <abstract abstract-type="graphical"><p>No.</p></abstract>
    <abstract><sec><title>Background</title><p>One.</p></sec></abstract>
    <trans-abstract xml:lang="fr"><p>Non.</p></trans-abstract><kwd-group><kwd>No</kwd></kwd-group></article-meta>"""
    body = """<sec><label>1</label><title>Methods</title><p>Two.</p><sec><title>Inner</title><p>Three.</p></sec></sec>
    <sec sec-type="supplementary-material"><title>No</title><p>No.</p></sec>"""
    back = "<back><ack><p>No.</p></ack><fn-group><fn><p>No.</p></fn></fn-group><app><p>No.</p></app></back>"
    read_article = article(
        body, front=front, back=back + "<sub-article><body><p>No.</p></body></sub-article>"
    )
    assert read_article.text.split("\n\n") == [
        "Sleep and pain: A trial", "Abstract", "Background", "One.", "Methods", "Two.", "Inner", "Three.",
    ]  # fmt: skip
    assert [section.title for section in read_article.sections] == [
        "Sleep and pain: A trial", "Abstract", "Background", "Methods", "Inner",
    ]  # fmt: skip
    assert (read_article.source_id, read_article.url) == ("PMC123", "https://doi.org/10.1234/x")
    assert (read_article.published, read_article.format, read_article.path) == (
        "2020-03-05",
        "jats",
        "a.nxml",
    )


def test_links() -> None:
    read_article = article(
        '<p>See <ext-link xlink:href="https://who.int/a">the page</ext-link>, <uri>not-a-link</uri>.</p>'
    )
    assert [(read_article.text[link.start : link.end], link.url) for link in read_article.links] == [
        ("the page", "https://who.int/a")
    ]


def test_a_set_loses_only_what_is_broken() -> None:
    good = "<article><front><article-meta/></front><body><p>Rest helps.</p></body></article>"
    xml = (
        f'<?xml version="1.0"?><pmc-articleset xmlns:mml="m">{good}<article><body><p>broken</body></article>'
        f"<article><body><p>{'long ' * 400}</p></body></article><article><body/></article>"
        f"<article><body><p>x<mml:math>1</mml:math></p></body></article>{good[:40]}"
    )
    results = list(read(io.BytesIO(xml.encode()), path="set.xml", limit=1500))
    assert [(entry.path, getattr(entry, "code", "ok")) for entry in results] == [
        ("set.xml#1", "ok"),
        ("set.xml#2", "unreadable"),
        ("set.xml#3", "too-large"),
        ("set.xml#4", "empty"),
        ("set.xml#5", "ok"),
        ("set.xml#6", "unreadable"),
    ]


@pytest.mark.parametrize(
    ("xml", "kind"),
    [
        ('<?xml version="1.0"?><article><body><p>Rest.</p></body></article>', "jats"),
        ("<!DOCTYPE article PUBLIC '-//NLM//DTD JATS' 'x.dtd'><article><body><p>Rest.</p></body></article>", "jats"),
        ("<!DOCTYPE article [<!ENTITY a '>'>]><article><body><p>Rest.</p></body></article>", "jats"),
        ('<article article-type="review"><body><p>Rest.</p></body></article>', "jats"),
        ("<article><front><article-meta/></front><body><p>Rest.</p></body></article>", "jats"),
        ('<?xml version="1.0"?><OAI-PMH><article><body><p>Rest.</p></body></article></OAI-PMH>', "jats"),
        ("<article class='post'><p>Rest helps.</p></article>", "text"),
    ],
)  # fmt: skip
def test_recognised_by_content(xml: str, kind: str) -> None:
    (entry,) = entries(xml, "a.txt")
    assert isinstance(entry, Article)
    assert entry.format == kind


def test_old_namespace_and_title_alone() -> None:
    xml = (
        '<?xml version="1.0"?><article xmlns="http://dtd.nlm.nih.gov/publishing/2.3"><front><article-meta><title-group>'
        "<article-title>Rest helps against pain</article-title></title-group></article-meta></front></article>"
    )
    (entry,) = entries(xml)
    assert isinstance(entry, Article)
    assert (entry.text, entry.title) == ("Rest helps against pain",) * 2
    assert [section.kind for section in entry.sections] == ["title"]
