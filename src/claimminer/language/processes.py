"""What cells and molecules do: to control it is to steer it, and cures nothing."""

from __future__ import annotations

# who steers: "the gene controls the enzyme"
STEERING: frozenset[str] = frozenset({
    "gene", "genes", "allele", "alleles", "protein", "proteins", "enzyme", "enzymes", "kinase", "kinases", "phosphatase", "signal", "signals", "signaling",
    "signalling", "hormone", "hormones", "receptor", "receptors", "pathway", "pathways", "mechanism", "mechanisms", "expression", "promoter", "promoters", "enhancer",
    "enhancers", "locus", "loci", "element", "elements", "chemical", "chemicals", "molecule", "molecules", "brain", "nerve", "nerves", "neurons", "cortex",
    "hypothalamus", "cerebellum", "muscle", "muscles", "gland", "glands", "clock", "cells", "microrna", "micrornas", "transcription", "phosphorylation", "cytokine",
    "cytokines", "region", "regions", "area", "areas", "part", "parts", "system",
})  # fmt: skip

# what is steered: "controls the expression", "enhances the release"
STEERED: frozenset[str] = frozenset({
    "expression", "transcription", "translation", "gene", "genes", "enzyme", "enzymes", "protein", "proteins", "function", "functions", "development", "differentiation",
    "proliferation", "apoptosis", "fate", "trait", "traits", "production", "release", "secretion", "synthesis", "activity", "activities", "formation", "maturation",
    "migration", "replication", "phosphorylation", "signaling", "signalling", "uptake", "binding", "transport", "localization", "localisation", "assembly",
    "degradation", "splicing", "methylation", "activation", "induction", "processing", "way", "ways", "movement", "movements", "rhythm", "rhythms", "angiogenesis",
    "biosynthesis", "gluconeogenesis", "morphogenesis", "neurogenesis", "osteogenesis", "adipogenesis", "hematopoiesis", "erythropoiesis", "mrna", "promoter",
    "clearance", "translocation", "recruitment", "toxicity", "cytotoxicity", "flow", "processes", "process", "timing", "metastasis", "variation", "division",
})  # fmt: skip
# of these, what can be good or bad, and not only more or less: "enhances liver function"
ABILITIES: frozenset[str] = frozenset({"function", "functions", "development", "movement", "movements", "way", "ways", "process", "processes"})
# what people do: "enhances physical activity"
PERSONAL: frozenset[str] = frozenset({"physical", "daily", "mental", "cognitive", "sexual", "social"})
