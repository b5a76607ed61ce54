"""Plain verbs with an object: most act on health wherever they stand ("causes", "reduces"). See ``language.relations``."""

from __future__ import annotations

from claimminer.language.cue import Cue, rows

ACTING: tuple[Cue, ...] = (
    *rows(
        "cause induce trigger provoke produce generate elicit evoke precipitate spark spur prompt spawn instigate ignite "
        "engender initiate drive bring_about set_off bring_on bring_back touch_off kick_off unleash confer spell incite",
        "ACTS", "causes",
    ),
    *rows("yield breed stir_up kindle spread transmit invite court pass_on spark_off bring create", "ACTS", "causes", outcome=True),
    *rows("explain", "ACTS", "causes", outcome=True),
    *rows("explain", "ACTS", "causes", needs="third half quarter fifth tenth most % percent fraction share variance variation variability difference differences disparity disparities"),
    *rows("give", "ACTS", "causes", needs="symptom symptoms"),
    *rows("yield", "ACTS", "improves", needs="benefit benefits improvement improvements"),
    *rows("let_in", "ACTS", "contributes_to", outcome=True),
    *rows("give", "ACTS", "causes", needs="immunity"),
    *rows("solve", "ACTS", "treats", needs="problem problems"),
    *rows("allow permit", "ACTS", "contributes_to", needs="faster quicker earlier safer reduction reductions improvement improvements"),
    *rows("leave", "ACTS", "causes", needs="lump lumps rash mark marks patches redness scar scars scarring damage wound wounds bruise bruises"),
    *rows("provide offer give afford", "ACTS", "improves", needs="relief analgesia"),
    *rows(
        "reproduce recapitulate phenocopy", "ACTS", "causes",
        needs="phenotype phenotypes defect defects effect effects symptoms abnormalities deficit deficits disease syndrome",
    ),
    *rows("rescue", "ACTS", "improves", needs="phenotype phenotypes defect defects deficit deficits function loss"),
    *rows("flare_up rev_up jack_up crank_up pump_up jump-start jumpstart kick-start kickstart rouse mobilize supercharge reactivate reawaken "
        "hike magnify treble enrich switch_on turn_on", "ACTS", "increases", "increase"),
    *rows(
        "increase raise elevate boost heighten amplify augment stimulate double triple quadruple upregulate up-regulate "
        "multiply potentiate escalate maximize prolong lengthen elongate extend accelerate hasten speed quicken expedite "
        "step_up ramp_up speed_up drive_up push_up bump_up nudge_up activate enlarge expand thicken promote "
        "sensitize reinforce fuel",
        "ACTS", "increases", "increase",
    ),
    *rows(
        "foster facilitate encourage mediate underlie support sustain aid assist enable favor favour "
        "perpetuate",
        "ACTS", "contributes_to",
    ),
    *rows(
        "reduce decrease lower lessen diminish cut curb halve slash minimize suppress inhibit block dampen attenuate "
        "blunt weaken shorten slow delay downregulate down-regulate shrink kill destroy eliminate eradicate deplete decimate repress silence ablate curtail "
        "calm abolish abrogate neutralize counteract counter offset restrict quell quiet quieten tame trim dull lighten limit slow_down cut_down "
        "bring_down drive_down clear_up clear inactivate impede retard constrain decelerate dim tamp_down tone_down "
        "antagonize deactivate disable damp damp_down thin depress cut_off",
        "ACTS", "decreases", "decrease",
    ),
    *rows(
        "flatten stunt erase quench cap nullify negate undo extinguish shut_down switch_off turn_off turn_down dial_down "
        "wipe_out stamp_out snuff_out knock_out strip_away rein_in use_up dry_up burn_off mop_up soak_up "
        "cancel_out even_out iron_out smooth_out beat_back drive_out flush_out root_out chip_away scavenge sequester",
        "ACTS", "decreases", "decrease",
    ),
    *rows("dispel banish blot_out fade take_away", "ACTS", "decreases", "decrease", outcome=True),
    *rows("remove", "ACTS", "decreases", "decrease", needs="risk risks threat danger chance"),
    *rows(
        "prevent avert forestall preclude avoid thwart stop halt obviate stave_off ward_off fend_off head_off keep_away hold_off keep_off deter repel",
        "ACTS", "prevents", "decrease",
    ),
    *rows(
        "improve enhance better restore benefit normalize optimize rejuvenate rebuild revive repair "
        "regenerate regrow sharpen strengthen lift open widen restart bolster fortify refresh revitalize invigorate reinvigorate "
        "rehydrate energize shore_up firm_up perk_up tone steady hone brighten "
        "whiten unclog",
        "ACTS", "improves", "increase",
    ),
    *rows("outperform outdo beat", "ACTS", "treats", preps="for in at on", outcome=True),
    *rows("save", "ACTS", "prevents", "decrease", needs="lives life sight eyesight brain hearing limb limbs teeth kidneys"),
    *rows(
        "build", "ACTS", "increases", "increase", needs="muscle muscles bone bones strength stamina endurance resistance immunity tolerance"
    ),
    *rows("mean equal", "ACTS", "causes", needs="more less fewer higher lower greater better worse weaker stronger poorer healthier"),
    *rows("cost claim", "ACTS", "causes", needs="lives"),
    *rows("cost", "ACTS", "worsens", needs="life sight eyesight hearing limb leg eye"),
    *rows("up", "ACTS", "increases", "increase", needs="risk risks odds chance chances likelihood"),
    *rows("preserve protect maintain safeguard stabilize balance", "ACTS", "improves"),
    *rows("alleviate relieve ease ameliorate soothe mitigate palliate allay soften", "ACTS", "improves", "decrease"),
    *rows("settle", "ACTS", "improves", "decrease", needs="stomach nerves mind symptoms pain cough gut"),
    *rows("smooth", "ACTS", "improves", "decrease", outcome=True),
    *rows("keep stop", "ACTS", "prevents", "decrease", needs="from"),
    *rows("worsen exacerbate aggravate intensify compound deepen", "ACTS", "worsens", "increase"),
    *rows(
        "impair damage stiffen harden harm hurt disrupt compromise undermine hinder hamper complicate injure "
        "disturb upset degrade erode deregulate dysregulate sabotage overwhelm stress disfigure scar endanger threaten jeopardize "
        "inflame irritate compress wreck ruin poison devastate strain burden fragment corrode ravage blight mar deform distort unbalance destabilize cripple "
        "wear_down wear_out wear_away mess_up throw_off hijack derail unsettle paralyze",
        "ACTS", "worsens",
    ),
    # what bodies, cells and drugs do to tissues
    *rows("relax dilate loosen nourish replenish moisturize cleanse detoxify lubricate unblock", "ACTS", "improves"),
    *rows("narrow constrict squeeze tighten clog starve deprive drain sap rob numb sedate flush outcompete", "ACTS", "decreases", "decrease"),
    *rows("recruit attract draw prime feed", "ACTS", "increases", "increase"),
    *rows("attack infect invade sicken scald overload overstimulate overheat dehydrate cloud", "ACTS", "worsens"),
    *rows("dissolve address clear_out sort_out fix", "ACTS", "treats", outcome=True),
    *rows("fix", "ACTS", "treats", needs="problem problems cause"),
    *rows("melt burn torch", "ACTS", "decreases", "decrease", needs="fat"),
    *rows("obstruct wash_out wash_away exhaust", "ACTS", "worsens", outcome=True),
    *rows("dry_out", "ACTS", "worsens", needs="skin eyes eye mouth lips throat nose airways scalp"),
    *rows("stain discolour discolor yellow", "ACTS", "worsens", needs="teeth tooth enamel skin"),
    *rows("rot", "ACTS", "worsens", needs="teeth tooth enamel gums lungs brain"),
    *rows("cancel", "ACTS", "decreases", "decrease", needs="benefit benefits effect effects risk gain gains"),
    *rows("treat cure heal remedy combat fight tackle resolve reverse overcome", "ACTS", "treats"),
    *rows("control manage", "ACTS", "treats"),
    *rows(
        "affect influence impact alter change modify modulate regulate shape determine govern reshape remodel reprogram "
        "transform dictate moderate skew rewire",
        "ACTS", "affects",
    ),
    *rows("mask", "ACTS", "affects", outcome=True),
    *rows("reset", "ACTS", "affects", needs="clock clocks rhythm rhythms baseline thermostat metabolism"),
    *rows("require", "ACTS", "contributes_to"),
    # "helps people with asthma": the verb alone, without another one
    *rows("help", "ACTS", "contributes_to"),
    *rows("indicate denote", "ACTS", "associated_with", causal=False, needs="risk risks odds likelihood"),
    *rows("predict accompany precede parallel portend foreshadow presage mirror herald forecast signal", "ACTS", "associated_with", causal=False),
    *rows("indicate denote signify", "ACTS", "associated_with", causal=False, needs="risk risks likelihood probability"),
)  # fmt: skip
