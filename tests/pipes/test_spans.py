"""Where arguments begin and end: what belongs to a noun wherever it stands, and what only stands beside it."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

CLAUSES: list[Row] = [
    "[Poor fit] {increases} <the likelihood that the joint will loosen>. | increases direct",
    "[The drug] {lowered} <the risk that the clot would return>. | decreases direct",
    "[Cramps] {~may~ cause} <pain or difficulty walking>. | causes conditional",
    "[Some antacids] {prevent} <your gut from fully absorbing iron>. | prevents direct",
    "[The vaccine] {reduces} <the risk of flu>. | decreases direct",
    "[The operation] {works by blocking} <the tube through which sperm pass>. | decreases direct",
    "[Rinsing] {avoids} <contaminating the water with eggs>. | prevents direct",
    "[Making changes in your diet] {can help you prevent} <gout>. | prevents direct",
    "[Deciding to call for medical help] {can prevent} <a stroke>. | prevents direct",
    "[The drug] {inhibited} <progression through the cell cycle>. | decreases direct",
    "[The drug] {inhibited} <growth> through a new pathway. | decreases direct",
    "<The rash> {is more common in} [people over 60] than in children. | correlational",
    "[The drug] {was associated with} <a higher incidence (p < 0.05) of tremor>. | correlational",
    "[An unusual (higher or lower than normal) amount of sugar] {can be a sign of} <diabetes>. | correlational",
    "[The marker] {is a hallmark of} <unstimulated cells from leukemia patients>. | correlational",
    "[Getting care for a sprain] {~may~ reduce} <swelling>. | decreases conditional",
    "[Naloxone] {reverses} <paralysis produced by the drug> and involves GABA. | treats direct",
    "Some children are born with [some bowel missing], which {can cause} <short bowel syndrome>. | causes direct",
]
"""The clause behind a chance, the gerund behind trouble; what tells where, who or how many."""

ASIDES: list[Row] = [
    "[Coffee] – a drink with caffeine – {lowers} <the risk of gout>. | decreases direct",
    "[Eating red meat] - even in small amounts - {raises} <the risk of bowel cancer>. | increases direct",
    "[Smoking] {raises} <the risk of cancer> – of the bowel above all – in men. | increases direct",
    "[Sugar] {harms} <the teeth – and the gums>. | worsens direct",
    "[Smoking] {raises} <the risk of gout>—something nobody expected. | increases direct",
    "[Tea] {lowers} <the risk of several cancers – including that of the gut>. | decreases direct",
    "[The Epstein–Barr virus] {causes} <fatigue> – a tiredness that lasts. | causes direct",
    "[Doses of 10–20 mg] {cause} <nausea>. | causes direct",
    "[Long-term smoking] {damages} <the airways>. | worsens direct",
    "[Vaping] {~could~ cause} <asthma> - and teenagers are most at risk. | causes conditional",
    "[Coffee] {~may~ lower} <the risk of gout> – a new study says. | decreases conditional loose",
]
"""What stands between dashes, or behind one; a hyphen between spaces is a dash."""

NAMES: list[Row] = [
    "[Two medicines, warfarin (Coumadin) and apixaban], {are used to treat} <clots>. | treats direct",
    "<One type, herpes zoster>, {is caused by} [a dormant virus]. | causes direct",
    "[One such enzyme, CYP2D6], {plays a key role in} <codeine metabolism>. | contributes_to direct",
    "[The other form, called wet rot], {affects} <the small toes>. | affects direct",
    "[A device called a stent] {can reduce} <chest pain>. | decreases direct",
    "[HIV-1 infection of monocytes] {leads to} <the loss of surface receptors>. | causes direct",
    "[The drug] {activated} <the transcription factor NF-kappaB> in monocytes. | increases direct loose",
    "[The disorder] {affects} <one organ, the pancreas>. | affects direct",
    "[Ibuprofen], a cheap painkiller, {reduces} <swelling>. | decreases direct",
    "[The drug] {relieved} <the urinary tract problems>. | improves direct",
]
"""A name that tells which one; not a class that the reader is reminded of."""

LISTS: list[Row] = [
    "[Obesity, other illnesses, and some medicines] {can cause} <raised pressure in the skull>. | causes direct",
    "Walking is fun, and [some medicines] {can raise} <blood pressure>. | increases direct",
    "[Drinking too little water or having a large prostate] {can raise} <the risk of infection>. | increases direct",
    "[Not moving enough and staying in bed for long] {can raise} <the risk of clots>. | increases direct",
    "[Doing stretches that do not strain the back and lifting well] {can prevent} <injuries>. | prevents direct",
    "Walking is pleasant, and [eating well] {lowers} <the risk of gout>. | decreases direct",
    "[Certain habits] {can cause} <an attack>, including smoking and heavy meals. | causes direct",
    "[Other illnesses] {~may~ raise} <the risk of stroke>, such as lupus. | increases conditional",
    "[Smoking] {causes} <lung diseases, such as bronchitis>. | causes direct",
    (
        "Aspirin, {but not} [ibuprofen], reduced <the risk of stroke>. | decreases direct negated",
        "[Aspirin], but not ibuprofen, {reduced} <the risk of stroke>. | decreases direct",
    ),
    (
        "[The drug] {reduced} <pain>, but not stiffness. | decreases direct",
        "[The drug] reduced pain, {but not} <stiffness>. | decreases direct negated",
    ),
]
"""Members of a list, examples, and what is denied of the rest."""

EDGES: list[Row] = [
    "[Smoking] {raised} <the risk of developing gout> more than fivefold. | increases direct",
    "[Children who slept well] {had} <fewer colds> two months later than those who did not. | correlational",
    "Untreated, [gout] {damages} <the joints>. | worsens direct",
    "[Fried, salty food] {can cause} <reflux>. | causes direct",
    "[Losing weight and walking daily] all {lower} <the risk of diabetes>. | decreases direct",
    "[The tablets] themselves {can cause} <headaches>. | causes direct",
    "[Blocking the receptor] in rats {prevented} <seizures>. | prevents direct",
    "[The tablets] {prevent} <migraine> in about half of those who take them. | prevents direct",
    "[The tablets] {prevent} <migraine in children>. | prevents direct",
    (
        "[Fatigue] {is a sign of} <stress> rather than its cause. | correlational loose",
        "[Fatigue] is a sign of stress rather than <its> {cause}. | causes direct negated",
    ),
    "<The risk> {is higher in} [people with asthma and in those who smoke]. | correlational increase",
    "[Poor sleep] {is linked to} <dementia later in life>. | correlational",
    "[The drug] {slowed} <the passage from gout to kidney disease>. | decreases direct",
    "[Physiotherapy] {reduces} <pain on walking>. | decreases direct",
    "[Calcium] {preserves} <it> in women whose diet is poor. | improves direct",
    "~Perhaps~ [that habit] {harms} <the heart>. | worsens conditional",
]
"""What ends an argument, or goes on behind it, wherever the parser hung it."""

OPENINGS: list[Row] = [
    "Overview [Asthma] {can cause} <a tight chest>. | causes direct",
    "Overweight or Obesity [Being overweight or obese] {can strain} <your veins>. | worsens direct",
    "[The Mediterranean Diet] {can reduce} <the risk of stroke>. | decreases direct",
    "(ii) [Transfection of the gene] {had no effect on} <viral expression>. | affects direct negated",
    "For example, [withdrawal from caffeine] {~may~ lead to} <headaches>. | causes conditional",
    "On the other hand, [zinc, copper and iron] {inhibited} <the uptake of lead>. | decreases direct",
    "Sometimes [surgery, pregnancy, or a viral infection] {can trigger} <the rash>. | causes direct",
    "<Skin fat was reduced in the mice>, ~possibly~ {as a consequence of} [poor feeding]. | causes conditional",
    "<The gland was enlarged>, ~presumably~ {because of} [the iodine deficiency]. | causes conditional",
]
"""Words before an argument and behind one that are none of it."""


@pytest.mark.parametrize("row", rows(CLAUSES, ASIDES, NAMES, LISTS, EDGES, OPENINGS))
def test_span(row: Row) -> None:
    check(row)
