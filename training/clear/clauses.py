"""Free relatives, reported speech and existentials."""

from clear.tables import SAY_VERBS, SUBJECTS, WH_TAGS
from clear.tree import Tree

# the label of a clause in the place of a phrase
CLAUSES = {
    "obj": "ccomp", "iobj": "ccomp", "xcomp": "ccomp", "nsubj": "csubj", "nsubj:pass": "csubj:pass",
    "nsubj:outer": "csubj:outer", "advmod": "advcl", "obl": "advcl", "nmod": "acl", "appos": "acl",
}  # fmt: skip


def free_relatives(tree: Tree) -> None:
    """`what he did`: the verb is the head, as ccomp / csubj / pcomp."""
    for wh in tree.words:
        clauses = [k for k in tree.kids(wh, "acl:relcl", "advcl:relcl") if k.i > wh.i]
        if wh.tag not in WH_TAGS or not clauses:
            continue
        verb = clauses[0]
        for kid in tree.kids(wh):
            if kid is not verb and kid.rel not in ("amod", "det", "acl", "appos", "advmod"):
                kid.attach(verb)
                if kid.rel in ("nsubj", "csubj"):
                    kid.rel += ":outer"
        passive, subject = tree.is_passive(verb), tree.has(verb, "nsubj", "nsubj:pass", "csubj")
        tree.replace(wh, verb)
        if not tree.has(verb, "case"):
            verb.rel = CLAUSES.get(verb.rel, verb.rel)
        if wh.tag == "WRB":
            wh.rel = "advmod"
        elif not subject:
            wh.rel = "nsubj:pass" if passive else "nsubj"
        else:
            wh.rel = "dep" if tree.has(verb, "obj") else "obj"


def reported_speech(tree: Tree) -> None:
    """`X, he said`: said heads X (ccomp) unless it interrupts X."""
    for verb in tree.words:
        content = verb.head
        if (
            verb.rel != "parataxis"
            or verb.lemma not in SAY_VERBS
            or content is None
            or not tree.has(verb, "nsubj")
            or tree.has(verb, "obj", "ccomp")
        ):
            continue
        own = tree.subtree(verb)
        rest = [w for w in tree.subtree(content) if w not in own and w.rel != "punct"]
        first, last = min(w.i for w in own), max(w.i for w in own)
        if not (first > max(w.i for w in rest) or last < min(w.i for w in rest)):
            continue
        for mark in tree.kids(content, "punct"):
            if mark.i > last:
                mark.attach(verb)
        tree.replace(content, verb)
        content.rel = "ccomp"


def existentials(tree: Tree) -> None:
    """`there is X`: X is attr; `it` in extraposition is a plain subject/object.

    The extraposed clause (`it is clear that X`) will attach to `be`, not to `clear`.
    """
    for word in tree.words:
        verb = word.head
        if word.rel != "expl" or verb is None:
            continue
        if word.tag == "EX" or word.lemma == "there":
            if verb.lemma == "be":
                for subject in tree.kids(verb, "nsubj"):
                    subject.rel = "attr"
            continue
        for clause in tree.kids(verb, "csubj", "csubj:pass"):
            if clause.i > verb.i:
                clause.rel = "xcomp:extra" if tree.infinitive(clause) else "ccomp:extra"
        if tree.has(verb, *SUBJECTS):
            word.rel = "obj"
        else:
            word.rel = "nsubj:pass" if tree.is_passive(verb) else "nsubj"
