"""The steps from each form of the database to the next (alembic). They run inside the writer's own transaction."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

__all__ = ["config", "upgrade"]


def config(connection: Connection) -> Config:
    """Alembic's configuration for this connection; there is no file of it."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    settings.attributes["connection"] = connection
    return settings


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the database up to ``revision``."""
    command.upgrade(config(connection), revision)
