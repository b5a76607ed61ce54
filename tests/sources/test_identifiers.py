"""DOIs, PubMed numbers and web addresses: well formed, malformed, or something else."""

from __future__ import annotations

import pytest

from claimminer.sources.identifiers import find_identifiers, identify_url, trim

GOOD = [
    ("doi: 10.1136/bmj.l1234.", "doi", "10.1136/bmj.l1234"),
    ("DOI 10.1016/S0140-6736(19)30041-8)", "doi", "10.1016/S0140-6736(19)30041-8"),
    ("(10.1371/journal.pone.0012345)", "doi", "10.1371/journal.pone.0012345"),
    ("10.1002/(SICI)1097-0258<19>", "doi", "10.1002/(SICI)1097-0258"),
    ("PMID: 31234567;", "pmid", "31234567"),
    ("PMID 7", "pmid", "7"),
    ("PMC1234567", "url", "https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/"),
    ("PMCID: PMC7654321.", "url", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/"),
    ("https://www.nhs.uk/conditions/pain/.", "url", "https://www.nhs.uk/conditions/pain/"),
    ("www.who.int/news).", "url", "www.who.int/news"),
    ("https://doi.org/10.1136/bmj.l1234", "doi", "10.1136/bmj.l1234"),
    ("https://pubmed.ncbi.nlm.nih.gov/31234567/", "pmid", "31234567"),
    ("doi.org/10.1136/bmj.l1234", "doi", "10.1136/bmj.l1234"),
    ("PMCID: PMC7654321", "pmcid", "PMC7654321"),
    ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7654321/", "pmcid", "PMC7654321"),
    ("ISBN 978-0-19-953556-9", "isbn", "9780199535569"),
    ("ISBN-13: 9780199535569", "isbn", "9780199535569"),
    ("ISBN-10 0-306-40615-2", "isbn", "9780306406157"),
    ("PubMed: 31234567.", "pmid", "31234567"),
    ("(PubMed ID 31234567)", "pmid", "31234567"),
    ("PMID31234567", "pmid", "31234567"),
    ("pubmed/31234567.", "pmid", "31234567"),
    ("https://europepmc.org/article/MED/31234567", "pmid", "31234567"),
    ("https://www.frontiersin.org/articles/10.3389/fnut.2022.00112/full", "doi", "10.3389/fnut.2022.00112"),
    ("https://www.biorxiv.org/content/10.1101/2020.03.03.972133v1.full.pdf", "doi", "10.1101/2020.03.03.972133"),
    ("https://journals.sky.test/doi/10.1177/0956.2020.1/pdf", "doi", "10.1177/0956.2020.1"),
    ("[10.1002/abc.1234](https://doi.org/10.1002/abc.1234)", "doi", "10.1002/abc.1234"),
    ("http://192.168.0.1/x", "url", "http://192.168.0.1/x"),
    ("https://en.wikipedia.org/wiki/Pain_(symptom)", "url", "https://en.wikipedia.org/wiki/Pain_(symptom)"),
]
BAD = [
    "doi:10.12/abc",
    "doi: 11.1016/j.pain",
    "DOI: 10.1016",
    "doi: 1O.1016/j.pain",
    "doi:10.0000/abc",
    "https://doi.org/abc",
    "doi.org/10.7550",
    "DOI 11.7550/apn.2006.856",
    "ISBN 978-0-19-953556-8",
    "ISBN: 0-19-953556-0",
    "ISBN 123",
    "https://pubmed.ncbi.nlm.nih.gov/99999999/",
    "PMID: 0123",
    "PMID: 123456789",
    "PMID: 12a45",
    "PMID: 99999999",
    "PMCID: PMC0",
    "http://nhs/pain",
    "https//www.nhs.uk/pain",
    "htp://www.nhs.uk/pain",
    "http:/www.nhs.uk/pain",
    "https://www..nhs.uk/pain",
    "www.nhs",
]
NEITHER = [
    "the DOI of the paper",
    "an ISBN of its own",
    "a PMID was given",
    "PMC cells",
    "a ratio of 10.5/3",
    "10.12/abc",
    "doing 10 things",
    "name@www.nhs.uk",
    "HTTP is slow",
]


@pytest.mark.parametrize(("words", "kind", "value"), GOOD)
def test_well_formed(words: str, kind: str, value: str) -> None:
    text = f"As shown {words} again"
    (found,) = find_identifiers(text, 0, len(text))
    assert found.ids is not None
    assert getattr(found.ids, kind) == value
    assert text[found.start : found.end] in words


@pytest.mark.parametrize("words", BAD)
def test_malformed(words: str) -> None:
    text = f"As shown ({words}) again"
    (found,) = find_identifiers(text, 0, len(text))
    assert found.ids is None
    assert text[found.start : found.end] == words


@pytest.mark.parametrize("words", NEITHER)
def test_neither(words: str) -> None:
    assert not list(find_identifiers(f"As {words} again", 0, len(words) + 9))


def test_an_address_holds_a_doi() -> None:
    ids = identify_url("https://onlinelibrary.wiley.com/doi/full/10.1002/art.41012?af=R")
    assert ids.doi == "10.1002/art.41012"


@pytest.mark.parametrize(
    ("token", "plain"), [("a).", "a"), ("a(b).", "a(b)"), ("((", "(("), (").", ""), ("a...", "a"), ("", "")]
)
def test_trim(token: str, plain: str) -> None:
    assert trim(token) == plain
