"""How English says that one thing acts on another: the relation table.

A row names the cue's word (the *trigger*), the prepositions that may follow it, what it says, and in which *frame* its
arguments stand. ``X`` is the cause, ``Y`` the effect:

    ACTS     X <verb> Y            Y is <verb>ed by X         "stress raises blood pressure"
    ACTS_ON  X <verb> <prep> Y     Y is <verb>ed <prep> by X  "stress leads to insomnia"
    COMES    Y <verb> <prep> X                                "insomnia stems from stress"
    JOINED   X is <verb>ed <prep> Y; somebody <verb>s X <prep> Y   "stress is linked to insomnia"
    OWED     Y is <verb>ed <prep> X; somebody <verb>s Y <prep> X   "insomnia is attributed to stress"
    NOUN     X is/has/plays a <noun> <prep> Y                 "stress is a cause of insomnia"
    NOUN_OF  Y is a <noun> <prep> X                           "insomnia is a consequence of stress"
    TIE      a <noun> between X and Y; of X with Y; X's <noun> to Y   "a link between stress and insomnia"
    ADJ      X is <adjective> <prep> Y                        "stress is responsible for insomnia"
    ADJ_OF   Y is <adjective> <prep> X                        "insomnia is due to stress"
    HYPHEN   Y is X-<participle>                              "the insomnia is stress-induced"
    MAKES    X <verb>s Y <adjective>                          "stress makes sleep worse"
    LETS     X <verb>s Y to do                                "stress tells the heart to beat faster"
    IDIOM    X <verb> <words> Y, see ``language.idioms``       "stress takes a toll on sleep"
    LINK     Y <connective> X                                 "insomnia because of stress"
    READ     read by the encoder, without a row: ``pipes.frames.proposed``

``causal`` tells causal wording from mere going along (then the claim is correlational, GUIDELINES 3).
Each row's type decides the Biolink predicate (see ``PREDICATES``).
"""

from __future__ import annotations

from claimminer.language.cue import Cue, Frame
from claimminer.language.cue import rows as _rows
from claimminer.language.verbs.causing import CAUSING, CAUSING_ON, COMING_FROM
from claimminer.language.verbs.harming import HARMING, HARMING_ON
from claimminer.language.verbs.lowering import LOWERING, PREVENTING
from claimminer.language.verbs.making import LETTING, MAKING
from claimminer.language.verbs.mending import MENDING
from claimminer.language.verbs.plain import ACTING
from claimminer.language.verbs.prepositional import ACTING_ON, COMING, JOINING, OWING
from claimminer.language.verbs.raising import RAISING
from claimminer.language.verbs.steering import STEERING, TEACHING
from claimminer.records import Direction, RelationType

__all__ = ["CONNECTIVES", "COSTING", "INSERTED", "PREDICATES", "RESULTING", "TABLE", "Cue", "Frame", "predicate_of"]

