"""One encoder for tags, trees, sentence starts and entities.

MiniLM over word pieces, told of each word's static vector and letter case at its first piece. Its state there goes to
a biaffine scorer of arcs and labels (Dozat and Manning, 2017), and to layers for tags, sentence starts and entities.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from transformers import AutoModel

from claimminer.transformer.inputs import SIGNS, Text

DROPOUT, HEAD_DROPOUT = 0.15, 0.2
ARC, LABEL = 256, 128  # widths of the heads
UNKNOWN = -100  # no gold
NEVER = -1e4
LAYER = re.compile(r"layer\.(\d+)\.")


def padded(rows: Sequence[np.ndarray], fill: float = 0) -> Tensor:
    """Arrays of one kind, filled up to the longest: rows × longest × what more they have."""
    out = np.full((len(rows), max(map(len, rows)), *rows[0].shape[1:]), fill, rows[0].dtype)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return torch.from_numpy(out)


def word_mask(texts: Sequence[Text]) -> Tensor:
    """Texts × most words: true where there is a word."""
    return padded([np.ones(len(text.first), bool) for text in texts])


class Encoder(nn.Module):
    """A state for each word: that of its first piece in the last layer."""

    def __init__(self, base: Path, vectors_width: int, *, layers: int | None = None) -> None:
        super().__init__()
        depth = {} if layers is None else {"num_hidden_layers": layers}
        # Without dropout inside, and attention written out: so the processor is fastest.
        self.bert = AutoModel.from_pretrained(
            base,
            attn_implementation="eager",
            attention_probs_dropout_prob=0.0,
            hidden_dropout_prob=0.0,
            add_pooling_layer=False,
            **depth,
        )
        self.width: int = self.bert.config.hidden_size
        self.bert.embeddings.word_embeddings.requires_grad_(False)
        # Nothing at first: training starts from what the encoder is.
        self.told = nn.Linear(vectors_width + len(SIGNS), self.width, bias=False)
        nn.init.zeros_(self.told.weight)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, texts: Sequence[Text]) -> Tensor:
        """Texts × most words × width."""
        pieces = padded([text.pieces for text in texts])
        mask = padded([np.ones(len(text), "int64") for text in texts])
        told = padded([text.told for text in texts])
        at = padded([text.first for text in texts]).unsqueeze(-1).expand(-1, -1, self.width)
        known = self.dropout(self.told(told)) * word_mask(texts).unsqueeze(-1)
        start = self.bert.embeddings.word_embeddings(pieces)
        start = start.scatter_add(1, at, known.to(start.dtype))
        states = self.bert(inputs_embeds=start, attention_mask=mask).last_hidden_state
        return self.dropout(torch.gather(states, 1, at))


class Trees(nn.Module):
    """Tags, heads, labels and sentence starts. A head is a word of the same stretch; a root heads itself."""

    def __init__(self, width: int, tags: int, labels: int) -> None:
        super().__init__()
        self.arc_head, self.arc_kid = (hidden(width, ARC) for _ in range(2))
        self.label_head, self.label_kid = (hidden(width, LABEL) for _ in range(2))
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.label = nn.Parameter(torch.zeros(labels, LABEL + 1, LABEL + 1))
        self.tag = nn.Sequential(hidden(width, ARC), nn.Linear(ARC, tags))
        self.start = nn.Linear(width, 2)

    def arcs(self, states: Tensor, mask: Tensor) -> Tensor:
        """Texts × kids × heads."""
        scores = one_more(self.arc_kid(states)) @ self.arc @ self.arc_head(states).transpose(1, 2)
        return scores.masked_fill(~mask.unsqueeze(1), NEVER).float()

    def labels(self, states: Tensor, heads: Tensor) -> Tensor:
        """Of each word's arc to its head: texts × words × labels."""
        above = torch.gather(states, 1, heads.unsqueeze(-1).expand_as(states))
        kids, parents = one_more(self.label_kid(states)), one_more(self.label_head(above))
        return torch.einsum("bnx,lxy,bny->bnl", kids, self.label, parents).float()

    def loss(self, states: Tensor, texts: Sequence[Text]) -> Tensor:
        """Sum of four cross entropies."""
        gold = {name: padded([text.gold[name] for text in texts], UNKNOWN) for name in texts[0].gold}
        scores = {
            "head": self.arcs(states, word_mask(texts)),
            "label": self.labels(states, gold["head"].clamp(min=0)),
            "tag": self.tag(states).float(),
            "start": self.start(states).float(),
        }
        losses = [
            cross_entropy(scores[name].flatten(0, 1), gold[name].flatten(), ignore_index=UNKNOWN)
            for name in scores
        ]
        return torch.stack(losses).sum()


class Entities(nn.Module):
    """Marks of words: beginning and inside of each kind, or outside."""

    def __init__(self, width: int, marks: int) -> None:
        super().__init__()
        self.mark = nn.Sequential(hidden(width, ARC), nn.Linear(ARC, marks))

    def forward(self, states: Tensor) -> Tensor:
        """Log probabilities: texts × words × marks."""
        return self.mark(states).float().log_softmax(-1)

    def loss(self, states: Tensor, texts: Sequence[Text]) -> Tensor:
        """Marginal likelihood: minus the log of what is given to all marks that may be, the mean over words."""
        allowed = padded([text.gold["allowed"] for text in texts])
        given = self(states).masked_fill(~allowed, NEVER).logsumexp(-1)
        return -given[word_mask(texts)].mean()


class Network(nn.Module):
    """The encoder with all its heads. ``layers``: how many of the base's, from the first on; None for all."""

    def __init__(
        self, base: Path, vectors_width: int, *, tags: int, labels: int, marks: int, layers: int | None = None
    ) -> None:
        super().__init__()
        self.encoder = Encoder(base, vectors_width, layers=layers)
        self.trees = Trees(self.encoder.width, tags, labels)
        self.entities = Entities(self.encoder.width, marks)


def shallower(weights: Mapping[str, Tensor], kept: Sequence[int]) -> dict[str, Tensor]:
    """A deeper network's weights, of whose layers only these are kept, in their order (as DistilBERT begins)."""
    places = {str(layer): str(place) for place, layer in enumerate(kept)}
    parted = {name: LAYER.split(name, maxsplit=1) for name in weights}
    return {
        before + "".join(f"layer.{places[number]}." for number in rest[:1]) + "".join(rest[1:]): weights[name]
        for name, (before, *rest) in parted.items()
        if not rest or rest[0] in places
    }


def layers_of(weights: Mapping[str, Tensor]) -> int:
    """How many layers an encoder's weights have."""
    return len({found[1] for name in weights if (found := LAYER.search(name))})


def hidden(width: int, to: int) -> nn.Sequential:
    """One layer."""
    return nn.Sequential(nn.Linear(width, to), nn.ReLU(), nn.Dropout(HEAD_DROPOUT))


def one_more(states: Tensor) -> Tensor:
    """With a column of ones, for the bias."""
    return torch.cat([states, torch.ones_like(states[..., :1])], dim=-1)
