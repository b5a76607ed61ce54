"""The labelled articles of annotations/sources: their gold is complete, consistent, and stands in the text."""

from __future__ import annotations

import hashlib
import sys
from itertools import pairwise
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "benchmarks"))

from source_gold import FOLDER, PARTS, GoldArticle, quoted, read_part
from source_scores import compare

from claimminer.pipeline import Mined
from claimminer.records import Citation, DocumentRecord, Flag, Reference, Sources
from claimminer.score.counts import Counts

GOLD = {part: read_part(part) for part in PARTS}
ARTICLES = [article for part in PARTS for article in GOLD[part]]
OF_VOICE = {"none": "uncited-claim", "vague": "vague-attribution"}
every_article = pytest.mark.parametrize("gold", ARTICLES, ids=lambda gold: gold.path)


def test_there_are_enough_and_half_are_clean() -> None:
    assert len(ARTICLES) >= 160
    assert len(GOLD["heldback"]) >= 40
    assert sum(article.clean for article in ARTICLES) * 2 >= len(ARTICLES)


@pytest.mark.parametrize("part", PARTS)
def test_each_file_has_its_line(part: str) -> None:
    files = {path.name for path in (FOLDER / part / "articles").iterdir()}
    assert files == {article.path for article in GOLD[part]}
    assert len(files) == len(GOLD[part])


@pytest.mark.parametrize("part", PARTS)
def test_chance_decides_what_is_held_back(part: str) -> None:
    for article in GOLD[part]:
        digest = hashlib.sha256(f"2026:{article.path}".encode()).hexdigest()
        assert (int(digest[:8], 16) % 4 == 0) is (part == "heldback")


@every_article
def test_length(gold: GoldArticle) -> None:
    """Endings and notices may be as short as a poster."""
    assert 15 <= len(gold.raw.split()) <= 255


def test_most_are_whole_articles() -> None:
    assert sum(len(article.raw.split()) >= 50 for article in ARTICLES) * 5 >= len(ARTICLES) * 4


@every_article
def test_quotations_stand_in_the_text(gold: GoldArticle) -> None:
    text = gold.article.text
    places = [*gold.citation_places(), *gold.claim_places()]
    quotations = [*gold.citations, *gold.claims]
    for (start, end), marked in zip(places, quotations, strict=True):
        assert text[start:end] in marked.text
    for _, span in gold.flag_spans():
        assert text[span.start : span.end] == span.item or not span.item
    assert gold.sources.heading is None or gold.sources.heading in text
    assert all(reference.begins in text for reference in gold.sources.references)


@every_article
def test_claims_are_marked_once(gold: GoldArticle) -> None:
    places = sorted(gold.claim_places())
    assert all(end <= start for (_, end), (start, _) in pairwise(places))


@every_article
def test_the_parts_fit_together(gold: GoldArticle) -> None:
    codes = {flag.code for flag in gold.flags}
    numbers = {reference.number for reference in gold.sources.references}
    assert (gold.sources.status == "listed") is bool(gold.sources.references)
    assert (gold.sources.status == "empty") is ("empty-source-section" in codes)
    assert gold.sources.status != "placeholder" or "placeholder-source" in codes
    assert all(set(cited.references) <= numbers for cited in gold.citations)
    bare = gold.sources.status == "missing" and not gold.citations and bool(gold.claims)
    assert bare is ("no-source-section" in codes)


@every_article
def test_flags_follow_from_the_attribution(gold: GoldArticle) -> None:
    for claim in gold.claims:
        of_voice = {flag for flag in claim.flags if flag in OF_VOICE.values()}
        expected = OF_VOICE.get(claim.attribution)
        assert of_voice == ({expected} if expected else set())
        assert "unresolved-citation" not in claim.flags or claim.attribution == "cited"


@pytest.mark.parametrize(
    ("quotation", "place"),
    [("pain", (0, 4)), ("pain.⟦1⟧", (14, 15)), ("⟦pain⟧.", (9, 13))],
)
def test_a_quotation_may_name_its_surroundings(quotation: str, place: tuple[int, int]) -> None:
    assert quoted("pain and pain.1", quotation) == place


def test_the_second_place() -> None:
    assert quoted("pain and pain.1", "pain", nth=2) == (9, 13)


def found_as_marked(gold: GoldArticle, *, without: str = "") -> Mined:
    """A result that says of the sources what the gold says, but for flags with that code; it has no claims."""
    flags = [
        Flag(code=code, start=span.start, end=span.end, text=span.item, message="")
        for code, span in gold.flag_spans()
        if code != without
    ]
    references = [
        Reference(number=one.number or 0, text=one.begins, doi=one.doi, pmid=one.pmid, url=one.url)
        for one in gold.sources.references
    ]
    sources = Sources(status=gold.sources.status, references=tuple(references))
    text = gold.article.text
    return Mined(
        DocumentRecord(id="", path="", format="text", text=text, flags=tuple(flags), sources=sources), ()
    )


def cited_as_marked(gold: GoldArticle) -> list[Citation]:
    text = gold.article.text
    return [
        Citation(start=start, end=end, text=text[start:end], reference=number)
        for cited, (start, end) in zip(gold.citations, gold.citation_places(), strict=True)
        for number in cited.references or (None,)
    ]


@every_article
def test_what_is_found_as_marked_is_right(gold: GoldArticle) -> None:
    scores = compare(gold, found_as_marked(gold), cited_as_marked(gold))
    assert {miss.what for miss in scores.misses} <= {"claim"}
    assert all(counts.f1 == 1 for counts in scores.flags.values())
    assert scores.counts["citations, resolved"].right == len({*gold.citation_places()})


def test_what_differs_is_told() -> None:
    gold = next(one for one in GOLD["dev"] if one.path == "review-cbt-insomnia.txt")
    scores = compare(gold, found_as_marked(gold, without="duplicate-reference"), cited_as_marked(gold)[1:])
    assert scores.flags["duplicate-reference"] == Counts(0, 0, 1)
    told = [(miss.what, miss.how) for miss in scores.misses if miss.what != "claim"]
    assert told == [("duplicate-reference", "missed"), ("citation", "missed")]
