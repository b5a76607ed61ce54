"""Sources, citations and their flags: labelled articles, mutations, false alarms on running text, share of the time."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import reduce, wraps
from inspect import isfunction
from pathlib import Path
from textwrap import shorten
from typing import Any, NamedTuple
from unittest.mock import patch

from results import data_file, last_mark, options, publish, read_rows
from source_faults import FAULTS
from source_gold import PARTS, read_part
from source_mutations import Verdict, judge, mutations
from source_scores import Scores, compare

import claimminer
from claimminer import assembly
from claimminer.records import Flag
from claimminer.score.counts import Counts
from claimminer.score.tables import accuracy_cells, count_cells, figure, markdown_table
from claimminer.sources import analyse_sources, document_flags
from claimminer.texts import as_articles

FLAG_GOAL, SHARE_GOAL, ALARM_GOAL = 0.98, 0.05, 1 / 200
SEED = 2026
MUTATIONS = {"dev": 750, "heldback": 250}
LONGEST = 120  # characters of a table's cell
TIMED = 400  # texts: enough for a steady share
MEDQUAD = "medquad/answers.jsonl"
CORPORA = (
    (MEDQUAD, "MedQuAD answers"),
    ("strength/yu_pubmed_dev.jsonl", "PubMed conclusions"),
    ("strength/eureka_dev.jsonl", "press releases"),
    ("hedge/bioscope_abstracts.jsonl", "BioScope abstracts, by sentence"),
    ("relations/pubmedcausal_train.jsonl", "PubMedCausal passages"),
    ("relations/sciclaim_train.jsonl", "SciClaim"),
    ("treebank/ewt/train.conllu", "English Web Treebank, by document"),
)
TITLES = {"dev": "Development part", "heldback": "Held-back part"}
SHARES = ("", "precision", "recall", "F1", "right", "found", "gold")


class Alarms(NamedTuple):
    """A corpus: how many texts, and the flags that its documents get."""

    name: str
    texts: int
    flags: list[Flag]
    flagged: Counter[str]


def main() -> None:
    parser = options(__doc__)
    parser.add_argument(
        "--errors", action="store_true", help="print the template text found in the corpora's running text"
    )
    given = parser.parse_args()
    scores = {part: score(part) for part in PARTS}
    verdicts = {
        part: list(judge(mutations(read_part(part), number=MUTATIONS[part], seed=SEED))) for part in PARTS
    }
    alarms = [alarms_in(data_file(given.data, file), name, given.limit) for file, name in CORPORA]
    share = time_share(read_rows(data_file(given.data, MEDQUAD), limit=given.limit or TIMED))
    publish("sources", "Sources", "\n\n".join(tables(scores, verdicts, alarms, share)), given)
    for corpus in alarms if given.errors else []:
        texts = [flag.text for flag in corpus.flags if flag.code == "placeholder-source"]
        print(corpus.name, *texts, sep="\n    ")


def score(part: str) -> Scores:
    """All articles of a part, mined one by one."""
    gold = read_part(part)
    mined = zip(gold, claimminer.mine(one.article for one in gold), strict=True)
    return reduce(
        Scores.with_, (compare(one, found, analyse_sources(one.article).citations) for one, found in mined)
    )


def alarms_in(file: Path, name: str, limit: int | None) -> Alarms:
    """The flags that need no claims, of every text of a corpus."""
    rows = read_rows(file, limit=limit) if file.suffix == ".jsonl" else read_documents(file)[:limit]
    texts = list(as_articles(rows))
    flags = [document_flags(article, analyse_sources(article), ()) for article in texts]
    flagged = Counter[str](code for found in flags for code in {flag.code for flag in found})
    return Alarms(name, len(texts), [flag for found in flags for flag in found], flagged)


def read_documents(file: Path) -> list[str]:
    """The documents of a treebank in CoNLL-U, their sentences joined."""
    documents: list[list[str]] = [[]]
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc"):
            documents.append([])
        elif line.startswith("# text = "):
            documents[-1].append(line.removeprefix("# text = "))
    return [" ".join(sentences) for sentences in documents if sentences]


def time_share(texts: Sequence[dict[str, Any]]) -> float:
    """The part of the processor's time that mining these texts spends in ``claimminer.sources``."""
    list(claimminer.mine(texts[:1]))  # the model is loaded
    spent = [0.0]
    with ExitStack() as stack:
        for name, function in list(vars(assembly).items()):
            if isfunction(function) and function.__module__.startswith("claimminer.sources"):
                stack.enter_context(patch.object(assembly, name, _timed(function, spent)))
        begun = time.process_time()
        for _ in claimminer.mine(texts):
            pass
        return spent[0] / (time.process_time() - begun)


def _timed(function: Callable[..., Any], spent: list[float]) -> Callable[..., Any]:
    @wraps(function)
    def timed(*args: Any, **options: Any) -> Any:
        begun = time.process_time()
        result = function(*args, **options)
        spent[0] += time.process_time() - begun
        return result

    return timed


