"""How readers of claims learn, and how the one marks sentences for the other."""

import random
import time
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from claimminer.records import RELATION_TYPES
from claimminer.transformer.claims import DIRECTIONS, ENDS, ROLES, likeliest
from reader.network import Reader
from reader.sentences import Claim, Item

BATCH, BUCKETS = 48, 16
NORM, DECAY, WARM = 1.0, 0.02, 0.05
# what a claim's type, direction and so on count beside its cue and its ends
KINDS = 0.5
# a cue less likely than that is not marked
MARKED = 0.1


def train(network: Reader, items: Sequence[Item], *, rate: float, epochs: int, seed: int = 0) -> None:
    """The rates rise, then fall to nothing."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    groups = [{"params": some, "top": top} for some, top in network.rates(rate)]
    optimizer = torch.optim.AdamW(groups, lr=rate, weight_decay=DECAY, betas=(0.9, 0.98))
    steps, step, began, total = epochs * -(-len(items) // BATCH), 0, time.time(), 0.0
    network.train()
    for batch in (batch for _ in range(epochs) for batch in batches(items, rng)):
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * min(step / steps / WARM, (1 - step / steps) / (1 - WARM))
        loss = loss_of(network, batch)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), NORM)
        optimizer.step()
        step, total = step + 1, total + loss.item()
        if not step % 200:
            print(f"{step} of {steps}, {time.time() - began:.0f} s, loss {total / 200:.3f}", flush=True)
            total = 0.0


def batches(items: Sequence[Item], rng: random.Random) -> list[list[Item]]:
    """In chance order, sentences of like length together."""
    order = rng.sample(items, len(items))
    made = []
    for start in range(0, len(order), BATCH * BUCKETS):
        some = sorted(order[start : start + BATCH * BUCKETS], key=lambda item: len(item.words))
        made += [some[i : i + BATCH] for i in range(0, len(some), BATCH)]
    rng.shuffle(made)
    return made


def loss_of(network: Reader, items: Sequence[Item]) -> Tensor:
    """Of cues, ends, kinds and voices, a sentence."""
    states, mask = network(items)
    odds = network.cue(states)[..., 0]
    loss = _cues(odds, mask, items) + _voices(network.voice(states), items)
    claims = [(text, claim) for text, item in enumerate(items) for claim in item.claims]
    if claims:
        loss = loss + _claims(network, states, mask, claims)
    return loss / len(items)


def _cues(odds: Tensor, mask: Tensor, items: Sequence[Item]) -> Tensor:
    gold = np.zeros(mask.shape, "float32")
    for row, item in zip(gold, items, strict=True):
        row[: len(item.words)] = cues_of(item)
    weight = mask.float() * torch.tensor([[item.weight * (not item.vague)] for item in items])
    loss = (weight * binary_cross_entropy_with_logits(odds, torch.from_numpy(gold), reduction="none")).sum()
    for text, item in enumerate(items):
        if item.vague:
            none = -(torch.nn.functional.softplus(odds[text]) * mask[text]).sum()
            loss = loss - item.weight * torch.log1p(-none.exp().clamp(max=1 - 1e-6))
    return loss


def cues_of(item: Item) -> np.ndarray:
    """How likely each word is a cue."""
    if item.cues is not None:
        return item.cues
    cues = np.zeros(len(item.words), "float32")
    cues[[claim.word for claim in item.claims]] = 1
    return cues


def _voices(said: Tensor, items: Sequence[Item]) -> Tensor:
    """Of the words' kinds where they are known, and of whether the sentence goes on with a voice."""
    loss = said.new_zeros(())
    for text, item in enumerate(items):
        length = len(item.words)
        if item.voices is not None:
            kinds, gold = said[text, :length, :-1], torch.from_numpy(item.voices)
            loss = loss + item.voice_weight * cross_entropy(kinds, gold, reduction="sum")
        if item.goes_on is not None:
            odds, told = said[text, :length, -1].mean(), torch.tensor(float(item.goes_on))
            loss = loss + binary_cross_entropy_with_logits(odds, told)
    return loss


def _claims(network: Reader, states: Tensor, mask: Tensor, claims: Sequence[tuple[int, Claim]]) -> Tensor:
    texts = torch.tensor([text for text, _ in claims])
    words = torch.tensor([claim.word for _, claim in claims])
    weight = torch.tensor([claim.weight for _, claim in claims])
    ends = torch.tensor([[end for a, b in claim.spans for end in (a, b - 1)] for _, claim in claims])
    found = network.ends(states, mask, texts, words).gather(-1, ends[..., None])[..., 0].sum(-1)
    own = states[texts, words]
    types = torch.tensor([RELATION_TYPES.index(claim.type) for _, claim in claims])
    ways = torch.tensor([DIRECTIONS.index(claim.direction) for _, claim in claims])
    kinds = cross_entropy(network.kind(own), types, reduction="none")
    kinds = kinds + cross_entropy(network.direction(own), ways, reduction="none")
    for layer, gold in (
        (network.causal, [claim.causal for _, claim in claims]),
        (network.negated, [claim.negated for _, claim in claims]),
    ):
        kinds = kinds + binary_cross_entropy_with_logits(
            layer(own)[:, 0], torch.tensor(gold).float(), reduction="none"
        )
    return (weight * (KINDS * kinds - found)).sum()


@torch.no_grad()
def mark(network: Reader, items: Sequence[Item], *, size: int = 64) -> Iterator[tuple[Item, np.ndarray, list[Claim]]]:
    """How likely each word is a cue, and the claims of the likely ones, weighing as much; sentences by length."""
    network.eval()
    order = sorted(items, key=lambda item: len(item.words))
    for start in range(0, len(order), size):
        some = order[start : start + size]
        states, mask = network(some)
        cues = network.cue(states)[..., 0].sigmoid() * mask
        texts, words = torch.nonzero(cues > MARKED, as_tuple=True)
        found: list[list[Claim]] = [[] for _ in some]
        if len(texts):
            ends = network.ends(states, mask, texts, words).exp().view(len(texts), ROLES, ENDS, -1).numpy()
            own = states[texts, words]
            kinds = zip(
                network.kind(own).argmax(-1).tolist(), (network.causal(own)[:, 0] > 0).tolist(),
                network.direction(own).argmax(-1).tolist(), (network.negated(own)[:, 0] > 0).tolist(), strict=True,
            )  # fmt: skip
            for text, word, spans, (kind, causal, way, negated) in zip(
                texts.tolist(), words.tolist(), likeliest(ends)[0].tolist(), kinds, strict=True
            ):
                three, weight = tuple(map(tuple, spans)), float(cues[text, word])
                found[text].append(
                    Claim(word, three, RELATION_TYPES[kind], causal, DIRECTIONS[way], negated, weight)
                )
        for item, row, claims in zip(some, cues.numpy(), found, strict=True):
            yield item, row[: len(item.words)], claims
