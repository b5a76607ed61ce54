"""Manuscripts: articles in no format yet, made by a seeded generator, with every word of theirs known."""

# ruff: noqa: E501  (tables of phrases)
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

__all__ = ["Block", "Manuscript", "Run", "make_manuscript", "words_of"]

THINGS = (
    "Regular walking", "A diet rich in fibre", "Poor sleep", "Chronic stress", "Vitamin D", "Air pollution", "Green tea",
    "Low-dose aspirin", "Gut bacteria", "Interleukin-6", "Tai chi", "Exposure to daylight", "Ultra-processed food",
    "Loneliness", "Shift work", "Magnesium", "Cold-water swimming", "A flare-up of eczema", "Grip strength", "Omega-3 fats",
    "Café au lait", "Naïve T cells", "The β-blocker propranolol", "Staphylococcus aureus", "Peppermint oil", "Salt",
)  # fmt: skip
VERBS = (
    "may lower", "reduces", "is linked to", "can worsen", "appears to improve", "does not affect", "raises", "seems to ease",
    "was associated with", "contributes to", "could delay", "increases", "has been tied to", "protects against", "triggers",
)  # fmt: skip
EFFECTS = (
    "blood pressure", "the risk of stroke", "joint pain", "symptoms of depression", "inflammation in the airways",
    "recovery after surgery", "the severity of migraine", "insulin resistance", "bone loss", "fatigue", "memory in later life",
    "the number of asthma attacks", "muscle soreness", "nausea", "cholesterol", "the need for painkillers", "skin irritation",
)  # fmt: skip
GROUPS = (
    "in older adults", "among nurses", "in people with fibromyalgia", "during pregnancy", "in children under 5", "over 12 weeks",
    "after menopause", "in 1,204 patients", "in the first 6 months", "among women aged 40–59", "in men who smoke", "at 5 µg a day",
)  # fmt: skip
FRAMES = (
    "{a} {v} {b} {g}.", "According to the trial, {a} {v} {b} {g}.", "“{a} {v} {b},” said Dr {n}.", "Researchers found that {a} {v} {b} {g}.",
    "It is not clear whether {a} {v} {b}.", "{a} {v} {b} {g}, and the effect lasted for {d} days.", "In {y}, a team showed that {a} {v} {b}.",
    "{a} {v} {b} (p < 0.05), but the sample was small.", "Doctors do not know why {a} {v} {b} {g}; more work is needed.",
)  # fmt: skip
NAMES = (
    "Okafor", "Lindqvist", "Moreau", "Tanaka", "O’Brien", "Müller", "Singh", "Castellano", "Novák", "Abebe", "Haddad", "Whitcombe",
    "Fernández", "Kowalczyk", "Petrov", "Yilmaz",
)  # fmt: skip
JOURNALS = (
    "J Clin Sleep",
    "Annals of Plain Medicine",
    "Gut Letters",
    "Pain Reports Today",
    "Nordic Heart J",
    "Skin Matters",
)
HEADS = (
    "What the study found", "How it was done", "Why it matters", "Side effects", "Who is at risk?", "What you can do", "Limits of the study",
    "When to see a doctor", "The role of inflammation", "Treatment options", "Causes", "Outlook", "Sleep and Pain", "What comes next",
)  # fmt: skip
SOURCE_HEADS = (
    "References",
    "Sources",
    "Bibliography",
    "REFERENCES",
    "Sources:",
    "Works Cited",
    "Further reading",
)


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look: ``kind`` is plain, strong, emphasis, link (to ``url``) or cite (reference ``number``)."""

    text: str
    kind: str = "plain"
    url: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """``kind``: heading (``level``), paragraph, quote, bullets, numbers (``items``) or table (``rows``)."""

    kind: str
    runs: tuple[Run, ...] = ()
    level: int = 2
    items: tuple[tuple[Run, ...], ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    def texts(self) -> Iterator[str]:
        """The block's text, an item or a row at a time."""
        if self.rows:
            yield from (" ".join(row) for row in self.rows)
        elif self.items:
            yield from ("".join(run.text for run in item) for item in self.items)
        else:
            yield "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """An article before it is in any format. ``references`` are whole entries without their numbers."""

    title: str
    author: str
    published: str
    url: str
    blocks: tuple[Block, ...]
    source_heading: str = "References"
    references: tuple[str, ...] = ()
    reference_urls: tuple[str, ...] = field(default=())

    def texts(self, *, tables: bool = True) -> Iterator[str]:
        """Every text of the article in reading order: title, blocks, source list."""
        yield self.title
        for block in self.blocks:
            if tables or block.kind != "table":
                yield from block.texts()
        if self.references:
            yield self.source_heading
            yield from self.references


def make_manuscript(seed: int, *, sections: int = 4) -> Manuscript:
    """The manuscript of a seed."""
    rng = Random(seed)
    count = rng.randint(3, 9)
    references = tuple(_reference(rng, number) for number in range(1, count + 1))
    blocks = list(_blocks(rng, sections, count))
    return Manuscript(
        title=_title(rng),
        author=f"{rng.choice(('Maria', 'Jonas', 'Amina', 'Peter'))} {rng.choice(NAMES)}",
        published=f"20{rng.randint(10, 24)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        url=f"https://www.clinic-{rng.randint(10, 99)}.example.org/articles/{rng.randint(100, 999)}/",
        blocks=tuple(blocks),
        source_heading=rng.choice(SOURCE_HEADS),
        references=tuple(text for text, _ in references),
        reference_urls=tuple(url for _, url in references),
    )


def words_of(text: str) -> list[str]:
    """Words to compare by: no case, no ligatures, no raised digits."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold())


