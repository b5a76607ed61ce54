"""Longer sentences, as articles, leaflets and abstracts write them (the notation is explained in ``marked.py``)."""

from __future__ import annotations

import pytest
from marked import Row, check, claims_in, rows

NEWS = [
    "Walnuts could help older people stay sharp, but [too much sugar] {speeds up} <memory loss>, "
    "a team from Leeds has found. | increases direct increase",
    "\"[This vaccine] {~could~ save} <thousands of lives>,\" said Dr Amara Osei. | prevents conditional",
    "In a study of nurses, [those who worked nights] {were more likely to develop} <breast cancer> than those who "
    "did not. | correlational increase loose",
    "[Living near a busy road] {~may~ raise} <the risk of dementia>, according to a study published on Monday. "
    "| increases conditional increase",
    "Researchers have discovered that [a common gut bacterium] {produces} <a toxin> that travels to the brain. "
    "| causes direct loose",
    "The findings ~suggest~ that [even short walks] {can lower} <blood pressure in people with diabetes>. "
    "| decreases conditional decrease",
    "[Patients who took the drug] {lost more} <weight> than those given a placebo. | correlational loose",
    "Doctors warn that [mixing the two medicines] {can be dangerous for} <the heart>. | worsens direct loose",
    "[Chronic inflammation], long seen as a mere symptom, {drives} <the growth of tumours>. | causes direct loose",
    "Unlike older painkillers, [the new drug] {does not cause} <drowsiness>. | causes direct negated none",
    (
        "[The virus] {infects} <the cells of the nose> and spreads to the lungs, where it can cause pneumonia. "
        "| causes direct loose",
        "The virus infects the cells of the nose and spreads to the lungs, where [it] {can cause} <pneumonia>. "
        "| causes direct none",
    ),
    "What is more, [regular naps] {were linked to} <a lower risk of stroke>. | correlational decrease",
    "After two years, [the diet] {had cut} <the number of attacks> by a third. | decreases direct decrease",
    "Experts say [the heat] {is to blame for} <hundreds of deaths>. | causes direct loose",
    "[Cutting back on alcohol] {~may~ be one of the simplest ways to lower} <cancer risk>. "
    "| decreases conditional decrease loose",
    "[Walking] {lowers} <blood pressure>, researchers have found. | decreases direct decrease",
    "[Swimming] {reduces} <stress>, doctors say. | decreases direct decrease",
    "[Gardening] {is good for} <the mind>, a survey ~suggests~. | improves conditional",
]

LEAFLETS = [
    "[This medicine] {can make} <you feel sleepy>. | causes direct loose",
    "[The tablets] {work by blocking} <a chemical called leukotriene>. | decreases direct decrease",
    "[Smoking] {makes} <the symptoms worse>. | worsens direct loose",
    "[Drinking plenty of water] {helps prevent} <kidney stones>. | prevents direct decrease",
    "[Rubbing your eyes] {~may~ make} <the itching worse>. | worsens conditional loose",
    "<Shingles> {is caused by} [the same virus that causes chickenpox]. | causes direct none",
    "[Steroid creams] {are used to reduce} <the redness and itching> during a flare-up. | decreases direct decrease",
    "[Losing weight] {~may~ ease} <the strain on your knees>. | improves conditional decrease",
    "[Regular exercise] {can help with} <pain and stiffness>. | contributes_to direct",
    "[The injection] {will numb} <the area> for about an hour. | decreases direct loose",
    "[Some medicines, such as aspirin], {can bring on} <an asthma attack>. | causes direct none loose",
    "[A high fever] {can sometimes cause} <seizures in young children>. | causes direct none",
    "[A balanced diet] {is important for} <healthy bones>. | contributes_to direct",
]

ABSTRACTS = [
    "Compared with placebo, [melatonin] {reduced} <sleep onset latency>. | decreases direct decrease",
    "In adjusted models, [older age] {was independently associated with} <in-hospital mortality>. | correlational",
    "[Serum ferritin] {was inversely correlated with} <bone mineral density>. | correlational loose",
    "There was no significant {difference in} <pain scores> between [the two groups]. | correlational negated loose",
    "No {association was found between} [coffee intake] and <atrial fibrillation>. | correlational negated loose",
    "[Pretreatment with the inhibitor] {attenuated} <neuronal loss in the hippocampus>. | decreases direct decrease",
    "[Depletion of macrophages] {resulted in} <impaired wound healing>. | causes direct",
    "Earlier work ~indicates~ that [early physiotherapy] {~may~ reduce} <the need for surgery>. "
    "| decreases conditional decrease",
    "[IL-17A] {contributes to} <airway remodelling> by stimulating fibroblasts. | contributes_to direct",
    (
        "Hypertension, {but not} [diabetes], was a significant predictor of <stroke>. | correlational negated",
        "[Hypertension], but not diabetes, {was a significant predictor of} <stroke>. | correlational loose",
    ),
    "[Exercise and diet] {was more effective than diet alone in reducing} <visceral fat>. "
    "| decreases direct decrease loose",
    "These results support a {role for} [microglia] in <chronic pain>. | contributes_to direct loose",
    "[Each additional hour of sitting] {was associated with} <a 5% higher risk of death>. | correlational increase",
    "[Vitamin D supplementation] {did not reduce} <the risk of fractures>. | decreases direct negated decrease",
    "Thus, [targeting IL-1β] {~might~ be a ~promising~ strategy for preventing} <heart failure>. "
    "| prevents conditional decrease loose",
    "<Serum levels of TNF-α> {were significantly higher in} [patients with active disease] than in controls. "
    "| correlational increase loose",
    "[Knockdown of the receptor] {inhibited} <the migration of endothelial cells>. | decreases direct decrease",
    "<Mortality> {was lower in} [the intervention group] (4% v 9%). | correlational decrease loose",
]

