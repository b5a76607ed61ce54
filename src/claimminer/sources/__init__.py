"""Where an article's facts come from: source sections, citations and their reach, placeholders, flags."""

from __future__ import annotations

from claimminer.sources.analysis import SourceAnalysis, analyse_sources, citations_for, cited_attribution
from claimminer.sources.flags import claim_flags, document_flags

__all__ = [
    "SourceAnalysis",
    "analyse_sources",
    "citations_for",
    "cited_attribution",
    "claim_flags",
    "document_flags",
]
