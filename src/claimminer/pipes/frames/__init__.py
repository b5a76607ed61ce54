"""From the rows of the relation table to findings: where in the tree a cue of each frame has its two arguments.

    registry                               one function a frame
    verbs, objects, passives, joint        what acts, what becomes of an object, and what is joined
    nouns, noun_compounds, ties            nouns of cause and effect, and nouns that tie two things together
    adjectives, idioms, asked              predicates of other kinds, and effects that are clauses with "how"
    connectives, reasons, inversions       cues that join clauses or open sentences
    overlaps, retyping                     one finding for each cue; what a cue says of molecules
    proposed                               findings of the encoder, where the rules have none; how far it agrees

Imports of ``pipes``: ``cues``, ``trees``, ``syntax``, ``arguments``, ``groups``.
"""
