"""Headlines that leave out "is" and "are": where a copula is missing, and what is read with it."""

from __future__ import annotations

import pytest
from spacy.language import Language
from spacy.tokens import Doc

import claimminer
from claimminer.pipes.trees.copulas import missing_copula

# the copula is missing where the bar stands; no bar, none is missing
HEADLINES = [
    ("Yoga/NN | effective/JJ in/IN easing/VBG back/NN pain/NN", "an adjective that is a cue"),
    ("Lozenges/NNS | not/RB effective/JJ for/IN colds/NNS", "denied"),
    ("Statins/NNS | safe/JJ and/CC effective/JJ for/IN adults/NNS", "beside another adjective"),
    ("Noise/NN | as/RB dangerous/JJ as/IN smoking/NN", "compared"),
    ("Asthma/NN | common/JJ in/IN swimmers/NNS", "how often something is"),
    ("Statins/NNS | of/IN no/DT benefit/NN to/IN runners/NNS", "what something is worth"),
    ("Frailty/NN | not/RB a/DT factor/NN in/IN falls/NNS", "a noun"),
    ("Sharp/JJ fall/NN in/IN cases/NNS | due/JJ to/IN vaccine/NN", "why something changed"),
    ("Running/VBG | good/JJ for/IN the/DT heart/NN", "an activity"),
    ("Yoga/NN is/VBZ effective/JJ for/IN pain/NN", "nothing is missing"),
    ("Foods/NNS good/JJ for/IN the/DT heart/NN", "a kind of food"),
    ("A/DT drug/NN effective/JJ against/IN malaria/NN", "a kind of drug"),
    ("Effective/JJ treatment/NN of/IN pain/NN", "before its noun"),
    ("Deaths/NNS due/JJ to/IN alcohol/NN", "no change"),
    ("The/DT safe/JJ use/NN of/IN statins/NNS", "no predicate"),
]

# headlines and what is read in them: cause, relation, effect
READ = [
    ("Yoga effective in easing chronic back pain", ("Yoga", "effective in easing", "chronic back pain")),
    ("Zinc lozenges not effective for colds", ("Zinc lozenges", "not effective for", "colds")),
    ("Vaping harmful to gums of teens", ("Vaping", "harmful to", "gums of teens")),
    ("Asthma common in swimmers with eczema", ("swimmers with eczema", "common in", "Asthma")),
    ("61 percent fall in warts due to vaccine", ("vaccine", "due to", "61 percent fall in warts")),
]


def tagged(nlp: Language, marked: str) -> tuple[Doc, int | None]:
    entries = marked.split()
    place = entries.index("|") if "|" in entries else None
    pairs = [entry.rsplit("/", 1) for entry in entries if entry != "|"]
    return Doc(nlp.vocab, words=[word for word, _ in pairs], tags=[tag for _, tag in pairs]), place


@pytest.mark.parametrize(("marked", "why"), HEADLINES)
def test_missing_copulas(nlp: Language, marked: str, why: str) -> None:
    doc, place = tagged(nlp, marked)
    assert missing_copula(doc) == place, why


@pytest.mark.parametrize(("headline", "claim"), READ)
def test_headlines_are_read_in_their_own_words(headline: str, claim: tuple[str, str, str]) -> None:
    text = f"{headline}\n\nMore about it on page 4."
    (mined,) = claimminer.mine([{"text": text}])
    found = [(one.cause, one.relation, one.effect) for one in mined.claims]
    assert [tuple(part.text for part in parts) for parts in found] == [claim]
    assert all(text[part.start : part.end] == part.text for part in found[0])
