"""A run against annotated articles: precision, recall and F1, and the worst errors as sentences."""

from __future__ import annotations

from claimminer.score.comparison import score_run
from claimminer.score.report import ScoreReport

__all__ = ["ScoreReport", "score_run"]
