"""A run's articles, one by one, each with its claims and with what ``claimminer flags`` lists of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from claimminer.flagging import Finding, read_findings
from claimminer.records import Claim, Sources
from claimminer.store import DOCUMENTS, read_claims, read_records

__all__ = ["Article", "Document", "read_articles"]


class Document(BaseModel):
    """The fields of a document that a report shows, which read several times as fast as the whole record."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str
    path: str
    title: str | None
    url: str | None
    language: str
    words: int
    sources: Sources
    claims: int


class Article(NamedTuple):
    """An article as read."""

    document: Document
    claims: list[Claim]
    findings: list[Finding]


def read_articles(run: Path) -> Iterator[Article]:
    """The articles of a run, in order. Raises InputError where the folder holds no run, or a broken one."""
    claims = read_claims(run)
    documents = read_records(run / DOCUMENTS, Document)
    for findings, document in zip(read_findings(run), documents, strict=True):
        yield Article(document, list(islice(claims, document.claims)), findings)
