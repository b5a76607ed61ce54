"""Lists of retracted papers, and what they flag."""

from __future__ import annotations

import csv
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, strategies
from source_articles import a_claim, article, linked

from claimminer.articles import Article
from claimminer.errors import InputError
from claimminer.records import Claim, DocumentRecord, Flag, document_id
from claimminer.sources import analyse_sources, citations_for
from claimminer.sources.retracted import flag_retracted
from claimminer.sources.retractions import Retractions, doi_key, read_retractions, title_key

COLUMNS = (
    "Record ID", "Title", "Subject", "Journal", "Author", "ArticleType", "RetractionDate", "RetractionDOI",
    "RetractionPubMedID", "OriginalPaperDate", "OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature",
    "Reason", "Paywalled", "Notes",
)  # fmt: skip
BROTH = "Bone broth and the length of winter colds in nurses"
ROWS = (
    {"Title": BROTH, "OriginalPaperDOI": "10.4321/broth.7", "OriginalPaperPubMedID": "23456781",
     "OriginalPaperDate": "3/1/2014 0:00", "RetractionDate": "10/24/2019 0:00", "RetractionNature": "Retraction",
     "RetractionDOI": "10.4321/notice.7", "Reason": "+Unreliable Data;+Fake Peer Review;"},
    {"Title": "Editorial", "OriginalPaperDOI": "10.4321/SLEEP(9)1", "OriginalPaperPubMedID": "0",
     "RetractionDate": "1/2/2020 0:00", "RetractionNature": "Expression of concern", "Reason": ""},
    {"Title": "Nettles", "OriginalPaperDOI": "unavailable", "OriginalPaperPubMedID": "345678",
     "RetractionDate": "2021-05-06", "RetractionNature": "Correction", "Reason": "+Error in Table;"},
    # taken back, and back in force
    {"OriginalPaperDOI": "10.4321/back.1", "RetractionDate": "1/1/2018 0:00", "RetractionNature": "Retraction"},
    {"OriginalPaperDOI": "10.4321/back.1", "RetractionDate": "5/1/2018 0:00", "RetractionNature": "Reinstatement"},
    {"OriginalPaperDOI": "10.4321/again.1", "RetractionDate": "9/9/2019 0:00", "RetractionNature": "Retraction"},
    {"OriginalPaperDOI": "10.4321/again.1", "RetractionDate": "5/1/2018 0:00", "RetractionNature": "Reinstatement"},
    # the gravest counts, whichever comes first
    {"OriginalPaperDOI": "10.4321/two.1", "RetractionDate": "9/9/2019 0:00", "RetractionNature": "Retraction"},
    {"OriginalPaperDOI": "10.4321/two.1", "RetractionDate": "9/9/2021 0:00", "RetractionNature": "Correction"},
)  # fmt: skip

Write = Callable[[Sequence[dict[str, str]]], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(rows: Sequence[dict[str, str]]) -> Path:
        path = tmp_path / "list.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.DictWriter(file, COLUMNS, restval="")
            table.writeheader()
            table.writerows(rows)
        return path

    return write


@pytest.fixture
def listed(write: Write) -> Retractions:
    return read_retractions(write(ROWS))


def flagged(
    page: Article, listed: Retractions, claims: Sequence[tuple[str, str]] = ()
) -> tuple[list[Flag], list[list[Flag]]]:
    """The flags of the article and of each claim, made of the sentence's line that holds cause and effect."""
    analysis = analyse_sources(page)
    document = DocumentRecord(
        id=document_id(page.text), path=page.path, format="text", text=page.text, sections=page.sections,
        sources=analysis.sources, citations=analysis.citations,
    )  # fmt: skip
    made: list[Claim] = []
    for cause, effect in claims:
        claim = a_claim(page, cause, effect)
        cited = citations_for(analysis, page, claim.sentence.start, claim.sentence.end)
        made.append(claim.model_copy(update={"citations": cited}))
    after, claims_after = flag_retracted(document, made, retractions=listed)
    for flag in (*after.flags, *(flag for claim in claims_after for flag in claim.flags)):
        assert flag.message.endswith(".")
        assert flag.text is not None
        for span in (flag, *flag.evidence):
            assert page.text[span.start : span.end] == span.text
    return list(after.flags), [list(claim.flags) for claim in claims_after]


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ("Ladle J. Broth. Spoon 2014;1:2. doi:10.4321/broth.7", "retracted-source"),
        ("Ladle J. Broth. Spoon 2014;1:2. https://doi.org/10.4321/BROTH.7.", "retracted-source"),
        ("Ladle J. Broth. Spoon 2014;1:2. PMID: 23456781", "retracted-source"),
        (f"Ladle J. {BROTH}. Spoon 2014;1:2.", "retracted-source"),
        (f"Ladle, J. (2014). {BROTH}. Spoon, 1, 2.", "retracted-source"),
        (f"Ladle J. “{BROTH.upper()}.” Spoon 2014;1:2.", "retracted-source"),
        ("Doze B. Naps. Bed 2012;1:2. doi:10.4321/sleep(9)1", "source-of-concern"),
        ("Weed C. Nettles. Leaf 2011;1:2. PMID 345678", "corrected-source"),
        ("Again D. Twice. Spoon 2014;1:2. doi:10.4321/again.1", "retracted-source"),
        ("Two E. Twice. Spoon 2014;1:2. doi:10.4321/two.1", "retracted-source"),
        # near misses
        ("Ladle J. Broth. Spoon 2014;1:2. doi:10.4321/broth.70", None),
        ("Ladle J. Retraction notice. Spoon 2019;1:2. doi:10.4321/notice.7", None),
        ("Ladle J. Broth. Spoon 2014;1:2. PMID: 2345678", None),
        (f"Ladle J. {BROTH}: a comment. Spoon 2014;1:2.", None),
        (f"Ladle J. {BROTH}. Spoon 2003;1:2.", None),
        (f"Pot K. {BROTH}. Spoon 2014;1:2. doi:10.4321/other.1", None),
        ("Roe B. Editorial. Bed 2012;1:2.", None),
        ("Back F. Once. Spoon 2014;1:2. doi:10.4321/back.1", None),
    ],
)
def test_references(entry: str, code: str | None, listed: Retractions) -> None:
    page = article(
        "Broth helps [1].", sources=f"\n1. {entry}\n2. Roe B. Rest. Bed 2001;3:4. doi:10.4321/rest\n"
    )
    flags, (claim_flags,) = flagged(page, listed, [("Broth", "helps")])
    assert [flag.code for flag in flags] == ([code] if code else [])
    assert [(flag.code, flag.text) for flag in claim_flags] == ([(code, "[1]")] if code else [])


