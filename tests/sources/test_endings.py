"""What may stand at an article's end: lines that say where its facts come from, and lines that do not."""

from __future__ import annotations

import pytest

from claimminer.readers import article_from_text
from claimminer.sources import analyse_sources

ABOVE = "Tea and sleep\n\nTea worsens sleep in older people.\n\nNobody has said much about cocoa so far.\n\n"

LISTED = [
    "Data: Office for National Statistics, 2021",
    "Data source: NHANES 2017–2018",
    "Figures: World Health Organization, Global status report, 2020.",
    "Based on: Linde K, Acupuncture for migraine, Cochrane Notes 2016.",
    "Reviewed evidence: Cochrane Library 2019, Issue 4.",
    'Courtesy of the National Kidney League, "Living with stones", 2017.',
    "Facts checked against: NICE guideline NG136 (2019).",
    "Link to the study: https://doi.org/10.1016/j.xyz.2019.01.001",
    "Study: Marsh et al., Sleep and weight, Obesity Letters, 2020",
    "Full reference: Marsh P, Roe D. Sleep and weight. Obes Lett 2020;12:33-41.",
    "Reference list\n\nMarsh P, Roe D. Sleep and weight. Obes Lett 2020;12:33-41.",
    "REFERENCES CITED:\n1) Marsh P. Sleep and weight. 2020.",
    "Bibliography & Resources\nMarsh, Peter. Sleep Well. New York: Harrow, 2011. Print.",
    "Sources for this story include the American Lung League and the Journal of Breath, 2018.",
    "Adapted by the editors from a release by Keele University.",
    "Story Source: Materials provided by Keele University. Original written by P. Marsh.",
    "Provenance: Marsh P. Sleep and weight. Obes Lett 2020.",
    '[1]: https://doi.org/10.1016/j.xyz.2019.01.001 "Sleep and weight"',
    "Notes and sources\n\n1. Marsh P. Sleep and weight. Obes Lett 2020;12:33-41.",
    'Paper: "Sleep and weight", by P. Marsh and D. Roe, Obesity Letters, June 2020',
    "Research article: Marsh P, et al. (2020) Sleep and weight. PLoS Notes 15(3): e0229.",
    "Peer-reviewed publication: Marsh P, Roe D. Sleep and weight. Obes Lett 2020;12:33-41.",
    "Citation information: Marsh P, Roe D. Sleep and weight. Obes Lett 2020;12:33-41.",
    "SOURCES & CREDITS\nMarsh P, Roe D. Sleep and weight. Obes Lett 2020;12:33-41.",
    "📖 Sources: Marsh 2020, Obes Lett; Roe 2019, Gut.",
    "🔗 https://doi.org/10.1016/j.xyz.2019.01.001",
    "▶ References ◀\nMarsh P, Roe D. Sleep and weight. Obes Lett 2020;12:33-41.",
    "--References--\nMarsh P, Roe D. Sleep and weight. Obes Lett 2020;12:33-41.",
    "~~ sources ~~\nMarsh P, Roe D. Sleep and weight. Obes Lett 2020;12:33-41.",
    "Source(s): National Kidney League; Marsh P (2020)",
    "Sourced from: National Kidney League factsheet, 2019",
    "Ref: Marsh P. Obes Lett 2020;12:33.",
    "References: [1] Marsh P. Obes Lett 2020;12:33. [2] Roe D. Gut 2019;3:4.",
    "Sources used: WHO, CDC",
    "Medical sources: Mayo Clinic; Cleveland Clinic",
    "Want to check our homework?\nMarsh P, Roe D. Sleep. Obes Lett 2020;12:33-41.\nRoe D. Naps. Gut 2019;3:4.",
    "The nerdy bit\nMarsh P, Roe D. Sleep and weight. Obes Lett 2020;12:33-41.",
    "Studies\n• Marsh 2020 – sleep and weight (Obes Lett)\n• Roe 2019 – naps (Gut)",
    "The science\nMarsh et al. (2020). Sleep and weight. Obesity Letters.",
    "Additional sources: Personal communication, Dr P. Marsh, 3 May 2020.",
    "Based on an article by P. Marsh in Obesity Letters, 2020.",
    'This factsheet draws on the National Kidney League\'s guideline "Stones" (2019).',
    "Compiled by L. Roe from: Marsh P. Sleep Well. Harrow, 2011.",
    "Text: L. Roe. Quelle: Deutsche Schlafgesellschaft, 2020.",
    "SOURCE Keele University",
    "SOURCE: Obesity Letters, online 3 May 2020",
    "(Source: Obesity Letters, 2020)",
    "— Source: National Kidney League",
    "Reference: Marsh P. Obes Lett. 2020 Mar;12(3):33-41. doi: 10.1016/j.xyz.2019.01.001.",
    "Journal Reference:\n1. Peter Marsh, Dora Roe. Sleep. Obesity Letters, 2020; DOI: 10.1016/j.xyz.2019.01.001",
    "More information: Peter Marsh et al, Sleep and weight, Obesity Letters (2020). DOI: 10.1016/j.xyz.2019.01.001",
    "Source of information: Keele University Hospital, patient leaflet 44, 2019",
    "Information sourced from the NHS website",
    "Evidence: systematic review, Cochrane Library, 2019",
    "Background: Marsh P. Obes Lett 2020;12:33.",
    "Inspired by: Marsh P. Sleep Well. Harrow, 2011. ISBN 978-1-4028-9462-6",
    "Endnotes\n\ni. Marsh P. Sleep and weight. Obes Lett 2020;12:33-41.",
    "List of sources consulted\nKidney League (2019) Stones. At: https://www.kidneyleague.org/stones [Accessed 2020].",
    "Cited studies (2)\nMarsh P. Obes Lett 2020;12:33.\nRoe D. Gut 2019;3:4.",
    "The small print: Marsh P. Obes Lett 2020;12:33.",
    "Sources, in order of appearance: National Kidney League; Dr P. Marsh, Keele University; Obesity Letters.",
    "Sources consulted for this page include: National Kidney League; British Sleep Guild.",
    "@article{marsh2020,\n  author = {Marsh, P.},\n  title = {Sleep},\n  journal = {Obes Lett},\n  year = {2020}\n}",
    "1\nMarsh P. Sleep and weight. Obes Lett 2020;12:33-41.\n\n2\nRoe D. Naps. Gut 2019;3:4.",
    "https://www.nhs.uk/conditions/insomnia/\n\nhttps://pubmed.ncbi.nlm.nih.gov/11868925/",
    "Journal\nObesity Letters\nDOI\n10.5555/obl.12.33\nArticle Title\nSleep and weight",
    "4/4 Refs:\nMarsh P, Obes Lett 2020\nRoe D, Gut 2019",
    "Mentioned in this episode\nMarsh P. Sleep. Obes Lett 2020;12:33-41.\nRoe D, Naps, Gut 2019.\n\nThanks.",
]  # fmt: skip

