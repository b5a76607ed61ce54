"""Journal articles in JATS XML around manuscripts, written by lxml, in the ways of several publishers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random

from lxml import etree
from lxml.builder import E

from builders.manuscripts import Block, Manuscript, Run

__all__ = ["make_jats", "make_jats_set"]

XLINK = "http://www.w3.org/1999/xlink"
DOCTYPE = (
    '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.2 20190208//EN" '
    '"JATS-archivearticle1.dtd">'
)
Cite = Callable[[int], etree._Element]


def make_jats(manuscript: Manuscript, seed: int = 0) -> bytes:
    """The manuscript as an article; the seed chooses the publisher's ways."""
    rng = Random(seed)
    encoding = rng.choice(("UTF-8", "UTF-8", "UTF-16", "US-ASCII"))
    root = _article(manuscript, rng, seed)
    return etree.tostring(
        root, xml_declaration=True, encoding=encoding, doctype=DOCTYPE if seed % 2 else None
    )


def make_jats_set(manuscripts: Sequence[Manuscript]) -> bytes:
    """Several articles in one file."""
    root = etree.Element("pmc-articleset")
    root.extend(_article(manuscript, Random(seed), seed) for seed, manuscript in enumerate(manuscripts))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _article(manuscript: Manuscript, rng: Random, seed: int) -> etree._Element:
    cite = (_raised, _bracketed, _plain)[seed % 3]
    root = etree.Element("article", {"article-type": "research-article"}, nsmap={"xlink": XLINK})
    year, month, day = manuscript.published.split("-")
    abstract, *rest = manuscript.blocks
    meta = E(
        "article-meta",
        E("article-id", f"10.{rng.randint(1000, 9999)}/j.{seed}", {"pub-id-type": "doi"}),
        E("article-id", str(30_000_000 + seed), {"pub-id-type": "pmid"}),
        E("title-group", E("article-title", manuscript.title)),
        E("contrib-group", E("contrib", E("name", E("surname", "Whitcombe")), {"contrib-type": "author"})),
        E("pub-date", E("day", day), E("month", month), E("year", year), {"pub-type": "epub"}),
        E("permissions", E("copyright-statement", "© the authors, all rights reserved")),
        E("abstract", _paragraph(abstract.runs, cite)),
        E("kwd-group", E("kwd", "a keyword that is no prose")),
    )
    root.append(E("front", E("journal-meta", E("journal-id", "plainmed")), meta))
    body = E("body")
    for element in _sections(rest, cite, rng):
        body.append(element)
    root.append(body)
    root.append(E("back", E("ack", E("p", "We thank nobody in particular.")), _references(manuscript, seed)))
    return root


def _sections(blocks: Sequence[Block], cite: Cite, rng: Random) -> Iterator[etree._Element]:
    """Blocks under nested ``sec`` elements; displays put between and within paragraphs."""
    section: etree._Element | None = None
    deeper: etree._Element | None = None
    for number, block in enumerate(blocks):
        if block.kind == "heading":
            new = E("sec", E("label", f"{number}."), E("title", block.runs[0].text))
            if block.level > 2 and section is not None:
                section.append(new)
                deeper = new
            else:
                yield from [] if section is None else [section]
                section, deeper = new, None
            continue
        element = _block(block, cite)
        if block.kind == "paragraph" and rng.random() < 0.3:
            element.insert(rng.randint(0, len(element)), _display(rng))
        holder = deeper if deeper is not None else section
        if holder is None:
            yield element
        else:
            holder.append(element)
    yield from [] if section is None else [section]


def _display(rng: Random) -> etree._Element:
    """What is shown beside the text. It stands where it is inserted, with no text of the paragraph in it."""
    kind = rng.choice(("fig", "table-wrap", "disp-formula", "inline-formula"))
    inner = E("caption", E("p", "A caption that is no prose of the article"))
    return E(kind, inner, E("label", "Figure 1"))


def _block(block: Block, cite: Cite) -> etree._Element:
    if block.kind in ("bullets", "numbers"):
        items = [E("list-item", _paragraph(item, cite)) for item in block.items]
        return E("list", {"list-type": "bullet" if block.kind == "bullets" else "order"}, *items)
    if block.kind == "table":
        rows = [E("tr", *(E("td", cell) for cell in row)) for row in block.rows]
        return E("table-wrap", E("label", "Table 1"), E("table", E("tbody", *rows)))
    paragraph = _paragraph(block.runs, cite)
    return E("disp-quote", paragraph) if block.kind == "quote" else paragraph


def _paragraph(runs: Sequence[Run], cite: Cite) -> etree._Element:
    element = E("p")
    for run in runs:
        if run.kind == "plain":
            _add_text(element, run.text)
        elif run.kind == "cite":
            element.append(cite(run.number))
        elif run.kind == "link":
            element.append(E("ext-link", run.text, {f"{{{XLINK}}}href": run.url, "ext-link-type": "uri"}))
        else:
            element.append(E("bold" if run.kind == "strong" else "italic", run.text))
    return element


def _add_text(element: etree._Element, words: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words


def _xref(number: int) -> etree._Element:
    return E("xref", str(number), {"ref-type": "bibr", "rid": f"B{number}"})


def _raised(number: int) -> etree._Element:
    return E("sup", _xref(number))


def _bracketed(number: int) -> etree._Element:
    return E("named-content", " [", _xref(number), "]")


def _plain(number: int) -> etree._Element:
    return E("xref", E("sup", str(number)), {"ref-type": "bibr", "rid": f"B{number}"})


def _references(manuscript: Manuscript, seed: int) -> etree._Element:
    entries = [
        E(
            "ref",
            *([E("label", f"{number}.")] if seed % 2 else []),
            E("mixed-citation", text),
            {"id": f"B{number}"},
        )
        for number, text in enumerate(manuscript.references, start=1)
    ]
    return E("ref-list", E("title", "References"), *entries)
