"""Labels that a corpus does not mark: a type that it lacks is unknown there, not absent."""

from collections.abc import Container, Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans


def guesses(doc: Doc, guesser: Language, known: Container[str]) -> Iterator[Span]:
    """The entities that a model of other corpora finds, of the labels not ``known``."""
    words, spaces = [token.text for token in doc], [bool(token.whitespace_) for token in doc]
    for ent in guesser(Doc(guesser.vocab, words=words, spaces=spaces)).ents:
        if ent.label_ not in known:
            yield Span(doc, ent.start, ent.end, ent.label_)


def mask_guesses(doc: Doc, guesser: Language, known: Container[str]) -> None:
    """Leave the words of the guesses open, those of a marked entity apart."""
    leave_open(doc, guesses(doc, guesser, known))


def leave_open(doc: Doc, spans: Iterable[Span]) -> None:
    """Leave the spans' words open, those of a marked entity apart."""
    words = {token.i for span in spans for token in span if not token.ent_type_}
    doc.set_ents(list(doc.ents), missing=[Span(doc, i, i + 1) for i in sorted(words)])


def add_guesses(doc: Doc, guesser: Language, known: Container[str]) -> None:
    """Mark the guesses that no marked entity overlaps."""
    added = [span for span in guesses(doc, guesser, known) if not any(t.ent_type_ for t in span)]
    doc.set_ents(filter_spans([*doc.ents, *added]))
