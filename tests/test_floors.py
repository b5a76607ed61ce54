"""The house plan: imports go down, or stay on their floor without a circle."""

from __future__ import annotations

import ast
import fnmatch
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import claimminer

PACKAGE = Path(claimminer.__file__).parent
FLOORS = (
    ("records", "errors", "articles"),
    ("language", "readers", "text", "wordforms", "vocabulary", "ontologies"),
    ("pipes", "sources"),
    ("encoding", "steps", "embedding", "own_vectors", "transformer", "models", "assembly", "pipeline"),
    (
        "engines", "store", "manifest", "tally", "checkpoints", "stored", "resume", "earlier", "recorder", "selection",
        "sampling", "job", "checking", "places", "parts", "parted", "cluster", "locks", "schemas", "run", "texts",
        "frames", "flagging", "verify",
    ),
    ("score", "report", "review", "kb"),
    ("cli",),
    ("__init__", "__main__"),
)  # fmt: skip
# the rooms of pipes/, from the bottom; what stands on top are the ways in
ROOMS = (
    "cues", "trees", "syntax", "arguments", "groups", "scope", "frames", "screening", "gate", "mentions",
    "attributions", "claims", "leadins", "entities",
)  # fmt: skip
FLOOR_OF = {unit: floor for floor, units in enumerate(FLOORS) for unit in units}
MODULES = sorted(path.relative_to(PACKAGE).with_suffix("") for path in PACKAGE.rglob("*.py"))


def unit_of(module: Path) -> str:
    """The part of the house that a module belongs to: its top-level package or module."""
    return module.parts[0]


def imported_units(module: Path) -> Iterator[str]:
    return (path.split(".")[0] for path in imports_of(module))


def imports_of(module: Path) -> Iterator[str]:
    """What a module imports of the house, as dotted paths without the package's name."""
    tree = ast.parse((PACKAGE / module).with_suffix(".py").read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            package, _, rest = name.partition(".")
            if package == "claimminer" and rest and rest != "__version__":
                yield rest


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_imports_go_down(module: Path) -> None:
    floor = FLOOR_OF[unit_of(module)]
    above = {unit for unit in imported_units(module) if FLOOR_OF[unit] > floor}
    assert not above


def test_no_circles() -> None:
    graph: dict[str, set[str]] = {}
    for module in MODULES:
        unit = unit_of(module)
        graph.setdefault(unit, set()).update(set(imported_units(module)) - {unit})
    list(TopologicalSorter(graph).static_order())  # raises CycleError, which names the circle


@pytest.mark.parametrize("module", [module for module in MODULES if unit_of(module) == "pipes"], ids=str)
def test_rooms_of_pipes(module: Path) -> None:
    """Each room imports its own modules and those of the rooms before it."""
    if module.parts[1] == "__init__":
        return
    room = ROOMS.index(module.parts[1])
    imported = [path.split(".")[1] for path in imports_of(module) if path.startswith("pipes.")]
    assert [name for name in imported if ROOMS.index(name) > room] == []


@pytest.mark.parametrize("room", [path.parent.name for path in (PACKAGE / "pipes").glob("*/__init__.py")])
def test_rooms_import_what_they_say(room: str) -> None:
    """The last words of a room's docstring name the other rooms that it imports."""
    says = ast.get_docstring(ast.parse((PACKAGE / "pipes" / room / "__init__.py").read_text(encoding="utf-8"))) or ""
    named = set(re.findall(r"``(\w+)``", says.rpartition("Imports")[2])) - {"pipes"}
    within = [module for module in MODULES if module.parts[:2] == ("pipes", room)]
    imported = {path.split(".")[1] for module in within for path in imports_of(module) if path.startswith("pipes.")}
    assert imported - {room} <= named


@pytest.mark.parametrize("package", ["pipes", "language", *(f"pipes/{room}" for room in ROOMS[1:-3])])
def test_maps_name_what_is_there(package: str) -> None:
    """The map of a package in its docstring: modules in the first 43 columns, then what they are for."""
    tree = ast.parse((PACKAGE / package / "__init__.py").read_text(encoding="utf-8"))
    rows = [line[:43] for line in (ast.get_docstring(tree, clean=False) or "").splitlines() if line.startswith("    ")]
    named = [name for row in rows for name in re.findall(r"[\w.*]+", row)]
    assert named
    there = [path.name for path in (PACKAGE / package).iterdir()]
    assert [name for name in named if not fnmatch.filter(there, name) + fnmatch.filter(there, f"{name}.py")] == []
    if package.startswith("pipes"):
        assert {name.removesuffix(".py") for name in there if name[0] != "_"} == set(named)
