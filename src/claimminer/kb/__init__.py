"""The knowledge base: what many articles say about the same things, counted honestly, with all evidence.

    from claimminer.kb import KnowledgeBase

    with KnowledgeBase("claims.db") as kb:
        kb.load("out/")
        kb.relations(cause="IL-6", effect="fibromyalgia")   # a data frame
        kb.show("fibromyalgia")

To go through all of it, one at a time and in a stable order, for whatever writes it into another format
(`claimminer.kb.streams` gives `claimminer.kb.stored`; memory stays flat):

    kb.iter_concepts()      StoredConcept: curie, name, label, base, aspect, synonyms
    kb.iter_relations()     StoredRelation: key, cause, family, direction, negated, effect, counts, confidence
    kb.iter_evidence()      Evidence: relation key, the claim's record (the contract's), its article; by relation
    kb.iter_articles()      StoredArticle: the current versions, with cluster and references
"""

from __future__ import annotations

from claimminer.kb.base import KnowledgeBase

__all__ = ["KnowledgeBase"]