# -- nouns ----------------------------------------------------------------------------------------------------------
NAMING: tuple[Cue, ...] = (
    # "the benefits of X include Y", which is no benefit of Y: before the rows of the same word
    *_rows("benefit advantage upside perk", "NOUN_OF", "improves", preps="of", carriers="be"),
    *_rows("inhibitor suppressor", "NOUN", "decreases", "decrease", preps="of", carriers="be act serve remain"),
    *_rows(
        "option strategy approach alternative agent choice method tool modality means intervention technique procedure adjunct adjuvant candidate addition", "NOUN", "treats", preps="for against",
        outcome=True, needs="protective effective promising useful valuable viable therapeutic suitable attractive reliable feasible acceptable treatment",
        carriers="be become remain offer provide represent consider prove make emerge seem appear constitute",
    ),
    *_rows(
        "treatment therapy option strategy approach alternative method modality intervention technique procedure agent adjunct adjuvant addition", "NOUN", "treats", preps="in",
        outcome=True, needs="effective safe useful efficacious promising valuable beneficial", carriers="be become remain offer provide represent prove seem appear constitute",
    ),
    *_rows(
        "addition adjunct", "NOUN", "treats", preps="to", outcome=True, needs="effective promising useful valuable helpful important",
        carriers="be become offer provide represent prove seem appear constitute",
    ),
    *_rows("alternative", "NOUN", "treats", preps="in for", outcome=True, carriers="be become remain offer provide represent constitute seem appear prove"),
    *_rows("value utility usefulness power significance relevance information ability performance", "NOUN", "associated_with", causal=False, preps="for in of on", needs="prognostic predictive"),
    *_rows("role", "NOUN", "associated_with", causal=False, preps="in for of", needs="prognostic predictive"),
    *_rows("role effect", "NOUN", "prevents", "decrease", preps="against", needs="protective preventive"),
    *_rows("role", "NOUN", "contributes_to", preps="in for within"),
    *_rows("part hand", "NOUN", "contributes_to", preps="in", carriers="play have"),
    *_rows("cause trigger driver root origin instigator culprit engine spark catalyst precipitant provocateur", "NOUN", "causes", preps="of for behind in"),
    *_rows("reason explanation", "NOUN", "causes", preps="for behind"),
    *_rows("promise potential", "NOUN", "treats", preps="in for against as", carriers="show hold have offer demonstrate carry", outcome=True),
    *_rows("period window", "NOUN", "contributes_to", preps="for in", needs="critical sensitive crucial vulnerable", carriers="be represent remain constitute"),
    *_rows("contributor", "NOUN", "contributes_to", preps="to"),
    *_rows("factor", "NOUN", "associated_with", "increase", causal=False, preps="for of in", needs="risk predisposing"),
    *_rows("factor variable parameter feature", "NOUN", "associated_with", causal=False, preps="for of in", needs="predictive prognostic protective associated"),
    *_rows("locus loci variant allele gene genotype haplotype polymorphism", "NOUN", "associated_with", causal=False, preps="for to of against", needs="risk susceptibility susceptible predisposing protective", carriers="be become represent constitute remain report identify"),
    *_rows("factor", "NOUN", "contributes_to", preps="in of for behind"),
    *_rows("agent organism pathogen", "NOUN", "causes", preps="of for in", needs="causal causative etiological aetiological etiologic aetiologic"),
    *_rows(
        "predictor marker biomarker indicator correlate precursor harbinger hallmark portent proxy forerunner prelude signature surrogate", "NOUN", "associated_with", causal=False,
        preps="of for in to",
    ),
    *_rows("sign warning clue", "NOUN", "associated_with", causal=False, preps="of", outcome=True, carriers="be represent signal constitute"),
    *_rows("trend tendency", "NOUN", "associated_with", causal=False, preps="toward towards", carriers="show have demonstrate exhibit reveal display"),
    *_rows("recipe", "NOUN", "causes", preps="for", outcome=True),
    *_rows("source", "NOUN", "causes", preps="of", outcome=True, carriers="be become remain represent constitute prove"),
    *_rows("ground", "NOUN", "contributes_to", preps="for of", needs="breeding fertile", outcome=True),
    *_rows("breeder hotbed", "NOUN", "contributes_to", preps="of for", outcome=True, carriers="be become remain provide"),
    *_rows("key secret linchpin gateway", "NOUN", "contributes_to", preps="to of in", outcome=True, carriers="be remain hold provide prove lie become"),
    # "is a mood booster", "an appetite suppressant": nouns of doing, what it is done to before them
    *_rows("booster enhancer lifter stimulant", "NOUN", "increases", "increase", preps="of", carriers="be become remain prove act", outcome=True),
    *_rows("suppressant reducer burner blocker killer", "NOUN", "decreases", "decrease", preps="of", carriers="be become remain prove act", outcome=True),
    *_rows("reliever soother easer buster", "NOUN", "improves", "decrease", preps="of for", carriers="be become remain prove act", outcome=True),
    *_rows("irritant stressor", "NOUN", "worsens", preps="to for of", carriers="be remain act become"),
    *_rows("shield bulwark safeguard insurance buffer barrier", "NOUN", "prevents", "decrease", preps="against", outcome=True),
    *_rows("enemy foe scourge bane", "NOUN", "worsens", preps="of to", outcome=True, carriers="be remain become prove"),
    *_rows("friend ally boon godsend tonic", "NOUN", "improves", preps="to of for against", outcome=True, carriers="be remain become prove"),
    *_rows("lifeline", "NOUN", "improves", preps="for to", carriers="be remain offer provide become prove"),
    *_rows("determinant", "NOUN", "affects", preps="of"),
    *_rows("mediator modulator regulator", "NOUN", "affects", preps="of in"),
    *_rows("effect impact influence bearing", "NOUN", "affects", preps="on upon"),
    *_rows("effect", "NOUN", "improves", preps="for in among", needs="beneficial positive therapeutic protective favorable favourable antidepressant analgesic anxiolytic neuroprotective cardioprotective antihypertensive inflammatory", carriers="have show exert offer provide demonstrate"),
    *_rows("advantage", "NOUN", "improves", preps="for in over", carriers="have offer provide confer show bring give", outcome=True),
    *_rows("contribution", "NOUN", "contributes_to", preps="to", carriers="make"),
    *_rows("utility usefulness value", "NOUN", "treats", preps="for in", outcome=True),
    *_rows("use help", "NOUN", "treats", preps="for against in", needs="no little", carriers="be", outcome=True),
    *_rows("weapon answer", "NOUN", "treats", preps="against to", carriers="be become remain prove provide offer", outcome=True),
    *_rows("changer", "NOUN", "improves", preps="for in", needs="game", carriers="be become prove", outcome=True),
    *_rows("poison", "NOUN", "worsens", preps="for to", carriers="be become", outcome=True),
    *_rows("route road ticket", "NOUN", "contributes_to", preps="to", carriers="be become prove", outcome=True),
    *_rows("effect action", "NOUN", "prevents", "decrease", preps="against"),
    *_rows("benefit", "NOUN", "improves", preps="for on in to of over from"),
    *_rows("improvement", "NOUN", "improves", preps="in of to"),
    *_rows("reduction decrease decline drop fall", "NOUN", "decreases", "decrease", preps="in of"),
    *_rows("remission regression resolution", "NOUN", "decreases", "decrease", preps="of", carriers="achieve attain bring yield"),
    *_rows("increase rise gain surge", "NOUN", "increases", "increase", preps="in of"),
    *_rows(
        "treatment therapy remedy cure antidote panacea tonic", "NOUN", "treats", preps="for of against to",
        carriers="be become remain offer provide represent consider prove make emerge approve seem appear",
    ),
    *_rows("rise", "NOUN", "causes", preps="to", carriers="give"),
    *_rows("difference", "NOUN", "affects", preps="to in", carriers="make"),
    *_rows("protection defense defence", "NOUN", "prevents", "decrease", preps="against from"),
    *_rows("nothing anything little much wonders good harm", "NOUN", "affects", preps="for about against to", carriers="do"),
    *_rows("medicine drug medication mainstay cornerstone", "NOUN", "treats", preps="for against of", outcome=True, carriers="be become remain prove"),
    *_rows("relief", "NOUN", "improves", "decrease", preps="from for to of"),
    *_rows("threat danger hazard", "NOUN", "worsens", preps="to for"),
    *_rows("efficacy effectiveness activity", "NOUN", "treats", preps="in for against on"),
    *_rows("toll", "NOUN", "worsens", preps="on"),
    *_rows("strain burden", "NOUN", "worsens", preps="on", carriers="place put impose pose add"),
    *_rows("risk risks", "NOUN", "contributes_to", preps="of to for", carriers="pose carry bring present add create confer"),
    *_rows("risk", "NOUN", "associated_with", "increase", causal=False, preps="for", carriers="be represent constitute", outcome=True),
)  # fmt: skip
NAMING_BACK: tuple[Cue, ...] = (
    *_rows("consequence result outcome complication manifestation byproduct product sequela sequelae aftermath fallout upshot", "NOUN_OF", "causes", preps="of from"),
    *_rows("sequel", "NOUN_OF", "causes", preps="of to", carriers="be represent", outcome=True),
    *_rows("legacy relic hangover", "NOUN_OF", "causes", preps="of from", carriers="be represent", outcome=True),
    *_rows("effect", "NOUN_OF", "causes", preps="of from", needs="side adverse after knock-on late long-term lasting ill harmful unwanted undesirable unintended unpleasant untoward toxic"),
    *_rows("event", "NOUN_OF", "causes", preps="of with from", needs="adverse"),
    *_rows("symptom", "NOUN_OF", "causes", preps="of", carriers="be represent"),
    *_rows("reaction response", "NOUN_OF", "causes", preps="to", carriers="be", outcome=True),
    *_rows("function", "NOUN_OF", "affects", preps="of"),
)  # fmt: skip
TYING: tuple[Cue, ...] = (
    *_rows(
        "link association correlation relationship connection relation tie interaction interplay overlap interrelation interrelationship", "TIE", "associated_with",
        causal=False, preps="between of with to among",
    ),
    *_rows("causality causation", "TIE", "causes", preps="between"),
    *_rows("effect", "TIE", "causes", preps="between", needs="causal"),
)  # fmt: skip

