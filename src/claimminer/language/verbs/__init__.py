"""Verbs of cause, as tables of rows (``claimminer.language.cue``), no logic.

``plain``, ``prepositional`` and ``making`` hold those that act on health wherever they stand ("causes", "reduces"), by
their frames. The others are of many senses, sorted by what they say happens: a row of theirs holds of a state of health
(``outcome``) or of a body (``bodily``) alone: "stokes inflammation", not "stokes the fire".
"""
