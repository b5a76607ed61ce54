from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from score_records import BARE, annotation, document, gold_claim, predicted_claim, span, write_gold, write_run
from scored_runs import FLAG, MARKED, TEXT, score

from claimminer.score import ScoreReport, score_run
from claimminer.score.comparison import article_name
from claimminer.score.counts import Accuracy, Counts, Mean

MAY = span(TEXT, "may") | {"kind": "modal"}
SAY = span(TEXT, "Experts say") | {"kind": "vague"}
FULL: dict[str, Any] = {
    "strength": "conditional", "type": "improves", "direction": "decrease", "hedges": [MAY],
    "attribution": SAY, "flags": ["vague-attribution"],
}  # fmt: skip


def one_claim(folder: Path, found: dict[str, Any], right: dict[str, Any] | None = None) -> ScoreReport:
    gold = annotation(claims=[gold_claim(MARKED, **(FULL if right is None else right))])
    return score(folder, claims=[predicted_claim(MARKED, **found)], gold=[gold])


def test_all_right(tmp_path: Path) -> None:
    report = one_claim(tmp_path, FULL)
    assert set(report.tally.counts.values()) == {Counts(1, 1, 1), Counts()}
    assert {key for key, value in report.tally.counts.items() if value == Counts()} == {
        ("evidence", "citations"),
        ("evidence", "document hedges"),
    }
    assert all(value.value in (1.0, None) for value in report.tally.accuracies.values())
    assert report.tally.strengths == {("conditional", "conditional"): 1}
    assert not any(report.worst.values())


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"strength": "direct"}, "strength"),
        ({"type": "treats"}, "type"),
        ({"direction": "none"}, "direction"),
        ({"negated": True}, "negated"),
        ({"attribution": SAY | {"kind": "named"}}, "attribution"),
    ],
)
def test_each_field_is_judged(tmp_path: Path, change: dict[str, Any], wrong: str) -> None:
    judged = one_claim(tmp_path, FULL | change).tally.accuracies
    figures = {name: value.value for (group, name), value in judged.items() if group == "matched"}
    assert figures == dict.fromkeys(("strength", "type", "direction", "negated", "attribution"), 1.0) | {
        wrong: 0.0
    }


@pytest.mark.parametrize(
    ("change", "name", "counts"),
    [
        ({"hedges": []}, "claim hedges", Counts(0, 0, 1)),
        ({"hedges": [span(TEXT, "ease") | {"kind": "verb"}]}, "claim hedges", Counts(0, 1, 1)),
        ({"hedges": [span(TEXT, "may ease") | {"kind": "verb"}]}, "claim hedges", Counts(1, 1, 1)),
        ({"attribution": {"kind": "none"}}, "attributions", Counts(0, 0, 1)),
        ({"attribution": span(TEXT, "say") | {"kind": "vague"}}, "attributions", Counts(1, 1, 1)),
        ({"citations": [span(TEXT, "tea")]}, "citations", Counts(0, 1, 0)),
    ],
)
def test_evidence(tmp_path: Path, change: dict[str, Any], name: str, counts: Counts) -> None:
    assert one_claim(tmp_path, FULL | change).tally.counts["evidence", name] == counts


def test_the_kind_of_a_hedge_is_judged_apart(tmp_path: Path) -> None:
    tally = one_claim(tmp_path, FULL | {"hedges": [MAY | {"kind": "verb"}]}).tally
    assert tally.counts["evidence", "claim hedges"] == Counts(1, 1, 1)
    assert tally.accuracies["hedge kind", "claim hedges"] == Accuracy(0, 1)


def test_exact_wants_all_three_spans(tmp_path: Path) -> None:
    claims = [predicted_claim("Experts say [tea] {may ease} a (headache).", **FULL)]
    report = score(tmp_path, claims=claims, gold=[annotation(claims=[gold_claim(MARKED, **FULL)])])
    assert report.tally.counts["claims", "overlap"] == Counts(1, 1, 1)
    assert report.tally.counts["claims", "exact"] == Counts(0, 1, 1)


def test_flags_of_matched_claims(tmp_path: Path) -> None:
    counts = one_claim(tmp_path, FULL | {"flags": ["uncited-claim"]}).tally.counts
    for group in ("flags", "flags with claims"):
        assert counts[group, "vague-attribution"] == Counts(0, 0, 1)
        assert counts[group, "uncited-claim"] == Counts(0, 1, 0)
        assert counts[group, "all"] == Counts(0, 1, 1)


