"""Vocabularies of one's own: from ontologies and tables to the concepts that mentions are found by.

OBO and OBO Graph JSON are read by pronto; a table has the columns of the vocabulary that comes along: label,
identifier, name, synonyms with ``|`` between. Several are joined in the order in which they are named.
"""

from __future__ import annotations

import hashlib
import json
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, get_args

from claimminer.errors import InputError, OutputError
from claimminer.records import Label
from claimminer.vocabulary import Concept, Vocabulary, shipped_vocabulary
from claimminer.wordforms import normal_forms

__all__ = [
    "HEADS",
    "LABELS",
    "joined",
    "label_of",
    "own_vocabulary",
    "read_concepts",
    "read_table",
    "write_table",
]

HEADS = ("label", "identifier", "name", "synonyms")
LABELS: dict[str, Label] = {
    "CL": "CELL_TYPE", "MONDO": "CONDITION", "DOID": "CONDITION", "HP": "CONDITION", "SYMP": "CONDITION",
    "MP": "CONDITION", "CHEBI": "DRUG", "DRON": "DRUG",
}  # fmt: skip
_KNOWN: tuple[Label, ...] = get_args(Label)
_LEAST = 2  # letters of a name; a shorter one stands in every text
_TABLES = (".tsv", ".txt", ".csv")


def own_vocabulary(files: Sequence[Path]) -> Vocabulary:
    """The concepts of these tables, and those that come along; a name that several have is the first one's.

    Raises InputError where a file is missing or is no such table.
    """
    return _own_vocabulary(tuple((file, _stamp(file)) for file in files))


def label_of(files: Sequence[Path]) -> str:
    """What a run's record calls these files: their names, and a digest of what they hold."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return f"{', '.join(file.name for file in files)} ({digest.hexdigest()[:8]})"


@lru_cache(maxsize=2)
def _own_vocabulary(files: tuple[tuple[Path, tuple[int, int]], ...]) -> Vocabulary:
    return Vocabulary(joined([*(read_table(file) for file, _ in files), shipped_vocabulary().concepts]))


def _stamp(file: Path) -> tuple[int, int]:
    """What changes when a file does."""
    try:
        stat = file.stat()
    except OSError as error:
        raise InputError(f"{file}: cannot be read: {error.strerror}; name a vocabulary file") from error
    return stat.st_mtime_ns, stat.st_size


def read_concepts(
    file: Path, *, label: Label | None = None, root: str | None = None, related: bool = False
) -> list[Concept]:
    """The concepts of an ontology or a table.

    ``label``: of all of them; else told by the prefix of their identifiers (LABELS). ``root``: only what is a kind
    of this term. ``related``: with synonyms that are broader, narrower or merely related, too.
    Raises InputError where the file cannot be read, or no label is known for its terms.
    """
    if file.suffix.lower() in _TABLES:
        return read_table(file)
    terms = [*_terms(file, root)]
    prefix = _main_prefix(term.id for term in terms)
    labels = {prefix: label} if label else LABELS
    concepts = [
        _concept(term, found, related=related) for term in terms if (found := labels.get(_prefix(term.id)))
    ]
    if not concepts:
        raise InputError(
            f"{file}: what kind of thing are {prefix} terms? Name it as LABEL={file}, with one of {', '.join(_KNOWN)}"
        )
    return concepts


def read_table(file: Path) -> list[Concept]:
    """The concepts of a table. Raises InputError that names the line where something is amiss."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise InputError(f"{file}: cannot be read: {reason}; name a vocabulary file") from error
    if not lines or tuple(lines[0].split("\t")) != HEADS:
        raise InputError(
            f"{file}: line 1: not a vocabulary; it begins with the heads {', '.join(HEADS)}, tabs between"
        )
    return [_row(file, number, line) for number, line in enumerate(lines[1:], start=2) if line.strip()]


def write_table(file: Path, concepts: Iterable[Concept]) -> None:
    """Write concepts as a table. Raises OutputError where that cannot be done."""
    rows = [HEADS, *((c.label, c.identifier or "", c.name, "|".join(c.synonyms)) for c in concepts)]
    try:
        file.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    except OSError as error:
        raise OutputError(f"{file}: cannot be written: {error.strerror}") from error


