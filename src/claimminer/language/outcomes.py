"""States of health: what a many-sided verb must act on to make a claim ("spread malaria", not "spread the word")."""

from __future__ import annotations

# nouns in the singular; plurals are made
STATES: frozenset[str] = frozenset(
    # what is felt
    """
    ache allergy anger anxiety bleeding blister bloating boredom bruise burn chill colds congestion constipation cough craving cramp delirium depression
    diarrhoea diarrhea discomfort distress dizziness drowsiness exhaustion fatigue fear fever flush grief hangover headache heartburn hiccup hunger
    indigestion insomnia irritation itch itching jitters lethargy loneliness migraine misery mood nausea numbness pain palpitation panic rash redness restlessness sadness
    seizure sleeplessness sneeze snoring soreness spasm stiffness stress sweating swelling symptom tenderness thirst tingling tiredness tremor
    unease vomiting weakness wheeze wheezing worry
    """.split()
    # what one has, and what becomes of it
    + """
    abscess abstinence acne addiction adhesion aids anaemia anemia aneurysm arrest asthma attack autism blindness blockage cancer cavity cessation cholera clot coma
    complication condition confusion cyst damage deafness death decay deficiency deformity dehydration dementia diabetes disability disease disorder
    eczema embolism emphysema epilepsy failure fall fibrosis flu fracture frailty gangrene gout growth haemorrhage hemorrhage hernia hypertension illness
    bacteria germ virus parasite toxin allergen impairment infection infertility influenza injury jaundice leukaemia leukemia lesion loss malaria malnutrition measles miscarriage mortality obesity birth
    outbreak overdose paralysis pneumonia poisoning polio psychosis rabies recurrence relapse reflux rickets scar scarring scurvy throat sepsis syndrome
    shingles shock smallpox stiffening stroke suicide tb tuberculosis tumour tumor typhoid ulcer wart withdrawal wound
    """.split()
    + """
    adhd ckd copd dvt gerd gord hiv ibd ibs pcos ptsd rsv sti std uti
    """.split()
    + """
    apnoea blackout bunion caries catarrh contagion dislocation epidemic eyesight fibroid hallucination hayfever infarction infestation leakage lice
    metastasis oedema pandemic phlegm plaque puffiness readmission remission sterility stutter stammer sunstroke superbug toxicity twitching verruca wasting
    """.split()
    # what is measured or kept up
    + """
    ageing aging cognition endurance hearing lifespan sight triglyceride wellness
    alertness appetite balance breathing cholesterol circulation concentration digestion fertility fitness focus glucose
    adrenaline bmi cortisol crp health healing hdl hba1c immunity inflammation insulin ldl life longevity memory metabolism mobility ovulation
    pressure protection pulse recovery relaxation relief resistance risk sleep spike stamina strength sugar survival vision wellbeing weight
    """.split()
)  # fmt: skip
# parts of the body, besides those of ``language.functions``, and what a body can do
BODY: frozenset[str] = frozenset(
    """
    ankle atrium bicep bladder bronchus bronchi cell chromosome cuticle disc disk dna eardrum eardrums elbow enamel enzyme esophagus eyelid eyesight fetus finger foetus follicle genome gum
    hair heartbeat heartburn hormone intestine kidney knee lash ligament limb lip lining membrane microbiome microvilli mitochondria mucosa myelin nail neuron neurone nostril
    organ ovary pore receptor scalp shin shoulder sinus sperm stool telomere tendon thigh toe tongue tonsil tooth trachea ventricle tumour tumor uterus vertebra
    virus germ pathogen bacteria parasite fungus fungi microbe toxin plaque waist waistline windpipe womb wrist
    """.split()
    + """
    ability brainpower childbirth clock development eyesight fertility flow function gait grip hearing immunity learning libido lifespan menopause metabolism mind mobility mood motility movement
    physique posture pregnancy puberty reflex rhythm sense sight smell speech swallowing taste thinking thought tone touch vision voice wellbeing
    """.split()
)
# those whose singular is another word as well ("cold air", "a fit runner", "the gas"); written as they stand
AS_WRITTEN: frozenset[str] = frozenset({"colds", "flare", "haemorrhoids", "sores", "tears", "tics", "sweats", "accidents", "crashes"})
# endings of names of illnesses
ENDINGS: tuple[str, ...] = (
    "aemia", "emia", "algia", "itis", "oma", "omas", "osis", "oses", "opathy", "opathies", "plegia", "phobia", "phrenia", "trophy", "uria", "ache", "aches",
)  # fmt: skip
