"""Evidence knows whether its claim is hedged: what goes along with something may be so, too."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_HEDGES = {
    "sqlite": "json_array_length(rest, '$.hedges')",
    "postgresql": "json_array_length(CAST(rest AS json) -> 'hedges')",
}


def upgrade() -> None:
    """Add the column, and fill it from the claims."""
    op.add_column("evidence", sa.Column("hedged", sa.Boolean, nullable=False, server_default=sa.false()))
    hedges = _HEDGES[op.get_bind().dialect.name]
    hedged = f"claim IN (SELECT id FROM claims WHERE {hedges} > 0) OR strength = 'conditional'"
    op.execute(f"UPDATE evidence SET hedged = TRUE WHERE {hedged}")