# -- adjectives -----------------------------------------------------------------------------------------------------
DESCRIBING: tuple[Cue, ...] = (
    *_rows("responsible", "ADJ", "causes", preps="for"),
    *_rows("causative causal", "ADJ", "causes", preps="in for of"),
    *_rows("contributory", "ADJ", "contributes_to", preps="to in"),
    *_rows("effective efficacious successful", "ADJ", "treats", preps="in for against at on with among"),
    *_rows("better", "ADJ", "treats", preps="for at against", needs="than", outcome=True),
    *_rows("worse", "ADJ", "worsens", preps="for", needs="than"),
    *_rows("efficient", "ADJ", "treats", preps="in for at", outcome=True),
    *_rows("sufficient enough", "ADJ", "treats", preps="for", outcome=True),
    *_rows("beneficial helpful good great excellent fantastic wonderful brilliant valuable advantageous", "ADJ", "improves", "increase", preps="for in to against"),
    *_rows("favorable favourable", "ADJ", "improves", preps="for to", outcome=True),
    *_rows("safer", "ADJ", "affects", preps="for in during"),
    *_rows("superior inferior noninferior non-inferior", "ADJ", "treats", preps="for in at on", outcome=True),
    *_rows("better worse", "ADJ", "treats", preps="for at in", outcome=True),
    *_rows("comparable equivalent", "ADJ", "treats", preps="for", outcome=True),
    *_rows("ineffective useless powerless unhelpful futile worthless", "ADJ", "treats", preps="in for against at on", outcome=True),
    *_rows("unrelated", "ADJ", "associated_with", causal=False, preps="to"),
    *_rows("independent", "ADJ", "associated_with", causal=False, preps="of"),
    *_rows("protective", "ADJ", "prevents", "decrease", preps="against of for"),
    *_rows("harmful detrimental bad terrible awful disastrous toxic deleterious damaging dangerous hazardous", "ADJ", "worsens", preps="to for"),
    *_rows("useful valuable", "ADJ", "associated_with", causal=False, preps="for in", needs="predicting prediction detecting detection identifying identification diagnosing diagnosis"),
    *_rows("useful", "ADJ", "treats", preps="for in against", outcome=True),
    *_rows("vital essential crucial critical key instrumental pivotal important central fundamental", "ADJ", "contributes_to", preps="for in to"),
    *_rows("necessary needed required indispensable", "ADJ", "contributes_to", preps="for", outcome=True),
    *_rows("predictive prognostic indicative reflective", "ADJ", "associated_with", causal=False, preps="of for"),
    *_rows("suggestive pathognomonic", "ADJ", "associated_with", causal=False, preps="of for", outcome=True),
    *_rows("susceptible prone vulnerable predisposed", "ADJ", "associated_with", causal=False, preps="to"),
    *_rows("conducive", "ADJ", "contributes_to", preps="to"),
    *_rows("culpable", "ADJ", "causes", preps="for in", outcome=True),
    *_rows("poisonous corrosive fatal lethal deadly ruinous punishing brutal injurious hurtful unkind threatening disruptive", "ADJ", "worsens", preps="to for on"),
    *_rows("irritating abrasive caustic", "ADJ", "worsens", preps="to for"),
    *_rows("risky perilous treacherous", "ADJ", "worsens", preps="for to in"),
    *_rows("healthy healthier", "ADJ", "improves", preps="for"),
    *_rows("easy easier", "ADJ", "improves", preps="on", outcome=True),  # not "easy to take"
    *_rows("kind kinder gentle gentler", "ADJ", "improves", preps="on to", outcome=True),
    *_rows("unhealthy tough tougher rough harsh", "ADJ", "worsens", preps="for on", outcome=True),
    *_rows("soothing comforting healing calming restorative nourishing relaxing therapeutic", "ADJ", "improves", preps="for to in"),
)  # fmt: skip
DESCRIBING_BACK: tuple[Cue, ...] = (
    *_rows("due attributable secondary traceable ascribable", "ADJ_OF", "causes", preps="to"),
    *_rows("consequent", "ADJ_OF", "causes", preps="to on upon"),
    *_rows("relievable manageable controllable reversible", "ADJ_OF", "treats", preps="by with through", outcome=True),
    *_rows("preventable avoidable", "ADJ_OF", "prevents", "decrease", preps="by with through"),
    *_rows("treatable curable", "ADJ_OF", "treats", preps="by with"),
    *_rows("dependent", "ADJ_OF", "affects", preps="on upon"),
    *_rows("unaffected unchanged uninfluenced", "ADJ_OF", "affects", preps="by"),
    *_rows("responsive sensitive", "ADJ_OF", "affects", preps="to"),
)  # fmt: skip

