"""Verbs of hurting: bodies, what they can do, and the state they are in."""

from __future__ import annotations

from claimminer.language.cue import Cue, rows

HARMING: tuple[Cue, ...] = (
    # blows and wear
    *rows("agitate assault batter bombard besiege buffet pound hammer pummel bruise mangle maim mutilate shred fray chafe scratch graze gash pinch pierce puncture "
          "crack splinter crush shatter trash savage lacerate sear singe char abrade roughen coarsen wrinkle rip smash gouge clobber crumple buckle warp contort wrench wrack rub smite thrash ransack vandalize grind_down", "ACTS", "worsens", bodily=True),
    *rows("decondition demineralize demyelinate denature denude desiccate embrittle ulcerate calcify necrose infiltrate atrophy waste colonize infest "
          "pollute contaminate taint foul corrupt defile intoxicate acidify blacken bleach crater darken derange emaciate enervate enfeeble envenom excoriate frazzle fry macerate mottle opacify overinflate parch prostrate "
          "suffocate tangle tarnish tatter toxify waterlog wilt engulf overrun swamp uproot", "ACTS", "worsens", bodily=True),
    # what is asked too much of, or held up
    *rows("tax overtax overburden overwork overstretch overexert overuse overextend exhaust fatigue tire weary tire_out strain_against rack shake rattle jolt jar", "ACTS", "worsens", bodily=True),
    *rows("perturb interrupt obscure blur fog fuzz muddle muddy scramble garble spoil taint disorient befuddle bewilder stun stupefy inebriate unhinge unnerve unravel undercut torpedo scupper topple tense ruffle rile roil jangle confound confuse hobble handicap hamstring cramp encumber", "ACTS", "worsens", bodily=True),
    *rows("obstruct occlude congest block_up bung_up gum_up clog_up silt_up choke fur_up bog_down slow_up tie_up trip_up", "ACTS", "worsens", bodily=True),
    *rows("imperil menace subvert upend overturn eat_up hollow_out tear_down lay_waste gnaw", "ACTS", "worsens", bodily=True),
    *rows("debilitate immobilize incapacitate paralyse lame traumatize brutalize", "ACTS", "worsens"),
    *rows("break_down", "ACTS", "worsens", needs="cartilage muscle muscles barrier collagen enamel bone bones"),
    *rows("cost", "ACTS", "worsens", needs="legs limbs eyes arm arms foot feet kidney voice"),
    # people in a state of health, and the state itself
    *rows("hit sour sadden plague bedevil beset torment torture haunt afflict distress trouble frighten terrify", "ACTS", "worsens", outcome=True),
    *rows("flare fire_up set_back rub_in", "ACTS", "worsens", "increase", outcome=True),
)  # fmt: skip

HARMING_ON: tuple[Cue, ...] = (
    *rows("impinge encroach prey trample", "ACTS_ON", "worsens", preps="on upon", bodily=True),
    *rows("eat cut burrow bore dig bite burn invade", "ACTS_ON", "worsens", preps="into through", bodily=True),
    *rows("grind wear chip gnaw nag eat", "ACTS_ON", "worsens", preps="at away on", bodily=True),
    *rows("detract subtract", "ACTS_ON", "decreases", "decrease", preps="from", outcome=True),
    *rows("conflict clash", "ACTS_ON", "worsens", preps="with", outcome=True),
)  # fmt: skip
