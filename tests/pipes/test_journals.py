"""How journals tell results: abstracts, reviews, plain-language summaries (see ``marked.py``)."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

HOW_OFTEN: list[Row] = [
    "<Nausea> {occurred more often with} [the active drug]. | correlational increase",
    "<Vomiting> {occurred more frequently with} [the tablets] than with placebo. | correlational increase",
    "<Serious infections> {occurred less frequently among} [vaccinated children]. | correlational decrease",
    "<A rash> {was reported twice as often with} [the new antibody]. | correlational increase",
    "<Nosebleeds> {happened} with [warfarin] more often than with aspirin. | correlational increase loose",
    "<Stillbirth> {was seen less often among} [mothers who walked]. | correlational decrease",
    "Falls happen more often at night.",
    "Colds occur more often in winter.",
    "Ulcers occur more often in the stomach.",
    "The test was done more often in women.",
]

SIGNS: list[Row] = [
    "[Vitamin D levels] {were inversely associated with} <mortality>. | correlational decrease",
    "[Serum albumin] {correlated negatively with} <length of stay>. | correlational decrease",
    "[Physical activity] {was positively related to} <bone density>. | correlational increase",
    "[Coffee intake] {showed an inverse association with} <liver cancer>. | correlational decrease",
    "[A positive test] {was associated with} <fatigue>. | correlational none",
]

# what is said of a finding, and of an effect that was just told
OF_FINDINGS: list[Row] = [
    "The association was stronger in women than in men.",
    "The benefit was greatest in patients over 75.",
    "Adjustment for body weight attenuated the association.",
    "[Dose adjustment] {weakened} <the headaches>. | decreases direct",
    "<Side effects> {were more common in} [women]. | correlational increase",
    (
        "[Leptin] {raised} <heart rate>, a response abolished by propranolol. | increases direct",
        "Leptin raised heart rate, <a response> {abolished by} [propranolol]. | decreases direct",
    ),
    "The rash, a response driven by histamine and nerves.",
    "The swelling caused by the sting was measured.",
]

LABORATORY: list[Row] = [
    "[Deletion of the gene in myeloid cells] {recapitulated} <the phenotype>. | causes direct",
    "[Transfer of serum] {reproduced} <the symptoms> in mice. | causes direct",
    "[Overexpression of the gene] {rescued} <the defect in insulin secretion>. | improves direct",
    "We could not reproduce the effect reported by others.",
    (
        "[The peptide] {killed} <bacteria> and accelerated re-epithelialization. | decreases direct",
        "[The peptide] killed bacteria and {accelerated} <re-epithelialization>. | increases direct",
    ),
    "These findings identify [interleukin 17] {as a driver of} <skin inflammation>. | causes direct",
    "Our results establish [obesity] {as a cause of} <kidney cancer>. | causes direct",
    "Patients cite cost as the main reason for stopping.",
    "We aimed to establish vitamin D as a cause of falls.",
    "[The crystals] in turn {activate} <macrophages>. | increases direct",
]

DENIED: list[Row] = [
    "No study reported that [the vaccine] {had caused} <infertility>. | causes direct negated",
    "None of the studies showed that [acupuncture] {relieves} <back pain>. | improves direct negated",
    "No trial has ruled out that [the drug] {causes} <harm>. | causes direct",
    (
        "[The diet] neither {lowered} <cholesterol> nor improved insulin sensitivity. | decreases direct negated",
        "[The diet] neither lowered cholesterol nor {improved} <insulin sensitivity>. | improves direct negated",
    ),
    (
        "[The drops] {did not relieve} <itching> nor restore vision. | improves direct negated",
        "[The drops] did not relieve itching nor {restore} <vision>. | improves direct negated",
    ),
    "[Late exercises] {~may~ make little or no difference to} <pain>. | affects conditional negated",
]

TREATED: list[Row] = [
    "<Two deaths> {were related to} [the vaccine]. | correlational",
    "<Two strokes> {were judged to be related to} [treatment]. | correlational",
    "[Education] {was related to} <treatment>. | correlational",
    "[Body mass and low fluid intake] {accounted for} <38% of the excess>. | causes direct",
]

COSTS: list[Row] = [
    (
        "[The higher dose] {improved} <survival>, at the cost of more bleeding. | improves direct",
        "[The higher dose] improved survival, {at the cost of} <more bleeding>. | causes direct",
    ),
    (
        "[Steroids] {shorten} <the illness> at the expense of muscle weakness. | decreases direct",
        "[Steroids] shorten the illness {at the expense of} <muscle weakness>. | causes direct",
    ),
    "[Surgery] {relieved} <pain> at the cost of the taxpayer. | improves direct",
]

FIGURES: list[Row] = [
    (
        "[The drug] {reduced} <pain> (P = .03) and improved sleep (P < .001). | decreases direct",
        "[The drug] reduced pain (P = .03) and {improved} <sleep> (P < .001). | improves direct",
    ),
    (
        "[The drops] {halved} <relapses> (9% vs 19%; P = .002) and did not cause diarrhoea. | decreases direct",
        "[The drops] halved relapses (9% vs 19%; P = .002) and {did not cause} <diarrhoea>. | causes direct negated",
    ),
    "The groups (n = 40) and reduced doses were compared.",
    "<HbA1c> {fell by 0.5 points after} [12 weeks of treatment]. | correlational decrease",
    "In women, <pain> {fell after} [surgery]. | correlational decrease",
    "Mortality fell after the first year of life.",
    "Pain fell after two years of follow-up.",
]

LEFT_OUT: list[Row] = [
    (
        "[Gastric bypass] {was associated with} <fractures>, whereas sleeve surgery was not. | correlational",
        "Gastric bypass was associated with <fractures>, whereas [sleeve surgery] {was not}. | correlational negated",
    ),
    (
        "[Aspirin] {failed to lower} <fever>, whereas paracetamol did. | decreases direct negated",
        "Aspirin failed to lower <fever>, whereas [paracetamol] {did}. | decreases direct",
    ),
    (
        "[Walking] {eased} <pain>, but running every day did not. | improves direct",
        "Walking eased <pain>, but [running every day] {did not}. | improves direct negated",
    ),
    "<Weight> {fell after} [surgery], whereas height did not. | correlational decrease",
    "[The drug] {reduced} <pain>, but it did not last. | decreases direct",
    "[The drug] {reduced} <pain>, although doctors did not know why. | decreases direct",
]

DIGESTS: list[Row] = [
    (
        "[Low weight] {is a predictor of} <ulcers>, as is incontinence. | correlational",
        "Low weight is a predictor of <ulcers>, {as is} [incontinence]. | correlational",
    ),
    "[Uric acid] {causes} <gout>, as is the case in most patients. | causes direct",
    "<Rises in potassium> {were no commoner with} [the substitute]. | correlational negated",
    "Classes worked better than a leaflet.",
    "[Children in the trained group] {performed better than} <controls>. | correlational",
    "The gut hosts a bacterium, whose [butyrate] {thickens} <the mucus layer>. | increases direct",
    "After [surgery], <pain> {fell} within two weeks. | correlational decrease",
    "After two weeks, pain decreased.",
    "After the war, prices fell.",
]

SUMMARIES: list[Row] = [
    "[The vaccine] {prevents} <about one in three cases of meningitis>. | prevents direct",
    "[A stent] {keeps} <the artery open>. | causes direct",
    "[Stronger muscles] {are ~thought~ to hold} <the urethra closed>. | causes conditional",
    "Funding keeps the wards open.",
]

TABLES = (HOW_OFTEN, SIGNS, OF_FINDINGS, LABORATORY, DENIED, TREATED, COSTS, FIGURES, LEFT_OUT, DIGESTS, SUMMARIES)


@pytest.mark.parametrize("row", rows(*TABLES))
def test_journals(row: Row) -> None:
    check(row)
