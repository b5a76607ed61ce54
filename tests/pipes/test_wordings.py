"""The many wordings of cause and effect: verbs, idioms, nouns and frames, each beside its near misses."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

VERBS: list[Row] = [
    "[A short walk] {flattens} <the rise in blood sugar after lunch>. | decreases direct decrease",
    "[Mosquitoes] {spread} <malaria>. | causes direct",
    "[Ticks] {can transmit} <Lyme disease>. | causes direct",
    "[Weight loss] {can restart} <ovulation>. | improves direct",
    "[The new drug] {dissolves} <blood clots>. | treats direct",
    "[Magnesium] {smooths out} <mood swings>. | decreases direct decrease",
    "[Stress] {compounds} <the pain>. | worsens direct",
    "[Poor sleep] {erodes} <mental health>. | worsens direct",
    "[The side effects] {sapped} <her energy>. | decreases direct",
    "[Losing five kilos] {removed} <the risk of relapse>. | decreases direct",
    "[Air pollution] {stunts} <lung growth>. | decreases direct",
    "[Statins] {benefit} <older patients>. | improves direct",
    "[The drug] {did not help} <people with mild asthma>. | contributes_to direct negated",
    "[Exercise] {bolsters} <immunity>. | improves direct",
    "[The gut bacteria] {shut down} <inflammation>. | decreases direct",
    "[Chronic stress] {can wear down} <the immune system>. | worsens direct",
    "[Strong coffee] {revs up} <the nervous system>. | increases direct",
    "[Antihistamines] {can mask} <the symptoms>. | affects direct",
    "[Peppermint] {settles} <the stomach>. | improves direct",
    "[Shift work] {throws off} <the body clock>. | worsens direct",
    "[A single dose] {wiped out} <the parasites>. | decreases direct",
    "[Kidney disease] {predicts} <early death>. | correlational",
    "[Regular exercise] {keeps} <joints healthy>. | improves direct",
]
"""Verbs that the older tables lacked."""

IDIOMS: list[Row] = [
    "[The new tablets] {took care of} <my hot flushes>. | treats direct",
    "[Night shifts] {take a heavy toll on} <the heart>. | worsens direct",
    "[Loneliness] {goes hand in hand with} <depression>. | correlational",
    "[Snoring] often {goes along with} <high blood pressure>. | correlational",
    "[Inflammation] {lies at the heart of} <the disease>. | causes direct",
    "[A faulty gene] {~may~ be at the root of} <the disorder>. | causes conditional",
    "[A virus] {is behind} <most sore throats>. | causes direct",
    "[A protein called tau] {~could~ be behind} <the memory loss>. | causes conditional",
    "[High doses] {wreak havoc on} <the liver>. | worsens direct",
    "[Jet lag] {plays havoc with} <hormones>. | worsens direct",
    "[Obesity] {paves the way for} <type 2 diabetes>. | contributes_to direct",
    "[Early stress] {sets the stage for} <depression in adulthood>. | contributes_to direct loose",
    "[A cut] {opens the door to} <infection>. | contributes_to direct",
    "[Smoking] {adds fuel to} <the inflammation>. | increases direct",
    "[The antibody] {puts the brakes on} <tumour growth>. | decreases direct",
    "[The injection] {takes the edge off} <the pain>. | decreases direct",
    "[Daily tablets] {keep} <the symptoms> at bay. | prevents direct",
    "[Metformin] {kept} <her blood sugar> under control. | treats direct",
    "[Vaccination] {put an end to} <smallpox>. | prevents direct",
    "[Vinegar] {gets rid of} <warts>. | treats direct",
    "[Poor diet] {makes for} <poor sleep>. | causes direct",
    "[Dehydration] {can bring on} <a migraine>. | causes direct",
    "[The gene] {has a hand in} <obesity>. | contributes_to direct",
    "[The allergen] {can set in motion} <a cascade of inflammation>. | causes direct",
    "[Checkpoint blockers] {release the brakes on} <the immune system>. | increases direct",
    "<Some cases of asthma> {are down to} [mould]. | causes direct",
    "<Her recovery> {owes much to} [physiotherapy]. | causes direct",
    "<Poor memory> {has its roots in} [childhood stress]. | causes direct",
    "[Loud music] {deprives the ear of} <oxygen>. | decreases direct",
    "[The infection] {robbed him of} <his sense of smell>. | decreases direct",
    "[The treatment] {left her with} <nerve damage>. | causes direct",
    "[The operation] {rid him of} <his back pain>. | decreases direct",
]
"""Idioms: a verb with the words that belong to it."""

RESULTS: list[Row] = [
    "[The drug] {can leave} <patients vulnerable to infection>. | worsens direct",
    "[A second dose] {made} <the rash worse>. | worsens direct",
    "[Long flights] {leave} <travellers dehydrated>. | causes direct",
    "[The tablets] {will not make} <you feel drowsy>. | causes direct negated",
    "[Low iron] {tells} <the kidneys to release a hormone>. | causes direct",
    "[The hormone] {prompts} <the liver to store fat>. | causes direct",
    "[Damage to the lining] {allows} <bacteria to enter the blood>. | causes direct",
    "[Fever] {forces} <the heart to beat faster>. | causes direct",
    "[The tablets] {gave me} <a week of headaches>. | causes direct",
    "[Early surgery] {~could~ spare patients} <years of pain>. | prevents conditional",
    "[The virus] {can give people} <a mild fever>. | causes direct",
    "[The scheme] {will save them} <months of illness>. | prevents direct",
    "[Alcohol] {keeps} <the brain from resting>. | prevents direct",
    "[The lid] {stops} <the drug from reaching the blood at once>. | prevents direct",
    "[Cold weather] {turns} <the fingers white>. | causes direct",
    "[Stress] {sends} <blood pressure soaring>. | increases direct",
    "[Sunburn] {drives up} <the risk of melanoma>. | increases direct",
]
"""What becomes of the object: adjective, verb or second object."""

NOUNS: list[Row] = [
    "[Smoking] {is a major, and avoidable, cause of} <lung disease>. | causes direct",
    "[Pollution] {is a ~possible~, though ~unproven~, trigger of} <asthma>. | causes conditional",
    "[Stress] {has been ~suggested~ as a cause of} <hives>. | causes conditional",
    "[Falls] {are the main reason that} <older people lose their independence>. | causes direct",
    "[Inflammation] {is the reason why} <joints swell>. | causes direct",
    "[Snoring] {is a sign of} <sleep apnoea>. | correlational",
    "[Fatigue] {can be an early warning sign of} <heart failure>. | correlational",
    "[Clubbed fingers] {are a hallmark of} <lung disease>. | correlational",
    "[Loneliness] {is one of the strongest drivers of} <depression>. | causes direct",
    "[Yoga] {is a recipe for} <better sleep>. | causes direct",
    "[The heatwave] {was to blame for} <dozens of deaths>. | causes direct",
    "[Paracetamol] {is usually enough for} <mild pain>. | treats direct",
    "[Physiotherapy] {is often sufficient for} <back pain>. | treats direct",
    "[Excess vitamin A] {~may~ be dangerous for} <pregnant women>. | worsens conditional",
]
"""Nouns and adjectives in predicates."""

CLEFTS: list[Row] = [
    "It is [the salt] that {raises} <blood pressure>. | increases direct",
    "[This] is what {raises} <the risk of a clot>. | increases direct",
    "What does help is [regular exercise], which {improves} <sleep>. | improves direct",
    "What really {causes} <the swelling> is [trapped fluid]. | causes direct",
    "Not only does [smoking] {damage} <the lungs>, it ages the skin. | worsens direct",
    ("The more [people smoke], {the higher} <their risk of a stroke>. | correlational increase",),
    "The larger [the tumour], {the lower} <the chance of a cure>. | correlational decrease",
]
"""Fronting, clefts and proportions."""

NO_CLAIMS: list[Row] = [
    "Surgeons remove the tumour under a microscope.",
    "The app is behind a paywall.",
    "The clinic lies at the heart of the city.",
    "The charity spread the word.",
    "She gave me a lift home.",
    "The nurse gave me two tablets.",
    "The study is a source of pride.",
    "He left the hospital with his wife.",
    "The form tells patients to bring their tablets.",
    "The scanner allows doctors to see the heart.",
    "The findings open the door to new treatments.",
    "The results pave the way for larger trials.",
    "The discovery sets the stage for a vaccine trial.",
    "She took care of her mother.",
    "Nurses took care of the patients.",
    "The team keeps the samples at a constant temperature.",
    "The spleen lies behind the stomach.",
    "The reason that the trial was stopped is not known.",
    "The wine goes with fish.",
    "We make for the exit.",
    "The leaflet makes clear what to do.",
    "Before leaving the ward, patients with asthma are seen by a nurse.",
    "An app can help your doctor diagnose asthma.",
    "The more the merrier.",
    "The earlier you book, the better the seats.",
]
"""The same words in other senses."""


LISTS: list[Row] = [
    "[Too much of it] {~may~ cause} <cramps, headaches and, in rare cases, an irregular pulse>. | causes conditional",
    "[A nap after lunch] {improves} <memory>. | improves direct",
    "[A diet rich in salt before pregnancy] {raises} <blood pressure>. | increases direct",
    "[Drinking green tea] {lowers} <blood pressure>. | decreases direct",
    "[A vaccine] {~could~ one day prevent} <malaria>. | prevents conditional",
    "[The cream] {eases} <pain after surgery>. | improves direct",
    "[The cream] {eased} <the pain> after a week. | improves direct",
    "[The virus] {causes} <sore throats> in most people. | causes direct",
    (
        "[The drug] {lowers} <blood pressure> and boosts mood. | decreases direct",
        "[The drug] lowers blood pressure and {boosts} <mood>. | increases direct",
    ),
]
"""Arguments whose later words the parser hangs elsewhere."""

MORE_VERBS: list[Row] = [
    "[Chronic stress] {chips away at} <the immune system>. | decreases direct",
    "[A daily walk] {does} <your heart> good. | improves direct",
    "[Untreated syphilis] {can end in} <dementia>. | causes direct",
    "[Muscle loss] {ups} <the risk of falls>. | increases direct increase",
    "[Iron tablets] {turn} <stools black>. | causes direct",
    "[Fleas] {pass on} <typhoid>. | causes direct",
    "[Dehydration] {can show up as} <headaches>. | causes direct",
    "[Stress] {manifests itself in} <back pain>. | causes direct",
    "[Alcohol] {interacts with} <many medicines>. | affects direct",
    "[Cold air] {plays tricks on} <the airways>. | worsens direct",
    "[Jet lag] {throws} <hormones> out of balance. | worsens direct",
    "[Oatmeal] {keeps} <you regular>. | causes direct",
    "[Menopause] {brings} <hot flushes and night sweats>. | causes direct",
    "[Delays in treatment] {cost} <lives>. | causes direct",
    "[Lemon juice] {whitens} <teeth>. | improves direct",
    "[Swimming] {makes} <arthritis less painful>. | improves direct",
    "[The cream] {makes} <it easier to sleep>. | improves direct",
    "[A dip in oestrogen] {sets off} <hot flushes>. | causes direct",
    "[Green tea] {speeds up} <fat burning>. | increases direct",
    "[Pollen], for example, {can trigger} <hay fever>. | causes direct",
]
"""More verbs, particles and idioms."""

MORE_NOUNS: list[Row] = [
    "<The rash> {is a reaction to} [a virus]. | causes direct",
    "<Hair loss> {is a side effect of} [chemotherapy]. | causes direct",
    "{Side effects of} [the tablets] include <muscle pain>. | causes direct loose",
    "{Complications of} [diabetes] include <blindness>. | causes direct",
    "[Metformin] {is the first-line drug for} <type 2 diabetes>. | treats direct",
    "[Warm compresses] {bring relief to} <styes>. | improves direct",
    "<Whooping cough> {is preventable by} [vaccination]. | prevents direct",
    "<Strep infections> {are treated with} [penicillin]. | treats direct",
    "<Migraine> {can be prevented with} [beta blockers]. | prevents direct",
    "[Botox] {is approved for} <chronic migraine>. | treats direct",
    "[Sleep] and <mood> {are closely linked}. | correlational",
]
"""Nouns and participles, and what they ask for beside them."""

OTHERWISE: list[Row] = [
    "Patients were treated with penicillin.",
    "The samples were treated with acid.",
    "The wards and the lab are connected.",
    "The road ends in a car park.",
    "The children interact with others.",
    "She brought her inhaler.",
    "The lift is up the stairs.",
    "The hospital set up a clinic.",
    "The wards off the corridor are closed.",
    "The patients had a reaction to the news.",
    "The book is a drug for the mind.",
    "The unit is approved for training.",
    "The effects of the law are unknown.",
    "He passed on the message.",
]
"""Near misses of these."""

MISREAD: list[Row] = [
    "[Stress] {~may~ even cause} <high blood pressure>. | causes conditional",
    (
        "[Smoking] {is linked to}, and may even cause, <high blood pressure>. | correlational",
        "[Smoking] is linked to, and {~may~ even cause}, <high blood pressure>. | causes conditional",
    ),
    "[Vaccines] {can't cause} <autism>. | causes direct negated",
    "[The tablets] {won’t cure} <the disease>. | treats direct negated",
    "The study did not find a {link between} [tea] and <cancer>. | correlational negated",
    "The study refuted a {link between} [tea] and <cancer>. | correlational negated",
    "The study found a {link between} [tea] and <cancer>. | correlational",
    "[Smoking] more than {doubled} <the odds of relapse>. | increases direct",
    "[The gel] {was not superior to placebo in reducing} <pain>. | decreases direct negated",
    "Patients received steroids, and [the steroids] themselves {weaken} <bone>. | decreases direct",
    "[Walking] {helps lower} <high blood pressure>. | decreases direct",
    "[The herbs] {help lower} <levels of fats in the blood>. | decreases direct",
    "[This tea] {~may~ help lower} <blood sugar levels>. | decreases conditional",
    "<The risk> {rises steeply after} [the age of 50]. | correlational increase",
    "What does help is [swimming twice a week], which {builds} <muscle>. | increases direct",
    "<The risk of ovarian cancer> {~may~ be higher in} [women who do not get pregnant after taking fertility drugs]. "
    "| correlational increase",
    "[The damage] {causes} <the skin to peel>. | causes direct",
    "[Regular exercise] {causes} <the heart muscle to thicken>. | causes direct",
    "[Smoking] {causes} <damage to the lungs>. | causes direct",
    "The cells crowd out healthy ones, making room for more.",
    "[The scar] {makes} <it hard for the blood to carry oxygen>. | causes direct loose",
    "[The immune attack] {causes} <what is known as an autoimmune disease>. | causes direct",
    "[Poor sleep] {means} <a weaker immune system>. | causes direct",
    "This means that the ward is closed.",
    "Rises in blood pressure after meals.",
]
"""What the parser gets wrong in passing, and near misses."""

TABLES = [MISREAD, MORE_VERBS, MORE_NOUNS, OTHERWISE, VERBS, IDIOMS, RESULTS, NOUNS, CLEFTS, LISTS, NO_CLAIMS]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_wordings(row: Row) -> None:
    check(row)
