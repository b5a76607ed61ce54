"""Idioms: a verb and the words that belong to it, with X, Y and Z where the arguments stand.

``Y`` the effect (the subject is the cause), ``X`` the cause (the subject is the effect), ``Z`` whoever else is
concerned. Articles are left out: "take toll on Y" is also "takes a heavy toll on". Rows are ended by semicolons.
"""

from __future__ import annotations

from claimminer.language.relations import Cue
from claimminer.records import Direction, RelationType


def _idioms(
    rows: str,
    type: RelationType,  # noqa: A002 - the contract's word
    direction: Direction = "none",
    *,
    causal: bool = True,
    outcome: bool = False,
) -> tuple[Cue, ...]:
    parts = (row.split() for row in rows.split(";"))
    return tuple(
        Cue(verb, "IDIOM", type, direction, causal, tail=tuple(tail), outcome=outcome)
        for verb, *tail in parts
    )


IDIOMS: tuple[Cue, ...] = (
    *_idioms(
        """be to blame for Y; lie at heart of Y; be at heart of Y; lie at root of Y; be at root of Y; lie at bottom of Y; be at bottom of Y; lie behind Y; be behind Y;
        set in motion Y; set Y in motion; leave Z with Y; saddle Z with Y; land Z with Y; make for Y; open floodgates to Y; spell end of Y; show up as Y; manifest itself in Y; manifest itself as Y; show itself as Y; show itself in Y; tip Z into Y; push Z into Y; plunge Z into Y; throw Z into Y;
        manifest themselves in Y; manifest themselves as Y; bring with it Y; bring with them Y; come with risk of Y; carry with it Y; trick brain into Y; trick body into Y; fool brain into Y""",
        "causes", outcome=True,
    ),
    *_idioms(
        """pave way for Y; pave way to Y; set stage for Y; set scene for Y; open door to Y; open door for Y; open way for Y; lay groundwork for Y; lay foundation for Y;
        sow seeds of Y; have hand in Y; make way for Y; go long way towards Y; go long way toward Y; tip balance towards Y""",
        "contributes_to", outcome=True,
    ),
    *_idioms("be key to Y; hold key to Y; take blame for Y; bear blame for Y; share blame for Y", "contributes_to", outcome=True),
    *_idioms(
        """add fuel to Y; fan flames of Y; pour fuel on Y; put into overdrive Y; put Y into overdrive; send Y into overdrive; push Y into overdrive;
        release brakes on Y; take brakes off Y; release brake on Y; lift brakes on Y; kick Y into gear""",
        "increases", "increase",
    ),
    *_idioms(
        """put brakes on Y; put brake on Y; take edge off Y; take sting out of Y; put damper on Y; put dampener on Y; keep lid on Y; keep cap on Y; put dent in Y;
        make dent in Y; keep Y in check; hold Y in check; hold Y back; keep Y down; take heat out of Y; bring Y under control; cut back on Y; rid Z of Y; rob Z of Y; deprive Z of Y; starve Z of Y;
        strip Z of Y; eat away at Y; do away with Y; eat into Y; act as brake on Y; chip away at Y; gnaw away at Y; nibble away at Y; put curb on Y; take bite out of Y""",
        "decreases", "decrease",
    ),
    *_idioms("take pressure off Y; take strain off Y; take load off Y; take weight off Y; work wonders for Y; do wonders for Y; breathe life into Y; do Y good; do Y world of good; be boon for Y; be boon to Y; give Y boost; give Y lift; give Y helping hand; bring Y back to life; keep Y ticking over; keep Y out of hospital", "improves"),
    *_idioms(
        """put end to Y; bring end to Y; put stop to Y; put paid to Y; keep Y at bay; hold Y at bay; nip Y in bud; make up for Y""",
        "prevents", "decrease", outcome=True,
    ),
    *_idioms("take care of Y; get rid of Y; get on top of Y; keep Y under control; get Y under control; see off Y; put Y into reverse; throw Y into reverse", "treats", outcome=True),
    *_idioms(
        """punch holes in Y; poke holes in Y; take toll on Y; wreak havoc on Y; wreak havoc with Y; wreak havoc in Y; play havoc with Y; play havoc on Y; cause havoc with Y; take toll of Y; make mess of Y;
        play hell with Y; put strain on Y; put stress on Y; put pressure on Y; place strain on Y; place stress on Y; weigh on Y; do number on Y; be hard on Y; be tough on Y;
        be bad news for Y; spell trouble for Y; spell bad news for Y; put Y in danger; get in way of Y; stand in way of Y; play tricks on Y; play tricks with Y; throw Y out of balance; throw Y off balance;
        knock Y off balance; throw Y out of sync; do more harm than good for Y; do more harm than good to Y; do more harm than good in Y; put Y under strain; put Y under stress;
        be bane of Y; be enemy of Y""",
        "worsens",
    ),
    *_idioms("be good news for Y; spell good news for Y", "improves", outcome=True),
    *_idioms(
        """go together with Y; go along with Y; go with Y; run alongside Y; occur alongside Y; cluster with Y; come alongside Y; occur together with Y; appear alongside Y;
        track with Y; come bundled with Y; be on par with Y""",
        "associated_with", causal=False, outcome=True,
    ),
    *_idioms(
        "be red flag for Y; go hand in hand with Y; walk hand in hand with Y; come hand in hand with Y; march in step with Y; rise in step with Y; fall in step with Y",
        "associated_with", causal=False,
    ),
    # the effect first
    *_idioms(
        """be down to X; come down to X; boil down to X; owe much to X; owe lot to X; owe to X; have roots in X; have origin in X; have origins in X; be rooted in X; be born of X; be fault of X; have cause in X""",
        "causes",
    ),
    *_idioms("be work of X; be legacy of X", "causes", outcome=True),
    *_idioms("give Z Y", "causes", outcome=True),
    *_idioms("buy Z Y", "improves", outcome=True),
    *_idioms("put Z at risk of Y; put Z at risk for Y; put Z at higher risk of Y; put Z at increased risk of Y; put Z at greater risk of Y; place Z at risk of Y; put Z at higher risk for Y; put Z at increased risk for Y; put Z at greater risk for Y; place Z at risk for Y; place Z at higher risk of Y; place Z at increased risk of Y; place Z at greater risk of Y; leave Z at risk of Y; leave Z at greater risk of Y", "contributes_to", "increase"),
    *_idioms("spare Z Y; save Z Y", "prevents", "decrease", outcome=True),
)  # fmt: skip
