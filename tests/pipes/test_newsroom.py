"""How newsrooms word claims: headlines that quote, multiples, owners of a cause, what goes on behind a small clause."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

HEADLINES: list[Row] = [
    "[Night shifts] '{raise} <risk of heart attack>', researchers say | increases direct",
    "[Vegan diet] '{~may~ protect against} <diabetes>', study ~suggests~ | prevents conditional",
    "[Heart drug] “{halves} <risk of second stroke>”, trial shows | decreases direct",
    "[Nurses' night shifts] '{double} <miscarriage risk>' | increases direct",
    "[Screen time] '{makes} <children anxious>' | causes direct",
    "'Night nurse' is a drink.",
    "[Screen time] {linked to} <poor sleep in toddlers>, study finds | correlational",
    "[Poor sleep] a {cause of} <obesity>, experts say | causes direct",
    "[Loneliness] {as bad for} <you> as smoking, study finds | worsens direct",
    "Flu jab a talking point, doctors say",
    "Last time we met he was ill.",
]

MULTIPLES: list[Row] = [
    "[Smokers] {had} <twice as many heart attacks> as non-smokers. | correlational increase",
    "[Those with dementia] {had} <three times as much inflammation> as the others. | correlational increase",
    "[Women on the drug] {had} <half as many relapses> as those on placebo. | correlational decrease",
    "Dark chocolate has three times as much iron as spinach.",
    "Pregnant women need twice as much iron as usual.",
]

OWNERS: list[Row] = [
    "[High blood pressure and diabetes] are <its> {most common causes}. | causes direct",
    "<Its> {main cause} is [smoking]. | causes direct",
    "[Smoking] is <the disease>'s {main cause}. | causes direct",
    "Its causes are unknown.",
    "The team's main cause for concern is funding.",
]

GOING_ON: list[Row] = [
    (
        "[Smoking] {makes} <the heart work harder> and damages the arteries. | causes direct",
        "[Smoking] makes the heart work harder and {damages} <the arteries>. | worsens direct",
    ),
    (
        "[Anaemia] {makes} <you tired> and slows healing. | causes direct",
        "[Anaemia] makes you tired and {slows} <healing>. | decreases direct",
    ),
    "Left untreated, [the infection] {can cause} <facial palsy>. | causes direct",
    "Left unchecked, [high blood pressure] {damages} <the kidneys>. | worsens direct",
    "[The vaccine] {doesn't just prevent} <measles>. | prevents direct",
    "[The vaccine] {doesn't prevent} <measles>. | prevents direct negated",
    "The longer [it feeds], {the greater} <the risk of infection>. | correlational increase",
    "The more [you smoke], {the higher} <your risk of cancer>, which is why it pays to stop. | correlational increase",
    "The longer it takes, the better the soup.",
    "<The risk> {went up with} [the number of days that pupils vaped]. | correlational",
]

SHARES: list[Row] = [
    "[Genes] {explain} <about half of the differences in weight>. | associated_with correlational",
    "Genes explain nothing here.",
    "[Chronic stress] {can lead} <the immune system to attack healthy cells>. | causes direct",
    "The findings led doctors to rethink their plans.",
    "[Patches] {help} <smokers to quit>. | contributes_to direct",
    "The charity helps doctors to quit.",
    "[Obesity] {is a risk factor for} <gout> in its own right. | correlational increase",
    "Obesity has emerged as a risk factor in its own right.",
    "The researchers used an antibody to block the receptor in mice.",
    "Dementia affects many people, a number expected to double by 2040 as populations age.",
]

DENIED: list[Row] = [
    "[Multivitamins] {do little to prevent} <heart disease>. | prevents direct negated",
    "[The ban] {has done nothing to curb} <vaping among children>. | decreases direct negated",
    "[The pills] {did not do much to ease} <her pain>. | improves direct negated",
    "[Screening] {does a lot to prevent} <deaths>. | prevents direct",
    "The government must do more to reduce obesity.",
    "It is a myth that [sugar] {causes} <hyperactivity>. | causes direct negated",
    "It is no myth that [sugar] {rots} <teeth>. | worsens direct",
    "They debunked the myth that [sugar] {causes} <hyperactivity>. | causes direct negated",
    "The false belief that [vaccines] {cause} <autism> is widespread. | causes direct negated",
    "The idea that [cold weather] {causes} <colds> is wrong. | causes direct negated",
    "The ~theory~ that [viruses] {cause} <the disease> is old. | causes conditional",
    (
        "[Coffee] {was linked to} <insomnia> but not to anxiety. | correlational",
        "[Coffee] was linked to insomnia {but not to} <anxiety>. | correlational negated",
    ),
    "[The gene] {was linked to} <gout in men> but not in women. | correlational",
]

DOINGS: list[Row] = [
    "The burns unit treats youngsters scalded by hot water.",
    "The Lindqvist Trust will recruit 2,000 couples.",
    "Authorities have opened 40 walk-in clinics.",
    "Police stopped a man carrying fake pills.",
    "The NHS has expanded its lung cancer screening.",
    "[Inflammation] {recruits} <immune cells>. | increases direct",
    "The new drug worked better than the old one.",
    "[Some pills] {bring on} <a dry cough> in about one patient in ten. | causes direct",
    "[Taking them when you don't need them] {can upset} <your stomach>. | worsens direct loose",
    "[Tar] {paralyses} <the tiny hairs>. | worsens direct",
    "“Don't stop taking your tablets,” says Dr Faisal Karim.",
    "Researchers say [the drug] {reduced} <pain>. | decreases direct",
    "[Removing the tissue] {fails to help} <one patient in five>. | contributes_to direct negated loose",
    "[Some drugs] {dry out} <the mouth>. | worsens direct",
    "Dry out the cups.",
    "The heart has to keep pumping hard.",
    "[Stress] {keeps} <you awake>. | causes direct",
    "[Painkillers] {make} <matters worse> in the end. | worsens direct",
]


@pytest.mark.parametrize("row", rows(HEADLINES, MULTIPLES, OWNERS, GOING_ON, SHARES, DENIED, DOINGS))
def test_how_newsrooms_word_claims(row: Row) -> None:
    check(row)
