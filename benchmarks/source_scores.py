"""What is found of a labelled article's sources, against its gold: flags, status, references, citations."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from source_gold import GoldArticle, GoldReference, Place, Span

from claimminer.pipeline import Mined
from claimminer.records import Citation, Claim, Flag, Reference
from claimminer.score.counts import Accuracy, Counts
from claimminer.score.matching import match_spans

__all__ = ["Miss", "Scores", "compare"]

# A number, a letter or a label may stand before the words that an entry begins with.
LABEL = 30


class Miss(NamedTuple):
    """One difference. ``how``: ``missed``, ``spurious``, or ``gold → found`` where both say something."""

    path: str
    what: str
    how: str
    text: str


class Scores(NamedTuple):
    """Figures by name, and every difference.

    ``flags``: of documents, and of claims in sentences where both sides see one. ``all_flags``: with the sentences
    where one side alone sees a claim. Both by code. ``counts`` and ``accuracies``: everything else.
    """

    flags: dict[str, Counts]
    all_flags: dict[str, Counts]
    counts: dict[str, Counts]
    accuracies: dict[str, Accuracy]
    misses: tuple[Miss, ...]

    def with_(self, other: Scores) -> Scores:
        """Both together."""
        return Scores(
            _sums(self.flags, other.flags),
            _sums(self.all_flags, other.all_flags),
            _sums(self.counts, other.counts),
            {name: value + other.accuracies[name] for name, value in self.accuracies.items()},
            self.misses + other.misses,
        )


def compare(gold: GoldArticle, found: Mined, citations: Sequence[Citation]) -> Scores:
    """One article. ``citations``: all of its text, also those that reach no claim."""
    document, misses = _document_flags(gold, found.document.flags)
    sentences = _sentences(gold, found.claims)
    shared = [one for one in sentences if one.voices and one.gold_voices]
    references = found.document.sources.references
    entries = _matched_references(gold, references)
    cited = _Citations.of(gold, citations)
    status = (gold.sources.status, found.document.sources.status)
    numbers = [(wanted.number, one.number) for wanted, one in entries if wanted.number is not None]
    return Scores(
        flags=_sums(document, _claim_flags(shared)),
        all_flags=_sums(document, _claim_flags(sentences)),
        counts={
            "sentences with claims": _sentence_counts(sentences),
            "references": Counts(len(entries), len(references), len(gold.sources.references)),
            "citations": cited.counts(len(cited.pairs)),
            "citations, resolved": cited.counts(sum(one.item == wanted.item for one, wanted in cited.pairs)),
        },
        accuracies={
            "status": Accuracy(int(status[0] == status[1]), 1),
            "attribution of sentences": Accuracy(sum(one.voices == one.gold_voices for one in shared), len(shared)),
            "numbers of references": Accuracy(sum(one == other for one, other in numbers), len(numbers)),
            "identifiers of references": Accuracy(sum(not _differing(*pair) for pair in entries), len(entries)),
        },
        misses=tuple(chain(
            [Miss(gold.path, "status", " → ".join(status), "")] if status[0] != status[1] else [],
            misses, _claim_misses(gold, sentences), _reference_misses(gold, references, entries), cited.misses(gold),
        )),
    )  # fmt: skip


def _sums(first: dict[str, Counts], second: dict[str, Counts]) -> dict[str, Counts]:
    return {name: first.get(name, Counts()) + second.get(name, Counts()) for name in {**first, **second}}


# --- Flags of the document ---


def _document_flags(gold: GoldArticle, flags: Iterable[Flag]) -> tuple[dict[str, Counts], list[Miss]]:
    """Flags with the same code answer each other where they overlap; those without a place, anywhere."""
    wanted, given = defaultdict[str, list[Span]](list), defaultdict[str, list[Span]](list)
    for expected, span in gold.flag_spans():
        wanted[expected].append(span)
    for flag in flags:
        given[flag.code].append(Span(flag.start or 0, flag.end or 1, flag.text or ""))
    counts, misses = dict[str, Counts](), list[Miss]()
    for code in sorted({*wanted, *given}):
        pairs = match_spans(given[code], wanted[code])
        counts[code] = Counts(len(pairs), len(given[code]), len(wanted[code]))
        sides = (("spurious", given[code]), ("missed", wanted[code]))
        for (how, spans), matched in zip(sides, zip(*pairs, strict=True) if pairs else ((), ()), strict=True):
            misses += [Miss(gold.path, code, how, str(span.item)) for span in spans if span not in matched]
    return counts, misses


# --- Flags of claims, sentence by sentence ---


class _Sentence(NamedTuple):
    """What gold and extractor say of the claims of one sentence; a side without voices sees none."""

    text: str
    wanted: frozenset[str]
    given: frozenset[str]
    gold_voices: frozenset[str]
    voices: frozenset[str]


def _sentences(gold: GoldArticle, claims: Iterable[Claim]) -> list[_Sentence]:
    found, wanted = defaultdict[Place, list[Claim]](list), defaultdict[Place, list[int]](list)
    for claim in claims:
        found[claim.sentence.start, claim.sentence.end].append(claim)
    for number, (start, end) in enumerate(gold.claim_places()):
        here = next((place for place in found if place[0] < end and start < place[1]), (start, end))
        wanted[here].append(number)
    return [_sentence(gold, place, wanted[place], found[place]) for place in {**wanted, **found}]


def _sentence(gold: GoldArticle, place: Place, numbers: Iterable[int], claims: Sequence[Claim]) -> _Sentence:
    wanted = [gold.claims[number] for number in numbers]
    return _Sentence(
        " ".join(gold.article.text[slice(*place)].split()),
        frozenset(chain.from_iterable(claim.flags for claim in wanted)),
        frozenset(flag.code for claim in claims for flag in claim.flags),
        frozenset(claim.attribution for claim in wanted),
        frozenset(claim.attribution.kind for claim in claims),
    )


def _sentence_counts(sentences: Iterable[_Sentence]) -> Counts:
    seen = [(bool(one.gold_voices), bool(one.voices)) for one in sentences]
    return Counts(seen.count((True, True)), sum(found for _, found in seen), sum(gold for gold, _ in seen))


def _claim_flags(sentences: Sequence[_Sentence]) -> dict[str, Counts]:
    right = Counter(chain.from_iterable(one.wanted & one.given for one in sentences))
    given = Counter(chain.from_iterable(one.given for one in sentences))
    wanted = Counter(chain.from_iterable(one.wanted for one in sentences))
    return {code: Counts(right[code], given[code], wanted[code]) for code in {**given, **wanted}}


def _claim_misses(gold: GoldArticle, sentences: Iterable[_Sentence]) -> Iterator[Miss]:
    for one in sentences:
        if not (one.voices and one.gold_voices):
            yield Miss(gold.path, "claim", "missed" if one.gold_voices else "spurious", one.text)
            continue
        for how, codes in (("missed", one.wanted - one.given), ("spurious", one.given - one.wanted)):
            yield from (Miss(gold.path, f"{code} (claim)", how, one.text) for code in sorted(codes))


# --- References ---


def _matched_references(
    gold: GoldArticle, found: Iterable[Reference]
) -> list[tuple[GoldReference, Reference]]:
    """Each entry of the gold takes the first entry found that begins with its words."""
    left, pairs = list(found), []
    for wanted in gold.sources.references:
        if one := next((one for one in left if _begins(one.text, wanted.begins)), None):
            left.remove(one)
            pairs.append((wanted, one))
    return pairs


def _begins(text: str, words: str) -> bool:
    return 0 <= " ".join(text.split()).find(" ".join(words.split())) <= LABEL


def _differing(gold: GoldReference, found: Reference) -> list[tuple[str, str, str]]:
    """Identifiers that are not as they should be; an address is compared where the entry gives one."""
    names = ("doi", "pmid", "url") if gold.url else ("doi", "pmid")
    pairs = [(name, getattr(gold, name), getattr(found, name)) for name in names]
    return [
        (f"reference's {name}", f"{want} → {got}", gold.begins) for name, want, got in pairs if want != got
    ]


def _reference_misses(
    gold: GoldArticle, found: Iterable[Reference], pairs: Sequence[tuple[GoldReference, Reference]]
) -> Iterator[Miss]:
    missed = [wanted for wanted in gold.sources.references if wanted not in [pair[0] for pair in pairs]]
    yield from (Miss(gold.path, "reference", "missed", wanted.begins) for wanted in missed)
    spurious = [one for one in found if not any(one is pair[1] for pair in pairs)]
    yield from (Miss(gold.path, "reference", "spurious", one.text) for one in spurious)
    for wanted, one in pairs:
        if wanted.number not in (None, one.number):
            yield Miss(gold.path, "reference's number", f"{wanted.number} → {one.number}", wanted.begins)
        yield from (Miss(gold.path, *parts) for parts in _differing(wanted, one))


# --- Citations ---


class _Citations(NamedTuple):
    """Markers with the numbers of their entries, as gold has them and as found, and which answer each other."""

    wanted: list[Span]
    given: list[Span]
    pairs: list[tuple[Span, Span]]

    @classmethod
    def of(cls, gold: GoldArticle, found: Iterable[Citation]) -> _Citations:
        entries = defaultdict[Place, set[int]](set)
        for cited in found:
            entries[cited.start, cited.end].update([] if cited.reference is None else [cited.reference])
        given = [Span(*place, _listed(numbers)) for place, numbers in entries.items()]
        pairs = zip(gold.citations, gold.citation_places(), strict=True)
        wanted = [Span(*place, _listed(cited.references)) for cited, place in pairs]
        return cls(wanted, given, match_spans(given, wanted))

    def counts(self, right: int) -> Counts:
        return Counts(right, len(self.given), len(self.wanted))

    def misses(self, gold: GoldArticle) -> Iterator[Miss]:
        text = gold.article.text
        sides = (("spurious", self.given), ("missed", self.wanted))
        for side, (how, spans) in enumerate(sides):
            left = [span for span in spans if span not in [pair[side] for pair in self.pairs]]
            yield from (Miss(gold.path, "citation", how, text[span.start : span.end]) for span in left)
        for one, wanted in self.pairs:
            if one.item != wanted.item:
                how = f"{wanted.item} → {one.item}"
                yield Miss(gold.path, "citation's entries", how, text[wanted.start : wanted.end])


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(set(numbers)))) or "none"
