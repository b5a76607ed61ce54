"""What the words of an article say: its claims, their hedges, who is said to have found them, the things they name.

Finding alone: every module takes words or a tree and gives spans; what they mean for an article is put together in
``claimminer.pipeline`` and ``claimminer.assembly``. The words themselves are tables in ``claimminer.language``.

Ten rooms, in the order of the stairs: each may import those above it in this list, never one below. Their own
docstrings say what stands in them.

    cues                                   the cue tables as hash look-ups: at the bottom, everybody asks them
    trees                                  what is parsed, the sentence as plain words, walks over its tree
    syntax                                 who acts, what governs a word, what a pronoun of the clause stands for
    arguments                              the spans of cause and effect around their heads; antecedents
    groups                                 groups and times that are compared without a cause
    scope                                  hedges and negation, bound to the claim by the tree
    frames                                 where the frame of a row has its two arguments
    screening                              which findings are claims, and how likely it is that a reading is right
    gate                                   whether the words of a sentence leave room for a claim, before the parse
    mentions                               the things that an article names
    attributions                           who is said to have found what a sentence says
    claims, leadins, entities              on top, the ways in: from the tree to the claims; the mentions together

A sentence on its way to its claims goes through ``gate``, ``trees``, and ``claims``, which asks ``frames`` and
``groups`` for findings, ``scope`` for what weakens them, and ``screening`` for those that stand.
"""
