"""Conclusions of abstracts: causal ties, what is found to go along, what treatments achieve (``marked.py``)."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

# -- ties that are called causal, and ties of more than two ---------------------------------------------------------
CAUSAL = [
    "This study unveiled a causal {relationship between} [immune cells] and <asthma>. | causes direct",
    "Our work confirmed the causal {effect between} [irritability] and <lung cancer>. | causes direct",
    "A causal {effect exists between} [high blood pressure] and <dementia>. | causes direct",
    "There {is no causal relationship between} [vaccines] and <autism>. | causes direct negated",
    "There {~may~ be a causal association between} [gum disease] and <stroke>. | causes conditional",
    "We studied the causal effect between diet and gout.",
    "Whether there is a causal link between sugar and gout is unknown.",
]

TIES = [
    "We found a {link between} [asthma, eczema] and <depression>. | correlational",
    "The study found a {link between} [sleep] and <mood, appetite and energy>. | correlational",
    "After adjustment, [only tumour grade] retained its {association with} <recurrence>. | correlational loose",
    "The {association between} [coffee] and <glioma> was attenuated by adjustment for age. | correlational loose",
    "The {effect} of [zinc] on <asthma> was sustained for a year. | affects direct loose",
    "The role of surgery in metastatic disease remains controversial.",
    "Its relation to stroke is disputed.",
]

# -- the one variable, or one of them -------------------------------------------------------------------------------
VARIABLES = [
    "[Age] was the only variable {associated with} <survival>. | correlational",
    "[Smoking] is one of the factors {linked to} <asthma>. | correlational",
    "[Fatigue] was the symptom most strongly {correlated with} <quality of life>. | correlational",
    "[Aspirin] is the only drug {associated with} <bleeding>. | correlational",
    "Asthma is a disease associated with wheeze.",
    "[Sex and stage] {were significant prognostic variables for} <survival>. | correlational",
    "[Prolonged labour] {was an associated factor for} <haemorrhage>. | correlational",
    "[The score] {provides prognostic information on} <survival>. | correlational",
    "The page provides information on survival.",
    "[Being unmarried] {was associated with} <late presentation>. | correlational",
    "[The presence of crystals] {was highly suggestive of} <gout>. | correlational",
    "The findings were suggestive of tuberculosis.",
    "[Rural areas] {were associated with} <higher mortality>. | correlational",
    "Rural areas need doctors.",
]

# -- what statistics explains is no cause ---------------------------------------------------------------------------
EXPLAINED = [
    "[Walkability] {explained} <12% of the variance in step counts>. | correlational",
    "[Smoking] {accounted for} <half of the difference in survival>. | correlational",
    "<Regional differences in stroke incidence> {were not explained by} [blood pressure]. | correlational negated",
    "[Smoking] {explains} <a third of deaths from heart disease>. | causes direct",
]

# -- changes, told of in front; trends, which go with nothing -------------------------------------------------------
CHANGES = [
    "With [the new protocol], <blood pressure> {fell} from 150 to 138. | correlational decrease",
    "With [age], <bone mass> {declines}. | correlational decrease",
    "<The risk of fracture> {rose with} [each additional year of steroid use]. | correlational increase",
    "The risk fell with each passing year.",
    "The incidence of melanoma continues to rise in Northern Europe.",
    "Guidelines for the follow-up of cysts vary widely across countries.",
    "[Smokers] face a ninefold {risk of} <lung cancer>. | correlational increase loose",
]

# -- what treatments are and achieve --------------------------------------------------------------------------------
TREATMENTS = [
    "[Tranexamic acid] {is effective and safe in} <women undergoing myomectomy>. | treats direct",
    "[Surgery] {achieved remission of} <diabetes> in most patients. | decreases direct loose",
    "[Patients] {achieved a reduction in} <weight>. | correlational decrease",
    "[Zinc] {is a useful addition to} <the treatment of asthma>. | treats direct",
    "[Metformin] {~could~ be a useful adjunct in} <the management of diabetes>. | treats conditional",
    "[Zinc] {is a ~promising~ candidate for} <the treatment of asthma>. | treats conditional",
    "[The drug] {is an acceptable alternative to aspirin for} <the treatment of gout>. | treats direct",
    "Salt is an unwelcome addition to the treatment of meat.",
    "[Salmonella] {is a causative agent of} <food poisoning>. | causes direct",
    "The agent of the insurance is the cause.",
    "We recommend routine screening for depression.",
    "[Aspirin] {is recommended for} <gout>. | treats direct",
]


# -- the perfect, where the parser takes its participle for an adjective --------------------------------------------
PERFECTS = [
    "[Vaccination] {has reduced} <mortality>. | decreases direct decrease",
    "[The programme] {has improved} <survival>. | improves direct",
    "[Exercise] {has increased} <bone density in older women>. | increases direct increase",
    "Although [vaccination] {has reduced} <deaths>, measles remains common. | decreases direct",
    "[Routine immunization] {has reduced} <death and morbidity> due to infections. | decreases direct loose",
    "[Exposure to smoke] {has increased} <anxiety> in mice. | increases direct increase",
    "[Smoking] {has more than doubled} <the risk of stroke>. | increases direct increase",
    "[The treatment] {has} <reduced appeal>. | correlational decrease",
    "[Smokers] {have} <reduced lung function>. | correlational decrease",
    "[Diabetics] {have} <increased mortality>. | correlational increase",
]

# -- verbs that the parser takes for adjectives: behind an aside, behind another verb -------------------------------
LOST_VERBS = [
    "We found that [the drug], which is cheap, {shortened} <postoperative pain>. | decreases direct",
    "[Exercise], unlike rest, {lowered} <blood pressure>. | decreases direct",
    "[Training] was well tolerated and {increased} <muscle strength>. | increases direct increase",
    "[Surgery] was well tolerated and {altered} <blood pressure>. | affects direct",
    ("[The drug] {reduced} <anxiety> and improved mood. | decreases direct",
     "[The drug] reduced anxiety and {improved} <mood>. | improves direct"),
    "[The drug] {caused} <nausea and reduced appetite>. | causes direct",
    "[The drug] {reduced} <pain and impaired sleep>. | decreases direct",
    ("[The drug] neither {stimulated} <appetite> nor prolonged survival. | increases direct negated",
     "[The drug] neither stimulated appetite nor {prolonged} <survival>. | increases direct negated"),
    "Patients with asthma, which is common, reduced lung function and fatigue were excluded.",
    "The wound was infected and reduced healing was seen.",
]

# -- what is said in passing is said as surely; who fared worst; groups that are alike ------------------------------
BESIDES = [
    ("[The drug] {~may~ lower} <blood pressure> while preserving kidney function. | decreases conditional",
     "[The drug] ~may~ lower blood pressure while {preserving} <kidney function>. | improves conditional"),
    ("[The drug] {~may~ lower} <blood pressure> without affecting the kidney. | decreases conditional",
     "[The drug] ~may~ lower blood pressure without {affecting} <the kidney>. | affects conditional negated"),
    "The drug may work, while [exercise] {improves} <sleep>. | improves direct",
    "<Asthma control> {was poorest among} [adolescents from poor families]. | correlational decrease",
    "<Survival> {was longest in} [patients with small tumours]. | correlational increase",
    "The longest journey was in the north.",
    "<Birth weight> {was similar in} [women with lupus and controls]. | correlational",
    "<Resting heart rate> {was significantly increased in} [smokers]. | correlational increase",
    "The number of cases was increased in women.",
    "[Six weeks of yoga] {brought improvements in} <balance>. | improves direct",
    "[Exercise] {provided significant relief of} <fatigue>. | improves direct",
]

# -- the cause in front, up to the comma ----------------------------------------------------------------------------
FRONTED = [
    "{Due to} [the rarity and variety of rare diseases], <broad tests can improve diagnosis>. | causes direct",
    "{Due to} [a shortage of qualified staff], <infections have become common>. | causes direct",
    "{Because of} [high blood pressure and smoking], <strokes are common in this region>. | causes direct",
    "{As a result of} [poor sleep and stress], <many nurses develop burnout>. | causes direct",
    "{Thanks to} [better drugs and early treatment], <fewer people die>. | causes direct",
    "[Stimulation] {exerts an antidepressant effect in} <patients with depression>. | improves direct",
    "[Early treatment of depression] {~may~ have lasting benefits for} <children>. | improves conditional",
]


TABLES = (CAUSAL, TIES, VARIABLES, EXPLAINED, CHANGES, TREATMENTS, PERFECTS, LOST_VERBS, BESIDES, FRONTED)


@pytest.mark.parametrize("row", rows(*TABLES))
def test_conclusions(row: Row) -> None:
    check(row)
