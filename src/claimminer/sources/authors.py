"""Author–year citations: (Smith et al., 2019; Doe, 2020), Smith and Doe (2019), and works named in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimminer.language.citations import LEAD_INS, LEAD_OUTS, PERIODICALS, REPORTING_VERBS, WORK_NOUNS
from claimminer.sources.markers import Marker
from claimminer.sources.surnames import first_author, names_before

__all__ = ["find_authors", "find_works", "guideline_key"]

_YEAR = r"(?:1[89]\d\d|20\d\d)[a-z]?"
_UNDATED = r"(?:n\.\s?d\.|in\spress|forthcoming|submitted|in\spreparation)"
_YEARS = re.compile(rf"{_YEAR}(?:\s?(?:,|/|and|&|–|-)\s?(?:{_YEAR}|[a-h]\b)){{0,6}}|{_UNDATED}")
_INSIDE = re.compile(r"[(\[]((?:[^()\[\]]|[(\[][A-Z]{2,8}[)\]]){5,400})[)\]]")
# As a reference manager writes it before it formats the text: "{Smith, 2014 #212}".
_UNFORMATTED = re.compile(r"\{([^{}\n]{3,80}?,\s?(?:1[89]|20)\d\d[a-z]?)\s#\d{1,7}[^{}\n]{0,80}\}")
_ANY_YEAR = re.compile(rf"\b{_YEAR}\b|\b{_UNDATED}")
# Several works, whatever stands between them: "Smith, 2019; Doe, 2020", "Smith 2019, Doe 2020".
_NEXT_WORK = re.compile(r"\s*;\s*|(?<=\d\d\d\d),\s(?=[^\W\d_a-z])|(?<=\d\d\d\d[a-z]),\s(?=[^\W\d_a-z])")


def _choice(words: tuple[str, ...]) -> str:
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


_LEAD = re.compile(_choice(LEAD_INS) + r",?\s", re.IGNORECASE)
# "Ham 1980, cited in Grey 2016": the work at hand is the second
_SECOND_HAND = re.compile(r".*,?\s(?:as\s)?(?:cited|quoted|reported|discussed)\s(?:in|by)\s", re.IGNORECASE)
_IBIDEM = re.compile(
    r"[(\[]\s?(?:see\s)?(?:ibid(?:em)?|idem|id)\b\.?(?:[,:]?\s(?:pp?\.?\s?)?\d{1,4}(?:[–-]\d{1,4})?)?\s?[)\]]",
    re.IGNORECASE,
)
_LEAD_OUT = re.compile(r"(?:[,:]|\s[–—-])?\s" + _choice(LEAD_OUTS) + r"[^,;]{0,40}\Z", re.IGNORECASE)
_PAGES = re.compile(
    rf"(?:(?<=\d\d\d\d)|(?<=\d\d\d\d[a-z]))[,:]\s?(?:(?:pp?|para|ch|chap|chapter|table|fig|figure|section|§)\.?\s?)?"
    rf"(?!{_YEAR}\Z)\d{{1,5}}(?:[–-]\d{{1,5}})?\Z",
    re.IGNORECASE,
)
# The year in brackets, or right after "et al."
_YEAR_BRACKET = re.compile(rf"[(\[](?=(?:{_YEAR}|{_UNDATED})[^()\[\]]{{0,40}}[)\]])")
_YEAR_AFTER_AL = re.compile(rf"al(?<=\sal)[.,]{{0,2}}\s(?={_YEAR}\b)")
# These count only where the source list knows the work: "Smith & Doe, 2019, saw", "Smith's 2019 trial".
_YEAR_AFTER_COMMA = re.compile(rf",\s(?={_YEAR}\b)")
_YEAR_AFTER_OWNER = re.compile(rf"['’]s?\s(?={_YEAR}\s(?:[a-z-]+\s)?{_choice(WORK_NOUNS)}\b)")
_STUDY_BY = re.compile(
    rf"\b({_YEAR})\s(?:[a-z-]+\s){{0,2}}{_choice(WORK_NOUNS)}\s(?:\w+\s)?(?:by|from)\s"
    r"((?:[A-Z]\.\s?)*[^\W\d_a-z][\w'’-]+(?:(?:,\s|,?\s(?:and|&)\s)(?:[A-Z]\.\s?)*[^\W\d_a-z][\w'’-]+){0,5}"
    r"(?:\set\sal\.?|\sand\scolleagues)?)"
)
_REPORTING = re.compile(r"\s(?:" + "|".join(REPORTING_VERBS) + r")\b")
_CLOSE = re.compile(r"(?:[,:]\s?(?:pp?\.?\s?)?\d{1,5}(?:[–-]\d{1,5})?)?[)\]]")

# Journal, year; volume(issue): pages.
_DATE = r"(?:1[89]|20)\d\d(?:\s[A-Z][a-z]{2,8}\.?(?:\s\d{1,2})?)?;\s?"
_VOLUME = re.compile(
    # "Gut 62 (2013), 45–51", "Gut, vol. 62, no. 4 (2013), p. 45"
    r"(?:vol(?:ume)?\.?\s)?\d{1,4}(?:,?\s(?:no|issue)\.?\s\d{1,3}|\s?\(\d{1,3}\))?,?\s\((?:1[89]|20)\d\d\)[,:]\s?(?:pp?\.?\s?)?[a-z]?\d{1,7}(?:\s?[–-]\s?\d{1,7})?"
    r"|vol(?:ume)?\.?\s\d{1,4},?\s(?:no\.?\s\d{1,3},?\s)?(?:1[89]|20)\d\d,?\s(?:pp?\.?\s?)\d{1,5}(?:[–-]\d{1,5})?"
    r"|(?:1[89]|20)\d\d,\s\d{1,4}(?:\s?\(\d{1,3}\))?:\s?[a-z]?\d{1,7}(?:\s?[–-]\s?\d{1,7})?"
    r"|" + _DATE + r"\d{1,4}(?:\s?\([\w\s–-]{1,12}\))?:\s?[a-z]?\d{1,7}(?:\s?[–-]\s?[a-z]?\d{1,7})?"
)
# After author and year, this names the work in full: journal, volume and page, or an identifier.
_IN_FULL = re.compile(
    r"[A-Z][\w&.]*(?:\s[\w&.]+){0,6},?\s\d{1,4}(?:\s?\(\d+\))?\s?[:;,]\s?[a-z]?\d|\b(?:PMID|doi|PMC)\b", re.I
)
# "Linwood K. et al., Title of the paper, Clin J Kidneys 6, 160–166 (2011)"
_WHOLE_WORK = re.compile(
    r"[^\W\d_a-z][\w'’-]+,?\s(?:[A-Z]\.?-?){1,3}(?:,|\sand\s|\set\sal\b)[^\n]{10,220}?"
    r"\b\d{1,4}(?:\s?\(\d+\))?[,:]\s?(?:pp?\.\s?)?[a-z]?\d+(?:[–-]\d+)?,?\s\((?:1[89]|20)\d\d\)"
)
# "(Pharmacy Times, 14 Oct 2021)": a periodical's day
_DATED_PERIODICAL = re.compile(
    r"\((?:see\s|from\s)?(?:the\s)?((?:[A-Z][\w&.’']*\s(?:(?:of|and|the|in|&)\s){0,2}){0,6}[A-Z][\w&.’']*),"
    r"\s(?:\d{1,2}\s)?"
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s\d{1,2},?)?\s(?:19|20)\d\d(?:,\sp+\.?\s?\d+)?\)"
)
_PERIODICALS = frozenset(PERIODICALS)
# A guideline by its code: "(NICE guideline NG136, section 1.4)", "[SIGN 155]".
_GUIDELINE = re.compile(
    r"[(\[](?:see\s)?(?:NICE\b[^()\[\]\n]{0,60}?\b((?:CG|NG|QS|TA|PH|DG|MTG|IPG|HST)\s?\d{1,4})|(SIGN\s(?:guideline\s)?\d{2,3}))"
    r"\b[^()\[\]\n]{0,60}[)\]]"
)
_KEYED = re.compile(r"\[([^\W\d_a-z][a-z'’-]{2,20})(\d\d)[a-z]?\]")  # "[Smith19]"
# who wrote the page or speaks in it, and what else they wrote: "the author of Cold", "Her new book Run Easy"
_AUTHOR_OF = re.compile(
    r"\b(?:(?:author|editor|co-author)\sof\s|(?:His|Her|Their|My)\s(?:[\w-]+\s){0,3}(?:book|memoir|novel|guide|cookbook|bestseller)s?,?\s)"
    r"[^.\n]{0,80}\Z"
)
_LAST_YEAR = 30  # of this century; "[Smith98]" is of the last
_QUOTES = ('"', "”", "»")
_VOLUME_NEXT = re.compile(r"\s?;\s?\d")
# How the article itself is to be cited: "Cite this as: Gut 2020;1:e1".
_OWN = re.compile(
    r"\b(?:cite (?:this|it)(?: \w+)?(?: as)?|cite as|(?:how to|please) cite|to cite(?: this \w+)?)\s?:[^\n]*\Z", re.I
)
_JOURNAL = re.compile(r"(?:[A-Z][\w&.]{0,30}\s(?:(?:of|and|the|in)\s)?){0,7}[A-Z][\w&.]{0,30},?\s\(?\Z")


def find_authors(text: str, start: int, end: int) -> Iterator[Marker]:
    """Yield author–year citations of ``text[start:end]``, and "(ibid.)".

    ``certain`` is false where only a list can tell.
    """
    for match in _IBIDEM.finditer(text, start, end):
        yield Marker(*match.span(), again=True)
    if not _ANY_YEAR.search(text, start, end):
        return
    for match in _INSIDE.finditer(text, start, end):
        if _AUTHOR_OF.search(text, max(start, match.start() - 120), match.start()):
            continue
        if _ANY_YEAR.search(match[1]):
            yield from _bracketed(match)
    for match in _UNFORMATTED.finditer(text, start, end):
        if works := _work(match[1]):
            yield Marker(*match.span(), works=works)
    for pattern, sure in ((_YEAR_BRACKET, True), (_YEAR_AFTER_AL, True), (_YEAR_AFTER_COMMA, False),
                          (_YEAR_AFTER_OWNER, False)):  # fmt: skip
        for match in pattern.finditer(text, start, end):
            if marker := _running(text, start, match.end(), sure=sure):
                yield marker
    for match in _STUDY_BY.finditer(text, start, end):
        if surname := first_author(match[2]):
            yield Marker(*match.span(), works=((surname, match[1]),), certain=False)


def find_works(text: str, start: int, end: int) -> Iterator[Marker]:
    """Yield works named in full: "Gut 2013; 62(4): 45–51", or with authors and title; and guidelines by their codes."""
    for match in _GUIDELINE.finditer(text, start, end):
        yield Marker(*match.span(), keys=(guideline_key(match[1] or match[2]),), complete=True)
    for match in _KEYED.finditer(text, start, end):
        century = "20" if int(match[2]) <= _LAST_YEAR else "19"
        yield Marker(*match.span(), works=((match[1], century + match[2]),), certain=False)
    if not _ANY_YEAR.search(text, start, end):
        return
    for match in _DATED_PERIODICAL.finditer(text, start, end):
        if not _PERIODICALS.isdisjoint(match[1].casefold().split()):
            yield Marker(*match.span(), complete=True)
    for match in _WHOLE_WORK.finditer(text, start, end):
        yield Marker(*match.span())
    for match in _VOLUME.finditer(text, start, end):
        before = text[max(start, match.start() - 80) : match.start()]
        if _OWN.search(before):
            continue
        if journal := _JOURNAL.search(before):
            yield Marker(match.start() - len(before) + journal.start(), match.end())


def guideline_key(code: str) -> str:
    """The code as an index holds it: "CG 127" and "CG127" are one."""
    return code.replace(" guideline", "").replace(" ", "").casefold()


def _bracketed(match: re.Match[str]) -> Iterator[Marker]:
    """The works inside one pair of brackets, with the brackets' offsets if nothing else stands there."""
    inside, begin = match[1], match.start(1)
    parts = [(low, high, _work(inside[low:high])) for low, high in _parts(inside)]
    works = [part for part in parts if part[2]]
    if works and len(works) == len(parts):
        yield Marker(*match.span(), works=_joined(works), complete=_closes_title(match))
    elif works and (_IN_FULL.search(inside, works[-1][1]) or _VOLUME_NEXT.match(inside, works[-1][1])):
        yield Marker(begin + works[0][0], begin + len(inside.rstrip()), works=_joined(works), complete=True)
    else:
        for low, high, work in works:
            yield Marker(begin + low, begin + high, works=work)
    if not works and (loose := _work(inside, strict=False)):
        yield Marker(*match.span(), works=loose, certain=False)


