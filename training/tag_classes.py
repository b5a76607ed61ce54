"""Part of speech by treebank tag, so that ``noun_chunks`` works."""

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
