"""Fixtures that every test may use; the model is loaded once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from spacy.language import Language

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The shipped pipeline."""
    from claimminer.models import load_model

    return load_model().nlp
