"""claimminer vocabulary: vocabularies of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimminer.cli.problems import say

if TYPE_CHECKING:
    from claimminer.vocabulary import Concept

__all__ = ["vocabulary"]

vocabulary = typer.Typer(
    name="vocabulary",
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Vocabularies of one's own, for extract.",
)


@vocabulary.callback()
def _vocabulary() -> None:
    """Vocabularies of one's own, for extract."""


@vocabulary.command("build")
def build(
    *,
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="[LABEL=]FILE...",
            help="Ontologies (OBO, OBO Graph JSON) and tables, the first goes first.",
        ),
    ],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help="The vocabulary to write.")],
    root: Annotated[str | None, typer.Option(metavar="ID", help="Only what is a kind of this term.")] = None,
    related: Annotated[
        bool, typer.Option("--related", help="With synonyms that are broader, narrower or merely related.")
    ] = False,
) -> None:
    """Make a vocabulary of ontologies; then: claimminer extract INPUT --vocabulary FILE --out DIR.

    What several of them have under the same identifier or name becomes one concept, with the identifier of the first.
    """
    from claimminer.ontologies import joined, write_table
    from claimminer.report.wording import many

    parts = [_read(file, root=root, related=related) for file in files]
    concepts = joined(parts)
    write_table(out, concepts)
    names = sum(1 + len(one.synonyms) for one in concepts)
    say(f"{out}: {many(len(concepts), 'concept')}, {many(names, 'name')}")


def _read(file: str, *, root: str | None, related: bool) -> list[Concept]:
    from typing import get_args

    from claimminer.ontologies import read_concepts
    from claimminer.records import Label

    first, equals, rest = file.partition("=")
    label = next((known for known in get_args(Label) if equals and known == first.upper()), None)
    return read_concepts(Path(rest if label else file), label=label, root=root, related=related)
