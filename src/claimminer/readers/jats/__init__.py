"""JATS and NLM XML: articles of journals and of PubMed Central, one or many in a file."""

from __future__ import annotations

from typing import BinaryIO

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.jats.body import render_article
from claimminer.readers.jats.front import read_front
from claimminer.readers.pending import Reading
from claimminer.readers.xml import parse_xml, plain_names
from claimminer.readers.xml_parts import Part, article_of_part, read_parts

__all__ = ["read_jats"]


def read_jats(stream: BinaryIO, *, path: str, limit: int) -> Reading:
    """Each article of the file. Figures, tables, formulas, notes on the paper and replies are left out."""
    return read_parts(stream, ("article",), _read_article, path=path, limit=limit, format="jats")


def _read_article(part: Part) -> Article | ArticleError:
    root = plain_names(parse_xml(part.data, path=part.path, context=part.context))
    front = read_front(root)
    return article_of_part(
        part,
        render_article(root),
        format="jats",
        title=front.title,
        source_id=front.source_id,
        url=front.url,
        published=front.published,
    )
