"""What a sentence supposes, aims at, lists or says of people in general, beside near misses that claim something."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

OCCASIONS: list[Row] = [
    "When another illness causes the rash, the name is a different one.",
    "Once the drug has reduced the swelling, the stitches come out.",
    "[Pollen] {causes} <hay fever> when it is inhaled. | causes direct",
    "When it rains, [mould] {can make} <asthma worse>. | worsens direct",
]

INQUIRIES: list[Row] = [
    "A trial is looking at how lowering blood pressure may affect memory.",
    "Several drugs are under study as possible treatments for gout.",
    "Trials are under way to see if walking can delay dementia.",
    "The team tested samples to find out which germ was responsible for the outbreak.",
    "The route by which the toxin damages nerves is unknown.",
    "The work should help us understand the genes that cause the disease.",
    "Blood tests are used to determine the cause of anaemia.",
    "The link between coffee and gout remains unclear.",
    "The effect of salt on the risk of kidney stones is poorly documented.",
    "The role that zinc plays in wound healing remains uncertain.",
    "The gene has given clues about the role of iron in dementia.",
    "Several teams are exploring the use of electric current to treat migraine.",
    "Doctors are trying to find which germs are responsible for the outbreak.",
    "Ask your nurse which medicines can worsen the cough.",
    "The institute is seeking better ways to treat and prevent glaucoma.",
    "The company is working on ways to shorten migraine attacks.",
    "[The plant] {is becoming a way to treat} <warts>. | treats direct loose",
    "Tests make sure that the drug is not harming your liver.",
    "We describe [a mutation] {associated with} <deafness>. | correlational",
    "The data have shown a {role of} [iron] in <dementia>. | contributes_to direct loose",
    "Tests show that [the drug] {is not harming} <your liver>. | worsens direct negated",
    "How often [doctors see patients] {~may~ affect} <their recovery>. | affects conditional loose",
    "[The new drug] {improved} <survival> in a study of nurses. | improves direct",
    "<The dose> {is determined by} [body weight]. | affects direct",
]

AIMS: list[Row] = [
    "The goals of treatment are to reduce pain and prolong life.",
    "The mission of the institute is to use knowledge to cut deaths.",
    "The best {way to guard against} <complications> is to [manage your blood sugar]. | prevents direct",
    "One of the aims of care is to prevent infection.",
    "The tablets should only be used for prevention.",
    "Swimming is recommended for adults with arthritis.",
    "[Swimming] {is recommended for} <arthritis>. | treats direct",
    "The first step is to lower the blood pressure.",
    "Nurses know ways to relieve the pain.",
    "You can take simple steps to protect yourself against tick bites.",
    "Volunteers help improve the way cancer will be treated in the future.",
    "The best {way to prevent} <flu> is to [get vaccinated each year]. | prevents direct",
    "The best {way to prevent} <falls> is [regular exercise]. | prevents direct",
    "[Exercise] {is the best way to prevent} <falls>. | prevents direct",
]

LISTED: list[Row] = [
    "Causes of swelling include - Infection - Cancer - Scars",
    "A healthy life includes quitting smoking and managing stress.",
    "Losing weight or stopping smoking may be hard.",
    "The signs are - a fever - a cough - a sore throat Smoking - also in the home - raises the risk.",
    "[Men] - those over 50 above all - {have} <a higher risk of gout>. | correlational increase loose",
]

ANYBODY: list[Row] = [
    "You may need treatment more than once.",
    "Some people are more likely to develop gout.",
    "Men who delay surgery should see a doctor.",
    "Some children sustain kidney damage.",
    "Some children have weakened eye movements.",
    "Your doctor can offer several treatments for gout.",
    "Your doctor may prescribe medicines to relieve the pain.",
    "<The disease> mainly {affects} [babies]. | correlational",
    "If [your blood has too many platelets], you {~may~ have} <a higher risk of clots>. | correlational increase",
    "[Men] {are more likely to develop} <gout>. | correlational increase",
    "[Smokers who delay surgery] {are more likely to} <die>. | correlational increase",
    "[The disease] {can affect} <the eyes>. | affects direct",
    "Doctors prescribe [statins] {to lower} <cholesterol>. | decreases direct",
    "[The virus] {has weakened} <the immune system>. | decreases direct",
]

MEANS: list[Row] = [
    "Patients {can reduce} <their risk of blindness> by half with [timely treatment]. | decreases direct",
    "People {can lower} <their cholesterol> with [oat bran]. | decreases direct",
    "People should avoid foods with additives.",
]

EVERYBODY: list[Row] = [
    "Symptoms vary among patients.",
    "The number of cases is rising, especially among teenagers.",
    "Polio no longer occurs in the country.",
    "<Symptoms> {differ between} [men and women]. | correlational",
    "<Falls> {are more likely to occur in} [winter storms]. | correlational increase",
    "<It> {is more likely to occur as} [the disease progresses]. | correlational increase",
]

TESTS: list[Row] = [
    "A blood test can show low iron levels.",
    "The information from the scan determines the stage of the disease.",
    "The first sign is often a rapid increase in weight.",
    "Some children may need more tests.",
    "Your doctor may treat you with these medicines.",
    "The operation involves a small cut in the chest.",
    "Doctors cannot predict who will respond to treatment.",
    "The kind of treatment depends on the cause.",
    "High levels of fats in the blood",
    "[Children with gout] {had} <higher uric acid>. | correlational increase",
    "[This gene] {is involved in} <gout>. | contributes_to direct",
]
"""What is found out or done, and near misses."""

LOST_APOSTROPHES: list[Row] = [
    "[The disease] {doesnt cause} <pain>. | causes direct negated",
    "[The tablets] {cant cure} <the disease>. | treats direct negated",
    "Dont change the dose of your medicine.",
    "[A primer of 20 nt] {causes} <no damage to the cells>. | causes direct negated",
]

TABLES = [OCCASIONS, INQUIRIES, AIMS, LISTED, ANYBODY, MEANS, EVERYBODY, TESTS, LOST_APOSTROPHES]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_suppositions(row: Row) -> None:
    check(row)
