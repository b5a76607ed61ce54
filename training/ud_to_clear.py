"""Convert Universal Dependencies v2 English trees to CLEAR style labels.

CLEAR (ClearNLP) is the scheme of spaCy's English models and of the CRAFT treebank: prepositions head their
objects (prep + pobj), ``be`` heads its predicate (acomp / attr / prep), ``to`` is an aux, passives have their own
labels, and conjuncts form a chain.

    python ud_to_clear.py IN.conllu OUT.conllu

Made for UD_English-EWT. Multiword-token lines and empty nodes are dropped (SpaceAfter is carried over to the words).
UPOS is recomputed from XPOS as in CRAFT. The result is always one projective tree: crossing arcs are lifted.
Known to be weak: attachment after ``be`` with an adjective, small clauses, amounts of money.
"""

import sys
from pathlib import Path

import conllu
from clear.convert import convert
from clear.tables import UPOS
from clear.tree import Tree
from conllu.models import Token, TokenList


def space_after(token: Token) -> bool:
    """Does a space follow?"""
    return (token["misc"] or {}).get("SpaceAfter") != "No"


def joined_words(sentence: TokenList) -> dict[int, bool]:
    """For each word of a multiword token, whether a space follows it."""
    joined: dict[int, bool] = {}
    for token in sentence:
        if isinstance(token["id"], tuple) and token["id"][1] == "-":
            first, _, last = token["id"]
            joined.update((i, False) for i in range(first, last))
            joined[last] = space_after(token)
    return joined


def plain_words(sentence: TokenList) -> list[Token]:
    """Syntactic words, with nothing but SpaceAfter in their last column."""
    joined = joined_words(sentence)
    words = [token for token in sentence if isinstance(token["id"], int)]
    for word in words:
        word["misc"] = None if joined.get(word["id"], space_after(word)) else {"SpaceAfter": "No"}
    return words


def convert_sentence(sentence: TokenList) -> TokenList:
    """The sentence with CLEAR heads and labels."""
    tokens = plain_words(sentence)
    tree = convert(Tree(tokens))
    for token, word in zip(tokens, tree.words, strict=True):
        token["head"] = word.head.i if word.head is not None else 0
        token["deprel"], token["deps"] = word.rel, None
        token["upos"] = UPOS.get(word.tag, "X")
    return TokenList(tokens, metadata=sentence.metadata)


def main(source: Path, target: Path) -> None:
    """Convert the file ``source`` into ``target``."""
    with source.open(encoding="utf-8") as lines, target.open("w", encoding="utf-8") as out:
        for sentence in conllu.parse_incr(lines):
            out.write(convert_sentence(sentence).serialize())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
