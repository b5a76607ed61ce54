"""How English writes one medical word in several ways. Tables alone; ``claimminer.wordforms`` applies them.

Both the vocabulary and the text go through them, so a rule may overshoot ("four" and "for" fall together)
as long as it never brings two names of different things together.
"""

from __future__ import annotations

# Greek letters as symbols write them (TNF-α), by the name that the vocabulary uses (TNF alpha).
GREEK: dict[str, str] = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
    "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "ν": "nu", "ξ": "xi",
    "ο": "omicron", "π": "pi", "ρ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi",
    "χ": "chi", "ψ": "psi", "ω": "omega",
}  # fmt: skip

# Letters that stand for a Greek one where the type has none: TNF-a, IL-1b, IFN-g.
GREEK_AS_LATIN: dict[str, str] = {
    "alpha": "a", "beta": "b", "gamma": "g", "delta": "d", "epsilon": "e", "kappa": "k", "lambda": "l",
}  # fmt: skip

# British or older spelling -> American, as regular expressions over the lower-case word, tried in this order.
BRITISH: tuple[tuple[str, str], ...] = (
    ("ae(?!r)", "e"),  # anaemia, haemorrhage, leukaemia, paediatric; not aerobic
    ("oe", "e"),  # oedema, oestrogen, diarrhoea, coeliac, foetus
    ("our(?!c)", "or"),  # tumour, behaviour; not source
    ("is(?=(?:e|ed|es|er|ing|ation|ations)$)", "iz"),  # sensitisation, immunised
    ("ys(?=(?:e|ed|es|er|ing)$)", "yz"),  # paralysed, dialyser
    ("sulph", "sulf"),  # sulphate, sulphasalazine
    ("tre$", "ter"),  # centre, titre
    ("bre$", "ber"),  # fibre
    ("ll(?=(?:ed|ing|er)$)", "l"),  # counselling
    ("mme$", "m"),  # programme
    ("geing$", "ging"),  # ageing
    ("ph(?=t?halm)", "p"),  # ophthalmic, often written opthalmic
)

# Words that look British to these patterns and are spelt so everywhere; the first two with their verb endings.
NOT_BRITISH_IS = """
adv advert ar bru chast circumc compr comprom concer cru dem desp dev disgu enterpr exc exerc expert franch gu improv
inc merchand no otherw parad po pra prec prem prom ra rev r superv surpr telev w likew clockw
""".split()
NOT_BRITISH_LL = """
fa swe te se ca fi pu ki sme chi dri gri spe ta sma ski insta thri dwe spi sta ro po to enro co
""".split()
NOT_BRITISH = frozenset("""
hour hourly four fourth your yourself course court courage encourage encouraged encouraging nourish nourished
nourishing nourishment journey tour pour sour flour does toe shoe journal tourniquet
""".split())

# Plurals that no ending tells.
IRREGULAR_PLURALS: dict[str, str] = {
    "women": "woman", "men": "man", "children": "child", "feet": "foot", "teeth": "tooth", "lice": "louse",
    "metastases": "metastasis", "crises": "crisis", "prostheses": "prosthesis", "exostoses": "exostosis",
    "pareses": "paresis", "paralyses": "paralysis", "emboli": "embolus", "thrombi": "thrombus",
    "bacilli": "bacillus", "calculi": "calculus", "villi": "villus", "viruses": "virus", "sinuses": "sinus",
    "fetuses": "fetus", "abortuses": "abortus", "calluses": "callus", "carcinomata": "carcinoma",
    "fibromata": "fibroma", "sarcomata": "sarcoma", "neuromata": "neuroma", "verrucae": "verruca",
    "vertebrae": "vertebra", "ova": "ovum", "spermatozoa": "spermatozoon", "diverticula": "diverticulum",
    "phalanges": "phalanx",
}  # fmt: skip

# Endings of regular plurals -> singular, as regular expressions; the first that matches counts.
PLURAL_ENDINGS: tuple[tuple[str, str], ...] = (
    ("(?<=.{3})ies$", "y"),  # allergies, therapies
    ("(?<=.{2})oses$", "osis"),  # thromboses, neuroses
    ("(?<=.{2})itides$", "itis"),  # arthritides
    ("(?<=ache)s$", ""),  # headaches
    ("(?<=ss|sh|ch|zz)es$", ""),  # abscesses, rashes, itches
    ("(?<=x)es$", ""),  # reflexes
    ("(?<=[^su])s$", ""),  # cells, cytokines; not stress, lupus (and "is" just below)
)

# Words in -s that would fall together with another word when it goes.
INVARIABLE: frozenset[str] = frozenset({
    "aids", "sars", "mers", "hives", "shingles", "pots", "news", "does", "has", "was", "this",
})  # fmt: skip
