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

``causal`` tells causal wording from mere going along (then the claim is correlational, GUIDELINES 3).
Each row's type decides the Biolink predicate (see ``PREDICATES``).
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from claimminer.records import Direction, RelationType

Frame = Literal[
    "ACTS", "ACTS_ON", "COMES", "JOINED", "OWED", "NOUN", "NOUN_OF", "TIE", "ADJ", "ADJ_OF", "HYPHEN", "MAKES", "LETS", "IDIOM", "LINK",
]  # fmt: skip


class Cue(NamedTuple):
    """One row of the relation table. ``preps`` empty: the verb takes a direct object."""

    word: str
    frame: Frame
    type: RelationType
    direction: Direction = "none"
    causal: bool = True
    preps: tuple[str, ...] = ()
    particle: str = ""
    needs: tuple[str, ...] = ()
    """One of these words must stand in the cue's own phrase ("risk" before "factor")."""
    carriers: tuple[str, ...] = ()
    """Only these verbs may carry the noun ("pose a risk"); empty: any light verb."""
    tail: tuple[str, ...] = ()
    """The words of an idiom behind its verb, with X, Y and Z where arguments stand."""
    outcome: bool = False
    """The effect must name a state of health (``language.outcomes``): "spread malaria", not "spread the word"."""


def _rows(
    words: str,
    frame: Frame,
    type: RelationType,  # noqa: A002 - the contract's word
    direction: Direction = "none",
    *,
    causal: bool = True,
    preps: str = "",
    needs: str = "",
    carriers: str = "",
    outcome: bool = False,
) -> tuple[Cue, ...]:
    """Rows for words that behave alike; ``bring_about`` is a verb with its particle."""
    made = []
    for entry in words.split():
        word, _, particle = entry.partition("_")
        made.append(
            Cue(
                word, frame, type, direction, causal, tuple(preps.split()), particle,
                tuple(needs.split()), tuple(carriers.split()), outcome=outcome,
            )
        )  # fmt: skip
    return tuple(made)


# -- verbs whose object does something: "tells the ovaries to make more" ---------------------------------------------
LETTING: tuple[Cue, ...] = (
    *_rows("cause prompt induce trigger drive push nudge spur tell signal instruct force compel prime cue coax", "LETS", "causes"),
    *_rows("allow permit let lead", "LETS", "causes", outcome=True),
    *_rows("encourage enable help", "LETS", "contributes_to"),
    *_rows("stimulate", "LETS", "increases", "increase"),
)  # fmt: skip

