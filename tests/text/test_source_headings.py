"""Headings of source sections in many wordings, and the chapters and footers that only sound like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimminer.readers import article_from_text
from claimminer.records import Sources
from claimminer.sources import analyse_sources

BODY = (
    "Walking and the heart\n\nWalking lowers blood pressure in the old. It costs nothing, and anybody can do it.\n\n"
    "Run if you like. Running is harder on the knees than walking is, and it wants better shoes.\n\n"
)
INSTITUTIONS = "British Heart Institute, Walking for health\nWorld Health Organization: Physical activity\n"
AFTER = "\n\nWhen to see a doctor\n\nSee one if you faint. Fainting can be a sign of a slow heart.\n"
HEADINGS = (Path(__file__).parent / "source_headings.txt").read_text(encoding="utf-8").splitlines()


def sources_of(ending: str) -> Sources:
    return analyse_sources(article_from_text(BODY + ending, path="a.txt", format="text")).sources


@pytest.mark.parametrize("heading", HEADINGS)
def test_institutions_under_a_heading_are_sources(heading: str) -> None:
    assert len(sources_of(f"{heading}\n{INSTITUTIONS}").references) == 2


@pytest.mark.parametrize(
    "label",
    [
        "Sources used", "With information from", "Based on material by", "Journal Reference(s)", "Original paper",
        "Published in", "Lit.", "Our sources this month", "Script sources (on file)", "Answers checked against",
        "Quelle", "Text source",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "work", ["Okoro-Lind B. Walking in adults. J Walk 2017;4:12–19.", "Journal of Walking, 5 September 2019"]
)
def test_a_work_behind_a_label_is_a_source(label: str, work: str) -> None:
    assert len(sources_of(f"{label}: {work}\n").references) == 1


@pytest.mark.parametrize(
    "ending", ["Source: null", "SOURCES TK", "References: awaiting approval from Medical Information."]
)
def test_a_label_without_a_source_is_a_placeholder(ending: str) -> None:
    assert sources_of(ending + "\n").status == "placeholder"


@pytest.mark.parametrize(
    "ending",
    [
        "Journal: Annals of Walking\nDOI: 10.5555/aw.2022.0417\nArticle title: Walking\n",
        "Our advice is drawn from the Walkers' Guideline (v. 14) and from Hay F, Gait Notes 2008;115:16–62.\n",
        "Ref 1: Bird N. Hips. Cochrane 2014.\nRef 2: May JC. Falls. Arch Int Notes 2009;169:19–60.\n",
        "This leaflet was written by nurses. The evidence comes from:\n- NICE guideline NG238, Hearts (2023)\n",
    ],
)
def test_sources_without_a_heading(ending: str) -> None:
    assert sources_of(ending).status == "listed"


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Sources of vitamin D",
            "Oily fish is the best source. Eggs hold some, and so do mushrooms grown in light.",
        ),
        (
            "The evidence",
            "Four trials found that walking lowers blood pressure. They were small, and none was long.",
        ),
        (
            "The science",
            "Walking widens the arteries. That is why the pressure falls, and why it stays low for hours.",
        ),
        (
            "Where does this pain come from?",
            "The pain comes from the joint. It may spread, and it can be worse at night.",
        ),
        (
            "How do we know?",
            "We know it from large cohorts, which followed nurses for years and found the same.",
        ),
        (
            "Where do these numbers come from?",
            "Your pressure has two numbers. The upper one is that when the heart beats.",
        ),
        (
            "Guidelines",
            "Adults should walk for 150 minutes a week. Children should be active for an hour every day.",
        ),
        (
            "Studies",
            "There were three studies. All of them found that walking lowered the pressure of the blood.",
        ),
        (
            "Sources of funding",
            "The study was paid for by the Heart Fund. It had no say in the design of the trial.",
        ),
        ("Useful links", "British Heart Foundation\nNHS Choices"),
        ("More information", "British Heart Foundation, www.bhf.org.uk\nStroke Association"),
        ("Resources", "British Heart Foundation helpline 0300 330 3311\nNHS 111"),
        ("Reviewed by", "Dr Ann Lee, cardiologist"),
        ("From", "The Heart Ward"),
        ("About this page", "Written by Ann Lee. Reviewed by Dr Bo Chan."),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", ": "])
def test_chapters_and_footers_are_no_sources(heading: str, below: str, gap: str) -> None:
    assert sources_of(heading + gap + below + AFTER).references == ()


def test_the_number_of_a_leaflet_is_no_source() -> None:
    assert sources_of("Ref: HL/2023/09\n").references == ()


def test_a_sender_ends_the_list() -> None:
    ending = "Reference\nRoe O. Ears. Trials 2023; 4: 220–231.\n\nAbout the University of Bram\nIt teaches students.\n"
    assert len(sources_of(ending).references) == 1
