"""Fixtures that every test may use; the model is loaded once."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from spacy.language import Language

sys.path.insert(0, str(Path(__file__).parent))

settings.register_profile("untimed", deadline=None)  # a busy machine makes no bug
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The shipped pipeline."""
    from claimminer.models import load_model

    return load_model().nlp


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, driven by Playwright; without either the test is skipped. Name yours in CHROMIUM."""
    api = pytest.importorskip("playwright.sync_api", reason="no Playwright: pip install playwright")
    names = ("chromium", "chromium-browser", "google-chrome")
    chromium = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not chromium:
        pytest.skip("no browser: install Chromium (Debian: apt-get install chromium), or name it in CHROMIUM")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """axe-core, the look for barriers, as the script that a page is given."""
    kit = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe-playwright-python")
    script: str = kit.Axe().axe_script
    return script


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Sets what the input ``news`` holds: a file for each article; a fault is a line that cannot be read."""
    from feeding import write_items

    monkeypatch.chdir(tmp_path_factory.mktemp("inputs"))
    return write_items
