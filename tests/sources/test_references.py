"""Source sections: their state, and their entries however they are set."""

from __future__ import annotations

import pytest
from source_articles import article

from claimminer.articles import Article
from claimminer.readers import article_from_text
from claimminer.records import Section
from claimminer.sources import analyse_sources

# What stands under the heading, the status, and the beginnings of the references.
SECTIONS = [
    ("", "empty", []),
    (":\n\n\n", "empty", []),
    (":\n\n–\n", "empty", []),
    (": none", "empty", []),
    ("\n\nGet new posts by email · Share on Facebook · © The Blogger", "empty", []),
    ("\n\nLast updated: March 2024", "empty", []),
    ("\n\nReviews (212)\n★★★★★ I slept! – Jo\n★★★★☆ Works. – Sam", "empty", []),
    ("\n\nPrev: Coffee and you\nNext: Cocoa and you", "empty", []),
    ("\n\nGraphics: J. Berg", "empty", []),
    ("\nSmith J. Sleep. 2019.\nSleep Clinic | Ref SLP018 | Issued 04/2022 | Review 04/2025", "listed", ["Smith"]),
    ("\n\nRef: ORTH/77/v2 Date of issue: May 2023", "empty", []),
    ("\n\nComing soon: our guide to sleep at sea", "empty", []),
    ("\n\nAuthor: Sleep team\nRatified by: Patient Information Group, 12/2021", "empty", []),
    ("\nRef: Smith J. Sleep. 2019.", "listed", ["Ref: Smith"]),
    ("\nSmith J. Sleep. 2019.\nNext month: How to sleep at sea", "listed", ["Smith"]),
    (": see comments", "empty", []),
    (": link in bio", "empty", []),
    ("\nNeed to add the Cochrane review", "placeholder", []),
    ("\nhttps://www.nhs.uk/pain/\nhttps://www.who.int/rest/", "listed", ["https://www.nhs", "https://www.who"]),
    ("\nhttps://www.nhs.uk/pain/\nchronic/rest", "listed", ["https://www.nhs.uk/pain/ chronic/rest"]),
    ("\nTODO: add reference to the paper\n\nFor interviews, contact the press office.", "placeholder", []),
    (":\n\n– [Insert sources here]\n", "placeholder", []),
    ("\n\nComing soon", "placeholder", []),
    ("\n1. Author, A. (Year). Title of article. Journal.\n2. Author, B. (Year). Title.", "placeholder", []),
    ("\n- Source 1\n- Source 2", "placeholder", []),
    ("\n- https://example.com/one\n- https://example.com/two", "placeholder", []),
    ("\n1. Smith J. Sleep. 2019.\n2. [Insert second source]", "listed", ["Smith J. Sleep"]),
    ("\n1. Smith J. Sleep. Pain 2019;1:2-3. [add link]", "listed", ["Smith J. Sleep"]),
    ("\n1. Smith J. Sleep and\npain. 2019.\n2. Doe A. Rest.", "listed", ["Smith J. Sleep and pain. 2019.", "Doe"]),
    ("\n1. Smith J. Sleep. 2019. 2. Doe A. Rest. 2020. 3. Roe B. Food. 2021.", "listed", ["Smith", "Doe A.", "Roe B."]),
    ("\n[1] Smith J. Sleep. 2019.\n[2] Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    ("\n¹ Smith J. Sleep. 2019.\n² Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    ("\na) Smith J. Sleep. 2019.\nb) Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    ("\n• Smith J. Sleep. 2019.\n• Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    ("\n• NHS • Cancer Research UK", "listed", ["NHS", "Cancer Research UK"]),
    ("\nSmith J. Sleep. 2019.\nDoe A. Rest. 2020.", "listed", ["Smith J. Sleep. 2019.", "Doe A. Rest. 2020."]),
    ("\nSmith J. Sleep.\n\nDoe A. Rest.", "listed", ["Smith", "Doe"]),
    ("\nNHS\nhttps://www.nhs.uk/pain\nWHO\nhttps://www.who.int/rest", "listed", ["NHS https:", "WHO https:"]),
    ("\nhttps://www.nhs.uk/pain\nhttps://www.who.int/rest", "listed", ["https://www.nhs", "https://www.who"]),
    ("\n1. Smith J. Sleep. 2019.\n2. Doe A. Rest. 2020.\n[Leaflet 12/2023 – English]", "listed", ["Smith", "Doe"]),
    ("\nSmith J. Sleep. 2019.\n[Photo: A. Berg]", "listed", ["Smith"]),
    ("\n[National Health Service]\n[Doe A. Rest. Gut 2020;3:4]", "listed", ["[National", "[Doe"]),
    ("\nBritish Journal of Sleep, [vol/issue TK]", "listed", ["British Journal"]),
    ("\nDr Name Surname, Clinic Name", "placeholder", []),
    ("\nName of expert, University Hospital", "placeholder", []),
    ("\nSmith J. Sleep. 2019.\nBramley Trust | Leaflet code 14 | Review: June 2025", "listed", ["Smith"]),
    ("\nImages are available at https://drive.bramley.test/us", "empty", []),
    (": National Health Service; World Health Organization", "listed", ["National", "World"]),
    ("\nA. Smith J. Sleep. 2019.\nB. Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    ("\ni. Smith J. Sleep. 2019.\nii. Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    ("\n1: Smith J. Sleep. 2019.\n2: Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    (": (1) Smith J. Sleep. 2019. (3) Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    (": Smith J. Sleep. Pain 2019;1:2. Doe A. Rest. Gut 2020;3:4.", "listed", ["Smith", "Doe"]),
    (": Mayo Clinic, National Institutes of Health, and Cleveland Clinic", "listed", ["Mayo", "National", "Cleveland"]),
    (": University of Oxford, Department of Psychiatry", "listed", ["University of Oxford, Department"]),
    (": Smith J, Sleep, 2019; DOI: 10.1016/j.pain.2019", "listed", ["Smith J, Sleep, 2019; DOI"]),
    ("\nSmith J. Sleep. 2019.\nThis book says what people who sleep badly can do.", "listed", ["Smith"]),
    ("\n1. Smith J. Sleep. 2019.\nComing soon", "listed", ["Smith J. Sleep. 2019."]),
    ("\nReferences available on request.", "empty", []),
    ("\n[office to add sources before printing]", "placeholder", []),
    ("\nAuthor, A. A. (n.d.). Title of work. Publisher.", "placeholder", []),
    (": materials provided by the University of Leeds", "listed", ["materials provided"]),
    ("\n1Smith J. Sleep. 2019.\n2Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    ("\n\U0001f539 Smith J. Sleep. 2019.\n\U0001f539 Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    (": Jane Lee, M.D., Lakeside Clinic; Oct. 2, 2017, Midlife Medicine, online", "listed", ["Jane", "Oct. 2"]),
    (": Smith J. Sleep. Pain 2019;1:2. Doe et al. Rest. Gut 2020.", "listed", ["Smith", "Doe"]),
    (": Smith et al. (2019), Doe (2020)", "listed", ["Smith et al. (2019)", "Doe (2020)"]),
    (": WHO / CDC / NHS", "listed", ["WHO", "CDC", "NHS"]),
    ("\nAmerican Diabetes Association – link: [add URL]", "listed", ["American Diabetes"]),
    ("\nJane Doe is a writer in Leeds, where she has lived with two dogs.", "empty", []),
    ("\n\nNew: we open at 7.30 on Wednesdays.", "empty", []),
    ("\n\nApproved by: Dr Lee\nDate of issue: June 2020", "empty", []),
    ("\nMarch 18, 2022\n5 min read", "empty", []),
    (": ???", "placeholder", []),
    (": link 1, link 2, link 3", "placeholder", []),
    (": ask the ward for the link", "placeholder", []),
    (": Jane Lee, PhD, Lakeside College; Hal Roe, MD, Dover; Work & Rest, Feb. 5, 2021, online", "listed",
     ["Jane", "Hal", "Work"]),
    (": Poole-Orr 2020 (J Sweat); Menon 2014 (Gut Lett); reader Tom W.", "listed", ["Poole-Orr", "Menon", "reader"]),
    (": NHS, Heart Institute, and a 2017 paper in the Journal of Walking.", "listed", ["NHS", "Heart", "a 2017 paper"]),
    ("\nSmith J. Sleep. 2019.\n\nBy Tessa Ormond\nTessa is a writer and mother of three.", "listed", ["Smith"]),
    ("\nSmith J. Sleep. 2019.\nPage 2 of 3", "listed", ["Smith"]),
    ("\nSmith J. Sleep. 2019.\n\nMore information: www.sleepclub.org", "listed", ["Smith"]),
    ("\nSmith J. Sleep. 2019.\nNeed to talk? Helpline 01632 960 900, weekdays.", "listed", ["Smith"]),
    ("\nSmith J. Sleep. 2019.\nBeds Ltd. Registered in England No. 4401887", "listed", ["Smith"]),
    (": unknown", "empty", []),
    ("\n(to be added by editorial)", "placeholder", []),
    (": [please complete]", "placeholder", []),
    ("\nXxxx, X. (0000). Xxxxx xxxx.", "placeholder", []),
    ("\nInsert hyperlinks to relevant NHS pages.", "placeholder", []),
    ("\nTitle of article. Journal name. 2020.", "placeholder", []),
    ("\nUntitled\n\nUntitled", "placeholder", []),
    ("\n[a]Do we have a source for this? @jo", "placeholder", []),
    ("\nPapers of particular interest have been highlighted as:\n• of special interest\n"
     "1. Smith J. Sleep. Pain 2019;1:2.\n• Ends a long debate.\n2. Doe A. Rest. Gut 2020;3:4.", "listed",
     ["Smith", "Doe"]),
    ("\n1. Smith J. Sleep. Pain 2019;1:2.\n2. Doe A. Rest. Gut 2020;3:4.\n• British Sleep Society", "listed",
     ["Smith", "Doe", "British"]),
    ("\na  Smith J. Sleep. 2019.\nb  Doe A. Rest. 2020.", "listed", ["Smith", "Doe"]),
    ("\nA Smith J. Sleep. 2019.", "listed", ["A Smith"]),
    ("\n[1] TODO find that sleep paper", "placeholder", []),
    ("\nFind the balance: sleep at work. Gut 2019;1:2.", "listed", ["Find the"]),
    (": see our website", "empty", []),
    (": NULL", "placeholder", []),
    ("\nSmith J. Sleep. 2019.\n\n[[Category:Sleep]]", "listed", ["Smith"]),
    ("\nBird, N. N., & May, J. (2018). Tea at night and sleep: What the “Night Nurses” study found.\n"
     "     Journal of Sleep Notes, 1(2), 2–8.\nHay, F. (2019). Naps. Gut, 3, 4–9.", "listed", ["Bird", "Hay"]),
    ("\nBird, Nell, and Joan May. “Tea at Night and What It Does.”\nLancet Notes 1, no. 2 (2018): 2–8.\n"
     "Hay, Frances. Naps: A Short History.\nLondon: Harrow Press, 2019.", "listed", ["Bird", "Hay"]),
    ("\nBritish Sleep Society. Sleeping well in hospital.\nAvailable from: https://www.bss.org/a\n[Accessed 2021]",
     "listed", ["British"]),
    ("\nBooks\n  Smith J. Sleep. 2019.\n  Doe A. Rest. 2020.", "listed", ["Books", "Smith", "Doe"]),
    ("\nSleep Well: a guide\nNational Sleep Society, 2019", "listed", ["Sleep Well", "National"]),
    ("\nTo be or not to be: sleep in the theatre. Gut 2019;1:2.", "listed", ["To be or"]),
    ("\nSmith, J., & Roe, D. (2019). A title that goes on until the line must\n  break. Gut.", "listed", ["Smith"]),
]  # fmt: skip


@pytest.mark.parametrize(("below", "status", "beginnings"), SECTIONS)
def test_sections(below: str, status: str, beginnings: list[str]) -> None:
    sources = analyse_sources(article("Sleep helps.", sources=below)).sources
    assert sources.status == status
    assert len(sources.references) == len(beginnings)
    for reference, beginning in zip(sources.references, beginnings, strict=True):
        assert reference.text.startswith(beginning)


@pytest.mark.parametrize(
    ("below", "status"),
    [
        (": visit www.nhs.uk", "missing"),
        ("\nFor more about pain call 0800 123456.", "missing"),
        ("", "missing"),
        (": Jane Smith et al, Sleep and pain, Pain (2019). DOI: 10.1016/j.pain.2019", "listed"),
        ("\nThis leaflet is based on the guideline of the College of Nurses.", "listed"),
        ("\nVisit the journal page: https://doi.org/10.1016/j.pain.2019.01", "listed"),
    ],
)
def test_more_information_lists_only_where_the_facts_come_from(below: str, status: str) -> None:
    page = article("Sleep helps.", sources=below, heading="More information")
    assert analyse_sources(page).sources.status == status


# Whole articles without the heading "Sources", the status, and the beginnings of the references.
DRESSES = [
    ("Notes to editors\n1. The paper is out in Gut on 9 June 2022. DOI: 10.1136/gut.1\n2. The university has 9 sites.",
     "listed", ["The paper is"]),
    ("Sources\n\n(c) Portmere Gazette", "empty", []),
    ("Notes to editors\nJournal: TBC\nDOI: to follow", "placeholder", []),
    ("Notes to editors\nFor interviews call the press office.", "missing", []),
    ("Notes\n\n1. John Snow, On Cholera (London: Churchill, 1855), 38.\n2. Ibid., 52.", "listed",
     ["John Snow", "Ibid."]),
    ("Footnotes\n\nCompeting interests. None declared.", "missing", []),
    ("From our shelf\nThe Good Foot Book, 2008. ISBN 978-1-4028-9462-6", "listed", ["The Good"]),
    ("STUDIES CITED\nSmith J. Sleep. 2019.\n\nMUSIC\nEpidemic Tunes", "listed", ["Smith"]),
    ("Edit: people asked for sources, so:\n1) https://www.bmj.com/content/1", "listed", ["https"]),
    ("More information: Lee A et al, Naps, Gut (2021). DOI: 10.1136/gut.1\n\nProvided by Leeds University", "listed",
     ["Lee A"]),
    ("Citation: Sleep and what it does for pain (2021, July 2) retrieved 3 July 2021 from https://news.net/sleep",
     "missing", []),
    # a paper's record is one entry
    ("Journal: Ageing in Place\nTitle: Feeders and mood\nAuthors: R. Lee\nDOI: 10.5555/aip.88\nFunder: Bird Trust",
     "listed", ["Ageing in Place Title: Feeders and mood Authors: R. Lee DOI: 10.5555/aip.88"]),
    ("Source: unknown\nAuthor: a cardiologist", "empty", []),
    # lines of origin
    ("Information taken from the maker's Summary of Product Characteristics, 2022.", "listed", ["the maker's"]),
    ("(Facts gleaned from the Heart Trust's \"Keep Warm\" booklet.)", "listed", ["the Heart Trust"]),
    ("This fact sheet was adapted, with permission, from \"Sleep\", Heart Trust.", "listed", ['"Sleep"']),
    ("Heat taken from the body causes chills.", "missing", []),
    # behind other words of the line
    ("Text: M. Okoro. After: K. Carpenter, The History of Sleep (Cambridge, 1986).", "listed", ["K. Carpenter"]),
    ("It was checked by our team. See: NICE CG99, Sleep in children.", "listed", ["NICE CG99"]),
    ("© Northwire. Read the original paper: J. Sleep Notes, doi:10.5555/jsn.21", "listed", ["J. Sleep Notes"]),
    ("Vitamin D is made in the skin. Sources: oily fish, eggs and liver.", "missing", []),
    ("Walks help. Note: In May, 2019 the law changed.", "missing", []),
    ("Books & websites I love\n- *Sleep Well* by Delphine Orrick (2016)", "listed", ["*Sleep Well*"]),
    ("Where to start reading\nLee A. Sleep (Harbour Press, 2018)", "listed", ["Lee A."]),
    ("Sources consulted by the editors\nHeart Institute, Walking, 2018", "listed", ["Heart Institute"]),
    ("* Smith J, Gut 2019;104:91.\n\nIf you liked this, clap for me.", "listed", ["Smith J"]),
]  # fmt: skip


@pytest.mark.parametrize(("ending", "status", "beginnings"), DRESSES)
def test_endings(ending: str, status: str, beginnings: list[str]) -> None:
    above = "Sleep and what it does for pain\n\nSleep eases pain in the old and in the young,* as a trial found."
    text = f"{above}\n\n{ending}\n"
    sources = analyse_sources(article_from_text(text, path="a.txt", format="text")).sources
    assert sources.status == status
    assert [one.text[: len(start)] for one, start in zip(sources.references, beginnings, strict=True)] == beginnings


@pytest.mark.parametrize(
    "line",
    [
        "Next week: naps", "Views expressed are the author's own.", "www.leedshospital.nhs.uk",
        "Sweet dreams,\nPerpetua", "This page was last edited on 3 February 2024, at 18:20.",
        "Leeds Hospital NHS Trust, Roe Street, Leeds LS1 4AB", "Transcript available at teashow.org",
        "How to cite: Marsh P. Tea. Sleep Notes 2020;1:2.", "- 2 -", "Figure 1. Tea drinkers by age.",
        "Reply · Share · Save", "Music: Tea for Two by The Rennets", "Thread by @drmarsh",
        "Ward 9, Roe Street, Salem, MA 01970", "[block:newsletter-signup]", "Scan the QR code for a film.",
        "To leave the list, tell Dot.",
    ],
)  # fmt: skip
@pytest.mark.parametrize("gap", ["", "\n"])
def test_what_stands_below_the_references_is_the_pages(line: str, gap: str) -> None:
    listed = "Sources\nSmith J. 2019. Sleep. Pain 3:4.\nRoe D, Hay F. 2020. Naps. Gut 1:33-41.\n"
    text = f"Tea\n\nTea worsens sleep.\n\n{listed}{gap}{line}\n"
    sources = analyse_sources(article_from_text(text, path="a.txt", format="text")).sources
    assert [one.text[:5] for one in sources.references] == ["Smith", "Roe D"]


@pytest.mark.parametrize(
    "line", ["British Sleep Society", "- Interviews with five midwives", '"Naps", Sleep Weekly, 2020']
)
def test_sources_without_the_form_of_a_reference_may_close_the_list(line: str) -> None:
    listed = "Sources\n- Smith J. 2019. Sleep. Pain 3:4.\n- Roe D. 2020. Naps. Gut 1:33.\n"
    text = f"Tea\n\nTea worsens sleep.\n\n{listed}\n{line}\n"
    sources = analyse_sources(article_from_text(text, path="a.txt", format="text")).sources
    assert len(sources.references) == 3


@pytest.mark.parametrize(("mark", "status"), [(".1", "listed"), ("", "missing")])
def test_works_numbered_from_one_may_stand_above_the_pages_prose(mark: str, status: str) -> None:
    listed = "1. National Sleep Society. Tea. Accessed 2/11/2024.\n2. Smith J. Sleep. Pain 2019;3:4.\n"
    below = "Hartwell Clinic is a hospital, and advertising on this site helps us to do what we are here for.\n"
    text = f"Tea\n\nTea worsens sleep{mark} Walks do not, and they help with much else.\n\n{listed}\n{below}"
    assert analyse_sources(article_from_text(text, path="a.txt", format="text")).sources.status == status


def test_no_section_is_missing() -> None:
    sources = analyse_sources(article("Sleep helps.")).sources
    assert (sources.status, sources.start, sources.end, sources.references) == ("missing", None, None, ())


def test_numbers_and_identifiers() -> None:
    below = "\n3. Smith J. Sleep. doi:10.1016/j.pain.2019. PMID: 123.\n5. https://www.nhs.uk/pain.\n"
    third, fifth = analyse_sources(article("Sleep helps.", sources=below)).sources.references
    assert (third.number, third.doi, third.pmid) == (3, "10.1016/j.pain.2019", "123")
    assert (fifth.number, fifth.url) == (5, "https://www.nhs.uk/pain")


def test_several_sections_make_one_list() -> None:
    text = "Sleep helps.\n\nReferences\n\nFurther reading\nSmith J. Sleep. 2019.\n\nSources\nDoe A. Rest. 2020.\n"
    starts = [0, text.index("References"), text.index("Further"), text.index("Sources"), len(text)]
    titles = [None, "References", "Further reading", "Sources"]
    sections = tuple(
        Section(title=title, kind="sources" if title else "body", start=start, end=end)
        for title, start, end in zip(titles, starts[:-1], starts[1:], strict=True)
    )
    sources = analyse_sources(Article(text=text, path="", sections=sections)).sources
    assert sources.status == "listed"
    assert (sources.start, sources.end) == (starts[2], starts[3])
    assert [(reference.number, reference.text) for reference in sources.references] == [
        (1, "Smith J. Sleep. 2019."),
        (2, "Doe A. Rest. 2020."),
    ]


def test_a_section_without_a_heading() -> None:
    text = "Sleep helps.[1]\n\n[1] Smith J. Sleep. Pain 2019;1:2."
    start = text.index("[1] Smith")
    sections = (
        Section(title=None, kind="body", start=0, end=start),
        Section(title=None, kind="sources", start=start, end=len(text)),
    )
    analysis = analyse_sources(Article(text=text, path="", sections=sections))
    assert [cited.reference for cited in analysis.citations] == [1]