def _title(rng: Random) -> str:
    return f"{rng.choice(THINGS)} and {rng.choice(EFFECTS).split()[-1]}: {rng.choice(HEADS).rstrip('?').lower()} in {rng.randint(2010, 2024)}"


def _blocks(rng: Random, sections: int, references: int) -> Iterator[Block]:
    yield _paragraph(rng, references)
    yield _paragraph(rng, references)
    for head in rng.sample(HEADS, sections):
        yield Block("heading", (Run(head),), level=2)
        for _ in range(rng.randint(1, 3)):
            yield _paragraph(rng, references)
        if extra := rng.choice((None, None, "bullets", "numbers", "quote", "table", "heading")):
            yield from _extra(rng, extra, references)


def _extra(rng: Random, kind: str, references: int) -> Iterator[Block]:
    if kind == "heading":
        yield Block("heading", (Run(f"A closer look at {rng.choice(EFFECTS)}"),), level=3)
        yield _paragraph(rng, references)
    elif kind == "quote":
        yield Block("quote", (Run(f"“{_sentence(rng)}”"),))
    elif kind == "table":
        rows = [
            ("Group", "People", "Change"),
            *((rng.choice(THINGS), str(rng.randint(20, 900)), f"{rng.randint(1, 60)} %") for _ in range(3)),
        ]
        yield Block("table", rows=tuple(rows))
    else:
        yield Block(kind, items=tuple((Run(_sentence(rng)),) for _ in range(rng.randint(2, 5))))


def _paragraph(rng: Random, references: int) -> Block:
    runs: list[Run] = []
    for _ in range(rng.randint(2, 5)):
        runs.extend(_runs(rng, references))
        runs.append(Run(" "))
    return Block("paragraph", tuple(runs[:-1]))


def _runs(rng: Random, references: int) -> Iterator[Run]:
    """A sentence, now and then with a strong or linked phrase, or a citation behind it."""
    sentence = _sentence(rng)
    look = rng.choice(("plain", "plain", "plain", "strong", "emphasis", "link"))
    words = sentence.split(" ")
    if look == "plain" or len(words) < 6:
        yield Run(sentence)
    else:
        first = rng.randint(1, len(words) - 4)
        url = (
            f"https://www.journal-{rng.randint(1, 9)}.example.net/paper/{rng.randint(1000, 9999)}"
            if look == "link"
            else ""
        )
        yield Run(" ".join(words[:first]) + " ")
        yield Run(" ".join(words[first : first + 2]), look, url)
        yield Run(" " + " ".join(words[first + 2 :]))
    if rng.random() < 0.3:
        number = rng.randint(1, references)
        yield Run(str(number), "cite", number=number)


def _sentence(rng: Random) -> str:
    frame = rng.choice(FRAMES)
    thing = rng.choice(THINGS)
    thing = thing if frame.startswith(("{a}", "“{a}")) else thing[0].lower() + thing[1:]
    return frame.format(
        a=thing, v=rng.choice(VERBS), b=rng.choice(EFFECTS), g=rng.choice(GROUPS), n=rng.choice(NAMES),
        d=rng.randint(3, 90), y=rng.randint(1995, 2024),
    )  # fmt: skip


def _reference(rng: Random, number: int) -> tuple[str, str]:
    """An entry, and the address it links to."""
    authors = ", ".join(
        f"{name} {rng.choice('ABCDEFGJKLMRST')}{rng.choice(('', 'J', 'M'))}"
        for name in rng.sample(NAMES, rng.randint(1, 4))
    )
    title = f"{rng.choice(THINGS)} and {rng.choice(EFFECTS)} {rng.choice(GROUPS)}"
    year, volume, page = rng.randint(1998, 2024), rng.randint(1, 80), rng.randint(1, 900)
    doi = f"10.{rng.randint(1000, 9999)}/{rng.choice('abcdex')}{rng.randint(100, 999)}.{year}.{number:02}"
    text = f"{authors}. {title}. {rng.choice(JOURNALS)}. {year};{volume}({rng.randint(1, 12)}):{page}–{page + rng.randint(2, 20)}."
    if rng.random() < 0.5:
        text += f" doi:{doi}"
    return text, f"https://doi.org/{doi}"
