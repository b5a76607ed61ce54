"""What the parser reads in place of words that mislead it."""

from __future__ import annotations

from claimminer.records import Label

# For an entity's last word, a common noun of its kind, singular and plural: names of drugs, genes and diseases are the words
# that a small model has seen least and mistags most.
NOUNS: dict[Label, tuple[str, str]] = {
    "CONDITION": ("disease", "diseases"),
    "DRUG": ("medicine", "medicines"),
    "CYTOKINE": ("protein", "proteins"),
    "CELL_TYPE": ("cell", "cells"),
}
# For a cue that doubles as noun or adjective ("certain drugs slow dementia"), a form that is a verb and nothing else.
THIRD_PERSON = "prevents"
BASE_FORM = "prevent"
PARTICIPLE = "causing"
# For spellings that the treebanks hardly know: "ca n't" was read as a name, "mould" as an auxiliary.
SPELLINGS: dict[str, str] = {"ca": "can", "wo": "will", "n't": "not", "mould": "mold", "moulds": "molds", "Mould": "Mold"}
# "doesnt", with its apostrophe lost, comes as two words; elsewhere "nt" counts nucleotides.
BEFORE_NT: frozenset[str] = frozenset({
    "does", "do", "did", "is", "are", "was", "were", "has", "have", "had", "ca", "can", "wo", "will", "could", "would", "should",
})  # fmt: skip
# For "more than" before one of these verbs, two adverbs: "it more than doubles the risk" was read as a comparison.
MORE_THAN = ("also", "nearly")
MULTIPLYING: frozenset[str] = frozenset({
    "doubles", "doubled", "double", "halves", "halved", "halve", "triples", "tripled", "triple", "trebles", "trebled", "quadruples", "quadrupled",
})  # fmt: skip
# "had little to no effect" was read as a bit that leads to no effect.
HARDLY_ANY, NEARLY_NO = ("little", "to", "no"), ["very", "nearly", "no"]
# The treebanks know straight quotes only: "don’t" was no denial.
STRAIGHT_QUOTES = str.maketrans("‘’“”", "''\"\"")
# "was in no way linked to" was read as a way; a "no" that is an adverb denies the verb.
IN_NO_WAY: frozenset[tuple[str, ...]] = frozenset({("in", "no", "way"), ("by", "no", "means"), ("in", "no", "sense")})
NEVER_EVER: list[str] = ["quite", "never", "even"]
# "Coffee, it seems, lowers the risk": the clause set in was read as the sentence's own.
INSERTED_SUBJECTS: frozenset[str] = frozenset({
    "it", "we", "they", "i", "I", "he", "she", "doctors", "experts", "scientists", "researchers", "some", "many",
})  # fmt: skip
INSERTED_VERBS: frozenset[str] = frozenset({
    "seems", "appears", "seemed", "appeared", "think", "believe", "suspect", "thinks", "believes", "suspects", "suggests", "suggest",
})  # fmt: skip
INSERTED: list[str] = ["quite", "possibly"]
# "In addition to easing pain, it", "took statins in order to lower it": what a gerund or an infinitive hangs on.
IN_ADDITION, ALSO_BY = ("in", "addition", "to"), ["also", "only", "by"]
IN_ORDER, JUST = ("in", "order", "to"), ["mainly", "just", "to"]
