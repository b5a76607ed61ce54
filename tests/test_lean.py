"""spaCy without its command line, as workers import it."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
from claimminer.engines.lean import import_spacy
import_spacy()
assert "weasel" not in sys.modules and "spacy.cli" not in sys.modules
import claimminer
(mined,) = claimminer.mine(["Stress causes headaches."])
assert mined.claims
from spacy.cli import info
assert info.info if hasattr(info, "info") else callable(info)
"""


def test_it_mines_and_the_commands_can_still_be_had() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
