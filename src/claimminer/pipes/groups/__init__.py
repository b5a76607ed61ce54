"""Groups and times that are compared, or told of, without a cause: the correlational claims (GUIDELINES 1).

    comparisons                            all of these, in the order in which they are tried
    comparatives, graded, sides            "had lower", "is more common among"; what is set against each other
    changes, trends, doses                 what differs or changes, what only dates it, what goes along in steps
    states, fates, doings                  what groups are, what becomes of them, what is done to or by them
    found, differences, likenesses         what is found in them, and in what they differ or are alike
    risks, headlines                       rates and risks, also where the verb is left out
    observed                               what is only seen in a group, though a causal cue says it

Imports of ``pipes``: ``cues``, ``trees``, ``syntax``, ``arguments``.
"""
