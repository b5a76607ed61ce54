"""From findings to records, with trees built by hand: places, entities, voices, sections, sources."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from claimminer.articles import Article
from claimminer.assembly import Passage, assemble
from claimminer.pipes.claims import find_claims
from claimminer.pipes.scope.hedge_cues import find_hedges
from claimminer.pipes.trees.parsing import small_doc, with_tree
from claimminer.readers import article_from_text
from claimminer.records import Attribution, Claim, DocumentRecord, Mention, claim_id, document_id

TEXT = """\
Tea and sleep

RESULTS

In one trial (Chen, 2020), strong tea
may lead to insomnia.

Sources
[1] Tea may stain. 2019.
"""
SENTENCE = "In one trial (Chen, 2020), strong tea\nmay lead to insomnia."
TREE = [
    ("IN", "ADP", 12, "prep"), ("CD", "NUM", 2, "nummod"), ("NN", "NOUN", 0, "pobj"),
    ("-LRB-", "PUNCT", 4, "punct"), ("NNP", "PROPN", 2, "appos"), (",", "PUNCT", 4, "punct"),
    ("CD", "NUM", 4, "nummod"), ("-RRB-", "PUNCT", 4, "punct"), (",", "PUNCT", 12, "punct"),
    ("JJ", "ADJ", 10, "amod"), ("NN", "NOUN", 12, "nsubj"), ("MD", "AUX", 12, "aux"), ("VB", "VERB", 12, "ROOT"),
    ("IN", "ADP", 12, "prep"), ("NN", "NOUN", 13, "pobj"), (".", "PUNCT", 12, "punct"),
]  # fmt: skip
NLP = spacy.blank("en")


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


TEA, INSOMNIA = at("tea\nmay"), at("insomnia")
MENTIONS = [
    Mention(start=TEA[0], end=TEA[0] + 3, text="tea", label="DRUG", id="X:1", name="tea"),
    Mention(start=INSOMNIA[0], end=INSOMNIA[1], text="insomnia", label="CONDITION"),
]


@pytest.fixture(scope="module")
def article() -> Article:
    return article_from_text(TEXT, path="tea.txt", source_id=3, url="https://tea.example/1")


@pytest.fixture(scope="module")
def doc() -> Doc:
    return NLP.make_doc(TEXT)


def tree(doc: Doc) -> Doc:
    """The sentence with its tree."""
    span = doc.char_span(*at(SENTENCE))
    small = small_doc(doc, span.start, span.end)
    tags, pos, heads, deps = (list(column) for column in zip(*TREE, strict=True))
    return with_tree(small, Doc(doc.vocab, words=[t.text for t in small], tags=tags, pos=pos, heads=heads, deps=deps))


def assembled(
    article: Article, doc: Doc, *, repeat: int = 1, voice: Attribution | None = None
) -> tuple[DocumentRecord, Claim]:
    parsed = tree(doc)
    passage = Passage(*at(SENTENCE), parsed, find_claims(parsed) * repeat)
    document, claims = assemble(
        article, doc=doc, sentences=[at(SENTENCE)], passages=[passage], mentions=MENTIONS, hedges=find_hedges(doc),
        attributions=[voice],
    )  # fmt: skip
    (claim,) = claims
    return document, claim


def test_places_in_the_article(article: Article, doc: Doc) -> None:
    _, claim = assembled(article, doc)
    assert claim.cause.text == "strong tea"
    assert claim.relation.text == "may lead to"
    assert claim.effect.text == "insomnia"
    assert claim.sentence.text == SENTENCE
    for part in (claim.cause, claim.relation, claim.effect, claim.sentence, *claim.hedges):
        assert TEXT[part.start : part.end] == part.text


def test_meaning(article: Article, doc: Doc) -> None:
    _, claim = assembled(article, doc)
    relation = claim.relation
    assert (relation.lemma, relation.type, relation.predicate) == ("lead to", "causes", "biolink:causes")
    assert (claim.strength, claim.negated) == ("conditional", False)
    assert [(hedge.text, hedge.kind) for hedge in claim.hedges] == [("may", "modal")]


def test_entities_go_to_the_argument_that_holds_them(article: Article, doc: Doc) -> None:
    document, claim = assembled(article, doc)
    assert [mention.text for mention in claim.cause.entities] == ["tea"]
    assert [mention.text for mention in claim.effect.entities] == ["insomnia"]
    assert document.entities == tuple(MENTIONS)


def test_document_and_claim_know_each_other(article: Article, doc: Doc) -> None:
    document, claim = assembled(article, doc)
    assert document.id == claim.document.id == document_id(TEXT.rstrip())
    assert claim.id == claim_id(document.id, claim.cause, claim.relation, claim.effect)
    assert (claim.document.path, claim.document.source_id, document.url) == ("tea.txt", 3, "https://tea.example/1")
    assert (document.claims, document.sentences, document.words) == (1, 1, len(TEXT.split()))
    assert claim.section == "RESULTS"


def test_a_claim_found_twice_is_one(article: Article, doc: Doc) -> None:
    document, _ = assembled(article, doc, repeat=2)
    assert document.claims == 1


def test_a_citation_outdoes_a_voice(article: Article, doc: Doc) -> None:
    start, end = at("strong tea")
    vague = Attribution(kind="vague", start=start, end=end, text="strong tea")
    _, claim = assembled(article, doc, voice=vague)
    assert claim.attribution.kind == "cited"
    assert [citation.text for citation in claim.citations] == ["(Chen, 2020)"]
    assert [flag.code for flag in claim.flags] == ["unresolved-citation"]


def test_hedges_of_the_source_list_are_none_of_the_article(article: Article, doc: Doc) -> None:
    assert len(find_hedges(doc)) == 2
    document, claim = assembled(article, doc)
    assert [(hedge.start, hedge.text) for hedge in document.hedges] == [(claim.relation.start, "may")]


def test_nothing_found(article: Article) -> None:
    document, claims = assemble(article, sentences=[], passages=[], mentions=[], hedges=[], attributions=[])
    assert claims == ()
    assert (document.claims, document.sentences, document.hedges) == (0, 0, ())
    assert document.sources.status == "listed"
