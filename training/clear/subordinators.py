"""Subordinators, ``to`` and ``in order to``."""

from clear.tree import Tree, Word


def in_order(tree: Tree, first: Word) -> None:
    """`in order to V`: in (prep) -> order (pobj) -> V (acl)."""
    verb, order = first.head, tree.kids(first, "fixed")[0]
    for kid in tree.kids(verb):
        if kid.i < first.i:
            kid.attach(first)
    for to in tree.kids(first, "fixed")[1:]:
        to.attach(verb, "mark")
    if verb.head is None:
        first.rel = "mark"
        return
    first.attach(verb.head, "prep")
    order.attach(first, "pobj")
    verb.attach(order, "acl")


def subordinators(tree: Tree) -> None:
    """`to` is aux; the words of fixed subordinators all attach to the verb."""
    for mark in list(tree.words):
        if mark.rel != "mark":
            continue
        verb, rest = mark.head, tree.kids(mark, "fixed")
        if mark.form == "in" and rest and rest[0].form == "order":
            in_order(tree, mark)
            continue
        for word in rest:
            rel = {"or": "cc", "not": "neg"}.get(word.form, "mark")
            word.attach(verb, rel)
    for word in tree.words:
        if word.rel == "mark" and word.tag == "TO":
            word.rel = "aux"
