from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from marked_runs import make_run
from saying import claims_of, said

from claimminer.records import Claim
from claimminer.review.desk import Desk, open_desk


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A small run folder."""
    return make_run(tmp_path / "run")


@pytest.fixture
def desks() -> Iterator[Callable[..., Desk]]:
    """Opens desks, and closes them at the end."""
    with ExitStack() as stack:
        yield lambda run, **options: stack.enter_context(open_desk(run, **options))


@pytest.fixture
def desk(run: Path, desks: Callable[..., Desk]) -> Desk:
    return desks(run)


@pytest.fixture
def claims(desk: Desk) -> dict[str, Claim]:
    """The run's claims, by the words of their relation."""
    return claims_of(desk)


@pytest.fixture
def say(desk: Desk) -> Callable[..., int]:
    return lambda claim, **what: said(desk, claim, **what)
