"""How far a claim's confidence is a probability: the share of right claims in each band of confidence.

On the project's own articles a claim is right if a gold claim answers it; on sentences labelled for strength by others,
if its sentence was labelled as a claim.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from annotations import PARTS, ROOT
from results import data_file, mined, options, publish, read_rows
from strength import CORPORA

from claimminer.job import Job
from claimminer.records import Claim
from claimminer.run import extract_to_folder
from claimminer.score.annotations import read_annotations
from claimminer.score.matching import match_claims
from claimminer.score.tables import figure, markdown_table
from claimminer.store import read_claims

# lower ends of the bands of confidence
BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)
# no figure is given for fewer claims than these
FEWEST = 5


class Outcome(NamedTuple):
    """A claim found: what it was given, and whether it is right."""

    confidence: float
    right: bool


def main() -> None:
    given = options(__doc__).parse_args()
    sets: dict[str, list[Outcome]] = {
        "own articles": [
            *_on_articles(ROOT / "corpus", ROOT / "annotations"),
            *_on_articles(PARTS[0] / "articles", PARTS[0]),
        ]
    }
    for name, title, *_ in CORPORA:
        sets[title] = list(_on_sentences(read_rows(data_file(given.data, name), limit=given.limit)))
    publish("confidence", "Confidence", "\n\n".join(tables(sets)), given)


def _on_articles(articles: Path, gold: Path) -> Iterator[Outcome]:
    with tempfile.TemporaryDirectory() as folder:
        extract_to_folder(Job(inputs=(str(articles),)), Path(folder, "run"))
        found: dict[str, list[Claim]] = {}
        for claim in read_claims(Path(folder, "run")):
            found.setdefault(Path(claim.document.path).name, []).append(claim)
    for _, annotation in read_annotations(gold):
        claims = found.get(annotation.path, [])
        answered = {number for number, _ in match_claims(claims, annotation.claims)}
        yield from (Outcome(claim.confidence, number in answered) for number, claim in enumerate(claims))


def _on_sentences(rows: list[dict[str, Any]]) -> Iterator[Outcome]:
    for row, found in mined(rows):
        yield from (Outcome(claim.confidence, row["label"] != "none") for claim in found.claims)


def tables(sets: dict[str, list[Outcome]]) -> Iterator[str]:
    """Each set's calibration, then its reliability by band."""
    rows = [
        [name, str(len(some)), *map(figure, (_mean(some, _right), _mean(some, _confidence), error(some)))]
        for name, some in sets.items()
    ]
    yield markdown_table(("", "claims", "right", "confidence, mean", "calibration error"), rows)
    yield markdown_table(("confidence", *sets), [_band(low, list(sets.values())) for low in BANDS])


def _band(low: float, sets: Sequence[list[Outcome]]) -> list[str]:
    high = next((other for other in BANDS if other > low), 1.01)
    cells = []
    for outcomes in sets:
        inside = [one for one in outcomes if low <= one.confidence < high]
        cells.append(f"{figure(_mean(inside, _right))} of {len(inside)}" if len(inside) >= FEWEST else "–")
    return [f"{low:.1f} to {min(high, 1.0):.1f}", *cells]


def error(outcomes: Sequence[Outcome]) -> float | None:
    """The expected calibration error over ten bands (Guo et al., ICML 2017), 0 to 1; None without claims."""
    bands: dict[int, list[Outcome]] = {}
    for one in outcomes:
        bands.setdefault(min(int(one.confidence * 10), 9), []).append(one)
    gaps = (abs(sum(one.confidence - one.right for one in some)) for some in bands.values())
    return sum(gaps) / len(outcomes) if outcomes else None


def _mean(outcomes: Iterable[Outcome], value: Callable[[Outcome], float]) -> float | None:
    values = [value(one) for one in outcomes]
    return sum(values) / len(values) if values else None


def _right(one: Outcome) -> float:
    return float(one.right)


def _confidence(one: Outcome) -> float:
    return one.confidence


if __name__ == "__main__":
    main()
