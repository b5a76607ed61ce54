"""What can go wrong with a database: killed loads, two at once, a full disk, other versions, other files."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import time
import warnings
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event, text

from claimminer.errors import InputError, OutputError
from claimminer.kb import KnowledgeBase, database, migrations, preparing
from claimminer.kb.database import HEAD, VERSION_TABLE
from claimminer.kb.tables import METADATA
from kb_runs import article, miscounted, write_run

FIRST = Path(__file__).with_name("first_version.sql")
KILLS = 30
ARTICLES = 100
HERBS = ("ginger", "mint", "sage", "dill", "thyme")
ILLS = ("nausea", "fatigue", "asthma", "fever")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are killed here that were forked")


def a_run(folder: Path) -> Path:
    """Articles enough for many batches, some of them copies of one another."""
    chance = random.Random(1)
    return write_run(folder, [
        article(f"{i}.txt", *(f"[{chance.choice(HERBS)}] reduces ({chance.choice(ILLS)})" for _ in range(4)),
                filler=f"Number {i // 2}. " + "Words that fill. " * 9)
        for i in range(ARTICLES)
    ])  # fmt: skip


def in_a_child(work: Callable[[], Any]) -> int:
    """Start a process of its own that does the work and ends; its id."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the threads of numpy are idle
        child = os.fork()
    if child:
        return child
    status = 1
    try:
        work()
        status = 0
    finally:
        os._exit(status)


def load_in_a_child(url: str, run: Path) -> int:
    def work() -> None:
        with KnowledgeBase(url) as base:
            base.load(run)

    return in_a_child(work)


def content(url: str) -> tuple[Counter[str], dict[str, tuple[int, int]]]:
    """All claims with their articles, and all relations with their counts, whatever keys they have."""
    with KnowledgeBase(url) as base, base._database.reading() as connection:
        query = (
            "SELECT articles.path || claims.claim FROM claims JOIN articles ON articles.id = claims.article"
        )
        claims = Counter(connection.execute(text(query)).scalars())
        return claims, {one.key: (one.counts.articles, one.counts.claims) for one in base.iter_relations()}


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparing, "_BATCH", 15)


@pytest.mark.usefixtures("small_batches")
def test_a_load_that_is_killed_loses_nothing_and_does_nothing_twice(url: str, tmp_path: Path) -> None:
    run = a_run(tmp_path / "run")
    chance = random.Random(7)
    killed = 0
    for _ in range(KILLS):
        child = load_in_a_child(url, run)
        time.sleep(chance.uniform(0, 0.08))
        os.kill(child, signal.SIGKILL)
        killed += os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    assert killed > KILLS / 2
    with KnowledgeBase(url) as base:
        done = base.load(run)
        assert done.articles == ARTICLES
        assert len(base.loads()) == 1
    claims, relations = content(url)
    assert set(claims.values()) == {1}
    assert len(claims) == len(set((run / "claims.jsonl").read_text().splitlines()))
    clean = str(tmp_path / "clean.db")
    with KnowledgeBase(clean) as base:
        base.load(run)
    assert (claims, relations) == content(clean)


