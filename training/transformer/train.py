"""Train encoder and heads on trees and entities together.

    python -m transformer.train BASE VECTORS OUT --trees IN.spacy ... --entities CORPUS=IN.spacy[*COPIES] ... --steps N

The rates fall to nothing towards the last step, or by the clock (``--minutes``); a checkpoint every few minutes.
``--beside FILE``: another process does the same with another seed and writes its weights there; every few steps each
takes the mean of both. Two processes of one thread each are faster than one of two.
"""

import argparse
import json
import os
import random
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import torch
from entity_docs import Part
from entity_labels import KNOWN
from spacy.vocab import Vocab
from torch import nn

from claimminer.transformer.inputs import Reader, Text
from claimminer.transformer.marks import KINDS, MARKS
from transformer.gold import documents, entity_texts, reader_of, tree_texts
from transformer.network import Network, layers_of, shallower

TREES, ENTITIES = "trees", "entities"
BATCH = 1400  # word pieces, shared out among the kinds of text
COUNTS = {TREES: 1.0, ENTITIES: 3.0}  # the loss of entities is small by itself
RATE, NEW_RATE = 2.5e-4, 1e-3  # of what was trained before, and of what is new
DECAY, NORM = 0.01, 1.0
WARM = 0.03  # share of the time in which the rates rise
SAVED, TOLD = 120, 60  # seconds between checkpoints, and between lines
MEANT = 20  # steps between means with the process beside
BUCKETS = 12  # batches' worth of texts that are put in order of length together


def batches(texts: Iterable[Text], size: int) -> list[list[Text]]:
    """The texts in order of length, ``size`` pieces a batch, filling counted in."""
    made: list[list[Text]] = [[]]
    for text in sorted(texts, key=len):
        if made[-1] and (len(made[-1]) + 1) * len(text) > size:
            made.append([])
        made[-1].append(text)
    return made


def endless(texts: Sequence[Text], size: int, rng: random.Random) -> Iterator[list[Text]]:
    """Batches without end; texts of like length together, in chance order."""
    order = list(texts)
    while True:
        rng.shuffle(order)
        some = max(1, BUCKETS * size * len(order) // sum(map(len, order)))
        for i in range(0, len(order), some):
            made = batches(order[i : i + some], size)
            rng.shuffle(made)
            yield from made


def optimizer_of(network: Network) -> torch.optim.Optimizer:
    """Two rates: a low one for what was trained before."""
    old = [weights for weights in network.encoder.bert.parameters() if weights.requires_grad]
    known = {id(weights) for weights in old}
    new = [w for w in network.parameters() if w.requires_grad and id(w) not in known]
    groups = [{"params": old, "top": RATE}, {"params": new, "top": NEW_RATE}]
    return torch.optim.AdamW(groups, lr=RATE, weight_decay=DECAY, betas=(0.9, 0.98))


def step(network: Network, batches: Mapping[str, list[Text]]) -> dict[str, float]:
    """The gradients of one batch of each kind there is; the losses."""
    network.train()
    losses = {}
    for kind, texts in batches.items():
        head = network.trees if kind == TREES else network.entities
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = COUNTS[kind] * head.loss(network.encoder(texts), texts)
        loss.backward()
        losses[kind] = loss.item()
    nn.utils.clip_grad_norm_(network.parameters(), NORM)
    return losses


def save(network: Network, out: Path) -> None:
    """The weights, whole at any time."""
    torch.save(network.state_dict(), out.with_suffix(".new"))
    os.replace(out.with_suffix(".new"), out)


def meet(network: Network, out: Path, beside: Path) -> None:
    """Take the mean with the process beside, and let it do the same."""
    own = {name: weights for name, weights in network.named_parameters() if weights.requires_grad}
    if beside.exists():
        with torch.no_grad():
            for name, weights in torch.load(beside).items():
                own[name].lerp_(weights, 0.5)
    torch.save(own, out.with_suffix(".new"))
    os.replace(out.with_suffix(".new"), out)


def train(network: Network, texts: Mapping[str, Sequence[Text]], args: argparse.Namespace) -> None:
    """For so many steps or minutes; ``args.out`` gets the weights."""
    rng, optimizer, began = random.Random(args.seed), optimizer_of(network), time.time()
    saved = told = steps = 0.0
    each = {kind: endless(some, BATCH // len(texts), rng) for kind, some in texts.items()}
    while True:
        now = time.time()
        done = (now - began) / (60 * args.minutes) if args.minutes else steps / args.steps
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * min(done / WARM, (1 - done) / (1 - WARM))
        losses = step(network, {kind: next(some) for kind, some in each.items()})
        optimizer.step()
        optimizer.zero_grad()
        steps += 1
        if args.beside and not steps % MEANT:
            meet(network, args.own, args.beside)
        if now - told > TOLD:
            told = now
            print(f"{done:.0%} steps {steps:.0f} cpu {time.process_time():.0f} losses {losses}", flush=True)
        if now - saved > SAVED:
            saved = now
            save(network, args.out)
    save(network, args.out)


def prepared(
    args: argparse.Namespace, reader: Reader, vocab: Vocab
) -> tuple[dict[str, list[Text]], list[str], list[str]]:
    """Texts with trees and texts with entities; tags and labels."""
    rng = random.Random(args.seed)
    docs = [doc for path in args.trees for doc in documents(path, vocab)]
    tags = sorted({word.tag_ for doc in docs for word in doc} - {"", "_SP"})
    labels = sorted({word.dep_ for doc in docs for word in doc} - {""})
    trees = list(tree_texts(docs, reader, tags, labels, rng=rng))
    entities = []
    for part in args.entities:
        known = KNOWN.get(part.corpus, set(KINDS))
        some = list(entity_texts(documents(part.path, vocab), reader, known))
        entities += some * int(part.copies) + rng.sample(some, int(len(some) * (part.copies % 1)))
    texts = {TREES: trees, ENTITIES: entities}
    return {kind: some for kind, some in texts.items() if some}, tags, labels


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Train encoder and heads")
    parser.add_argument("base", type=Path, help="folder of the pretrained encoder")
    parser.add_argument("vectors", type=Path, help="spaCy pipeline with the static vectors")
    parser.add_argument("out", type=Path)
    parser.add_argument("--trees", nargs="+", type=Path)
    parser.add_argument("--entities", nargs="*", type=Part.of, default=[])
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--minutes", type=float, help="instead of steps")
    parser.add_argument("--own", type=Path, help="where the process beside finds these weights")
    parser.add_argument("--beside", type=Path)
    parser.add_argument("--start", type=Path, help="weights to start from")
    parser.add_argument("--layers", nargs="+", type=int, help="keep only these layers of them")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    reader, vocab = reader_of(args.base, args.vectors)
    texts, tags, labels = prepared(args, reader, vocab)
    args.out.with_suffix(".json").write_text(json.dumps({"tags": tags, "labels": labels}), encoding="utf-8")
    weights = torch.load(args.start) if args.start else {}
    if args.layers:
        weights = shallower(weights, args.layers)
    network = Network(
        args.base,
        reader.width,
        tags=len(tags),
        labels=len(labels),
        marks=len(MARKS),
        layers=layers_of(weights) if weights else None,
    )
    if weights:
        network.load_state_dict(weights)
    print("pieces", {kind: sum(map(len, some)) for kind, some in texts.items()}, flush=True)
    train(network, texts, args)


if __name__ == "__main__":
    torch.set_num_threads(1)
    main()
