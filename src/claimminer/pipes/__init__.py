"""What the words of an article say: its claims, their hedges, who is said to have found them, the things they name.

Finding alone: every module takes words or a tree and gives spans; what they mean for an article is put together in
``claimminer.pipeline`` and ``claimminer.assembly``. The words themselves are tables in ``claimminer.language``.

A sentence on its way to its claims, module by module:

    gate, gate_*                           whether its words leave room for a claim; only then it is parsed
    parsing, asides, tokenised             what is parsed of it, and what is left out before
    sentences, tree                        the parsed sentence as plain words, and walks over its tree
    copulas, rereading, second_verbs       second readings, where the tagger took a verb for something else
    claims                                 from the tree to the claims: all that follows
    cues, frames, *_frames, ties           the rows of a word; where the frame of a row has its two arguments
    connectives, inversions, echoes        cues that join clauses, open sentences, or are said again
    comparisons, comparatives, group_*     groups and times that are compared without a cause
    subjects, actors, means, passives      who acts, wherever the sentence has put it
    findings, phrases, edges, tails, lists the spans of the arguments around their heads
    selection                              which findings are claims, by functions, laboratory, studies, people, ...
    scope, senses, governors, denials      hedges and negation, bound to the claim by the tree
    opinion, features                      how likely it is that a reading is right

An article on its way to the rest:

    entities, matching, ner, extents       the things it names, by the vocabulary and by a recogniser
    anaphors, antecedents, statements      what "it", "these drugs" and "this process" stand for
    attribution, reports, source_*         who is said to have found what a sentence says; quotations, transcripts
"""
