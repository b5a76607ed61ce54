"""Verbs of making less, of ending and of keeping away."""

from __future__ import annotations

from claimminer.language.cue import Cue, rows

LOWERING: tuple[Cue, ...] = (
    # by degrees
    *rows("abate whittle fritter_away truncate temper douse dissipate dampen_down sink abort sop_up pare pare_down pare_back whittle_down whittle_away dial_back cut_back scale_back scale_down ratchet_down wind_down cool_down water_down "
          "take_down pull_down push_down force_down nudge_down knock_down knock_back beat_down keep_down hold_down hold_back lop_off shave_off drop deaden", "ACTS", "decreases", "decrease", outcome=True),
    *rows("subdue stifle smother squelch mute muzzle choke_off shut_off hush cool restrain hamstring dwarf crimp sideline trounce", "ACTS", "decreases", "decrease", bodily=True),
    *rows("wither shrivel devour gobble_up drain_away pinch_off desensitize anesthetize anaesthetize benumb undercut throttle siphon leach dilute evaporate hydrolyze vasoconstrict neuter disarm slacken deflate blanch slim prune choke strangle", "ACTS", "decreases", "decrease", bodily=True),
    *rows("stem contain", "ACTS", "decreases", "decrease",
          needs="spread outbreak outbreaks epidemic epidemics pandemic bleeding flow loss growth tide progression damage decline rise"),
    *rows("stop_up staunch stanch", "ACTS", "decreases", "decrease", needs="bleeding flow blood haemorrhage hemorrhage loss"),
    *rows("dissolve", "ACTS", "decreases", "decrease", needs="enamel teeth plaque clot clots stones tumours tumors"),
    *rows("shed shave", "ACTS", "decreases", "decrease", needs="weight pounds kilos fat"),
    # of illness, germs and growths: at one blow
    *rows("mow_down demolish dismantle massacre lyse cleave scour regress crush quash squash zap obliterate annihilate vaporize debulk disperse dislodge purge expel evict weed_out sweep_away wash_away burn_out nix "
          "exterminate disintegrate pulverize vanquish slay slaughter crowd_out choke_out starve_out clear_away", "ACTS", "decreases", "decrease", bodily=True),
    *rows("arrest stall stymie end terminate", "ACTS", "decreases", "decrease", outcome=True),
    *rows("defer postpone put_off", "ACTS", "decreases", "decrease", outcome=True),
    *rows("defer postpone", "ACTS", "prevents", "decrease", needs="need"),
)  # fmt: skip

PREVENTING: tuple[Cue, ...] = (
    *rows("preempt scotch scuttle nip foil deflect circumvent sidestep stave keep_out shut_out lock_out intercept fight_off beat_off drive_off drive_away turn_away turn_aside stop_short outwit", "ACTS", "prevents", "decrease", outcome=True),
    *rows("bar hinder discourage prohibit restrain save", "ACTS", "prevents", "decrease", needs="from", outcome=True),
    *rows("immunize inoculate vaccinate insulate ward shelter buffer cushion fortify steel arm screen", "ACTS_ON", "prevents", "decrease", preps="against from", outcome=True),
)  # fmt: skip
