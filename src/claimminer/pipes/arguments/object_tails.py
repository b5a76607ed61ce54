"""What the object of a verb then does, or is kept from doing, as part of the effect."""

from __future__ import annotations

from claimminer.language.relations import Cue
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.arguments.phrases import clause

__all__ = ["with_deed"]


def with_deed(found: Finding, cue: Cue) -> Finding:
    """The finding of a verb, its effect prolonged by the deed behind it, if there is one."""
    if cue.word == "cause":
        return _with_infinitive(found)
    return _with_prevented(found) if cue.type == "prevents" else found


def _with_infinitive(found: Finding) -> Finding:
    """"causes the skin to peel": what the object then does, taken for a noun or a clause of its own."""
    end, doc = found.effect[1], found.word.doc
    if end + 1 >= len(doc) or doc[end].lower_ != "to":
        return found
    done = doc[end + 1]
    if done.tag_ == "VB":
        return found._replace(effect=(found.effect[0], clause(done, end, len(doc))[1]))
    bare = done.tag_ in ("NN", "JJ") and done.head == doc[end] and all(child.i > done.i for child in done.children)
    return found._replace(effect=(found.effect[0], end + 2)) if bare else found


def _with_prevented(found: Finding) -> Finding:
    """ "keeps the brain from resting": the gerund behind the object tells what is prevented."""
    end, doc = found.effect[1], found.word.doc
    if end < len(doc) and doc[end].tag_ == "VBG" and doc[end].dep_ in ("xcomp", "ccomp", "acl"):
        return found._replace(effect=(found.effect[0], clause(doc[end], end, len(doc))[1]))  # "stops cells dividing"
    if end + 1 >= len(doc) or doc[end].lower_ != "from":
        return found
    gerund = next((token for token in doc[end + 1 : end + 4] if token.tag_ not in ("RB", "RBR")), None)
    if gerund is None or gerund.tag_ != "VBG":  # "from fully taking up iron"
        return found
    return found._replace(effect=(found.effect[0], clause(gerund, end + 1, len(doc))[1]))
