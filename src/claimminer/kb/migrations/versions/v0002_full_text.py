"""Full-text search over the sentences of claims: FTS5 on SQLite, a GIN index on PostgreSQL."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_SQLITE = (
    "CREATE VIRTUAL TABLE sentences USING fts5("
    "sentence, content='claims', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')",
    "CREATE TRIGGER sentences_in AFTER INSERT ON claims BEGIN"
    " INSERT INTO sentences (rowid, sentence) VALUES (new.id, new.sentence); END",
    "CREATE TRIGGER sentences_out AFTER DELETE ON claims BEGIN"
    " INSERT INTO sentences (sentences, rowid, sentence) VALUES ('delete', old.id, old.sentence); END",
    "INSERT INTO sentences (sentences) VALUES ('rebuild')",
)
_POSTGRESQL = ("CREATE INDEX sentences ON claims USING gin (to_tsvector('english', sentence))",)


def upgrade() -> None:
    for statement in _SQLITE if op.get_context().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(statement)


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        for statement in ("DROP TRIGGER sentences_in", "DROP TRIGGER sentences_out", "DROP TABLE sentences"):
            op.execute(statement)
    else:
        op.execute("DROP INDEX sentences")