BRACKETS = [
    "[Strong tea] {~may~ lead to} <insomnia> (Chen, 2020). | causes conditional none",
    "[Strong tea] {~may~ lead to} <insomnia> (Chen et al., 2020; Ito, 2019). | causes conditional none",
    "[Zinc] {shortens} <colds> (see Table 2). | decreases direct decrease",
    "[Statins] {lower} <cholesterol> (by 30%). | decreases direct decrease",
    "[Noise] {raises} <blood pressure> (1,2). | increases direct increase",
    "[Statins (e.g. simvastatin)] {lower} <cholesterol>. | decreases direct decrease",
    "[Smoking] {causes} <chronic obstructive pulmonary disease (COPD)>. | causes direct none",
    "[High levels of low-density lipoprotein (LDL) cholesterol] {damage} <the arteries>. | worsens direct",
    "[Strong tea] {~may~ lead to} <insomnia>.³ | causes conditional none",
]

LAYOUT = [
    "“[Sleep loss] {weakens} <the immune system>,” she said. | decreases direct decrease",
    "‘[Vaping] {harms} <the lungs>’, the report warns. | worsens direct",
    "[Antibiotics] {don’t cure} <colds>. | treats direct negated",
    "[Stress] – at work or at home – {can trigger} <migraine>. | causes direct none loose",
    "Remember: [smoking] {damages} <the arteries>. | worsens direct",
    "The message is clear: [exercise] {protects against} <dementia>. | prevents direct decrease",
    (
        "[Salt] {raises} <blood pressure>; potassium lowers it. | increases direct increase",
        "Salt raises blood pressure; [potassium] {lowers} <it>. | decreases direct decrease",
    ),
    "In short, [fibre] {prevents} <constipation>! | prevents direct decrease",
    "[SMOKING] {CAUSES} <LUNG CANCER AND HEART DISEASE> | causes direct none",
    "1. [Smoking] {causes} <lung cancer>. | causes direct none",
    "- [Regular exercise] {lowers} <blood pressure> | decreases direct decrease",
    "[Smoking, drinking and obesity] {can cause} <cancer>. | causes direct none",
    "[Obesity, stress and noise] {can all raise} <blood pressure>. | increases direct increase",
    "Effects of stress: [chronic stress] {can lead to} <high blood pressure>. | causes direct none",
    "CONCLUSIONS: [Chronic stress] {raises} <blood pressure>. | increases direct increase",
    "Myth: [vaccines] {cause} <autism>. | causes direct negated none",
    "Tea may help: [it] {lowers} <stress>. | decreases direct decrease",
    "[Smoking] {can cause} <cancer> (https://smoke.example/b). | causes direct none",
    "[Vitamin B12 deficiency] {can cause} <pins and needles>. | causes direct none",
    "[A 10% weight loss] {halved} <the rate of relapse>. | decreases direct decrease",
    "[Hay fever (allergic rhinitis)] {can disturb} <sleep>. | worsens direct",
    "However, [too much screen time] {~may~ harm} <sleep quality>. | worsens conditional",
    "And yes, [coffee] {can raise} <blood pressure>, if only for a while. | increases direct increase loose",
]

EXPLAINERS = [
    "[Insulin], a hormone made by the pancreas, {lowers} <blood sugar>. | decreases direct decrease loose",
    (
        "[Cortisol] {raises} <blood sugar>, which in turn damages the vessels. | increases direct increase",
        "Cortisol raises [blood sugar], which in turn {damages} <the vessels>. | worsens direct",
    ),
    "It is [a lack of dopamine] that {causes} <the tremor>. | causes direct none loose",
    "Not everyone who smokes gets ill, but [smoking] greatly {increases} <the risk>. | increases direct increase loose",
    "[Stress hormones such as cortisol] {~may~ also play a role in} <weight gain>. | contributes_to conditional",
    "[Both too little and too much sleep] {have been linked to} <early death>. | correlational loose",
    "[Dehydration] {is often to blame for} <headaches>. | causes direct loose",
    "The most ~likely~ explanation is that [the infection] {triggers} <an immune response>. | causes conditional loose",
    "[The immune system] mistakenly {attacks} <the joints>. | worsens direct loose",
    "[Sitting for hours] {is as bad for} <the heart> as smoking. | worsens direct loose",
    "One ~theory~ is that [clean homes] {make} <the immune system overreact>. | causes conditional loose",
    "The idea that [cold weather] {causes} <colds> is a myth. | causes direct negated",
    "Contrary to popular belief, [sugar] {does not make} <children hyperactive>. | causes direct negated loose",
    "Whether or not it rains, [pollen] {can trigger} <hay fever>. | causes direct none",
]

TABLES: list[list[Row]] = [NEWS, LEAFLETS, ABSTRACTS, BRACKETS, LAYOUT, EXPLAINERS]


HIGH = "Chronic stress can lead to high blood pressure"
MARKERS = [
    f"{HIGH} [1].",
    f"{HIGH} [1, 2].",
    f"{HIGH}.[1] Tea is hot.",
    f"{HIGH}.[1,2] Tea is hot.",
    f"{HIGH}.1 Tea is hot.",
    f"{HIGH}.¹ Tea is hot.",
    f"{HIGH} https://stress.example/b.",
    f"{HIGH} (doi:10.1000/182).",
]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_prose(row: Row) -> None:
    check(row)


@pytest.mark.parametrize("text", MARKERS)
def test_markers_are_no_part_of_a_span(text: str) -> None:
    (claim,) = claims_in(text)
    assert claim.effect.text == "high blood pressure"
