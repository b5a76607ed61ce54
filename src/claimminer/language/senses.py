"""Senses of hedge words: the company in which they weaken nothing, or the only one in which they do (GUIDELINES 4).

"twice as likely", "could not be detected", "as expected" and "if you are pregnant" look like hedges and are none. A
sense is told by the words next to the cue, so that it holds in sentences that no tagger has read.
"""

from __future__ import annotations

from typing import NamedTuple


class Sense(NamedTuple):
    """A use of some words: what stands before, behind, or on both sides, within so many words."""

    words: frozenset[str]
    before: frozenset[str]
    behind: frozenset[str]
    reach: int


def _sense(words: str, *, before: str = "", behind: str = "", reach: int = 1) -> Sense:
    """One use; with both ``before`` and ``behind`` both must hold. Cues of several words are written with "_"."""
    named = frozenset(word.replace("_", " ") for word in words.split())
    return Sense(named, frozenset(before.split()), frozenset(behind.split()), reach)


# passed over on the way to a neighbour ("could also be", "is therefore expected to")
PASSED: frozenset[str] = frozenset({
    "also", "still", "therefore", "thus", "always", "easily", "readily", "even", "then", "only", "be", "widely", "generally", "often", "now", "commonly",
})  # fmt: skip

# -- plain uses -----------------------------------------------------------------------------------------------------
PLAIN: tuple[Sense, ...] = (
    # evidence that is called good weakens nothing, whatever comes behind: "growing evidence that poor sleep"
    _sense("evidence", before="growing mounting increasing strong good clear ample solid convincing robust compelling overwhelming abundant", reach=2),
    _sense("not_clear", before="can"),  # "cannot clear the virus"
    # measured, not guessed: "less likely", "as likely as", "how likely"
    _sense("likely unlikely", before="more less least as equally how so too"),
    _sense("likely", before="most", behind="to"),
    # what was not possible, or seen: "could not repeat it", "could be detected"
    _sense("could", behind="not n't n’t no hardly barely scarcely longer"),
    _sense("could", before="we they i you he she", behind="show demonstrate detect find identify see confirm observe trace walk work do go"),
    _sense("could", behind="detected measured documented observed demonstrated shown seen visualized visualised isolated obtained recovered generated purified "
           "mimicked identified determined blocked reversed restored rescued abolished overcome reproduced detect"),
    _sense("could", before="no neither nor none nobody", reach=4),
    # allowed: "you may drive home"
    _sense("may might", before="you", behind="eat drink drive go return leave wish prefer choose bathe shower swim"),
    # what a thing is able to do, not what it may be: "its potential is high", "membrane potential"
    _sense("potential", behind="of in is are was were after at and or difference differences change changes energy across . , ; )"),
    _sense("potential", before="membrane action evoked redox resting electrical postsynaptic"),
    _sense("promise promises", before="i we they he she you to"),
    _sense("promises", before="the these those such its their his her our many bold big grand"),
    _sense("believed", before="to"),
    _sense("think", behind="about more clearer clearly straight twice big again"),
    _sense("possible", before="if where whenever wherever soon", reach=2),
    _sense("possible", before="as", reach=1),  # "as soon as possible"; not "as a possible cause"
    _sense("possible", behind="to"),
    # the supposition that is tested
    _sense("hypothesis hypotheses", before="this these that null alternative our no", behind=", . ; has have is was were and of"),
    _sense("possibility possibilities", behind="of . ,", before="offer offers offering offered explore explored exploring address examine examined test tested evaluate"),
    # come into sight: "the rash appeared within a day", "erratum appears in"
    _sense("appear appears appeared appearing", behind="in within after soon when on at during from under until only earlier later before as . ; ) between"),
    _sense("seem seems seemed", before="may might"),
    # told, shown, prescribed: "as indicated", "indicated by", "is indicated for"
    _sense("indicated", behind="by for in when if below above . ,"),
    _sense("indicated", before="as where when clinically is are if"),
    _sense("imply implies", before="not necessarily"),
    # weighed: "can be considered", "was considered significant"
    _sense("considered", before="can could should may must was were when all be we and"),
    _sense("considered", behind="in . , when where if whether for statistically significant"),
    _sense("consider", before="to should must we you they please also"),
    _sense("supposed", behind="that", before="we i"),
    _sense("proposed", before="the a recently previously as its their"),
    _sense("said", before="he she it who they we i"),
    _sense("think thought", before="you to of train second"),
    _sense("thought", behind="processes process about of disorder disorders ."),
    _sense("feel feels felt", before="will to not n't people patients"),
    # at fault: "is to blame", "the blame", "a culture of blame"
    _sense("blame", before="to the no of self - who"),
    _sense("doubt doubts", before="no little without not n't n’t any leaves leave"),
    # found only now: "a previously unknown role"
    _sense("unknown", before="previously hitherto formerly"),
    _sense("apparently", behind="healthy normal unrelated identical novel distinct"),
)  # fmt: skip

