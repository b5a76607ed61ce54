"""What can go wrong, and nothing else.

    ClaimminerError            anything a user can mend; its text is one line: where, what, what to do
    ├── InputError             nothing can be read at all (a missing path, a folder without articles)
    ├── ArticleError           one article cannot be read; the rest of the folder goes on
    ├── OutputError            the run folder cannot be written, or holds another run
    └── AnnotationError        a gold or predicted file that the scorer cannot use

Library code raises them, the command line alone catches them.
"""

from __future__ import annotations

__all__ = ["AnnotationError", "ArticleError", "ClaimminerError", "InputError", "OutputError"]


class ClaimminerError(Exception):
    """Anything a user can mend. ``str(error)`` is one line that says where, what and what to do."""


class InputError(ClaimminerError):
    """Nothing can be read at all."""


class ArticleError(ClaimminerError):
    """One article cannot be read. ``code`` names the kind of fault in ``failures.jsonl``.

    Codes: ``empty``, ``binary``, ``encoding``, ``too-large``, ``bad-json``, ``bad-row``, ``unreadable``,
    ``missing``, ``unsupported-format``, ``encrypted``, ``no-text``, ``internal``; ``too-slow``, ``out-of-memory`` and
    ``crashed`` where a worker process hung, took too much or died over it.
    """

    def __init__(self, path: str, code: str, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path
        self.code = code
        self.message = message

    def __reduce__(self) -> tuple[type[ArticleError], tuple[str, str, str]]:
        """Rebuild from all three arguments, so that the error survives a process border."""
        return type(self), (self.path, self.code, self.message)


class OutputError(ClaimminerError):
    """The run folder cannot be written, or holds another run."""


class AnnotationError(ClaimminerError):
    """A gold or predicted file that the scorer cannot use."""
