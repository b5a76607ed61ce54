"""Frames of nouns: NOUN and NOUN_OF of the relation table."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, functions
from claimminer.language.comparisons import CHANGE_NOUNS
from claimminer.language.grammar import ARTICLES, INCLUDING
from claimminer.language.noun_compounds import RISKS
from claimminer.language.relations import Cue
from claimminer.language.topics import POPULATION
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of, names_state, rows_of
from claimminer.pipes.frames.joint import behind_found, behind_name, behind_other, shared_preposition
from claimminer.pipes.frames.noun_compounds import compounded, is_of_tests, with_kind
from claimminer.pipes.frames.ties import owner_of
from claimminer.pipes.groups.states import is_ill
from claimminer.pipes.syntax.appositions import named_beside, risked_with
from claimminer.pipes.syntax.carriers import (
    BE,
    CALLING,
    LIGHT,
    NAMING,
    carrier_of,
    is_open,
    is_reported,
    named_by,
)
from claimminer.pipes.syntax.complements import REGARDS
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    SUBJECTS,
    children,
    has_finite_verb,
    is_nominal,
    is_passive,
    nominal_before,
    predicated,
    preposition,
    prepositional_object,
)

__all__ = ["noun", "noun_of"]

# "the causes of Y include X": the subject is the cue
TAKING_IN = INCLUDING | {"involve", "involves", "involved"}
LISTING = LIGHT | TAKING_IN
# "poses a bleeding risk", "is a choking hazard"
BODY = functions.ORGANS | functions.BODY_PLACES
HAVING = forms_of(("have",))
VARYING = forms_of(contexts.VARYING_VERBS)
LASTING = BE | forms_of(("remain", "become"))
# "is a sign that it has spread"
TELLTALE = ("sign", "warning", "clue")


def noun(word: Token, cue: Cue) -> Finding | None:
    """X plays a role in Y; X is a cause of Y; there is a benefit of X for Y; the role that X plays in Y."""
    if not _is_noun(word) or not _has_needed(word, cue):
        return None
    prep = _regarding(word) or preposition(word, cue.preps) or _behind_owner(word, cue) or shared_preposition(word, cue)
    prep = prep or behind_found(word, cue) or behind_other(word, cue)
    if prep is not None and [token.lower_ for token in word.doc[prep.i : prep.i + 2]] == ["of", "choice"]:
        prep = preposition(prep.nbor(), ("for", "in", "against"), reach=1)  # "the treatment of choice for"
    if prep is None:
        return _gapped(word, cue) or _told(word, cue) or compounded(word, cue) or _possessed(word, cue)
    later = _behind_owner(word, cue) if prep.lower_ == "of" and cue.type == "improves" else None
    if later is not None and is_reported(word):  # "showed the benefit of exercise for sleep"
        return build(word, cue, prepositional_object(prep), prepositional_object(later), last=later)
    if prep.lower_ == "for" and "in" in cue.preps and cue.word != "factor":  # "a role for zinc in healing"
        prep = next((child for child in _prepositions_behind(word, prep) if child.lower_ == "in"), prep)
    effect = prepositional_object(prep)
    if effect is not None and prep.lower_ == "in" and cue.type == "causes" and effect.lower_ in POPULATION:
        return None  # "is the most common cause in women": of what, is said elsewhere
    if cue.type == "treats" and (is_of_tests(word) or (cue.needs and effect is not None and _is_no_illness(effect))):
        return None
    if cue.word == "role" and effect is not None and _only_goes_along(effect):
        cue = cue._replace(type="associated_with", causal=False)  # "the role of weight in predicting gout"
    verbs = forms_of(cue.carriers) if cue.carriers else LIGHT
    carrier = carrier_of(word, verbs)
    named = carrier is not None and carrier.lower_ in NAMING and cue.type == "treats"  # "proposed as a treatment"
    if cue.carriers and (carrier is None or carrier.lower_ not in verbs) and not named:
        return _remedy(word, cue, effect, prep) or _headlined(word, cue, effect, prep)
    offered = cue.type == "treats" and carrier is not None and bool(cue.carriers)  # "may represent a treatment option"
    if not offered and (owned := _owned(word, cue, effect, prep)) is not None:
        return owned
    called = named_by(carrier) if carrier is not None else None
    if called is not None and cue.word == "reason":
        return None  # "patients cite cost as the main reason for stopping"
    cause = called or (subject(carrier) if carrier is not None else None)
    if cause is not None and cause != word:
        return behind_name(build(word, cue, cause, effect, last=prep))
    if (told := _headlined(word, cue, effect, prep)) is not None:
        return told
    return with_kind(build(word, cue, _listed(word) or named_beside(word), effect, last=prep))


def _only_goes_along(gerund: Token) -> bool:
    return gerund.tag_ == "VBG" and any(row.frame == "ACTS" and not row.causal for row in rows_of(gerund.lower_))


def _behind_owner(word: Token, cue: Cue) -> Token | None:
    """The "on" of "found no effect of X on Y", wherever the parser hung it."""
    of = preposition(word, ("of",), reach=1)
    owner = prepositional_object(of) if of is not None else None
    if owner is None:
        return None
    heads = (word, owner, word.head) if word.dep_ in ("dobj", "attr", "nsubj", "nsubjpass") else (word, owner)
    if word.dep_ == "conj":  # "the safety and efficacy of X in Y"
        heads = (*heads, word.head.head)
    found = (prep for head in heads for prep in children(head, "prep") if prep.i > owner.i)
    return next((prep for prep in found if prep.lower_ in cue.preps and prep.lower_ != "of"), None)


def _regarding(word: Token) -> Token | None:
    """The last word of "no benefit with respect to"."""
    opening = preposition(word, ("with", "in", "as"))
    noun = prepositional_object(opening) if opening is not None else None
    if noun is None or noun.lower_ not in REGARDS:
        return None
    return next((prep for prep in children(noun, "prep") if prep.lower_ in ("to", "of")), None)


def _remedy(word: Token, cue: Cue, effect: Token | None, prep: Token) -> Finding | None:
    """"The standard treatment for gout is allopurinol", "Signs of gout include a swollen toe"; not "treatment has"."""
    if not cue.causal:
        return build(word, cue, _listed(word), effect, last=prep)
    if cue.word in RISKS:
        return build(word, cue, risked_with(word), effect, last=prep)
    named = word.dep_ == "conj" or word.head.lower_ in LASTING | TAKING_IN or word.dep_ == "pobj"
    remedy = _listed(word) if cue.type == "treats" and named else None
    if remedy is None:
        return None
    first = any(child.lower_ in contexts.FIRST_CHOICE for child in word.children)
    bare = not any(children(remedy, "det")) and remedy.tag_ != "PRP"  # "is rest", not "is a challenge"
    return build(word, cue, remedy, effect, last=prep) if first or bare or word.head.lower_ in TAKING_IN else None


def _is_no_illness(effect: Token) -> bool:
    """"a strategy for preventing": the gerund is the cue; "an option for people": a remedy of what is not said."""
    return effect.tag_ == "VBG" or (effect.lower_ in POPULATION and not is_ill(effect))


def _headlined(word: Token, cue: Cue, effect: Token | None, prep: Token) -> Finding | None:
    """"Short legs a marker of dementia risk": a headline leaves out "be"."""
    article = next(children(word, "det"), None)
    if article is None or article.i == 0 or article.lower_ not in ARTICLES:
        return None
    colon = article.i > 1 and article.nbor(-1).text == ":"  # "Salt: the silent cause of"
    end = article.i - colon
    if not is_nominal(word.doc[end - 1]) or has_finite_verb(word.doc):
        return None
    found = build(word, cue, word.doc[end - 1] if colon else nominal_before(article), effect, last=prep)
    return found and found._replace(cause=(found.cause[0], min(found.cause[1], end)))


def noun_of(word: Token, cue: Cue) -> Finding | None:
    """Y is a consequence of X; the consequences of X include Y."""
    carrier = carrier_of(word, forms_of(cue.carriers) if cue.carriers else LIGHT)
    prep = preposition(word, cue.preps, reach=2)
    owner = next((child for child in children(word, "poss", "nmod") if any(children(child, "case"))), None)
    if not is_nominal(word) or not _has_needed(word, cue) or _is_compared(word, carrier):
        return None
    if prep is None and owner is not None and cue.needs:  # "the drug's side effects include nausea"
        return with_kind(build(word, cue, owner, _listed(word)))
    if prep is None:
        return None
    effect = (subject(carrier) if carrier is not None else None) or _listed(word)
    return with_kind(build(word, cue, prepositional_object(prep), effect, last=prep))


def _is_compared(word: Token, carrier: Token | None) -> bool:
    """"women have more complications from surgery than men": a comparison of groups."""
    graded = any(token.tag_ in ("JJR", "RBR") for token in word.doc[max(0, word.i - 3) : word.i])
    return carrier is not None and graded and any(token.lower_ == "than" for token in word.doc[word.i :])


def _prepositions_behind(word: Token, prep: Token) -> list[Token]:
    """Those of the noun, and of what ``prep`` governs, wherever the parser hung them."""
    inner = prepositional_object(prep)
    found = [*children(word, "prep"), *(children(inner, "prep") if inner is not None else ())]
    return [child for child in found if child.i > prep.i]


def _is_noun(word: Token) -> bool:
    if word.pos_ in ("NOUN", "PROPN", "PRON") or (word.dep_ == "dobj" and word.pos_ == "ADJ"):
        return True
    before = word.doc[word.i - 1].pos_ if word.i else ""
    return before in ("ADJ", "DET") and word.tag_ in ("VB", "VBP")


def _has_needed(word: Token, cue: Cue) -> bool:
    """Whether one of the words that the row asks for stands right before the noun ("risk factor")."""
    return not cue.needs or any(token.lower_ in cue.needs for token in word.doc[max(0, word.i - 3) : word.i])


def _owned(word: Token, cue: Cue, effect: Token | None, prep: Token) -> Finding | None:
    """"the effect of X on Y was significant", "found no effect of X on Y", "X's effect on Y": the noun's owner acts."""
    if not is_reported(word) or "of" in cue.preps:
        return None
    if cue.type == "treats" and (word.head.lower_ in VARYING or (effect is not None and _is_no_illness(effect))):
        return None  # "the drug's efficacy in asthma varies", "its efficacy in children has been shown"
    return build(word, cue, owner_of(word, prep, ("of", "from", "for", "with")), effect, last=prep)


