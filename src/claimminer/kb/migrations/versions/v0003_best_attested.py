"""The best attested of all relations are found by an index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TWICE = sa.text("articles > 1")


def upgrade() -> None:
    """Add the index."""
    op.create_index(
        "relations_best", "relations", [sa.text("articles DESC"), "id"],
        sqlite_where=_TWICE, postgresql_where=_TWICE,
    )  # fmt: skip
