from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version

import pytest

import claimminer
from claimminer import records

HEAVY = ("spacy", "pandas", "pydantic", "typer", "rich", "numpy")


def test_every_public_name_is_there() -> None:
    for name in claimminer.__all__:
        assert getattr(claimminer, name) is not None
    assert dir(claimminer) == sorted(claimminer.__all__)


def test_public_names_are_those_of_their_modules() -> None:
    assert claimminer.Claim is records.Claim
    assert claimminer.ArticleError.__module__ == "claimminer.errors"


def test_no_other_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = claimminer.nonsense  # type: ignore[attr-defined]


def test_version_is_the_packages() -> None:
    assert claimminer.__version__ == version("claimminer")


@pytest.mark.parametrize(
    ("code", "light"),
    [
        ("import claimminer", HEAVY),
        ("import claimminer.cli", ("spacy", "pandas", "pydantic", "numpy")),
        ("import claimminer.run, claimminer.engines", ("spacy", "pandas", "numpy")),
        (
            "from claimminer.readers import article_from_text as read; read('Tea “helps”.')",
            ("ftfy", "charset_normalizer", "markdown_it"),
        ),
    ],
)
def test_importing_is_cheap(code: str, light: tuple[str, ...]) -> None:
    check = f"import sys; {code}; print(sorted({set(light)} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
    assert found.stderr == ""
