"""Words of the laboratory, of procedures and of services: what is done or found out there, and no cause of health."""

from __future__ import annotations

# -- how something was found: "resolved by SDS-PAGE", "confirmed by sequencing" --------------------------------------
TECHNIQUES: frozenset[str] = frozenset({
    "sds-page", "page", "electrophoresis", "pcr", "rt-pcr", "qpcr", "elisa", "elisas", "chromatography", "hplc", "immunoblotting", "immunoblot", "immunoblots",
    "immunoprecipitation", "immunohistochemistry", "immunofluorescence", "blotting", "blot", "blots", "staining", "centrifugation", "hybridization", "hybridisation",
    "sequencing", "microscopy", "spectroscopy", "spectrometry", "cytometry", "assay", "assays", "microarray", "microarrays", "autoradiography", "densitometry",
    "footprinting", "genotyping", "karyotyping", "mapping", "cloning", "subcloning", "southern", "northern", "western", "anova", "regression",
})  # fmt: skip
# names of tests: "echocardiography", "endoscopy"
TEST_ENDINGS: tuple[str, ...] = ("graphy", "scopy", "metry")
# what is only known by them
AS_FOUND: frozenset[str] = frozenset({"determined", "assessed", "measured", "judged", "evidenced", "indicated", "shown", "demonstrated", "revealed", "described", "reported"})