# -- verbs with an object -------------------------------------------------------------------------------------------
ACTING: tuple[Cue, ...] = (
    *_rows(
        "cause induce trigger provoke produce generate elicit evoke precipitate spark spur prompt spawn instigate ignite "
        "engender initiate drive bring_about set_off bring_on bring_back touch_off kick_off unleash confer spell incite",
        "ACTS", "causes",
    ),
    *_rows("yield breed stir_up kindle spread transmit invite court pass_on spark_off bring create", "ACTS", "causes", outcome=True),
    *_rows("explain", "ACTS", "causes", outcome=True),
    *_rows("explain", "ACTS", "causes", needs="third half quarter fifth tenth most % percent fraction share"),
    *_rows("give", "ACTS", "causes", needs="symptom symptoms"),
    *_rows("yield", "ACTS", "improves", needs="benefit benefits improvement improvements"),
    *_rows("let_in", "ACTS", "contributes_to", outcome=True),
    *_rows("give", "ACTS", "causes", needs="immunity"),
    *_rows("solve", "ACTS", "treats", needs="problem problems"),
    *_rows("allow permit", "ACTS", "contributes_to", needs="faster quicker earlier safer reduction reductions improvement improvements"),
    *_rows("leave", "ACTS", "causes", needs="scar scars scarring damage wound wounds bruise bruises"),
    *_rows("provide offer give afford", "ACTS", "improves", needs="relief analgesia"),
    *_rows(
        "reproduce recapitulate phenocopy", "ACTS", "causes",
        needs="phenotype phenotypes defect defects effect effects symptoms abnormalities deficit deficits disease syndrome",
    ),
    *_rows("rescue", "ACTS", "improves", needs="phenotype phenotypes defect defects deficit deficits function loss"),
    *_rows("flare_up rev_up jack_up crank_up pump_up jump-start jumpstart kick-start kickstart rouse mobilize supercharge reactivate reawaken "
        "hike magnify treble enrich switch_on turn_on", "ACTS", "increases", "increase"),
    *_rows(
        "increase raise elevate boost heighten amplify augment stimulate double triple quadruple upregulate up-regulate "
        "multiply potentiate escalate maximize prolong lengthen elongate extend accelerate hasten speed quicken expedite "
        "step_up ramp_up speed_up drive_up push_up bump_up nudge_up activate enlarge expand thicken promote "
        "sensitize reinforce fuel",
        "ACTS", "increases", "increase",
    ),
    *_rows(
        "foster facilitate encourage mediate underlie support sustain aid assist enable favor favour "
        "perpetuate",
        "ACTS", "contributes_to",
    ),
    *_rows(
        "reduce decrease lower lessen diminish cut curb halve slash minimize suppress inhibit block dampen attenuate "
        "blunt weaken shorten slow delay downregulate down-regulate shrink kill destroy eliminate eradicate deplete decimate repress silence ablate curtail "
        "calm abolish abrogate neutralize counteract counter offset restrict quell quiet quieten tame trim dull lighten limit slow_down cut_down "
        "bring_down drive_down clear_up clear inactivate impede retard constrain decelerate dim tamp_down tone_down "
        "antagonize deactivate disable damp damp_down thin depress cut_off",
        "ACTS", "decreases", "decrease",
    ),
    *_rows(
        "flatten stunt erase quench cap nullify negate undo extinguish shut_down switch_off turn_off turn_down dial_down "
        "wipe_out stamp_out snuff_out knock_out strip_away rein_in use_up dry_up burn_off mop_up soak_up "
        "cancel_out even_out iron_out smooth_out beat_back drive_out flush_out root_out chip_away scavenge sequester",
        "ACTS", "decreases", "decrease",
    ),
    *_rows("dispel banish blot_out fade take_away", "ACTS", "decreases", "decrease", outcome=True),
    *_rows("remove", "ACTS", "decreases", "decrease", needs="risk risks threat danger chance"),
    *_rows(
        "prevent avert forestall preclude avoid thwart stop halt obviate stave_off ward_off fend_off head_off keep_away hold_off keep_off deter repel",
        "ACTS", "prevents", "decrease",
    ),
    *_rows(
        "improve enhance better restore benefit normalize optimize rejuvenate rebuild revive repair "
        "regenerate regrow sharpen strengthen lift open widen restart bolster fortify refresh revitalize invigorate reinvigorate "
        "rehydrate energize shore_up firm_up perk_up tone steady hone brighten "
        "whiten unclog",
        "ACTS", "improves", "increase",
    ),
    *_rows("outperform outdo beat", "ACTS", "treats", preps="for in at on", outcome=True),
    *_rows("save", "ACTS", "prevents", "decrease", needs="lives life sight eyesight brain hearing limb limbs teeth kidneys"),
    *_rows(
        "build", "ACTS", "increases", "increase", needs="muscle muscles bone bones strength stamina endurance resistance immunity tolerance"
    ),
    *_rows("mean equal", "ACTS", "causes", needs="more less fewer higher lower greater better worse weaker stronger poorer healthier"),
    *_rows("cost claim", "ACTS", "causes", needs="lives"),
    *_rows("cost", "ACTS", "worsens", needs="life sight eyesight hearing limb leg eye"),
    *_rows("up", "ACTS", "increases", "increase", needs="risk risks odds chance chances likelihood"),
    *_rows("preserve protect maintain safeguard stabilize balance", "ACTS", "improves"),
    *_rows("alleviate relieve ease ameliorate soothe mitigate palliate allay soften", "ACTS", "improves", "decrease"),
    *_rows("settle", "ACTS", "improves", "decrease", needs="stomach nerves mind symptoms pain cough gut"),
    *_rows("smooth", "ACTS", "improves", "decrease", outcome=True),
    *_rows("keep stop", "ACTS", "prevents", "decrease", needs="from"),
    *_rows("worsen exacerbate aggravate intensify compound deepen", "ACTS", "worsens", "increase"),
    *_rows(
        "impair damage stiffen harden harm hurt disrupt compromise undermine hinder hamper complicate injure "
        "disturb upset degrade erode deregulate dysregulate sabotage overwhelm stress disfigure scar endanger threaten jeopardize "
        "inflame irritate compress wreck ruin poison devastate strain burden fragment corrode ravage blight mar deform distort unbalance destabilize cripple "
        "wear_down wear_out wear_away mess_up throw_off hijack derail unsettle paralyze",
        "ACTS", "worsens",
    ),
    # what bodies, cells and drugs do to tissues
    *_rows("relax dilate loosen nourish replenish moisturize cleanse detoxify lubricate unblock", "ACTS", "improves"),
    *_rows("narrow constrict squeeze tighten clog starve deprive drain sap rob numb sedate flush outcompete", "ACTS", "decreases", "decrease"),
    *_rows("recruit attract draw prime feed", "ACTS", "increases", "increase"),
    *_rows("attack infect invade sicken scald overload overstimulate overheat dehydrate cloud", "ACTS", "worsens"),
    *_rows("dissolve address clear_out sort_out fix", "ACTS", "treats", outcome=True),
    *_rows("melt burn torch", "ACTS", "decreases", "decrease", needs="fat"),
    *_rows("obstruct wash_out wash_away exhaust", "ACTS", "worsens", outcome=True),
    *_rows("dry_out", "ACTS", "worsens", needs="skin eyes eye mouth lips throat nose airways scalp"),
    *_rows("stain discolour discolor yellow", "ACTS", "worsens", needs="teeth tooth enamel skin"),
    *_rows("rot", "ACTS", "worsens", needs="teeth tooth enamel gums lungs brain"),
    *_rows("cancel", "ACTS", "decreases", "decrease", needs="benefit benefits effect effects risk gain gains"),
    *_rows("treat cure heal remedy combat fight tackle resolve reverse overcome", "ACTS", "treats"),
    *_rows("control manage", "ACTS", "treats"),
    *_rows(
        "affect influence impact alter change modify modulate regulate shape determine govern reshape remodel reprogram "
        "transform dictate moderate skew rewire",
        "ACTS", "affects",
    ),
    *_rows("mask", "ACTS", "affects", outcome=True),
    *_rows("reset", "ACTS", "affects", needs="clock clocks rhythm rhythms baseline thermostat metabolism"),
    *_rows("require", "ACTS", "contributes_to"),
    # "helps people with asthma": the verb alone, without another one
    *_rows("help", "ACTS", "contributes_to"),
    *_rows("indicate denote", "ACTS", "associated_with", causal=False, needs="risk risks odds likelihood"),
    *_rows("predict accompany precede parallel portend foreshadow presage mirror herald forecast signal", "ACTS", "associated_with", causal=False),
    *_rows("indicate denote signify", "ACTS", "associated_with", causal=False, needs="risk risks likelihood probability"),
)  # fmt: skip

