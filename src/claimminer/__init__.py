"""claimminer: causal claims of health articles, with their hedges and missing sources.

    for mined in claimminer.mine(["Smoking causes lung cancer. Tea may reduce stress."]):
        for claim in mined.claims:
            print(claim.cause.text, claim.relation.text, claim.effect.text, claim.strength)

    run = claimminer.read_run("out")   # what `claimminer extract corpus/ --out out` wrote
    run.claims.groupby("strength").size()

Everything is imported when it is first used: importing the package costs nothing.
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False  # as type checkers know it; importing typing would cost what the rest does not
if TYPE_CHECKING:
    from claimminer.articles import Article
    from claimminer.errors import AnnotationError, ArticleError, ClaimminerError, InputError, OutputError
    from claimminer.frames import Run, read_run
    from claimminer.pipeline import Mined
    from claimminer.records import (
        Argument,
        Attribution,
        Citation,
        Claim,
        DocumentRecord,
        DocumentRef,
        Failure,
        Flag,
        Hedge,
        Mention,
        Reference,
        Relation,
        Section,
        Sources,
        Span,
    )
    from claimminer.texts import mine

__version__ = "0.1.0"

__all__ = [
    "AnnotationError",
    "Argument",
    "Article",
    "ArticleError",
    "Attribution",
    "Citation",
    "Claim",
    "ClaimminerError",
    "DocumentRecord",
    "DocumentRef",
    "Failure",
    "Flag",
    "Hedge",
    "InputError",
    "Mention",
    "Mined",
    "OutputError",
    "Reference",
    "Relation",
    "Run",
    "Section",
    "Sources",
    "Span",
    "__version__",
    "mine",
    "read_run",
]

_HOMES = {
    "articles": ("Article",),
    "errors": ("AnnotationError", "ArticleError", "ClaimminerError", "InputError", "OutputError"),
    "frames": ("Run", "read_run"),
    "records": (
        "Argument", "Attribution", "Citation", "Claim", "DocumentRecord", "DocumentRef", "Failure", "Flag",
        "Hedge", "Mention", "Reference", "Relation", "Section", "Sources", "Span",
    ),
    "pipeline": ("Mined",),
    "texts": ("mine",),
}  # fmt: skip
_HOME = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'claimminer' has no attribute {name!r}")
    return getattr(importlib.import_module(f"claimminer.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
