"""The first version. A new database is made of `claimminer.kb.tables` as they are now, and needs no step."""

from __future__ import annotations

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing comes before."""
