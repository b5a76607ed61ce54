"""Made-up sentences of health news to a DocBin with entities: what acts on what, in verbs that abstracts lack.

    python claim_docs.py OUT.spacy NAMES.json [--seed N]

A recogniser of abstracts takes a verb that it has never seen for a part of the name beside it ("shortens colds"), and
any food for a drug. Here names of conditions, drugs and cells stand beside such verbs and such things; the sentences
need not be true.
"""

import argparse
import json
import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import spacy
from entity_variants import uncapitalised, vary
from everyday import AFTER, BEFORE, ENDS, MODALS, PLAIN_VERBS, THINGS
from made_up import author_year, code_name, initials, proper_name
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from verb_swaps import VERBS

KINDS = ("CONDITION", "CONDITION", "CONDITION", "DRUG", "DRUG", "CELL_TYPE")
DOCUMENTS = 16000
LONGEST = 3  # words of a name

Piece = tuple[str, str]
"""A run of words, and its label; without one it is no entity."""


class Writer:
    """Makes sentences as runs of words with their labels."""

    def __init__(self, names: Mapping[str, Sequence[str]], rng: random.Random) -> None:
        self.rng = rng
        self.names = {
            label: [name for name in each if len(name.split()) <= LONGEST] for label, each in names.items()
        }

    def document(self) -> list[Piece]:
        """One to four sentences."""
        return [piece for _ in range(self.rng.choice((1, 2, 3, 4))) for piece in self.sentence()]

    def sentence(self) -> list[Piece]:
        """Somebody or something acts on another."""
        return [*self.phrase(), (f" {self.verb()} ", ""), *self.phrase(), (self.end() + ". ", "")]

    def end(self) -> str:
        """Where, when, who says so; or nothing."""
        chance = self.rng.random()
        if chance < 0.4:
            return " " + self.rng.choice(ENDS)
        return f" ({author_year(self.rng)})" if chance < 0.5 else ""

    def phrase(self) -> list[Piece]:
        """An entity, perhaps with words beside it; two of them; or what is none."""
        chance = self.rng.random()
        if chance < 0.3:
            return [(self.rng.choice(THINGS), "")]
        if chance < 0.4:
            return [(self.somebody(), "")]
        if chance < 0.5:
            return [self.entity(), (self.rng.choice((" and ", " or ", ", ")), ""), self.entity()]
        if chance < 0.6:
            return [(self.rng.choice(BEFORE) + " ", ""), self.entity()]
        return [self.entity(), (" " + self.rng.choice(AFTER), "")] if chance < 0.7 else [self.entity()]

    def entity(self) -> Piece:
        """A name with its label."""
        label = self.rng.choice(KINDS)
        name = self.rng.choice(self.names[label])
        return " ".join(map(uncapitalised, name.split())), label

    def somebody(self) -> str:
        """A person, a firm, a trial."""
        of: Callable[[random.Random], str] = self.rng.choice((proper_name, initials, code_name))
        first, second = proper_name(self.rng), proper_name(self.rng)
        people = (f"Dr {first} {second}", f"{first} {second}")
        return self.rng.choice(
            (*people, f"the {first} Institute", f"{first} Pharma", f"the {of(self.rng)} trial")
        )

    def verb(self) -> str:
        """A verb, most often in the present, perhaps behind a modal."""
        base, third, past = self.rng.choice((*VERBS, *PLAIN_VERBS))
        chance = self.rng.random()
        if chance < 0.35:
            return f"{self.rng.choice(MODALS)} {base}"
        return base if chance < 0.5 else third if chance < 0.8 else past


def to_doc(nlp: Language, pieces: Sequence[Piece]) -> Doc:
    """The runs of words as one document."""
    text, spans = "", []
    for words, label in pieces:
        first = len(text)
        text += words[:1].upper() + words[1:] if not text else words
        if label:
            spans.append((first, len(text), label))
    doc = nlp(text.strip())
    found = [doc.char_span(start, end, label, alignment_mode="expand") for start, end, label in spans]
    doc.set_ents([span for span in found if span])
    return doc


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Made-up claims to a DocBin")
    parser.add_argument("output", type=Path)
    parser.add_argument("names", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    nlp, rng = spacy.blank("en"), random.Random(args.seed)
    writer = Writer(json.loads(args.names.read_text(encoding="utf-8")), rng)
    docs = [vary(to_doc(nlp, writer.document()), rng) for _ in range(DOCUMENTS)]
    DocBin(docs=docs).to_disk(args.output)


if __name__ == "__main__":
    main()
