"""Sentences as trees: what is parsed of a sentence, and what is read off the parse without knowing what a claim is.

    parsing, asides                        what is parsed of an article, as small Docs, and what is left out before
    sentences, perfects                    the parsed sentence as plain words, read once
    proposals                              what the encoder that parses reads as claims by itself
    walks                                  walks over the tree: children, objects, conjuncts, and the like
    copulas, rereading, second_verbs       second readings, where the tagger took a verb for something else

Imports of ``pipes``: ``cues`` alone.
"""
