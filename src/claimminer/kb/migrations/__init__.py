"""The forms of the database: a new one gets today's tables, an older one the steps from its form to today's (alembic).

Both run inside the writer's own transaction. Who changes a table writes the step that brings older databases there,
in ``versions/``, and raises `claimminer.kb.database.HEAD`; a test holds the first version's tables against today's.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from claimminer.kb.tables import METADATA

__all__ = ["VERSIONS", "config", "create", "upgrade"]

VERSIONS = Path(__file__).parent / "versions"


def create(connection: Connection) -> None:
    """Make all tables in an empty database."""
    METADATA.create_all(connection, checkfirst=False)
    command.stamp(config(connection), "head")


def upgrade(connection: Connection) -> None:
    """Bring the database up to the newest form."""
    command.upgrade(config(connection), "head")


def config(connection: Connection) -> Config:
    """Alembic's configuration for this connection; there is no file of it."""
    settings = Config()
    settings.set_main_option("script_location", _escaped(Path(__file__).parent))
    settings.set_main_option("version_locations", _escaped(VERSIONS))
    settings.set_main_option("path_separator", "newline")
    settings.attributes["connection"] = connection
    return settings


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")
