"""What is typed into a search field, taken apart."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimminer.text.searches import Search, fts5, taken_apart


@pytest.mark.parametrize(
    ("typed", "search"),
    [
        ("blood sugar", Search((("blood", "sugar"),), ())),
        ('"blood sugar" -salt', Search((("blood sugar",),), ("salt",))),
        ("salt OR sugar -cane", Search((("salt",), ("sugar",)), ("cane",))),
        ("OR salt OR", Search((("salt",),), ())),
        ("or AND not", Search((("or", "AND", "not"),), ())),
        ("blood-sugar", Search((("blood-sugar",),), ())),
        ('"never closed', Search((("never closed",),), ())),
        ('- -- *** "" \'', Search((), ())),
    ],
)
def test_taken_apart(typed: str, search: Search) -> None:
    assert taken_apart(typed) == search


@given(typed=st.text(max_size=30) | st.text('"-*()ORab:^ \0', max_size=20))
def test_nothing_typed_is_syntax(typed: str) -> None:
    search = taken_apart(typed)
    if search.wanted:
        with sqlite3.connect(":memory:") as db:
            db.execute("CREATE VIRTUAL TABLE words USING fts5(a)")
            begun = search.wanted[-1][-1]
            db.execute("SELECT * FROM words WHERE words MATCH ?", (fts5(search, begun=begun),)).fetchall()
        db.close()