# -- verbs with a preposition ---------------------------------------------------------------------------------------
ACTING_ON: tuple[Cue, ...] = (
    *_rows("lead", "ACTS_ON", "causes", preps="to"),
    *_rows("result culminate", "ACTS_ON", "causes", preps="in"),
    *_rows("contribute add", "ACTS_ON", "contributes_to", preps="to toward towards"),
    *_rows("predispose", "ACTS_ON", "contributes_to", preps="to"),
    *_rows("help assist aid", "ACTS_ON", "contributes_to", preps="with in"),
    *_rows("help", "ACTS_ON", "treats", preps="against"),
    *_rows("protect guard defend shield", "ACTS_ON", "prevents", "decrease", preps="against from"),
    *_rows("interfere meddle mess tamper", "ACTS_ON", "worsens", preps="with"),
    *_rows("act work", "ACTS_ON", "affects", preps="on upon against"),
    *_rows("impact", "ACTS_ON", "affects", preps="on upon"),
    *_rows("translate", "ACTS_ON", "causes", preps="into to"),
    *_rows("end", "ACTS_ON", "causes", preps="in", outcome=True),
    *_rows("manifest", "ACTS_ON", "causes", preps="as in", outcome=True),
    *_rows("develop progress evolve turn degenerate escalate", "ACTS_ON", "causes", preps="into to", outcome=True),
    *_rows("feed play", "ACTS_ON", "contributes_to", preps="into", outcome=True),
    *_rows("point", "ACTS_ON", "associated_with", causal=False, preps="to", outcome=True),
    *_rows("work", "ACTS_ON", "treats", preps="for", outcome=True),
    *_rows("interact", "ACTS_ON", "affects", preps="with", needs="medicine medicines drug drugs medication medications"),
    *_rows("take", "ACTS_ON", "worsens", preps="on", needs="toll"),
    *_rows("account", "ACTS_ON", "causes", preps="for", needs="excess variance variation variability disparity case cases death deaths admissions hospitalisations hospitalizations burden fractures infections loss crashes accidents injuries suicides"),
    *_rows("account", "ACTS_ON", "causes", preps="for", outcome=True),
    *_rows("correlate associate", "ACTS_ON", "associated_with", causal=False, preps="with to"),
    *_rows("coincide co-occur coexist", "ACTS_ON", "associated_with", causal=False, preps="with"),
    *_rows("correspond", "ACTS_ON", "associated_with", causal=False, preps="to with"),
    *_rows("relate", "ACTS_ON", "associated_with", causal=False, preps="to with"),
)  # fmt: skip

