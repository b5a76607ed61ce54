"""How press releases tell a study: groups and days compared, what is spared, what explains what."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

COMPARED: list[Row] = [
    "[Children whose mothers smoked] {were} <shorter> at age seven than their classmates. | correlational decrease",
    "[Infants of depressed fathers] {cried more than} <other infants>. | correlational increase",
    "[Patients given the implant] {walked further than} <controls>. | correlational",
    "[Women with diabetes] {stayed in hospital longer than} <men>. | correlational increase",
    "<Deaths among heart patients> {were significantly higher on} [public holidays]. | correlational increase",
    "<Heart attacks> {are more common on} [hot days]. | correlational increase",
    "[Those who drank the most coffee] {had} <the lowest risk>. | correlational decrease",
    "[Participants who received the coaching] {lost} <an average of 5 kg>. | correlational",
    "[Former football players] {showed} <signs of brain damage>. | correlational loose",
    "<The risk of death in this group> {was nearly twice that of} [people without diabetes]. | correlational increase",
    "<The rate of relapse among [smokers]> {was double that} in non-smokers. | correlational increase loose",
    "[Children who watched more television] {were} <fatter> at age ten. | correlational loose",
    "[Grandparents who babysat] {outperformed} <others on memory tests>. | correlational",
    "[The drug] {outperformed placebo in reducing} <pain>. | decreases direct",
    "[People with a rare mutation] {are protected against} <heart disease>. | correlational decrease",
    "[Patients on the new drug] {reported} <fewer side effects>. | correlational decrease",
    "[Cells from patients with the disease] {divided faster than} <normal cells>. | correlational increase",
    "Among the {side effects of} [the drug] are <nausea and dizziness>. | causes direct",
    "Children should be protected from the sun.",
    "The cells divided more slowly than usual.",
    "Your blood has a higher than normal number of platelets.",
    "The cost was twice that of the old drug.",
    "Ten patients showed signs of infection.",
    "Patients showed signs of improvement.",
    "The clinic is open longer on most days.",
    "The treatment lasted longer than 5 days.",
    "He lost weight last year.",
]

OCCASIONS: list[Row] = [
    "When [the researchers switched off the gene], <the tumors> {stopped growing}. | correlational",
    "<The danger of dying from heart disease> {is magnified} when [the two are combined]. | correlational",
    "Incidence and deaths from the disease are rising in the UK and the USA.",
    "<Incidence> {is rising in} [people with diabetes]. | correlational increase",
]

HEADLINES: list[Row] = [
    "[Patients with cancer who smoke] {less likely to} <survive surgery> | correlational decrease",
    "<Concussion recovery> {slower in} [girls] | correlational decrease",
    "[Poor sleep] a {sign of} <early dementia> | correlational",
    "[Coffee drinking] and <liver cancer> {inversely linked} | correlational loose",
    "Patients a common source of drug-resistant bacteria",
    "The clinic a short walk from the station",
    "[Smokers with asthma] {less likely to} <recover> | correlational decrease",
]

SPARED: list[Row] = [
    "[Screening] {spares women from} <needless surgery>. | prevents direct",
    "[The vaccine] {~could~ save thousands from} <blindness>. | prevents conditional",
    "[The drug] {~could~ spare thousands of patients from} <amputation>. | prevents conditional",
    "The hospital saved money from its budget.",
    "[The drug] ~appears~ to be safe and {to reduce} <pain>. | decreases conditional",
    "[The loss of these cells] is ~thought~ to be what {makes} <older people prone to colds>. | worsens conditional",
    "[Childhood] {is a critical period for} <brain development>. | contributes_to direct",
    "[The agent] {~may~ represent a new treatment option for} <lupus>. | treats conditional",
    "[The new approach] {holds ~promise~ for} <patients with ALS>. | treats conditional",
    "[The enzyme] {keeps} <tumor cells alive>. | improves direct",
    "The new approach holds promise for investors.",
    "Spring is a critical time for farmers.",
]

EXPLAINED: list[Row] = [
    "[Hormones] {~may~ help explain} <why women get more migraines>. | causes conditional",
    "[This loss of sleep] {~could~ explain} <why shift workers gain weight>. | causes conditional",
    "Researchers discovered a pathway through which [stress] {damages} <the gut>. | worsens direct",
    "We studied the mechanism by which obesity promotes cancer.",
    "Experts explain why smokers cough.",
    "The findings explain why the trial was stopped.",
]

NOBODYS: list[Row] = [
    "Risk factors for dog cancer could have human implications.",
    "The increase in obesity may be slowing.",
    "Men are bearing the brunt of worsening mental health in England.",
    "Smokers today have many options to help them quit.",
    "Solvents are widely used for dissolving fats and oils.",
    "[Steroids] {are used for} <treating asthma>. | treats direct",
    "[Patients who rest] {have the power to reduce} <their attacks>. | decreases direct",
]

TABLES = (COMPARED, OCCASIONS, HEADLINES, SPARED, EXPLAINED, NOBODYS)


@pytest.mark.parametrize("row", rows(*TABLES))
def test_wordings_of_press_releases(row: Row) -> None:
    check(row)
