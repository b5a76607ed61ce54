"""Verbs of doing good: to bodies, to what they can do, to who is ill; and of ending an illness."""

from __future__ import annotations

from claimminer.language.cue import Cue, rows

MENDING: tuple[Cue, ...] = (
    # what is propped up, refilled or put right
    *rows("consolidate decongest irrigate oxygenate reoxygenate purify pep_up readjust rebalance renew repopulate rescue revamp revascularize seal toughen vitalize knit_together buttress prop_up buoy buoy_up uplift reestablish re-establish reinstate salvage rehabilitate retrain realign straighten recondition reconstruct rectify "
          "remineralize remyelinate reinnervate resurface recharge refuel regain recapture unclench untangle free_up open_up clean_out clean_up tone_up tighten_up build_back", "ACTS", "improves", bodily=True),
    *rows("hydrate moisten cushion limber_up loosen_up warm_up wake_up warm pamper condition tune_up conserve plump_up unburden unload enliven", "ACTS", "improves", bodily=True),
    *rows("secure guarantee ensure assure cement", "ACTS", "improves", outcome=True),
    *rows("correct", "ACTS", "improves", bodily=True),
    *rows("further speed_along", "ACTS", "improves", needs="recovery healing"),
    # what hurts or troubles grows less
    *rows("salve slake sate satiate mellow gladden sweeten assuage pacify mollify appease placate defuse buffer cool comfort cheer_up lull soothe_away smooth_away ease_off tide_over", "ACTS", "improves", "decrease", outcome=True),
    *rows("furnish bring deliver lend yield", "ACTS", "improves", needs="relief analgesia"),
    # an illness ends, or is held
    *rows("correct mend patch_up remediate knit_up put_right", "ACTS", "treats", bodily=True),
    *rows("rout defeat conquer vanquish overpower override best subdue zap kick lick outsmart", "ACTS", "treats", outcome=True),
    *rows("beat", "ACTS", "treats", outcome=True),
)  # fmt: skip
