"""File names: which are articles when a folder or an archive is read, and what their endings hint at."""

from __future__ import annotations

from pathlib import PurePosixPath

__all__ = ["PACKED_ENDINGS", "RUN_FILES", "ending_of", "is_article_name"]

PACKED_ENDINGS = (".gz", ".zip", ".tar", ".tgz")
ARTICLE_ENDINGS = (
    ".txt", ".text", ".md", ".markdown", ".jsonl", ".ndjson", ".csv", ".tsv", ".html", ".htm", ".xhtml", ".pdf",
    ".docx", ".docm", ".nxml", ".xml", ".epub", *PACKED_ENDINGS,
)  # fmt: skip
# what a run writes is no input
RUN_FILES = ("claims.jsonl", "documents.jsonl", "failures.jsonl", "manifest.jsonl", "run.json")
_ARCHIVE_LITTER = "__MACOSX"
_LOCK = "~$"  # opens the names of files that Word keeps beside an open document


def is_article_name(path: str) -> bool:
    """Whether a file of a folder or an archive is read: a known ending, not hidden, not a run's output."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    if not parts or parts[-1] in RUN_FILES or parts[-1].startswith(_LOCK):
        return False
    hidden = any(part.startswith(".") and part not in (".", "..") for part in parts)
    return not hidden and _ARCHIVE_LITTER not in parts and parts[-1].casefold().endswith(ARTICLE_ENDINGS)


def ending_of(name: str) -> str:
    """The ending in lower case, ``.gz`` looked through: ``.jsonl`` for ``rows.jsonl.gz``."""
    path = PurePosixPath(name.casefold())
    return PurePosixPath(path.stem).suffix if path.suffix == ".gz" else path.suffix
