"""What opens a sentence whose subject stands behind its verb: "At the heart of the disease lies inflammation"."""

from __future__ import annotations

# "at the heart of"
HEARTS: frozenset[str] = frozenset({"heart", "core", "root", "centre", "center", "bottom"})
# "Behind many headaches lies too little water"
BEHIND: frozenset[str] = frozenset({"behind", "beneath", "underlying"})
# "Underlying these symptoms is"; not "Underlying conditions are"
KNOWN: frozenset[str] = frozenset({"the", "this", "these", "many", "most", "all"})
# "Central to the disease is"
CENTRAL: frozenset[str] = frozenset({"central", "key", "crucial", "vital", "essential", "critical", "pivotal"})
LYING_VERBS: tuple[str, ...] = ("be", "lie", "sit", "stand")
# "central to this process": what may have been told of health in the sentence before
PROCESSES: frozenset[str] = frozenset({"process", "processes", "disease", "condition", "disorder", "response", "cascade", "cycle", "symptoms", "changes"})
