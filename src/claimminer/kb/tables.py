"""The tables of the knowledge base, the same for SQLite and PostgreSQL.

    loads       what was loaded, when, from where
    articles    every version of every article; `current` marks the one that counts
    bands       what finds near-identical articles (MinHash, locality-sensitive hashing)
    claims      every claim as the record has it
    flags       the flags of articles and claims
    concepts    what causes and effects are merged to; `base` of which thing, in which `aspect`
    names       ways to write a concept
    mentions    the entities inside arguments
    relations   concept, family, concept
    evidence    which claims state which relation; only of current articles, without rejected claims
    decisions   what reviewers have decided

Keys are counted up by the writer, who holds the database alone (`claimminer.kb.database`). Behind ``claims`` stands
an index of the words of their sentences (`claimminer.kb.full_text` asks it).
"""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    event,
    false,
    literal_column,
)

__all__ = [
    "ARTICLES", "ATTESTED_TWICE", "BANDS", "CLAIMS", "CONCEPTS", "DECISIONS", "EVIDENCE", "FLAGS", "LOADS", "MENTIONS",
    "METADATA", "NAMES", "RELATIONS",
]  # fmt: skip

METADATA = MetaData()
_KEY = BigInteger().with_variant(Integer, "sqlite")


def _key() -> Column[int]:
    return Column("id", _KEY, primary_key=True, autoincrement=False)


