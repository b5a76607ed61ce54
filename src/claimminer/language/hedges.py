"""Hedge cues: words that lower the writer's commitment (GUIDELINES 4), after Hyland (1998) and the CoNLL-2010 guidelines.

``scope`` says what a cue weakens:

    GOVERNS   the clause it governs ("appears to reduce", "it is possible that", "is thought to", "suggests that")
    MODIFIES  the verb or adjective it stands beside ("may reduce", "possibly reduces")
    NAMES     the noun phrase it stands in ("a possible link", "the potential for relief")

"can" is no hedge, nor are "often", "would", "tend to", "showed", "found", "demonstrated" (attribution). Most of these words
have a plain sense too: ``senses`` tells in which company they hedge.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from claimminer.records import HedgeKind

Scope = Literal["GOVERNS", "MODIFIES", "NAMES"]


class HedgeCue(NamedTuple):
    """One cue as written (lower case, single spaces)."""

    words: str
    kind: HedgeKind
    scope: Scope


def _cues(kind: HedgeKind, scope: Scope, *words: str) -> tuple[HedgeCue, ...]:
    return tuple(HedgeCue(word, kind, scope) for word in words)


MODALS: tuple[HedgeCue, ...] = _cues("modal", "MODIFIES", "may", "might", "could", "should")

# every form is listed: the tables are matched by hash of the words as written
VERBS: tuple[HedgeCue, ...] = (
    *_cues("verb", "GOVERNS", *(
        "suggest suggests suggested suggesting indicate indicates indicated indicating imply implies implied implying "
        "appear appears appeared appearing seem seems seemed seeming think thinks thought believe believes believed believing "
        "feel feels felt suspect suspects suspected presume presumed assume assumes assumed assuming speculate speculates speculated "
        "hypothesize hypothesizes hypothesized hypothesise hypothesised hypothesizing postulate postulates postulated postulating "
        "propose proposes proposed proposing theorize theorizes theorized theorise theorised infer inferred "
        "predict predicts predicted expect expected expects estimate estimated consider considers considered suppose supposed "
        "promises promised hint hints hinted wonder wondered blame blamed rumored rumoured claimed reputed said "
        "fear fears feared fearing worry worries worried doubt doubts doubted dispute disputes disputed agree agrees agreed convinced"
    ).split()),
    *_cues("verb", "GOVERNS", "can not be ruled out", "could not be ruled out", "can not be excluded", "could not be excluded", "ca n't be ruled out"),
    *_cues("verb", "NAMES", "implicated", "implicate", "implicates", "implicating"),
)  # fmt: skip
ADVERBS: tuple[HedgeCue, ...] = _cues(
    "adverb", "MODIFIES", "possibly", "probably", "potentially", "perhaps", "maybe", "presumably", "apparently", "seemingly",
    "supposedly", "conceivably", "arguably", "plausibly", "hypothetically", "putatively", "allegedly", "reportedly",
    "theoretically", "in theory", "not necessarily", "in all likelihood", "tentatively", "likely",
)  # fmt: skip
ADJECTIVES: tuple[HedgeCue, ...] = (
    *_cues("adjective", "NAMES", "possible", "potential", "probable", "putative", "plausible", "presumed", "suspected", "hypothetical",
           "hypothesized", "promising", "tentative", "supposed", "alleged", "purported", "apparent", "conceivable", "likeliest"),
    *_cues("adjective", "GOVERNS", "likely", "unlikely", "unclear", "uncertain", "inconclusive", "unknown", "unproven",
           "doubtful", "dubious", "far from certain", "far from clear", "far from proven", "by no means certain", "by no means clear",
           "yet to be proven", "yet to be proved", "yet to be confirmed", "yet to be established", "yet to be shown",
           "not clear", "not certain", "not proven", "open to question", "debatable", "questionable"),
)  # fmt: skip
NOUNS: tuple[HedgeCue, ...] = (
    *_cues("noun", "GOVERNS", "possibility", "possibilities", "hypothesis", "hypotheses", "theory", "speculation", "likelihood", "chance",
           "suspicion", "suggestion", "assumption", "proposal", "proposals", "one explanation"),
    *_cues("noun", "GOVERNS", "promise", "potential", "concern", "concerns"),
    *_cues("noun", "GOVERNS", "evidence", "signs", "indications"),
)  # fmt: skip
CONDITIONS: tuple[HedgeCue, ...] = _cues("condition", "MODIFIES", "if")
QUANTITIES: tuple[HedgeCue, ...] = _cues(
    "quantity", "MODIFIES", "in part", "partly", "partially", "to some extent", "to some degree", "at least in part", "at least partly",
    "in some cases", "in some people", "in some patients", "for some people",
)  # fmt: skip

HEDGES: tuple[HedgeCue, ...] = (*MODALS, *VERBS, *ADVERBS, *ADJECTIVES, *NOUNS, *CONDITIONS, *QUANTITIES)
