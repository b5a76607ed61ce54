"""Run by alembic: the migrations go over the connection that the program already has."""

from __future__ import annotations

from alembic import context

from claimminer.kb.database import VERSION_TABLE
from claimminer.kb.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"], target_metadata=METADATA, version_table=VERSION_TABLE
)
context.run_migrations()
