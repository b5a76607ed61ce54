"""What is left of the UD labels."""

from clear.tables import LABELS
from clear.tree import Tree


def relabel(tree: Tree) -> None:
    """Map what is left of the UD labels."""
    for word in tree.words:
        head, rel = word.head, word.rel
        if head is None:
            word.rel = "root"
        elif (rel == "advmod" and word.form in ("not", "n't", "n’t", "nt", "never")) or (
            rel == "advmod" and word.form == "no" and head.form in ("longer", "more")
        ):
            word.rel = "neg"
        elif rel in ("nmod", "nmod:unmarked") and word.tag == "CD" and head.i < word.i:
            word.rel = "nummod"
        elif (rel == "nmod" and word.tag.startswith("NN") and word.i < head.i and head.tag != "CD") or (
            rel == "amod" and word.tag.startswith("NNP")
        ):
            word.rel = "compound"
        elif rel in ("obl", "nmod") and word.tag in ("IN", "RP"):
            word.rel = "prep"
        elif rel == "compound" and head.tag in ("JJ", "VBN", "VBG"):
            word.rel = "npadvmod" if word.tag.startswith("NN") else "advmod"
        elif (rel == "cc" and word.tag in ("HYPH", ",", "SYM", ":") and word.form != "&") or (
            rel == "discourse" and word.upos in ("SYM", "PUNCT")
        ):
            word.rel = "punct"
        else:
            word.rel = LABELS.get(rel, rel)