def test_flags_of_claims_without_an_answer_count_in_the_second_figure(tmp_path: Path) -> None:
    turned = "Experts say (tea) {may ease} [a headache]."
    claims = [predicted_claim(turned, **FULL)]
    flags = [{"code": "no-source-section", "message": "m"}]
    report = score(
        tmp_path,
        claims=claims,
        documents=[document(TEXT, flags=flags)],
        gold=[annotation(claims=[gold_claim(MARKED, **FULL)], flags=[{"code": "no-source-section"}])],
    )
    counts = report.tally.counts
    assert counts["flags", "all"] == counts["flags", "no-source-section"] == Counts(1, 1, 1)
    assert counts["flags with claims", "vague-attribution"] == Counts(0, 1, 1)
    assert counts["flags with claims", "all"] == Counts(1, 2, 2)


def test_argument_spans(tmp_path: Path) -> None:
    claims = [predicted_claim("Experts say [tea] {may ease} a (headache).", **FULL)]
    report = score(tmp_path, claims=claims, gold=[annotation(claims=[gold_claim(MARKED, **FULL)])])
    means = report.tally.means
    assert means["argument spans", "cause"] == Mean(1.0, 1)
    assert means["argument spans", "effect"].value == pytest.approx(2 / 3)
    assert means["argument spans", "all"].value == pytest.approx(5 / 6)
    assert "Argument spans, token F1 (" in report.render()
    assert ["all", ".833", "1"] in [line.split() for line in report.render().splitlines()]


@pytest.mark.parametrize(
    ("found", "counts"),
    [
        ([FLAG], Counts(1, 1, 1)),
        ([FLAG, FLAG], Counts(1, 2, 1)),
        ([FLAG | span(TEXT, "headache")], Counts(0, 1, 1)),
        ([{"code": "placeholder-source"}], Counts(1, 1, 1)),  # without a place
        ([], Counts(0, 0, 1)),
    ],
)
def test_document_flags(tmp_path: Path, found: list[dict[str, Any]], counts: Counts) -> None:
    documents = [document(TEXT, flags=[flag | {"message": "m"} for flag in found])]
    report = score(tmp_path, documents=documents, gold=[annotation(flags=[FLAG])])
    assert report.tally.counts["flags", "placeholder-source"] == counts


def test_document_level(tmp_path: Path) -> None:
    tea = span(TEXT, "tea") | {"label": "DRUG", "id": "CHEBI:1"}
    ache = span(TEXT, "a headache") | {"label": "CONDITION", "id": None}
    found = document(
        TEXT,
        entities=[tea | {"id": "CHEBI:2"}, ache | span(TEXT, "headache")],
        hedges=[MAY],
        sources={"status": "listed", "references": []},
    )
    gold = annotation(
        entities=[tea, ache], hedges=[MAY | {"kind": "verb"}], sources={"status": "missing", "references": 0}
    )
    tally = score(tmp_path, documents=[found], gold=[gold]).tally
    assert tally.counts["entities, overlap", "all"] == Counts(2, 2, 2)
    assert tally.counts["entities, exact", "all"] == Counts(1, 2, 2)
    assert tally.counts["entities, exact", "CONDITION"] == Counts(0, 1, 1)
    assert tally.accuracies["identifiers", "DRUG"] == Accuracy(0, 1)
    assert tally.accuracies["identifiers", "CONDITION"] == Accuracy()
    assert tally.counts["evidence", "document hedges"] == Counts(1, 1, 1)
    assert tally.accuracies["hedge kind", "document hedges"] == Accuracy(0, 1)
    assert tally.accuracies["sources", "status"] == Accuracy(0, 1)
    assert tally.accuracies["sources", "number of references"] == Accuracy(1, 1)


