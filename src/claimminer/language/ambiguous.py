"""Symbols that are also English words, or stand for too many things. They are read in capitals only."""

from __future__ import annotations

# Count wherever they stand in capitals, unless the whole line does: "AIDS", but not "exercise aids sleep".
CAPITALS_ONLY: frozenset[str] = frozenset({
    "AIDS", "BAFF", "GERD", "MERS", "NASH", "POTS", "SARS", "TRAIL", "TWEAK",
})  # fmt: skip

# Count in capitals, and only where the article names the concept in another way, too:
# "ALL" is acute lymphoblastic leukemia where that stands somewhere, and a stressed word elsewhere.
NEEDS_SUPPORT: frozenset[str] = frozenset({
    "ALL", "APC", "APRIL", "CAT", "CHD", "CTC", "CTL", "EPC", "ESC", "FDC", "FLS", "HSC", "ICE", "ILC", "IT",
    "LIGHT", "MET", "MSC", "OPC", "PARC", "PMN", "REST", "TAM", "THANK", "TIL",
})  # fmt: skip
