"""Nouns, adjectives and headlines that say what does good or harm, each beside a near miss."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

NOUNS: list[Row] = [
    "[Tight shoes] {are a common source of} <bunions>. | causes direct",
    "The tap is a common source of clean water.",
    "[Loneliness] {is a breeding ground for} <depression>. | contributes_to direct",
    "The pond is a breeding ground for ducks.",
    "[Skipping warm-ups] {is a recipe for} <muscle tears>. | causes direct",
    "The leaflet gives a recipe for lentil soup.",
    "[Regular brushing] {is the key to} <healthy gums>. | contributes_to direct",
    "The key to the ward is kept at the desk.",
    "[A daily walk] {is a powerful antidote to} <stress>. | treats direct",
    "[Breast milk] {is a natural shield against} <infection>. | prevents direct decrease",
    "[Good sleep] {is the secret to} <a long life>. | contributes_to direct",
    "[Fibre] {is a friend to} <your gut>. | improves direct",
    "She is a friend to the charity.",
    "[Ozone] {is a powerful irritant to} <the lungs>. | worsens direct",
    "<Hearing loss> {is a well-known sequela of} [bacterial meningitis]. | causes direct",
    "<Kidney failure> {is a late sequel of} [untreated lupus]. | causes direct",
    "The sequel of the study starts in May.",
    "[Smoking] {is a precursor to} <chronic bronchitis>. | correlational",
    "{Benefits of} [breastfeeding] include <fewer infections>. | improves direct",
    "[Selenium] {has a part to play in} <thyroid health>. | contributes_to direct",
    "[Stress] is a well-known <migraine> {trigger}. | causes direct",
    "[Feverfew] is a popular <migraine> {remedy}. | treats direct",
    "[Smoking] is a known <cancer> {risk factor}. | correlational increase",
    "The book is a migraine guide.",
    "[Walking] {has been hailed as a cure for} <back pain>. | treats direct",
    "{Treatments for} <endometriosis> include [the pill and surgery]. | treats direct",
    "{Treatment for} <scabies> involves [a cream or lotion]. | treats direct",
    "The effects of zinc on immunity are not known.",
    "[Its] {efficacy in} <gout> has been confirmed. | treats direct",
]

ADJECTIVES: list[Row] = [
    "[Oat milk] {is kinder to} <the gut>. | improves direct",
    "[Antibiotics] {are no help against} <a viral cough>. | treats direct negated",
    "[Long commutes] {are poison for} <the heart>. | worsens direct",
    "[Hearing aids] {~could~ be a powerful weapon against} <dementia>. | treats conditional",
    "The answer to the question is on page two.",
    "[Magnesium] {is a game changer for} <sleep>. | improves direct",
    "The road to the hospital is closed.",
    "[A dark, cool room] {is conducive to} <good sleep>. | contributes_to direct",
    "[High heels] {are murder on} <the knees>. | worsens direct",
    "[Swimming] {is easy on} <the joints>. | improves direct",
    "[Swimming] {is kind to} <your joints>. | improves direct",
    "The nurse was kind to the patients.",
    "[Excess iron] {is poisonous to} <the liver>. | worsens direct",
    "<The outbreak> {was traceable to} [a batch of oysters]. | causes direct",
    "[Fizzy drinks] {are corrosive to} <tooth enamel>. | worsens direct",
    "[Peanuts] {can be fatal to} <children with an allergy>. | worsens direct",
    "[Hot drinks] {are soothing for} <a sore throat>. | improves direct",
    "[Antibiotics] {are of no use against} <colds>. | treats direct negated",
    "[Stress] {has little to do with} <stomach ulcers>. | correlational negated",
    "The delay has nothing to do with the budget.",
]

HEADLINES: list[Row] = [
    "[Weight-loss jab] a {boon for} <sleep apnoea> | improves direct",
    "No {link between} [mobile phones] and <brain tumours> | correlational negated",
    "The link between mobile phones and brain tumours",
    "[Sugar tax] {behind} <fall in tooth extractions> | causes direct",
    "The science behind headaches",
    "[Pollution] {to blame for} <one in ten asthma cases> | causes direct",
    "[Poor diet] {behind} <one in five deaths>, study finds | causes direct",
    "[Smoking] {bad news for} <bones> | worsens direct",
    "Twice the {risk of} <psychosis> for [daily cannabis users] | correlational increase",
    "<Fewer heart attacks> {after} [flu jab] | correlational decrease",
    "Fewer buses after June",
]

GROUPS: list[Row] = [
    "[Vegetarians] {had half the rate of} <bowel cancer>. | correlational decrease",
    "Half the staff had the jab.",
    "<The rate of falls> in [the exercise group] {was 23 per cent lower}. | correlational decrease",
    "[Babies born by caesarean] {are likelier to develop} <asthma>. | correlational increase",
    "The longer [people slept], {the lower} <their blood pressure>. | correlational decrease",
]

DOUBTED: list[Row] = [
    "A {link between} [the drug] and <liver damage> ~cannot be ruled out~. | correlational",
    "A {link between} [the vaccine] and <narcolepsy> was ruled out. | correlational negated",
    "[Infection] {has been ruled out as a cause of} <the rash>. | causes direct negated",
    "[The vaccine] {~cannot be excluded~ as a cause of} <the seizures>. | causes conditional",
    "There are early ~signs~ that [the jab] {slows} <dementia>. | decreases conditional",
    "There are no signs that the clinic will close.",
    "There is nothing to suggest that [dairy] {causes} <mucus>. | causes direct negated",
    "The ~evidence~ for a {link between} [stress] and <ulcers> is thin. | correlational",
    "A ~possible~ explanation is that [heat] {thickens} <the blood>. | increases conditional",
    "A ~theory~ holds that [a virus] {causes} <the fatigue>. | causes conditional",
    "It is ~doubtful~ that [the tablets] {caused} <the rash>. | causes conditional",
    "[Raw milk] {was the ~presumed~ source of} <the infection>. | causes conditional",
    "[The cream] is far from a {cure for} <eczema>. | treats direct negated",
    "The clinic is far from the town.",
    "<The rash> {was not due to} [the vaccine]. | causes direct negated",
    "<The rash> {had nothing to do with} [the vaccine]. | correlational negated",
    "[Vaccines] {have been falsely linked to} <autism>. | correlational negated",
    "[Immune cells] mistakenly {attack} <the joints>. | worsens direct",
]

COMPOUNDS: list[Row] = [
    "[Oats] ~may~ have a <cholesterol>-{lowering} effect. | decreases conditional",
    "[Nettle] has <blood>-{thinning} properties. | decreases direct",
    "[Asbestos] is <cancer>-{causing}. | causes direct",
    "The company has a cost-cutting effect.",
    "Blood-pressure-lowering drugs are cheap.",
    "[Exercise] is a natural <mood>-{lifter}. | increases direct",
    "[Nicotine] is an <appetite> {suppressant}. | decreases direct",
    "[Green tea] is a <fat> {burner}. | decreases direct",
    "The fund is a pay booster.",
    "[The oil] {has a drying effect on} <the skin>. | affects direct",
    "[Vitamin C] {is required for} <the formation of collagen>. | contributes_to direct",
    "A signature is required for the form.",
]

SETTLED: list[Row] = [
    "[Finasteride] {works by blocking} <an enzyme>. | decreases direct",
    "[Ibuprofen] {is the first-line therapy for} <period pain>. | treats direct",
    "Ibuprofen should be considered first-line therapy for period pain.",
    "There {was no difference} between [the groups] in <survival>. | correlational negated",
    "There were no differences between the groups.",
]


@pytest.mark.parametrize("row", rows(NOUNS, ADJECTIVES, HEADLINES, GROUPS, DOUBTED, COMPOUNDS, SETTLED))
def test_nouns_and_adjectives(row: Row) -> None:
    check(row)
