"""Show a few claims of a run, some of each strength: python examples/show_claims.py out/"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import claimminer

EACH = 4


def main(folder: str) -> None:
    claims = claimminer.read_run(folder).claims
    for strength, group in claims.groupby("strength", sort=False):
        print(f"{strength}: {len(group)} claims, among them")
        for claim in group.drop_duplicates("path").head(EACH).itertuples():
            print(f"  [{claim.cause}] {claim.relation} ({claim.effect})")
            print(f"      {claim.path}: {', '.join(_remarks(claim))}")
        print()


def _remarks(claim: Any) -> Iterator[str]:
    """What a reviewer asks first: is it denied, how is it weakened, who says so, what is missing."""
    if claim.negated:
        yield "denied"
    if claim.hedges:
        yield f"hedged by {claim.hedges}"
    if claim.attribution in ("named", "cited"):
        yield claim.attribution
    if claim.flags:
        yield claim.flags


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "out")
