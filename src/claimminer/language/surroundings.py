"""What stands around a name and makes it part of another: organisations, journals, pathogens, addresses."""

from __future__ import annotations

# A condition right before one of these is a pathogen, or a part of it, not the condition: "flu virus".
NOT_BEFORE: frozenset[str] = frozenset({
    "virus", "viruses", "virion", "virions", "bacterium", "bacteria", "bacillus", "bacilli", "parasite",
    "parasites", "antigen", "antigens",
})  # fmt: skip

# Conditions that are everyday words, and what follows them when they are: regular expressions by name.
EVERYDAY_BEFORE: dict[str, str] = {
    "stress": r" (?:that|how|why|the (?:importance|need|value|fact|point)|test(?:s|ing|ed)?)\b|, however",
    "pain": r" (?:to (?:point|note|stress|say|explain|avoid)|staking)\b",
    "confusion": r" (?:about|over|around|surrounding|among|regarding|as to)\b",
    "bleeding": r" edge\b",
    "fever": r" pitch\b",
    "depression": r" era\b",
}

# Names of organisations and journals end so, or begin so, in capitalised words.
ORGANISATION_ENDS = (
    "Academy", "Agency", "Alliance", "Association", "Board", "Campaign", "Center", "Centers", "Centre",
    "Charity", "Clinic", "Coalition", "College", "Collaboration", "Collaborative", "Commission",
    "Consortium", "Council", "Department", "Federation", "Forum", "Foundation", "Fund", "Group", "Hospital",
    "Initiative", "Institute", "Institutes", "International", "Journal", "League", "Network",
    "Organisation", "Organization", "Registry", "Research UK", "Review", "Reviews", "School", "Society",
    "Task Force", "Trust", "UK", "Unit", "University",
)  # fmt: skip
ORGANISATION_BEGINNINGS = (
    "Academy", "Agency", "Alliance", "Annals", "Archives", "Association", "Board", "Center", "Centers",
    "Centre", "College", "Consortium", "Council", "Department", "Division", "Federation", "Foundation",
    "Group", "Institute", "Institutes", "Journal", "League", "Network", "Office", "Organisation",
    "Organization", "School", "Society", "University",
)  # fmt: skip

# Ways to write an address on the web or by mail, as a regular expression over one word of the text.
ADDRESS = r"://|^www\.|@|\.(?:com|org|net|gov|edu|info|io|co\.uk|ac\.uk|nhs\.uk|html?|pdf)\b"
