"""Which findings are claims (GUIDELINES 1): by rule first, and then by how likely it is that the reading is right.

    verdict                                whether a finding is a claim: all of these in turn
    bodily, functions, deeds               what is true of any body, and what people do
    laboratory, studies, about_findings    what is said of work and studies, rather than of health
    affairs                                what is said of money, law, services and opinion
    people, restrictions                   who or what is only described
    advice, suppositions                   what is wished for, advised, supposed or asked
    misreadings                            cue forms that are no verb where they stand
    opinion, features                      a scorer's second opinion, and what it looks at

Imports of ``pipes``: ``cues``, ``trees``, ``syntax``, ``arguments``, ``groups``, ``scope``, ``frames``.
"""
