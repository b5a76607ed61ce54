"""The things that an article names: mentions of entities in its text.

    matching, extents                      the forms of the vocabulary in a text, and how far a mention reaches
    abbreviations                          the article's own
    ner                                    a statistical recogniser, for names that the vocabulary lacks
    surroundings, administration           names that are none where they stand; drugs that the body makes, too

``claimminer.pipes.entities`` puts them together. Imports nothing of ``pipes``.
"""
