from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from claimminer.records import Claim
from claimminer.review.agreement import agreements, disputes, kappa
from claimminer.review.desk import Desk
from claimminer.review.readings import Edits
from claimminer.review.verdicts import reviewed


@given(pairs=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1, max_size=30))
def test_kappa_is_what_others_say_it_is(pairs: list[tuple[str, str]]) -> None:
    ours = kappa(pairs)
    if ours is None:
        assert len({value for pair in pairs for value in pair}) == 1
    else:
        assert ours == pytest.approx(cohen_kappa_score(*zip(*pairs, strict=True)))


def test_by_field(desk: Desk, claims: dict[str, Claim], say: Callable[..., int]) -> None:
    first, second, third, fourth = list(claims.values())[:4]
    for claim in (first, second, third):
        say(claim)
    say(fourth, answer="reject")
    say(first, reviewer="ben", edits=Edits(strength="correlational"))
    say(second, reviewer="ben")
    say(third, reviewer="ben", answer="reject")
    say(fourth, reviewer="ben", answer="skip")
    say(third, reviewer="zoe", role="adjudication")
    with desk.reading() as db:
        found = {one.field: one for one in agreements(db)}
        assert disputes(db) == (1, 1)
        verdicts = {one.machine["id"]: one.verdict for one in reviewed(db)}
    assert {(one.first, one.second) for one in found.values()} == {("anna", "ben")}
    assert (found["verdict"].both, found["verdict"].alike) == (3, 2)
    assert found["verdict"].kappa == 0
    assert (found["strength"].both, found["strength"].alike, found["strength"].share) == (2, 1, 0.5)
    assert (found["cause"].alike, found["cause"].kappa) == (2, None)
    assert [verdicts[claim.id] for claim in (first, second, third, fourth)] == [
        "disputed", "accept", "accept", "reject",
    ]  # fmt: skip