@pytest.mark.usefixtures("small_batches")
def test_two_loads_at_once_give_what_they_give_one_after_the_other(url: str, tmp_path: Path) -> None:
    run, other = a_run(tmp_path / "run"), tmp_path / "other"
    write_run(other, [article(f"o{i}.txt", f"[{HERBS[i % 5]}] increases (fever)") for i in range(60)])
    children = [load_in_a_child(url, folder) for folder in (run, run, other)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    both = str(tmp_path / "both.db")
    with KnowledgeBase(both) as base:
        base.load(run)
        base.load(other)
    assert content(url) == content(both)


@pytest.mark.usefixtures("small_batches")
def test_a_full_disk_is_told_and_what_was_loaded_is_kept(tmp_path: Path) -> None:
    file, run = tmp_path / "kb.db", a_run(tmp_path / "run")
    with KnowledgeBase(file) as base:
        base.load(write_run(tmp_path / "first", [article("a.txt", "[ginger] reduces (nausea)")]))
        pages = sqlite3.connect(file).execute("PRAGMA page_count").fetchone()[0]
    with KnowledgeBase(file) as base:
        event.listen(
            base._database.engine,
            "connect",
            lambda one, _: one.execute(f"PRAGMA max_page_count = {pages + 40}"),
        )
        with pytest.raises(
            OutputError, match=r"kb\.db: no space left to write; what was loaded before is kept"
        ):
            base.load(run)
        held = len(base.claims(limit=10_000))
    assert 0 < held < 4 * ARTICLES
    with KnowledgeBase(file) as base:
        assert base.load(run).articles == ARTICLES
    assert set(content(str(file))[0].values()) == {1}


def test_a_newer_database_is_left_alone(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", [article("a.txt", "[ginger] reduces (nausea)")])
    kb.load(run)
    with kb._database.engine.begin() as connection:
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    for question in (
        kb.claims,
        kb.upgrade,
        lambda: kb.load(write_run(tmp_path / "more", [article("b.txt")])),
    ):
        with pytest.raises(InputError, match="made by a newer claimminer"):
            question()


LATER = f"""
from alembic import op
revision, down_revision, branch_labels, depends_on = "9000", "{HEAD}", None, None
def upgrade():
    op.execute("ALTER TABLE loads ADD COLUMN note TEXT")
"""


def test_an_older_database_is_brought_up_to_date(
    kb: KnowledgeBase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = write_run(tmp_path / "run", [article("a.txt", "[ginger] reduces (nausea)")])
    kb.load(run)
    shutil.copytree(migrations.VERSIONS, tmp_path / "versions", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "versions" / "v9000_note.py").write_text(LATER)
    monkeypatch.setattr(migrations, "VERSIONS", tmp_path / "versions")
    monkeypatch.setattr(database, "HEAD", "9000")
    with pytest.raises(InputError, match="claimminer kb upgrade"):
        kb.claims()
    kb.upgrade()
    assert len(kb.claims(words="ginger")) == 1
    with kb._database.reading() as connection:
        assert connection.execute(text("SELECT note FROM loads")).scalars().all() == [None]
    assert kb.load(run).unchanged == 1


def test_a_new_database_is_of_the_newest_form(kb: KnowledgeBase, tmp_path: Path) -> None:
    kb.load(write_run(tmp_path / "run", [article("a.txt")]))
    with kb._database.reading() as connection:
        assert _differences(connection) == []
        assert ScriptDirectory.from_config(migrations.config(connection)).get_current_head() == HEAD


# Two articles, one claim each, that mint prevents fever, or may prevent it.
TOLD = """
INSERT INTO loads VALUES (1, 'l', 'run', '', '0.1.0', 'm', '2025', '2025');
INSERT INTO concepts VALUES (1, 'claimminer:mint', 'mint', NULL, NULL, NULL);
INSERT INTO concepts VALUES (2, 'MESH:D005334', 'fever', 'CONDITION', NULL, NULL);
INSERT INTO relations VALUES (1, 'r_1', 1, 'prevents', 'decrease', 0, 2);
""" + "".join(
    f"INSERT INTO articles VALUES ({n}, ':{n}', 'd_{n}', 'x', 1, 1, {n}, '{n}.txt', NULL, NULL, NULL, NULL, 'text',"
    " 'en', 3, 'missing', '[]', 1, NULL);"
    f"INSERT INTO claims VALUES ({n}, {n}, 'c_{n}', {n}, NULL, 0, 'Mint prevents fever.', 'Mint', 'prevents', 'fever',"
    f" 'prevents', 'decrease', 0, 'direct', 'none', 0.9, '{hedges}');"
    f"INSERT INTO evidence VALUES (1, {n}, {n}, {n}, 'prevents', 'direct', 'none', NULL, 0.9, 'none');"
    for n, hedges in ((1, '{"hedges": []}'), (2, '{"hedges": [{"text": "may"}]}'))
)


def test_the_steps_lead_from_the_first_form_to_the_newest(tmp_path: Path) -> None:
    """``first_version.sql`` is what the first release made (`sqlite3 claimminer.db .schema`); it stays as it is."""
    file = tmp_path / "kb.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(FIRST.read_text(encoding="utf-8") + TOLD)
    with KnowledgeBase(file) as base:
        base.upgrade()
        assert base.relations()[["articles", "hedged"]].to_numpy().tolist() == [[2, 1]]
        base.load(write_run(tmp_path / "run", [article("a.txt", "[ginger] reduces (nausea)")]))
        assert len(base.claims(words="ginger")) == 1
        assert miscounted(base) == []
        with base._database.reading() as connection:
            assert _differences(connection) == []


def _differences(connection: Connection) -> list[Any]:
    """What tells the tables that are there from those that the program works with."""
    context = MigrationContext.configure(
        connection, opts={"version_table": VERSION_TABLE, "include_object": _is_ours}
    )
    return list(compare_metadata(context, METADATA))


def _is_ours(_: object, name: str, kind: str, *__: object) -> bool:
    return not (kind in ("table", "index") and name.startswith("sentences"))


def test_other_files_are_refused(tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", [article("a.txt", "[ginger] reduces (nausea)")])
    (tmp_path / "text.db").write_text("no database, but long enough to be looked at as one " * 40)
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE claims (id)")
    with (
        KnowledgeBase(tmp_path / "text.db") as base,
        pytest.raises(OutputError, match="not an SQLite database"),
    ):
        base.load(run)
    with KnowledgeBase(tmp_path / "other.db") as base:
        with pytest.raises(InputError, match="a database of something else"):
            base.load(run)
        with pytest.raises(InputError, match="holds no knowledge base"):
            base.claims()
    with (
        KnowledgeBase(tmp_path / "none.db") as base,
        pytest.raises(InputError, match="no such knowledge base"),
    ):
        base.claims()
    with (
        KnowledgeBase(tmp_path / "no" / "folder.db") as base,
        pytest.raises(OutputError, match="cannot be opened"),
    ):
        base.load(run)


def test_other_servers_are_refused() -> None:
    with pytest.raises(InputError, match="mysql: not a database that is known here"):
        KnowledgeBase("mysql://somebody@127.0.0.1/x")


def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
    pytest.importorskip("psycopg")
    with KnowledgeBase("postgresql://me:secret@127.0.0.1:1/x") as base, pytest.raises(InputError) as told:
        base.claims()
    assert "secret" not in str(told.value)
    assert "\n" not in str(told.value)
