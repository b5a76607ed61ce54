"""A dependency tree whose words are moved about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from clear.tables import SUBJECTS


class Word:
    """One syntactic word; `head` is another Word, or None for the root."""

    __slots__ = ("form", "head", "i", "lemma", "rel", "tag", "upos")

    def __init__(self, token: Mapping[str, Any]) -> None:
        self.i: int = token["id"]
        self.form: str = token["form"].lower()
        self.lemma: str = (token["lemma"] or token["form"]).lower()
        self.upos: str = token["upos"]
        self.tag: str = token["xpos"]
        self.head: Any = None  # a Word or None: the steps know which of them a word can have
        self.rel: str = token["deprel"]

    def attach(self, head: Word, rel: str | None = None) -> None:
        """Hang this word under `head`, with label `rel` when given."""
        self.head = head
        if rel:
            self.rel = rel


class Tree:
    """The words of one sentence."""

    def __init__(self, tokens: Sequence[Mapping[str, Any]]) -> None:
        self.words = [Word(t) for t in tokens]
        by_id = {w.i: w for w in self.words}
        for word, token in zip(self.words, tokens, strict=True):
            word.head = by_id.get(token["head"])

    def kids(self, word: Word, *rels: str) -> list[Word]:
        """Dependents of `word` in order; only those labelled `rels` if given."""
        return [k for k in self.words if k.head is word and (not rels or k.rel in rels)]

    def has(self, word: Word, *rels: str) -> bool:
        """True when `word` has a dependent labelled one of `rels`."""
        return any(k.head is word and k.rel in rels for k in self.words)

    def subtree(self, word: Word) -> list[Word]:
        """`word` and everything below it."""
        found: list[Word] = []
        todo = [word]
        while todo:
            node = todo.pop()
            found.append(node)
            todo.extend(self.kids(node))
        return found

    def replace(self, old: Word, new: Word) -> None:
        """Put `new` (a dependent of `old`) in the place of `old`."""
        new.head, new.rel = old.head, old.rel
        old.head = new

    def is_passive(self, verb: Word) -> bool:
        """True for a verb with a passive auxiliary or subject, or a reduced one."""
        return self.has(verb, "aux:pass", "nsubj:pass", "csubj:pass") or (
            verb.tag == "VBN" and verb.rel in ("acl", "amod")
        )

    def infinitive(self, verb: Word) -> bool:
        """True when `verb` has `to` and no subject of its own."""
        return any(k.tag == "TO" for k in self.kids(verb, "mark", "aux")) and not self.has(verb, *SUBJECTS)
