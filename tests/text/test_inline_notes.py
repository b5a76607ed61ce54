"""Notes within the text: each becomes a number, and the notes a list; what only looks like one stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimminer.readers import article_from_text
from claimminer.sources import analyse_sources
from claimminer.text.inline_notes import spell_out_inline_notes

WORK = "Poole A. Naps and mood. Sleep Lett 2011;4:2."
# The mark-up around one note, which stands behind a sentence.
NOTES = [
    f"<ref>{WORK}</ref>",
    f'<ref name="poole">{WORK}</ref>',
    f"[efn_note]{WORK}[/efn_note]",
    f"[footnote]{WORK}[/footnote]",
    f"[ref]{WORK}[/ref]",
    f"(({WORK}))",
    f"\\footnote{{{WORK}}}",
    f"footnote:[{WORK}]",
    f"^[{WORK}]",
    f"[fn:: {WORK}]",
]


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("kind", ["text", "markdown"])
def test_a_note_is_a_citation_of_its_entry(note: str, kind: str) -> None:
    page = article_from_text(f"Naps\n\nNaps lift mood.{note} Tea is hot.\n", path="a", format=kind)
    analysis = analyse_sources(page)
    assert [(one.text, one.reference) for one in analysis.citations] == [("[1]", 1)]
    assert [one.text for one in analysis.sources.references] == [WORK]
    assert "Naps lift mood.[1] Tea is hot." in page.text


def test_the_list_stands_where_the_text_has_its_place() -> None:
    text = f"Naps lift mood.<ref>{WORK}</ref>\n\n== References ==\n{{{{reflist}}}}\n\n== See also ==\nTea"
    assert spell_out_inline_notes(text) == f"Naps lift mood.[1]\n\n== References ==\n[1] {WORK}\n\n== See also ==\nTea"


def test_a_name_calls_its_note_again() -> None:
    text = f'Naps lift mood.<ref name="p">{WORK}</ref> Tea does not.<ref name=p /> Milk may.<ref name="q" />'
    spelled = spell_out_inline_notes(text)
    assert spelled.startswith('Naps lift mood.[1] Tea does not.[1] Milk may.<ref name="q" />')


def test_a_wiki_template_is_spelled_out() -> None:
    cite = "{{cite journal |last=Poole |first=A. |title=Naps |journal=Sleep Lett |year=2011 |volume=4 |pages=2}}"
    assert spell_out_inline_notes(f"Naps.<ref>{cite}</ref>").endswith("[1] Poole A. (2011) Naps. Sleep Lett 4:2")


def test_notes_go_on_behind_the_numbers_that_the_text_has() -> None:
    assert "mood.[4]" in spell_out_inline_notes(f"Tea helps [3]. Naps lift mood.<ref>{WORK}</ref>")


@pytest.mark.parametrize(
    "text",
    [
        "We walked ((or ran)) home.",
        "It rose [by half] and fell [/again].",
        "Naps lift mood [ref].",
        "x^[2] + y^[3]",
        "See <reference>.",
        'It helps.<ref name="lost" />',
    ],
)
def test_what_is_no_note_stays(text: str) -> None:
    assert spell_out_inline_notes(text) == text


def test_lists_of_typesetters() -> None:
    entries = f"\\begin{{thebibliography}}{{9}}\n\\bibitem{{poole}} {WORK}\n\\end{{thebibliography}}"
    latex = f"Naps help \\cite{{poole}}.\n\n{entries}"
    assert spell_out_inline_notes(latex) == f"Naps help [poole].\n\nReferences\n\n[poole] {WORK}\n"
    assert spell_out_inline_notes(f"Naps help [1]_.\n\n.. [1] {WORK}") == f"Naps help [1].\n\n[1] {WORK}"


LOOSE = ("<ref", "</ref>", "[/ref]", "((", "))", "^[", "]", "\\bibitem{a}", "\n.. [", " ", "\n\n", "pain", "é")
PIECES = st.sampled_from([*NOTES, *LOOSE])


@given(st.lists(PIECES, max_size=10).map("".join))
def test_any_text_is_read_and_read_again_alike(text: str) -> None:
    once = spell_out_inline_notes(text)
    assert isinstance(analyse_sources(article_from_text(once, path="a")).sources.status, str)
