"""Part of speech by treebank tag, so that ``noun_chunks`` works."""

from typing import cast

from spacy.language import Language
from spacy.pipeline import AttributeRuler

TAGS = {
    "ADJ": "JJ JJR JJS AFX",
    "ADP": "IN RP",
    "ADV": "RB RBR RBS WRB EX",
    "AUX": "MD",
    "CCONJ": "CC",
    "DET": "DT PDT WDT PRP$ WP$",
    "INTJ": "UH",
    "NOUN": "NN NNS",
    "NUM": "CD",
    "PART": "TO POS",
    "PRON": "PRP WP",
    "PROPN": "NNP NNPS",
    "PUNCT": ". , : `` '' -LRB- -RRB- HYPH",
    "SPACE": "_SP",
    "SYM": "SYM $ # NFP",
    "VERB": "VB VBD VBG VBN VBP VBZ",
    "X": "FW LS ADD GW XX",
}


def add_classes(nlp: Language) -> None:
    """The attribute ruler that gives ``pos_`` by tag."""
    ruler = cast(AttributeRuler, nlp.add_pipe("attribute_ruler"))
    for pos, tags in TAGS.items():
        for tag in tags.split():
            ruler.add([[{"TAG": tag}]], {"POS": pos})
