"""Two readers' annotations of the same articles: how far they agree, and where they part.

The second reader's files lie in ``annotations/second/``, the first's beside them in ``first/``, as they stood before
the two met; the gold was mended afterwards.
Claims are matched as `claimminer score` matches them. F1 is the same whichever reader is taken for gold.
Cohen's kappa (1960) corrects the share of like verdicts for what chance would give.

``--disputed`` shows sentences of the held-back articles too: not for who writes rules.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, cast

from results import options, publish

from claimminer.records import Claim
from claimminer.review.agreement import kappa
from claimminer.score import matching
from claimminer.score.annotations import Annotation, GoldClaim, read_annotations
from claimminer.score.counts import Counts
from claimminer.score.tables import count_cells, figure, markdown_table

ROOT = Path(__file__).parents[1] / "annotations"
SECOND = ROOT / "second"
FIRST = (SECOND / "first",)

JUDGED: tuple[tuple[str, Callable[[GoldClaim], str]], ...] = (
    ("strength", lambda claim: claim.strength),
    ("type", lambda claim: claim.relation.type),
    ("direction", lambda claim: claim.relation.direction),
    ("negated", lambda claim: str(claim.negated)),
    ("attribution", lambda claim: claim.attribution.kind),
)


class Agreement(NamedTuple):
    """One article, read twice: the claims that answer each other, and each reader's other claims."""

    path: str
    pairs: list[tuple[GoldClaim, GoldClaim]]
    first_only: list[GoldClaim]
    second_only: list[GoldClaim]
    document_flags: Counts


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument("--first", type=Path, nargs="+", default=FIRST, metavar="DIR")
    parser.add_argument("--second", type=Path, default=SECOND, metavar="DIR")
    parser.add_argument(
        "--disputed", action="store_true", help="show every claim that one reader alone marked"
    )
    given = parser.parse_args()
    articles = list(agreements(given.first, given.second))
    publish("agreement", "Agreement between readers", "\n\n".join(tables(articles)), given)
    if given.disputed:
        print(*disputed(articles), sep="\n")


def agreements(first: Iterable[Path], second: Path) -> Iterator[Agreement]:
    """The articles that both readers annotated, matched by name, in the second's order."""
    annotated = {
        annotation.path: annotation
        for folder in first
        if any(folder.glob("*.json"))
        for _, annotation in read_annotations(folder)
    }
    for _, other in read_annotations(second):
        if other.path not in annotated:
            sys.exit(f"{second}: {other.path} is not among the first reader's articles")
        yield compare(annotated[other.path], other)


def compare(first: Annotation, second: Annotation) -> Agreement:
    # the matching asks of a found claim only what an annotated one has too
    matched = matching.match_claims(cast(Sequence[Claim], second.claims), first.claims)
    rows, columns = {row for row, _ in matched}, {column for _, column in matched}
    return Agreement(
        path=first.path,
        pairs=[(first.claims[column], second.claims[row]) for row, column in matched],
        first_only=[claim for column, claim in enumerate(first.claims) if column not in columns],
        second_only=[claim for row, claim in enumerate(second.claims) if row not in rows],
        document_flags=_common([flag.code for flag in first.flags], [flag.code for flag in second.flags]),
    )


def tables(articles: Sequence[Agreement]) -> Iterator[str]:
    yield f"{len(articles)} articles, each read by two."
    header = ("", "share of the second's", "share of the first's", "F1", "alike", "second", "first")
    yield markdown_table(header, [[name, *count_cells(counts)] for name, counts in _counts(articles)])
    pairs = [pair for article in articles for pair in article.pairs]
    verdicts = {name: [(of(one), of(other)) for one, other in pairs] for name, of in JUDGED}
    yield markdown_table(
        ("of matched claims", "Cohen's kappa", "alike", "of"),
        [
            [name, figure(kappa(both)), str(sum(one == other for one, other in both)), str(len(both))]
            for name, both in verdicts.items()
        ],
    )
    by_article = [[article.path, *count_cells(_claims(article))] for article in articles]
    yield markdown_table(("claims by article", *header[1:]), by_article)


def disputed(articles: Iterable[Agreement]) -> Iterator[str]:
    """The claims that one reader alone marked, and the verdicts on which the two part."""
    for article in articles:
        yield f"\n{article.path}"
        yield from (f"  first only   {_line(claim)}" for claim in article.first_only)
        yield from (f"  second only  {_line(claim)}" for claim in article.second_only)
        for one, other in article.pairs:
            apart = [f"{name} {of(one)}/{of(other)}" for name, of in JUDGED if of(one) != of(other)]
            if apart:
                yield f"  {', '.join(apart)}: {_line(one)}"


def _line(claim: GoldClaim) -> str:
    return f"[{claim.cause.text}] {{{claim.relation.text}}} ({claim.effect.text})"


def _counts(articles: Sequence[Agreement]) -> Iterator[tuple[str, Counts]]:
    pairs = [pair for article in articles for pair in article.pairs]
    of_documents = _sum(article.document_flags for article in articles)
    alone = [
        Counts(predicted=sum(len(claim.flags) for claim in article.second_only),
               gold=sum(len(claim.flags) for claim in article.first_only))
        for article in articles
    ]  # fmt: skip
    of_pairs = _sum(_common(one.flags, other.flags) for one, other in pairs)
    yield "claims, overlapping", _sum(_claims(article) for article in articles)
    yield "flags of matched claims and documents", of_pairs + of_documents
    yield "flags of all claims and documents", _sum([of_pairs, of_documents, *alone])
    hedges = (Counts(*_alike(one, other)) for one, other in pairs)
    yield "hedges of matched claims", _sum(hedges)


def _claims(article: Agreement) -> Counts:
    right = len(article.pairs)
    return Counts(right, right + len(article.second_only), right + len(article.first_only))


def _alike(first: GoldClaim, second: GoldClaim) -> tuple[int, int, int]:
    common = len(matching.match_spans(second.hedges, first.hedges))
    return common, len(second.hedges), len(first.hedges)


def _common(first: Iterable[str], second: Iterable[str]) -> Counts:
    one, other = Counter(first), Counter(second)
    return Counts((one & other).total(), other.total(), one.total())


def _sum(counts: Iterable[Counts]) -> Counts:
    return sum(counts, Counts())


if __name__ == "__main__":
    main()
