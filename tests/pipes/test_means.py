"""How something is done: by people it is the cause, by a thing it is only the manner."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

MEANS: list[Row] = [
    "Travellers {can avoid} <malaria> by [taking tablets]. | prevents direct",
    "People with epilepsy {can prevent} <seizures> by [taking their medicine]. | prevents direct",
    "Women {can reduce} <the risk of birth defects> with [folic acid]. | decreases direct",
    "People {can lower} <their risk of diabetes> by [losing weight]. | decreases direct decrease",
    "By [eating less salt], patients {can reduce} <their blood pressure>. | decreases direct decrease",
    "You {can prevent} <colds> by [washing your hands]. | prevents direct decrease",
    "Researchers {reduced} <swelling> in mice by [blocking IL-6]. | decreases direct decrease",
    "Doctors {can treat} <the blockage> by [inserting a small tube]. | treats direct",
    "Parents {can protect children from} <sunburn> by [using sunscreen]. | prevents direct loose",
    "Adults {can cut} <their risk of stroke> by [eating well, increasing physical activity, and taking medicine]. "
    "| decreases direct decrease",
    (
        "By [losing weight], people {can reverse} <insulin resistance>, thus preventing diabetes. | treats direct",
        "By [losing weight], people can reverse insulin resistance, thus {preventing} <diabetes>. | prevents direct",
    ),
]
"""What people do it by is the cause."""

MANNER: list[Row] = [
    "[The drug] {lowers} <blood pressure> by relaxing the vessels. | decreases direct decrease",
    "Researchers found that [aspirin] {lowers} <the risk> by thinning the blood. | decreases direct decrease",
    "[The drug] {works by blocking} <an enzyme>. | decreases direct",
    "[The virus] {does not cause} <harm> by killing cells. | causes direct negated",
    "By suppressing the immune system, [these drugs] {can leave} <patients more vulnerable to infections>. "
    "| worsens direct",
]
"""What a thing does it by is the manner, unless the verb says nothing without it."""

TABLES: list[list[Row]] = [MEANS, MANNER]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_means(row: Row) -> None:
    check(row)
