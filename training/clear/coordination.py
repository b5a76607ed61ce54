"""Conjuncts form a chain."""

from clear.tree import Tree


def not_only(tree: Tree) -> None:
    """`not only X but also Y`: only under not (preconj), also under but."""
    for word, following in zip(tree.words, tree.words[1:], strict=False):
        if following.rel != "advmod" or word.head is None:
            continue
        if word.form == "not" and following.form == "only" and word.rel == "advmod":
            if word.head is following:
                word.head = following.head
            word.rel = "preconj"
            following.attach(word)
        elif word.form == "but" and following.form == "also" and word.rel == "cc":
            following.attach(word)


def fixed_conjunctions(tree: Tree) -> None:
    """`as well as`: the last word is cc, the others its advmod."""
    for first in list(tree.words):
        rest = tree.kids(first, "fixed")
        if first.rel != "cc" or not rest:
            continue
        last = rest[-1]
        tree.replace(first, last)
        for word in [first, *rest[:-1]]:
            word.attach(last, "advmod")


def coordination(tree: Tree) -> None:
    """Chain conjuncts; cc and commas attach to the previous conjunct."""
    for head in reversed(tree.words):
        previous = head
        for conjunct in [k for k in tree.kids(head, "conj") if k.i > head.i]:
            for kid in tree.kids(conjunct, "cc", "punct"):
                between = previous.i < kid.i < conjunct.i
                edge = all(k.i >= kid.i or k.rel in ("cc", "punct") for k in tree.subtree(conjunct))
                if between and (kid.rel == "cc" or edge):
                    kid.attach(previous)
            conjunct.attach(previous)
            previous = conjunct