# -- words that hedge only in this company --------------------------------------------------------------------------
BOUND: tuple[Sense, ...] = (
    # "if confirmed", "if the results hold up", "if so": the finding itself is in doubt
    _sense("if", behind="confirmed proven proved true so replicated validated correct successful approved real causal verified"),
    _sense("if", behind="results findings link finding association hypothesis theory trial trials evidence study studies relationship", reach=4),
    # a probability that is spoken of, not one that is changed: "there is a chance that"
    _sense("chance likelihood", behind="that"),
    # what is not certain to come: "is expected to", "experts predict that"
    _sense("expect expects expected", behind="that to"),
    _sense("predict predicts predicted", behind="that to", reach=1),
    _sense("predict predicts predicted", behind="will would could might may", reach=7),
    _sense("estimate estimated claimed reputed rumored rumoured", behind="that to"),
    _sense("said", behind="to"),
    _sense("feel feels felt", behind="that", reach=2),
    _sense("wonder wondered", behind="if whether that"),
    # who fears that it does, or doubts it, does not know: "it is feared that"; not "fear of falling", "no doubt that"
    _sense("fear fears feared fearing worry worries worried doubt doubts doubted dispute disputes disputed concern concerns", behind="that"),
    _sense("agree agrees agreed convinced", before="not n't n’t few nobody", behind="that", reach=5),
    _sense("promise", before="show shows showed showing shown hold holds held holding have has great considerable early some real of much"),
    _sense("presumed supposed assumed", behind="to that source trigger culprit driver origin cause mechanism effect role link benefit benefits risk"),
    # "an apparent benefit"; not "no apparent effect", "it is apparent", "an apparent mass of"
    _sense("apparent", behind="link benefit benefits effect effects association connection relationship increase decrease rise role cause advantage "
           "protection improvement reduction"),
    # a share of the cause; "partially blocked" is a degree
    _sense("partially", behind="explain explains explained due responsible because attributable attributed caused"),
    _sense("signs indications", before="early some first few encouraging tentative promising preliminary faint", behind="that of", reach=2),
    # evidence that is called weak: before the noun, or behind it
    _sense("evidence", before="limited weak some little preliminary early anecdotal mixed inconclusive scant tentative circumstantial indirect conflicting thin "
           "poor insufficient scarce modest low-quality slim sparse", reach=2),
    _sense("evidence", behind="weak thin limited mixed inconclusive inconsistent scarce scant patchy conflicting insufficient sparse anecdotal preliminary poor "
           "shaky slim uncertain", reach=12),
    # what may turn out well: "should help", "should be effective"; else it is advice
    _sense("should", behind="help prevent reduce improve lower make lead ease relieve cause protect increase boost cut slow result provide allow benefit "
           "soothe stop contribute prove shed become remain block useful effective able enough sufficient beneficial possible", reach=1),
)  # fmt: skip

# these advise whoever they address: "you should reduce salt"
ADDRESSED: frozenset[str] = frozenset({
    "you", "we", "they", "i", "people", "patients", "doctors", "clinicians", "everyone", "adults", "women", "men", "children", "parents", "anyone", "who",
    "studies", "research", "trials", "guidelines", "efforts", "physicians", "policymakers",
})  # fmt: skip

# -- "May" ----------------------------------------------------------------------------------------------------------
# behind one of these a capital makes it the month
DATING: frozenset[str] = frozenset({
    "in", "on", "since", "until", "by", "last", "this", "next", "of", "from", "and", "late", "early", "mid", "-", "(", "during", "through", "before", "after", "to",
})  # fmt: skip
MONTH_LIKE: frozenset[str] = frozenset({"may", "might"})
