"""What bodies do anyway, what people do, plan and look for: no claims (GUIDELINES 1); and claims that look alike."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

NORMAL_WORK: list[Row] = [
    "The kidneys regulate the amount of salt.",
    "Normally, the immune system fights germs.",
    "The pancreas produces insulin.",
    "The bile duct connects the liver to the bowel.",
    "[The immune system] {is then unable to fight} <the infection>. | treats direct negated loose",
    "[The overactive gland] {produces} <too much of the hormone>. | causes direct loose",
]

DOINGS: list[Row] = [
    "Some people can maintain an active life.",
    "A person cannot prevent the disease.",
    "Most women simply produce more of the hormone.",
    "The cardiologist treated her high blood pressure.",
    "You can take steps to lower your blood pressure.",
    "You can take action to protect yourself.",
    "[People who walk every day] {can reduce} <their risk of a stroke>. | decreases direct decrease",
    "[Daily walking] {can lower} <your blood pressure>. | decreases direct decrease",
]

PLANNING: list[Row] = [
    "Treatment options depend on the stage of the cancer.",
    "Signs and symptoms depend on the following.",
    "The dose depends on how severe the pain is.",
    "The antibiotic is prescribed for six weeks.",
    "See our page for advice on lowering blood pressure.",
    "Blood tests are needed to check for diseases that may be causing the swelling.",
    "Tell us if the rash is growing or is at risk of infection.",
    "How well the tumor responds to treatment.",
    "People at high risk for gout may be seen earlier.",
    "Insulin's Role in Blood Sugar Control",
    "<The severity of the pain> {depends on} [the dose]. | affects direct",
]

EFFORTS: list[Row] = [
    "Understanding these links could pave the way for targeted and personalised treatments for asthma patients.",
    "The finding could lead to new treatments for asthma.",
    "The work could yield novel strategies that reduce inflammation.",
    "[Misdiagnosis] {can lead to} <unnecessary treatment>. | causes direct",
    "[A new drug] {reduces} <inflammation>. | decreases direct",
    "The immune system plays a crucial role in defending the body against infection.",
    "[The immune system] {plays a role in} <chronic pain>. | contributes_to direct",
    "Interventions to reduce inequalities should consider income and education.",
    "Interventions in early life should focus on growth while minimizing excess weight gain.",
    "[Programmes to prevent falls] {reduce} <fractures>. | decreases direct",
    "The score helps to identify patients who may benefit from surgery.",
    "<Patients with asthma> {~may~ benefit from} [inhaled steroids]. | improves conditional",
    "The scan can be used for staging of breast cancer.",
    "[The cream] {can be used for} <eczema>. | treats direct",
    "Glucose levels do not change over the short term.",
    "The finding supports current warnings.",
    "<Thousands of people die> {because of} [air pollution]. | causes direct",
]
"""What is undertaken, found out or looked for; and near misses."""

PLACES: list[Row] = [
    "The womb is the place where a baby grows during pregnancy.",
    "Phosphorus levels rise in the blood.",
    "<Blood pressure> {rises in} [pregnancy]. | correlational",
    "[An organ in the abdomen] that {helps fight} <infection>. | treats direct loose",
    "Scientists found [changes in the brain] that {lead to} <memory loss>. | causes direct",
    "Fiber is a substance in foods that comes from plants.",
    "<Her pain> {comes from} [a trapped nerve]. | causes direct",
]
"""Where something is or grows is no cause; near misses."""

PEOPLE: list[Row] = [
    "People who might be at increased risk for heart disease include:",
    "The steroids used to treat the rash are different from those of athletes.",
    "Most people with the disease are able to work and raise families.",
    "The tablets bring the count to a level that will reduce the need for blood.",
    "You {are more at risk for} <sleep apnea> if [you are overweight]. | correlational",
    "You can take steps to lower your risk for both conditions.",
    "Dietitians who specialize in helping people with kidney disease are rare.",
    "Cells absorb glucose and use it for energy.",
    "People with aphasia have difficulty in using the correct names for objects.",
    "[Both kinds of fiber] {help prevent} <constipation>. | prevents direct",
    "Certain factors affect the outlook and the choice of treatment.",
    "Many factors can cause heart block.",
    "[Genetic factors] {raise} <the risk of stroke>. | increases direct",
]
"""Who is meant, what people do, and causes that are only counted; near misses."""

NAMELESS: list[Row] = [
    "Anything that raises your chance of getting ill is called a risk factor.",
    "A risk factor is something that increases the likelihood of disease.",
    "The word comes from the Greek term for bladder.",
    "Each lung has many smaller sections called lobes.",
    "The cavity is connected to the fourth ventricle in the brain.",
    "Some people have symptoms even after changing their diet.",
    "<Users> {get worse with} [continued or increasing drug abuse]. | correlational",
    "[Smokers] {had} <smaller babies>. | correlational decrease",
]
"""Causes without a name, names without a cause, parts of the body; and near misses."""

OPEN_YET: list[Row] = [
    "The leaflet has more information about preventing falls.",
    "Do not use honey for coughs in babies.",
    "If the fever goes on and the cough causes pain, see a doctor.",
    "The term refers to disorders that weaken the joints.",
    "Look for signs of diseases that may be causing the rash.",
    "Ask whether your pill can be changed to one that will not raise your blood pressure.",
    "As a result, the amount of sugar in the blood increases.",
    "Treatments include tablets, avoiding smoke, and surgery.",
    "The trial is due to start next year.",
    "The sensor changes light into signals.",
    "Bakers often add it to white bread.",
    "The fog makes it hard to find the source of the smoke.",
    "Treatments differ by age.",
    "Vaccines are important for children.",
    "Patients in a coma are unable to respond to commands.",
    "[Vaccines] {are important for} <the health of children>. | contributes_to direct",
    "[Walking] {can add to} <the pain>. | contributes_to direct",
    "[Heat] {changes} <the heart rate>. | affects direct",
    "<The patients> {responded to} [the drug]. | affects direct loose",
]
"""Topics, orders, cases, definitions by "refers to", what becomes of a thing; and near misses."""


@pytest.mark.parametrize("row", rows(NORMAL_WORK, DOINGS, PLANNING, EFFORTS, PLACES, PEOPLE, NAMELESS, OPEN_YET))
def test_normal_work(row: Row) -> None:
    check(row)
