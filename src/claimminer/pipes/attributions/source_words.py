"""The tables of attribution as sets, as more than one module asks them."""

from __future__ import annotations

from claimminer.language import attributions as table
from claimminer.language import hearsay, institutions, reporting_verbs

STUDIES = frozenset(table.STUDY_NOUNS)
EVIDENCE = frozenset(table.EVIDENCE_NOUNS)
COMMUNITIES = frozenset(hearsay.COMMUNITY_NOUNS)
RESEARCHERS = frozenset(table.RESEARCHER_NOUNS) | COMMUNITIES
CLINICIANS = frozenset(table.CLINICIAN_NOUNS)
PRACTITIONERS = frozenset(table.PRACTITIONER_NOUNS)
LAY = frozenset(table.LAY_NOUNS)
SOURCES = STUDIES | EVIDENCE | RESEARCHERS | CLINICIANS
ORGANISATIONS = frozenset(table.ORGANISATION_NOUNS)

FINDING = frozenset(reporting_verbs.FINDING_VERBS)
SPEECH = frozenset(reporting_verbs.SPEECH_VERBS + reporting_verbs.CLEAR_SPEECH)
HEARSAY = frozenset(reporting_verbs.HEARSAY_VERBS)
SETUP = frozenset(reporting_verbs.SETUP_VERBS)
VERBS = FINDING | SPEECH | SETUP
AMBIGUOUS = frozenset(reporting_verbs.AMBIGUOUS_VERBS)
PREFIXES = frozenset(reporting_verbs.VERB_PREFIXES)
MODALS = frozenset(reporting_verbs.MODALS)
NEGATIONS = frozenset(reporting_verbs.NEGATIONS)
UNSAID = MODALS | NEGATIONS
SUPPORTING = frozenset(reporting_verbs.SUPPORTING_VERBS)

STARTERS = frozenset(reporting_verbs.PHRASE_STARTERS)
DEFINITE = frozenset(table.DEFINITE_DETERMINERS)
DETERMINERS = DEFINITE.union(table.INDEFINITE_DETERMINERS)
PRONOUNS = frozenset(table.SPEAKER_PRONOUNS + table.GROUP_PRONOUNS + table.THING_PRONOUNS)
CLAUSE_END = frozenset({",", ".", ";", ":", "?", "!", "”", '"', "(", ")", "—", "–", "that"})

TITLES = frozenset(institutions.PERSON_TITLES)
HEADS = frozenset(institutions.INSTITUTION_HEADS)
COMPANIES = frozenset(institutions.COMPANY_SUFFIXES)
ACRONYMS = frozenset(institutions.INSTITUTION_ACRONYMS)
KNOWN = frozenset(institutions.KNOWN_NAMES)
NAMING = frozenset(institutions.NAMING_PREPOSITIONS)
