"""How abstracts conclude: findings in groups and of measures, and what is said of studies and care (``marked.py``)."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

# -- markers and predictors, whatever they are called by ----------------------------------------------------------
CALLED = [
    "[Ferritin] {~may~ be utilized as an additional indicator of} <long-term risk>. | correlational",
    "[Neuropathy] {was found as an independent predictor of} <falls>. | correlational",
    "The researchers found [smoking and age] {as significant predictors of} <relapse>. | correlational",
    "We identified [four genes] {as risk factors for} <asthma>. | correlational increase",
    "[Defects of the gene] {have emerged as the most common cause of} <blindness>. | causes direct none",
    "C-reactive protein was used as a marker of inflammation.",
    "We used body weight as an indicator of health.",
    "The school was found as a heap of bricks.",
]

INDICATED = [
    "[A high score] {indicates} <an increased risk of falls>. | correlational increase",
    "[Swollen ankles] {~may~ indicate} <a higher risk of heart failure>. | correlational increase",
    "Our data indicate an increased risk of falls.",
    "The sign indicates the way to the risk assessment office.",
    "A rash indicates that the child should stay at home.",
]

SAID_BEHIND = [
    "We developed [a score] {predictive of} <delirium>. | correlational",
    "[Sleep] {was the only measure protective against} <relapse>. | prevents direct decrease",
    "Patients sensitive to gluten were excluded.",
    "Women with a score predictive of delirium were treated.",
]

ABLE = [
    "The study confirmed the ability of [the score] {to predict} <death>. | correlational loose",
    "[The cream]'s {ability to reduce} <itching> was confirmed. | decreases direct decrease loose",
    "The ability of the nurses to reduce their hours is limited.",
]

# -- what differs, and by what --------------------------------------------------------------------------------------
DIFFERING = [
    "<Iron stores> {showed no difference between} [the two groups]. | correlational negated none",
    "<Serum zinc> {did not show a significant difference by} [sex]. | correlational negated none",
    "[Boys and girls] {had no difference in} <pain scores>. | correlational negated none",
    "Ultrasonography revealed no difference between the two groups.",
    "The study showed a difference between the groups.",
    "The coats showed a difference by 2019.",
]

COMPARED = [
    "<The prevalence of anaemia> among [refugee children] {was higher} than the national figure. "
    "| correlational increase loose",
    "Survival among children was better than previously reported.",
    "<Hospital stay> {was prolonged in} [patients with pneumonia]. | correlational increase",
    "<Sleep> {is compromised in} [patients with eczema]. | correlational decrease",
    "[Women with gout] {are characterized by} <poorer sleep>. | correlational decrease",
    "Gout is characterized by a painful toe.",
    "[Girls at risk for psychosis] {show} <disordered sleep>. | correlational none loose",
    "[Children with autism] {showed} <atypical brain activity>. | correlational none loose",
    "The lamp was dysfunctional.",
    "<Pain> {was worse when} [patients walked]. | correlational none",
    "<Treatment> {was more effective when} [it began early]. | correlational none",
    "Life is better when it comes to weekends.",
    "The fee is higher if you come late.",
    "[Patients without diabetes] {had} <lower blood pressure>. | correlational decrease",
]

COMMON = [
    "In [patients with lupus], <anaemia> {is highly prevalent}. | correlational none",
    "<Dry cough> {is a new and common complication in} [COPD patients]. | correlational none",
    "<Uveitis> {is a frequent manifestation in} [patients with SpA]. | correlational none",
    "In Sweden, anaemia is highly prevalent.",
    "Dry cough is a common complaint in UK patients.",
    "Reflux had a high prevalence in these patients.",
]

# -- changes that are reported with what brought them about -----------------------------------------------------------
CHANGES = [
    "[Steroid]-{induced} <rises in blood glucose> were observed. | causes direct none loose",
    "[Age]-{related} <declines in memory> were seen. | correlational loose",
    "Steroid-induced diabetes was studied.",
    "Age-related declines in memory are a topic of research.",
    "<The effect on mood> {~appeared~ mediated by} [better sleep]. | contributes_to conditional",
    "[The older patients] {experienced larger increases in} <weight>. | correlational increase",
]

JOINED = [
    "Risks {associated with} [the operation] included <bleeding and infection>. | correlational",
    "[Old age and poor sight] are the characteristics {linked to} <falls>. | correlational",
    "The tools linked to the belt included a hammer.",
    "[Zinc levels] revealed a {correlation with} <appetite>. | correlational loose",
    "[Obesity] {was associated with} <evidence of inflammation>. | correlational",
    "The review was associated with evidence.",
    "The study revealed a correlation with appetite.",
]

EFFECTS = [
    "[The drug] {showed a favourable long-term effect on} <bone density>. | affects direct loose",
    "[Caffeine] {effects on} <sleep> were small. | affects direct none loose",
    "Side effects on sleep were small.",
    "In <patients with severe asthma>, [the injection] is safe and {effective}. | treats direct",
    "Among our staff, the service is safe and effective.",
    "[The new laser] {~may~ be useful in} <DME>. | treats conditional",
    "The new coil may be useful in MRI.",
    "[Oats] {~may~ be favourable for} <diabetes prevention>. | improves conditional",
    "[Good communication] {is fundamental to} <diabetes care>. | contributes_to direct",
]

# -- knowledge: an insight of science is no cause, what people know is ----------------------------------------------
KNOWLEDGE = [
    "[Low nutrition knowledge] {~may~ be detrimental to} <health>. | worsens conditional none",
    "[Improving women's knowledge of breast cancer] {will reduce} <deaths>. | decreases direct decrease",
    "A better understanding of the gut could improve the treatment of colitis.",
    "New knowledge of these genes may lead to better treatment of asthma.",
]

# -- studies, care and advice: no claims ----------------------------------------------------------------------------
STUDIES = [
    "Convenience sampling was used to recruit the participants.",
    "Of 27 patients, 40% developed anaemia and 26% normalized their weight.",
    "The participants stabilized their weight.",
    "If such interactions exist, they are weak, requiring larger samples for detection.",
    "The residents require greater focus to understand and address their poor health.",
    "Reproducibility was not as good for assessment of the peak pressure.",
    "A quick bedside assessment is not a reliable way to determine frailty.",
    "Short follow-up precluded identifying patients at risk of relapse.",
    "Measuring blood lipids may aid in counseling women at risk of a stroke.",
    "High cholesterol levels were observed in some countries.",
    "The cuff demonstrated less reliability.",
    "This figure raises radiation safety issues.",
    "A 10% reduction in body weight is an appropriate target to aim at.",
    "Markers of poor nutrition can identify patients at risk of relapse.",
    "Doctors should look for patients presenting with known risk factors for diabetes.",
    "The course was welcomed by girls at risk for obesity.",
    "The role of vitamin A for at-risk groups is supported by this study.",
    "Poor outcomes were observed, despite increasing the intake of protein.",
    "The list gives insights into trends in preventing diabetes.",
]

ADVICE = [
    "The study shows that the operation should be proposed to obese patients to improve their sleep.",
    "Additional measures such as reducing costs are required.",
    "For lowering cholesterol it is not necessary to eat these products at each meal.",
    "Scans within five years are recommended in every patient, independent of age.",
    "Such stones should be removed at once due to problems with infection.",
    "An early start is of particular importance because of the spread of diabetes.",
    "The findings may lead to a change in management of frail bones.",
    "Programmes for older people should consider factors that affect their health.",
    "Programmes for young people should focus on good meals while limiting weight gain.",
]

# ... and their near-misses
SAID = [
    "[The loss of bone] {was independent of} <age>. | correlational negated",
    "[The drug] {led to} <a change in mood>. | causes direct none",
    "[The tablets] {are ~proposed~ to improve} <sleep>. | improves conditional increase",
    "<Early births> were more frequent {because of} [the infection]. | causes direct loose",
    "[Vitamin A] {plays a role in} <women with anaemia>. | contributes_to direct loose",
    "[Screening] {led to} <an increase in early births>. | causes direct none",
]

# -- words that are no verbs there ------------------------------------------------------------------------------------
NO_VERBS = [
    "In adults [better cooking skills] {were linked to} <lower sugar intake>. | correlational decrease",
    "Patients with new arthritis received similar disease modifying drugs.",
    "[The drug] {is modifying} <the course of the disease>. | affects direct loose",
]

# -- trials -----------------------------------------------------------------------------------------------------------
TRIALS = [
    "[The drug] was well tolerated and {improved} <symptoms>. | improves direct increase",
    "The children were weighed and measured.",
    "The patients were sedated and given oxygen.",
    "[Aspirin] {was ineffective in preventing} <stroke>. | prevents direct decrease negated",
    "[Aspirin] {had no benefit in terms of} <survival>. | improves direct negated loose",
    "[Aspirin] {showed a trend towards} <lower mortality>. | correlational decrease",
    "[Aspirin] {showed} a <survival> benefit. | improves direct loose",
    "Walking has health benefits.",
    "This study demonstrates the safety and {efficacy} of [aspirin] in <patients with stroke>. | treats direct loose",
    "<Bleeding> {was the most common adverse event of} [aspirin]. | causes direct none loose",
    "[Surgery] {is a safe and effective procedure in} <older patients with gallstones>. | treats direct",
    "Surgery is a safe and effective procedure in our hands.",
    "[Use of the cream] {allowed} <a reduction in steroid dose>. | contributes_to direct loose",
    "[The cream] {provides} <effective pain relief after surgery>. | improves direct loose",
    "The clinic provides meals after surgery.",
    "<A higher rate of bleeding> {was observed with} [aspirin]. | correlational increase",
    "High values were observed with a microscope.",
]

GROUPS = [
    "<The TT genotype> {was more frequent in} [cases] than in controls. | correlational increase loose",
    "In most cases, pain was more frequent at night.",
    "<Asthma> {was diagnosed more often in} [obese children]. | correlational increase",
    "[Obese children] {were more frequently diagnosed with} <asthma>. | correlational increase",
    "Asthma was diagnosed more often in winter.",
    "[Tumour size] {had prognostic significance for} <survival>. | correlational loose",
    "[A high score] {was prognostic of} <early death>. | correlational loose",
    "Our findings suggest a protective {role} of [breastfeeding] against <obesity>. | prevents direct decrease loose",
    "[The training of nurses] {improved} <patients' knowledge>. | improves direct increase",
    "The training improved our knowledge of the disease.",
    "The findings point to [stress] {as a cause of} <headaches>. | causes direct none loose",
]

OTHERS = [
    "{The role} of [body fat] in <predicting gout> was shown. | correlational loose",
    "We found limited evidence {linking} [sitting] and <incident diabetes>. | correlational",
    "The results do not support the ~hypothesis~ that [fats] {are associated with} <gout>. | correlational negated",
    "<Treatment> {~appeared~ to be more effective when} [the whole joint was cooled]. | correlational loose",
    "This finding suggests a {reduction of} <heart risk> in [patients with a new kidney]. | correlational loose",
    "The authors suggest a reduction of the fee in patients.",
    "The {relationships between} [dose] and <pain> vary for each drug. | correlational loose",
    "The study demonstrates the {utility} of [the app] for <smoking reduction>. | treats direct loose",
    "The study demonstrates the utility of the app for parking.",
    "<Complication rates> {were not increased in} [obese patients]. | correlational negated increase",
    "The number of cases has increased in young women.",
    "Weight control should be part of the treatment of diabetes.",
    "[Schooling] {was associated with} <knowledge of the disease>. | correlational",
]

TABLES = (
    CALLED, INDICATED, SAID_BEHIND, ABLE, DIFFERING, COMPARED, COMMON, CHANGES, JOINED, EFFECTS, KNOWLEDGE,
    STUDIES, ADVICE, SAID, NO_VERBS, TRIALS, GROUPS, OTHERS,
)  # fmt: skip


@pytest.mark.parametrize("row", rows(*TABLES))
def test_abstracts(row: Row) -> None:
    check(row)
