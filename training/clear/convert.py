"""The steps of the conversion, in their order; each rewrites one construction."""

from clear.clauses import existentials, free_relatives, reported_speech
from clear.complements import datives, open_complements
from clear.coordination import coordination, fixed_conjunctions, not_only
from clear.copulas import copulas
from clear.labels import relabel
from clear.names import dates, fixed_adverbs, flat_names, money, number_ranges, quantifiers
from clear.prepositions import adpositions, at_least, verbal_prepositions
from clear.projectivity import projective, punctuation, well_formed
from clear.subordinators import subordinators
from clear.tree import Tree

STEPS = (
    flat_names, money, dates, number_ranges, fixed_adverbs, quantifiers,
    free_relatives, reported_speech, existentials, copulas,
    adpositions, subordinators, verbal_prepositions, at_least,
    not_only, fixed_conjunctions, coordination, datives, open_complements,
    relabel, well_formed, punctuation, projective,
)  # fmt: skip


def convert(tree: Tree) -> Tree:
    """Apply all steps to ``tree``, in place."""
    for step in STEPS:
        step(tree)
    return tree