# -- the effect first: verbs that point back to the cause -----------------------------------------------------------
COMING: tuple[Cue, ...] = (
    *_rows("result stem arise derive originate ensue", "COMES", "causes", preps="from"),
    *_rows("come", "COMES", "causes", preps="from", needs="from", outcome=True),
    *_rows("depend hinge", "COMES", "affects", preps="on upon"),
    *_rows("benefit", "COMES", "improves", preps="from"),
    *_rows("respond react", "COMES", "affects", preps="to"),
    *_rows("occur happen develop follow arise", "COMES", "causes", preps="because"),
)  # fmt: skip

# -- participles with a preposition: no agent behind them -----------------------------------------------------------
JOINING: tuple[Cue, ...] = (
    *_rows("associate correlate connect tie join couple intertwine interlink interrelate interconnect", "JOINED", "associated_with", causal=False, preps="with to"),
    *_rows("link relate", "JOINED", "associated_with", causal=False, preps="to with"),
    *_rows("implicate involve", "JOINED", "contributes_to", preps="in"),
    *_rows("blame", "JOINED", "causes", preps="for"),
    *_rows("follow", "JOINED", "associated_with", causal=False, preps="by", outcome=True),
    *_rows("use prescribe", "JOINED", "treats", preps="for against"),
    *_rows("approve license give administer recommend indicate", "JOINED", "treats", preps="for", outcome=True),
    *_rows("use give employ administer prescribe", "JOINED", "treats", preps="in", needs="treatment prevention management therapy prophylaxis", outcome=True),
)  # fmt: skip
OWING: tuple[Cue, ...] = (
    *_rows("attribute ascribe", "OWED", "causes", preps="to"),
    *_rows("blame", "OWED", "causes", preps="on"),
    *_rows("trace", "OWED", "causes", preps="to back"),
    *_rows("put_down chalk_up", "OWED", "causes", preps="to"),
)  # fmt: skip

