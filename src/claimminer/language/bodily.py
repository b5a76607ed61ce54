"""Parts of the body, its cells and its molecules: what works, what it works on, and where it leads. No claims of health."""

from __future__ import annotations

# -- what does its normal work, besides the organs of ``functions`` -------------------------------------------------
WORKERS: frozenset[str] = frozenset({
    "platelets", "lymphocytes", "septum", "vertebrae", "ribs", "skull", "cornea", "defenses", "defences", "immunity", "secretions", "saliva", "tears", "mucus", "sweat",
    "cerebellum", "brainstem", "hypothalamus", "pituitary", "neurons", "villi", "cilia", "sinuses", "tonsils", "tongue", "teeth", "enamel", "gums",
    "bile", "myelin", "hemoglobin", "haemoglobin", "ligament", "tendon", "testicles", "ovary", "testis", "larynx", "trachea", "windpipe", "eardrum", "eyelids",
    "lashes", "eyelashes", "esophagus", "nodes", "follicles", "vertebra", "disc", "discs", "disks", "meninges", "diaphragm", "scalp",
    "macrophages", "neutrophils", "monocytes", "keratinocytes", "melanocytes",
})  # fmt: skip
# what is told apart only by the words around it: "white blood cells", "part of the immune system"
PIECES: frozenset[str] = frozenset({
    "cell", "cells", "fragments", "fiber", "fibers", "fibre", "fibres", "part", "parts", "wall", "walls", "lining", "layer", "layers", "glands", "tissues",
    "acid", "acids", "juice", "juices", "enzymes", "branches", "bundle", "network", "roots", "endings", "system", "systems", "structures",
})  # fmt: skip
# "white cells", "nerve endings", "the body's cells"; not "cancer cells", which do no normal work
OWN: frozenset[str] = frozenset({
    "white", "red", "blood", "nerve", "immune", "body", "bodys", "brain", "skin", "muscle", "bone", "healthy", "normal", "killer", "phagocytic", "nervous",
    "connective", "lymph", "lymphatic", "sweat", "sebaceous", "salivary", "heart", "lung", "stomach", "digestive", "gastric", "urinary", "circulatory", "cardiovascular", "respiratory", "endocrine", "electrical", "natural",
    "dendritic", "mast", "plasma", "beta", "t", "b", "goblet", "glial", "helper", "memory", "epithelial", "endothelial",
})  # fmt: skip
# what holds, wraps or feeds an organ: "a fluid that cushions the brain", "proteins that support the skin"
SUBSTANCES: frozenset[str] = frozenset({
    "protein", "proteins", "fluid", "fluids", "fat", "covering", "coating", "layer", "layers", "sheath", "lining", "tissue", "tissues", "membrane", "membranes",
    "collagen", "cartilage", "mucus", "blood", "oxygen", "glucose", "sugar", "sac", "sacs", "cushion", "cushions", "capsule",
})  # fmt: skip
HOLDING_VERBS: tuple[str, ...] = (
    "support", "protect", "surround", "cushion", "line", "nourish", "lubricate", "supply", "feed", "fuel", "cover", "hold", "separate", "encase", "wrap",
)  # fmt: skip

# what they tell others to do: "the brain signals the muscle to relax"
TELLING_VERBS: tuple[str, ...] = ("signal", "tell", "instruct", "direct", "order", "prompt", "alert", "support", "repair", "replace")
# what they destroy day by day: "the spleen destroys old cells", "the immune system kills germs"
CLEANING_VERBS: tuple[str, ...] = ("destroy", "kill", "attack", "eliminate", "remove", "fight", "combat", "recognize", "prevent", "slow", "stop")
INVADERS: frozenset[str] = frozenset({
    "germ", "germs", "bacteria", "virus", "viruses", "microbes", "microbe", "pathogens", "parasites", "invaders", "invader", "organisms", "microorganisms",
    "antigens", "antigen", "fungi", "infection", "infections", "growth", "bleeding",
})  # fmt: skip
WORN: frozenset[str] = frozenset({"old", "worn", "dead", "dying", "foreign", "harmful", "invading", "aged", "worn-out"})
# what a gene makes
GENES: frozenset[str] = frozenset({"gene", "genes", "allele", "alleles"})
PRODUCTS: frozenset[str] = frozenset({"protein", "proteins", "enzyme", "enzymes", "hormone", "hormones", "receptor", "receptors", "product", "products"})

# -- work that is not normal, besides ``functions.ABNORMAL`` --------------------------------------------------------
UNUSUAL: frozenset[str] = frozenset({
    "infected", "mutant", "mutated", "tumor", "tumour", "cancer", "cancerous", "malignant", "transplanted", "artificial", "deficient", "mice", "rats", "mouse",
    "treated", "stimulated", "activated", "enlarged", "injured", "narrowed", "blocked", "scar", "scarred", "swollen", "fatty", "leaky", "irregular", "failing", "impaired",
    "loss", "lack", "without", "cannot", "longer", "mistakenly", "wrongly", "instead", "vaccine", "vaccines", "medicine", "medicines", "drug", "drugs", "therapy",
    "treatment", "younger", "aging", "ageing", "overreact", "overreacts", "misfire", "constantly", "excessively", "abnormally", "poorly", "inadequate", "insufficient",
   })  # fmt: skip

# -- where a part of the body goes: "the tube that leads to the stomach" --------------------------------------------
PLACES: frozenset[str] = frozenset({
    "organ", "organs", "node", "nodes", "esophagus", "callosum", "brainstem", "windpipe", "trachea", "sinuses", "nasal", "outside", "ventricles", "atrium", "aorta",
    "surface", "opening", "groin", "testicles", "penis", "vagina", "cervix", "nipple", "eardrum", "retina", "hemisphere", "hemispheres", "hypothalamus", "pituitary",
})  # fmt: skip
# "leads to blood in the urine": what is found there
FLUIDS: frozenset[str] = frozenset({"blood", "urine", "cells"})
# adjectives that tell which of them, and nothing of its state
WHICH: frozenset[str] = frozenset({
    "left", "right", "upper", "lower", "small", "large", "main", "inner", "outer", "middle", "nearby", "other", "different", "various", "front", "lymph", "whole",
    "entire", "rest", "pulmonary", "spinal", "cerebral", "third", "fourth", "many",
})  # fmt: skip
# what a patient is joined to
DEVICES: frozenset[str] = frozenset({
    "machine", "machines", "ventilator", "ventilators", "pump", "pumps", "monitor", "monitors", "tube", "tubes", "device", "devices", "bag", "catheter", "computer",
    "battery", "electrodes", "needle", "wire", "wires", "transmitter", "receiver",
})  # fmt: skip