def test_the_worst_errors_as_sentences(tmp_path: Path) -> None:
    other = "Coffee helps. [It] {worsens} (sleep)."
    claims = [
        predicted_claim(MARKED, **(FULL | {"strength": "direct"})),
        predicted_claim(other.replace("[It]", "(It)").replace("(sleep)", "[sleep]"), "b.txt"),
    ]
    gold = [
        annotation(claims=[gold_claim(MARKED, **FULL)]),
        annotation("b.txt", claims=[gold_claim(other, negated=True)]),
    ]
    documents = [document(TEXT, "news/a.txt"), document(other.translate(BARE), "b.txt")]
    claims[0] = claims[0].model_copy(
        update={"document": claims[0].document.model_copy(update={"path": "news/a.txt"})}
    )
    report = score(tmp_path, claims=claims, documents=documents, gold=gold)
    shown = {
        kind: [(one.path, one.sentence, one.note) for one in found] for kind, found in report.worst.items()
    }
    assert shown == {
        "missed": [("b.txt", "Coffee helps. [It] {worsens} (sleep).", "direct, not causes")],
        "spurious": [("b.txt", "Coffee helps. (It) {worsens} [sleep].", "direct, causes")],
        "wrong strength": [("a.txt", MARKED, "direct, should be conditional")],
    }
    assert "  b.txt:0-31 · direct, not causes\n    Coffee helps. [It] {worsens} (sleep)." in report.render()


def test_at_most_so_many_of_each_kind_the_worst_first(tmp_path: Path) -> None:
    claims = [
        gold_claim(MARKED, strength=strength) for strength in ("correlational", "direct", "conditional")
    ]
    report = score(tmp_path, gold=[annotation(claims=claims)], worst=2)
    assert [mistake.note for mistake in report.worst["missed"]] == ["direct, causes", "conditional, causes"]


def test_a_missing_article_counts_as_nothing_found(tmp_path: Path) -> None:
    gold = [annotation(claims=[gold_claim(MARKED)]), annotation("b.txt", claims=[gold_claim(MARKED)])]
    documents = [document(TEXT), document("Nothing.", "c.txt")]
    report = score(tmp_path, claims=[predicted_claim(MARKED)], documents=documents, gold=gold)
    assert (report.articles, report.missing, report.extra) == (("a.txt", "b.txt"), ("b.txt",), ("c.txt",))
    assert report.tally.counts["claims", "overlap"] == Counts(1, 1, 2)
    assert report.tally.accuracies["sources", "status"] == Accuracy(1, 2)
    assert "not in the run, counted as nothing found: b.txt" in report.render()
    assert "not annotated, left out: c.txt" in report.render()


def test_an_empty_run(tmp_path: Path) -> None:
    report = score(tmp_path, documents=[], gold=[annotation(claims=[gold_claim(MARKED)])])
    assert report.tally.counts["claims", "overlap"] == Counts(0, 0, 1)
    assert json.loads(json.dumps(report.as_dict()))["claims"]["overlap"]["precision"] is None
    assert ["overlap", "–", ".000", ".000", "0", "0", "1"] in [
        line.split() for line in report.render().splitlines()
    ]


def test_as_dict_names_every_group(tmp_path: Path) -> None:
    values = json.loads(json.dumps(one_claim(tmp_path, FULL).as_dict()))
    assert list(values) == [
        "articles", "claims", "evidence", "flags", "flags_with_claims", "entities_overlap", "entities_exact",
        "argument_spans", "matched", "hedge_kind", "identifiers", "sources", "strengths", "worst",
    ]  # fmt: skip
    assert values["claims"]["overlap"] == {
        "right": 1, "predicted": 1, "gold": 1, "precision": 1.0, "recall": 1.0, "f1": 1.0,
    }  # fmt: skip
    assert values["argument_spans"]["all"] == {"mean": 1.0, "total": 1}
    assert values["matched"]["strength"] == {"right": 1, "total": 1, "accuracy": 1.0}


def test_gold_may_be_one_file(tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", [document(TEXT)])
    write_gold(tmp_path, [annotation()])
    assert score_run(run, tmp_path / "0.json").articles == ("a.txt",)


@pytest.mark.parametrize(
    ("path", "name"),
    [("a.txt", "a.txt"), ("x/a.txt", "a.txt"), ("news.zip!a/b.html", "b.html"), ("news.zip!b.html", "b.html"),
     ("x/rows.jsonl#7", "rows.jsonl#7"), ("x\\a.txt", "a.txt")],
)  # fmt: skip
def test_article_name(path: str, name: str) -> None:
    assert article_name(path) == name