def _listed(word: Token) -> Token | None:
    """"Among the triggers are X and Y", "the causes of Z include X": what the clause lists."""
    if word.dep_ == "conj" and is_nominal(word.head):  # "signs and symptoms of"
        return _listed(word.head)
    clause = _behind_among(word.head) if word.dep_ == "pobj" and word.head.lower_ == "among" else word.head
    being = clause.tag_ == "VBG" and any(aux.lower_ in BE for aux in children(clause, "aux"))
    if word.dep_ == "nsubj" and being and not _changes(word):
        return clause  # "a common cause of headaches is drinking too little", read as what the cause is doing
    if word.dep_ not in ("nsubj", "nsubjpass", "pobj") or clause.lower_ not in LISTING or _changes(word):
        return None
    if (clause.lower_ in CALLING and not is_passive(clause)) or clause.lower_ in HAVING:
        return None  # "markers of frailty identify those who", "risk factors for it have uses"
    said = (child for child in children(clause, "attr", "dobj", "nsubj", "ccomp") if child.i > max(word.i, clause.i))
    found = next((child for child in said if is_nominal(child) or child.tag_ == "VBG"), None)
    if found is None:
        return predicated(clause) if clause.i > word.i else None
    if found.lower_ in contexts.TOPIC_NOUNS:  # "is a topic of debate"
        return None
    if found.lower_ != "following":
        return found
    return next(children(found, "appos", "dep"), found)  # "include the following: asthma, smoking"