def tables(
    scores: dict[str, Scores], verdicts: dict[str, list[Verdict]], alarms: Sequence[Alarms], share: float
) -> Iterator[str]:
    """The goals, then everything behind them."""
    yield markdown_table(("", "reached", "goal", ""), goals(scores, verdicts, alarms, share))
    for part, found in scores.items():
        yield f"### {TITLES[part]}"
        yield f"{found.accuracies['status'].total} articles."
        yield markdown_table(SHARES, _count_rows(found))
        rows = [[name, *accuracy_cells(value)] for name, value in found.accuracies.items()]
        yield markdown_table(("", "accuracy", "right", "of"), rows)
    yield "### Mutations"
    yield markdown_table(("", *(f"{TITLES[part]}, right" for part in verdicts)), _mutation_rows(verdicts))
    yield "### Flags on running text"
    yield from _alarm_tables(alarms)
    yield "### Every miss of the development part"
    yield markdown_table(("article", "what", "how", "where"), map(_one_line, scores["dev"].misses))
    wrong = [verdict for verdict in verdicts["dev"] if not verdict.right]
    yield markdown_table(
        ("mutated article", "fault", "put in", "missing", "changed"),
        (_one_line(_wrong_row(one)) for one in wrong),
    )


def goals(
    scores: dict[str, Scores], verdicts: dict[str, list[Verdict]], alarms: Sequence[Alarms], share: float
) -> Iterator[list[str]]:
    for part, found in scores.items():
        lowest = [min(values) for values in _flag_shares(found.flags.values())]
        for name, value in zip(("precision", "recall"), lowest, strict=True):
            label = f"{TITLES[part].lower()}: lowest {name} of a flag's code"
            yield [label, figure(value), figure(FLAG_GOAL), last_mark(value >= FLAG_GOAL)]
    medquad, *others = [(corpus.flagged["placeholder-source"], corpus.texts) for corpus in alarms]
    in_medquad = f"{medquad[0]} of {medquad[1]}"
    yield ["template text in MedQuAD answers", in_medquad, "0", last_mark(not medquad[0])]
    hits, texts = map(sum, zip(*others, strict=True))
    in_others = f"{hits} of {texts}"
    yield ["template text in other running text", in_others, "1 in 200", last_mark(hits <= texts * ALARM_GOAL)]
    judged = [verdict.right for part in verdicts.values() for verdict in part]
    yield ["mutations with the right flags", f"{sum(judged)} of {len(judged)}", "all", last_mark(all(judged))]
    yield ["share of the run's time", f"{share:.1%}", f"{SHARE_GOAL:.0%}", last_mark(share < SHARE_GOAL)]


def _flag_shares(counts: Iterable[Counts]) -> tuple[list[float], list[float]]:
    """Precision and recall of each code; a code that is never found has precision 0 if it should be."""
    seen = list(counts)
    return [one.precision or 0.0 for one in seen], [one.recall if one.gold else 1.0 for one in seen]  # type: ignore[misc]


def _count_rows(found: Scores) -> Iterator[list[str]]:
    for code in sorted(found.flags):
        yield [code, *count_cells(found.flags[code])]
    yield ["all flags", *count_cells(sum(found.flags.values(), start=Counts()))]
    everywhere = sum(found.all_flags.values(), start=Counts())
    yield ["all flags, missed and spurious claims too", *count_cells(everywhere)]
    for name, counts in found.counts.items():
        yield [name, *count_cells(counts)]


def _mutation_rows(verdicts: dict[str, list[Verdict]]) -> Iterator[list[str]]:
    for fault in FAULTS:
        judged = [[one.right for one in part if one.mutation.fault == fault] for part in verdicts.values()]
        yield [fault, *(f"{sum(right)} of {len(right)}" for right in judged)]
    unseen = [sum(one.unseen for one in part) for part in verdicts.values()]
    yield ["sentences not compared: claims seen in one state alone", *map(str, unseen)]


def _alarm_tables(alarms: Sequence[Alarms]) -> Iterator[str]:
    codes = sorted({code for corpus in alarms for code in corpus.flagged})
    rows = [[one.name, str(one.texts), *(str(one.flagged[code]) for code in codes)] for one in alarms]
    yield "Texts that get a flag which needs no claim; the few that deserve it are not told apart."
    yield markdown_table(("", "texts", *codes), rows)


def _one_line(row: Iterable[str]) -> list[str]:
    """Cells as a table takes them: no line breaks, and not too long."""
    return [shorten(cell, LONGEST, placeholder=" …") for cell in row]


def _wrong_row(verdict: Verdict) -> list[str]:
    lines = [", ".join(f"{code} ({where or 'document'})" for where, code in part) for part in verdict[1:3]]
    return [verdict.mutation.path, verdict.mutation.fault, verdict.mutation.words, *lines]


if __name__ == "__main__":
    main()
