"""The databases that the tests of the knowledge base run on: SQLite, and PostgreSQL where there is one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from kb_example import EXAMPLE
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from claimminer.kb import KnowledgeBase
from kb_runs import miscounted, write_run

# A database on a server of one's own: the tests make schemas in it, and drop them again.
SERVER = os.environ.get("CLAIMMINER_TEST_POSTGRESQL")


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database."""
    if request.param == "sqlite":
        yield str(tmp_path / "kb.db")
        return
    if not SERVER:
        pytest.skip("no PostgreSQL: CLAIMMINER_TEST_POSTGRESQL names none")
    pytest.importorskip("psycopg", reason="no driver for PostgreSQL")
    schema = f"kb_{uuid4().hex[:12]}"
    engine = create_engine(SERVER.replace("postgresql://", "postgresql+psycopg://"))
    try:
        with engine.begin() as connection:
            connection.execute(text(f"CREATE SCHEMA {schema}"))
    except OperationalError as error:
        pytest.fail(f"CLAIMMINER_TEST_POSTGRESQL cannot be reached: {error}")
    yield f"{SERVER}?options=-csearch_path%3D{schema}"
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


@pytest.fixture
def kb(url: str) -> Iterator[KnowledgeBase]:
    """An empty knowledge base. Whatever is done to it, its relations know how many articles state them."""
    with KnowledgeBase(url) as base:
        yield base
        assert miscounted(base) == []


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KnowledgeBase]:
    """A knowledge base of the example articles, to be read only."""
    folder = tmp_path_factory.mktemp("example")
    with KnowledgeBase(folder / "kb.db") as base:
        base.load(write_run(folder / "run", EXAMPLE))
        yield base
