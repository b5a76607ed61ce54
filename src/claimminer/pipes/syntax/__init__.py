"""What the grammar of a sentence says of one word of it: who acts, what governs it, what it stands for.

    subjects, relatives, infinitives       the subject of a verb, wherever the sentence has put it
    actors, means, purposes                who acts, by what means, and what for
    governors, questions                   what a cue hangs on, and whether that leaves a claim standing
    carriers, complements                  light verbs and their nouns; what stands behind a verb
    coordination, appositions              verbs side by side; nouns beside nouns

Each takes a token and answers with tokens; none knows of findings. Imports of ``pipes``: ``cues``, ``trees``.
"""
