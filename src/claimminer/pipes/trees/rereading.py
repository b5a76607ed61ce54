"""A second reading for sentences whose verb the tagger took for a noun or adjective ("certain drugs slow dementia").

Cue verbs that double as nouns or participles mislead a small parser, most of all in headlines. Where a cue's form
stands between two noun phrases of a clause that has no finite verb, the sentence is parsed once more with a verb of no
other reading in its place, and the new tree is laid over the sentence's own words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Token

from claimminer.language import contexts, stand_ins
from claimminer.language.comparisons import CHANGE_PREPOSITIONS, CHANGING_VERBS
from claimminer.language.functions import BODY_PLACES, PARTS
from claimminer.language.grammar import CLAUSE_OPENERS, CLAUSE_OPENING_VERBS, COPULAS, HELPING
from claimminer.language.irregular import SINGULAR_ENDINGS
from claimminer.language.irregular import VERBS as VERBS_OF_OLD
from claimminer.pipes.cues import VERBAL, forms_of, rows_of, verbs_of
from claimminer.pipes.trees.parsing import with_tree
from claimminer.pipes.trees.proposals import carry
from claimminer.pipes.trees.second_verbs import NOUN_PLACES, acts, is_lost_past, is_second_verb
from claimminer.pipes.trees.walks import FINITE, VERB_TAGS, children, has_finite_verb, is_verb

__all__ = ["misread_verb", "reread"]

ABLE = forms_of(contexts.ABLE_NOUNS, noun=True) | {"able", "likely", "unlikely", "known", "sufficient"}
RAISING = forms_of(contexts.RAISING_VERBS)
CHANGING = forms_of(CHANGING_VERBS)
APPLYING = forms_of(contexts.APPLYING_VERBS)
# before one of these a "to" opens an infinitive
GOVERNING = ABLE | RAISING
OPENERS = CLAUSE_OPENERS | forms_of(CLAUSE_OPENING_VERBS)
# one for the main verb, one for a verb coordinated with it
READINGS = 2
# how far before a coordinated verb the first one may stand
CONJUNCT_REACH = 12
OPENING_TAGS = frozenset({"DT", "PRP$", "NN", "NNS", "JJ", "JJR", "NNP", "PRP"})
NOMINAL_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "VBG", "-RRB-", "DT", "FW"})
# "infected stones", "problems associated with it"
PARTICIPLES = frozenset({("VBN", "amod"), ("VBN", "acl")})
# what follows a verb without an object
CLOSING_TAGS = frozenset({"IN", "TO", "HYPH", ".", ",", ":", "CC", "-LRB-", "POS", "VBZ", "VBP", "VBD", "MD"})


def misread_verb(doc: Doc) -> Token | None:
    """The first cue form that should be its clause's finite verb and is not read so."""
    places = [token.i for token in doc if _may_be_verb(token.lower_)]
    return next((doc[i] for i in places if _is_misread(doc[i])), None)


def reread(
    docs: list[Doc], shown: Sequence[list[str]], parse: Callable[[list[Doc]], Iterable[Doc]]
) -> list[Doc]:
    """The Docs, those that call for it with the tree of a second reading, where that helps.

    ``shown``: the words that the parser read the first time, for each Doc. ``parse`` takes Docs and gives them parsed.
    """
    docs = list(docs)
    calling: Sequence[int] = range(len(docs))
    for _ in range(READINGS):
        verbs = {i: verb for i in calling if (verb := misread_verb(docs[i])) is not None}
        if not verbs:
            break
        for i, verb in verbs.items():
            shown[i][verb.i] = _stand_in(verb)
        again = parse([_with_words(docs[i], shown[i]) for i in verbs])
        better = {
            i: tree for (i, verb), tree in zip(verbs.items(), again, strict=True) if _is_read(tree[verb.i])
        }
        for i, tree in better.items():
            docs[i] = with_tree(docs[i], tree)
        calling = list(better)
    return docs


def _stand_in(verb: Token) -> str:
    if verb.lower_.endswith("ing"):
        return stand_ins.PARTICIPLE
    plural = (_is_base(verb) and not _is_past(verb)) or _is_plural(verb.doc[verb.i - 1])
    return stand_ins.BASE_FORM if plural else stand_ins.THIRD_PERSON


def _is_base(token: Token) -> bool:
    return any(row.word == token.lower_ and row.frame in VERBAL for row in rows_of(token.lower_))


def _is_past(token: Token) -> bool:
    """"cut", "hit", "spread": the past is spelt as the base form."""
    return token.lower_ in VERBS_OF_OLD.get(token.lower_, ())


def _is_read(token: Token) -> bool:
    return token.tag_ in VERB_TAGS or (token.tag_ == "VBG" and token.dep_ != "amod")


