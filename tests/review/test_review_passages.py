"""Text cut at marks: nothing lost, nothing moved, nothing that pretends."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimminer.records import Claim
from claimminer.review.passages import Mark, Way, claim_marks, paragraph, passage, visible

TEXT = st.text(min_size=1, max_size=60)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, int, int, list[Mark]]:
    text = draw(TEXT)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    marks = [
        Mark(draw(st.sampled_from(["cause", "hedge", "entity"])), *pair, "label")
        for pair in draw(st.lists(places, max_size=6))
    ]
    return text, start, end, marks


@given(st.integers(0, 30), st.integers(0, 30))
def test_a_way_stands_once_behind_its_words(start: int, end: int) -> None:
    way = Way(2, "/claim/c_2", "tea helps")
    marks = [Mark("other", 3, 9, link="/claim/c_1", also=(way,)), Mark("hedge", 5, 12)]
    found = passage("x" * 30, min(start, end), max(start, end), marks).stretches
    is_seen = min(start, end) < 9 and max(start, end) > 3 and start != end
    behind = [one.start + len(one.text) for one in found for _ in one.also]
    assert behind == [min(9, max(start, end))] * is_seen


@given(case=marked())
def test_all_the_text_once_under_its_marks(case: tuple[str, int, int, list[Mark]]) -> None:
    text, start, end, marks = case
    found = passage(text, start, end, marks)
    assert "".join(stretch.text for stretch in found.stretches) == visible(text[start:end])
    for stretch in found.stretches:
        assert visible(text[stretch.start : stretch.start + len(stretch.text)]) == stretch.text
        for at in range(stretch.start, stretch.start + len(stretch.text)):
            kinds = {mark.kind for mark in marks if mark.start <= at < mark.end}
            assert set(stretch.kinds.split()) == kinds
    labelled = {mark for mark in marks if mark.start < mark.end and mark.start < end and mark.end > start}
    assert bool(labelled) == any(stretch.above or stretch.below for stretch in found.stretches)


@given(text=st.text())
def test_one_character_for_each(text: str) -> None:
    assert len(visible(text)) == len(text)


def test_nothing_pretends() -> None:
    assert visible("a\u202eb\u2066c\x00d\x1be\tf\ng") == "a\ufffdb\ufffdc\u2400d\u241be\tf\ng"
    assert visible("<script>é🍬") == "<script>é🍬"


def test_paragraphs(claims: dict[str, Claim]) -> None:
    text = "Ginger and You\n\nA root for all. Ginger eases nausea. Studies show that it may reduce pain.\n\nGinger …"
    start, end = paragraph(text, claims["eases"])
    assert text[start:end] == "A root for all. Ginger eases nausea. Studies show that it may reduce pain."


def test_a_sentence_like_a_book_is_cut(claims: dict[str, Claim]) -> None:
    claim = claims["eases"]
    text = "x" * 5_000_000
    long = claim.model_copy(
        update={"sentence": claim.sentence.model_copy(update={"start": 0, "end": len(text)})}
    )
    start, end = paragraph(text, long)
    assert start <= claim.cause.start
    assert end >= claim.effect.end
    assert end - start < 10_000


def test_marks_of_a_claim(claims: dict[str, Claim]) -> None:
    marks = [(mark.kind, mark.label) for mark in claim_marks(claims["may reduce"])]
    assert marks == [
        ("cause", "cause"), ("relation", "relation"), ("effect", "effect"), ("hedge", "hedge"),
        ("attribution", "source: vague"),
    ]  # fmt: skip
    marks = [(mark.kind, mark.label) for mark in claim_marks(claims["is linked to"])]
    assert ("citation", "citation") in marks
    assert ("entity", "drug") in marks
    assert not any(kind == "attribution" for kind, _ in marks)
