"""What stands in a sentence beside its statement, left out before the parse: datelines, and who reports it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from claimminer.language.asides import (
    BEFORE_REPORTERS,
    DOUBLE_QUOTES,
    FIRST_TIME,
    HEADING_REPORTERS,
    INVERTED,
    MONTHS,
    QUOTES,
    REPORTERS,
    SAYING,
    STOPS,
)
from claimminer.language.grammar import TYPED_DASHES

__all__ = ["is_title_case", "without_asides", "without_mark"]

# a dateline ends within so many tokens
DATELINE = 14
# letters of an abbreviation, at most: longer words in capitals that open a dateline are places
PLACE = 3
# a report set in by commas, and one that opens a headline, is so short
REPORT, OPENING = 5, 4
# ... and one that breaks a quotation
BREAK = 24
# behind one of these a citation's marker may stand, of so many tokens
MARKED = frozenset({".", ",", ";", ":"})
MARKER = 9
# a word with such marks; plain digits only behind a stop, "IL-6" and "B12" have theirs
MARKED_WORD = re.compile(
    r"([^\W\d_][\w-]*?[^\W\d_])(?:[.,;]?[¹²³⁰⁴-⁹†‡§][¹²³⁰⁴-⁹†‡§,–]*|(?<=[a-z]{3})\.\d{1,3}(?:[,–-]\d{1,3})*)"
)


def without_asides(tokens: list[Token]) -> list[Token]:
    """The tokens without a dateline ("LEEDS, 4 May 2024 –") and a report (", experts say,"; a last "study finds").

    They confuse the parser, and attribution is read from the article itself.
    """
    tokens = _without_markers(tokens[_dateline(tokens) :])
    tokens = _without_quotes(_without_novelty(tokens))
    tokens = tokens[_opening_report(tokens) :]
    words = [token.lower_ for token in tokens]
    start, end = _inserted_report(words) or (_closing_report(tokens, words), len(tokens))
    return tokens[:start] + tokens[end:]


def _without_markers(tokens: list[Token]) -> list[Token]:
    """Without a citation's marker that stands right behind a stop ("fever,[3] and", "a week.[1,4]")."""
    kept: list[Token] = []
    closing = -1
    for i, token in enumerate(tokens):
        if token.text == "[" and i and tokens[i - 1].text in MARKED and not tokens[i - 1].whitespace_:
            behind = (j for j in range(i + 1, min(i + MARKER, len(tokens))) if tokens[j].text == "]")
            closing = next(behind, -1)
        if i > closing:
            kept.append(token)
    return kept


def without_mark(word: str) -> str:
    """A word without the footnote marks that the tokenizer left at it, and the stop before ("pain.¹²", "gut.1")."""
    if word[-1:].isalpha():
        return word
    found = MARKED_WORD.fullmatch(word)
    return found[1] if found is not None else word


def _without_novelty(tokens: list[Token]) -> list[Token]:
    """Without "for the first time" inside a verb's phrase ("has been shown for the first time to cut deaths")."""
    length = len(FIRST_TIME)
    for i in range(1, len(tokens) - length):
        if tokens[i].lower_ != FIRST_TIME[0] or tokens[i + length].lower_ not in ("to", "that"):
            continue
        if tuple(token.lower_ for token in tokens[i : i + length]) == FIRST_TIME:
            return tokens[:i] + tokens[i + length :]
    return tokens


def _without_quotes(tokens: list[Token]) -> list[Token]:
    """A headline without the marks around what it quotes ("Naps 'cut stress', study finds")."""
    if any(token.text[-1:] in STOPS for token in tokens[-2:]):
        return tokens
    marks = [i for i in range(1, len(tokens)) if tokens[i].text in QUOTES]
    opening = next((i for i in marks if tokens[i - 1].whitespace_ and not tokens[i].whitespace_), len(tokens))
    closing = next((i for i in marks if i > opening and not tokens[i - 1].whitespace_), 0)
    return [token for i, token in enumerate(tokens) if not closing or i not in (opening, closing)]


def _dateline(tokens: Sequence[Token]) -> int:
    """How many tokens a dateline takes up."""
    words = [token.lower_ for token in tokens[:DATELINE]]
    for i in range(2, len(words)):
        if words[i] in TYPED_DASHES and tokens[i - 1].whitespace_:
            return i + 1 if _opens_with_place(tokens) or _has_date(tokens[:i]) else 0
    return 0


