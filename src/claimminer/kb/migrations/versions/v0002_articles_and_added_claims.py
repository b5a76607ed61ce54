"""Relations know how many articles state them; claims and decisions know whether a person has added the claim."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_INDEXES = (
    ("relations_cause", "relations", ["cause", "effect", "articles"]),
    ("relations_effect", "relations", ["effect", "articles"]),
    ("evidence_claim", "evidence", ["claim", "published", "cluster"]),
)
_COUNTED = (
    "UPDATE relations SET articles ="
    " (SELECT count(DISTINCT cluster) FROM evidence WHERE evidence.relation = relations.id)"
)


def upgrade() -> None:
    """Add the columns, count, and widen the indexes."""
    op.add_column("relations", sa.Column("articles", sa.Integer, nullable=False, server_default="0"))
    op.execute(_COUNTED)
    for name, table, columns in _INDEXES:
        op.drop_index(name, table_name=table)
        op.create_index(name, table, columns)
    op.add_column("claims", sa.Column("added_by", sa.Text))
    for column in (
        sa.Column("document", sa.Text),
        sa.Column("added_by", sa.Text),
        sa.Column("added", sa.JSON),
    ):
        op.add_column("decisions", column)
    op.create_index("ix_decisions_document", "decisions", ["document"])
