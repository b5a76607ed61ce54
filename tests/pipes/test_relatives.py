"""What a relative pronoun stands for, and where spans end: lists, names with a genitive, words that announce more."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

PRONOUNS: list[Row] = [
    (
        "[Plaques] {narrow} <the vessels>, which causes a stroke. | decreases direct loose",
        "[Plaques] narrow the vessels, which {causes} <a stroke>. | causes direct",
    ),
    (
        "[The drug] {harms} <blood cells>, which can lead to anaemia. | worsens direct",
        "[The drug] harms blood cells, which {can lead to} <anaemia>. | causes direct",
    ),
    "Often, [young women don't get care soon enough], which {can lead to} <problems>. | causes direct",
    "The scan showed [a change in the gene (also called A1)] which {leads to} <a lack of iron>. | causes direct loose",
    "Keep away from [allergens such as pollen, grasses, and mites] that {can cause} <allergies>. | causes direct",
    "[Tattoos, piercings and other procedures] that {~may~ cause} <infections> are popular. | causes conditional",
    "[A virus] that {causes} <measles> is a paramyxovirus. | causes direct",
]

PLACED: list[Row] = [
    (
        "[Clots] {can block} <blood flow through the arteries>, which can cause a stroke. | decreases direct",
        "[Clots] can block blood flow through the arteries, which {can cause} <a stroke>. | causes direct",
    ),
    "[A hormone] is released in the body that {increases} <the heart rate>. | increases direct",
    "Gout is <a swelling> that occurs slowly, often {due to} [diabetes]. | causes direct loose",
]

NAMED: list[Row] = [
    "Drugs that {lower} <cholesterol> include [statins and fibrates]. | decreases direct",
    "The factors that {raise} <the risk of gout> are [alcohol, sugar and weight]. | increases direct",
    "People who have a high risk of gout include men.",
]

LISTS: list[Row] = [
    "[Dry mouth] {can cause} <difficulty tasting, chewing, swallowing, and speaking>. | causes direct",
    "[Smoke] {can cause} <coughing, sore eyes, worsening of asthma, and bronchitis>. | causes direct",
    "[Iron] {can cause} <complications>, including | causes direct",
    "[Smoking] {can cause} <anaemia> - fever - rashes - gout. | causes direct",
    "[SARS - CoV] {causes} <fever and a cough>. | causes direct",
    "[Early care, drugs, and surgery] {can improve} <their health>. | improves direct",
    "[Being diagnosed early and carefully following a treatment plan] {can help} <many people with gout>. "
    "| contributes_to direct",
]

GENITIVES: list[Row] = [
    "There is secondary <Raynaud's>, which {is caused by} [injuries]. | causes direct loose",
    "[The cells] {attack} <the body's own tissues>. | worsens direct",
    "<Falls> {can occur in children because of} [a birth defect]. | causes direct",
]

GERUNDS: list[Row] = [
    (
        "[The swelling] ~may~ press on nerves, {causing} <numbness>, which leads to falls. | causes conditional",
        "The swelling may press on nerves, causing [numbness], which {leads to} <falls>. | causes direct",
    ),
    "If it hurts, [resting it] {~may~ ease} <the pain>. | improves conditional decrease",
]

SAID_TO_BE: list[Row] = [
    "The most common {cause of} <lung cancer> is [smoking]. | causes direct",
    "A common {cause of} <headaches> is [not drinking enough water]. | causes direct",
    "The best {way to prevent} <colds> is [washing your hands]. | prevents direct loose",
    "Another {approach to treating} <gout> is [surgery]. | treats direct",
    "The main habit that {raises} <the risk> is [smoking]. | increases direct",
]

READ_ASKEW: list[Row] = [
    (
        "[Steroids] {damage} <the body's tissues> and weaken the heart's valves. | worsens direct",
        "[Steroids] damage the body's tissues and {weaken} <the heart's valves>. | decreases direct",
    ),
    "[Drugs] {lower} <the body's response to germs>. | decreases direct",
    (
        "Runners often use [steroids] {to build} <muscle> and improve stamina. | increases direct",
        "Runners often use [steroids] to build muscle and {improve} <stamina>. | improves direct",
    ),
    "[Special glasses] are prescribed for patients {to remedy} <double vision>. | treats direct",
    "These data are the first to show a {link between} [zinc] and <gout>. | correlational",
    "[Worn cartilage] {can cause} <symptoms such as pain and limited movement>. | causes direct",
    "[Gout] {can cause} <mild or moderate increases in body temperature>. | causes direct loose",
]

TABLES = [SAID_TO_BE, READ_ASKEW, PRONOUNS, PLACED, NAMED, LISTS, GENITIVES, GERUNDS]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_relatives(row: Row) -> None:
    check(row)
