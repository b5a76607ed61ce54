"""Figures set above the line. Readers write them as superscripts: so "10⁵" stays a power, and "pain.³" a citation."""

from __future__ import annotations

__all__ = ["SUPERSCRIPTS"]

SUPERSCRIPTS = str.maketrans("0123456789+-–−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
