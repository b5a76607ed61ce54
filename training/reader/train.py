"""Train the two readers of claims; one marks sentences, from which the other learns.

    python -m reader.train teacher SENTENCES WEIGHTS BASE VECTORS      # on labels, after a look at what rules read
    python -m reader.train mark SENTENCES WEIGHTS BASE VECTORS MARKS   # every sentence
    python -m reader.train student SENTENCES WEIGHTS MARKS             # on labels and marks

``SENTENCES`` is what ``reader.sentences`` has written; ``BASE`` and ``VECTORS`` are as for ``transformer.train``.
"""

import json
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from spacy.tokens import Doc
from transformer.gold import reader_of

from claimminer.transformer.inputs import Text
from reader.labels import POOL, TESTED, TRIED, VOICES_TRIED
from reader.learn import mark, train
from reader.network import Reader, Teacher
from reader.sentences import Claim, Item, load

# sentences of rules' readings before the labels; those without one weigh little, as rules overlook claims
LOOKED_AT, NO_READING = 14_000, 0.3
TEACHER_RATE, TEACHER_EPOCHS = 7e-4, 4
STUDENT_RATE, STUDENT_EPOCHS = 1.5e-3, 10
# how often labels come for each time that marks do
LABELS = 2


def teacher_of(items: Sequence[Item], base: str, vectors: str) -> Teacher:
    """The untrained one, with the texts as it reads them."""
    reader, vocab = reader_of(Path(base), Path(vectors))
    texts: dict[int, Text] = {}
    for item in items:
        texts[item.number] = reader.text(list(Doc(vocab, words=item.words, spaces=item.spaces)))
    return Teacher(Path(base), reader.width, texts)


def learnt(items: Sequence[Item]) -> list[Item]:
    """Labelled ones that are not kept apart."""
    return [item for item in items if item.row["lot"] not in (POOL, TRIED, TESTED, VOICES_TRIED)]


def teach(sentences: str, weights: str, base: str, vectors: str) -> None:
    """The teacher's weights."""
    items = list(load(Path(sentences)))
    network = teacher_of(items, base, vectors)
    pool = [item for item in items if item.row["lot"] == POOL]
    for item in pool:
        item.weight = 1.0 if item.claims else NO_READING
    train(network, random.Random(0).sample(pool, min(LOOKED_AT, len(pool))), rate=1e-3, epochs=1)
    train(network, learnt(items), rate=TEACHER_RATE, epochs=TEACHER_EPOCHS)
    torch.save(network.state_dict(), weights)


def write_marks(sentences: str, weights: str, base: str, vectors: str, out: str) -> None:
    """A line for each sentence: its number, how likely each word is a cue, the claims."""
    items = list(load(Path(sentences)))
    network = teacher_of(items, base, vectors)
    network.load_state_dict(torch.load(weights))
    with Path(out).open("w", encoding="utf-8") as lines:
        for item, cues, claims in mark(network, items):
            found = [
                (one.word, one.spans, one.type, one.causal, one.direction, one.negated, round(one.weight, 3))
                for one in claims
            ]
            row = {"number": item.number, "cues": [round(float(cue), 3) for cue in cues], "claims": found}
            lines.write(json.dumps(row) + "\n")


def marked(items: Sequence[Item], marks: Path) -> Iterator[Item]:
    """The sentences that nobody has labelled, as the teacher has marked them."""
    known = {item.number: item for item in items if item.row["lot"] == POOL}
    for line in marks.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if (item := known.get(row["number"])) is not None:
            item.cues = np.array(row["cues"], "float32")
            item.claims = [Claim(one[0], tuple(map(tuple, one[1])), *one[2:]) for one in row["claims"]]  # type: ignore[arg-type]
            yield item


def learn_from(sentences: str, weights: str, marks: str) -> None:
    """The student's weights."""
    items = list(load(Path(sentences)))
    network = Reader(items[0].states.shape[1])
    print(f"{sum(some.numel() for some in network.parameters())} weights")
    train(network, [*learnt(items) * LABELS, *marked(items, Path(marks))], rate=STUDENT_RATE, epochs=STUDENT_EPOCHS)
    torch.save(network.state_dict(), weights)


STEPS = {"teacher": teach, "mark": write_marks, "student": learn_from}

if __name__ == "__main__":
    torch.set_num_threads(1)
    STEPS[sys.argv[1]](*sys.argv[2:])