def _with_words(doc: Doc, words: list[str]) -> Doc:
    """A Doc of these words; what is noted with the first one holds, so that it isn't asked for again."""
    other = Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
    carry(doc, other)
    return other


@lru_cache(maxsize=1 << 12)
def _may_be_verb(word: str) -> bool:
    """Whether a word, in lower case, is a form that may be misread: most are none, and "'s" is read for what it is."""
    return word.isalpha() and word not in COPULAS and (word in CHANGING or _is_verbal(word))


def _is_verbal(word: str) -> bool:
    return any(row.frame in VERBAL for row in (rows_of if word.endswith("ing") else verbs_of)(word))


def _is_misread(token: Token) -> bool:
    if token.i == 0 or token.i + 1 >= len(token.doc):
        return False
    if _is_change(token) or is_second_verb(token) or is_lost_past(token) or _is_in_progress(token):
        return True
    if token.tag_ in ("RB", "POS") or not _is_verbal(token.lower_):
        return False  # "may even cause" evens nothing out
    if token.tag_ == "VBG":  # ", heightening pain perception"
        return token.dep_ in ("amod", "compound") and token.doc[token.i - 1].lower_ == "," and acts(token)
    if (token.tag_ in VERB_TAGS and token.dep_ not in NOUN_PLACES) or (token.tag_, token.dep_) in PARTICIPLES:
        return False
    if _is_coordinated(token) or _is_infinitive(token) or _is_helped(token) or _is_second_subject(token):
        return True
    if token.lower_.endswith("ing") or not _stands_as_verb(token) or _is_well_read(token):
        return False
    return not _has_finite_verb_before(token) and not _has_finite_verb_after(token)


def _is_in_progress(token: Token) -> bool:
    """"Smoke is choking the lungs": a participle between "is" and a determiner, read as a noun."""
    if token.tag_ != "NN" or token.dep_ != "attr" or not token.lower_.endswith("ing"):
        return False
    return token.nbor(-1).lower_ in COPULAS and token.nbor().tag_ in ("DT", "PRP$")


def _is_second_subject(token: Token) -> bool:
    """"Delays cost lives", with "lives" for its verb: two subjects of one verb, the second right before it."""
    verb = token.head
    if token.dep_ != "nsubj" or verb.tag_ != "VBZ" or verb.i != token.i + 1:
        return False
    return any(other.i < token.i for other in children(verb, "nsubj"))


def _is_well_read(token: Token) -> bool:
    """Whether a noun or adjective is one: "lower legs", "rabies control", in a sentence that has its verb elsewhere."""
    following = token.nbor()
    if following.tag_ in ("VBN", "WDT") or following.lower_ == "that":
        return True  # "the changes associated with it", "signals that cause it"
    if token.lower_ == "lower" and following.lower_ in (BODY_PLACES | PARTS) - {"blood", "cells"}:
        return True
    if token.tag_ == "VBN":  # "in housing potentially infected animals"
        return token.dep_ == "amod" and token.nbor(-1).tag_ in ("RB", "VBG")
    others = (other for other in token.doc if other.tag_ in FINITE and other != token)
    finite = (other for other in others if not _in_relative_clause(other))
    noun = token.tag_ in ("NN", "NNS") and _is_base(token)
    return noun and any(other.lower_ not in OPENERS for other in finite)


def _is_coordinated(token: Token) -> bool:
    """ "calms inflammation and strengthens the gut": a third person between "and" and a determiner is no noun."""
    doc = token.doc
    before = doc[token.i - 1]
    if (before.tag_ == "RB" or before.lower_.endswith("ly")) and token.i > 1:
        before = doc[token.i - 2]
    if token.tag_.startswith(("VB", "RB")) or before.tag_ not in ("CC", ",") or not acts(token):
        return False
    if doc[token.i + 1].tag_ not in OPENING_TAGS:
        return False
    if token.lower_.endswith("ed") or (before.i > 0 and before.nbor(-1).tag_ == "JJ"):
        return False  # "pain and limited movement", "mild or moderate increases"
    third = token.lower_.endswith("s") and not _is_base(token)
    first = doc[max(0, token.i - CONJUNCT_REACH) : token.i]
    tags = {other.tag_ for other in first if is_verb(other) and rows_of(other.lower_)}
    return "VBZ" in tags if third else not tags.isdisjoint(("VB", "VBP"))


def _is_infinitive(token: Token) -> bool:
    """ "has the potential to cut hospital stays", with "cut" read as an adjective."""
    doc = token.doc
    if token.i < 2 or doc[token.i - 1].lower_ != "to" or token.tag_ in ("VBG", "NNS"):
        return False
    if token.tag_ == "VB" and token.dep_ != "amod":
        return False
    if doc[token.i - 2].lower_ not in GOVERNING and not _is_applied_to(token):
        return False
    return any(row.word == token.lower_ and row.frame == "ACTS" for row in rows_of(token.lower_))