def _changes(word: Token) -> bool:
    """"A reduction in weight is a target": a change is said to be something, and no cause of it is named."""
    return word.lower_ in CHANGE_NOUNS


def _behind_among(among: Token) -> Token:
    """The verb of "among the causes are", which may hang on "among"."""
    return next(children(among, "pcomp"), among) if among.dep_ == "ROOT" else among.head


def _gapped(word: Token, cue: Cue) -> Finding | None:
    """"the pivotal role that immune responses play in Y": the span is the part next to the effect."""
    if is_open(word):
        return None
    for child in children(word, "relcl", "acl"):
        prep = preposition(child, cue.preps)
        own = next(children(child, "nsubj"), None)
        if child.lower_ not in LIGHT or prep is None:
            continue
        if own is None and child.tag_ == "VB" and word.head.lower_ in LIGHT:  # "has a part to play in"
            return build(word, cue, subject(word.head), prepositional_object(prep), last=prep)
        if own is None:
            continue
        if own.i > word.i and own.lower_ not in ("that", "which"):
            return build(child, cue, own, prepositional_object(prep), last=prep)
    return None


def _possessed(word: Token, cue: Cue) -> Finding | None:
    """"is its main cause", "their most common triggers are": the owner is what is caused."""
    owner = next(children(word, "poss"), None)
    if owner is None or cue.type != "causes" or cue.word == "explanation":
        return None
    carrier = carrier_of(word, LASTING)
    found = build(word, cue, subject(carrier) if carrier is not None else _listed(word), owner)
    first = min(owner.i + 1 + any(children(owner, "case")), word.i)
    return found and found._replace(relation=(first, word.i + 1), effect=(found.effect[0], owner.i + 1))


def _told(word: Token, cue: Cue) -> Finding | None:
    """X is the reason (that, why) Y happens, X is a sign that Y happens: the clause is the effect."""
    carrier = carrier_of(word, BE) if cue.word in ("reason", "explanation", *TELLTALE) else None
    if carrier is None or (cue.word in TELLTALE and word.nbor().lower_ != "that"):
        return None
    clauses = (child for child in children(word, "acl", "relcl", "ccomp") if any(children(child, *SUBJECTS)))
    told = next(clauses, None)
    if cue.outcome and told is not None:
        if not any(names_state(token.lower_) or token.lower_ in BODY for token in told.subtree):
            return None
        cue = cue._replace(outcome=False)
    opening = word.nbor()
    last = opening if opening.lower_ in ("that", "why") else word
    return build(word, cue, subject(carrier), told, last=last)

