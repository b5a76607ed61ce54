"""What exports are made of: concepts, relations with their evidence, claims; and how articles are called outside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby, islice
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from claimminer.kb.concepts import LOCAL
from claimminer.kb.database import Database
from claimminer.kb.relations import relations_where
from claimminer.kb.stored import Evidence, StoredArticle, StoredConcept, StoredRelation
from claimminer.kb.streams import concepts_where, evidence_where, is_wanted
from claimminer.kb.tables import CONCEPTS, EVIDENCE, RELATIONS

__all__ = [
    "Edge",
    "article_curie",
    "claims",
    "distinct",
    "edges",
    "hedges_of",
    "nodes",
    "snapshot",
    "year_of",
]

_AT_ONCE = 200  # relations whose evidence is asked for together
_PLACES = (
    (re.compile(r"^https?://(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed)/(\d+)"), "PMID:{}"),
    (re.compile(r"^https?://(?:www\.|pmc\.)?ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/PMC(\d+)"), "PMC:{}"),
    (re.compile(r"^https?://(?:dx\.)?doi\.org/(10\.\d{4,9}/[^\s?#]+)"), "DOI:{}"),
    (re.compile(r"^(?:pmid|PMID):\s*(\d+)$"), "PMID:{}"),
    (re.compile(r"^(?:PMC:)?PMC(\d+)$"), "PMC:{}"),
    (re.compile(r"^(?:doi|DOI):\s*(10\.\d{4,9}/\S+)$"), "DOI:{}"),
)  # fmt: skip
_WEB = re.compile(r"^https?://[^\s<>\"{}|\\^`]+$")


class Edge(NamedTuple):
    """A relation and the claims that state it."""

    relation: StoredRelation
    evidence: list[Evidence]

    @property
    def strongest(self) -> Evidence:
        """The claim that weighs most, of equals the first."""
        return max(self.evidence, key=lambda one: one.weight)


@contextmanager
def snapshot(database: Database) -> Iterator[Connection]:
    """A connection that sees the database as it is now, whatever is loaded meanwhile."""
    with database.reading(streaming=True) as connection:
        if not database.is_sqlite:  # where each query else sees what was written before it
            connection.rollback()
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        yield connection


def edges(connection: Connection) -> Iterator[Edge]:
    """Every relation with its evidence; in memory are those of some relations at a time."""
    found = relations_where(connection)
    while some := list(islice(found, _AT_ONCE)):
        wanted = RELATIONS.c.key.in_([one.key for one in some])
        claims = groupby(evidence_where(connection, wanted), key=lambda one: one.relation)
        by_relation = {key: list(stated) for key, stated in claims}
        for relation in some:
            yield Edge(relation, by_relation[relation.key])


def nodes(connection: Connection) -> Iterator[StoredConcept]:
    """Every concept that a relation is about, and what those are kinds and aspects of."""
    return concepts_where(connection, is_wanted(CONCEPTS.c.id))


def claims(connection: Connection) -> Iterator[Evidence]:
    """Every claim that counts, once, with the first of the relations that it states."""
    same = EVIDENCE.alias("same")
    first = select(func.min(same.c.relation)).where(same.c.claim == EVIDENCE.c.claim)
    return evidence_where(connection, EVIDENCE.c.relation == first.scalar_subquery())


def article_curie(article: StoredArticle) -> str:
    """PMID, PMC or DOI as far as URL or source id tell them, else the URL, else our own identifier."""
    for name in (article.source_id, article.url):
        for pattern, curie in _PLACES:
            match = pattern.match(str(name or ""))
            if match:
                return curie.format(match[1])
    if article.url and _WEB.match(article.url):
        return article.url
    return f"{LOCAL}:{article.document}"


def distinct(values: Iterable[str]) -> list[str]:
    """Each value once, where it came first."""
    return list(dict.fromkeys(values))


def hedges_of(one: Evidence) -> list[str]:
    """The hedges of a claim as written."""
    return [hedge["text"] for hedge in one.record["hedges"]]


def year_of(one: Evidence) -> int | None:
    """The year of publication."""
    return int(one.published[:4]) if one.published and one.published[:4].isdigit() else None
