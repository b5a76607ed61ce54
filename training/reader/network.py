"""Two readers of claims with the same heads: a small one over the states of the package's encoder, and its teacher.

Each word is judged as the cue of a claim; a cue points at the ends of its arguments, and has a type, a direction, more.
"""

from collections.abc import Sequence
from math import sqrt
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from transformer.network import Encoder, word_mask

from claimminer.records import RELATION_TYPES
from claimminer.transformer.claims import DIRECTIONS, ENDS, FAR, HEADS, NEAR, ROLES, VOICES
from claimminer.transformer.inputs import Text
from reader.sentences import Item

DROPOUT, FIRST_DROPOUT = 0.15, 0.2
# widths: of the small reader's states, of its inner layers, and of queries and keys for each end
WIDTH, INNER, POINTER = 192, 512, 64
LAYERS = 2
TEACHER_WIDTH = 256
NEVER = -1e4


class Layer(nn.Module):
    """Words attend to each other, near and far by their distance; then each for itself."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm, self.second_norm = nn.LayerNorm(width), nn.LayerNorm(width)
        self.attention, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.inner, self.outer = nn.Linear(width, INNER), nn.Linear(INNER, width)
        self.distances = nn.Parameter(torch.zeros(HEADS, 2 * NEAR + 1))
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        texts, words, width = states.shape
        three = self.attention(self.norm(states)).view(texts, words, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        queries, keys, values = three
        scores = queries @ keys.transpose(-1, -2) / sqrt(width // HEADS) + self.distances[:, apart(words, NEAR)]
        shares = self.dropout(scores.masked_fill(~mask[:, None, None], NEVER).softmax(-1))
        mixed = (shares @ values).transpose(1, 2).reshape(texts, words, width)
        states = states + self.dropout(self.out(mixed))
        return states + self.dropout(self.outer(torch.relu(self.inner(self.second_norm(states)))))


class Reader(nn.Module):
    """Over states that are given with the sentences. ``given``: their width."""

    def __init__(self, given: int, *, width: int = WIDTH, layers: int = LAYERS) -> None:
        super().__init__()
        self.first_norm, self.first = nn.LayerNorm(given), nn.Linear(given, width)
        self.dropout = nn.Dropout(FIRST_DROPOUT)
        self.layers = nn.ModuleList(Layer(width) for _ in range(layers))
        self.last_norm = nn.LayerNorm(width)
        self.cue, self.causal, self.negated = (nn.Linear(width, 1) for _ in range(3))
        self.kind, self.direction = nn.Linear(width, len(RELATION_TYPES)), nn.Linear(width, len(DIRECTIONS))
        self.voice = nn.Linear(width, 1 + len(VOICES) + 1)  # none, each kind; going on
        self.query, self.key = (nn.Linear(width, ROLES * ENDS * POINTER) for _ in range(2))
        self.distances = nn.Parameter(torch.zeros(ROLES * ENDS, 2 * FAR + 1))

    def forward(self, items: Sequence[Item]) -> tuple[Tensor, Tensor]:
        """The words' states (texts × most words × width), and where there are words."""
        mask = word_places(items)
        states = self.dropout(self.first(self.first_norm(self.start(items, mask))))
        for layer in self.layers:
            states = layer(states, mask)
        return self.last_norm(states), mask

    def start(self, items: Sequence[Item], mask: Tensor) -> Tensor:
        """What the sentences come with."""
        given = np.zeros((*mask.shape, self.first.in_features), "float32")
        for row, item in zip(given, items, strict=True):
            row[: len(item.words)] = item.states
        return torch.from_numpy(given)

    def ends(self, states: Tensor, mask: Tensor, texts: Tensor, cues: Tensor) -> Tensor:
        """Log probabilities of each role's ends for cues (their texts, their places): cues × roles·ends × words."""
        queries = self.query(states[texts, cues]).view(len(cues), ROLES * ENDS, -1)
        keys = self.key(states).view(*states.shape[:2], ROLES * ENDS, -1)[texts]
        scores = torch.einsum("crp,cnrp->crn", queries, keys) / sqrt(queries.shape[-1])
        far = (torch.arange(states.shape[1])[None] - cues[:, None]).clamp(-FAR, FAR) + FAR
        scores = scores + self.distances[:, far].transpose(0, 1)
        return scores.masked_fill(~mask[texts][:, None], NEVER).log_softmax(-1)

    def rates(self, rate: float) -> list[tuple[list[nn.Parameter], float]]:
        """Parameters with the learning rates at their height."""
        return [(list(self.parameters()), rate)]


class Teacher(Reader):
    """Over MiniLM, all of whose layers learn. ``texts``: the items as it reads them."""

    RATE = 1.5e-4

    def __init__(self, base: Path, vectors_width: int, texts: dict[int, Text]) -> None:
        encoder = Encoder(base, vectors_width)
        super().__init__(encoder.width, width=TEACHER_WIDTH, layers=0)
        self.encoder, self._texts = encoder, texts

    def start(self, items: Sequence[Item], mask: Tensor) -> Tensor:
        texts = [self._texts[item.number] for item in items]
        assert torch.equal(word_mask(texts), mask)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return self.encoder(texts).float()  # type: ignore[no-any-return]

    def rates(self, rate: float) -> list[tuple[list[nn.Parameter], float]]:
        old = [weights for weights in self.encoder.bert.parameters() if weights.requires_grad]
        known = {id(weights) for weights in old}
        new = [weights for weights in self.parameters() if weights.requires_grad and id(weights) not in known]
        return [(old, self.RATE), (new, rate)]


def apart(words: int, most: int) -> Tensor:
    """How far each word stands from each, from 0 on."""
    every = torch.arange(words)
    return (every[None] - every[:, None]).clamp(-most, most) + most


def word_places(items: Sequence[Item]) -> Tensor:
    """Texts × most words: true where there is one."""
    mask = torch.zeros(len(items), max(len(item.words) for item in items), dtype=torch.bool)
    for row, item in zip(mask, items, strict=True):
        row[: len(item.words)] = True
    return mask