# -- participles behind a hyphen, in the predicate: before a noun they only name a kind of it ------------------------
HYPHENATED: tuple[Cue, ...] = (
    *_rows("induced triggered caused driven provoked", "HYPHEN", "causes"),
    *_rows("mediated", "HYPHEN", "contributes_to"),
    *_rows("related associated linked", "HYPHEN", "associated_with", causal=False),
)  # fmt: skip

# -- connectives: the words as written, the cause behind them -------------------------------------------------------
CONNECTIVES: tuple[tuple[str, ...], ...] = (
    ("because", "of"), ("due", "to"), ("owing", "to"), ("thanks", "to"), ("on", "account", "of"), ("as", "a", "result", "of"),
    ("as", "a", "consequence", "of"), ("in", "response", "to"), ("by", "virtue", "of"), ("secondary", "to"),
)  # fmt: skip

# what may stand inside those of two words ("due in part to")
INSERTED: tuple[tuple[str, ...], ...] = (
    ("in", "part"), ("in", "large", "part"), ("at", "least", "in", "part"), ("at", "least", "partly"), ("partly",), ("partially",), ("largely",), ("mainly",),
    ("in", "some", "cases"), ("in", "many", "cases"), ("in", "most", "cases"), ("mostly",), ("primarily",), ("chiefly",), ("directly",), ("solely",), ("entirely",), ("either",),
)  # fmt: skip

