"""What weakens or denies a claim: hedges and negation, as words and in their reach (GUIDELINES 4, 5).

    binding                                hedges and negation bound to a finding by the tree
    hedge_cues, senses                     the hedges among the words of a sentence, and whether they hedge there
    reach                                  the words around a cue whose hedges weaken its claim
    denials, echoes                        denials in the wording around; claims said again of something else

Imports of ``pipes``: ``cues``, ``trees``, ``syntax``, ``arguments``.
"""
