"""Comparisons of groups, and changes that go along: correlational claims, their cause the group (see ``marked.py``)."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

LIKELIHOOD = [
    "[Smokers] {are more likely to develop} <cataracts> than non-smokers. | correlational increase loose",
    "[Women] {are twice as likely to suffer from} <migraine>. | correlational increase loose",
    "[Vaccinated women] {were half as likely to} <fall ill> as the others. | correlational decrease",
    "[People given the drug] {reported} <fewer headaches> than those given placebo. | correlational decrease",
    "[Night workers] {are less likely to report} <good sleep>. | correlational decrease loose",
    "[Children who slept well] {were less likely to become} <obese>. | correlational decrease loose",
    "[People with asthma] {are at higher risk of} <pneumonia>. | correlational increase loose",
    "<Stroke> {risk from} [sitting all day] | correlational loose",
    "<Cancer> {risk after} [surgery] | correlational loose",
    "[Adults with gout] {die at a higher rate than} <adults without it>. | correlational increase loose",
    "[Twins] {have a greater risk of} <early birth>. | correlational increase loose",
    "[Heavy drinkers] {had double the risk of} <stroke>. | correlational increase loose",
    "[Vegetarians] {had lower odds of} <heart disease>. | correlational decrease loose",
]

FREQUENCY = [
    "<Gout> {is more common in} [men] than in women. | correlational increase loose",
    "<Hip fractures> {are less frequent among} [people who dance]. | correlational decrease loose",
    "<Depression> {was more prevalent in} [city dwellers]. | correlational increase loose",
    "<Cortisol levels> {were higher in} [the stressed group]. | correlational increase loose",
    "<The death rate> {was lower among} [vaccinated patients]. | correlational decrease loose",
    "<Blood levels of IL-6> {were elevated in} [patients with sepsis]. | correlational increase loose",
    "<Lung function> {is reduced in} [welders]. | correlational decrease loose",
]

HAVING = [
    "[Patients with gout] {had higher} <levels of uric acid> than controls. | correlational increase loose",
    "[Dog owners] {have lower} <blood pressure> than people without pets. | correlational decrease loose",
    "[The treated group] {reported fewer} <headaches>. | correlational decrease loose",
    "<Cytokines> {have shown abnormal levels in} [patients with lupus]. | correlational loose",
    "[Gardeners] {showed better} <balance> than office workers. | correlational loose",
    "[Babies born by caesarean] {had a different} <gut flora>. | correlational loose",
]

GOING_ALONG = [
    "When [the volunteers fasted], <their insulin levels> {dropped}. | correlational loose",
    "<Pain> {improved after} [surgery]. | correlational loose",
    "<Survival> {increased with} [higher doses]. | correlational loose",
    "<Bone density> {declines after} [the menopause]. | correlational loose",
    "<Asthma attacks> {rise during} [thunderstorms]. | correlational loose",
]

EFFECTIVENESS = [
    "[The gel] {was as effective as ibuprofen for reducing} <swelling>. | decreases direct decrease loose",
    "[Walking] {was more effective than rest in relieving} <back pain>. | improves direct decrease loose",
]

HEADLINES = [
    "[Night Owls] {More Likely to} <Feel Depressed> | correlational increase loose",
    "[Left-Handers] {at Higher Risk of} <Migraine> | correlational increase loose",
    "<Asthma> {More Common in} [Cities] | correlational increase loose",
]

MISSES = [
    "The new scanner is faster than the old one.",
    "Rates of obesity have doubled since 1990.",
    "Half of the patients were older than 65.",
    "Blood pressure was measured more often in the first week.",
    "The gel was as effective as ibuprofen.",
    "Prices are higher in the city.",
    "In all, 30% of men and 45% of women answered.",
    "The number of cases fell in March.",
    "The groups were similar in age and sex.",
    "More than 200 people took part in the trial.",
    "Diabetes is a common disease.",
    "The women were compared with men of the same age.",
    "It is better to be safe than sorry.",
    "The risk of infection was assessed at each visit.",
]

TABLES: list[list[Row]] = [LIKELIHOOD, FREQUENCY, HAVING, GOING_ALONG, EFFECTIVENESS, HEADLINES, MISSES]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_comparisons(row: Row) -> None:
    check(row)
