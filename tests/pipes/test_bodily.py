"""Normal work of the body, where its parts lead and what molecules touch: no claims; and near misses that are."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

WORK: list[Row] = [
    "Your ribs protect the heart and lungs.",
    "Tears protect the eye from dust.",
    "The pituitary gland tells the thyroid to make hormones.",
    "Nerves signal the bladder to empty.",
    "White blood cells help the body fight germs.",
    "Stomach acid kills most germs.",
    "Platelets help stop bleeding.",
    "The immune system finds germs and destroys them.",
    "The skull is hard, and it protects the brain.",
    "The gene makes a protein called dystrophin.",
    "Hormones are chemicals that control the way the body works.",
    "Cartilage cushions the joints.",
    "The heart has its own wiring, and this system controls the heartbeat.",
    "A thin sac surrounds and protects the heart.",
    "The liver makes bile, which helps digestion.",
    "[The immune system] {attacks} <healthy cells>. | worsens direct",
    "[White blood cells] {attack} <the joints>. | worsens direct",
    "[Damaged kidneys] {produce} <too little of the hormone>. | causes direct",
    "[The transplanted kidney] {produced} <urine> within hours. | causes direct loose",
    "A trial shows that [the liver] {clears} <the drug>. | decreases direct",
    "[Thick mucus] {blocks} <the airways>. | decreases direct",
    "[Too much mucus] {makes} <it hard to breathe>. | causes direct",
    "[A new care system] {supports} <adherence>. | contributes_to direct",
    "[Breast milk] {protects babies from} <infection>. | prevents direct",
]
"""What healthy parts of the body do."""

AMOUNTS: list[Row] = [
    "The body makes too little insulin.",
    "The cells in the lining make more mucus than they should.",
    "[Cancer cells] {produce} <too much of the protein>. | causes direct loose",
    "[These cells crowd out the others], {making} <it hard to breathe>. | causes direct loose",
]
"""A state of the body, of which no cause is named."""

PASSAGES: list[Row] = [
    "The ureters lead from the kidneys to the bladder.",
    "The large veins lead to the heart.",
    "The nerve is connected to the spinal cord.",
    "The patient is connected to a ventilator.",
    "[The defect] {leads to} <an enlarged heart>. | causes direct",
    "[High pressure] {leads to} <changes in the kidney>. | causes direct",
    "[The disease] {can lead to} <blood in the urine>. | causes direct",
    "[Gum disease] {is connected to} <heart disease>. | correlational",
]
"""Where something leads."""

BINDING: list[Row] = [
    "The kinase associates with the cytoplasmic domain of the receptor.",
    "The kinase is physically associated with tubulin.",
    "The antibody is linked to a fluorescent dye.",
    "This peak corresponds to the phosphorylated form.",
    "We found a direct interaction between the kinase and the phosphatase.",
    "There was some overlap between the two signals.",
    "The virus is closely related to the measles virus.",
    "The receptors are coupled to G proteins.",
    "[Stress], coupled with poor sleep, {raises} <blood pressure>. | increases direct",
    "[This locus] {is linked to} <asthma>. | correlational",
    "[Variants in the promoter] {were associated with} <lupus>. | correlational",
    "[Sleep] {is closely related to} <mood>. | correlational",
    "[Each extra gram] {corresponds to} <a drop in birth weight>. | correlational",
    "[Exercise] {was associated with} <inflammatory markers>. | correlational",
    "[A higher BMI] {associates with} <lower income>. | correlational",
    "[A higher score] {corresponds to} <a higher risk of falls>. | correlational",
    "Studies show an {interplay between} [stress] and <the gut>. | correlational",
]
"""What binds, touches or lies where."""

ORIGINS: list[Row] = [
    "Cell lines were derived from three patients.",
    "The clones arose from a single progenitor cell.",
    "The stem cells come from a donor.",
    "<The headaches> {arise from} [muscle tension]. | causes direct",
    "<The infection> {can be traced to} [raw milk]. | causes direct",
    "<Many infections> {come from} [animals]. | causes direct",
]
"""What something was made from, or who had it before."""


@pytest.mark.parametrize("row", rows(WORK, AMOUNTS, PASSAGES, BINDING, ORIGINS))
def test_bodily(row: Row) -> None:
    check(row)