# -- nouns ----------------------------------------------------------------------------------------------------------
NAMING: tuple[Cue, ...] = (
    *_rows("inhibitor suppressor", "NOUN", "decreases", "decrease", preps="of", carriers="be act serve remain"),
    *_rows(
        "option strategy approach alternative agent choice method tool modality means intervention technique procedure", "NOUN", "treats", preps="for against",
        outcome=True, needs="protective effective promising useful valuable viable therapeutic suitable attractive reliable feasible acceptable treatment",
        carriers="be become remain offer provide represent consider prove make emerge seem appear constitute",
    ),
    *_rows(
        "treatment therapy option strategy approach alternative method modality intervention technique procedure agent", "NOUN", "treats", preps="in",
        outcome=True, needs="effective safe useful efficacious promising valuable beneficial", carriers="be become remain offer provide represent prove seem appear constitute",
    ),
    *_rows("value utility usefulness power significance relevance", "NOUN", "associated_with", causal=False, preps="for in of", needs="prognostic predictive"),
    *_rows("role", "NOUN", "associated_with", causal=False, preps="in for of", needs="prognostic predictive"),
    *_rows("role effect", "NOUN", "prevents", "decrease", preps="against", needs="protective preventive"),
    *_rows("role", "NOUN", "contributes_to", preps="in for within"),
    *_rows("part hand", "NOUN", "contributes_to", preps="in", carriers="play have"),
    *_rows("cause trigger driver root origin instigator culprit engine spark catalyst", "NOUN", "causes", preps="of for behind in"),
    *_rows("reason explanation", "NOUN", "causes", preps="for behind"),
    *_rows("promise potential", "NOUN", "treats", preps="in for against as", carriers="show hold have offer demonstrate carry", outcome=True),
    *_rows("contributor", "NOUN", "contributes_to", preps="to"),
    *_rows("factor", "NOUN", "associated_with", "increase", causal=False, preps="for of in", needs="risk predisposing"),
    *_rows("factor", "NOUN", "associated_with", causal=False, preps="for of in", needs="predictive prognostic protective"),
    *_rows("locus loci variant allele gene genotype haplotype polymorphism", "NOUN", "associated_with", causal=False, preps="for to of against", needs="risk susceptibility susceptible predisposing protective", carriers="be become represent constitute remain report identify"),
    *_rows("factor", "NOUN", "contributes_to", preps="in of for behind"),
    *_rows(
        "predictor marker biomarker indicator correlate precursor harbinger hallmark portent proxy", "NOUN", "associated_with", causal=False,
        preps="of for in",
    ),
    *_rows("sign warning clue", "NOUN", "associated_with", causal=False, preps="of", outcome=True, carriers="be represent signal constitute"),
    *_rows("trend tendency", "NOUN", "associated_with", causal=False, preps="toward towards", carriers="show have demonstrate exhibit reveal display"),
    *_rows("recipe", "NOUN", "causes", preps="for", outcome=True),
    *_rows("determinant", "NOUN", "affects", preps="of"),
    *_rows("mediator modulator regulator", "NOUN", "affects", preps="of in"),
    *_rows("effect impact influence bearing", "NOUN", "affects", preps="on upon"),
    *_rows("effect", "NOUN", "improves", preps="for in among", needs="beneficial positive therapeutic protective favorable favourable", carriers="have show exert offer provide demonstrate"),
    *_rows("advantage", "NOUN", "improves", preps="for in over", carriers="have offer provide confer show bring give", outcome=True),
    *_rows("contribution", "NOUN", "contributes_to", preps="to", carriers="make"),
    *_rows("utility usefulness value", "NOUN", "treats", preps="for in", outcome=True),
    *_rows("use", "NOUN", "treats", preps="for against in", needs="no little", carriers="be", outcome=True),
    *_rows("effect action", "NOUN", "prevents", "decrease", preps="against"),
    *_rows("benefit", "NOUN", "improves", preps="for on in to of over from"),
    *_rows("improvement", "NOUN", "improves", preps="in of to"),
    *_rows("reduction decrease decline drop fall", "NOUN", "decreases", "decrease", preps="in of"),
    *_rows("increase rise gain surge", "NOUN", "increases", "increase", preps="in of"),
    *_rows(
        "treatment therapy remedy cure antidote", "NOUN", "treats", preps="for of against",
        carriers="be become remain offer provide represent consider prove make emerge approve seem appear",
    ),
    *_rows("rise", "NOUN", "causes", preps="to", carriers="give"),
    *_rows("difference", "NOUN", "affects", preps="to in", carriers="make"),
    *_rows("protection defense defence", "NOUN", "prevents", "decrease", preps="against from"),
    *_rows("nothing anything little much wonders good harm", "NOUN", "affects", preps="for about against to", carriers="do"),
    *_rows("medicine drug medication mainstay", "NOUN", "treats", preps="for against", outcome=True, carriers="be become remain prove"),
    *_rows("relief", "NOUN", "improves", "decrease", preps="from for to"),
    *_rows("threat danger hazard", "NOUN", "worsens", preps="to for"),
    *_rows("efficacy effectiveness activity", "NOUN", "treats", preps="in for against on"),
    *_rows("toll", "NOUN", "worsens", preps="on"),
    *_rows("strain burden", "NOUN", "worsens", preps="on", carriers="place put impose pose add"),
    *_rows("risk risks", "NOUN", "contributes_to", preps="of to for", carriers="pose carry bring present add create confer"),
    *_rows("risk", "NOUN", "associated_with", "increase", causal=False, preps="for", carriers="be represent constitute", outcome=True),
)  # fmt: skip
NAMING_BACK: tuple[Cue, ...] = (
    *_rows("consequence result outcome complication manifestation byproduct product", "NOUN_OF", "causes", preps="of from"),
    *_rows("effect", "NOUN_OF", "causes", preps="of from", needs="side adverse after knock-on late long-term lasting ill harmful"),
    *_rows("event", "NOUN_OF", "causes", preps="of with from", needs="adverse"),
    *_rows("symptom", "NOUN_OF", "causes", preps="of", carriers="be represent"),
    *_rows("reaction", "NOUN_OF", "causes", preps="to", carriers="be"),
    *_rows("function", "NOUN_OF", "affects", preps="of"),
)  # fmt: skip
TYING: tuple[Cue, ...] = (
    *_rows(
        "link association correlation relationship connection relation tie interaction interplay overlap interrelation interrelationship", "TIE", "associated_with",
        causal=False, preps="between of with to among",
    ),
)  # fmt: skip

