"""Names that nobody knows, so that what stands around them is learnt: of drugs, conditions, people and firms."""

import random

LETTERS = "AABCCDEFGHIKLMMNOPPRSSTTUV"
_ONSETS = "b c d f g h j k l m n p r s t v w z br ch cl dr fl gr kr pr sh st th tr"
_VOWELS = "a a e e i i o o u ai ea ou"
_ENDS = "a an ane ard da den e el en er ex ez i in ina is ko man ne o on ova ra ro son sky ta ton us y"
ONSETS, VOWELS, ENDS = _ONSETS.split(), _VOWELS.split(), _ENDS.split()
CODED = 0.4


def initials(rng: random.Random) -> str:
    """``CNM``: two to five capitals."""
    return "".join(rng.choices(LETTERS, k=rng.choice((2, 3, 3, 3, 4, 4, 5))))


def code_name(rng: random.Random) -> str:
    """Initials, or a drug's number within its firm: ``KW-2105``."""
    if rng.random() < CODED:
        return initials(rng)[:3] + rng.choice(("-", "")) + str(rng.randrange(10, 9999))
    return initials(rng)


def proper_name(rng: random.Random) -> str:
    """``Wrona``, ``Corvane``: one to three syllables and an end."""
    syllables = (rng.choice(ONSETS) + rng.choice(VOWELS) for _ in range(rng.choice((1, 1, 2))))
    return ("".join(syllables) + rng.choice(ONSETS)[0] + rng.choice(ENDS)).capitalize()


def author_year(rng: random.Random) -> str:
    """``Wrona and Pell, 2019``."""
    others = rng.choice((" et al.", f" and {proper_name(rng)}", f" & {proper_name(rng)}", ""))
    return f"{proper_name(rng)}{others}, {rng.randrange(1985, 2026)}"


def reference(title: str, rng: random.Random) -> str:
    """An entry of a list of sources."""
    authors = ", ".join(
        f"{proper_name(rng)}, {rng.choice(LETTERS)}." for _ in range(rng.choice((1, 2, 2, 3)))
    )
    journal = " ".join(proper_name(rng) for _ in range(rng.choice((1, 2))))
    page = rng.randrange(2, 900)
    return (
        f"{authors} ({rng.randrange(1985, 2026)}). {title.rstrip('.')}. Journal of {journal}, "
        f"{rng.randrange(2, 90)}({rng.randrange(1, 12)}), {page}-{page + rng.randrange(3, 20)}."
    )
