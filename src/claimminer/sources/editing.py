"""Remarks by which writers and editors ask for a source: "[Nadia has the PDF]", "– need ref", "4. Tom's paper"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from claimminer.language.editing import (
    ASK_OPENERS,
    ASKING_VERBS,
    BLANK_ENTRIES,
    EDITORS_WORDS,
    FILL_WORDS,
    MISSING_STATES,
    QUESTION_OPENERS,
    SOURCE_WORDS,
    WORK_WORDS,
)

__all__ = ["asks_for_source", "is_bare_request", "is_unwritten"]

_MOST_WORDS = 18
_MOST_OF_ENTRY = 9  # words
_TINY = 2  # words of an entry that a question mark makes a query: "Smith?"
_KNOWN = re.compile(r"://|www\.|\b10\.\d{4}|\b(?:19|20)\d\d[;:]\d")  # something stands there that can be looked up
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_WHOLE_BRACKET = re.compile(r"[\[(<{]+[^\[\]()<>{}]*[\])>}]+\.?")
# The last words, set apart: "Lancet paper on sleep (find)", "NICE guideline – which number?"
_SET_APART = re.compile(r"(?:[(\[]|\s[–—-]+\s|,\s)([^()\[\]–—,]{3,40}?)[)\]]?[.!]?\Z")
_OWNED = re.compile(
    r"(?:that|[a-z]+'s)\s(?:\w+\s){0,2}(?:stud(?:y|ies)|papers?|articles?|books?|trials?|pdfs?)(?:\s\([^()]*\))?\Z"
)
_INVENTED = re.compile(
    r"\b(?:hypothetical|fictional|fictitious|made-up|invented|imaginary|placeholder|dummy)\s(?:stud(?:y|ies)|references?|citations?|sources?|papers?|entry|example)\b"
)
_AT_ONCE = ("opening request", "asked of a work", "label")  # what a remark in round brackets begins with
_THE_ONE = re.compile(r"\b(?:the|that)\s(?:[\w-]+\s)?one\s(?:about|on|with|from|by|in|where|that)\b")
_ONE = re.compile(r"(?:[Tt]he|[Tt]hat|[Tt]his)\s(?:[\w’'-]+\s){1,3}one\.?")  # "the Welsh one"
# "JB to dig out the Cochrane one": who is to bring the source
_ASSIGNED = re.compile(
    r"\W*(?!WHO\b|NICE\b|NHS\b|CDC\b|FDA\b)[A-Z][A-Za-z]{0,10}\sto\s(?:find|dig|chase|check|confirm|supply|send|paste|add|look\sup|track\sdown|source|provide)\b"
)
_ASSIGNED_WORK = re.compile(r"\b(?:stud(?:y|ies)|papers?|one|stats?|figures?|numbers?)\b")
_QUERIED_NAME = re.compile(r"[,–—-]\s[A-Z][A-Z&]{1,7}\s?\?\Z")  # "Crowther – Australian trial, NEJM?"
# "I'll look for it tonight", without a word for what is sought
_PROMISED = re.compile(
    r"\W*(?:(?:i|we|will|to)(?:'ll|'m|\swill|\scan|\sneed\sto)?\s)?(?:look\sfor|look(?:ing)?\sup|dig\sout|chase|track\sdown|find|get)\s(?:it|this|that|them|one)\b"
)


def asks_for_source(content: str, place: str) -> bool:
    """Whether the words in brackets (``hard``, ``soft``) ask for a source, in whatever order."""
    words = _plain(content)
    if _ASSIGNED.match(content) and (_found("source", words) or _ASSIGNED_WORK.search(words)):
        return True
    if place == "soft" and _ends_asking(words):
        return True
    if place == "soft" and not any(_patterns()[kind].match(words) for kind in _AT_ONCE):
        return False  # most round brackets hold something else
    if len(words.split()) > _MOST_WORDS or _KNOWN.search(words):
        return False
    if place == "hard" and _PROMISED.match(words):
        return True
    sourced = _found("source", words)
    if not sourced and not _found("work", words):
        return False
    if _found("label", words) and (_found("request", words) or _found("editors", words)):
        return True
    if place == "soft":
        return (_found("opening request", words) and _is_bare(words)) or _found("asked of a work", words)
    if _found("request", words) or _found("editors", words) or _is_question(words):
        return True
    return sourced and (_found("state", words) or "?" in words)


def _ends_asking(words: str) -> bool:
    """Whether a work is named and nothing but a request for it follows: "stat from that study, dig out"."""
    apart = _SET_APART.search(words)
    named = _found("source", words) or _found("work", words)
    return apart is not None and bool(named) and _found("mere request", apart[1])


def is_bare_request(words: str) -> bool:
    """Whether nothing but a request for a source stands there: "need citation", "check reference"."""
    plain = _plain(words)
    return _asks(plain) and _is_bare(plain)


def is_unwritten(entry: str) -> bool:
    """Whether an entry of a source list is a note of what should stand there: "Find the Swedish one", "Tom's paper"."""
    plain = _plain(entry)
    if _found("blank", plain.strip(" .!?[](){}<>") or plain) or _INVENTED.search(plain) or _ONE.fullmatch(entry):
        return True
    if len(plain.split()) > _MOST_WORDS or _KNOWN.search(plain):
        return False
    if _asks_apart(plain) or _asks_at_once(plain):
        return True
    return not _YEAR.search(plain) and (_is_queried(plain, entry) or _is_told_of(plain))


def _asks_apart(plain: str) -> bool:
    """Whether the last words ask, set apart from the others: "Lancet paper on sleep (find)"."""
    apart = _SET_APART.search(plain)
    return apart is not None and (
        _found("opening request", apart[1]) or _found("ending state", apart[1]) or _is_asked(apart[1])
    )


def _asks_at_once(plain: str) -> bool:
    """Whether a short entry begins with the request: "Find that 2018 study"."""
    named = _found("source", plain) or _found("work", plain)
    return len(plain.split()) <= _MOST_OF_ENTRY and named and _found("opening request", plain)


def _is_queried(plain: str, entry: str) -> bool:
    """Whether an entry without a year ends in doubt: "Smith?", "Same as 2?", "…, NEJM?"."""
    if _QUERIED_NAME.search(entry) or "??" in plain:
        return True
    return plain.endswith("?") and (len(plain.split()) <= _TINY or plain.startswith(("same ", "as ")))


def _is_told_of(plain: str) -> bool:
    """Whether an entry without a year only tells of a work: "[Swedish cohort]", "Tom's paper", "Link to follow"."""
    sourced = _found("source", plain)
    named = sourced or _found("work", plain)
    if _WHOLE_BRACKET.fullmatch(plain):
        return named or _asks(plain)
    stated = (named and _found("ending state", plain)) or (sourced and _found("state", plain))
    somebody = _found("asked of somebody", plain) or _OWNED.match(plain) or _THE_ONE.search(plain)
    return len(plain.split()) <= _MOST_OF_ENTRY and bool(stated or _found("editors", plain) or somebody)


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("’", "'").split())


def _is_bare(words: str) -> bool:
    return _found("source", words) and len(words.split()) <= _MOST_OF_ENTRY and _found("bare", words)


def _is_question(words: str) -> bool:
    return words.endswith("?") and _found("question", words)


def _is_asked(words: str) -> bool:
    """Whether a question of a few words asks for a part of the reference: "which issue?", "link?"."""
    return words.endswith("?") and (_found("source", words) or _is_question(words))


def _asks(plain: str) -> bool:
    return any(_found(kind, plain) for kind in ("request", "state", "editors"))


def _found(kind: str, words: str) -> bool:
    return _patterns()[kind].search(words) is not None


def _choice(words: Iterable[str]) -> str:
    return "(?:" + "|".join(word.replace(" ", r"\s") for word in words) + ")"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """The tables as patterns; made where the first remark is met."""
    source, work, asks = _choice(SOURCE_WORDS), _choice(WORK_WORDS), _choice(ASKING_VERBS)
    openers, editors = _choice(ASK_OPENERS), _choice(EDITORS_WORDS)
    states = _choice((*MISSING_STATES, *EDITORS_WORDS))
    # "MK to paste", not "how to find papers"
    initials = r"(?:(?!how\s|way\s|due\s|as\s|why\s|who\s|not\s|us\s|up\s)[a-z]{2,3}\s(?=to\s))?"
    opening = rf"^\W*{initials}(?:{openers}[,:]?\s){{0,3}}{asks}\b"
    return {
        kind: re.compile(pattern)
        for kind, pattern in {
            "source": rf"(?<![\w-]){source}(?![\w-])",
            "work": rf"(?<![\w-]){work}(?![\w-])",
            "request": rf"{opening}|(?:[,;:.!–—-]\s|\b{openers}\s){asks}(?![\w-])",
            "opening request": rf"{opening}",
            "mere request": rf"^{asks}(?:\s(?:it|this|that|later|again|pls|please|asap))?$",
            "label": r"^(?:refs?|sources?|citations?|references?|links?)\.?\s?[:–—-]\s",  # "ref: need one from Helen"
            "state": rf"(?<![\w-]){states}(?![\w-])",
            "editors": rf"(?<![\w-]){editors}(?![\w-])",
            "ending state": rf"(?<![\w-]){states}\W*$",
            "question": rf"^\W*{_choice(QUESTION_OPENERS)}\b.*(?<![\w-])(?:{source}|{work})(?![\w-])|\bfrom\swhere\W*$",
            "asked of a work": rf"^(?:which|what|whose)\s(?:{source}|{work})(?![\w-]).*\?$"
            rf"|^(?:can|could|will)\s(?:someone|somebody|anyone|you|we)\b.*\b{asks}\s.*(?<![\w-]){source}\?$",
            "bare": rf"^\W*(?:(?:{source}|{asks}|{states}|{_choice(FILL_WORDS)})(?:\W+|$)){{2,}}$",
            "blank": rf"^{_choice(BLANK_ENTRIES)}$",
            "asked of somebody": r"^(?:ask|waiting\sfor|awaiting|chase|(?:see|check)\swith|get\sfrom)\s[a-z.' ]{2,30}$",
        }.items()
    }
