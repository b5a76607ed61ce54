"""What the page makes of single texts: links, scripts, cut lines."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, strategies

from claimminer.report.data import script_json
from claimminer.report.wording import cut, link


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://example.org/a?b=c", True),
        ("http://example.org", True),
        ("HTTPS://example.org/", True),
        ("javascript:alert(1)", False),
        ("JavaScript:alert(1)//https://example.org", False),
        ("java\tscript:alert(1)", False),
        (" https://example.org", False),
        ("https://exa\u202emple.org", False),
        ("https://doi.org@evil.example/x", False),
        ("//example.org", False),
        ("data:text/html,<script>", False),
        ("file:///etc/passwd", False),
        ("https://[broken", False),
        ("https:", False),
        ("https://e.org/" + "a" * 3000, False),
        ("", False),
    ],
)
def test_only_web_addresses_become_links(url: str, is_link: bool) -> None:
    assert link(url=url) == (url if is_link else None)


def test_identifiers_become_links() -> None:
    assert link(doi='10.1000/"><b>', url="https://e.org") == "https://doi.org/10.1000/%22%3E%3Cb%3E"
    assert link(pmid="123") == "https://pubmed.ncbi.nlm.nih.gov/123/"
    assert link(pmcid="PMC123", url="https://e.org") == "https://pmc.ncbi.nlm.nih.gov/articles/PMC123/"
    assert link(pmid="12 3/../x") is None


@given(strategies.recursive(strategies.text(), strategies.lists, max_leaves=6))
def test_json_cannot_leave_its_script(value: Any) -> None:
    written = script_json(value)
    assert not re.search("[<>&\u2028\u2029\n\r]", written)
    assert json.loads(written) == value


@given(strategies.text(), strategies.integers(1, 50))
def test_cut_texts_fit_in_a_line(text: str, limit: int) -> None:
    line = cut(text, limit)
    assert len(line) <= limit
    assert line.strip() == line
    assert "\n" not in line
    assert cut(line, limit) == line
