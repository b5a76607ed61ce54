"""Repairs of what the CRAFT treebank leaves as ``dep``: wh-words that are subjects or objects."""

from sentence import Sentence, Word

SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"}
WH_DETERMINERS = {"WDT", "WP$"}


def wh_phrase(i: int, words: Sentence) -> bool:
    """Is the word ``which``, ``who``, ``what``, or does it head ``whose N``, ``which N``?"""
    return words[i].tag in {"WDT", "WP"} or any(
        word.head == i and word.tag in WH_DETERMINERS for word in words
    )


def label_of(siblings: set[str], word: Word) -> str:
    """Object where the verb has a subject, the subject otherwise."""
    if not siblings & SUBJECTS:
        return "nsubjpass" if "auxpass" in siblings else "nsubj"
    return word.label if "dobj" in siblings else "dobj"


def repair(words: Sentence) -> None:
    """Relabel wh-phrases before their verb, in place."""
    for i, word in enumerate(words):
        verb = words[word.head]
        if word.label != "dep" or i > word.head or not verb.tag.startswith(("VB", "MD")):
            continue
        if wh_phrase(i, words):
            word.label = label_of({kid.label for kid in words if words[kid.head] is verb}, word)