# -- what is made there, with no finding in it: "using antibodies against X", "antibodies were raised" --------------
REAGENTS: frozenset[str] = frozenset({
    "antibody", "antibodies", "antiserum", "antisera", "serum", "sera", "probe", "probes", "primer", "primers", "monoclonal", "conjugate", "catheter", "catheters",
})  # fmt: skip
MAKING_VERBS: tuple[str, ...] = ("raise", "generate", "produce", "prepare", "develop", "purify")
# what is worked on: "cells were activated by the peptide for ten minutes"
WORKED_ON: frozenset[str] = frozenset({
    "cells", "cultures", "monolayers", "mice", "rats", "animals", "sections", "slices", "samples", "membranes", "plates", "lines", "embryos", "islets", "explants",
    "slides", "tissues", "plants", "worms", "flies", "larvae", "pups", "rabbits", "macrophages",
})  # fmt: skip
BLOOD_CELLS: tuple[str, ...] = ("cytes", "phils", "blasts")
SHORT_TIMES: frozenset[str] = frozenset({"s", "sec", "second", "seconds", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours"})

# -- what is found out, besides ``functions.ASSESSING`` -------------------------------------------------------------
# of these, what is done with patients, whatever it is done by: "can assist in risk stratification"
SORTED_OUT: frozenset[str] = frozenset({"counseling", "counselling", "stratification", "triage"})
FINDING_OUT: frozenset[str] = frozenset({
    "diagnoses", "discovery", "isolation", "cloning", "characterization", "characterisation", "mapping", "localization", "localisation", "care", "planning",
    "prognosis", "experiment", "experiments", "research", "decision", "decisions", "choice",
    "diagnosing", "detecting", "identifying", "determining", "defining", "measuring", "assessing", "evaluating", "pinpointing", "locating",
    "monitoring", "predicting", "finding", "confirming", "distinguishing", "choosing", "deciding", "selecting", "ruling", "screening", "staging",
    "understanding", "studying", "estimating", "classifying", *SORTED_OUT,
})  # fmt: skip
# "the mapping led to the isolation of the gene"
FOUND: frozenset[str] = frozenset({
    "isolation", "cloning", "discovery", "identification", "characterization", "characterisation", "localization", "localisation",
})  # fmt: skip
# what findings support, and is no health: "the data support this order of the markers"
MODELS: frozenset[str] = frozenset({"order", "map", "maps", "model", "models", "assignment", "classification", "phylogeny", "placement", "observation", "observations"})
# "gives more detailed pictures", "provides links to information"
INFORMATION: frozenset[str] = frozenset({"picture", "pictures", "image", "images", "information", "details", "detail", "view", "views", "answer", "answers", "measurements", "estimate"})
# "a dye that causes the tissue to light up"
DYES: frozenset[str] = frozenset({"dye", "dyes", "stain", "stains", "tracer", "tracers", "contrast", "substance", "light", "gel", "drops", "agent"})
SEEN: frozenset[str] = frozenset({"light", "show", "glow", "visible", "see", "seen", "visualize", "fluoresce", "stand", "clearer", "brighter"})
# what is sorted: "two grouping systems are used for the cancer"
SORTING: frozenset[str] = frozenset({
    "system", "systems", "stage", "stages", "staging", "grouping", "classification", "classifications", "scale", "scales", "criteria", "score", "scores", "questionnaire",
    "animals", "mice", "rats", "samples", "code", "codes", "term", "terms", "name", "names", "abbreviation",
})  # fmt: skip
# ways and tools that are praised for what they make possible to find or do
METHODS: frozenset[str] = frozenset({"microscope", "scanner", "device", "tool", "method", "methods", "technique", "techniques", "technology", "technologies", "advances", "tools", "model", "models"})
# uses that treat nothing
OTHER_USES: frozenset[str] = frozenset({"stratification", "counseling", "counselling", "transplantation", "transplant", "donation", "research", "education", "teaching", "training", "generating", "making", "producing"})
# where it is not said of what: "used for prevention"
UNSAID_USES: frozenset[str] = frozenset({"prevention", "treatment", "therapy", "purposes", "purpose"})
# what is developed one day
DEVELOPMENT: frozenset[str] = frozenset({"development", "design", "discovery"})

# -- what something consists in: "the test involves drawing blood" --------------------------------------------------
CONSISTING_VERBS: tuple[str, ...] = ("involve", "include", "require", "entail")

# -- nouns that only sound like cues: "a transcription factor for X", "a selection marker" --------------------------
MISLEADING: dict[str, frozenset[str]] = {
    "factor": frozenset({"transcription", "growth", "nuclear", "splicing", "elongation", "clotting", "coagulation", "intrinsic", "releasing", "stimulating", "necrosis"}),
    "marker": frozenset({"selection", "selectable", "genetic", "microsatellite", "surface"}),
}

# -- molecules and their parts: "is associated with the activation domain" ------------------------------------------
MOLECULAR_PARTS: frozenset[str] = frozenset({
    "domain", "domains", "subunit", "subunits", "motif", "motifs", "promoter", "promoters", "enhancer", "enhancers", "element", "elements", "sequence", "sequences",
    "membrane", "membranes", "chromosome", "chromosomes", "locus", "loci", "cytoskeleton", "chromatin", "terminus",
    "receptor", "receptors", "complex", "complexes", "sepharose", "moiety", "backbone", "superfamily",
})  # fmt: skip
# what is hung on an antibody or a probe
LABELS: frozenset[str] = frozenset({
    "dye", "dyes", "substance", "substances", "label", "labels", "tag", "tags", "tracer", "toxin", "toxins", "isotope", "radioisotope", "enzyme", "biotin", "bead",
    "beads", "fluorophore", "nanoparticle", "nanoparticles", "peroxidase", "drug", "drugs",
})  # fmt: skip
PHYSICALLY: frozenset[str] = frozenset({"physically", "covalently", "noncovalently", "non-covalently", "stably", "chemically"})
# "is closely related to the mouse protein": kinship
AKIN: frozenset[str] = frozenset({"closely", "distantly"})
KINDS: frozenset[str] = frozenset({"species", "strain", "strains", "virus", "viruses", "bacterium", "family", "isolate", "sequence", "member", "homolog", "homologue"})
TOUCHING: frozenset[str] = frozenset({"associate", "link", "relate", "couple", "connect", "join", "tie", "correspond", "interact"})
# what corresponds to one of these goes along with it: "each gram corresponds to a drop in weight"
CHANGES: frozenset[str] = frozenset({"increase", "increases", "decrease", "drop", "fall", "rise", "gain", "loss", "reduction", "decline", "improvement", "difference"})
# nouns that tell of contact, unless an illness, a remedy or a way of life is concerned
CONTACTS: frozenset[str] = frozenset({"interaction", "interplay", "overlap"})
CONCERNED: frozenset[str] = frozenset({
    "drug", "drugs", "medicine", "medicines", "medication", "medications", "alcohol", "food", "foods", "juice", "diet", "smoking", "environment", "environmental",
    "genetic", "stress", "exposure", "exposures", "exercise", "age", "sex", "gender", "genotype", "treatment", "therapy", "supplements", "caffeine", "mind",
    "body", "gut", "sleep", "activity", "lifestyle", "genes", "immune", "hormones", "bmi", "income", "education", "race", "ethnicity",
})  # fmt: skip

# -- where something comes from in the plain sense: "RNA derived from four retinas" ---------------------------------
ORIGIN_CUES: frozenset[str] = frozenset({"derive", "originate", "arise", "come", "trace"})
MATERIALS: frozenset[str] = frozenset({
    "sample", "samples", "rna", "dna", "mrna", "cdna", "cells", "cell", "lymphocytes", "line", "lines", "clone", "clones", "tissue", "tissues", "fragment", "fragments",
    "transcript", "transcripts", "gene", "genes", "pseudogene", "pseudogenes", "peptide", "peptides", "protein", "proteins", "plasmid", "plasmids", "library", "sequence",
    "sequences", "material", "specimens", "specimen", "data", "fibroblasts", "macrophages", "embryos", "animals", "mice",
    "fibers", "fibres", "axons", "projections", "neurons",
})  # fmt: skip
ANCESTORS: frozenset[str] = frozenset({
    "donor", "donors", "member", "members", "founder", "founders", "couple", "ancestor", "ancestors", "grandfather", "grandmother", "grandparents", "father", "mother",
    "parent", "parents", "family", "families", "patient", "patients", "volunteers", "individuals", "population", "populations", "village",
})  # fmt: skip
