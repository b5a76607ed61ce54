"""A trained network as the spaCy pipeline that claimminer reads with: 8-bit weights for ONNX Runtime.

python -m transformer.export BASE VECTORS WEIGHTS TOKENIZER_MODEL CARD.json OUT [--ner MODEL] [--float]

``--ner``: entities are those of a spaCy recogniser that keeps the same vectors, and the encoder reads them there.
"""

import argparse
import json
import warnings
from pathlib import Path
from typing import cast

import numpy as np
import spacy
import torch
from assemble import add_classes
from onnxruntime.quantization import QuantType, quantize_dynamic
from spacy.language import Language
from torch import Tensor, nn

from claimminer.own_vectors import SETTINGS
from claimminer.transformer.marks import MARKS
from claimminer.transformer.pipes import TreeReader
from transformer.network import NEVER, Network, one_more

GIVEN = ("pieces", "mask", "first", "told")
FOUND = ("arcs", "tags", "starts", "marks", "kids", "parents")
OPSET = 17
EXAMPLE = (2, 9, 5)  # texts, pieces, words


class Graph(nn.Module):
    """The network without what training alone needs; labels are scored outside, for the heads chosen."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, mask: Tensor, first: Tensor, told: Tensor) -> tuple[Tensor, ...]:
        """See FOUND."""
        encoder, trees = self.network.encoder, self.network.trees
        embed = encoder.bert.embeddings
        at = first.unsqueeze(-1).expand(-1, -1, encoder.width)
        known = encoder.told(told)
        start = embed.word_embeddings(pieces).scatter_add(1, at, known)
        start = (
            start
            + embed.position_embeddings.weight[: pieces.shape[1]]
            + embed.token_type_embeddings.weight[0]
        )
        states = embed.LayerNorm(start)
        blocked = (1 - mask[:, None, None, :].float()) * NEVER
        for layer in encoder.bert.encoder.layer:
            out = layer(states, blocked)
            states = out[0] if isinstance(out, tuple) else out
        states = torch.gather(states, 1, at)
        arcs = one_more(trees.arc_kid(states)) @ trees.arc @ trees.arc_head(states).transpose(1, 2)
        kids, parents = one_more(trees.label_kid(states)), one_more(trees.label_head(states))
        return arcs, trees.tag(states), trees.start(states), self.network.entities(states), kids, parents


def export(network: Network, path: Path, *, small: bool) -> None:
    """The graph as ONNX; ``small``: its weights in 8 bits, a scale for each column."""
    texts, pieces, words = EXAMPLE
    given = (
        torch.ones(texts, pieces, dtype=torch.long),
        torch.ones(texts, pieces, dtype=torch.long),
        torch.arange(words).repeat(texts, 1),
        torch.zeros(texts, words, network.encoder.told.in_features),
    )
    axes = {
        name: {0: "texts", 1: "pieces" if name in ("pieces", "mask") else "words"}
        for name in (*GIVEN, *FOUND)
    }
    axes["arcs"][2] = "words"
    torch.onnx.export(
        Graph(network).eval(),
        given,
        str(path),
        input_names=list(GIVEN),
        output_names=list(FOUND),
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )
    if small:
        whole = path.rename(path.with_suffix(".whole"))
        quantize_dynamic(
            str(whole), str(path), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )
        whole.unlink()


def write_reader(
    network: Network, base: Path, vectors: Path, names: dict[str, list[str]], out: Path, *, shared: bool
) -> None:
    """What the component's folder holds beside the graph. ``shared``: the vectors are another component's."""
    static = spacy.load(vectors).vocab.vectors
    settings = {name: getattr(static, name) for name in SETTINGS}
    (out / "names.json").write_text(json.dumps({**names, "vectors": settings}), encoding="utf-8")
    (out / "pieces.txt").write_text(
        (base / "vocab.txt").read_text(encoding="utf-8").rstrip("\n"), encoding="utf-8"
    )
    label = network.trees.label.detach().numpy()  # labels × kids × parents
    weights = label.transpose(1, 0, 2).reshape(label.shape[1], -1)
    kept = {} if shared else {"vectors": static.data.astype("float16")}
    np.savez(out / "weights.npz", label=weights.astype("float16"), **kept)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="A trained network as a spaCy pipeline")
    parser.add_argument("base", type=Path)
    parser.add_argument("vectors", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("tokenizer", type=Path, help="spaCy pipeline whose tokeniser is taken over")
    parser.add_argument("card", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--ner", type=Path, help="spaCy pipeline with the recogniser")
    parser.add_argument("--float", action="store_true", help="leave the weights as they are")
    args = parser.parse_args()
    names = json.loads(args.weights.with_suffix(".json").read_text(encoding="utf-8"))
    width = spacy.load(args.vectors).vocab.vectors.shape[1]
    network = Network(
        args.base, width, tags=len(names["tags"]), labels=len(names["labels"]), marks=len(MARKS)
    )
    network.load_state_dict(torch.load(args.weights))
    reader = args.output.with_suffix(".reader")
    reader.mkdir(parents=True, exist_ok=True)
    export(network.eval(), reader / "model.onnx", small=not args.float)
    write_reader(network, args.base, args.vectors, names, reader, shared=bool(args.ner))
    nlp = pipeline(args.tokenizer, reader, args.ner)
    nlp.meta.update(json.loads(args.card.read_text(encoding="utf-8")))
    nlp.to_disk(args.output)
    (args.output / "vocab" / "strings.json").write_text("[]\n", encoding="utf-8")  # the words of no text


def pipeline(tokenizer: Path, reader: Path, recogniser: Path | None) -> Language:
    """Tokeniser, trees, parts of speech and names."""
    nlp = spacy.blank("en")
    nlp.tokenizer.from_disk(tokenizer / "tokenizer")
    trees = nlp.add_pipe("claimminer_trees", name="parser", config={"vectors": "ner" if recogniser else None})
    cast(TreeReader, trees).from_disk(reader)
    add_classes(nlp)
    if recogniser:
        warnings.filterwarnings("ignore", r"\[W113\]")  # of other vectors: the recogniser brings its own
        nlp.add_pipe("ner", source=spacy.load(recogniser))
    else:
        nlp.add_pipe("claimminer_names", name="ner")
    return nlp


if __name__ == "__main__":
    main()
