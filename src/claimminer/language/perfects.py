"""Words of the perfect that look like "have" with an object: "the programme has reduced deaths"."""

from __future__ import annotations

HAVING: frozenset[str] = frozenset({"has", "have"})
# participles that as often stand before a noun
PARTICIPLES: frozenset[str] = frozenset({
    "reduced", "increased", "decreased", "improved", "lowered", "raised", "enhanced", "prolonged", "shortened", "altered", "impaired", "accelerated",
    "delayed", "restored", "doubled", "halved", "elevated", "diminished", "limited", "changed",
})  # fmt: skip
# what has something, beside people, organs and illnesses
HAVERS: frozenset[str] = frozenset({
    "cell", "cells", "neuron", "neurons", "gene", "genes", "protein", "proteins", "enzyme", "enzymes", "variant", "variants", "allele", "alleles", "receptor",
    "receptors", "tumour", "tumours", "tumor", "tumors", "sample", "samples", "line", "lines", "strain", "strains", "mutant", "mutants", "mutation", "mutations",
    "muscle", "muscles", "plant", "plants", "country", "countries", "region", "regions", "area", "areas", "population", "populations", "group", "arm", "cohort",
    "subgroup", "offspring", "knockout", "knockouts", "animal", "animals", "embryo", "embryos", "larvae", "bacteria", "isolates", "virus", "viruses", "tissue",
    "tissues", "serum", "blood", "plasma", "bone", "bones", "household", "households", "hospital", "hospitals", "team", "model", "models", "product", "products",
    "genotype", "phenotype", "carriers", "those", "who", "which", "that", "others", "sibling", "siblings", "species", "lesion", "lesions", "body", "bodies",
})  # fmt: skip
# what a treatment itself may have more or less of: "the treatment has reduced efficacy"
PROPERTIES: frozenset[str] = frozenset({
    "activity", "affinity", "potency", "solubility", "stability", "toxicity", "capacity", "efficacy", "effectiveness", "bioavailability", "sensitivity",
    "specificity", "accuracy", "safety", "tolerability", "value", "benefit", "benefits", "effect", "effects", "impact", "availability", "use", "access", "appeal",
})  # fmt: skip