def _is_applied_to(token: Token) -> bool:
    """"prescribe statins to lower cholesterol"; "switched patients to lower doses" is another matter."""
    to = token.doc[token.i - 1]
    thing = token.doc[token.i - 2]
    applied = thing.dep_ == "dobj" and thing.head.lower_ in APPLYING
    return applied and thing.tag_ in ("NN", "NNS") and to.head == thing.head


def _is_change(token: Token) -> bool:
    """ "the risk rises steeply after": a change that is the sentence's only possible verb."""
    if token.tag_ != "NNS" or token.lower_ not in CHANGING or has_finite_verb(token.doc):
        return False
    following = token.doc[token.i + 1]
    return (
        following.tag_ == "RB" or following.lower_.endswith("ly") or following.lower_ in CHANGE_PREPOSITIONS
    )


def _is_helped(token: Token) -> bool:
    """ "helps lower the levels of": a base form behind a helping verb, with "lower" read as an adjective."""
    helps = token.doc[token.i - 1].lower_ in HELPING
    return helps and _is_base(token) and acts(token) and token.doc[token.i + 1].tag_ in OPENING_TAGS


def _stands_as_verb(token: Token) -> bool:
    """Between a nominal (adverbs aside) and the start of a noun phrase; a base form only behind a plural."""
    doc = token.doc
    before = token.i - 1
    while before > 0 and (doc[before].tag_ == "RB" or _is_manner(doc[before])):
        before -= 1
    if doc[before].tag_ == "MD":
        return True
    if doc[before].tag_ == "," and token.lower_.endswith("s") and before > 0:
        before -= 1  # "X, which feeds on Y, calms Z"
    if not _may_end_phrase(doc[before]) or doc[before].lower_ in ("the", "a", "an", "'s", "’s"):
        return False
    following = doc[token.i + 1]
    if following.tag_ in CLOSING_TAGS:
        if token.lower_.endswith("ed") and has_finite_verb(doc, but=token):
            return False  # "symptoms associated with X": a participle, where the sentence has its verb
        rows = [row for row in rows_of(token.lower_) if row.frame in ("ACTS_ON", "COMES") or row.particle]
        return any(following.lower_ in (*row.preps, row.particle) for row in rows)
    if _is_base(token) and not _is_past(token):
        return any(_is_plural(other) for other in doc[max(0, before - 5) : before + 1]) or _is_listed(doc[before])
    return True


def _is_manner(token: Token) -> bool:
    """"pushing too hard triggers": an adverb spelt like an adjective."""
    return token.tag_ == "JJ" and token.i > 1 and token.nbor(-1).lower_ == "too" and token.nbor(-2).tag_ == "VBG"


def _is_listed(token: Token) -> bool:
    """"Stopping smoking and walking daily all lower": gerunds make a plural."""
    joint = next((other for other in reversed(token.doc[: token.i]) if other.lower_ == "and"), None)
    return token.tag_ == "VBG" and joint is not None and token.i - joint.i <= 2


def _may_end_phrase(token: Token) -> bool:
    return token.tag_ in NOMINAL_TAGS or _is_described(token)


def _is_described(token: Token) -> bool:
    """"Regular walks", "Many falls", with the noun read as the verb of a bare adjective."""
    if token.tag_ != "VBZ" or token.i == 0:
        return False
    before = token.nbor(-1)
    return before.tag_ == "JJ" and before.dep_ in ("nsubj", "ROOT") and not any(children(before, "det"))


def _has_finite_verb_before(token: Token) -> bool:
    for i in range(token.i - 1, 0, -1):  # a verb form that opens the sentence is a misread noun more often than not
        other = token.doc[i]
        if other.tag_ == "MD" and i == token.i - 1:
            return False
        if other.lower_ in OPENERS:
            return False
        if (
            other.tag_ in FINITE
            and other.dep_ not in ("amod", "relcl", "compound")
            and not (_in_relative_clause(other) or _is_described(other))
        ):
            return True
    return False


def _has_finite_verb_after(token: Token) -> bool:
    for other in token.doc[token.i + 1 :]:
        if other.lower_ in OPENERS or other.lower_ in (",", "which", "who"):
            return False
        if other.tag_ in FINITE and other.dep_ not in ("amod", "relcl", "compound"):
            return True
    return False


def _in_relative_clause(token: Token) -> bool:
    return any(ancestor.dep_ == "relcl" for ancestor in (token, *token.ancestors))


def _is_plural(token: Token) -> bool:
    if token.tag_ in ("NNP", "NN"):
        return token.lower_.endswith("s") and not token.lower_.endswith(SINGULAR_ENDINGS)
    return token.tag_ in ("NNS", "NNPS") or _is_described(token) or token.lower_ in ("they", "we", "these", "those")
