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
    bodily: bool = False,
) -> tuple[Cue, ...]:
    parts = (row.split() for row in rows.split(";"))
    return tuple(
        Cue(verb, "IDIOM", type, direction, causal, tail=tuple(tail), outcome=outcome, bodily=bodily)
        for verb, *tail in parts
    )


IDIOMS: tuple[Cue, ...] = (
    *_idioms(
        """be to blame for Y; lie at heart of Y; be at heart of Y; lie at root of Y; be at root of Y; lie at bottom of Y; be at bottom of Y; lie behind Y; be behind Y;
        set in motion Y; set Y in motion; land Z with Y; make for Y; open floodgates to Y; spell end of Y; show up as Y; manifest itself in Y; manifest itself as Y; show itself as Y; show itself in Y; tip Z into Y; push Z into Y; plunge Z into Y; throw Z into Y;
        manifest themselves in Y; manifest themselves as Y; bring with it Y; bring with them Y; come with risk of Y; carry with it Y; trick brain into Y; trick body into Y; fool brain into Y;
        drive Z to Y; drive Z into Y; send Z into Y; tip Z over into Y; frighten Z into Y; scare Z into Y; shock Z into Y; rock Z into Y; lull Z into Y; rush Z into Y; put Z into Y; lock Z into Y;
        reduce Z to Y; bring Z to brink of Y; drive Z to brink of Y; push Z to brink of Y; steer Z into Y; nudge Z into Y; turn Z into Y; transform Z into Y; leave Z in Y; fill Z with Y; load Z with Y; flood Z with Y;
        spill over into Y; give way to Y; raise specter of Y; raise spectre of Y; leave legacy of Y; leave trail of Y; bring in its wake Y; bring in its train Y; bring in their wake Y""",
        "causes", outcome=True,
    ),
    *_idioms(
        """pave way for Y; pave way to Y; set stage for Y; set scene for Y; open door to Y; open door for Y; open way for Y; lay groundwork for Y; lay foundation for Y;
        sow seeds of Y; have hand in Y; make way for Y; go long way towards Y; go long way toward Y; tip balance towards Y;
        tip balance toward Y; tip scales toward Y; tip scales towards Y; tip scales in favor of Y; tip scales in favour of Y; lay ground for Y; prepare ground for Y; provide fertile ground for Y; create conditions for Y;
        leave door open to Y; leave door open for Y; clear way for Y; smooth way for Y; pave road to Y; push Z toward Y; push Z towards Y; nudge Z toward Y; nudge Z towards Y; steer Z toward Y; steer Z towards Y;
        drive Z toward Y; drive Z towards Y; make Z candidate for Y; play into hands of Y""",
        "contributes_to", outcome=True,
    ),
    *_idioms("leave Z with Y; saddle Z with Y; burden Z with Y", "causes", bodily=True),
    *_idioms("leave Z open to Y; lay Z open to Y; throw Z open to Y", "contributes_to", "increase", outcome=True),
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
    *_idioms(
        """take pressure off Y; take strain off Y; take load off Y; take weight off Y; work wonders for Y; do wonders for Y; breathe life into Y; do Y good; do Y world of good; be boon for Y; be boon to Y; give Y boost; give Y lift; give Y helping hand; bring Y back to life; keep Y ticking over; keep Y out of hospital""",
        "improves",
    ),
    *_idioms("free Z of Y; free Z from Y; pull Z out of Y; lift Z out of Y; bring Z out of Y; snap Z out of Y; liberate Z from Y; release Z from Y; deliver Z from Y; keep Z free of Y; keep Z free from Y; help Z over Y", "improves", "decrease", outcome=True),
    *_idioms("put Y into remission; send Y into remission; bring Y into remission; cure Z of Y; heal Z of Y; put Y to rest; lay Y to rest; put Y to rout; get better of Y; make short work of Y; make light work of Y; get upper hand on Y; gain upper hand over Y; bring Y to heel; win battle against Y; turn tables on Y; get to grips with Y", "treats", outcome=True),
    *_idioms(
        """put end to Y; bring end to Y; put stop to Y; put paid to Y; keep Y at bay; hold Y at bay; nip Y in bud; make up for Y;
        steer Z away from Y; keep Z away from Y; keep Z out of Y; pull Z back from Y; keep Y from door; keep Y off; stand between Z and Y; stop Y in its tracks; stop Y in their tracks; halt Y in its tracks; halt Y in their tracks; act as bulwark against Y; act as shield against Y; act as barrier to Y; act as barrier against Y; close door on Y; close door to Y; slam door on Y""",
        "prevents", "decrease", outcome=True,
    ),
    *_idioms("take care of Y; get rid of Y; get on top of Y; keep Y under control; get Y under control; see off Y; put Y into reverse; throw Y into reverse", "treats", outcome=True),
    *_idioms(
        """punch holes in Y; poke holes in Y; take toll on Y; wreak havoc on Y; wreak havoc with Y; wreak havoc in Y; play havoc with Y; play havoc on Y; cause havoc with Y; take toll of Y; make mess of Y;
        play hell with Y; put strain on Y; put stress on Y; put pressure on Y; place strain on Y; place stress on Y; weigh on Y; do number on Y; be hard on Y; be tough on Y;
        be bad news for Y; spell trouble for Y; spell bad news for Y; put Y in danger; get in way of Y; stand in way of Y; play tricks on Y; play tricks with Y; throw Y out of balance; throw Y off balance;
        knock Y off balance; throw Y out of sync; do more harm than good for Y; do more harm than good to Y; do more harm than good in Y; put Y under strain; put Y under stress;
        be murder on Y; be hell on Y; be rough on Y; be death to Y; be bane of Y; be enemy of Y""",
        "worsens",
    ),
    *_idioms("be good news for Y; spell good news for Y", "improves", outcome=True),
    *_idioms(
        """go together with Y; go along with Y; go with Y; run alongside Y; occur alongside Y; cluster with Y; come alongside Y; occur together with Y; appear alongside Y;
        track with Y; come bundled with Y; be on par with Y; have much to do with Y; have little to do with Y; have nothing to do with Y; have lot to do with Y; have something to do with Y""",
        "associated_with", causal=False, outcome=True,
    ),
    *_idioms(
        "be red flag for Y; go hand in hand with Y; walk hand in hand with Y; come hand in hand with Y; march in step with Y; rise in step with Y; fall in step with Y",
        "associated_with", causal=False,
    ),
    # the same of bodies and states of health alone
    *_idioms(
        """push Y into higher gear; put foot on accelerator of Y; get Y racing; set Y racing; get Y pumping; send Y through roof; drive Y through roof; push Y through roof;
        put rocket under Y; throw fuel on Y; pour petrol on Y; pour oil on Y; add to burden of Y; turn up heat on Y; turn up volume on Y; turn up dial on Y""",
        "increases", "increase", bodily=True,
    ),
    *_idioms(
        """turn tide on Y; turn down heat on Y; turn down volume on Y; pull plug on Y; put lid on Y; put clamp on Y; clamp down on Y; crack down on Y; cut down on Y; cut short Y; cut Y short; take wind out of Y;
        pour cold water on Y; wean Z off Y; wean Z from Y; distract Z from Y; purge Z of Y; cleanse Z of Y; empty Z of Y; cheat Z of Y; steal Y from Z; knock Y for six; wear away at Y; make inroads into Y; make inroads on Y""",
        "decreases", "decrease", bodily=True,
    ),
    *_idioms(
        """tide Z over Y; steer Z through Y; breathe new life into Y; give new lease of life to Y; give Y new lease of life; get Y moving; keep Y in shape; keep Y in trim; keep Y on even keel;
        keep Y in tune; put Y back on track; bring Y back on track; get Y back on track; bring Y into line; bring Y back into line; bring Y back into balance; restore Y to health; nurse Y back to health; put spring in Y; act as tonic for Y; pay dividends for Y; pay dividends in Y; pay off for Y; be balm for Y; be balm to Y; be lifeline for Y""",
        "improves", bodily=True,
    ),
    *_idioms(
        """put Y under pressure; do Y no favors; do Y no favours; do no favors for Y; do no favours for Y; do damage to Y; do harm to Y; throw spanner in Y; throw wrench in Y; throw wrench into Y; throw spanner into Y; take axe to Y; play merry hell with Y; run roughshod over Y; push Y to limit; stretch Y to limit; push Y to breaking point; drive Y into ground;
        send Y haywire; send Y into tailspin; send Y into chaos; throw Y into chaos; throw Y into disarray; throw Y into turmoil; throw Y for loop; leave Y in tatters; leave its mark on Y; leave their mark on Y; leave mark on Y; cast shadow over Y; cast pall over Y; take its toll on Y; exact toll on Y; exact price on Y; rub salt into Y; tip Y out of balance; tip Y off balance; sound death knell for Y; cut swathe through Y; get under skin of Y""",
        "worsens", bodily=True,
    ),
    # the effect first
    *_idioms(
        """be down to X; come down to X; boil down to X; owe much to X; owe lot to X; owe to X; have roots in X; have origin in X; have origins in X; be rooted in X; be born of X; be fault of X; have cause in X""",
        "causes",
    ),
    *_idioms("have nothing to do with X; have little to do with X; have much to do with X; have lot to do with X", "associated_with", causal=False, outcome=True),
    *_idioms("be work of X; be legacy of X; grow out of X; come out of X; arise out of X; be laid at door of X; come on back of X; come courtesy of X; come as result of X; be price of X", "causes", outcome=True),
    *_idioms("add years to Y; add months to Y; tack Z onto Y", "increases", "increase", outcome=True),
    *_idioms("take Z off Y; knock Z off Y; shave Z off Y; cut Z off Y; lop Z off Y; wipe Z off Y; strip Z from Y; trim Z from Y; shave Z from Y", "decreases", "decrease", outcome=True),
    *_idioms("confine Y to bed; put Y out of action; lay Y low; bring Y low; bring Y to their knees; put Y off work; drive Y to despair; keep Y awake at night; keep Y up at night; drive Y to distraction", "worsens"),
    *_idioms("give Z Y", "causes", outcome=True),
    *_idioms("buy Z Y", "improves", outcome=True),
    *_idioms("put Z at risk of Y; put Z at risk for Y; put Z at higher risk of Y; put Z at increased risk of Y; put Z at greater risk of Y; place Z at risk of Y; put Z at higher risk for Y; put Z at increased risk for Y; put Z at greater risk for Y; place Z at risk for Y; place Z at higher risk of Y; place Z at increased risk of Y; place Z at greater risk of Y; leave Z at risk of Y; leave Z at greater risk of Y", "contributes_to", "increase"),
    *_idioms("spare Z Y; save Z Y", "prevents", "decrease", outcome=True),
)  # fmt: skip
