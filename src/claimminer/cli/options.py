"""The arguments and options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["Browser", "Host", "Port", "Quiet", "Run"]

Run = Annotated[Path, typer.Argument(metavar="RUN", help="A run folder.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="No progress and no summary.")]
# -- of the commands that serve pages
Port = Annotated[int, typer.Option(metavar="N", min=0, max=65535, help="Where to listen; 0 takes a free one.")]
Host = Annotated[
    str,
    typer.Option(metavar="NAME", help="Whom to listen to. Another than this machine gets links with a token."),
]
Browser = Annotated[bool, typer.Option("--browser", help="Open the browser, too.")]
