"""The shapes of references: what a line can tell about naming a work, before anything of it is read."""

from __future__ import annotations

import re

from claimminer.language.citations import DATE_WORDS, PLACES
from claimminer.language.institutions import INSTITUTION_ACRONYMS, INSTITUTION_HEADS, KNOWN_NAMES
from claimminer.language.publications import FINITE_WORDS

__all__ = [
    "cites_behind",
    "ends_in_journal",
    "is_address_line",
    "is_identifier_line",
    "is_labelled",
    "is_running_text",
    "looks_like_publication",
    "looks_like_reference",
    "mentions_institution",
    "names_institution",
    "names_work",
    "names_work_briefly",
    "opens_with_author_year",
    "record_label",
]

_YEAR = r"(?:1[89]|20)\d\d"
_PUBLICATION = re.compile(
    rf"\bdoi\b|\b10\.\d{{4,}}/|\bpmid\b|\bpmc\d|\bisbn\b|\bet al\b"
    rf"|\({_YEAR}[a-z]?[,)]|[;,]\s?{_YEAR}\b"
    rf"|\b{_YEAR}[;:]|\d\s?\(\d+\)|;\s?\d+:\d|^\s*\[\d+\]|\[[^\]\d][^\]]*\]|\baccessed\b|\bretrieved\b|\bvol\."
    r"|\bdata on file\b|\b(?-i:NICE)\b[^.;\n]{0,40}\b(?-i:CG|NG|QS|TA|PH|DG|MTG|IPG|HST)\s?\d{1,4}\b"
    r"|\b(?-i:SIGN)\s\d{2,3}\b|\b(?-i:CD)0\d{5}\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\s*(?:\[\^?\d{1,3}\]:?|\[[A-Za-z][\w:.+-]{0,40}(?:19|20)\d\d\w{0,20}\]|"
    r"\(\d{1,3}\)|\d{1,3}[.)](?=\s)|[⁰¹²³⁴-⁹]{1,3}|\d{1,3}(?=[ \t]+[A-Z\"“])|[*†‡§]{1,3}"
    r"|(?:R(?:ef(?:erence)?|EF)|S(?:ource|OURCE)|N(?:ote|OTE))\.?\s\d{1,3}\s?[:.–](?=\s))\s*"
)
# "Smith J. Title. 2019", "Smith, J., & Doe, A. (2019)", "J. Smith and A. Doe, Title, 2019"
_BY_AUTHOR = re.compile(
    r"(?:[^\W\d_][\w'’-]+,?\s(?:[A-Z]\.?[\s-]?){1,3}(?=[,.&;(:]|and\b)|(?:[A-Z]\.[\s-]?){1,3}[^\W\d_][\w'’-]+\b)"
)
_IN_FULL = re.compile(
    rf"\b{_YEAR}\s?[;,:]\s?\d|\d\s?\(\d+\)|\b\d{{1,4}}[,:]\s?[a-z]?\d+[–-]\d|\b\d{{1,4}},\s?[a-z]?\d{{2,7}},?\s\({_YEAR}\)|\bdoi\b|\b10\.\d{{4,}}/|\bpmid\b|\bpmc\d"
    rf"|\({_YEAR}[a-z]?\)[^\n]{{10,200}}\b\d{{1,4}}(?:\(\d+\))?:\s?e?\d",
    re.IGNORECASE,
)
# "“Sleep and weight,” Obesity Letters, May 3, 2020"
_QUOTED = re.compile(
    r"[\"“][^\"“”\n]{8,150}[,.]?[\"”],?\s[A-Z](?:[^.\n]|(?<=\b[A-Z])\.|(?<=\bal)\.){3,80}?,?\s"
    rf"(?:[A-Z][a-z]{{2,8}}\.?(?:\s\d{{1,2}})?,?\s)?\(?{_YEAR}\)?\.?\Z"
)
# "P. Marsh et al., Obesity Letters, 2020."
_ET_AL = re.compile(
    r"(?:[A-Z]\.\s?){0,3}[^\W\d_a-z][\w'’-]+(?:\s[A-Z]{1,3})?,?\set\sal\.?[,.:]?\s[^\W\d_a-z][^\n]{3,200}"
    rf"\b{_YEAR}(?:[;,:]\s?[\d():,;–\s-]{{1,25}})?\)?\.?\Z"
)
# "Appetite after short nights, Sleep Letters, 2017"
_JOURNAL_LAST = re.compile(
    rf"[,.]\s[A-Z][\w&]+(?:\s(?:(?:of|and|the|in)\s)*[A-Z&][\w&]*){{0,6}},?\s\(?{_YEAR}\)?\.?\Z"
)
# "Ferri's Clinical Adviser 2024. Elsevier; 2024."
_PUBLISHED_BOOK = re.compile(
    rf"[A-Z][^.\n]{{5,120}}\.(?:\s[^.\n]{{3,40}}\.)?\s[A-Z][\w& ]{{2,40}}(?::\s[A-Z][\w& ]{{2,40}})?;\s{_YEAR}\.?\Z"
)
# "Albrecht MA, et al. Epidemiology of herpes zoster. https://…"
_ET_AL_ONLINE = re.compile(
    r"[^\W\d_a-z][\w'’-]+,?\s(?:[A-Z]\.?\s?){1,3},?\set\sal\.?,?\s[A-Z][^\n]{8,160}(?:https?://|www\.)"
)
_ANY_YEAR = re.compile(rf"\b{_YEAR}[a-z]?\b")
_BOOK = re.compile(r"\bISBN(?:-1[03])?:?\s?[\dX-]{9}", re.IGNORECASE)
_SHORTEST_TITLE = 4  # characters
_ENDS_IN_YEAR = re.compile(rf"\b{_YEAR}\.?\s*\Z")
_ADDRESS = re.compile(r"https?://|\bwww\.", re.IGNORECASE)
_ADDRESS_LINE = re.compile(r"[<(]?(?:https?://|www\.)[\w.-]+/[^\s<>]{2,300}", re.IGNORECASE)
_IDENTIFIER_LINE = re.compile(
    r"\W{0,3}(?:(?:(?:article|paper|study|journal|full)\s)?(?:doi|pmid|pmcid|isbn)(?:\s(?:link|number|no\.?))?\s?[:#]?\s?)?"
    r"(?:https?://(?:dx\.)?doi\.org/)?(?:10\.\d{4,9}/\S{1,300}|(?<=pmid)\s?[:#]?\s?\d{1,8}|PMC\d{3,8}"
    r"|https?://pubmed\.ncbi\.nlm\.nih\.gov/\d+/?)\W{0,3}",
    re.IGNORECASE,
)
_PMID_LINE = re.compile(r"\W{0,3}pmid\s?[:#]?\s?\d{1,8}\W{0,3}", re.IGNORECASE)
_BULLET = re.compile(r"[-*•–]\s+")
_CAPITAL_WORDS = re.compile(
    r"[^\W\d_a-z][\w&.’'-]*(?:\s(?:(?:of|for|and|the|in|on)\s){0,2}[^\W\d_a-z][\w&’'-]*){0,9}"
)
_TELEPHONE = re.compile(
    r"\d[\d\s()-]{6,}|\b(?:call|tel|phone|helpline|visit|www|contact|email)\b|@", re.IGNORECASE
)
# Lines of one paper's record: "Journal: …", "Title: …", "DOI: …".
_AUTHOR_YEAR = re.compile(
    r"[^\w\n]{0,4}([^\W\d_a-z][a-z'’]+(?:-[^\W\d_]?[a-z'’]+)*)(?:\s[A-Z]{1,3}\b|,?\s(?:[A-Z]\.\s?){1,3})?"
    rf"(?:,?\set\sal\.?|\s(?:and|&)\s[^\W\d_a-z][\w'’-]+)?,?\s\(?{_YEAR}[a-z]?\)?(?!\w)"
)
_NO_AUTHOR = frozenset((*DATE_WORDS, *PLACES))
_RECORD = re.compile(
    r"(journal(?: name)?|(?:article |paper |study )?title|authors?|year|date|publication date|published(?: online| in)?"
    r"|volume|issue|pages|(?:article )?doi|pmid|link|url|publisher)\s?:\s(?=\S)",
    re.IGNORECASE,
)
_HEADS = frozenset((*INSTITUTION_HEADS, *KNOWN_NAMES))
_ACRONYMS = frozenset(INSTITUTION_ACRONYMS)
_LONGEST_NAMING = 200  # characters
_FINITE = frozenset(FINITE_WORDS)
_SENTENCE_END = re.compile(r"[^\W\d_]{2,}[)\]\"”’]*[.!?][\"”’)]*(?:\s+[\[(⁰¹²³⁴-⁹]|\s+[A-Z“\"]|\s*\Z)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
_NAME = re.compile(r"[^\W\d_][\w-]*")
_FEWEST_WORDS = 8
_FINITE_SHARE = 0.07
# an item of a digest, its source in brackets behind it: "1. Naps help the heart. (Gut, doi.org/10.5555/gut.3)"
_CITING = re.compile(
    r"(?:[a-z]{3}|\s\d{1,3})[.!]\s\([^()]*\b(?:doi\b|https?:|10\.\d{4})[^()]*(?:\([^()]*\)[^()]*)?\)\.?\Z"
)


def looks_like_reference(text: str) -> bool:
    """Whether the text bears what references bear: an identifier, a link, a year, a placeholder."""
    return looks_like_publication(text) or _ADDRESS.search(text) is not None


def looks_like_publication(text: str) -> bool:
    """As a reference, but a mere address does not count, unless it is numbered: "visit www.example.org"."""
    if _PUBLICATION.search(text):
        return True
    label = _LABEL.match(text)
    if label and (_ADDRESS.search(text) or _ENDS_IN_YEAR.search(text)):
        return True
    begin = label.end() if label else 0
    return _BY_AUTHOR.match(text, begin) is not None and _ANY_YEAR.search(text, begin) is not None


def names_institution(text: str) -> bool:
    """Whether the line opens with an institution as author ("Arthritis Trust: Gout, 2019"), and is no helpline."""
    bullet = _BULLET.match(text)
    name = _CAPITAL_WORDS.match(text, bullet.end() if bullet else 0)
    if not name or len(text) > _LONGEST_NAMING or is_running_text(text) or _TELEPHONE.search(text):
        return False
    words = name[0].split()
    return any(word in _ACRONYMS or word.casefold() in _HEADS for word in words)


def mentions_institution(text: str) -> bool:
    """Whether an institution's name or abbreviation stands anywhere in the line."""
    words = _NAME.findall(text)
    return any(word in _ACRONYMS or (word[0].isupper() and word.casefold() in _HEADS) for word in words)


def cites_behind(line: str) -> bool:
    """Whether the line says something, with its source in brackets behind its stop: an item of a digest, no entry."""
    return _CITING.search(line) is not None


def names_work(text: str) -> bool:
    """Whether the line is a whole reference beyond doubt: an author first, then a year, and volume or identifier."""
    begin = _begin(text)
    book = _BOOK.search(text, begin)
    if book and book.start() - begin >= _SHORTEST_TITLE:
        return not _is_sentences(text)
    if _QUOTED.match(text, begin) or _ET_AL.match(text, begin) or _PUBLISHED_BOOK.match(text, begin):
        return True
    if names_institution(text[begin:]) and _IN_FULL.search(text, begin):
        return True
    if _ET_AL_ONLINE.match(text, begin):
        return not _is_sentences(text)
    if not _BY_AUTHOR.match(text, begin) or not _ANY_YEAR.search(text, begin):
        return False
    return _IN_FULL.search(text, begin) is not None and not _is_sentences(text)


def names_work_briefly(text: str) -> bool:
    """Whether an author and a year stand there as in a reference, beside sure works: "Roe D, Naps, Gut 2015"."""
    begin = _begin(text)
    dated = _BY_AUTHOR.match(text, begin) is not None and _ANY_YEAR.search(text, begin) is not None
    return names_work(text) or (dated and not _is_sentences(text))


def _begin(text: str) -> int:
    """Where an entry's words begin, behind bullet and number."""
    bullet = _BULLET.match(text)
    label = _LABEL.match(text, bullet.end() if bullet else 0)
    return label.end() if label else bullet.end() if bullet else 0


def opens_with_author_year(text: str) -> bool:
    """Whether a surname and a year open the line, as in a short list of studies: "• Marsh et al. 2020 – naps"."""
    match = _AUTHOR_YEAR.match(text)
    return match is not None and match[1].casefold() not in _NO_AUTHOR and not is_running_text(text)


def ends_in_journal(text: str) -> bool:
    """Whether a name in capitals and a year close the line, as behind a title: "…, Sleep Letters, 2017"."""
    return _JOURNAL_LAST.search(text) is not None


def is_labelled(text: str) -> bool:
    """Whether the line begins with a number or a sign, as entries and footnotes do."""
    return _LABEL.match(text) is not None


def is_identifier_line(text: str) -> bool:
    """Whether a DOI, or a PubMed number, is all that stands there."""
    return bool(_IDENTIFIER_LINE.fullmatch(text) or _PMID_LINE.fullmatch(text))


def is_address_line(text: str) -> bool:
    """Whether the address of a page, no site's alone, is all that stands there."""
    return _ADDRESS_LINE.fullmatch(text) is not None


def record_label(text: str) -> str:
    """The label of a line of a paper's record, casefolded: "doi" of "DOI: 10.1000/1"; empty for other lines."""
    label = _RECORD.match(text)
    return label[1].casefold() if label else ""


def is_running_text(text: str) -> bool:
    """Whether the text is whole sentences that say something, not references, which hold hardly a verb."""
    if is_labelled(text) or _BY_AUTHOR.match(text) or not _SENTENCE_END.search(text):
        return False
    return _is_sentences(text)


def _is_sentences(text: str) -> bool:
    """Whether enough of the words are those of clauses."""
    words = [word.casefold() for word in _WORD.findall(text)]
    clauses = sum(word in _FINITE for word in words)
    return len(words) >= _FEWEST_WORDS and clauses >= max(2, _FINITE_SHARE * len(words))