# what a remedy brings besides, behind them ("prolonged survival at the cost of nausea")
COSTING: tuple[tuple[str, ...], ...] = tuple(("at", "the", noun, "of") for noun in ("cost", "expense", "price"))

# the same with the cause in the clause before ("cortisol rises and, as a result, so does blood sugar")
RESULTING: tuple[tuple[str, ...], ...] = (("as", "a", "result"), ("as", "a", "consequence"))

TABLE: tuple[Cue, ...] = (
    *LETTING, *TEACHING, *ACTING_ON, *ACTING, *CAUSING_ON, *HARMING_ON, *RAISING, *CAUSING, *LOWERING, *PREVENTING, *HARMING, *MENDING, *STEERING, *COMING, *COMING_FROM, *JOINING, *OWING, *NAMING, *NAMING_BACK, *TYING, *DESCRIBING, *DESCRIBING_BACK, *HYPHENATED, *MAKING,
)  # fmt: skip

# Biolink predicates (biolink-model 4.4): a hedge never weakens the predicate.
PREDICATES: dict[RelationType, str] = {
    "causes": "biolink:causes",
    "contributes_to": "biolink:contributes_to",
    "increases": "biolink:affects",
    "decreases": "biolink:affects",
    "improves": "biolink:ameliorates_condition",
    "worsens": "biolink:exacerbates_condition",
    "prevents": "biolink:preventative_for_condition",
    "treats": "biolink:treats",
    "affects": "biolink:affects",
    "associated_with": "biolink:associated_with",
}


def predicate_of(type_: RelationType, direction: Direction, effect: str, *, hedged: bool) -> str:
    """The Biolink predicate. Raising a risk has one of its own; an unproven treatment is "applied or studied to treat"."""
    if type_ in ("increases", "causes", "associated_with") and direction == "increase" and _is_risk(effect):
        return "biolink:associated_with_increased_likelihood_of"
    if type_ in ("decreases", "prevents", "associated_with") and direction == "decrease" and _is_risk(effect):
        return "biolink:associated_with_decreased_likelihood_of"
    if type_ == "treats" and hedged:
        return "biolink:treats_or_applied_or_studied_to_treat"
    return PREDICATES[type_]


def _is_risk(effect: str) -> bool:
    return any(word in effect.lower().split() for word in ("risk", "risks", "odds", "likelihood", "chance", "chances"))
