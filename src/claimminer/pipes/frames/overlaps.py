"""One finding for each cue, where several want it."""

from __future__ import annotations

from collections.abc import Iterable

from claimminer.pipes.arguments.findings import Finding

__all__ = ["size", "without_overlaps"]


def without_overlaps(findings: Iterable[Finding]) -> list[Finding]:
    """One finding for each cue; a cue inside another finding's argument stays part of that argument."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda found: (found.guessed, -size(found))):
        if not any(_is_inside(finding, other) or _shares_cue(finding, other) for other in kept):
            kept.append(finding)
    return kept


def size(finding: Finding) -> int:
    """Tokens of both arguments."""
    return sum(end - start for start, end in (finding.cause, finding.effect))


def _is_inside(finding: Finding, other: Finding) -> bool:
    low, high = finding.relation
    first, end = other.relation
    if other.word.lower_ == "because" and end - first == 1:
        return False  # "because cold narrows the arteries": the clause claims something of its own
    return any(start <= low and high <= end for start, end in (other.cause, other.effect))


def _shares_cue(finding: Finding, other: Finding) -> bool:
    return finding.relation[0] < other.relation[1] and other.relation[0] < finding.relation[1]
