"""Changes, likenesses and fates told of a group without a cause, with their near misses (see ``marked.py``)."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

SEEN_CHANGES = [
    "<A drop in platelets> {was seen after} [the second dose of heparin]. | correlational decrease loose",
    "There {was no increase in} <bleeding> after [the switch to warfarin]. | correlational increase negated loose",
    "<A fall in sodium> {occurred shortly after} [the start of the diuretic]. | correlational decrease loose",
    "<An improvement in balance> {was observed among} [women who danced]. | correlational increase loose",
    "We {found a rise in} <liver enzymes> after [the transfusion]. | correlational increase loose",
    "A drop in temperature was seen after 6 months.",
    "An increase in pain was seen in all patients.",
    "The increase in staff was welcome after the merger.",
]

DIFFERENCES = [
    "{No difference was seen between} [aspirin and clopidogrel] on <bleeding scores>. | correlational negated loose",
    "There {was a clear difference between} [the two groups] regarding <scar size>. | correlational loose",
    "No differences between the groups were found at baseline.",
    "There is a big difference between knowing and doing.",
]

LIKENESSES = [
    "<Bone density> {was not different between} [vegans and meat eaters]. | correlational negated loose",
    "<Infection rates> {were similar in} [the gauze and the gel group]. | correlational loose",
    "<Recovery times> {were comparable between} [the two arms]. | correlational loose",
    "The symptoms are similar to those of flu.",
    "The two tablets are different in colour.",
    "It is different in some people.",
]

FATES = [
    "[Widowed men] {die} <younger>. | correlational loose",
    "[People who own a dog] {live} <longer>. | correlational increase loose",
    "[Workers with gout] {recovered} <slower>. | correlational decrease loose",
    "Many people now live longer.",
    "Babies with a cold should sleep longer.",
    "People live longer.",
]

SIZES = [
    "<Hay fever> {is rarer in} [farm children]. | correlational decrease loose",
    "[The smokers] {had thicker} <artery walls> than the others. | correlational increase loose",
    "Use a thicker cream in winter.",
]

RISKS = [
    "<Your risk> {is higher if} [you smoke]. | correlational increase loose",
    "<The chance of twins> {is greater if} [the mother is over 35]. | correlational increase loose",
    "<The risk of a fracture> {increases with} [age]. | correlational increase loose",
    "The fee is higher if you come late.",
    "The number of visits rose in that age.",
]

ARISING = [
    "<Seizures> ~may~ {occur after} [a head injury]. | correlational loose",
    "<Severe bleeding> {occurred in} [nine patients treated with the blood thinner]. | correlational loose",
    "[Two women treated with the drug] {developed} <hepatitis>. | correlational loose",
    "<The psychosis> {recurred after} [the switch to haloperidol]. | correlational loose",
    "The second visit occurred after lunch.",
    "Symptoms may occur after three days.",
    "Migraine occurs in one in seven people.",
    "She developed asthma.",
]

HEADLINES = [
    "[Poor sleep] a {marker of} <heart failure> | correlational",
    "[Weak grip] a {predictor of} <early death> | correlational loose",
    "[Stress], a {cause of} <headaches> | causes direct",
    "The cause of asthma",
    "[Job stress] {goes hand in hand with} <burnout>. | correlational loose",
]

WORTH = [
    "[The blood test] {is useful for} <detecting anaemia>. | correlational loose",
    "[The score] {has prognostic value for} <stroke>. | correlational loose",
    "[Ketamine] {is a safe and effective option for} <severe pain>. | treats direct loose",
    "[The extract] {is a strong inhibitor of} <calcium channels>. | decreases direct decrease loose",
    "[The sedative] {depressed} <breathing>. | decreases direct decrease loose",
    "[A clot] {cuts off} <the blood supply>. | decreases direct decrease loose",
    "The app is useful for patients.",
    "The bus is an attractive option for commuters.",
]

TABLES: list[list[Row]] = [
    SEEN_CHANGES, DIFFERENCES, LIKENESSES, FATES, SIZES, RISKS, ARISING, HEADLINES, WORTH,
]  # fmt: skip


@pytest.mark.parametrize("row", rows(*TABLES))
def test_group_changes(row: Row) -> None:
    check(row)
