"""The tables as they were first made."""

from __future__ import annotations

from alembic import op
from sqlalchemy import JSON, BigInteger, Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, Text

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_KEY = BigInteger().with_variant(Integer, "sqlite")
_TABLES = (
    "decisions", "evidence", "relations", "mentions", "names", "concepts", "flags", "claims", "bands", "articles",
    "loads",
)  # fmt: skip


def _key() -> Column[int]:
    return Column("id", _KEY, primary_key=True, autoincrement=False)


def upgrade() -> None:
    op.create_table(
        "loads",
        _key(),
        Column("key", Text, nullable=False, unique=True),
        Column("path", Text, nullable=False),
        Column("collection", Text, nullable=False),
        Column("version", Text),
        Column("model", Text),
        Column("started", Text, nullable=False),
        Column("finished", Text),
    )
    op.create_table(
        "articles",
        _key(),
        Column("key", Text, nullable=False, index=True),
        Column("document", Text, nullable=False, index=True),
        Column("digest", Text, nullable=False),
        Column("load", _KEY, ForeignKey("loads.id"), nullable=False, index=True),
        Column("current", Boolean, nullable=False),
        Column("cluster", _KEY, nullable=False, index=True),
        Column("path", Text, nullable=False),
        Column("source_id", JSON),
        Column("title", Text),
        Column("url", Text),
        Column("published", Text),
        Column("format", Text),
        Column("language", Text),
        Column("words", Integer),
        Column("sources", Text),
        Column("references", JSON),
        Column("claims", Integer, nullable=False),
        Column("signature", LargeBinary),
    )
    op.create_table(
        "bands",
        Column("band", BigInteger, primary_key=True, autoincrement=False),
        Column("article", _KEY, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, index=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "claims",
        _key(),
        Column("article", _KEY, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
        Column("claim", Text, nullable=False, index=True),
        Column("fingerprint", BigInteger, nullable=False),
        Column("section", Text),
        Column("start", Integer, nullable=False),
        Column("sentence", Text, nullable=False),
        Column("cause", Text, nullable=False),
        Column("relation", Text, nullable=False),
        Column("effect", Text, nullable=False),
        Column("type", Text, nullable=False),
        Column("direction", Text, nullable=False),
        Column("negated", Boolean, nullable=False),
        Column("strength", Text, nullable=False),
        Column("attribution", Text, nullable=False),
        Column("confidence", Float, nullable=False),
        Column("rest", JSON, nullable=False),
    )
    op.create_table(
        "flags",
        _key(),
        Column("article", _KEY, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
        Column("claim", _KEY, ForeignKey("claims.id", ondelete="CASCADE"), index=True),
        Column("code", Text, nullable=False),
        Column("severity", Text, nullable=False),
        Column("start", Integer),
        Column("end", Integer),
        Column("text", Text),
        Column("message", Text, nullable=False),
        Column("rest", JSON),
    )
    op.create_table(
        "concepts",
        _key(),
        Column("curie", Text, nullable=False, unique=True),
        Column("name", Text, nullable=False),
        Column("label", Text),
        Column("base", _KEY, ForeignKey("concepts.id"), index=True),
        Column("aspect", Text),
    )
    op.create_table(
        "names",
        Column("form", Text, primary_key=True),
        Column("concept", _KEY, ForeignKey("concepts.id"), primary_key=True, index=True),
        Column("text", Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "mentions",
        Column("concept", _KEY, ForeignKey("concepts.id"), primary_key=True),
        Column("claim", _KEY, ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True, index=True),
        Column("role", Text, primary_key=True),
        Column("start", Integer, primary_key=True),
        Column("text", Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "relations",
        _key(),
        Column("key", Text, nullable=False, unique=True),
        Column("cause", _KEY, ForeignKey("concepts.id"), nullable=False),
        Column("family", Text, nullable=False),
        Column("direction", Text, nullable=False),
        Column("negated", Boolean, nullable=False),
        Column("effect", _KEY, ForeignKey("concepts.id"), nullable=False),
        Index("relations_cause", "cause", "effect"),
        Index("relations_effect", "effect"),
    )
    op.create_table(
        "evidence",
        Column("relation", _KEY, ForeignKey("relations.id"), primary_key=True),
        Column("claim", _KEY, ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True, index=True),
        Column("article", _KEY, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
        Column("cluster", _KEY, nullable=False),
        Column("type", Text, nullable=False),
        Column("strength", Text, nullable=False),
        Column("source", Text, nullable=False),
        Column("published", Text),
        Column("reading", Float, nullable=False),
        Column("review", Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "decisions",
        _key(),
        Column("key", Text, nullable=False, unique=True),
        Column("claim", Text, nullable=False, index=True),
        Column("article", Text, nullable=False, index=True),
        Column("fingerprint", BigInteger, nullable=False),
        Column("verdict", Text, nullable=False),
        Column("reviewer", Text),
        Column("decided", Text, nullable=False),
        Column("comment", Text),
        Column("record", JSON),
        Column("path", Text, nullable=False),
    )


def downgrade() -> None:
    for name in _TABLES:
        op.drop_table(name)
