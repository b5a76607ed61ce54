"""Sentences that hold a cue or look as if they did, and claim nothing (GUIDELINES 1), by what they are instead."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

WITHOUT_AGENT = [
    "The pain was relieved.",
    "The swelling was reduced within a day.",
    "The patients were treated in hospital.",
    "The drug was approved by the agency in May.",
    "The study was limited by its small size.",
    "The work was supported by a grant from the cancer fund.",
]

INTENTIONS = [
    "The programme aims to reduce obesity in schools.",
    "The app was designed to improve sleep.",
    "Researchers hope to prevent relapse.",
    "The charity works to eradicate malaria.",
    "A trial is under way to test a pill to reduce cholesterol.",
    "The team plans to study how exercise changes the brain.",
]

TOPICS = [
    "The team studied the relationship between coffee and sleep.",
    "One of the main questions of the field is the relationship between gut bacteria and mood.",
    "This article looks at the causes of migraine.",
    "The effect of zinc on colds will be discussed below.",
    "The benefits of these tablets may vary from person to person.",
    "Changes in the gut flora of obese mice.",
    "The risk factors for gout are listed in the table.",
    "The role of vitamin D in pregnancy is under study.",
    "Our aim was to measure the impact of noise on sleep.",
    "The link between diet and acne has been debated for decades.",
    "She wrote a review of treatments for depression.",
    "Doctors still argue about the origin of the disease.",
    "Its efficacy in gout often varies.",
    "The efficacy of the spray in toddlers differs from study to study.",
    "The drops are old, but their effectiveness in glaucoma is a matter of debate.",
]

ADJECTIVES = [
    "The new law is effective from January.",
    "It is important to reduce stress.",
    "The paper is due to appear in spring.",
]

HEADINGS = [
    "Could Tea Prevent Dementia?",
    "Ten Ways to Sleep Better",
    "Causes, Symptoms and Treatment of Gout",
    "What You Need to Know About Heart Failure",
    "How Exercise Changes the Brain",
]

METHODS = [
    "We investigated whether probiotics reduce antibiotic-associated diarrhoea.",
    "The aim of this study was to determine the effect of zinc on wound healing.",
    "Patients were randomly assigned to receive aspirin or placebo.",
    "The primary outcome was a reduction in pain at 12 weeks.",
    "We used logistic regression to assess the association between diet and cancer.",
    "Data were analysed by two reviewers.",
    "Levels of cortisol were measured at baseline and after treatment.",
]

DEFINITIONS = [
    "Asthma is characterized by narrow airways.",
    "Insomnia is defined as trouble falling asleep.",
    "Arthritis means inflammation of the joints.",
]

QUESTIONS = [
    "Does coffee cause headaches?",
    "“Do naps cause headaches?”",
    "Why do some drugs make people drowsy?",
    "It is not known whether the vaccine prevents transmission.",
    "Nobody knows how stress affects the skin.",
]

CALLS = [
    "More research is needed to determine whether fasting improves health.",
    "Further trials should test the effect of zinc on colds.",
    "Larger studies are needed to confirm the role of genes in the disease.",
]

ADVICE = [
    "You should drink more water.",
    "Ask your doctor about side effects.",
    "Patients should see a doctor if the pain gets worse.",
    "Do not stop treatment on your own.",
]

HOPES = [
    "The finding could pave the way for new treatments.",
    "The government wants to reduce waiting times.",
    "The company is developing a vaccine to prevent malaria.",
    "The study was funded by the national heart foundation.",
]

FIGURES = [
    "Asthma affects 300 million people worldwide.",
    "Rates of diabetes have risen over the past decade.",
    "In the trial, 40% of smokers and 20% of non-smokers had a cough.",
    "About one in ten adults lives with chronic pain.",
]

ACTORS = [
    "The doctor reduced the dose.",
    "Surgeons removed the tumour and repaired the artery.",
    "The results improve our understanding of the disease.",
    "The findings support the hypothesis.",
    "The article raises important questions.",
]

TEASERS = [
    "Read on to learn how tea fights stress.",
    "Click here to find out what causes bloating.",
    "Sign up for our newsletter to improve your health.",
]

LOOK_ALIKES = [
    "The lead author drives to work.",
    "The patient was in a stable condition.",
    "The cause of death is unknown.",
    "She stopped for a drink.",
    "The treatment lasts six weeks and costs 300 dollars.",
]

INSIDE_NOUNS = [
    "The nurse asked about symptoms caused by the treatment.",
    "The book lists foods containing gluten.",
    "There are many drugs that are used in the clinic.",
    "Patients with drug-induced rashes were left out.",
    "A ward for people injured by falls opened in June.",
]

LEAFLETS = [
    "Take one tablet twice a day with a glass of water.",
    "Tell your doctor if you are pregnant or have kidney problems.",
    "Keep this medicine out of the sight and reach of children.",
    "Symptoms include fever, chills and a dry cough.",
    "You may be asked to keep a pain diary for two weeks.",
    "Your doctor may increase or reduce the dose.",
    "Treatment depends on the type of cancer.",
    "The diagnosis is based on blood tests and a scan.",
    "There are several ways to treat the condition.",
    "If you miss a dose, skip it and take the next one at the usual time.",
    "Call an ambulance if the person stops breathing.",
    "Contact your surgery if your symptoms get worse.",
    "It usually starts in childhood and lasts for life.",
    "The operation takes about two hours.",
]

NEWS = [
    "The minister said that the plan would raise taxes.",
    "The hospital has increased the number of beds.",
    "The company's shares fell after the announcement.",
    "Professor Hale leads a team of forty researchers.",
    "The paper will appear in the journal next week.",
    "The news led to a heated debate.",
    "The trial was stopped early.",
    "More than half of those asked said they had trouble sleeping.",
    "The charity raises money for people with rare diseases.",
    "The new centre will help doctors share their data.",
    "A spokesman declined to comment on the cause of the outbreak.",
    "The findings surprised many experts.",
    "The drug has not yet been approved in Europe.",
    "He was diagnosed with cancer in 2015.",
    "She became the first woman to lead the institute.",
    "The study raises hopes for a cure.",
    "The team is now recruiting patients for a larger trial.",
]

LONGER_METHODS = [
    "Participants were followed for ten years to see whether they developed dementia.",
    "We searched four databases for trials of exercise in adults with depression.",
    "Adjustments were made for factors that could influence the results.",
    "The control group received usual care and no treatment for six weeks.",
    "Pain was scored from 0 to 10, with higher scores meaning worse pain.",
    "To reduce bias, the assessors did not know which drug the patients had taken.",
    "The secondary endpoints were weight loss and improvement in quality of life.",
    "Mice were treated with the antibody for three weeks.",
    "Two authors extracted the data and resolved differences by discussion.",
    "The objective of this review was to summarise the evidence on zinc supplementation.",
    "Cells were stimulated with IL-6 for 24 hours.",
    "The mechanisms that link obesity with asthma remain poorly understood.",
    "Little is known about the effects of the drug on the liver.",
]

TABLES: list[list[Row]] = [
    WITHOUT_AGENT, INTENTIONS, TOPICS, ADJECTIVES, HEADINGS, METHODS, DEFINITIONS, QUESTIONS, CALLS,
    ADVICE, HOPES, FIGURES, ACTORS, TEASERS, LOOK_ALIKES, INSIDE_NOUNS, LEAFLETS, NEWS, LONGER_METHODS,
]  # fmt: skip


@pytest.mark.parametrize("row", rows(*TABLES))
def test_no_claims(row: Row) -> None:
    check(row)
