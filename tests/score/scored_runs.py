"""A run and its gold written and scored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from score_records import BARE, document, span, write_gold, write_run

from claimminer.records import Claim, DocumentRecord
from claimminer.score import ScoreReport, score_run

MARKED = "Experts say [tea] {may ease} (a headache)."
TEXT = MARKED.translate(BARE)
FLAG = {"code": "placeholder-source"} | span(TEXT, "tea")


def score(
    folder: Path,
    *,
    claims: list[Claim] | None = None,
    documents: list[DocumentRecord] | None = None,
    gold: list[dict[str, Any]],
    worst: int = 20,
) -> ScoreReport:
    run = write_run(folder / "run", documents if documents is not None else [document(TEXT)], claims or [])
    return score_run(run, write_gold(folder / "gold", gold), worst=worst)
