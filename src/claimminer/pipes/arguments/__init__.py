"""The arguments of a finding: which words around a head are the cause, and which the effect.

    findings                               a cue with its two arguments as spans: what every frame builds
    phrases, edges, tails, object_tails    the phrase of a head, its two edges, and what belongs to it from afar
    lists                                  the rest of a list that the tree has left out
    antecedents, anaphors                  what "it" and "these drugs" stand for, over sentences
    bearers, statements                    and which nouns and clauses may be meant

Imports of ``pipes``: ``cues``, ``trees``, ``syntax``.
"""
