"""Full-text search over the sentences of claims: FTS5 on SQLite, a GIN index on PostgreSQL."""

from __future__ import annotations

from sqlalchemy import ColumnElement, bindparam, func, select, text

from claimminer.errors import InputError
from claimminer.kb.database import Database
from claimminer.kb.tables import CLAIMS
from claimminer.text.searches import fts5, taken_apart

__all__ = ["with_words"]


def with_words(database: Database, claim: ColumnElement[int], words: str) -> ColumnElement[bool]:
    """Whether a claim's sentence has these words. Raises InputError where there are none."""
    if database.is_sqlite:
        matching = text("SELECT rowid AS id FROM sentences WHERE sentences MATCH :words")
        found = matching.bindparams(words=_match(words)).columns(CLAIMS.c.id)
        return claim.in_(found.subquery().select())
    vector = func.to_tsvector(text("'english'"), CLAIMS.c.sentence)
    wanted = func.websearch_to_tsquery(text("'english'"), bindparam("words", words))
    return claim.in_(select(CLAIMS.c.id).where(vector.op("@@")(wanted)))


def _match(words: str) -> str:
    search = taken_apart(words)
    if not search.wanted:
        raise InputError(f"{words!r}: no words to look for")
    return fts5(search)