LOADS = Table(
    "loads", METADATA, _key(),
    Column("key", Text, nullable=False, unique=True),  # the same for the same run, however often it is loaded
    Column("path", Text, nullable=False),
    Column("collection", Text, nullable=False),
    Column("version", Text),  # of claimminer, as of the run
    Column("model", Text),
    Column("started", Text, nullable=False),
    Column("finished", Text),
)  # fmt: skip
ARTICLES = Table(
    "articles", METADATA, _key(),
    Column("key", Text, nullable=False, index=True),  # the same for all versions of an article
    Column("document", Text, nullable=False, index=True),  # d_…: the same for the same text
    Column("digest", Text, nullable=False),  # of the record and its claims
    Column("load", _KEY, ForeignKey("loads.id"), nullable=False, index=True),
    Column("current", Boolean, nullable=False),
    Column("cluster", _KEY, nullable=False, index=True),  # near-identical articles share it, and count once
    Column("path", Text, nullable=False),
    Column("source_id", JSON),
    Column("title", Text),
    Column("url", Text),
    Column("published", Text),
    Column("format", Text),
    Column("language", Text),
    Column("words", Integer),
    Column("sources", Text),  # the status of its source list
    Column("references", JSON),
    Column("claims", Integer, nullable=False),
    Column("signature", LargeBinary),
)  # fmt: skip
BANDS = Table(
    "bands", METADATA,
    Column("band", BigInteger, primary_key=True, autoincrement=False),
    Column("article", _KEY, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)  # fmt: skip
CLAIMS = Table(
    "claims", METADATA, _key(),
    Column("article", _KEY, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("claim", Text, nullable=False, index=True),  # c_…
    Column("fingerprint", BigInteger, nullable=False),  # of its words, wherever in the article they stand
    Column("section", Text),
    Column("start", Integer, nullable=False),  # of the sentence
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
    Column("rest", Text, nullable=False),  # all else that the record holds, as JSON
    Column("added_by", Text),  # the reviewer who saw it where the machine had missed it
)  # fmt: skip
FLAGS = Table(
    "flags", METADATA, _key(),
    Column("article", _KEY, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("claim", _KEY, ForeignKey("claims.id", ondelete="CASCADE"), index=True),  # null: the article's
    Column("code", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("start", Integer),
    Column("end", Integer),
    Column("text", Text),
    Column("message", Text, nullable=False),
    Column("rest", JSON),
)  # fmt: skip
CONCEPTS = Table(
    "concepts", METADATA, _key(),
    Column("curie", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("label", Text),
    Column("base", _KEY, ForeignKey("concepts.id"), index=True),
    Column("aspect", Text),
)  # fmt: skip
NAMES = Table(
    "names", METADATA,
    Column("form", Text, primary_key=True),  # normalised
    Column("concept", _KEY, ForeignKey("concepts.id"), primary_key=True, index=True),
    Column("text", Text, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip
MENTIONS = Table(
    "mentions", METADATA,
    Column("concept", _KEY, ForeignKey("concepts.id"), primary_key=True),
    Column("claim", _KEY, ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("role", Text, primary_key=True),  # cause, effect
    Column("start", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip
RELATIONS = Table(
    "relations", METADATA, _key(),
    Column("key", Text, nullable=False, unique=True),  # r_…: the same in every database
    Column("cause", _KEY, ForeignKey("concepts.id"), nullable=False),
    Column("family", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("negated", Boolean, nullable=False),
    Column("effect", _KEY, ForeignKey("concepts.id"), nullable=False),
    Column("articles", Integer, nullable=False, server_default="0"),  # that state it; `claimminer.kb.tallies` keeps it
    Index("relations_cause", "cause", "effect", "articles"),
    Index("relations_effect", "effect", "articles"),
)  # fmt: skip
# The best attested of all, without those of one article, which are most: they cost a load nothing.
ATTESTED_TWICE = RELATIONS.c.articles > literal_column("1")
Index(
    "relations_best", RELATIONS.c.articles.desc(), RELATIONS.c.id,
    sqlite_where=ATTESTED_TWICE, postgresql_where=ATTESTED_TWICE,
)  # fmt: skip
EVIDENCE = Table(
    "evidence", METADATA,
    Column("relation", _KEY, ForeignKey("relations.id"), primary_key=True),
    Column("claim", _KEY, ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True),
    Column("article", _KEY, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
    Column("cluster", _KEY, nullable=False),
    Column("type", Text, nullable=False),  # of the claim's relation
    Column("strength", Text, nullable=False),
    Column("source", Text, nullable=False),  # cited, named, vague, none, broken
    Column("published", Text),  # ISO 8601, as far as known
    Column("reading", Float, nullable=False),  # how sure it is that the claim is rendered right
    Column("review", Text, nullable=False),  # none, accepted, edited, added
    Column("hedged", Boolean, nullable=False, server_default=false()),  # whatever the strength
    Index("evidence_claim", "claim", "published", "cluster"),  # what counting and sorting the claims of a word takes
    sqlite_with_rowid=False,
)  # fmt: skip
DECISIONS = Table(
    "decisions", METADATA, _key(),
    Column("key", Text, nullable=False, unique=True),  # of the whole decision: the same one comes in once
    Column("claim", Text, nullable=False, index=True),  # c_…
    Column("article", Text, nullable=False, index=True),  # the key of its article
    Column("fingerprint", BigInteger, nullable=False),
    Column("verdict", Text, nullable=False),  # accepted, rejected, edited, undecided
    Column("reviewer", Text),
    Column("decided", Text, nullable=False),
    Column("comment", Text),
    Column("record", JSON),  # the claim as edited
    Column("path", Text, nullable=False),
    Column("document", Text, index=True),  # d_…: an added claim waits for it
    Column("added_by", Text),
    Column("added", JSON),  # the claim as it was added
)  # fmt: skip

# What finds claims by the words of their sentences: FTS5, kept up by triggers, or a GIN index.
_WORDS = {
    "sqlite": (
        "CREATE VIRTUAL TABLE sentences USING fts5("
        "sentence, content='claims', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')",
        "CREATE TRIGGER sentences_in AFTER INSERT ON claims BEGIN"
        " INSERT INTO sentences (rowid, sentence) VALUES (new.id, new.sentence); END",
        "CREATE TRIGGER sentences_out AFTER DELETE ON claims BEGIN"
        " INSERT INTO sentences (sentences, rowid, sentence) VALUES ('delete', old.id, old.sentence); END",
    ),
    "postgresql": ("CREATE INDEX sentences ON claims USING gin (to_tsvector('english', sentence))",),
}
for _dialect, _statements in _WORDS.items():
    for _statement in _statements:
        event.listen(CLAIMS, "after_create", DDL(_statement).execute_if(dialect=_dialect))  # type: ignore[no-untyped-call]