@pytest.mark.parametrize(
    ("body", "codes", "claim_codes"),
    [
        ("Broth helps (doi:10.4321/broth.7).", ["retracted-source"], ["retracted-source"]),
        ("Broth helps (PMID: 23456781).", ["retracted-source"], ["retracted-source"]),
        ("Broth helps.\nSee https://doi.org/10.4321/broth.7", ["retracted-source"], []),
        ("Broth helps (doi:10.4321/rest).", [], []),
    ],
)
def test_identifiers_in_the_text(
    body: str, codes: list[str], claim_codes: list[str], listed: Retractions
) -> None:
    flags, (claim_flags,) = flagged(article(f"{body}\n"), listed, [("Broth", "helps")])
    assert [flag.code for flag in flags] == codes
    assert [flag.code for flag in claim_flags] == claim_codes


def test_a_link_counts_where_no_claim_stands(listed: Retractions) -> None:
    page = linked("See this trial.\n", "this trial", "https://doi.org/10.4321/broth.7")
    (flag,), _ = flagged(page, listed)
    assert (flag.code, flag.text) == ("retracted-source", "this trial")


def test_a_claim_shows_the_entry(listed: Retractions) -> None:
    entry = f"Ladle J. {BROTH}. Spoon 2014;1:2."
    page = article(
        "Broth helps [1]. Rest helps [2].", sources=f"\n1. {entry}\n2. Roe B. Rest. Bed 2001;3:4.\n"
    )
    (flag,), (claim_flags,) = flagged(page, listed, [("Broth", "helps")])
    assert (flag.text, flag.severity, flag.evidence) == (entry, "error", ())
    assert "on 2019-10-24 (Unreliable Data, Fake Peer Review)" in flag.message
    assert [span.text for span in claim_flags[0].evidence] == [entry]


@pytest.fixture
def usual_field_limit() -> Iterator[None]:
    """Python's own limit on a field, which reading tables raises for the whole process."""
    before = csv.field_size_limit(131_072)
    yield
    csv.field_size_limit(before)


@pytest.mark.usefixtures("usual_field_limit")
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "no such file"),
        (b"", "no column OriginalPaperDOI"),
        (b"text,id\nBroth helps,1\n", "no column OriginalPaperDOI"),
        (b"%PDF-1.7\n\xff\xfe\x00", "no column OriginalPaperDOI"),
        (b"PK\x03\x04\x14\x00\x00\x00", "no column OriginalPaperDOI"),
        (",".join(COLUMNS).encode(), "no row names a retracted paper"),
        (
            ",".join(COLUMNS).encode() + b'\n"' + b"x" * 200_000,
            "line 2: not CSV (field larger than field limit",
        ),
    ],
)
def test_what_is_no_list(tmp_path: Path, content: bytes | None, message: str) -> None:
    path = tmp_path / "list.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_retractions(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_other_delimiters(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "list.csv"
    cells = "x", "10.4321/broth.7", "0", "Retraction", "2020-01-02"
    heads = "Title", "OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature", "RetractionDate"
    path.write_text("\r\n".join(delimiter.join(row) for row in (heads, cells)))
    assert read_retractions(path).by_identifier(doi="10.4321/broth.7", pmid=None)


def test_the_label_is_the_contents(write: Write) -> None:
    first = read_retractions(write(ROWS)).label
    assert read_retractions(write(ROWS)).label == first
    assert read_retractions(write(ROWS[:3])).label != first


def test_a_long_list_is_small(write: Write) -> None:
    """What is kept of 20,000 rows stays below 400 bytes a row."""
    rows = [
        {"Title": f"A trial of the remedy number {n}", "OriginalPaperDOI": f"10.4321/x.{n}", "Subject": "x" * 600,
         "OriginalPaperPubMedID": str(n + 1), "RetractionDate": "1/2/2020 0:00", "RetractionNature": "Retraction"}
        for n in range(20_000)
    ]  # fmt: skip
    path = write(rows)
    tracemalloc.start()
    kept = read_retractions(path)
    assert tracemalloc.get_traced_memory()[1] < 400 * len(rows) * 3  # three keys a row
    tracemalloc.stop()
    assert len(kept) == 3 * len(rows)


@given(strategies.text())
def test_keys_are_stable(text: str) -> None:
    assert doi_key(doi_key(text)) == doi_key(text) or "doi" in text.casefold()
    assert title_key(title_key(text)) == title_key(text)
