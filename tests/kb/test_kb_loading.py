"""What a load does, what it leaves as it is, and what takes it back."""

from __future__ import annotations

from multiprocessing import Pipe
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from claimminer.errors import InputError
from claimminer.kb import KnowledgeBase, preparing
from claimminer.kb.queries import Question
from claimminer.kb.tables import METADATA
from kb_runs import Said, article, write_run

FILLER = " ".join(f"Word{i} stands for nothing and follows word{i - 1}." for i in range(60))


def dump(kb: KnowledgeBase) -> dict[str, list[Any]]:
    """All rows of all tables."""
    with kb._database.reading() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(select(table))))
            for table in METADATA.sorted_tables
        }


def counted(kb: KnowledgeBase, **question: Any) -> dict[str, int]:
    """Articles by what the relations say."""
    frame = kb.relations(**question)
    return {f"{row.cause} {row.says} {row.effect}": row.articles for row in frame.itertuples()}


def test_a_run_gives_articles_claims_and_relations(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", [
        article("a.txt", "[Ginger] reduces (nausea)", "[Smoking] causes (lung cancer)"),
        article("b.txt", "[Ginger] may reduces (nausea)"),
        article("c.txt"),
    ])  # fmt: skip
    done = kb.load(run)
    assert (done.added, done.replaced, done.unchanged, done.claims, done.stated) == (3, 0, 0, 3, 3)
    assert counted(kb) == {"ginger reduces nausea": 2, "smoking causes lung cancer": 1}
    (ginger,) = kb.ask(Question(cause="ginger"))
    assert ginger.counts.strengths == {"direct": 1, "conditional": 1}


