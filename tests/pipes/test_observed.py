"""Comparisons with nobody, trends and definitions, and what is only seen in a group; beside each its near misses."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

AIMLESS: list[Row] = [
    "Each form of gout needs different care.",
    "The scan gives clearer pictures of the joint.",
    "We report a favourable response to the drug.",
    "Men may have reduced fertility.",
    "The spinal fluid contains more protein than usual.",
    "The skin returns to its colour more slowly than usual.",
    "Most of the babies live longer than a few days.",
    "The rate is likely to be less than a tenth in this group.",
    "The two effects would mirror each other.",
    "[Stress and pain] {worsen} <each other>. | worsens direct",
    "The tablets are used for a short period of time.",
    "Breast cancer occurs when tumours form in the breast.",
    "It is not a common treatment because of the risks.",
    "Measles is the most common cause in the first year.",
    "The drug is no longer recommended because of its side effects.",
    "We ruled out children with fits because of the risk of harm.",
    "The model may be useful for the development of new drugs.",
    "<Swelling> is common {because of} [the new soap]. | causes direct loose",
    "The cells look more like nerve cells than skin cells.",
    "The moles are abnormal in shape or colour.",
    "Choose spreads that are lower in fat.",
    "Grip strength improved as expected.",
    "[Children with gout] {had} <a different diet>. | correlational",
    "[People with gout] {have} <more uric acid than usual>. | correlational increase loose",
    "<T cells> {are fewer in} number in [people with gout]. | correlational decrease loose",
    "[Rats without the gene] {were impaired in} <their ability to learn>. | correlational decrease",
]

TIMES: list[Row] = [
    "The pain may worsen even after resting the arm.",
    "The rash can spread even when you use the cream.",
    "The disease progresses over a number of years.",
    "The level remained raised during the course of the trial.",
    "Deaths from stroke have decreased in women since 2009.",
    "The number of cases fell among young men.",
    "Since the 1990s there has been a drop in deaths among men.",
    "The number of deaths is decreasing a little bit each year.",
    "People with the disease are now living longer and have a better quality of life.",
    "The disorder affects 1 in 40 people.",
    "The disorder can affect a person for years.",
    "Healing can take weeks, depending on your health.",
    "The mean increase in weight was 12 grams.",
    "[Interleukin 2] {activates} <the T cells>. | increases direct",
    "<The death rate> {decreased among} [vaccinated patients]. | correlational decrease",
    "<The pain> {worsens after} [exercise]. | correlational",
    "<The weakness> {gets worse with} [rest]. | correlational",
    "[Smokers] {are now more likely to} <die> than non-smokers. | correlational increase",
    "<The disease> {is more likely to affect} [boys]. | correlational increase",
    "If [you have the disease], your body {makes} <fewer white blood cells>. | correlational decrease loose",
]

DEFINITIONS: list[Row] = [
    "Low blood sugar occurs when blood sugar drops below its usual level.",
    "Bronchitis occurs when the bronchial tubes become swollen.",
    "Hypotension is a sudden drop in blood pressure.",
    "It is a term for harm caused by falls.",
    "<Gout> {occurs} when [uric acid builds up in the joints]. | correlational",
    "<Heart failure> {occurs} when [the heart is weakened by a virus]. | correlational",
    "[The drug] {produced} <a sudden drop in blood pressure>. | causes direct",
]

SEEN: list[Row] = [
    "[The treated mice] {showed a decrease in} <weight>. | correlational decrease",
    "[The patients] {had a significant increase in} <pain>. | correlational increase",
    "[The mutant embryos] {have} <elevated calcium levels>. | correlational increase",
    "[Falls] {are more likely to damage} <the hip>. | correlational increase",
    "[The vaccine] {has reduced} <the death rate>. | decreases direct decrease",
    "[The drug] {is ~likely~ to damage} <the liver>. | worsens conditional",
]

TABLES = [AIMLESS, TIMES, DEFINITIONS, SEEN]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_observed(row: Row) -> None:
    check(row)
