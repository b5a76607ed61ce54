"""Voices that an encoder hears where no rule finds a report, as marked sentences: ``{words|kind}`` is what it hears.

Expected of the last sentence: the evidence and the kind, or None for the article's own voice.
"""

from __future__ import annotations

import re

import pytest
from attributing import attribute, facts

from claimminer.pipes.attributions.heard import Heard, HeardVoice

MARK = re.compile(r"\{([^|}]+)\|(vague|named|back)\}")
GOING_ON = ">"

ROWS: list[tuple[list[str], tuple[str, str] | None]] = [
    (["The mirror, {by her own count|vague}, has freed half of them from pain."], ("by her own count", "vague")),
    (["{Bindle & Sons put|named} the coughs down to the dust."], ("Bindle & Sons put", "named")),
    # somebody told of before: as named as that one was
    (["Dr Ines Moreau said sleep heals.", "{The two reckon|back} that stress harms."], ("The two reckon", "named")),
    (["Dr Ines Moreau said sleep heals.", "Stress, {she is adamant|back}, harms."], ("she is adamant", "named")),
    (["A midwife said sleep heals.", "Stress, {she is adamant|back}, harms."], ("she is adamant", "vague")),
    (["Stress, {she is adamant|back}, harms."], ("she is adamant", "vague")),
    # what rules find counts before what is heard in the same words
    (["{Experts say|named} that naps heal."], ("Experts say", "vague")),
    # and a named one before a vague one, wherever it was found
    (["{The rumour mill has it|vague}, and Dr Ines Moreau said, that naps heal."], ("Dr Ines Moreau said", "named")),
    # a sentence goes on with what was said right before it, and with nothing else
    (["Experts say that naps heal.", "> Tea is the better cure."], ("Experts say", "vague")),
    (["Naps heal in one trial.", "> Naps also lowered stress."], ("in one trial", "vague")),
    (["Naps heal in one trial.", "> Naps might calm nerves."], None),  # a study's results did happen
    (["Naps heal.", "> Tea is the better cure."], None),
    (["Experts say that naps heal.", "Tea is the better cure."], None),
    (["{By his count|vague} naps heal.", "> Tea is the better cure."], ("By his count", "vague")),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), ROWS, ids=[" ".join(row[0]) for row in ROWS])
def test_heard(sentences: list[str], expected: tuple[str, str] | None) -> None:
    plain = [MARK.sub(r"\1", sentence.removeprefix(GOING_ON).strip()) for sentence in sentences]
    heard = {i: read(sentence) for i, sentence in enumerate(sentences)}
    assert facts(attribute(plain, heard=heard)[-1]) == expected


def test_nothing_goes_on_over_a_paragraph() -> None:
    heard = {1: Heard(goes_on=0.9)}
    assert attribute(["Experts say that naps heal.", "Tea is a cure."], frozenset({1}), heard)[-1] is None


def read(sentence: str) -> Heard:
    """What is marked in a sentence with one mark at most."""
    mark = MARK.search(sentence)
    voices = [HeardVoice(mark.start(), mark.start() + len(mark[1]), mark[2], 0.9)] if mark else []  # type: ignore[arg-type]
    return Heard(voices, 0.9 if sentence.startswith(GOING_ON) else 0.1)
