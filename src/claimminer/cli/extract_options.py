"""The options of claimminer extract."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

__all__ = [
    "Address", "DryRun", "Engine", "Exclude", "Include", "Inputs", "Jobs", "Limit", "MaxBytes", "MaxCharacters",
    "MaxMemory", "MaxSeconds", "Model", "Out", "Parts", "Quiet", "Restart", "RetractionList", "RetryFailed",
    "RulesAlone", "SampleSize", "Seed", "VocabularyFiles", "Where",
]  # fmt: skip

LARGEST = 2_000_000_000  # bytes that --max-bytes lets one article have: they are held in memory


class Engine(StrEnum):
    """Where the work is done."""

    LOCAL = "local"
    RAY = "ray"


Inputs = Annotated[
    list[str],
    typer.Argument(metavar="INPUT", help="Files, folders (read recursively), URLs like s3://…, or - for stdin."),
]
Out = Annotated[
    str | None,
    typer.Option("--out", metavar="DIR|-", help="The run folder to write, its URL, or - for claims on stdout."),
]
Jobs = Annotated[
    int | None, typer.Option("--jobs", min=1, metavar="N", help="Processes to use. [default: the cores there are]")
]
Quiet = Annotated[bool, typer.Option("--quiet", help="No progress, no summary; failures only.")]

# -- with what ------------------------------------------------------------------------------------------------------

Model = Annotated[str | None, typer.Option("--model", metavar="NAME", help="A spaCy model, by name or path.")]
RulesAlone = Annotated[
    bool, typer.Option("--rules-alone", help="No second opinion on the claims: by rules alone.")
]
RetractionList = Annotated[
    Path | None,
    typer.Option(
        "--retractions",
        metavar="FILE",
        help="Flag citations of the papers in this list (CSV in Retraction Watch's layout).",
    ),
]
VocabularyFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--vocabulary",
        metavar="FILE",
        help="Find these concepts, too, before those that come along; may be given several times.",
    ),
]

# -- which articles -------------------------------------------------------------------------------------------------

Include = Annotated[
    list[str] | None,
    typer.Option("--include", metavar="PATTERN", help="Only files like this: '*.html'; may be given several times."),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option("--exclude", metavar="PATTERN", help="No files like this: 'drafts/*'; may be given several times."),
]
Limit = Annotated[
    int | None, typer.Option("--limit", min=1, metavar="N", help="Take the first N articles only.")
]
SampleSize = Annotated[
    int | None, typer.Option("--sample", min=1, metavar="N", help="Take N articles only, drawn by chance.")
]
Seed = Annotated[
    int, typer.Option("--seed", metavar="N", help="Another seed draws another sample.")
]

# -- what one article may take --------------------------------------------------------------------------------------

MaxBytes = Annotated[
    int | None,
    typer.Option(
        "--max-bytes",
        min=1,
        max=LARGEST,
        metavar="N",
        help="Refuse articles that are larger, as files or as rows. [default: 10,000,000]",
    ),
]
MaxCharacters = Annotated[
    int | None,
    typer.Option(
        "--max-characters", min=1, metavar="N", help="Refuse articles of more text. [default: 2,000,000]"
    ),
]
MaxSeconds = Annotated[
    float | None,
    typer.Option("--max-seconds", min=0.1, metavar="S", help="Give up articles that take longer. [default: 300]"),
]
MaxMemory = Annotated[
    int | None,
    typer.Option(
        "--max-memory",
        min=50,
        metavar="MB",
        help="Give up articles that a process needs more for (on Linux). [default: 4,000]",
    ),
]

# -- where, and over what is there ----------------------------------------------------------------------------------

RetryFailed = Annotated[
    bool, typer.Option("--retry-failed", help="Try again what failed in DIR, keep the rest.")
]
Restart = Annotated[
    bool, typer.Option("--restart", help="Throw away what DIR holds of a run, and start anew.")
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Count what there is to read, by format; mine nothing.")
]
Where = Annotated[
    Engine, typer.Option("--engine", help="Where the work is done: on this machine, or on a Ray cluster.")
]
Address = Annotated[
    str | None,
    typer.Option("--address", metavar="ADDRESS", help="The Ray cluster to use. [default: one started here]"),
]
Parts = Annotated[bool, typer.Option("--parts", help="Write part files, as Ray and URLs always do.")]