# -- adjectives -----------------------------------------------------------------------------------------------------
DESCRIBING: tuple[Cue, ...] = (
    *_rows("responsible", "ADJ", "causes", preps="for"),
    *_rows("causative causal", "ADJ", "causes", preps="in for of"),
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
    *_rows("necessary needed indispensable", "ADJ", "contributes_to", preps="for", outcome=True),
    *_rows("predictive prognostic indicative reflective", "ADJ", "associated_with", causal=False, preps="of for"),
    *_rows("susceptible prone vulnerable", "ADJ", "associated_with", causal=False, preps="to"),
)  # fmt: skip
DESCRIBING_BACK: tuple[Cue, ...] = (
    *_rows("due attributable secondary", "ADJ_OF", "causes", preps="to"),
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

# -- verbs whose object gets a property: the adjective tells the type ------------------------------------------------
MAKING: tuple[Cue, ...] = (*_rows("make render leave keep hold turn send set", "MAKES", "causes"),)
MADE: dict[str, tuple[RelationType, Direction]] = {
    **dict.fromkeys(("worse", "harder", "weaker", "sicker", "vulnerable", "susceptible", "prone", "painful", "ill", "sick", "stiff", "difficult", "severe"), ("worsens", "none")),
    **dict.fromkeys(("better", "easier", "healthier", "stronger", "safer", "well", "bearable", "moving", "flowing", "working", "healthy", "strong", "fit", "young", "supple", "mobile", "moist", "steady", "steadier", "stable", "flexible", "sharp", "sharper", "comfortable", "younger", "fitter", "calmer", "happier", "elastic", "lean", "slim", "youthful", "radiant", "smooth", "soft", "intact"), ("improves", "none")),
    **dict.fromkeys(("likely", "higher", "louder", "bigger", "larger", "more", "common", "frequent", "intense"), ("increases", "increase")),
    **dict.fromkeys(("tired", "happy", "unhappy", "fat", "drowsy", "sleepy", "anxious", "dizzy", "nauseous", "irritable", "depressed", "dry", "swollen", "itchy", "red", "short",
                     "possible", "impossible", "necessary", "hard", "easy", "tense", "warm", "cold", "thick", "thin", "dark", "breathless", "exhausted", "dehydrated",
                     "confused", "numb", "blind", "deaf", "bedridden", "housebound", "infertile", "sterile", "immune", "resistant", "paralysed", "paralyzed", "disabled",
                     "scarred", "forgetful", "hyperactive", "overactive", "inactive", "useless", "ineffective", "sensitive", "hungry", "sleepless", "bloated", "restless",
                     "weak", "drier", "hungrier", "sleepier", "thirsty", "itchier", "oilier", "open", "closed", "shut", "alert", "calm", "black", "brown", "green", "orange", "pink", "purple", "grey", "gray", "awake", "regular", "hydrated", "wired", "full", "hoarse", "jittery", "groggy", "sluggish", "unable", "unwell", "uncomfortable", "nervous", "lightheaded", "light-headed", "sweaty", "clammy", "tearful", "moody", "watery", "sore", "inflamed", "pale", "white", "yellow", "blue", "hot", "feverish", "brittle", "bald"), ("causes", "none")),
    **dict.fromkeys(("soaring", "climbing", "rising", "shooting", "surging", "racing"), ("increases", "increase")),
    **dict.fromkeys(("plunging", "falling", "plummeting", "tumbling"), ("decreases", "decrease")),
    **dict.fromkeys(("unlikely", "lower", "quieter", "rarer", "smaller", "less", "thinner", "shorter"), ("decreases", "decrease")),
}  # fmt: skip
# "makes the pressure drop": what a thing or a body may be made to do
MADE_TO: frozenset[str] = frozenset({
    "drop", "fall", "rise", "swell", "shrink", "grow", "increase", "decrease", "contract", "relax", "narrow", "widen", "bleed", "burn", "itch", "ache",
    "hurt", "harden", "stiffen", "tighten", "thicken", "thin", "leak", "spasm", "collapse", "slow", "tire", "spread", "multiply", "die", "heal",
    "water", "hold", "retain", "produce", "release", "absorb", "store", "feel", "react", "respond", "form", "clot", "sting", "tingle", "throb", "crack", "peel", "bruise",
    "break", "stick", "lose", "gain", "crave", "pump", "beat", "race", "flare", "wheeze", "cough", "sneeze", "sweat", "vomit", "faint", "work", "move",
})  # fmt: skip
# ... and what it is with "less" before the adjective: "makes it less painful"
LESSENED: dict[str, tuple[RelationType, Direction]] = {
    "worsens": ("improves", "none"), "increases": ("decreases", "decrease"), "causes": ("decreases", "decrease"), "improves": ("worsens", "none"),
}  # fmt: skip

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
    *LETTING, *ACTING_ON, *ACTING, *COMING, *JOINING, *OWING, *NAMING, *NAMING_BACK, *TYING, *DESCRIBING, *DESCRIBING_BACK, *HYPHENATED, *MAKING,
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
