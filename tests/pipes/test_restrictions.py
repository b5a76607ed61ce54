"""Clauses that tell which one is meant, beside near misses that say what it does."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

TOLD_OF: list[Row] = [
    "The virus that causes the rash can live on towels for a week.",
    "Ticks that spread the fever are found in long grass.",
    "Stones that block the duct must be removed by a surgeon.",
    "Implants that stimulate the vagus nerve are an option for a few people.",
    "Most people whose deafness is caused by noise wear a hearing aid.",
    "The trial is open to adults who have never had a stroke but who have a higher risk of one.",
    "[A gene] that {raises} <the risk of gout> has been discovered. | increases direct increase loose",
    "Gout that affects only one toe is called podagra.",
]

ASKED_ABOUT: list[Row] = [
    "Ask your pharmacist about pills known to raise blood pressure.",
    "Learn more about foods that cause bloating.",
    "The fund pays for research on toxins that damage the liver.",
    "Tell your doctor if you take medicines that thin your blood.",
    "Patients with mutations that impair DNA repair were excluded.",
    "Tell your nurse about any medicines that thin your blood.",
    "This leaflet is about infections that damage the heart.",
    "Our knowledge of drugs that cause deafness is poor.",
]

SET_ASIDE: list[Row] = [
    "A food diary may help identify drinks that trigger migraine.",
    "The scan can rule out tumours that cause deafness.",
    "Avoid creams that irritate the skin.",
    "The term is used to describe disorders that weaken the muscles.",
    "We examined the receptors that mediate inflammation.",
    "The team is trying to identify the mutations associated with gout.",
]

CLAIMED: list[Row] = [
    "Lupus is [a disease] that {inflames} <the joints>. | worsens direct",
    "Poppies contain [a compound] that {relieves} <pain>. | improves direct",
    "Researchers have identified [mutations] that {cause} <deafness>. | causes direct",
    "Researchers have identified [mutations] {associated with} <deafness>. | correlational",
    "He developed [an infection], which {caused} <deafness>. | causes direct",
    "Propofol is [a sedative] that {can lower} <blood pressure>. | decreases direct",
    "The main factor that {raises} <the risk> is [smoking]. | increases direct",
    "The most common illness that {causes} <deafness> is [measles]. | causes direct",
    "[Drugs that thin the blood] {can cause} <bruises>. | causes direct",
    "The cells release [proteins] that {damage} <the joints>. | worsens direct loose",
]

TABLES = [TOLD_OF, ASKED_ABOUT, SET_ASIDE, CLAIMED]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_restrictions(row: Row) -> None:
    check(row)
