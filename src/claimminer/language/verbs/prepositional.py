"""Plain verbs with a preposition, from the cause and from the effect. See ``language.relations``."""

from __future__ import annotations

from claimminer.language.cue import Cue, rows

# -- verbs with a preposition ---------------------------------------------------------------------------------------
ACTING_ON: tuple[Cue, ...] = (
    *rows("lead", "ACTS_ON", "causes", preps="to"),
    *rows("result culminate", "ACTS_ON", "causes", preps="in"),
    *rows("contribute add", "ACTS_ON", "contributes_to", preps="to toward towards"),
    *rows("predispose", "ACTS_ON", "contributes_to", preps="to"),
    *rows("help assist aid", "ACTS_ON", "contributes_to", preps="with in"),
    *rows("help", "ACTS_ON", "treats", preps="against"),
    *rows("protect guard defend shield", "ACTS_ON", "prevents", "decrease", preps="against from"),
    *rows("spare", "ACTS_ON", "prevents", "decrease", preps="from"),
    *rows("save", "ACTS_ON", "prevents", "decrease", preps="from", outcome=True),
    *rows("interfere meddle mess tamper", "ACTS_ON", "worsens", preps="with"),
    *rows("act work", "ACTS_ON", "affects", preps="on upon against"),
    *rows("impact", "ACTS_ON", "affects", preps="on upon"),
    *rows("translate", "ACTS_ON", "causes", preps="into to"),
    *rows("end", "ACTS_ON", "causes", preps="in", outcome=True),
    *rows("manifest", "ACTS_ON", "causes", preps="as in", outcome=True),
    *rows("develop progress evolve turn degenerate escalate", "ACTS_ON", "causes", preps="into to", outcome=True),
    *rows("feed play", "ACTS_ON", "contributes_to", preps="into", outcome=True),
    *rows("point", "ACTS_ON", "associated_with", causal=False, preps="to", outcome=True),
    *rows("work", "ACTS_ON", "treats", preps="for", outcome=True),
    *rows("interact", "ACTS_ON", "affects", preps="with", needs="medicine medicines drug drugs medication medications"),
    *rows("take", "ACTS_ON", "worsens", preps="on", needs="toll"),
    *rows("account", "ACTS_ON", "causes", preps="for", needs="excess variance variation variability difference differences disparity disparities case cases death deaths admissions hospitalisations hospitalizations burden fractures infections loss crashes accidents injuries suicides"),
    *rows("account", "ACTS_ON", "causes", preps="for", outcome=True),
    *rows("correlate associate", "ACTS_ON", "associated_with", causal=False, preps="with to"),
    *rows("coincide co-occur coexist", "ACTS_ON", "associated_with", causal=False, preps="with"),
    *rows("correspond", "ACTS_ON", "associated_with", causal=False, preps="to with"),
    *rows("relate", "ACTS_ON", "associated_with", causal=False, preps="to with"),
)  # fmt: skip

# -- the effect first: verbs that point back to the cause -----------------------------------------------------------
COMING: tuple[Cue, ...] = (
    *rows("result stem arise derive originate ensue", "COMES", "causes", preps="from"),
    *rows("come", "COMES", "causes", preps="from", needs="from", outcome=True),
    *rows("depend hinge", "COMES", "affects", preps="on upon"),
    *rows("benefit", "COMES", "improves", preps="from"),
    *rows("respond react", "COMES", "affects", preps="to"),
    *rows("occur happen develop follow arise", "COMES", "causes", preps="because"),
)  # fmt: skip

# -- participles with a preposition: no agent behind them -----------------------------------------------------------
JOINING: tuple[Cue, ...] = (
    *rows("associate correlate connect tie join couple intertwine interlink interrelate interconnect", "JOINED", "associated_with", causal=False, preps="with to"),
    *rows("link relate", "JOINED", "associated_with", causal=False, preps="to with"),
    *rows("implicate involve", "JOINED", "contributes_to", preps="in"),
    *rows("blame", "JOINED", "causes", preps="for"),
    *rows("follow", "JOINED", "associated_with", causal=False, preps="by", outcome=True),
    *rows("use prescribe", "JOINED", "treats", preps="for against"),
    *rows("approve license give administer recommend indicate", "JOINED", "treats", preps="for", outcome=True),
    *rows("use give employ administer prescribe", "JOINED", "treats", preps="in", needs="treatment prevention management therapy prophylaxis", outcome=True),
)  # fmt: skip
OWING: tuple[Cue, ...] = (
    *rows("attribute ascribe", "OWED", "causes", preps="to"),
    *rows("blame", "OWED", "causes", preps="on"),
    *rows("trace", "OWED", "causes", preps="to back"),
    *rows("put_down chalk_up", "OWED", "causes", preps="to"),
)  # fmt: skip