def _has_date(tokens: Sequence[Token]) -> bool:
    """"London, 3 May –", "Oslo (October 2021) –"; not "Coffee may cut the risk –"."""
    months = (i for i, token in enumerate(tokens) if token.lower_ in MONTHS and token.text[:1].isupper())
    return any(token.is_digit for i in months for token in tokens[max(0, i - 1) : i + 2])


def _opens_with_place(tokens: Sequence[Token]) -> bool:
    """ "PORT HALLOW, ", "BOSTON (Agency)": a place in capitals."""
    place = tokens[0]
    return place.is_alpha and place.is_upper and len(place) > PLACE and tokens[1].text in (",", "(")


def _opening_report(tokens: Sequence[Token]) -> int:
    """How many tokens a report takes up that opens a headline ("Oslo study Naps lower stress", its colon lost)."""
    at = next((i for i, token in enumerate(tokens[:OPENING]) if token.lower_ in HEADING_REPORTERS), len(tokens))
    if at + 3 > len(tokens) or tokens[-1].text in (".", "!", "?"):
        return 0
    first = tokens[at + 1]
    opens = all(token.text[0].isupper() for token in (*tokens[:at], first)) and first.lower_ not in SAYING
    return at + 1 if opens and not is_title_case(tokens[at + 1 :]) else 0


def _inserted_report(words: Sequence[str]) -> tuple[int, int] | None:
    """Where a report stands that two commas set in, both of them included."""
    for i in range(2, len(words) - 2):
        if words[i] in SAYING and words[i + 1] == ",":
            opening = next((j for j in range(i - 1, max(i - REPORT, 0), -1) if words[j] == ","), 0)
            if opening > 0:
                return opening, i + 2
    return _between_quotes(words)


def _between_quotes(words: Sequence[str]) -> tuple[int, int] | None:
    """Where the report stands that breaks a quotation (", ” says Dr Chan , of Leeds , “"), its marks included."""
    for start in range(2, len(words) - 4):
        if words[start] not in DOUBLE_QUOTES or words[start - 1] != ",":
            continue
        end = next((i for i in range(start + 2, min(start + BREAK, len(words) - 1)) if words[i] in DOUBLE_QUOTES), 0)
        said = words[start + 1 : end]
        if end and words[end - 1] == "," and not SAYING.isdisjoint(said) and STOPS.isdisjoint({*said} - {","}):
            return start - 1, end + 1
    return None


def _closing_report(tokens: Sequence[Token], words: Sequence[str]) -> int:
    """Where the report begins that closes a headline ("Naps cut stress new Oslo study finds"); else the end."""
    if (inverted := _inverted_report(words)) is not None:
        return inverted
    i = len(words) - 1
    if i > 3 and words[i] in ("study", "survey") and words[i - 1] not in BEFORE_REPORTERS:
        return i  # "Naps cut stress: study", its colon lost
    if i < 4 or words[i] not in SAYING or words[i - 1] not in REPORTERS:
        return len(words)
    i -= 1
    while i > 2 and (words[i - 1] in BEFORE_REPORTERS or tokens[i - 1].text.isupper()):
        i -= 1
    return i - (words[i - 1] == ",")


def _inverted_report(words: Sequence[str]) -> int | None:
    """Where ", concludes a new study published today", "finds new research" begins; its own clauses go with it."""
    for i in range(4, len(words) - 1):
        if words[i] not in INVERTED:
            continue
        at = i + 1
        while at < len(words) - 1 and words[at] in BEFORE_REPORTERS:
            at += 1
        if words[at] in REPORTERS and (words[i - 1] == "," or words[at + 1 :] in ([], ["."])):
            return i - (words[i - 1] == ",")
    return None


def is_title_case(tokens: Sequence[Token]) -> bool:
    """Whether a sentence is a headline In Title Case, whose capitals make names of all its words."""
    capitalised = 0
    for token in tokens[1:]:
        if token.is_alpha and len(token) > 3:
            if not (token.is_title or token.is_upper):
                return False
            capitalised += 1
    return capitalised > 1
