"""Where a clause behind a noun only tells which one is meant: "foods that cause gas", among what is asked about."""

from __future__ import annotations

# what is new: "a mutation that causes it" says so, "the mutation that causes it" knows so
NEW: frozenset[str] = frozenset({"a", "an", "another", "some", "one", "two", "three", "several", "new", "novel"})

# "ask about pills that raise it", "learn more about foods that cause gas", "the summary is about": nothing is said of them
ASKING_VERBS: tuple[str, ...] = ("ask", "talk", "speak", "tell", "learn", "know", "read", "inform", "discuss", "inquire", "think", "be")
ASKED_ABOUT: frozenset[str] = frozenset({"about", "regarding", "concerning"})
# "research on disorders that affect it", "knowledge of agents that induce it"
ABOUT_WHAT: frozenset[str] = frozenset({
    "research", "information", "advice", "summary", "facts", "questions", "question", "article", "section", "page", "knowledge", "understanding",
    "identification", "analysis", "examination", "investigation", "search", "study", "list", "review", "avoidance", "overview", "assessment",
})  # fmt: skip
ABOUT: frozenset[str] = frozenset({"on", "of", "into", "about", "for", "regarding", "concerning"})
# "avoid foods that cause gas", "rule out diseases that cause it", "using ligands that block it"
SETTING_ASIDE: tuple[str, ...] = ("avoid", "rule", "exclude")
BY_MEANS_OF: frozenset[str] = frozenset({"using", "employing", "utilizing", "utilising"})
# "describe conditions that": of those who define a word, and of who reports nothing of it
NAMING_VERBS: tuple[str, ...] = ("describe", "define", "denote", "mean", "list", "name")
# "the term refers to disorders that affect the joints"
REFERRING_VERBS: tuple[str, ...] = ("refer",)
# "is called", "are termed"
CALLED: frozenset[str] = frozenset({"called", "termed", "named", "labeled", "labelled"})
# behind one of these the thing looked for was found: "was able to identify a gene that"
FOUND: frozenset[str] = frozenset({"able", "managed", "used"})
