"""An argument ends before the citations and placeholders that stand behind it."""

from __future__ import annotations

import pytest

import claimminer

SOURCES = "References\n\n1. Roe A. Naps. Sleep. 2003;4:1-9.\n2. Doe B. Yoga. 2010;1:2-3.\n3. Poe C. 2011;3:4-5.\n"
EFFECTS = [
    ("Regular naps cut stress.[3] The rest is habit.", "stress"),
    ("Walking lowers blood pressure (Ref. 3). The rest is habit.", "blood pressure"),
    ("Garlic lowers cholesterol.1,2 The rest is habit.", "cholesterol"),
    ("Tea prevents strokes (refs).", "strokes"),
    ("Smoking causes bronchitis (Roe & Doe, 20XX).", "bronchitis"),
    ("Salt raises blood pressure:contentReference[oaicite:2]{index=2}.", "blood pressure"),
    ("Coffee protects the liver {{cn|date=May 2024}}.", "the liver"),
    ("Swimming improves asthma control (LINK STUDY HERE).", "asthma control"),
    ("The pill lowers low-density lipoprotein (LDL).", "low-density lipoprotein (LDL)"),
    ("The diet lowers vitamin B12.", "vitamin B12"),
]


@pytest.mark.parametrize(("sentence", "effect"), EFFECTS)
def test_arguments_end_before_their_sources(sentence: str, effect: str) -> None:
    (mined,) = claimminer.mine([{"text": f"A note\n\n{sentence}\n\n{SOURCES}"}])
    assert [claim.effect.text for claim in mined.claims] == [effect]
