"""Claims as marked sentences, construction by construction (the notation is explained in ``marked.py``).

What claims nothing stands in ``test_no_claims.py``; hedges, negation and their scope in ``test_scope.py``, groups in
``test_comparisons.py``, connectives in ``test_connectives.py``, longer sentences in ``test_prose.py``.
"""

from __future__ import annotations

import pytest
from marked import Row, check, rows

ACTIVE = [
    "[Stress] {can lead to} <insomnia>. | causes direct none",
    "[Loud music] {damages} <the hair cells of the inner ear>. | worsens direct",
    "[Regular walks] {lower} <blood pressure>. | decreases direct decrease",
    "[A lack of iron] {causes} <anaemia>. | causes direct none",
    "[Nicotine] {raises} <the heart rate>. | increases direct increase",
    "[Vaccination] {prevents} <most cases of measles>. | prevents direct decrease",
    "[Ginger tea] {relieves} <nausea in early pregnancy>. | improves direct decrease",
    "[The hormone] {stimulates} <the growth of the milk ducts>. | increases direct increase",
    "[Antibiotics] {kill} <harmful and helpful bacteria alike>. | decreases direct decrease",
    "[Poor posture] {contributes to} <back pain>. | contributes_to direct",
    "[Sunscreen] {protects against} <skin cancer>. | prevents direct decrease",
    "[Metformin] {improves} <insulin sensitivity in the liver>. | improves direct",
    "[Alcohol] {interferes with} <deep sleep>. | worsens direct",
    "[Cold weather] often {aggravates} <joint pain>. | worsens direct",
    "[Dehydration] {brings on} <headaches>. | causes direct none",
    "[Mindfulness training] {helps with} <chronic pain>. | contributes_to direct",
    "[Iodine deficiency] {results in} <an enlarged thyroid>. | causes direct none",
    "[Sleep loss] {alters} <the balance of hunger hormones>. | affects direct",
    "[Long-term use of steroids] {weakens} <the bones>. | decreases direct decrease",
    "In children, [the infection] sometimes {leads to} <hearing loss>. | causes direct none",
    "After a week, [the cream] {had reduced} <the redness>. | decreases direct decrease",
    "[Blood clots that form in the legs] {can block} <an artery in the lung>. | decreases direct decrease",
    "[Smoking during pregnancy] {increases} <the risk of low birth weight>. | increases direct increase",
    "[Physical therapy] {restored} <movement in the injured shoulder>. | improves direct",
]  # fmt: skip

EFFECT_FIRST = [
    "<Many falls> {result from} [poor lighting]. | causes direct none",
    "<The tremor> {stems from} [a loss of dopamine cells]. | causes direct none",
    "<Scurvy> {arises from} [a lack of vitamin C]. | causes direct none",
    "<Older adults> {benefit from} [strength training]. | improves direct",
]

PASSIVE = [
    "<Most stomach ulcers> {are caused by} [a common bacterium]. | causes direct none",
    "<The immune response> {is weakened by} [chronic stress]. | decreases direct decrease",
    "<Bone loss> {can be slowed by} [weight training]. | decreases direct decrease",
    "<Attacks> {were triggered by} [pollen and dust]. | causes direct none",
    "<Hearing> {can be damaged by} [noise above 85 decibels]. | worsens direct",
    "<Blood sugar> {is controlled by} [insulin]. | treats direct",
    "<Memory> {was not affected by} [the drug]. | affects direct negated",
    "[Mercury] {has been linked to} <nerve damage>. | correlational",
    "[Gum disease] {is associated with} <heart disease>. | correlational none",
    "[Loneliness] {has been tied to} <early death>. | correlational",
    "<Her fatigue> {was attributed to} [an underactive thyroid]. | causes direct none",
    "[Mould] {is involved in} <the onset of asthma>. | contributes_to direct",
]

