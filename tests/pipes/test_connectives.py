"""Claims made by a connective, as marked sentences (see ``marked.py``)."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

BEHIND = [
    "<Many elderly people fall> {because of} [poor eyesight]. | causes direct",
    "<The wounds healed faster> {thanks to} [the new dressing]. | causes direct loose",
    "<He lost his hearing> {due to} [an ear infection]. | causes direct loose",
    "<The baby was born early> {owing to} [an infection of the womb]. | causes direct loose",
    "<The liver swells> {as a result of} [the infection]. | causes direct",
    "<Her skin turned yellow> {as a consequence of} [liver failure]. | causes direct loose",
    "<Muscles shrink> {because of} [a lack of movement]. | causes direct",
    "<Headaches> often occur {because of} [dehydration]. | causes direct loose",
    "<Cramps> can happen {due to} [a lack of salt]. | causes direct loose",
    "<The pupils widen> {in response to} [darkness]. | causes direct loose",
]

BEFORE = [
    "{Because of} [the drought], <many children became malnourished>. | causes direct loose",
    "{Thanks to} [vaccines], <polio has almost vanished>. | causes direct loose",
    "{Due to} [the swelling], <the nerve is squeezed>. | causes direct loose",
    "{As a result of} [the accident], <she lost her sense of smell>. | causes direct loose",
]

HEDGED = [
    "<The swelling> ~may~ occur {because of} [an allergy]. | causes conditional loose",
    "<Hair loss> is ~probably~ {due to} [stress]. | causes conditional loose",
    "Doctors ~think~ <the rash appeared> {because of} [the new soap]. | causes conditional loose",
]

PREDICATES = [
    "<The cough> {is due to} [a virus]. | causes direct none",
    "<Her tiredness> {was due to} [anaemia]. | causes direct none",
    "<Anaemia> {is often secondary to} [kidney disease]. | causes direct none loose",
    "<The decline in deaths> {is attributable to} [better care]. | causes direct",
]

MISSES = [
    "The report is due to be published in May.",
    "We chose this drug because it is cheap.",
    "Thanks to all the volunteers who took part.",
    "The clinic closed because of a lack of money.",
    "Deaths due to heart disease were counted.",
    "He responded to the letter in writing.",
    "As a result, the meeting was moved to Monday.",
    "The next dose is due on Friday.",
]

RESULTS = [
    "[Cortisol rises] and, {as a result}, <blood sugar goes up>. | causes direct none loose",
    "[The arteries harden]; {as a result}, <blood pressure goes up>. | causes direct loose",
    "The meeting was moved and, as a result, nobody came.",
    "He was chosen as a result and left.",
]

TABLES: list[list[Row]] = [RESULTS, BEHIND, BEFORE, HEDGED, PREDICATES, MISSES]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_connectives(row: Row) -> None:
    check(row)


WHOSE: list[Row] = [
    "<Women are at high risk of falls> {because of} [weak bones]. | causes direct",
    "Some people develop <kidney failure> {because of} [the disease]. | causes direct loose",
    "<Farmers are prone to it> {as a result of} [contact with sheep]. | causes direct",
    "You ~may~ develop <anaemia> {due to} [a blood transfusion]. | causes conditional",
    (
        "[They] {have} <more hospital visits> due to heart failure. | correlational",
        "They have <more hospital visits> {due to} [heart failure]. | causes direct",
    ),
    "Some people develop <kidney failure> {as a result of} [the disease]. | causes direct loose",
    "<Infertility> {is because of} [a problem with the man] in a third of cases. | causes direct loose",
    "<Most paralysis> {is due to} [strokes or injuries]. | causes direct",
    "A scan can show signs of heart damage due to blocked arteries.",
    "Anaemia due to other causes is called by another name.",
]


@pytest.mark.parametrize("row", rows(WHOSE))
def test_whose_cause_it_is(row: Row) -> None:
    check(row)