def _closes_title(match: re.Match[str]) -> bool:
    """Whether a title stands before the brackets: "Sacred Roots" (Tauris, 2002) is named in full."""
    before = match.string[max(0, match.start() - 2) : match.start()].rstrip()
    return before.endswith(_QUOTES)


def _joined(works: list[tuple[int, int, tuple[tuple[str, str], ...]]]) -> tuple[tuple[str, str], ...]:
    return tuple(pair for *_, work in works for pair in work)


def _parts(inside: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for cut in _NEXT_WORK.finditer(inside):
        yield begin, cut.start()
        begin = cut.end()
    yield begin, len(inside.rstrip())


def _work(part: str, *, strict: bool = True) -> tuple[tuple[str, str], ...]:
    """``see Smith and Doe, 2019a`` -> (("Smith", "2019a"),). Empty where the part is no author and year."""
    plain = _PAGES.sub("", _LEAD_OUT.sub("", _SECOND_HAND.sub("", part.strip())))
    years = next((found for found in _YEARS.finditer(plain) if found.end() == len(plain)), None)
    if not years:
        return ()
    names = plain[: years.start()].rstrip(" ,(")
    while lead := _LEAD.match(names):
        names = names[lead.end() :]
    surname = first_author(names, strict=strict)
    return tuple((surname, year) for year in _each_year(years[0])) if surname else ()


def _each_year(years: str) -> list[str]:
    """``2019a, b`` -> 2019a, 2019b."""
    if not years[0].isdigit():
        return [years]
    found: list[str] = []
    for piece in re.findall(rf"{_YEAR}|\b[a-h]\b", years):
        found.append(piece if piece[0].isdigit() else found[-1][:4] + piece)
    return found


def _running(text: str, low: int, at: int, *, sure: bool) -> Marker | None:
    """The citation whose year begins at ``at``: "Smith and Doe (2019)", "Smith et al. 2019"."""
    years = _YEARS.match(text, at)
    if not years:
        return None
    bracket = text[at - 1] in "(["
    close = _CLOSE.match(text, years.end())
    if bracket and not close:
        return None
    end = close.end() if bracket and close else years.end()
    names = names_before(text, low, at - 1 if bracket else at)
    if not names:
        return None
    works = tuple((names.first, year) for year in _each_year(years[0]))
    return Marker(
        names.start, end, works=works, certain=sure and (names.several or bool(_REPORTING.match(text, end)))
    )
