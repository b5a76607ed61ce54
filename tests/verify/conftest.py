"""The fake Crossref, for every test here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from crossref_server import FakeCrossref, serving


@pytest.fixture
def crossref() -> Iterator[FakeCrossref]:
    with serving() as server:
        yield server
