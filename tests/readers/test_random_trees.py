"""Well-formed trees of each format's own elements, put together at random: read or refused, never an exception."""

from __future__ import annotations

import io
from random import Random

import pytest
from builders.docx import NAMESPACES, saved
from builders.zips import changed
from docx import Document

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read

JATS = """
p sec title list list-item label def-list def-item term def sup sub xref ext-link uri fig table-wrap inline-formula
ref-list ref mixed-citation element-citation pub-id name surname given-names person-group article-title year fn break
disp-quote boxed-text article-meta abstract body back front title-group pub-date day month article-id
"""
WORDS = """
w:p w:r w:t w:tbl w:tr w:tc w:pPr w:rPr w:pStyle w:numPr w:numId w:ilvl w:outlineLvl w:b w:vanish w:vertAlign
w:hyperlink w:fldSimple w:fldChar w:instrText w:ins w:del w:moveFrom w:sdt w:sdtContent w:sym w:br w:tab
w:footnoteReference w:drawing w:txbxContent w:pict mc:AlternateContent mc:Choice mc:Fallback m:oMath w:trPr w:body
w:rStyle w:rFonts
"""
PUBMED = """
Abstract AbstractText ArticleTitle PMID ReferenceList Reference Citation ArticleIdList ArticleId ArticleDate Year
Month Day PubDate Journal JournalIssue MedlineDate i sup
"""
VALUES = (
    "1",
    "0",
    "x",
    "begin",
    "separate",
    "end",
    "bibr",
    "r1",
    "superscript",
    "Heading1",
    "ListNumber",
    "F061",
    "9999",
)
ATTRIBUTES = (
    "id", "rid", "ref-type", "list-type", "pub-id-type", "Label", "IdType", "w:val", "w:id", "w:fldCharType", "w:instr",
    "w:char", "w:font", "w:type", "w:ascii",
)  # fmt: skip
TEXTS = (
    "Rest helps.",
    " ",
    "[",
    "]",
    "1",
    "–",
    "2020",
    "10.1016/j.x",
    " HYPERLINK https://e.org ",
    "TOC",
    "\n",
)


def tree(rng: Random, names: list[str], depth: int = 0) -> str:
    """A random element."""
    name = rng.choice(names)
    given = {rng.choice(ATTRIBUTES): rng.choice(VALUES) for _ in range(rng.randint(0, 3))}
    usable = {key: value for key, value in given.items() if ":" not in key or ":" in name}
    attributes = "".join(f' {key}="{value}"' for key, value in usable.items())
    inner = "".join(
        rng.choice(TEXTS) if depth > 7 or rng.random() < 0.4 else tree(rng, names, depth + 1)
        for _ in range(rng.randint(0, 5))
    )
    return f"<{name}{attributes}>{inner}</{name}>"


def trees(rng: Random, names: str, count: int) -> str:
    return "".join(tree(rng, names.split()) for _ in range(count))


def files(seed: int) -> dict[str, bytes]:
    rng = Random(seed)
    word = f"<w:document {NAMESPACES}>{trees(rng, WORDS, 6)}</w:document>"
    numbering = f"<w:numbering {NAMESPACES}>{trees(rng, WORDS, 3)}</w:numbering>"
    return {
        "a.nxml": f"<article>{trees(rng, JATS, 6)}</article>".encode(),
        "b.xml": f"<PubmedArticle>{trees(rng, PUBMED, 6)}</PubmedArticle>".encode(),
        "c.docx": changed(
            EMPTY, {"word/document.xml": word.encode(), "word/numbering.xml": numbering.encode()}
        ),
    }


EMPTY = saved(Document())


@pytest.mark.parametrize("seed", range(40))
def test_random_trees(seed: int) -> None:
    for name, data in files(seed).items():
        (entry,) = read(io.BytesIO(data), path=name)
        assert isinstance(entry, Article | ArticleError)
        if isinstance(entry, Article):
            assert entry.sections[-1].end == len(entry.text)
            assert all(0 <= link.start < link.end <= len(entry.text) for link in entry.links)
