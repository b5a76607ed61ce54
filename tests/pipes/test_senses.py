"""Hedge words in the sense that weakens, and beside each a near miss: the same word in a plain sense (GUIDELINES 4)."""

from __future__ import annotations

import pytest
from spacy.language import Language

from claimminer.pipes.scope.hedge_cues import find_hedges

# ~marked~: a hedge; the sentence behind it has the word in another sense
SENSES = [
    ("The rash is ~likely~ to fade.", "Smokers are twice as likely to cough."),
    ("The rash is most ~likely~ a reaction.", "Men were the group most likely to relapse."),
    ("The virus is ~unlikely~ to return.", "The old were less likely to return."),
    ("The pill ~could~ ease cramps.", "The second team could not repeat the result."),
    ("Rest ~could~ be enough.", "No virus could be found."),
    ("Stress ~could~ be a cause.", "The virus could be detected in saliva."),
    ("You ~may~ feel drowsy.", "You may drive home after the test."),
    ("Coffee ~May~ Protect the Liver", "Doctors met in May 2019"),
    ("The gel ~may~ soothe the skin.", "They met on 3 May in Rome."),
    ("The drug has ~potential~ for asthma.", "We measured the membrane potential twice."),
    ("It is a ~potential~ target.", "Its full potential is still ahead."),
    ("There is a ~possible~ link.", "Call as soon as possible."),
    ("A ~possible~ cause is stress.", "It is possible to live well with it."),
    ("Some favour the ~hypothesis~ that salt is to blame.", "To test this hypothesis, we fed mice."),
    ("The pill ~appears~ to help.", "The rash appears within a day."),
    ("It ~seems~ that rest helps.", "It is what it is."),
    ("The data ~indicate~ a benefit.", "Antibiotics are indicated for pneumonia."),
    ("Salt is ~considered~ a cause.", "Tablets can be considered where talking fails."),
    ("The herb is ~said~ to calm.", "She said to wait."),
    ("Many ~think~ that sugar harms.", "You need time to think."),
    ("Doctors ~feel~ that rest helps.", "The jab will not make you feel ill."),
    ("Experts ~blame~ the rise on sugar.", "The tablet is not to blame."),
    ("~If~ the results hold up, guidelines will change.", "If you are pregnant, ask your doctor."),
    ("~If~ so, the plan works.", "Little, if any, pain was felt."),
    ("There is a ~chance~ that it returns.", "The jab halves the chance of a stroke."),
    ("Cases are ~expected~ to fall.", "As expected, cases fell."),
    ("Experts ~predict~ that cases will fall.", "Low scores predicted death."),
    ("Experts ~predict~ hot summers will raise the toll.", "Its predicted length is short."),
    ("The gel shows ~promise~ for acne.", "They promise to pay."),
    ("An ~apparent~ benefit was seen.", "There was no apparent reason."),
    ("The fall is ~partially~ due to rest.", "The drug partially blocked the signal."),
    ("The ~evidence~ that it helps is thin.", "The evidence that it helps is strong."),
    ("There is limited ~evidence~ of benefit.", "There is ample evidence of benefit."),
    ("The gel ~should~ ease the pain.", "You should ease into exercise."),
    ("Rest ~should~ be enough.", "The dose should be lowered step by step."),
    ("It led to the ~proposal~ that glia matter.", "Older people tend to sleep less."),
    ("~Apparently~ it works.", "We studied apparently healthy men."),
]


@pytest.mark.parametrize(("hedged", "plain"), SENSES)
def test_senses(nlp: Language, hedged: str, plain: str) -> None:
    assert _cues(nlp, hedged.replace("~", "")) == hedged.split("~")[1::2]
    assert _cues(nlp, plain) == []


def _cues(nlp: Language, sentence: str) -> list[str]:
    doc = nlp.make_doc(sentence)
    return [doc[hedge.start : hedge.end].text for hedge in find_hedges(doc)]
