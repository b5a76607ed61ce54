"""Words that do not tell what a claim is about, when a title's claim is compared with the body's."""

from __future__ import annotations

__all__ = ["EMPTY_WORDS", "GENERAL_NOUNS", "PREPOSITIONS", "SAME_THINGS"]

EMPTY_WORDS = (
    "a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "your", "our", "my",
    "and", "or", "than", "it", "they", "them", "he", "she", "we", "you", "i", "who", "which", "what", "how", "why",
    "when", "if", "some", "many", "most", "more", "less", "fewer", "other", "another", "new", "may", "can", "could", "any",
    "all", "each", "both", "such", "just", "only", "even", "also", "too", "about", "around", "up", "is", "are", "was", "were",
    "be", "been", "have", "has", "had", "do", "does", "did", "not", "no", "s", "one", "two", "three", "several", "few",
    "people", "person", "patient", "individual", "adult", "man", "woman", "child", "group", "participant", "volunteer",
    "user", "eater", "drinker", "risk", "chance", "odds", "likelihood", "rate", "level", "symptom", "sign", "effect",
    "development", "onset", "amount", "number", "use", "intake", "consumption", "habit", "regular", "daily", "high",
    "higher", "low", "lower", "increased", "decreased", "reduced", "greater", "better", "worse", "study", "trial",
    "day", "week", "month", "year", "hour", "minute", "time", "cup", "glass", "dose", "serving", "piece", "spoonful",
    "supplement", "capsule", "tablet", "extract",
)  # fmt: skip

# "the drug", "this treatment" stand for whatever the article is about
GENERAL_NOUNS = (
    "drug", "medicine", "medication", "treatment", "therapy", "remedy", "pill", "approach", "method", "technique",
    "intervention", "programme", "practice", "trick", "compound", "substance", "ingredient", "product", "device", "regimen",
    "procedure", "combination", "finding",
)  # fmt: skip

# Headlines say it in short and plain words, bodies in long ones. Each row is one thing.
SAME_THINGS = (
    ("relapse", "recurrence", "return", "returning", "recur", "comeback"),
    ("death", "mortality", "dying", "fatality", "die"),
    ("survival", "survive", "lifespan", "longevity", "life"),
    ("vaccine", "jab", "shot", "vaccination", "immunisation"),
    ("heart", "cardiac", "cardiovascular", "coronary"),
    ("brain", "cerebral", "cognitive", "cognition", "mind", "mental"),
    ("memory", "remembering", "recall"),
    ("kidney", "renal"),
    ("liver", "hepatic"),
    ("lung", "pulmonary", "airway", "respiratory", "breathing", "wheeze", "wheezing"),
    ("gut", "intestine", "intestinal", "bowel"),
    ("stomach", "gastric", "tummy"),
    ("eye", "eyesight", "sight", "vision", "ocular"),
    ("bone", "skeleton", "skeletal"),
    ("muscle", "muscular"),
    ("skin", "dermal", "cutaneous"),
    ("blood", "haematological"),
    ("sugar", "glucose", "glycaemia", "glycaemic"),
    ("cancer", "tumour", "carcinoma", "malignancy"),
    ("sleep", "sleeping", "slumber", "asleep"),
    ("weight", "kilo", "pound", "slimming"),
    ("obesity", "obese", "overweight"),
    ("depression", "depressive", "depressed"),
    ("anxiety", "anxious"),
    ("stress", "stressful"),
    ("pain", "painful", "ache"),
    ("ageing", "age", "old"),
    ("pregnancy", "pregnant", "gestation"),
    ("baby", "infant", "newborn", "toddler"),
    ("smoking", "smoker", "tobacco", "cigarette"),
    ("vaping", "vape", "e-cigarette"),
    ("alcohol", "drinking", "booze"),
    ("walking", "walk", "stroll", "walker"),
    ("running", "run", "jogging", "jog", "runner"),
    ("exercise", "workout", "training", "exercising"),
    ("swimming", "swim"),
    ("nap", "napping", "siesta"),
    ("screen", "phone", "smartphone"),
    ("chocolate", "cocoa", "cacao"),
    ("coffee", "espresso"),
    ("immunity", "immune"),
    ("fertility", "fertile", "conception"),
    ("heartbeat", "arrhythmia", "fibrillation", "palpitation"),
    ("hormone", "hormonal", "oestrogen", "testosterone", "lh", "fsh", "cortisol"),
    ("pressure", "hypertension", "systolic"),
    ("turmeric", "curcumin"),
    ("wine", "resveratrol"),
    ("salt", "sodium"),
    ("smog", "pollution", "particulate", "pollutant", "exhaust"),
    ("sun", "sunlight", "sunshine", "uv"),
    ("tooth", "teeth", "dental", "enamel"),
    ("headache", "migraine"),
    ("fatigue", "tiredness", "exhaustion", "energy"),
    ("inflammation", "inflammatory"),
    ("mood", "happiness", "wellbeing", "happy"),
    ("fitness", "endurance", "stamina"),
    ("dementia", "alzheimer"),
    ("allergy", "allergic"),
    ("digestion", "digestive"),
    ("wrinkle", "elasticity"),
    ("gum", "chewing"),
    ("menopause", "menopausal", "postmenopausal"),
)

# what a phrase is about stands before the first of these: "blood sugar in type 2 diabetes"
PREPOSITIONS = (
    "of", "in", "on", "at", "to", "for", "from", "by", "with", "without", "within", "among", "after", "before", "during",
    "under", "over", "between", "through", "as", "against", "per", "into",
)  # fmt: skip
