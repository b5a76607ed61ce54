from __future__ import annotations

from pathlib import Path

import pytest
from report_records import salt, tea, write_run


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    articles = [tea(), salt(), salt("blog/c.txt", 32)]
    return write_run(tmp_path_factory.mktemp("run"), articles, [("x.txt", "is empty")])
