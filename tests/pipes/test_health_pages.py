"""Wordings of blogs, listicles, long explainers and shop pages, each beside a near miss."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

BIDDEN: list[Row] = [
    "[Eat too much salt] and <your blood pressure> {rises}. | correlational increase",
    "[Skip breakfast] and <your blood sugar> {will crash}. | correlational decrease",
    "[Combine them with steroids] and <the danger of an ulcer> {climbs} steeply. | correlational increase",
    "[Lift heavy weights three times a week], and <bone density> {improves}. | correlational increase",
    "Take it with food and drink plenty of water.",
    "Stop the tablets and see your doctor if the rash worsens.",
]
"""What is bidden is the case in which something changes."""

WORDS: list[Row] = [
    (
        "Fans say [ice baths] {melt} <belly fat> and fix anxiety. | decreases direct",
        "Fans say [ice baths] melt belly fat and {fix} <anxiety>. | treats direct",
    ),
    "The nurse fixed the drip.",
    "The candles melted at once.",
    "[High blood pressure] often {gives} <no symptoms>. | causes direct negated",
    "The book gives no reasons.",
    "Catching it early matters: [statins] {cut} <the risk of stroke>. | decreases direct",
    "Patients play an active role in managing their condition.",
    "Nurses can take a leading role in reducing infections.",
    "[Genes] {play a role in} <obesity>. | contributes_to direct",
    "Dendritic cells produce interleukin-23.",
    "[Activated macrophages] {produce} <the cytokine>. | causes direct",
]
"""Plain words for what acts, and who or what is said to act and does not."""

CASES: list[Row] = [
    "Each time [you smoke a cigarette], <your blood pressure> {rises}. | correlational increase",
    "Whenever [you skip a meal], <your blood sugar> {falls}. | correlational decrease",
    "After [menopause], <bone density> {declines}. | correlational decrease",
    "After two weeks, pain had fallen.",
    "[Drinkers who quit] {had} <half as many episodes> as those who carried on. | correlational decrease",
    "[Those on the drug] {had} <twice as many falls>. | correlational increase",
    "Pregnant women need twice as much iron as usual.",
    "[People who took turmeric] {got} <as much relief> as those taking ibuprofen. | correlational",
    "The clinic has as many beds as the hospital.",
    "This may explain why [even small lesions] {can produce} <severe pain>. | causes direct",
    "Treating apnea keeps people in a normal rhythm longer.",
    "The drug works better than anything else at keeping you in rhythm.",
    "[Yoga] {beats} <drugs for back pain>. | treats direct",
    "The runner beat the others for a medal.",
    "Your body keeps a tight lid on that process.",
]
"""The case in which something changes, how many more, and what no group is compared in."""

MADE: list[Row] = [
    "[Anxiety] {makes} <the nerves in the gut more sensitive>. | causes direct",
    "[Fasting] {made} <the pain in my knee worse>. | worsens direct increase",
    "[Stress] {can make} <the skin around the eyes drier>. | causes direct",
    "[Regular saunas] {~seem~ to keep} <blood vessels elastic>. | improves conditional",
    "The clinic makes room for people with asthma.",
]
"""A phrase between a thing and what it is made."""

BLOCKED: list[Row] = [
    (
        "[The drug] {blocks} <a protein>, which drives swelling. | decreases direct",
        "The drug blocks [a protein], which {drives} <swelling>. | causes direct",
    ),
    "[The drug] {stops} <cells dividing>. | prevents direct",
    "[FlexiBear] {will not regrow} <a worn-out joint>. | improves direct negated",
    "Heavy periods are the number one cause in women under 50.",
    "[Curcumin] {fights} <inflammation> at the source. | treats direct",
]
"""What is blocked or stopped; a cause of what, is not said."""

ABLE: list[Row] = [
    "[Turmeric] is prized for its {ability to reduce} <inflammation>. | decreases direct loose",
    "[Probiotics] have drawn attention for their {~potential~ to alleviate} <bloating>. | improves conditional",
    "Turmeric was studied for its ability to reduce inflammation.",
    "[The herbs] {work together to calm} <the gut>. | decreases direct",
    "The charity works to improve health.",
    "We work hard to reduce waiting times.",
    "[Smoking] {doesn't just harm} <the lungs>. | worsens direct",
    "Left untreated, [gum disease] {can progress to} <tooth loss>. | causes direct",
    "[Antibiotics] {are of no use against} <viruses>. | treats direct negated",
    "Its use in children with asthma is limited.",
    "[Sitting all day] {is terrible for} <your back>. | worsens direct",
    "[Too little sleep] {messes with} <the hormones that control hunger>. | worsens direct",
    "[Insulin resistance] {lies at the heart of} <PCOS>. | causes direct",
    "If [you stop the tablets suddenly], <your blood pressure> {can rebound}. | correlational",
    "[The drug] {buys patients} <an extra four months of life>. | improves direct",
    "The firm buys patients a new bed.",
]
"""What something is able to do, works to do, or is of no use for."""

REASONS: list[Row] = [
    "That is why [statins] {lower} <the risk of stroke>. | decreases direct",
    "That’s why [it]{’s brilliant for} <jet lag>. | improves direct",
    "We asked why statins lower the risk of stroke.",
    "Nobody knows why stress causes hives.",
    "[Morning light] {resets} <the body clock> better than any pill. | affects direct",
    "She reset the alarm clock.",
    "[That drop] is what {nudges} <you to sleep>. | causes direct",
    "The course has done more for my insomnia than gummies.",
    "[Dental devices] {are comparable to masks for} <mild disease>. | treats direct",
    "The two clinics are comparable.",
]
"""Why it is so, and what it does."""

HELPED: list[Row] = [
    "[Our root extract] {helps} <your body adapt to stress>. | contributes_to direct",
    "[Magnesium] {helps} <your muscles recover after exercise>. | contributes_to direct",
    "The app helps doctors cope with stress.",
]
"""What the body is helped to do."""

LOOKED_FOR: list[Row] = [
    "Identifying biomarkers that predict relapse could help doctors.",
    "Researchers are searching for compounds that block the virus.",
    "The company is developing vaccines that prevent cancer.",
    "The team found [a gene] that {causes} <blindness>. | causes direct",
    "We can’t promise that the supplement will reduce your pain.",
    "[The drug] {~promises~ to reduce} <pain>. | decreases conditional",
    "We hope the vaccine will prevent flu.",
    "Doctors hope that the drug will slow the disease.",
    "This guide explains the causes of hair loss.",
    "Knowing the link between sleep and mood can help you make better choices.",
    "Telehealth has reshaped the healthcare landscape.",
    "Physiotherapy continues to provide relief for many patients.",
    "[The ointment] {provides relief for} <patients with eczema>. | improves direct",
]
"""What is sought, or helps nobody with anything in particular."""

DENIED: list[Row] = [
    "[Statins] {can rarely cause} <muscle damage>. | causes direct",
    "[Surgery] {can, rarely, lead to} <blindness>. | causes direct",
    "[Statins] rarely {cause} <muscle damage>. | causes direct negated",
    (
        "[They] {won’t shorten} <a cold>, they won’t stop the fever. | decreases direct negated",
        "They won’t shorten a cold, [they] {won’t stop} <the fever>. | prevents direct negated",
    ),
]
"""What happens now and then does happen; each of two statements has its own denial."""

TIED: list[Row] = [
    "<Cases of myocarditis> {have been linked to} [the vaccine]. | correlational",
    "<Several deaths> {have been linked to} [contaminated syrup]. | correlational",
    "[Memory loss] {has been linked to} <sleeping pills>. | correlational",
    "Research ~suggests~ that [sleep quality] {is deeply intertwined with} <immune function>. | correlational",
]
"""Which of two is the outcome, and what a report holds together."""

MANNERS: list[Row] = [
    "[Paracetamol] {does not irritate} <the gut> in the same way. | worsens direct negated",
    "[Honey] {soothes} <the throat> as well as anything you can buy. | improves direct",
    "[Running] {eases} <stress> in a way that yoga never has. | improves direct",
    "[Ginger] {eases} <nausea as well as vomiting>. | improves direct",
]
"""How something acts is no part of what it acts on."""


TABLES: list[list[Row]] = [
    BIDDEN, WORDS, CASES, MADE, BLOCKED, ABLE, REASONS, HELPED, LOOKED_FOR, DENIED, TIED, MANNERS,
]  # fmt: skip


@pytest.mark.parametrize("row", rows(*TABLES))
def test_wordings_of_health_pages(row: Row) -> None:
    check(row)