def test_loading_twice_changes_nothing(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", [article(f"{i}.txt", f"[Drug {i}] causes (nausea)") for i in range(5)])
    kb.load(run)
    before = dump(kb)
    done = kb.load(run)
    assert (done.added, done.replaced, done.unchanged) == (0, 0, 5)
    assert dump(kb) == before


def test_records_come_out_as_they_went_in(kb: KnowledgeBase, tmp_path: Path) -> None:
    mined = article(
        "a.txt", Said("[Ginger] may reduces (nausea)", "vague"), title="Roots", published="March 2023"
    )
    kb.load(write_run(tmp_path / "run", [mined]))
    (evidence,) = kb.iter_evidence()
    assert dict(evidence.record) == mined[1][0].as_json()
    assert list(evidence.record) == list(mined[1][0].as_json())
    assert (evidence.published, evidence.source, evidence.article.title) == ("2023", "vague", "Roots")


def test_a_new_version_replaces_the_claims_and_the_old_one_stays_as_history(
    kb: KnowledgeBase, tmp_path: Path
) -> None:
    kb.load(write_run(tmp_path / "first", [article("a.txt", "[Ginger] reduces (nausea)")]))
    done = kb.load(write_run(tmp_path / "second", [article("a.txt", "[Ginger] not reduces (nausea)")]))
    assert (done.added, done.replaced) == (0, 1)
    assert counted(kb) == {"ginger does not reduce nausea": 1}
    assert [load["articles"] for load in kb.loads()] == [0, 1]
    assert len(dump(kb)["articles"]) == 2


def test_rows_are_told_apart_by_their_id_and_their_address(kb: KnowledgeBase, tmp_path: Path) -> None:
    rows = [
        article("rows.jsonl#1", "[Ginger] reduces (nausea)", source_id="a"),
        article("rows.jsonl#2", "[Mint] reduces (nausea)", source_id="b"),
        article("rows.jsonl#3", "[Sage] reduces (nausea)", url="https://example.org/x"),
        article("rows.jsonl#4", "[Dill] reduces (nausea)", url="https://example.org/x"),
    ]
    assert kb.load(write_run(tmp_path / "first", rows)).added == 4
    moved = [article("rows.jsonl#9", "[Ginger] reduces (vomiting)", source_id="a"), *rows[1:]]
    done = kb.load(write_run(tmp_path / "second", moved))
    assert (done.added, done.replaced, done.unchanged) == (0, 1, 3)


def test_collections_keep_equal_paths_apart(kb: KnowledgeBase, tmp_path: Path) -> None:
    kb.load(write_run(tmp_path / "here", [article("a.txt", "[Ginger] reduces (nausea)")]), collection="here")
    kb.load(write_run(tmp_path / "there", [article("a.txt", "[Mint] reduces (nausea)")]), collection="there")
    assert counted(kb) == {"ginger reduces nausea": 1, "mint reduces nausea": 1}


def test_copies_count_once(kb: KnowledgeBase, tmp_path: Path) -> None:
    original = article("a.txt", "[Ginger] reduces (nausea)", filler=FILLER)
    syndicated = article("b.txt", "[Ginger] reduces (nausea)", filler=FILLER + " First published elsewhere.")
    same_short_text = [article(path, "[Mint] reduces (nausea)") for path in ("d.txt", "e.txt")]
    other = article("c.txt", "[Ginger] reduces (nausea)", filler="Quite another text, and a short one.")
    kb.load(write_run(tmp_path / "run", [original, syndicated, other, *same_short_text]))
    assert counted(kb) == {"ginger reduces nausea": 2, "mint reduces nausea": 1}
    kb.remove(articles=["a.txt"])
    assert counted(kb)["ginger reduces nausea"] == 2
    kb.remove(articles=["b.txt"])
    assert counted(kb)["ginger reduces nausea"] == 1


def test_a_copy_that_is_rewritten_is_none_any_more(kb: KnowledgeBase, tmp_path: Path) -> None:
    both = [article(path, "[Ginger] reduces (nausea)", filler=FILLER) for path in ("a.txt", "b.txt")]
    kb.load(write_run(tmp_path / "first", both))
    assert counted(kb) == {"ginger reduces nausea": 1}
    kb.load(
        write_run(tmp_path / "second", [article("a.txt", "[Ginger] reduces (nausea)", filler="All new.")])
    )
    assert counted(kb) == {"ginger reduces nausea": 2}


def test_removing_a_load_brings_back_what_it_had_replaced(kb: KnowledgeBase, tmp_path: Path) -> None:
    kb.load(write_run(tmp_path / "first", [article("a.txt", "[Ginger] reduces (nausea)", filler=FILLER)]))
    before = list(kb.iter_relations())
    second = [article("a.txt", "[Ginger] increases (nausea)"), article("b.txt", "[Mint] reduces (nausea)")]
    load = kb.load(write_run(tmp_path / "second", second)).load
    assert load is not None
    done = kb.remove(loads=[load])
    assert (done.removed, done.restored) == (2, 1)
    assert list(kb.iter_relations()) == before
    assert len(kb.loads()) == 1
    assert kb.load(tmp_path / "second").replaced == 1


def test_removing_everything_leaves_nothing_that_counts(kb: KnowledgeBase, tmp_path: Path) -> None:
    kb.load(write_run(tmp_path / "run", [article("a.txt", "[Ginger] reduces (nausea)", filler=FILLER)]))
    kb.remove(articles=["a.txt"])
    left = dump(kb)
    assert not any(left[name] for name in ("articles", "bands", "claims", "evidence", "flags", "mentions"))
    assert kb.claims(words="ginger").empty
    with pytest.raises(InputError, match=r"no article 'a\.txt'"):
        kb.remove(articles=["a.txt"])


@pytest.mark.parametrize("name", ["rows.jsonl#1", "art-7", "8", "https://example.org/x"])
def test_an_article_is_removed_by_any_name_of_its_own(kb: KnowledgeBase, tmp_path: Path, name: str) -> None:
    kb.load(write_run(tmp_path / "run", [
        article("rows.jsonl#1", "[Ginger] reduces (nausea)"),
        article("rows.jsonl#2", "[Mint] reduces (nausea)", source_id="art-7"),
        article("rows.jsonl#3", "[Sage] reduces (nausea)", source_id=8),
        article("rows.jsonl#4", "[Dill] reduces (nausea)", source_id="'8'", url="https://example.org/x"),
    ]))  # fmt: skip
    assert kb.remove(articles=[name]).removed == 1
    assert len(kb.relations()) == 3


def test_a_run_whose_claims_are_not_all_there_is_refused(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", [article("a.txt", "[Ginger] reduces (nausea)")])
    (run / "claims.jsonl").write_text("")
    with pytest.raises(InputError, match=r"claims of a\.txt are not all there"):
        kb.load(run)


def test_a_large_run_is_read_by_a_process_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = write_run(
        tmp_path / "run", [article(f"{i}.txt", "[Ginger] may reduces (nausea)") for i in range(3)]
    )
    with KnowledgeBase(tmp_path / "one.db") as one, KnowledgeBase(tmp_path / "two.db") as two:
        one.load(run, jobs=2)
        monkeypatch.setattr(preparing, "_LARGE", 0)
        done = two.load(run, jobs=2)
        assert (done.added, done.claims) == (3, 3)
        ours, theirs = dump(one), dump(two)
        assert ours.pop("loads")
        assert theirs.pop("loads")
        assert ours == theirs


def test_what_befalls_the_process_that_reads_is_told(tmp_path: Path) -> None:
    ours, theirs = Pipe(duplex=False)
    theirs.send(InputError("claims.jsonl: line 7: not JSON"))
    with pytest.raises(InputError, match=r"claims\.jsonl: line 7"):
        preparing._received(ours, tmp_path)
    theirs.close()
    with pytest.raises(
        InputError, match="the process that reads it has died; the same command again goes on"
    ):
        preparing._received(ours, tmp_path)
    ours.close()


def test_what_no_database_can_hold_is_held_otherwise(kb: KnowledgeBase, tmp_path: Path) -> None:
    kb.load(write_run(tmp_path / "run", [article("a.txt", "[Gin\0ger] reduces (nausea)", title="\0")]))
    assert len(kb.claims()) == 1


def test_what_a_denied_claim_denies_is_named_without_its_no(kb: KnowledgeBase, tmp_path: Path) -> None:
    kb.load(write_run(tmp_path / "run", [
        article("a.txt", "[Ginger] not causes (no drowsiness)"), article("b.txt", "[Mint] causes (no drowsiness)"),
    ]))  # fmt: skip
    assert set(counted(kb)) == {"ginger does not cause drowsiness", "mint causes no drowsiness"}