NOT_LISTED = [
    "Contact: press@keele.ac.uk",
    "Author: Peter Marsh, science editor",
    "Reviewed by: Dr Dora Roe, June 2020",
    "Photo: Getty Images",
    "Source of funding: National Kidney League",
    "Funding: This work was funded by the Kidney Trust, 2019.",
    "For more information, visit www.kidneyleague.org",
    "Further information: call the National Kidney League on 0800 123 4567.",
    "Share this article",
    "Related: How to sleep in the heat",
    "Follow @sleepwell",
    "About the author: Peter Marsh is a writer.",
    "Tags: sleep, weight, health",
    "Published: 3 May 2020",
    "© 2020 Keele University",
    "References available from the author.",
    "Need help? Ask your GP.",
    "The author has no conflicts of interest.",
    "Sources of vitamin D: salmon, eggs, sunlight.",
    "Next review date: May 2023",
    "Read next: Why naps work",
    "Image source: Wikimedia Commons",
    "Credit: Pixabay",
    "Our thanks to the nurses of ward 7.",
    "Thanks to Dr Roe for proofreading.",
    "Leaflet code: NKL-2020-44",
    "Filed under: Sleep",
    "Reporting by P. Marsh; editing by D. Roe",
    "Press office: 01632 960 001",
    "Abstract number 44, Sleep Congress",
    "Updated 3 May 2020 by P. Marsh",
    "Join the discussion on our forum: https://forum.sleepwell.org",
    "Buy the book: Sleep Well, £9.99",
    "Listen to the podcast here",
    "Disclaimer: this page is no medical advice.",
    "Medical reviewer: Dora Roe, MD, 2020",
    "This page was written with the help of patients.",
    "Editor: L. Roe, London, 2020",
    "Based on general medical knowledge.",
    "Cite this as: Sleep Notes 2020;1:e12",
    "Info for parents: ask at the desk.",
]  # fmt: skip


@pytest.mark.parametrize("ending", LISTED)
def test_it_says_where_the_facts_come_from(ending: str) -> None:
    assert analyse_sources(article_from_text(f"{ABOVE}{ending}\n")).sources.status == "listed"


@pytest.mark.parametrize("ending", NOT_LISTED)
def test_it_says_something_else(ending: str) -> None:
    found = analyse_sources(article_from_text(f"{ABOVE}{ending}\n"))
    assert (found.sources.status, found.citations) == ("missing", ())
