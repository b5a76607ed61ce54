"""Repair: what is mended, what must stay, and that twice is once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimminer.text.encoding import decode
from claimminer.text.language import guess_language
from claimminer.text.repair import mend_characters, repair


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("The patientâ€™s pain", "The patient’s pain"),
        ("CrohnÂ´s", "Crohn´s"),
        ("TNF-Î± and IL-1Î²", "TNF-α and IL-1β"),
        ("cafÃ©", "café"),
        ("a\u00a0b\u2009c\u202fd\te", "a b c d e"),
        ("in\u00adflam\u200bma\ufefftion", "inflammation"),
        ("IL\u20116", "IL-6"),
        ("\u202bpain\u202c\u200f", "pain"),
        ("ﬁbro \ufb02u", "fibro flu"),
        ("cafe\u0301", "café"),
        ("a\r\nb\rc\x0bd\u2028e", "a\nb\nc\nd\ne"),
        ("a  \n b\n\n", "a\n b"),
        ("Q&amp;A &lt; 5&nbsp;mg &amp;amp;", "Q&A < 5 mg &"),
        ("\x1b[31mred\x1b[0m\0", "red"),
        ("\ud83d\ude00 \ud800", "😀 \ufffd"),
    ],
)
def test_mended(broken: str, mended: str) -> None:
    assert repair(broken) == mended


@pytest.mark.parametrize(
    "text",
    [
        "“Pain,” she said – ‘often’ — isn’t rare…",
        "TNF-α, IFN-γ and κB at 5 µg/mL",
        "pain.¹²³ and 10⁹ cells, H₂O, 37 °C ± 0.5, ≥ 3 × 10−4",
        "Sjögren, Ménière, Guillain–Barré and naïve T cells",
        "R&D costs € 5, AT&T",
    ],
)
def test_kept(text: str) -> None:
    assert repair(text) == text


PIECES = st.sampled_from(
    ["Ã", "©", "â", "€", "™", "&", "amp;", "lt;", "#8217;", "e", "\u0301", "\r", "\n", " ", "\x85", "\u2028"]
)


@given(st.lists(PIECES | st.characters(), max_size=30).map("".join))
@settings(max_examples=300, deadline=None)
def test_twice_is_once(text: str) -> None:
    assert repair(repair(text)) == repair(text)
    assert mend_characters(mend_characters(text)) == mend_characters(text)
    repair(text).encode()


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (
            "у пациента сильная боль каждый день".encode("cp1251"),
            "у пациента сильная боль каждый день",
        ),
        (
            b"mostly fine \xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9 with one bad \xff byte",
            "mostly fine éééé with one bad \ufffd byte",
        ),
        (b"caf\xe9", "café"),
        (b"", ""),
    ],
)
def test_decode(data: bytes, text: str) -> None:
    assert decode(data) == text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Smoking causes cancer.", "en"),
        ("Schmerz stört den Schlaf.", "en"),  # too short to tell
        (
            "Chronic pain is a condition that affects the sleep and the mood of many people who have it for years.",
            "en",
        ),
        (
            "Chronische Schmerzen können den Schlaf stören, und wer schlecht schläft, hat am nächsten Tag mehr davon. "
            "Das ist bei vielen Menschen so.",
            "de",
        ),
        (
            "La douleur chronique peut perturber le sommeil, et les personnes qui dorment mal ont plus de douleurs le "
            "lendemain. Ce n'est pas rare dans la population.",
            "fr",
        ),
        (
            "El dolor crónico puede alterar el sueño, y quien duerme mal tiene más dolor al día siguiente. "
            "Esto es frecuente en los adultos y no se debe a una sola causa.",
            "es",
        ),
        ("Хроническая боль нарушает сон, и люди, которые плохо спят, чувствуют больше боли.", "ru"),
        ("慢性的な痛みは睡眠を妨げることがあります。睡眠不足は痛みを悪化させます。", "ja"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert guess_language(text) == language
