"""PubMed XML: title, abstract and reference list of each record, one or many in a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.dates import iso_date
from claimminer.readers.pending import Reading
from claimminer.readers.prose import Prose
from claimminer.readers.xml import parse_xml, plain_names, words_of
from claimminer.readers.xml_parts import Part, article_of_part, read_parts

__all__ = ["read_pubmed"]

_RECORDS = ("PubmedArticle", "PubmedBookArticle")
_NO_LABELS = ("", "UNLABELLED", "UNASSIGNED")
_PAGE = "https://pubmed.ncbi.nlm.nih.gov/{}/"
_FORMULAS = ("math", "DispFormula")
_DATES = (".//ArticleDate", ".//JournalIssue/PubDate", ".//BookDocument/ContributionDate", ".//Book/PubDate")


def read_pubmed(stream: BinaryIO, *, path: str, limit: int) -> Reading:
    """Each record of the file. ``source_id`` is its number in PubMed, ``url`` its page there."""
    return read_parts(stream, _RECORDS, _read_record, path=path, limit=limit, format="pubmed")


def _read_record(part: Part) -> Article | ArticleError:
    root = plain_names(parse_xml(part.data, path=part.path, context=part.context))
    title = words_of(_first(root, "ArticleTitle", "VernacularTitle", "BookTitle"))
    pmid = words_of(_first(root, "PMID"))
    prose = Prose()
    for abstract in root.iter("Abstract"):
        _write_abstract(abstract, prose)
    _write_references(root, prose)
    return article_of_part(
        part,
        prose.rendered(),
        format="pubmed",
        title=title,
        source_id=pmid or None,
        url=_PAGE.format(pmid) if pmid else None,
        published=_published(root),
    )


def _first(root: etree._Element, *names: str) -> etree._Element | None:
    """The first element of these names that holds words, a name before another."""
    return next((element for name in names for element in root.iter(name) if words_of(element)), None)


def _write_abstract(abstract: etree._Element, prose: Prose) -> None:
    for element in abstract.iterchildren("AbstractText"):
        label = str(element.get("Label", "")).strip()
        if label not in _NO_LABELS:
            prose.hold()
            prose.write(label)
            prose.release(heading=True)
        _write_words(element, prose)
        prose.block()


def _write_words(root: etree._Element, prose: Prose) -> None:
    """The element's text; digits in superscripts as such, formulas left out."""
    raised = 0
    context = etree.iterwalk(root, events=("start", "end"))
    for event, element in context:
        opens = event == "start"
        raised += (element.tag == "sup") * (1 if opens else -1)
        if opens and element.tag in _FORMULAS:
            context.skip_subtree()
        elif opens or element is not root:
            prose.write(element.text if opens else element.tail, raised=raised > 0)


def _write_references(root: etree._Element, prose: Prose) -> None:
    references = [entry for found in root.iter("ReferenceList") for entry in found.iterchildren("Reference")]
    entries = [(words_of(entry.find("Citation")), entry) for entry in references]
    entries = [(words, entry) for words, entry in entries if words]
    if not entries:
        return
    prose.hold()
    prose.write("References")
    prose.release(heading=True)
    for number, (words, entry) in enumerate(entries, start=1):
        prose.block(1 if number > 1 else 2, prefix=f"[{number}] ")
        prose.write(words + "".join(_ids(entry, words)))
    prose.block()


def _ids(entry: etree._Element, words: str) -> Iterator[str]:
    """The entry's identifiers that do not stand in its words."""
    names = {"doi": "doi:", "pubmed": "PMID: ", "pmc": ""}
    for element in entry.iter("ArticleId"):
        name, value = names.get(str(element.get("IdType"))), words_of(element)
        if name is not None and value and value not in words:
            yield f" {name}{value}."


def _published(root: etree._Element) -> str | None:
    """The day it was first to be read online, else that of the issue."""
    for path in _DATES:
        element = root.find(path)
        if element is not None:
            date = iso_date(*(words_of(element.find(name)) for name in ("Year", "Month", "Day")))
            if date := date or iso_date(words_of(element.find("MedlineDate"))):
                return date
    return None
