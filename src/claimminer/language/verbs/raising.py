"""Verbs of making more: of an amount, a risk, a speed, a state."""

from __future__ import annotations

from claimminer.language.cue import Cue, rows

RAISING: tuple[Cue, ...] = (
    # figures of fire, engines and growth
    *rows("stoke fan accentuate exaggerate propel spur_on egg_on swell inflate ratchet_up dial_up amp_up whip_up heat_up turbocharge galvanize", "ACTS", "increases", "increase", outcome=True),
    *rows("spike electrify overfeed overfill oversaturate hyperstimulate excite overexcite hyperactivate overactivate engorge bloat whet inflate distend plump plump_up bulk_up beef_up build_up top_up", "ACTS", "increases", "increase", bodily=True),
    *rows("quintuple sextuple redouble", "ACTS", "increases", "increase"),
    *rows("protract drag_out draw_out stretch_out spin_out", "ACTS", "increases", "increase", outcome=True),
    *rows("bring_forward advance", "ACTS", "increases", "increase", needs="onset menopause puberty ageing aging"),
    *rows("push_back put_back set_back", "ACTS", "decreases", "decrease", needs="onset menopause puberty ageing aging recovery healing"),
    *rows("pack_on pile_on", "ACTS", "increases", "increase", needs="weight pounds kilos kilograms muscle fat"),
    *rows("hoard", "ACTS", "increases", "increase", needs="fluid water sodium salt"),
    *rows("nurture cultivate", "ACTS", "contributes_to", outcome=True),
    *rows("orchestrate coordinate choreograph", "ACTS", "affects", bodily=True),
)  # fmt: skip
