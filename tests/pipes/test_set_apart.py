"""Groups that are set apart by what is done to them, and what is alike in groups or so in one alone (``marked.py``)."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

# what is done to some, or by them, more often than with others
DONE_MORE_OFTEN: list[Row] = [
    "[Women] {were less often} <referred for surgery> than men. | correlational decrease",
    "[Obese children] {were more frequently} <bullied>. | correlational increase",
    "[Patients with dementia] {were less often} <screened for cancer>. | correlational decrease",
    "[Low-income women] {were twice as often} <diagnosed at a late stage>. | correlational increase",
    "[Patients with gout] {were more often} <anaemic>. | correlational increase",
    "[Women] {more frequently reported} <fatigue>. | correlational increase",
    "[Lonely patients] {were more often} <readmitted within a month>. | correlational increase",
    "The drug was more often used in the north of the country.",
    "This test is less often performed today.",
    "Patients were more often treated at home.",
    "Women were more often interviewed in the evening.",
    "Doctors more often use the test today.",
]

MORE_OF_THEM: list[Row] = [
    "[Fewer women than men] {received} <statins>. | correlational decrease",
    "[More patients in the warfarin group] {needed} <transfusion>. | correlational increase",
    "[Fewer black than white patients] {underwent} <bypass surgery>. | correlational decrease",
    "[More boys than girls] {were} <admitted with burns>. | correlational increase",
    "More women than men took part in the survey.",
    "More patients were treated at home in 2010.",
    "More than 400 patients received the drug.",
    "Fewer patients received the drug than planned.",
]

PRESENTING: list[Row] = [
    "[Men] {presented with} <more advanced tumours> than women. | correlational increase",
    "[Uninsured patients] {presented with} <larger ulcers>. | correlational increase",
    "[Rural patients] {present with} <poorer lung function>. | correlational decrease",
    "The nurse was presented with a larger box.",
    "Patients may present with fever.",
    "The data are presented in greater detail below.",
]

AS_MUCH: list[Row] = [
    "[Women who exercise] {spend} <as much time sitting> as women who do not. | correlational loose",
    "[Overweight children] {eat} <as many vegetables> as their lean peers. | correlational",
    "The family ate as many vegetables as before.",
]

# what is alike in both groups
ALIKE: list[Row] = [
    "<Survival> {was similar in} [patients with and without diabetes]. | correlational",
    "<Complication rates> {were similar for} [obese and lean patients]. | correlational",
    "<Outcomes> {were equivalent in} [the two groups]. | correlational",
    "<Weight loss> {was similar between} [groups]. | correlational",
    "[Patients with and without anaemia] {had} <comparable survival>. | correlational",
    "<Quality of life> {was no different in} [patients who had surgery]. | correlational negated loose",
    "<Survival> was similar {regardless of} [age]. | correlational",
    "<Recovery> was equally fast {irrespective of} [the surgical technique]. | correlational",
    "The rooms were similar in both hospitals.",
    "Old and young patients received similar information.",
    "The dose was not different in the second week.",
    "All patients are seen regardless of age.",
    "The clinic is open to everyone irrespective of income.",
]

# what is so in one of them alone
IN_ONE_ALONE: list[Row] = [
    "<The decline> {was significant in} [women] but not in men. | correlational",
    "<Antibodies> {were detected in} [patients] but not in healthy controls. | correlational",
    "<Pain relief> {was achieved in} [the laser group] but not in the sham group. | correlational",
    "<Bone loss> {was seen in} [smokers] but not in nonsmokers. | correlational",
    "The form was sent to women but not to men.",
    "The drug was found in urine but not in blood.",
    "The nurses were seen in the wards but not in the kitchen.",
    "There was a significant rise in the price of bread.",
]

# trends and evidence of what is more or less in a group
TOWARD: list[Row] = [
    "There was <a trend toward shorter hospital stay> {in} [the robotic group]. | correlational decrease",
    "<A trend toward lower mortality> {was seen in} [the treated patients]. | correlational decrease",
    "There is a trend toward bigger portions in restaurants.",
    "There was a trend toward shorter hospital stays over the decade.",
    "There is evidence of <a higher risk of falls> {in} [patients taking sedatives]. | correlational increase",
    "The data provide evidence of <increased mortality> {among} [unmarried men]. | correlational increase",
    "There was no evidence of <a higher rate of infection> {in} [diabetic patients]. | correlational increase negated",
    "There is a need for better evidence in children.",
    "We looked for evidence of higher prices in rural pharmacies.",
    "<Quality of life> {deteriorated with} [disease duration]. | correlational loose",
    "We confirmed an {increase in} <mortality> in [patients with low sodium]. | correlational increase",
]

# what is identified for an outcome; what suits those who are ill; ties that are explained
IDENTIFIED: list[Row] = [
    "The main {risk factors identified for} <falls> were [poor vision and weakness]. | correlational loose",
    "[Eating more soy] {is a feasible approach for} <elderly anaemic women>. | treats direct",
    "[Fasting] {~may~ be a useful approach for} <obese patients>. | treats conditional",
    "It is a feasible approach for women.",
    "The questionnaire is a useful screening method for obese patients.",
    "Ultrasound is a feasible diagnostic approach for diabetic patients.",
    "[This mechanism] {~could~ account for} <the link between obesity and gallstones>. | correlational",
]

# what is an alternative to something for the ill; a headline whose people are told apart by a clause; "were older"
AND_MORE: list[Row] = [
    "[This drug] {~may~ be an alternative to surgery in} <elderly patients with glaucoma>. | treats conditional loose",
    "[Surgery] {is an alternative to tablets in} <patients with reflux>. | treats direct loose",
    "Surgery was offered as an alternative to tablets.",
    "An alternative to surgery is not available in many countries.",
    "<Increased risk of blood clots> {in} [people who had knee surgery] | correlational increase loose",
    "People who had knee surgery",
    "The study identified [stress] {as a ~possible~ cause of} <infertility>. | causes conditional",
    "[Resting as soon as possible] {reduces} <pain>. | decreases direct loose",
    "[Patients with gout] {were} <older>. | correlational loose",
    "The nurses were older.",
]

TABLES: list[list[Row]] = [
    DONE_MORE_OFTEN, MORE_OF_THEM, PRESENTING, AS_MUCH, ALIKE, IN_ONE_ALONE, TOWARD, IDENTIFIED, AND_MORE,
]  # fmt: skip


@pytest.mark.parametrize("row", rows(*TABLES))
def test_set_apart(row: Row) -> None:
    check(row)
