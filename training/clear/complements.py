"""Open complements, small clauses, datives."""

from clear.tables import ADJ_TAGS, LINKING_VERBS, RAISING_VERBS, SMALL_CLAUSE_VERBS, VERB_TAGS
from clear.tree import Tree, Word


def is_verbal(tree: Tree, comp: Word) -> bool:
    """True for a verbal complement; bare participles count as adjectives."""
    return comp.tag in VERB_TAGS and (comp.tag != "VBN" or tree.has(comp, "aux", "aux:pass"))


def raised(tree: Tree, verb: Word, objects: list[Word], comp: Word) -> bool:
    """Is the one object of `verb` really the subject of the clause `comp`?"""
    if len(objects) != 1 or any(objects[0].i < k.i < comp.i and k.rel != "punct" for k in tree.kids(verb)):
        return False
    if verb.lemma == "have" and any(k.tag == "TO" for k in tree.kids(comp)):
        return False
    return verb.lemma in (RAISING_VERBS if is_verbal(tree, comp) else SMALL_CLAUSE_VERBS)


def small_clause(tree: Tree, comp: Word, subject: Word) -> None:
    """Make `subject` the subject of `comp`, which becomes a ccomp."""
    subject.attach(comp, "nsubj:pass" if tree.has(comp, "aux:pass") else "nsubj")
    comp.rel = "ccomp"


def datives(tree: Tree) -> None:
    """An indirect object without a direct one is the object (`told me that`)."""
    for word in tree.words:
        if word.rel == "iobj" and not tree.has(word.head, "obj"):
            word.rel = "obj"


def open_complements(tree: Tree) -> None:
    """xcomp of adjectives, nouns and raised objects."""
    for comp in tree.words:
        verb = comp.head
        if verb is None or comp.rel not in ("xcomp", "ccomp"):
            continue
        if comp.rel == "ccomp":
            if verb.tag in ("JJ", "JJR") and tree.infinitive(comp):
                comp.rel = "xcomp"
            continue
        objects = [o for o in tree.kids(verb, "obj", "iobj") if verb.i < o.i < comp.i]
        if raised(tree, verb, objects, comp):
            small_clause(tree, comp, objects[0])
        elif is_verbal(tree, comp) or comp.tag == "TO":
            continue
        elif comp.tag in ("RB", "RBR", "WRB"):
            comp.rel = "advmod"
        elif objects:
            comp.rel = "oprd"
        elif verb.lemma == "make" and comp.tag == "JJ" and not tree.is_passive(verb):
            comp.rel = "ccomp"
        elif verb.lemma in LINKING_VERBS and not tree.is_passive(verb):
            comp.rel = "acomp" if comp.tag in ADJ_TAGS else "attr"
        elif comp.tag in ("IN", "RP"):
            comp.rel = "prep"
        else:
            comp.rel = "oprd"