RELATIVE = [
    "Mast cells release [histamine], which {causes} <itching>. | causes direct none",
    # "other" makes one list of them; without it the nearer noun is the one described
    "Laughing releases [endorphins and other hormones] that {can ease} <pain>. | improves direct decrease",
    "He takes vitamins and [a new drug] that {lowers} <blood pressure>. | decreases direct decrease",
    "Scientists have identified [a gene] that {raises} <the risk of gout>. | increases direct increase",
    "[Blood clots that block an artery] {cause} <strokes>. | causes direct none",
    "The clinic offers [a new cream], which {~may~ soothe} <dry skin>. | improves conditional decrease",
    "The nerves are wrapped in <myelin>, which {is destroyed by} [the immune system]. | decreases direct decrease",
    "Gout is <a swelling with crystals> that {is caused by} [a diet rich in meat]. | causes direct",
    (
        "[Diet] {changes} <what we weigh>, which in turn changes the risk of gout. | affects direct",
        "Diet changes [what we weigh], which in turn {changes} <the risk of gout>. | affects direct",
    ),
    (
        "[Ozone], which {irritates} <the lungs>, worsens asthma. | worsens direct",
        "[Ozone], which irritates the lungs, {worsens} <asthma>. | worsens direct",
    ),
]

PARTICIPLES = [
    (
        "[The virus] {damages} <the airways>, leading to a dry cough. | worsens direct",
        "[The virus] damages the airways, {leading to} <a dry cough>. | causes direct none",
    ),
    (
        "[Insulin resistance] {~may~ raise} <blood sugar>, causing thirst. | increases conditional increase",
        "[Insulin resistance] ~may~ raise blood sugar, {causing} <thirst>. | causes conditional none",
    ),
    "[The tumour] presses on the nerve, {causing} <numbness in the hand>. | causes direct none",
    "[The drug] binds to the receptor, thereby {blocking} <the pain signal>. | decreases direct decrease",
    "[The plaques] grow over decades, {increasing} <the risk of a heart attack>. | increases direct increase",
    (
        "[Exercise] {lifts} <mood> and eases pain, improving the quality of life. | improves direct",
        "[Exercise] lifts mood and {eases} <pain>, improving the quality of life. | improves direct decrease",
        "[Exercise] lifts mood and eases pain, {improving} <the quality of life>. | improves direct",
    ),
]
INSIDE_ARGUMENTS = [
    "[Massage] {eases} <stress-induced headaches>. | improves direct decrease",
    "[Antihistamines] {reduce} <the itching caused by hives>. | decreases direct decrease",
    "[The cream] {soothes} <skin damaged by the sun>. | improves direct decrease",
]

PURPOSE = [
    "[Beta-blockers] {are used to treat} <high blood pressure>. | treats direct",
    "[Heat packs] {can be used to reduce} <muscle stiffness>. | decreases direct decrease",
    "[Aspirin] {is often prescribed to prevent} <strokes>. | prevents direct decrease",
    "[Compression stockings] {are worn to prevent} <blood clots>. | prevents direct decrease",
    "Doctors use [ketamine] {to treat} <severe depression>. | treats direct",
    "Many patients take [ibuprofen] {to relieve} <back pain>. | improves direct decrease",
    "[Light therapy] {is used for} <winter depression>. | treats direct",
]

