"""``be`` heads its clause."""

from clear.tables import (
    ADJ_PREPOSITIONS,
    ADJ_TAGS,
    CLAUSE_ADVERBS,
    FINITE_TAGS,
    NOMINAL_PARTS,
    SUBJECTS,
    VERB_TAGS,
)
from clear.tree import Tree, Word


def clause_like(tree: Tree, word: Word) -> bool:
    """True when a conjunct is a clause of its own, not a second predicate."""
    return (
        word.tag in FINITE_TAGS
        or word.tag == "VB"
        or tree.has(word, "cop", "aux", "aux:pass", "expl", *SUBJECTS)
    )


def first_preposition(tree: Tree, noun: Word) -> str:
    """Form of the first case word of `noun`, or ''."""
    cases = tree.kids(noun, "case")
    return cases[0].form if cases else ""


def adverb_stays(pred: Word, cop: Word, kid: Word) -> bool:
    """Does adverb `kid` modify the predicate itself?"""
    if kid.form in ("not", "n't", "never", "nt"):
        return False
    if pred.i < cop.i:
        return kid.i < pred.i
    if kid.i < cop.i:
        return False
    if kid.i > pred.i:
        return kid.form in ("enough", "ago")
    if pred.upos in ("ADJ", "ADV") or pred.tag in ADJ_TAGS:
        return kid.form not in CLAUSE_ADVERBS
    return pred.tag == "CD"


def oblique_stays(tree: Tree, pred: Word, cop: Word, kid: Word) -> bool:
    """Does oblique `kid` depend on the predicate adjective (`similar to`)?"""
    if cop.i < kid.i < pred.i:
        return kid.rel == "obl:unmarked"
    if kid.i < pred.i or pred.upos not in ("ADJ", "ADV"):
        return False
    return first_preposition(tree, kid) in ADJ_PREPOSITIONS


def stays_with_predicate(tree: Tree, pred: Word, cop: Word, kid: Word) -> bool:
    """Does `kid` stay under the predicate when `be` becomes the head?"""
    rel = kid.rel
    if rel in ("case", "cc:preconj"):
        return kid.i > cop.i or (pred.i < cop.i and rel != "case")
    if rel in NOMINAL_PARTS:
        return True
    if rel == "advmod":
        return adverb_stays(pred, cop, kid)
    if rel.startswith("obl"):
        return oblique_stays(tree, pred, cop, kid)
    if rel in ("xcomp", "ccomp"):
        return kid.i > pred.i
    if rel == "advcl":
        compared = any(m.form in ("than", "as") for m in tree.kids(kid, "mark"))
        return kid.i > pred.i and pred.upos == "ADJ" and (compared or tree.infinitive(kid))
    if rel == "conj":
        return not clause_like(tree, kid)
    if rel == "mark":
        return kid.i > cop.i
    return kid.tag == "HYPH"


def predicate_label(tree: Tree, pred: Word, clausal: bool) -> str:
    """CLEAR label of a predicate under `be`."""
    if clausal:
        return "xcomp" if tree.infinitive(pred) else "ccomp"
    if tree.has(pred, "case") and any(k.tag != "POS" for k in tree.kids(pred, "case")):
        return "obl"
    if pred.tag in ADJ_TAGS:
        return "acomp"
    if pred.tag == "IN":
        return "prep"
    if pred.upos == "ADV" or pred.tag in ("RB", "RBR", "WRB", "RP"):
        return "advmod"
    return "attr"


def copulas(tree: Tree) -> None:
    """`be` becomes the head of its clause; its predicate acomp / attr / ..."""
    for cop in tree.words:
        pred = cop.head
        if cop.rel != "cop" or pred is None:
            continue
        outer = tree.has(pred, "nsubj:outer", "csubj:outer")
        clausal = (
            outer
            or pred.tag in ("VB", "VBZ", "VBP", "VBD")
            or (
                pred.tag in VERB_TAGS
                and tree.has(pred, "mark", "obj")
                and any(m.i > cop.i for m in tree.kids(pred, "mark"))
            )
        )
        kids = [k for k in tree.kids(pred) if k is not cop]
        end = max([k.i for k in kids] + [pred.i])
        for kid in kids:
            if clausal:
                stays = kid.i > cop.i and not (kid.rel == "punct" and kid.i == end)
            else:
                stays = stays_with_predicate(tree, pred, cop, kid)
            if not stays:
                kid.attach(cop)
            elif kid.rel == "advcl" and not clausal and tree.infinitive(kid):
                kid.rel = "xcomp"
        tree.replace(pred, cop)
        pred.rel = predicate_label(tree, pred, clausal)
