"""Citation markers: what is one, what it points to, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from source_articles import REFERENCES, article

from claimminer.articles import Article
from claimminer.readers import article_from_text
from claimminer.records import Section
from claimminer.sources import analyse_sources

# Words of the body, and the citations expected in it: the marker's text with the reference it resolves to.
LISTED = [
    ("Sleep loss raises pain [1].", [("[1]", 1)]),
    ("Sleep loss raises pain [1,3–4].", [("[1,3–4]", 1), ("[1,3–4]", 3), ("[1,3–4]", 4)]),
    ("Sleep loss raises pain [1-2].", [("[1-2]", 1), ("[1-2]", 2)]),
    ("Sleep loss raises pain [1][2].", [("[1]", 1), ("[2]", 2)]),
    ("Sleep loss raises pain [ref. 3].", [("[ref. 3]", 3)]),
    ("Sleep loss raises pain [9].", [("[9]", None)]),
    ("Sleep loss raises pain (1, 2).", [("(1, 2)", 1), ("(1, 2)", 2)]),
    ("Walking (3) helps most.", [("(3)", 3)]),
    ("Sleep loss raises pain (refs 2-3) here.", [("(refs 2-3)", 2), ("(refs 2-3)", 3)]),
    ("Sleep loss raises pain.¹,² Walking helps.³", [("¹,²", 1), ("¹,²", 2), ("³", 3)]),
    ("Sleep loss raises pain.1,2 Walking helps.3", [("1,2", 1), ("1,2", 2), ("3", 3)]),
    ("Pain rose (Smith & Doe, 2019).", [("(Smith & Doe, 2019)", 1)]),
    ("Pain rose (Doe et al. 2019; WHO, 2020).",
     [("(Doe et al. 2019; WHO, 2020)", 1), ("(Doe et al. 2019; WHO, 2020)", 2)]),
    ("Pain rose (see Muller, 2018b, p. 12).", [("(see Muller, 2018b, p. 12)", 4)]),
    ("Pain rose (Müller, 2018).", [("(Müller, 2018)", 3)]),
    ("Pain rose (Roe et al., 2011).", [("(Roe et al., 2011)", None)]),
    ("Pain rose (Table 2; Smith et al., 2019).", [("Smith et al., 2019", 1)]),
    ("Smith and Doe (2019) saw pain rise.", [("Smith and Doe (2019)", 1)]),
    ("In Smith (2019, p. 3) pain rose.", [("Smith (2019, p. 3)", 1)]),
    ("Smith et al. 2019 saw pain rise.", [("Smith et al. 2019", 1)]),
    ("J. Smith & A. B. Doe (2019) saw it.", [("J. Smith & A. B. Doe (2019)", 1)]),
    ("Smith’s (2019) trial was small.", [("Smith’s (2019)", 1)]),
    ("The World Health Organization (2020) recommends it.", [("World Health Organization (2020)", 2)]),
    ("Pain rose (doi:10.1016/j.pain.2019.01.001).", [("doi:10.1016/j.pain.2019.01.001", 1)]),
    ("Pain rose (PMID: 29345678).", [("PMID: 29345678", 3)]),
    ("Pain rose [@smith2019].", [("[@smith2019]", 1)]),
    ("Pain rose [1, 2 and 4].", [("[1, 2 and 4]", 1), ("[1, 2 and 4]", 2), ("[1, 2 and 4]", 4)]),
    ("Pain rose [1]–[3].", [("[1]–[3]", 1), ("[1]–[3]", 2), ("[1]–[3]", 3)]),
    ("Pain rose [see 2, p. 7].", [("[see 2, p. 7]", 2)]),
    ("Pain rose [1 (p. 4), 2].", [("[1 (p. 4), 2]", 1), ("[1 (p. 4), 2]", 2)]),
    ("Pain rose (see reference 2).", [("(see reference 2)", 2)]),
    ("Pain rose.^1,2 It fell.", [("^1,2", 1), ("^1,2", 2)]),
    ("Pain rose.<sup>3</sup> It fell.", [("<sup>3</sup>", 3)]),
    ("Pain rose.² ³ It fell.", [("²", 2), ("³", 3)]),
    ("Pain1 rose and sleep2 fell.", [("1", 1), ("2", 2)]),
    ("It fell among people over fifty.1 It rose.2", [("1", 1), ("2", 2)]),
    ("Pain rose (1) and fell (2), then rose (7).", [("(1)", 1), ("(2)", 2), ("(7)", None)]),
    ("Pain rose (World Health Organization [WHO], 2020).", [("(World Health Organization [WHO], 2020)", 2)]),
    ("Pain rose (Smith et al., Pain, 2019).", [("(Smith et al., Pain, 2019)", 1)]),
    ("Pain rose (as cited in Smith, 2019, for a review).", [("(as cited in Smith, 2019, for a review)", 1)]),
    ("Pain rose (Smith 2019, WHO 2020).", [("(Smith 2019, WHO 2020)", 1), ("(Smith 2019, WHO 2020)", 2)]),
    ("Pain rose (Roe 1980, cited in Smith 2019: 67).", [("(Roe 1980, cited in Smith 2019: 67)", 1)]),
    ("Pain rose (Smith & Doe, 2019). It fell (ibid.).", [("(Smith & Doe, 2019)", 1), ("(ibid.)", 1)]),
    ("Pain rose [2]. It fell (ibid., p. 5).", [("[2]", 2), ("(ibid., p. 5)", 2)]),
    ("Pain rose (ibid.).", []),
    ("Smith & Doe, 2019, saw pain rise.", [("Smith & Doe, 2019", 1)]),
    ("A 2019 study by Smith and Doe saw it.", [("2019 study by Smith and Doe", 1)]),
    ("In Smith’s 2019 trial pain rose.", [("Smith’s 2019", 1)]),
    ("Smith (2018) was early.", [("Smith (2018)", None)]),
    ("Pain rose ¹⁻².", [("¹⁻²", 1), ("¹⁻²", 2)]),
    ("As reported in ref. 2, pain rose.", [("ref. 2", 2)]),
    ("Pain rose (1) [add link].", [("(1)", 1)]),
    ("Pain rose.^1 It fell.^19", [("^1", 1), ("^19", None)]),
    ("Pain rose (Smith 370).", [("(Smith 370)", 1)]),
    ("It rose in one case [Müller].", [("[Müller]", 3)]),
    ("Pain rose [1•,3••].", [("[1•,3••]", 1), ("[1•,3••]", 3)]),
    ("Pain rose for life;3 it fell in spring.1", [("3", 3), ("1", 1)]),
    ("Pain rose in nine of ten (1).", [("(1)", 1)]),
    ("Pain rose.(1) It fell.(2) Naps help.", [("(1)", 1), ("(2)", 2)]),
    ("Pain rose [1/2]. It fell [3].", [("[1/2]", 1), ("[1/2]", 2), ("[3]", 3)]),
    ("Pain rose.[2/3/4] It fell.", [("[2/3/4]", 2), ("[2/3/4]", 3), ("[2/3/4]", 4)]),
]  # fmt: skip

UNLISTED = [
    ("Pain rose [4].", ["[4]"]),
    ("Pain rose [1,2] and fell [3].", ["[1,2]", "[3]"]),
    ("Pain rose.¹ It fell.²", ["¹", "²"]),
    ("Pain rose.1 It fell.2 It rose.3", ["1", "2", "3"]),
    ("Pain rose (Smith et al., 2019).", ["(Smith et al., 2019)"]),
    ("Pain rose (World Health Organization, 2020).", ["(World Health Organization, 2020)"]),
    ("Smith and colleagues (2019) saw it.", ["Smith and colleagues (2019)"]),
    ("Smith (2019) found it.", ["Smith (2019)"]),
    ("van der Berg et al. (2001) saw it.", ["van der Berg et al. (2001)"]),
    ("O’Brien and McDonald-Lee (2011a, 2012) saw it.", ["O’Brien and McDonald-Lee (2011a, 2012)"]),
    (
        "Pain rose (May et al., 2019), as Paris et al. (2012) saw.",
        ["(May et al., 2019)", "Paris et al. (2012)"],
    ),
    ("Pain rose [^a].", ["[^a]"]),
    ("Pain rose.(1) It fell.(2) It rose.(3)", ["(1)", "(2)", "(3)"]),
    ("Pain rose ¹. It fell ².", ["¹", "²"]),
    ("Pain rose (Osei & Lund, 2019).", ["(Osei & Lund, 2019)"]),
    ("Pain rose (Tan, Dallas & Roe, 2019).", ["(Tan, Dallas & Roe, 2019)"]),
]

# With a list of four references in place, none of these is a citation.
NONE = [
    "The ratio was 2.1 [95% CI 1.2-3.4].",
    "The ratio was 2.1 (95% CI, 1-3).",
    "The median was 2 [1, 3] days.",
    "Water was at 8 °C [6–10].",
    "On a scale (1–3), pain fell.",
    "He took it (2) times a day.",
    "He took three (3) tablets, or two (2).",
    "It had a score [1/2] and fell by a quarter [1/8] or a half [2/1].",
    "It came out (Leeds & London, 2012) and (Paris & Berlin, 2012) and (Lund, 2012).",
    "It grew (1) slowly and (2) surely.",
    "Vitamin B3 and omega3 help.",
    "A 2019 study by doctors saw it.",
    "See Boston, 2012, and May, 2019, for more.",
    "It took 3 [2–5] days.",
    "It scored 0 [0,1] points.",
    "He said it [sic] worked [in mice].",
    "See [Figure 2] and (Table 1) and (Fig. 3).",
    "There were 10(9)/L and 10[9]/L and 10⁹ cells.",
    "It is kg/m(2) and kg/m² and cm³ and R² and I² and χ² and CO(2).",
    "Ca²⁺ and Na⁺ and ¹⁸F and ³H were seen.",
    "IL-6 rose (2019) in type 2 and type (2) patients.",
    "It was p (0.05) among them (n = 12) and (aged 65) at (10 mg).",
    "The steps are (1) sleep, (2) food and (3) rest.",
    "The steps: (1) sleep; (2) food.",
    "Some [1,4]benzodiazepines were used.",
    "It came out in (May 2019) and in (London, 2012) and (September 18, 2014).",
    "It was (updated 2019) and (Spring 2020) and (since 2010).",
    "Prozac (1987) is a drug, and London (2012) was a meeting.",
    "The Great Depression (1929) hurt.",
    "In 2019, 12 (3) of them left.",
    "Call 1 (888) 998 now.",
    "It was 1. The other came 2 days later.",
    "It fell by 3.1 The rest did not.",
    "Pain rose [the drug] by 5*.",
    "This *word* is strong.",
    "For more, visit https://www.nhs.uk/conditions/pain/ or call.",
    "Our site is https://www.nhs.uk and www.who.int today.",
    "Share it: https://twitter.com/intent/tweet?u=1 now.",
]


@pytest.mark.parametrize(("body", "expected"), LISTED)
def test_markers_resolve_to_the_list(body: str, expected: list[tuple[str, int | None]]) -> None:
    analysis = analyse_sources(article(body, sources=REFERENCES))
    assert [(cited.text, cited.reference) for cited in analysis.citations] == expected
    unresolved = [cited.text for cited in analysis.unresolved]
    assert unresolved == [text for text, reference in expected if reference is None]


@pytest.mark.parametrize(("body", "expected"), UNLISTED)
def test_markers_without_a_list_are_unresolved(body: str, expected: list[str]) -> None:
    analysis = analyse_sources(article(body))
    assert [cited.text for cited in analysis.citations] == expected
    assert analysis.unresolved == analysis.citations


@pytest.mark.parametrize(
    ("body", "marker"),
    [
        ("Pain rose (Pharmacy Times, 14 Oct 2021).", "(Pharmacy Times, 14 Oct 2021)"),
        ("Pain rose; see the review at bmj.com/content/363/bmj.k4211.", "bmj.com/content/363/bmj.k4211"),
        ("It was published in Sleep Letters (2017;1:22-9).", "Sleep Letters (2017;1:22-9"),
        ("It was published in Sleep Letters, vol. 1, 2017, pp. 22–29.", "Sleep Letters, vol. 1, 2017, pp. 22–29"),
    ],
)
def test_a_work_that_is_named_needs_no_entry(body: str, marker: str) -> None:
    analysis = analyse_sources(article(body))
    assert ([cited.text for cited in analysis.citations], analysis.unresolved) == ([marker], ())


@pytest.mark.parametrize("label", ["A – {}|B – {}", "A: {}|B: {}", "[A] {}|[B] {}"])
def test_entries_may_bear_letters(label: str) -> None:
    first, second = label.split("|")
    listed = f"{first.format('Doe A. Naps. 2017;1:2-9.')}\n{second.format('Sleep Charity, Naps explained, 2023')}"
    text = f"Tea and sleep\n\nTea worsens sleep [A]. Naps help [B].\n\nSources\n{listed}\n"
    found = analyse_sources(article_from_text(text, path="a.txt", format="text"))
    assert [(one.text, one.reference) for one in found.citations] == [("[A]", 1), ("[B]", 2)]


@pytest.mark.parametrize("body", ["We met (Leeds, 14 Oct 2021).", "Order at herbshop.com/valerian today.", *NONE])
def test_no_citation(body: str) -> None:
    assert analyse_sources(article(body, sources=REFERENCES)).citations == ()


@pytest.mark.parametrize("body", ["Pain rose (2).", "Pain rose (1) and fell (2) then.", "It fell.2 The end."])
def test_loose_numbers_need_a_list_or_a_series(body: str) -> None:
    assert analyse_sources(article(body)).citations == ()


def test_identifiers_travel_with_the_citation() -> None:
    analysis = analyse_sources(article("Pain rose [1] and fell [3] and rose [2].", sources=REFERENCES))
    first, third, second = analysis.citations
    assert (first.doi, third.pmid) == ("10.1016/j.pain.2019.01.001", "29345678")
    assert second.url == "https://www.who.int/publications/i/item/978"


def test_an_identifier_needs_no_list() -> None:
    analysis = analyse_sources(article("Pain rose (doi: 10.1136/bmj.l1234; PMID: 31234567)."))
    assert [(cited.doi, cited.pmid) for cited in analysis.citations] == [
        ("10.1136/bmj.l1234", None),
        (None, "31234567"),
    ]
    assert analysis.unresolved == ()


def test_a_malformed_identifier_cites_and_is_flagged() -> None:
    analysis = analyse_sources(article("Pain rose (doi:10.12/abc)."))
    assert [cited.doi for cited in analysis.citations] == [None]
    assert analysis.unresolved == ()
    assert [flag.text for flag in analysis.malformed] == ["doi:10.12/abc"]


def test_a_series_runs_over_sections() -> None:
    text = "Sleep\n\nWhy\n\nSleep eases pain (1)\n\nHow\n\nNaps ease pain (2)\n\nWalks ease pain (3)\n"
    starts = [0, text.index("How"), len(text)]
    sections = tuple(
        Section(title=title, kind="body", start=start, end=end)
        for title, start, end in zip(("Why", "How"), starts, starts[1:], strict=False)
    )
    analysis = analyse_sources(Article(text=text, path="", sections=sections))
    assert [cited.text for cited in analysis.citations] == ["(1)", "(2)", "(3)"]


def test_a_placeholder_is_no_citation() -> None:
    analysis = analyse_sources(
        article("Pain rose (Author et al., Year) [citation needed] https://example.com/a")
    )
    assert analysis.citations == ()
    assert len(analysis.placeholders) == 3


def test_boilerplate_and_sources_hold_no_citations() -> None:
    assert (
        analyse_sources(article("Pain rose.", sources="\n1. Roe B [2]. Title (Smith, 2019).")).citations == ()
    )


WORDS = (
    [body for body, _ in LISTED]
    + [body for body, _ in UNLISTED]
    + NONE
    + [" ", "\n\n", "¹", "[", "(", "İ", "ﬁ"]
)


@given(st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), st.booleans())
def test_offsets_hold(body: str, listed: bool) -> None:
    page = article(body, sources=REFERENCES if listed else None)
    analysis = analyse_sources(page)
    for span in (*analysis.citations, *analysis.placeholders, *analysis.malformed):
        assert page.text[span.start : span.end] == span.text
    assert list(analysis.anchors) == sorted(analysis.anchors)


@given(st.text(alphabet="[](){}¹²,;.:- \n1920aSmith&*†@#^/doi%İ", max_size=200))
def test_any_text_is_read(text: str) -> None:
    analysis = analyse_sources(Article(text=text, path=""))
    assert all(text[cited.start : cited.end] == cited.text for cited in analysis.citations)