COORDINATED_VERBS = [
    (
        "[Exercise] {lowers} <blood pressure> and strengthens the heart. | decreases direct decrease",
        "[Exercise] lowers blood pressure and {strengthens} <the heart>. | improves direct loose",
    ),
    (
        "[Noise] {~could~ raise} <stress hormones> and disturb sleep. | increases conditional increase",
        "[Noise] ~could~ raise stress hormones and {disturb} <sleep>. | worsens conditional",
    ),
    (
        "[Fasting] {reduced} <body weight> but did not improve fitness. | decreases direct decrease",
        "[Fasting] reduced body weight but {did not improve} <fitness>. | improves direct negated",
    ),
    (
        "[The vaccine] {has been shown to prevent} <infection> and to shorten illness. | prevents direct decrease",
        "[The vaccine] has been shown to prevent infection and {to shorten} <illness>. | decreases direct decrease",
    ),
    (
        "[Fever] {increases} <the heart rate>, disturbs sleep and slows digestion. | increases direct increase",
        "[Fever] increases the heart rate, {disturbs} <sleep> and slows digestion. | worsens direct",
        "[Fever] increases the heart rate, disturbs sleep and {slows} <digestion>. | decreases direct decrease",
    ),
    (
        "[Iron] {did not lower} <cancer rates>; nor did they prevent falls or lift mood. | decreases negated direct",
        "Iron did not lower cancer rates; nor did [they] {prevent} <falls> or lift mood. | prevents negated direct",
        "Iron did not lower cancer rates; nor did [they] prevent falls or {lift} <mood>. | improves negated direct",
    ),
    (
        "[Alcohol] {thins} <the lining>, allowing bacteria to enter it and setting off pain. | decreases direct",
        "[Alcohol] thins the lining, {allowing} <bacteria to enter it> and setting off pain. | causes direct",
        "[Alcohol] thins the lining, allowing bacteria to enter it and {setting off} <pain>. | causes direct",
    ),
    (
        "[These tumour cells] {change} <the tissue>, multiply and cause pain. | affects direct",
        "[These tumour cells] change the tissue, multiply and {cause} <pain>. | causes direct",
    ),
    (
        "[Salt] {raises} <blood pressure>, and sugar harms the teeth. | increases direct increase",
        "Salt raises blood pressure, and [sugar] {harms} <the teeth>. | worsens direct",
    ),
    (
        "[Caffeine] {speeds up} <the heart> while alcohol slows it down. | increases direct increase",
        "Caffeine speeds up the heart while [alcohol] {slows} <it> down. | decreases direct decrease loose",
    ),
]
COORDINATED_ARGUMENTS = [
    "[Stress, noise and poor food] {can cause} <headaches, insomnia and fatigue>. | causes direct none",
    "[Both smoking and drinking] {raise} <the risk of mouth cancer>. | increases direct increase loose",
    "[Obesity and a lack of exercise] {contribute to} <diabetes and heart disease>. | contributes_to direct",
]

CONTROL = [
    "[Screening] {allows} <tumours to be noticed early>. | causes direct",
    "The loss of [the gene] allows cells to grow, {leading to} <tumours>. | causes direct loose",
    "[A week of poor sleep] {raises} <blood pressure>. | increases direct",
    "[Low light] {is ~thought~ to increase} <short-sightedness>. | increases conditional increase",
    "[Honey] {~appears~ to ease} <a night-time cough>. | improves conditional decrease",
    "[Swimming] {has been shown to improve} <lung function>. | improves direct",
    "[Folic acid] {is known to prevent} <birth defects>. | prevents direct decrease",
    "[Turmeric] {is ~believed~ to reduce} <swelling>. | decreases conditional decrease",
    "[The injection] {helps to relieve} <knee pain>. | improves direct decrease",
    "[Fibre] {helps prevent} <constipation>. | prevents direct decrease",
    "[The device] {was able to stop} <the seizures>. | prevents direct decrease",
    "[Zinc] {~seems~ to shorten} <colds>. | decreases conditional decrease",
    "[Gene therapy] {has the ~potential~ to cure} <sickle cell disease>. | treats conditional",
    "[Raw milk] {continues to cause} <outbreaks of illness>. | causes direct none",
    "[The new drug] {has been found to slow} <memory loss>. | decreases direct decrease",
    "[The pill] {turned out to raise} <the risk of clots>. | increases direct increase",
    "[Singing] {proved effective in reducing} <breathlessness>. | decreases direct decrease",
    "[Group therapy] {was effective in preventing} <relapse>. | prevents direct decrease",
    "[Laughter] {is ~likely~ to boost} <the immune system>. | increases conditional increase",
]

