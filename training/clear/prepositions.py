"""Prepositions head their objects."""

import itertools

from clear.tables import (
    DATIVE_VERBS,
    FINITE_TAGS,
    MOD_LAST_FIXED,
    PCOMP_FIXED,
    SUBJECTS,
    SUBORDINATORS,
    VERB_TAGS,
    VERBAL_PREPOSITIONS,
    WH_TAGS,
)
from clear.tree import Tree, Word


def link_fixed(tree: Tree, first: Word) -> tuple[Word, Word]:
    """Restructure a fixed preposition; return its (top, bottom) words."""
    rest = tree.kids(first, "fixed")
    if not rest:
        return first, first
    phrase = " ".join([first.form] + [k.form for k in rest])
    last = rest[-1]
    if phrase in MOD_LAST_FIXED:
        tree.replace(first, last)
        for word in [first, *rest[:-1]]:
            word.attach(last, "amod" if word.tag.startswith("JJ") else "advmod")
        return last, last
    previous = first
    for word in rest:
        word.attach(previous, "pcomp" if phrase in PCOMP_FIXED else "prep")
        if word.tag.startswith("NN"):
            word.rel = "pobj"
        previous = word
    return first, last


def prep_label(tree: Tree, noun: Word, top: Word) -> str:
    """Label of the preposition that replaces `noun` in the tree."""
    rel, verb = noun.rel, noun.head
    if rel == "obl:agent":
        return "agent"
    if rel in ("root", "conj", "ccomp", "parataxis", "csubj", "list") or rel in SUBJECTS:
        return rel
    if (
        rel == "obl"
        and top.form == "to"
        and verb is not None
        and verb.lemma in DATIVE_VERBS
        and tree.has(verb, "obj")
    ):
        return "dative"
    return "prep"


def wrap(tree: Tree, inner: Word, top: Word, bottom: Word) -> None:
    """Insert the preposition top..bottom above `inner` (noun or clause)."""
    top_rel = prep_label(tree, inner, top)
    for kid in tree.kids(inner):
        if kid.i < top.i and kid is not top and kid.rel != "case":
            kid.attach(top)
    top.attach(inner.head, top_rel)
    clause = inner.tag in VERB_TAGS or inner.tag in ("RB", "RBR", "WRB", "IN") or tree.has(inner, *SUBJECTS)
    inner.attach(bottom, "pcomp" if clause else "pobj")


def is_prepositional_mark(tree: Tree, mark: Word) -> bool:
    """True for a preposition before a gerund or before a wh-clause."""
    verb = mark.head
    if mark.rel != "mark" or mark.tag == "TO" or mark.form in SUBORDINATORS:
        return False
    auxiliaries = tree.kids(verb, "aux", "aux:pass", "cop")
    if any(k.tag in FINITE_TAGS for k in [*auxiliaries, verb]):
        return mark.i < len(tree.words) and tree.words[mark.i].tag in WH_TAGS
    if any(k.tag == "TO" for k in tree.kids(verb, "mark")):
        return False
    if mark.form in ("with", "without") and verb.tag not in VERB_TAGS:
        return True
    return verb.tag == "VBG" or any(k.tag == "VBG" for k in auxiliaries)


def adpositions(tree: Tree) -> None:
    """case + noun -> prep + pobj; preposition + gerund -> prep + pcomp."""
    wrapped = {}
    for inner in list(tree.words):
        markers = [
            k
            for k in tree.kids(inner)
            if k.i < inner.i
            and k.tag not in ("POS", "HYPH", "SYM", ",")
            and (k.rel == "case" or is_prepositional_mark(tree, k))
        ]
        if not markers:
            continue
        links = [link_fixed(tree, m) for m in markers]
        absolute = len(markers) > 1 and markers[0].rel == "mark"
        for (_, bottom), (top, _) in itertools.pairwise(links):
            top.attach(bottom, "pcomp" if absolute else "prep")
        if absolute:  # `with a vial in hand`: vial is the subject of `in`
            for subject in tree.kids(inner, *SUBJECTS):
                subject.attach(links[1][0])
        wrap(tree, inner, links[0][0], links[-1][1])
        wrapped[inner] = links[0][0]
    for top in wrapped.values():
        if top.rel == "conj" and top.head in wrapped:
            top.head = wrapped[top.head]
    for word in tree.words:
        if word.rel == "case" and word.tag in ("HYPH", "SYM", ","):
            word.rel = "punct"
        elif word.rel == "case" and word.tag != "POS":
            word.rel = "prep"


def verbal_prepositions(tree: Tree) -> None:
    """`based on X`, `compared with X`: the participle is a prep."""
    for verb in tree.words:
        if verb.rel not in ("advcl", "acl") or verb.tag not in ("VBN", "VBG"):
            continue
        if tree.has(verb, "mark", "aux", "aux:pass", "obj", "advmod", *SUBJECTS):
            continue
        preps = tree.kids(verb, "prep")
        if preps and (verb.lemma, preps[0].form) in VERBAL_PREPOSITIONS:
            verb.rel = "prep"


def at_least(tree: Tree) -> None:
    """`at least`, `at most`: adverbs in CRAFT."""
    for word in tree.words:
        prep = word.head
        if (
            word.form in ("least", "most")
            and word.rel == "pobj"
            and prep.form == "at"
            and not tree.kids(word)
            and prep.head is not None
        ):
            tree.replace(prep, word)
            for kid in tree.kids(prep):
                kid.attach(word)
            prep.rel = word.rel = "advmod"