def joined(vocabularies: Iterable[Iterable[Concept]]) -> tuple[Concept, ...]:
    """All concepts, each once: what an earlier vocabulary has under the same identifier or name keeps its place.

    Names of the later one become synonyms of the earlier one's concept. A name that means two different concepts
    stays with the first of them.
    """
    kept: list[Concept] = []
    places: dict[tuple[str, ...], int] = {}
    for concept in (one for concepts in vocabularies for one in concepts):
        place = next((places[key] for key in _keys(concept) if key in places), None)
        if place is None:
            place = len(kept)
            kept.append(concept)
        else:
            kept[place] = _with_names(kept[place], concept)
        for key in _keys(concept):
            places.setdefault(key, place)
    return tuple(kept)


def _keys(concept: Concept) -> Iterator[tuple[str, ...]]:
    if concept.identifier:
        yield ("identifier", concept.identifier)
    yield (concept.label, *normal_forms(concept.name))


def _with_names(concept: Concept, other: Concept) -> Concept:
    names = dict.fromkeys([*concept.synonyms, other.name, *other.synonyms])
    names.pop(concept.name, None)
    return replace(concept, identifier=concept.identifier or other.identifier, synonyms=tuple(names))


# -- ontologies -----------------------------------------------------------------------------------------------------


def _terms(file: Path, root: str | None) -> Iterator[Any]:
    """The terms that are in use, or those below ``root``."""
    ontology = _ontology(file)
    if root is not None and root not in ontology:
        raise InputError(f"{file}: no term {root}")
    terms = ontology[root].subclasses() if root is not None else ontology.terms()
    return (term for term in terms if not term.obsolete and term.name and ":" in term.id)


def _ontology(file: Path) -> Any:
    from pronto.ontology import Ontology

    if not file.is_file():
        raise InputError(f"{file}: no such file; name an ontology in OBO or OBO Graph JSON, or a table")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts of the format that names do not hang on
        try:
            _check_json(file)
            return Ontology(str(file), import_depth=0)  # nothing is fetched
        except BaseException as error:  # the parsers have no error of their own in common
            if not isinstance(error, Exception) and type(error).__name__ != "PanicException":  # Rust's
                raise
            reason = " ".join(str(error).split())[:120]
            raise InputError(f"{file}: not an ontology in OBO or OBO Graph JSON ({reason})") from error


def _check_json(file: Path) -> None:
    """Raise ValueError for JSON that holds no graph: its parser would panic, and write that to standard error."""
    with file.open("rb") as opened:
        if opened.read(1_000).lstrip()[:1] != b"{":
            return
    found = json.loads(file.read_bytes())
    if not all(isinstance(one, dict) and one.get("id") for one in found.get("graphs") or [None]):
        raise ValueError("it has no graphs")


def _concept(term: Any, label: Label, *, related: bool) -> Concept:
    synonyms = sorted(one.description for one in term.synonyms if related or one.scope == "EXACT")
    names = dict.fromkeys(_plain(name) for name in synonyms)
    own = _plain(term.name)
    fit = (name for name in names if len(name) >= _LEAST and name != own)
    return Concept(label=label, identifier=term.id, name=own, synonyms=tuple(fit))


def _plain(name: str) -> str:
    """A name on one line, without what parts the columns of a table."""
    return " ".join(name.replace("|", " ").split())


def _prefix(identifier: str) -> str:
    return identifier.partition(":")[0]


def _main_prefix(identifiers: Iterable[str]) -> str:
    """The prefix that most identifiers have: an ontology brings terms of others along."""
    counts: dict[str, int] = {}
    for identifier in identifiers:
        counts[_prefix(identifier)] = counts.get(_prefix(identifier), 0) + 1
    return max(counts, key=lambda prefix: (counts[prefix], prefix), default="its")


def _row(file: Path, number: int, line: str) -> Concept:
    cells = [cell.strip() for cell in line.split("\t")]
    label = next((known for known in _KNOWN if cells[0] == known), None)
    if len(cells) not in (3, 4) or label is None or not cells[2]:
        raise InputError(
            f"{file}: line {number}: wants a label ({', '.join(_KNOWN)}), an identifier or nothing, a name, synonyms"
        )
    synonyms = tuple(filter(None, map(str.strip, cells[3].split("|")))) if len(cells) > 3 else ()
    return Concept(label=label, identifier=cells[1] or None, name=cells[2], synonyms=synonyms)