PASSIVE_CONTROL = [
    "[The hormone] {is ~suspected~ of triggering} <acne>. | causes conditional none",
    "[Salt] {has long been ~blamed~ for} <high blood pressure>. | causes conditional none",
    "[The tablets] {are ~expected~ to reduce} <swelling>. | decreases conditional decrease",
    "[Dust mites] {are a known cause of} <asthma>. | causes direct none",
    "[The antibody] {was shown to be effective in treating} <eczema>. | treats direct loose",
    "[Hot baths] {are a good way to relieve} <cramps>. | improves direct decrease",
    "[The patch] {was found to be no better than placebo at reducing} <pain>. | decreases direct negated loose",
    "[Probiotics] {have been reported to shorten} <diarrhoea>. | decreases direct decrease",
    "[The drug] {managed to halt} <the disease> in most patients. | prevents direct decrease loose",
]

LIGHT_VERBS = [
    "[Gut bacteria] {play a role in} <weight gain>. | contributes_to direct",
    "[Genes] {play an important part in} <breast cancer>. | contributes_to direct",
    "[Screen time] {had no effect on} <reading skills>. | affects direct negated",
    "[Shift work] {has a harmful effect on} <heart health>. | affects direct",
    "[Air pollution] {has an impact on} <lung growth in children>. | affects direct",
    "[Early treatment] {offers protection from} <blindness>. | prevents direct decrease",
    "[Radon] {poses a threat to} <health>. | worsens direct",
    "[Caring for a relative] {takes a toll on} <mental health>. | worsens direct",
    "[The spleen] {~may~ play a part in} <the disease>. | contributes_to conditional",
    "[Dancing] {has benefits for} <balance>. | improves direct",
    "[Bed rest] {made no difference to} <recovery>. | affects direct negated",
    "[The shift] {gave rise to} <sleep problems>. | causes direct none",
]

NOMINAL = [
    "[High cholesterol] {is a cause of} <heart disease>. | causes direct none",
    "[Age] {is the main risk factor for} <dementia>. | correlational",
    "[Sleep apnoea] {is a major contributor to} <high blood pressure>. | contributes_to direct",
    "<Blindness> {is a complication of} [diabetes]. | causes direct none",
    "<Fatigue> {is a common result of} [chemotherapy]. | causes direct none",
    "[Smoking] {remains the leading cause of} <lung cancer>. | causes direct none",
    "Researchers found {a link between} [air pollution] and <dementia>. | correlational loose",
    "There is {an association between} [shift work] and <breast cancer>. | correlational loose",
    "The survey revealed {a ~possible~ connection between} [diet] and <acne>. | correlational loose",
    "The trial showed a positive {effect of} [yoga] on <lower back pain>. | affects direct loose",
    "Scientists have uncovered a new {role for} [zinc] in <wound healing>. | contributes_to direct loose",
    "[Stress] {is one of the most common triggers of} <migraine>. | causes direct none",
    "[Childhood trauma] {is a strong predictor of} <adult depression>. | correlational",
    "[Cranberry juice] {is a popular remedy for} <bladder infections>. | treats direct",
    "[Insulin] {is the standard treatment for} <type 1 diabetes>. | treats direct",
    "Among the {causes of} <hair loss> are [stress and poor diet]. | causes direct none loose",
    "The most common {cause of} <hip fractures> is [a fall]. | causes direct none",
]

ADJECTIVAL = [
    "[A faulty gene] {is responsible for} <the disorder>. | causes direct none",
    "[The ointment] {is effective against} <fungal infections>. | treats direct",
    "[Fish] {is good for} <the heart>. | improves direct",
    "[Too much salt] {is bad for} <the kidneys>. | worsens direct",
    "[Asbestos fibres] {are harmful to} <the lungs>. | worsens direct",
    "<Most of the deaths> {were due to} [heat stroke]. | causes direct none",
    "[Sleep] {is essential for} <memory>. | contributes_to direct",
    "<Recovery> {is dependent on} [early treatment]. | affects direct",
    "[Acupuncture] {was helpful for} <chronic neck pain>. | improves direct",
]

