"""What reports say of their study, of care and of advice: words that stand in no claim about health."""

from __future__ import annotations

# whom these bring in takes part: "was used to recruit the participants"
RECRUITING_CUES: frozenset[str] = frozenset({"recruit", "attract", "draw", "invite"})
# "raises radiation protection issues"
ISSUES: frozenset[str] = frozenset({"issue", "issues", "concern", "concerns", "question", "questions", "possibility"})
# "require greater focus", "need larger samples"
NEEDING_VERBS: tuple[str, ...] = ("need", "require", "warrant", "deserve", "merit")
NEEDS: frozenset[str] = frozenset({
    "focus", "sample", "samples", "attention", "study", "studies", "effort", "efforts", "research", "evaluation", "investigation", "consideration",
    "scrutiny", "caution", "awareness", "emphasis", "cohorts", "trials",
})  # fmt: skip
# "may lead to a change in management": what becomes of care
CHANGED_CARE: frozenset[str] = frozenset({"change", "changes", "improvement", "improvements", "shift", "revision"})
CARE_ITSELF: frozenset[str] = frozenset({
    "management", "practice", "practices", "policy", "policies", "guideline", "guidelines", "recommendations", "workflow", "protocol", "protocols",
})  # fmt: skip
# "is of importance because of", "are necessary because of": why people find so
IMPORTANCE: frozenset[str] = frozenset({"importance", "interest", "concern", "relevance", "value"})
# "low knowledge", "women's knowledge": what people know is no new insight
KNOWN: frozenset[str] = frozenset({"knowledge", "understanding"})
HOW_KNOWN: frozenset[str] = frozenset({
    "low", "poor", "high", "higher", "lower", "limited", "inadequate", "insufficient", "adequate", "good", "nutritional", "parental", "maternal",
})  # fmt: skip
