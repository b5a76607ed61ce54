"""A claim's sentence in pieces: nothing of it is lost, and each piece knows its parts."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies
from report_records import argument, claim, place, salt, tea

from claimminer.records import Argument, Attribution, Claim, Hedge, Relation, Span
from claimminer.report.marks import ROLES, mark_sentence
from claimminer.report.rows import claim_row
from claimminer.report.wording import shown

OFFSET = 40  # where the sentence begins in the article
ends = strategies.lists(strategies.integers(0, 60), min_size=12, max_size=12)


def marked(one: Claim) -> str:
    """``[cause relation|cause:text]``: a piece's parts, those that end with it, its text."""
    pieces, _ = mark_sentence(one)
    return "".join(
        f"[{' '.join(piece.roles)}|{' '.join(piece.ends)}:{piece.text}]" if piece.roles else piece.text
        for piece in pieces
    )


def test_parts_within_parts() -> None:
    (one,) = tea()[1]
    assert marked(one) == (
        "[attribution|attribution:Studies show] that [cause|cause:green tea] [relation hedge|hedge:might]"
        "[relation|relation: not ease] [effect|effect:a headache] [citation|citation:[1]]."
    )


def test_a_citation_that_is_the_attribution_is_marked_once() -> None:
    (one,) = tea()[1]
    again = one.model_copy(
        update={"attribution": Attribution(kind="cited", **place(one.sentence.text, "[1]"))}
    )
    assert "[citation|citation:[1]]" in marked(again)


def test_what_stands_elsewhere_is_told() -> None:
    (one,) = tea()[1]
    elsewhere = Attribution(kind="named", start=500, end=510, text="said\nChan ")
    cause = one.cause.model_copy(update={"antecedent": Span(start=0, end=4, text="They")})
    row = claim_row(one.model_copy(update={"attribution": elsewhere, "cause": cause}), tea()[0])
    notes = [(note.label, note.text) for note in row.notes]
    assert notes == [
        ("“green tea” is", "They"),
        ("attribution, elsewhere", "said Chan"),
        ("source", "[1] Doe J. Tea. 2019."),
    ]
    assert "attribution" not in {role for piece in row.pieces for role in piece.roles}


def test_a_very_long_sentence_is_cut_around_the_claim() -> None:
    text = "So " * 1000 + "salt causes thirst" + " and more" * 1_000_000
    one = claim(text, argument(text, "salt"), "causes", argument(text, "thirst"))
    pieces, outside = mark_sentence(one)
    told = "".join(piece.text for piece in pieces)
    assert told.startswith("… ")
    assert told.endswith(" …")
    assert len(told) < 800
    assert {role: piece.text for piece in pieces for role in piece.roles} == {
        "cause": "salt", "relation": "causes", "effect": "thirst",
    }  # fmt: skip
    assert outside == []


def test_an_effect_too_far_away_is_told_beside_the_sentence() -> None:
    text = "Salt causes " + "very " * 300 + "much thirst"
    one = claim(text, argument(text, "Salt"), "causes", argument(text, "much thirst"))
    row = claim_row(one, salt()[0])
    assert [(note.label, note.text) for note in row.notes] == [("effect, elsewhere", "much thirst")]


@given(strategies.text(min_size=60, max_size=60), ends)
def test_every_sentence_is_whole_and_every_part_is_found(text: str, places: list[int]) -> None:
    spans = [tuple(sorted(pair)) for pair in zip(places[::2], places[1::2], strict=True)]

    def at(number: int) -> dict[str, object]:
        start, end = spans[number]
        return {"start": OFFSET + start, "end": OFFSET + end, "text": text[start:end]}

    one = claim("Salt causes thirst", argument("Salt", "Salt"), "causes", argument("thirst", "thirst")).model_copy(
        update={
            "sentence": Span(start=OFFSET, end=OFFSET + 60, text=text), "cause": Argument(**at(0)),
            "relation": Relation(**at(1), lemma="", type="causes", direction="none", predicate=""),
            "effect": Argument(**at(2)), "hedges": (Hedge(**at(3), kind="modal"), Hedge(**at(4), kind="modal")),
            "attribution": Attribution(kind="vague", **at(5)),
        }
    )  # fmt: skip
    pieces, outside = mark_sentence(one)
    assert "".join(piece.text for piece in pieces) == shown(text)
    position = 0
    covered: dict[str, set[int]] = {role: set() for role in ROLES}
    for piece in pieces:
        assert set(piece.ends) <= set(piece.roles)
        for role in piece.roles:
            covered[role].update(range(position, position + len(piece.text)))
        position += len(piece.text)
    wanted = zip(("cause", "relation", "effect", "hedge", "hedge", "attribution"), spans, strict=True)
    told = {(part.role, part.start - OFFSET, part.end - OFFSET) for part in outside}
    expected: dict[str, set[int]] = {role: set() for role in ROLES}
    for role, span in wanted:
        if (role, *span) not in told:
            expected[role].update(range(*span))
    assert covered == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain – “text”, naïve 😀", "plain – “text”, naïve 😀"),
        ("one\ttwo\r\nthree\x0c", "one two  three "),
        ("a\u202egnp.exe", "a\ufffdgnp.exe"),
        ("\x00\x1b[31m\ud800\u2028\ufeff\uffff", "\ufffd\ufffd[31m\ufffd\ufffd\ufffd\ufffd"),
    ],
)
def test_what_cannot_be_shown_is_replaced_sign_by_sign(text: str, expected: str) -> None:
    assert shown(text) == expected


@given(strategies.text(alphabet=strategies.characters()))
def test_what_is_shown_is_as_long_and_can_stand_in_xml(text: str) -> None:
    from lxml import etree

    assert len(shown(text)) == len(text)
    assert shown(shown(text)) == shown(text)
    etree.Element("p").text = shown(text)  # raises on what XML cannot hold
