"""Quotations that are signed below or behind a dash."""

from __future__ import annotations

import pytest

from claimminer.pipes.attributions.signatures import spread_signatures
from claimminer.records import Attribution


@pytest.mark.parametrize(
    ("signature", "kind", "name"),
    [
        ("– Karen, 54", "vague", "Karen"),
        ("– Lucy M.", "vague", "Lucy M."),
        ("— Karen Dodd, Leeds", "named", "Karen Dodd"),
        ("\n– Dr Noor", "named", "Dr Noor"),
        ("– and she meant it", None, None),
        ("she said.", None, None),
    ],
)
def test_who_signed(signature: str, kind: str | None, name: str | None) -> None:
    said = '"It cured my migraines. I sleep well."'
    text = f"They like it.\n\n{said} {signature}\n\nBook now."
    first = text.index("I sleep")
    sentences = [(0, 13), (15, first - 1), (first, text.index("\n\nBook")), (len(text) - 9, len(text))]
    found = spread_signatures(text, sentences, [None] * 4)
    assert [one and (one.kind, one.text) for one in found] == [None, *[kind and (kind, name)] * 2, None]


def test_what_was_told_before_stays() -> None:
    own = Attribution(kind="named", start=0, end=4, text="They")
    text = '"It cured my migraines." – Karen, 54'
    assert spread_signatures(text, [(0, len(text))], [own]) == [own]
