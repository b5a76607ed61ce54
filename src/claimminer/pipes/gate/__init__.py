"""The look before the parse: whether the words of a sentence leave room for a claim. Only then it is parsed.

    decision                               whether a sentence may hold a claim at all
    rows                                   for a row of the relation table, frame by frame
    change_words, group_words              for what changes, and for what groups have
    comparison_words                       for groups and times that are compared
    looks, verb_forms                      words that a look starts at; verbs by which something is told

It knows no tree; of other rooms it imports the words that they ask for, so that both ask for the same. A sentence that
it refuses is never read: where in doubt, it lets pass.

Imports of ``pipes``: ``cues``, ``trees``, ``syntax``, ``frames``.
"""
