"""What cannot be a cause or an effect: people who act, texts that report, ideas that are discussed."""

from __future__ import annotations

# -- heads that act of their own will: "doctors treat", "we reduced"
NOBODY: frozenset[str] = frozenset({
    "we", "i", "you", "he", "she", "doctor", "doctors", "physician", "physicians", "clinician", "clinicians", "provider", "providers", "researchers",
    "researcher", "scientists", "scientist", "experts", "expert", "investigators", "authors", "author", "surgeon", "surgeons", "nurse", "nurses",
    "practitioners", "policymakers", "professionals", "guardian", "guardians", "caretaker", "caretakers", "parent", "producers", "manufacturers", "anyone", "someone", "everyone", "professor", "governments", "hospitals",
    "authorities", "officials", "official", "campaigners", "police", "lawmakers", "politicians", "inspectors", "board", "department", "court", "unit", "nhs", "fda", "cdc", "councils", "ministries",
    "government", "university", "hospital", "charity", "charities", "firm", "firms", "team", "minister", "ministers", "ministry", "agency", "council",
    "bank", "banks", "staff", "parents", "assessors", "regulator", "regulators", "organisation", "organization", "who", "teams", "reader", "readers", "society", "dietitian", "dietitians", "therapist", "therapists", "pharmacist", "pharmacists", "counselor", "counsellor", "specialist", "specialists", "hygienist", "midwife", "midwives", "optician", "dentists", "caregiver", "caregivers", "carer", "carers", "volunteers", "families", "companies", "company", "heaven", "god", "institute", "institutes", "foundation", "universities",
})  # fmt: skip

# -- what reports a claim and is not its cause: "the study links", "findings support"
REPORTS: frozenset[str] = frozenset({
    "study", "studies", "research", "result", "results", "finding", "findings", "evidence", "data", "article", "paper", "papers", "review", "reviews",
    "report", "reports", "trial", "trials", "analysis", "analyses", "meta-analysis", "authors", "conclusion", "conclusions", "investigation", "survey", "work",
    "literature", "guideline", "guidelines", "book", "story", "news", "section", "chapter", "guide", "post", "video", "podcast", "leaflet", "booklet", "newsletter", "blog", "experiment", "experiments", "observation", "observations",
})  # fmt: skip

# -- "affects two million people" tells how common something is
POPULATION: frozenset[str] = frozenset({
    "people", "individuals", "adults", "americans", "millions", "million", "everyone", "children", "women", "men", "patients", "persons", "percent",
    "population", "populations", "infants", "newborns", "babies", "teens", "teenagers", "adolescents", "males", "females", "girls", "boys", "seniors", "britons", "australians", "europeans", "households", "athletes", "others", "thousands", "billion", "hundred",
})  # fmt: skip

# "affects a third of adults", "increased by 12%", "step by step": how many and how much, no thing
SHARES: frozenset[str] = frozenset({"%", "percent", "third", "half", "fifth", "quarter", "one", "tenth"})
MEASURES: frozenset[str] = frozenset({"%", "percent", "step"})

# those who do something, where it is not said who they are
PERSONS: frozenset[str] = POPULATION | frozenset({"person", "patient", "anybody", "somebody", "adult", "woman", "man", "child"})

# "you may need it again": nobody is told apart
ANYBODY: frozenset[str] = frozenset({"you", "people", "person", "individuals", "individual", "patients", "patient", "someone", "somebody", "others", "one"})

# "if you lack iron, your body makes less of it": a body like any other
ANY_BODY: frozenset[str] = frozenset({
    "the", "a", "some", "most", "your", "their", "his", "her", "our", "body", "bodies", "they", "he", "she", "we", "man", "woman", "men", "women", "child", "children", "baby", "babies",
})  # fmt: skip

# "anything that raises the risk" names no cause
NO_CAUSE: frozenset[str] = frozenset({"theory", "theories", "no", "nt", "n't", "not", "there", "what", "why", "how", "question", "questions", "field", "fields", "area", "areas", "aim", "goal", "objective", "purpose", "aims", "goals", "objectives", "purposes", "chance", "anything", "something", "help", "role", "roles"})
# of these, what may be a measure or a place: "rural areas had", "the wound area was associated with"
MEASURED: frozenset[str] = frozenset({"area", "areas"})
# parts of a study in which somebody has a hand or none
STUDY_PARTS: frozenset[str] = REPORTS | frozenset({
    "design", "conduct", "writing", "interpretation", "collection", "decision", "publication", "preparation", "manuscript", "reporting",
})  # fmt: skip
# "the association was stronger in women", "adjustment for age weakened the link": what is said of a finding is none
ABOUT_FINDINGS: frozenset[str] = frozenset({
    "association", "associations", "relationship", "relationships", "link", "links", "correlation", "correlations", "difference", "differences", "effect", "effects",
    "interaction", "trend", "trends", "pattern", "finding", "findings", "result", "results", "benefit", "benefits", "estimate", "estimates",
})  # fmt: skip
ADJUSTMENTS: frozenset[str] = frozenset({"adjustment", "adjustments", "adjusting", "correction", "correcting", "controlling", "accounting", "matching", "stratifying"})
# what a trial measures: "the primary outcome was a reduction in pain" finds nothing
ENDPOINTS: frozenset[str] = frozenset({"outcome", "outcomes", "endpoint", "endpoints", "criterion", "criteria", "target"})

# -- what is discussed, not brought about: "improve our understanding", "support the hypothesis"
NO_EFFECT: frozenset[str] = frozenset({
    "understanding", "knowledge", "question", "questions", "hypothesis", "hypotheses", "idea", "ideas", "view", "views", "attention", "research", "finding",
    "findings", "data", "insight", "insights", "evidence", "study", "studies", "interest", "notion", "concept", "theory", "belief", "conclusion",
    "conclusions", "debate", "concern", "concerns", "doubt", "doubts", "trial", "trials", "hopes", "claims", "field", "calls", "nothing",
    "reevaluation", "re-evaluation", "reassessment", "rethink", "reconsideration", "money", "funds", "funding", "taxes", "tax", "prices", "shares", "beds", "awareness", "bias", "fees", "eyebrows", "alarm", "steps",
    "estimates", "literature", "importance", "recommendation", "recommendations", "what", "which", "doors", "door", "line", "light", "discussion",
    "argument", "assumption", "assumptions", "validity", "investigation", "investigations", "exploration", "something", "anything", "everything",
    "proposal", "proposals", "right", "common", "own", "suggestion", "warning", "warnings", "picture", "goal", "goals", "landscape", "landscapes", "name", "names", "nickname", "term", "phrase", "saying",
})  # fmt: skip
