"""Constructions without a verb of cause: what illnesses show, what processes need, what groups of patients have."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

SHOWING: list[Row] = [
    "The {symptoms of} [celiac disease] include <diarrhea, weight loss and anemia>. | causes direct",
    "{Signs of} <a heart attack> include [chest pain and sweating]. | correlational",
    "Late {effects of} [radiation] include <dry mouth and tooth decay>. | causes direct",
    "<Fatigue> {is a common symptom of} [anemia]. | causes direct",
    "Babies with anemia have no symptoms of the disorder.",
    "Other features can include signs of gout.",
    "The symptoms of gout are worse at night.",
]
"""Symptoms, signs and late effects, listed or named."""

PROCESSES: list[Row] = [
    "<Proper folding of the protein> {requires} [zinc ions]. | contributes_to direct",
    "<Activation of the receptor> {requires} [calcium]. | contributes_to direct",
    "The diagnosis requires a biopsy.",
    "Treatment of gout requires patience.",
    "[The infusion] {was followed by} <a fall in blood pressure>. | correlational",
    "Patients were followed by a nurse for two years.",
    "Patients with cancer were followed by a cancer registry.",
    "[Cold air] {makes} <the airways narrow>. | causes direct",
    "The nurse makes the bed.",
]
"""What a process needs, what comes after it, what something makes a thing do."""

PATIENTS: list[Row] = [
    "[Patients with lupus] {~may~ have} <kidney damage>. | correlational",
    "[People with asthma] {develop} <bronchitis>. | correlational",
    "[Most people with gout] {have} <high blood pressure>. | correlational",
    "<Some memory loss> {is often present in} [children with epilepsy]. | correlational",
    "<The rash> {appeared in} [patients receiving the higher dose]. | correlational",
    "<Seizures> {can occur in} [children with meningitis]. | correlational",
    "<Anemia> {can develop in} [people with kidney failure]. | correlational",
    "Pneumonia occurs in children.",
    "Nausea occurred in patients with cancer.",
    "Ten patients with lupus had nephritis.",
    "Half the people with asthma have bronchitis.",
    "Patients with lupus who have nephritis were excluded.",
    "If people with asthma have bronchitis, they should rest.",
    "People with asthma have an inhaler.",
    "The virus is present in Sweden.",
    "Researchers {have linked} [obesity] to <asthma>. | correlational",
]
"""What patients have besides; not those of one study, and not which ones are meant."""

WORKINGS: list[Row] = [
    "<Gene expression> {~may~ be activated through} [contact with the virus]. | increases conditional",
    "<Heart disease> {can be prevented through} [exercise]. | prevents direct",
    "Patients were recruited through a clinic.",
    "[The protein] {represses} <gene expression>. | decreases direct",
    "[The pathway] {skews} <cytokine production toward inflammation>. | affects direct",
    "[Massage] {has never been proven to ease} <back pain>. | improves direct negated",
    "[Exercise] {built} <muscle in older men>. | increases direct",
    "[The new drug] {was as efficient as warfarin in} <the prevention of clots>. | treats direct",
    "[Lung cancer] {accounts for} <one in five of all cancer deaths in men>. | causes direct",
    "<Diabetics are at risk of stroke> {because of} [high blood sugar]. | causes direct",
]
"""How something works, and what stands with a preposition of its own."""

GERUNDS: list[Row] = [
    "Cutting back on salt, limiting alcohol, and managing stress are important.",
    "[Cutting back on salt and limiting alcohol] {can lower} <blood pressure>. | decreases direct",
]
"""A list of what to do holds no consequence."""


@pytest.mark.parametrize("row", rows(SHOWING, PROCESSES, PATIENTS, WORKINGS, GERUNDS))
def test_construction(row: Row) -> None:
    check(row)
