"""spaCy as a worker needs it: without its own command line, whose imports take a third of its start."""

from __future__ import annotations

import sys
from types import ModuleType

__all__ = ["import_spacy"]

# what ``import spacy`` wants of its command line: one function, and with it all that downloads and trains models
_COMMANDS = ("spacy.cli", "spacy.cli.info")


def import_spacy() -> None:
    """Import spaCy, with empty modules in the place of its commands; they are gone again afterwards.

    For processes of claimminer's own: ``spacy.info`` is None in them. ``import spacy.cli`` works as ever.
    """
    if "spacy" in sys.modules:
        return
    package, info = (ModuleType(name) for name in _COMMANDS)
    package.__path__ = []
    info.info = None  # type: ignore[attr-defined]
    sys.modules.update(zip(_COMMANDS, (package, info), strict=True))
    try:
        import spacy  # noqa: F401 - for what it puts in place
    finally:
        for name in _COMMANDS:
            del sys.modules[name]
