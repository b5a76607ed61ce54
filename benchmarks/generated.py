"""Articles made up of our own sentences, as many as are wanted, no two alike: for what depends on their number."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

__all__ = ["article", "articles", "write_corpus", "write_files"]

THINGS = (
    "Green tea", "Poor sleep", "A brisk walk", "Vitamin D", "Chronic stress", "Fish oil", "Long hours of sitting",
    "Ibuprofen", "Interleukin-6", "A high-fibre diet", "Smoking", "Noise at night", "Metformin", "Yoga",
)  # fmt: skip
ACTS = (
    "may lower", "raises", "has been linked to", "could prevent", "improves", "is thought to worsen", "causes",
    "does not reduce", "contributes to", "appears to ease", "was measured beside", "is often discussed with",
)  # fmt: skip
STATES = (
    "blood pressure", "migraine", "the risk of stroke", "chronic pain", "insomnia", "inflammation", "type 2 diabetes",
    "anxiety", "joint stiffness", "depression in older adults", "asthma attacks", "fatigue",
)  # fmt: skip
FRAMES = (
    "{claim}.", "Researchers have found that {lower}.", "{claim}, according to Dr {name} [1].",
    "{claim} in most people.", "Nobody knows yet why {lower}.", "The study took {number} weeks.",
    "We spoke to {number} nurses about their work.", "{name}, a nurse, has never heard that {lower}.",
)  # fmt: skip
SYLLABLES = (
    "ba", "den", "ka", "lor", "mi", "nov", "o", "ra", "sten", "ti", "vel", "wick", "za", "hol", "gre", "pu",
)  # fmt: skip


def article(number: int, *, words: int = 120) -> str:
    """The article of that number: a title, so many words at least, a source list."""
    chance = random.Random(number)
    text, count = [f"Health notes {number}", ""], 0
    while count < words:
        paragraph = " ".join(_sentence(chance) for _ in range(4))
        text += [paragraph, ""]
        count += len(paragraph.split())
    return "\n".join([*text, "Sources", f"1. Hale A. Notes on health. 20{chance.randrange(10, 24)}.", ""])


def articles(count: int, *, words: int = 120) -> Iterator[str]:
    """So many articles."""
    return (article(number, words=words) for number in range(count))


def write_files(folder: Path, count: int, *, words: int = 120) -> None:
    """So many articles as text files, a thousand to a folder."""
    for number, text in enumerate(articles(count, words=words)):
        file = folder / f"{number // 1000:04}" / f"{number:07}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def write_corpus(folder: Path, count: int) -> None:
    """So many articles: a third as files, a third as rows, a third in an archive; and some that cannot be read."""
    third = count // 3
    write_files(folder / "files", third)
    (folder / "files" / "empty.txt").write_bytes(b"")
    rows = [json.dumps({"text": article(number)}) for number in range(third, 2 * third)]
    rows.insert(third // 2, "nonsense")
    (folder / "rows.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    with zipfile.ZipFile(folder / "more.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(2 * third, count):
            archive.writestr(f"{number}.txt", article(number))


def _sentence(chance: random.Random) -> str:
    claim = f"{chance.choice(THINGS)} {chance.choice(ACTS)} {chance.choice(STATES)}"
    lower = claim[0].lower() + claim[1:]
    return chance.choice(FRAMES).format(
        claim=claim, lower=lower, number=chance.randrange(3, 60), name=_name(chance)
    )


def _name(chance: random.Random) -> str:
    """One of a million: the words of a batch never end, as in real ones."""
    return "".join(chance.choices(SYLLABLES, k=chance.randrange(2, 6))).capitalize()
