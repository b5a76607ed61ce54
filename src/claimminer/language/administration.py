"""Substances that are both made by the body and given as drugs, and the words that tell which is meant."""

from __future__ import annotations

# Cytokines with an approved or studied product of their own, by the start of their names in the vocabulary.
GIVEN_CYTOKINES = (
    "interferon", "type I interferon", "interleukin 1 receptor antagonist", "interleukin 2", "interleukin 11",
    "colony stimulating factor 2", "colony stimulating factor 3", "colony-stimulating factor",
    "bone morphogenetic protein", "thrombopoietin",
)  # fmt: skip

# Drugs that are hormones, transmitters or vitamins: the body's own where it makes, measures or lacks them.
BODY_SUBSTANCES: frozenset[str] = frozenset({
    "calcitonin", "calcitriol", "cortisone", "dehydroepiandrosterone", "dopamine", "epinephrine",
    "estradiol", "estrogen", "folic acid", "glucagon", "heparin", "histamine", "hydrocortisone",
    "insulin", "magnesium", "melatonin", "norepinephrine", "omega-3 fatty acid", "oxytocin",
    "progesterone", "retinol", "somatropin", "testosterone", "vasopressin", "vitamin", "vitamin B12",
    "vitamin C", "vitamin D", "vitamin E", "vitamin K", "coenzyme Q10",
})  # fmt: skip

# Regular expressions over the text of the clause right before, and right after, the mention.
GIVEN_BEFORE = (
    r"\b(?:drugs?|medications?|medicines?|treatments?|therap(?:y|ies|eutics)|agents?|biologics?),?"
    r" \(?(?:such as|like|including|e\.g\.,?|namely|for example,?)\b[^.;:]*$",
    r"\b(?:treated|treatment|treating|therapy|injected|infused|dosed|supplemented) with (?:[\w-]+ ){0,3}$",
    r"\b(?:injections?|infusions?|doses?|administration|use|courses?) of (?:[\w-]+ ){0,3}$",
    r"\b(?:receiv(?:e|ed|es|ing)|taking|took|takes?|given|prescribed|administered) (?:[\w-]+ ){0,2}$",
    r"\b(?:recombinant|pegylated|exogenous|synthetic|intravenous|subcutaneous|inhaled|oral) $",
)
GIVEN_AFTER = (
    r"^[ -](?:therap(?:y|ies)|treatments?|injections?|infusions?|administration|monotherapy|regimens?)\b",
    r"^[ -](?:products?|drugs?|medications?|shots?|doses?|supplements?|supplementation|pills?|tablets?)\b",
)
MADE_BEFORE = (
    r"\b(?:produc|mak|secret|releas|synthesi[sz])(?:e|es|ed|ing) (?:[\w-]+ ){0,3}$",
    r"\b(?:production|secretion|release|synthesis|levels?|amounts?|concentrations?|lack|depletion) of"
    r" (?:[\w-]+ ){0,2}$",
    r"\b(?:serum|plasma|circulating|endogenous|natural|body['’]s own|blood|fasting|salivary) $",
)
MADE_AFTER = (
    r"^[ -](?:levels?|production|secretion|receptors?|sensitivity|signal(?:l?ing|s)|concentrations?)\b",
    r"^[ -](?:release|synthesis|status|metabolism|action|producing|secreting|independent|like|growth)\b",
    r"^[ -](?:spikes?|responses?|surges?|intake)\b",
)
