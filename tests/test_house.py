"""The project as a thing to hand on: what the wheel holds, and what must be in no file of it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import claimminer

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "claimminer"

# of other makers, or none of ours to look into
PASSED_OVER = {".git", ".venv", ".hypothesis", "__pycache__", "out", "build", "dist", ".eggs"}
MODEL_FILES = {"model", "moves", "cfg", "patterns", "tokenizer", "vectors", "key2row", "lookups.bin", "strings.json"}
MODEL_FILES |= {"vectors.cfg", "config.cfg", "meta.json", "LICENSE", "README.md"}
MODEL_FILES |= {"model.onnx", "names.json", "pieces.txt", "weights.npz", "claims.npz", "claims.onnx"}
WEB_FILES = {".html", ".css", ".js", ".svg"}
LARGEST = 500_000
LARGEST_PICTURE = 150_000
ABSOLUTE_PATH = re.compile(
    rb"(?<![\w.:/~*-])/(?:home|root|work|Users|mnt|data|srv|opt|tmp)/(?!somebody)\w|\b[A-Z]:\\\\?(?:Users|work)"
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (path,) = folder.glob("*.whl")
    with zipfile.ZipFile(path) as file:
        yield file


def files() -> Iterator[Path]:
    """Every file of the project."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = any(part.startswith(".") and part.endswith("_cache") for part in parts)
        if path.is_file() and not hidden and PASSED_OVER.isdisjoint(parts):
            yield path


def test_the_wheel_holds_the_package(wheel: zipfile.ZipFile) -> None:
    ours = {path.relative_to(ROOT / "src").as_posix() for path in files() if PACKAGE in path.parents}
    held = {name for name in wheel.namelist() if name.startswith("claimminer/")}
    assert held == ours
    assert {"claimminer/py.typed", "claimminer/language/vocabulary.tsv", "claimminer/model/meta.json"} <= held
    assert {"claimminer/report/templates/report.html", "claimminer/report/static/report.js"} <= held
    assert {"claimminer/review/web/templates/claim.html", "claimminer/review/web/static/review.js"} <= held


def test_the_wheel_holds_nothing_else(wheel: zipfile.ZipFile) -> None:
    others = {name for name in wheel.namelist() if not name.startswith("claimminer/")}
    assert {name.split("/")[0] for name in others} == {f"claimminer-{claimminer.__version__}.dist-info"}
    licences = {name.split("/licenses/")[1] for name in others if "/licenses/" in name}
    assert licences == {"LICENSE", "src/claimminer/model/LICENSE"}


def test_the_wheel_announces_what_it_offers(wheel: zipfile.ZipFile) -> None:
    (announced,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    text = wheel.read(announced).decode()
    assert "claimminer = claimminer.cli:main" in text
    assert "claimminer_claims = claimminer.pipes.claims:make_claims" in text
    assert "claimminer_entities = claimminer.pipes.entities:make_entities" in text


def test_the_package_holds_code_tables_pages_and_the_model() -> None:
    strange = [
        path
        for path in files()
        if PACKAGE in path.parents
        and path.suffix not in (".py", ".tsv", ".typed")
        and path not in (PACKAGE / "opinion.npz", PACKAGE / "kb" / "exports" / "shapes.ttl")
        and not (path.parent.name in ("templates", "static") and path.suffix in WEB_FILES)
        and not (PACKAGE / "model" in path.parents and path.name in MODEL_FILES)
    ]
    assert strange == []


def test_only_the_model_is_large() -> None:
    """No corpus has slipped in: articles, annotations and tables are small."""
    large = [path for path in files() if path.stat().st_size > LARGEST and PACKAGE / "model" not in path.parents]
    assert large == []


def test_pictures_are_small_and_shown() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for path in (ROOT / "docs").rglob("*.png"):
        assert path.stat().st_size <= LARGEST_PICTURE
        assert f"]({path.relative_to(ROOT).as_posix()})" in readme


def test_no_file_names_a_place_on_one_machine() -> None:
    """Binary files, too: a model's configuration likes to keep the paths of its training."""
    found = [(path, match[0]) for path in files() for match in [ABSOLUTE_PATH.search(path.read_bytes())] if match]
    assert found == []


def test_the_models_sources_are_named() -> None:
    """The first word of each, as the model's own record has it: a new model wants a new README."""
    record = json.loads((PACKAGE / "model" / "meta.json").read_text(encoding="utf-8"))
    told = (PACKAGE / "model" / "README.md").read_text(encoding="utf-8")
    assert record["sources"]
    assert [source["name"] for source in record["sources"] if source["name"].split()[0] not in told] == []


def test_versions_agree() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{claimminer.__version__}"' in project
    assert f"## [{claimminer.__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_article_is_annotated() -> None:
    articles = {path.stem for path in (ROOT / "corpus").iterdir()}
    assert articles == {path.stem for path in (ROOT / "annotations").glob("*.json")}
    for part in (ROOT / "annotations" / "dev", ROOT / "annotations" / "heldback"):
        assert {path.stem for path in (part / "articles").iterdir()} == {path.stem for path in part.glob("*.json")}