APPOSITION = [
    "[Omega-3, a fat found in fish], {lowers} <blood pressure>. | decreases direct decrease loose",
    "[Melatonin] (the sleep hormone) {helps regulate} <the body clock>. | affects direct loose",
    "[Painkillers such as ibuprofen and naproxen] {can irritate} <the stomach>. | worsens direct",
    "[Leafy greens, including spinach and kale], {reduce} <the risk of cancer>. | decreases direct decrease loose",
    "[Stimulants like caffeine] {disrupt} <sleep>. | worsens direct",
    "[The drug] {can cause} <side effects such as dizziness, dry mouth and blurred vision>. | causes direct none",
    "[Certain infections, for example measles], {weaken} <the immune system>. | decreases direct decrease loose",
    "[Tumour necrosis factor alpha (TNF-α)] {promotes} <inflammation>. | increases direct increase",
    "[Non-steroidal anti-inflammatory drugs (NSAIDs)] {can trigger} <asthma attacks>. | causes direct none",
]

HEADLINES = [
    "[Gut Bugs] {Linked to} <Anxiety> | correlational",
    "[Coffee] {Cuts} <Stroke Risk>, Study Finds | decreases direct decrease",
    "[New Drug] {Slows} <Memory Loss> | decreases direct decrease",
    "[Vitamin D] {~May~ Ward Off} <Colds> | prevents conditional decrease",
    "[Sugar Tax] {Tied to} <Fewer Cavities> | correlational decrease",
    "[Night Shifts] {Raise} <Diabetes Risk in Nurses> | increases direct increase",
    "[Blood Thinner] {Prevents} <Second Stroke> | prevents direct decrease",
    "[Poor Sleep] {~Could~ Speed Up} <Ageing of the Brain> | increases conditional increase",
    "Study: [daily naps] {boost} <memory in older adults> | increases direct increase",
    "[Common painkillers] {increase} <heart attack risk>, researchers warn | increases direct increase",
    "[Plant-Based Diet] {~May~ Lower} <Blood Pressure>, Trial ~Suggests~ | decreases conditional decrease",
]

ABSTRACTS = [
    "We found that [statin therapy] {reduced} <mortality in adults over 75 years>. | decreases direct decrease",
    "Old trials ~suggest~ that [early mobilisation] {shortens} <the hospital stay>. | decreases conditional decrease",
    "In conclusion, [IL-6 blockade] {was associated with} <improved survival>. | correlational",
    "[Treatment with vitamin D] {did not reduce} <the incidence of type 2 diabetes>. | decreases direct negated",
    "Animal data ~indicate~ that [maternal smoking] {impairs} <fetal lung development>. | worsens conditional",
    "[High baseline CRP] {predicted} <a poor response to treatment>. | correlational",
    "[TNF-α] {induced} <apoptosis of cardiac myocytes>. | causes direct none",
    "[The intervention] {led to} <a significant reduction in systolic blood pressure>. | causes direct",
    "<The expression of IL-10> {was suppressed by} [hypoxia]. | decreases direct decrease",
    "[BMI] {was positively correlated with} <disease severity>. | correlational",
]

TABLES: list[list[Row]] = [
    ACTIVE, EFFECT_FIRST, PASSIVE, RELATIVE, PARTICIPLES, INSIDE_ARGUMENTS, PURPOSE, COORDINATED_VERBS,
    COORDINATED_ARGUMENTS, CONTROL, PASSIVE_CONTROL, LIGHT_VERBS, NOMINAL, ADJECTIVAL, APPOSITION, HEADLINES, ABSTRACTS,
]  # fmt: skip


@pytest.mark.parametrize("row", rows(*TABLES))
def test_claims(row: Row) -> None:
    check(row)
