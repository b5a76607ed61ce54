"""Words a second of medspaCy and EDS-NLP: what `speed.py --peers PYTHON` runs with the Python they are installed in.

Neither is needed by the project, and neither installs beside it; benchmarks/README.md says how an environment of their
own is made. They are given the names of the project's vocabulary as concepts to find, and judge each one's context:
medspaCy by ConText with its default rules, EDS-NLP by its negation and hypothesis pipes. Nothing of claimminer is used.

    python peers.py WAY VOCABULARY < TEXTS     texts as one JSON list; prints seconds to load, to work, on the CPU, MiB
"""

from __future__ import annotations

import csv
import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

MEDSPACY, EDSNLP = "medspaCy: target matcher, ConText", "EDS-NLP: matcher, negation, hypothesis"
WARM_UP = "Regular exercise may lower blood pressure."


def names(vocabulary: Path) -> Iterator[tuple[str, str]]:
    """Label and name of everything that the vocabulary holds, synonyms among them."""
    with vocabulary.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            found = (row["name"], *(row["synonyms"] or "").split("|"))
            yield from ((row["label"], name) for name in found if name)


def medspacy(vocabulary: Path) -> Any:
    import medspacy as package  # type: ignore[import-not-found]
    from loguru import logger  # type: ignore[import-not-found]
    from medspacy.target_matcher import TargetRule  # type: ignore[import-not-found]

    logger.remove()  # it would spend its time telling of every token
    nlp = package.load()
    matcher = nlp.get_pipe("medspacy_target_matcher")
    matcher.add([TargetRule(name, label) for label, name in names(vocabulary)])
    return nlp


def edsnlp(vocabulary: Path) -> Any:
    import edsnlp as package  # type: ignore[import-not-found]
    import edsnlp.pipes as pipes  # type: ignore[import-not-found]

    terms: dict[str, list[str]] = {}
    for label, name in names(vocabulary):
        terms.setdefault(label, []).append(name)
    nlp = package.blank("eds")
    nlp.add_pipe(pipes.sentences())
    nlp.add_pipe(pipes.matcher(terms=terms, attr="LOWER"))
    nlp.add_pipe(pipes.negation())
    nlp.add_pipe(pipes.hypothesis())
    return nlp


WAYS: dict[str, Callable[[Path], Any]] = {MEDSPACY: medspacy, EDSNLP: edsnlp}


def main() -> None:
    way, vocabulary = sys.argv[1], Path(sys.argv[2])
    texts = json.load(sys.stdin)
    begun = time.perf_counter()
    nlp = WAYS[way](vocabulary)
    nlp(WARM_UP)
    loaded, busy = time.perf_counter(), time.process_time()
    found = sum(len(nlp(text).ents) for text in texts)
    done, cpu = time.perf_counter(), time.process_time() - busy
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{way}: {found:,} concepts found", file=sys.stderr)
    print(json.dumps([loaded - begun, done - loaded, cpu, sum(len(text.split()) for text in texts), memory]))


if __name__ == "__main__":
    main()
