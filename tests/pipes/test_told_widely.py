"""Wordings of news, leaflets and abstracts that are seldom, each beside a near miss."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

REPORTED: list[Row] = [
    "[Alcohol] {has become a leading cause of} <death>, concludes a study published today. | causes direct",
    "[Short naps] {lower} <blood pressure>, says a large review of twelve trials. | decreases direct",
    "[Women with a fear of birth] {endure} <a longer labour> finds new research. | correlational increase",
    "The study reveals how [a fatty diet] {raises} <the risk of stillbirth>. | increases direct",
    "The team wants to show how stress affects the heart.",
    "[An old antibiotic] {has been shown for the first time to reduce} <deaths from sepsis>. | decreases direct",
    "[Salt]: the silent {cause of} <high blood pressure>. | causes direct",
    "Our findings point to a {benefit} of [probiotics] in <infant colic>. | improves direct",
]

COMPARED: list[Row] = [
    "[Garlic] {works about as well as some tablets for} <mild hypertension>. | treats direct",
    "[Honey] {is better than syrup for} <a cough>. | treats direct",
    "[Running] {is worse for} <your knees> than walking. | worsens direct",
    "The new clinic is better than the old one for parking.",
    "[Heavy teenagers] {are more likely than their slim peers to have} <hearing loss>. | correlational increase",
    "[Children who were given zinc] {caught} <fewer colds> than those who were not. | correlational decrease",
    "[The training group] {used} <more painkillers> than the others. | correlational increase",
]

NAMED: list[Row] = [
    "The {treatment for} <hydrocele> is [surgery]. | treats direct",
    "{Treatment for} <tendonitis> usually includes [resting the joint]. | treats direct",
    "The {treatment of choice for} <gout> is [allopurinol]. | treats direct",
    "Treatment for the disease is a challenge.",
    "{Causes of} <chronic cough> include: [asthma, smoking and reflux]. | causes direct",
    "[A swollen neck] {is often a sign that} <the thyroid is overactive>. | correlational",
    "The queue is a sign that the shop is open.",
    "[Loose bedding] {can block} <the airway>. | decreases direct",
    "[Small cots] {pose} a <suffocation> risk. | contributes_to direct",
    "[The operation] {~appears~ to be a safe measure to relieve} <pain>. | improves conditional",
    "[Surgery] {can be done to widen} <the artery>. | improves direct",
    "Tests are done to find the cause of the pain.",
    "[Mind wandering] {accounts for} <a quarter of all injuries>. | causes direct",
    "Tourism accounts for a quarter of all jobs.",
]

WORDS: list[Row] = [
    "<One in five deaths> {can be put down to} [smoking]. | causes direct",
    "She put her keys down to answer the phone.",
    "[Too much coffee] {can tip people into} <anxiety>. | causes direct",
    "[Obesity] {takes the blame for} <much of the knee pain>. | contributes_to direct",
    "<Thrush> {is the work of} [a yeast called Candida]. | causes direct",
    "The mural is the work of a local artist.",
    "[Polyps] {~may~ develop into} <colon cancer>. | causes conditional",
    "The idea may develop into a book.",
    "[Swollen ankles] {~may~ point to} <heart failure>. | correlational",
    "Our results point to a new disease.",
    "[Antibiotics] {are useless against} <viruses>. | treats direct negated",
    "[The illness] {has left} <thousands unable to work>. | causes direct",
    "[Stress] {feeds into} <heart disease>. | contributes_to direct",
    "The stream feeds into the lake.",
    "[Dry air] {makes} <the eyes water>. | causes direct",
    "[Close follow-up] {allows} <worsening mood to be noticed early>. | causes direct",
]

GROUPS: list[Row] = [
    "[People with IBS] {~may~ suffer} <bouts of diarrhoea>. | correlational",
    "[Most patients with fatty liver] {have} <insulin resistance>. | correlational",
    "[Patients with PTSD] often {experience} <changes in mood>. | correlational",
    "People with IBS may have a poor diet.",
    "<Epilepsy> {is common in} [autism]. | correlational",
    "Epilepsy is common in Norway.",
]


@pytest.mark.parametrize("row", rows(REPORTED, COMPARED, NAMED, WORDS, GROUPS))
def test_reach(row: Row) -> None:
    check(row)
