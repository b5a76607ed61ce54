"""The subject of a verb, wherever the sentence has put it: through control, coordination, relatives and reports."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, functions
from claimminer.language.asides import REPORTING, SPEAKING
from claimminer.language.grammar import (
    CAUSATIVE,
    CLAUSE_JOINTS,
    COPULAS,
    GIVING,
    HELPING,
    NAMING_KIND,
    REFLEXIVES,
    TYPED_DASHES,
    VARIABLES,
)
from claimminer.pipes.cues import forms_of
from claimminer.pipes.syntax.infinitives import ability_of
from claimminer.pipes.syntax.purposes import applied
from claimminer.pipes.syntax.relatives import is_relative, stands_for
from claimminer.pipes.trees.walks import (
    FINITE,
    SUBJECTS,
    after_comma,
    children,
    first_word,
    is_nominal,
    is_passive,
    is_verb,
    nominal_before,
    predicated,
)

__all__ = ["clefted", "helps", "subject"]

APPLYING = forms_of(contexts.APPLYING_VERBS)
PERCEIVING = forms_of(contexts.PERCEIVING_VERBS)
# "the only drug associated with"
SINGLE = frozenset({"only", "sole", "single", "strongest"})
HAVING = forms_of(("have",))
# a tree of one sentence: deeper chains are the parser's errors
DEEPEST = 8


def subject(verb: Token) -> Token | None:
    """Who does it (or, of a passive, undergoes it): the head of the subject phrase.

    A relative pronoun gives its noun; a participle after a comma the subject of the governing clause.
    """
    token = verb
    for _ in range(DEEPEST):
        if helps(token):
            token = token.head
            if (thing := applied(token)) is not None:
                return thing
            continue
        own = _own(token)
        if own is not None and _is_given_to(token):
            token = token.head
            continue
        if own is not None:
            if _stands_behind_colon(own, verb):
                others = children(token, *SUBJECTS)  # "Starting early matters: statins cut", both hung on "cut"
                return next((other for other in others if not _stands_behind_colon(other, verb)), None)
            return _reported(own, token, verb) or _treated(own) or _resolved(own, token)
        if _modifies_noun(token):
            if token.tag_ == "VB" and (owner := ability_of(token.head)) is not None:
                return owner
            carrier = None if _is_perceived(token) else _carrier(token) or _classed(token)
            if carrier is None:
                return token.head
            token = carrier
            continue
        if (found := _object_control(token) or _opening_gerund(token) or _before_dash(token)) is not None:
            return found
        if token.head == token or _is_finite_complement(token):
            return _told_of(token)
        if (coordinated := _own_before(token) or _told_of(token)) is not None:
            return coordinated
        token = _letting(token.head) if token.tag_ == "VBG" and after_comma(token) else token.head
        if is_nominal(token) and (token.dep_ in SUBJECTS or _is_paired(verb, token)):
            return token
    return None


def _is_paired(verb: Token, noun: Token) -> bool:
    """"The drug neither lowered weight nor eased pain", with the noun for the head of it all."""
    first = verb.head if verb.dep_ == "conj" else verb
    return noun.dep_ == "ROOT" and first.head == noun and noun.i < first.i and any(children(first, "preconj"))


def _is_given_to(verb: Token) -> bool:
    """"are prescribed for patients to ease the pain", read as if the patients eased it."""
    given = any(mark.lower_ == "for" for mark in children(verb, "mark"))
    return given and verb.dep_ == "advcl" and verb.head.lower_ in APPLYING and is_passive(verb.head)


def _own(verb: Token) -> Token | None:
    """The verb's own subject, also where the parser hung it on an auxiliary."""
    heads = (verb, *children(verb, "aux", "auxpass"))
    found = next((found for head in heads for found in children(head, *SUBJECTS) if found.tag_ != "WP$"), None)
    if found is not None and found.dep_ == "csubj":  # "Left unchecked, it damages", with two subjects
        later = (other for other in children(verb, "nsubj") if other.i > found.i and other.pos_ != "PRON")
        found = next(later, found)
    misread = found is not None and found.lower_ in HELPING and found.i == verb.i - 1  # "reduce pain and help lower"
    return None if misread else found


def helps(verb: Token) -> bool:
    """"fibre helps the gut absorb less": whoever helps is the cause, not the helped."""
    governor = verb.head
    if governor.lower_ not in HELPING or verb.i <= governor.i:
        return False
    adjoined = verb.tag_ == "VB" and verb.i == governor.i + 1
    loose = verb.dep_ == "advcl" and verb.tag_ in ("VB", "VBP")
    loose = loose and not any(children(verb, "mark", "aux", "advmod", *SUBJECTS))
    if verb.dep_ not in ("ccomp", "xcomp") and not (adjoined or loose):
        return False
    return all(token.lower_ != ":" for token in verb.doc[governor.i : verb.i])


def _stands_behind_colon(own: Token, verb: Token) -> bool:
    depth = 0  # "(9% vs 19%; P = .002)" parts no clauses
    for token in own.doc[own.i : verb.i]:
        depth += (token.lower_ == "(") - (token.lower_ == ")")
        if depth == 0 and token.lower_ in (":", ";"):
            return True
    return False


def _reported(own: Token, governor: Token, verb: Token) -> Token | None:
    """"the study finds exercise does not raise X", with "raise" hung on "finds": the real subject stands between."""
    if governor == verb or governor.lower_ not in REPORTING or not own.i < governor.i < verb.i:
        return None
    if any(joint.i < verb.i for joint in children(governor, "cc")):  # "the system finds germs and destroys them"
        return None
    return next((child for child in children(governor, "dobj", "csubj") if governor.i < child.i < verb.i), None)


def _treated(own: Token) -> Token | None:
    """"patients given the drug lived longer", read as "patients gave the drug": who was given it."""
    before = own.left_edge.i - 1
    given = before > 0 and own.doc[before].lower_ in GIVING and is_nominal(own.doc[before - 1])
    return own.doc[before - 1] if given else None


def _resolved(own: Token, verb: Token) -> Token | None:
    """What the subject stands for: a relative pronoun gives its noun, "there" nothing."""
    if own.dep_ == "expl" or own.lower_ == "there":
        return None
    if own.left_edge.i > 1 and own.doc[own.left_edge.i - 2].lower_ == "according":
        return None  # "according to a study, X": the study is no subject
    if own.lower_ in REFLEXIVES:  # "the drugs themselves weaken bone"
        return nominal_before(own)
    if own.lower_ == "what":
        return clefted(own, verb) or own
    return stands_for(own, verb) if is_relative(own) else own


def clefted(own: Token, verb: Token) -> Token | None:
    """"this is what raises the risk", "what causes the swelling is trapped fluid": what "what" is said to be."""
    head = verb.head
    if verb.dep_ == "ccomp" and head.lower_ in COPULAS and head.i < own.i:
        said = head.head if head.dep_ == "xcomp" else head  # "is thought to be what raises it"
        return next((child for child in children(said, *SUBJECTS) if child.lower_ not in ("it", "there")), None)
    behind = children(verb, "ccomp") if verb.dep_ == "ROOT" else (head,) if verb.dep_ == "csubj" else ()
    for copula in behind:
        if copula.lower_ in COPULAS and verb.i < copula.i and copula.lower_ != "be":
            return predicated(copula)
    return None


def _modifies_noun(token: Token) -> bool:
    """A relative clause, or a participle or infinitive that hangs on a noun (a participle after a comma goes on)."""
    if not is_nominal(token.head):
        return False
    return token.dep_ == "relcl" or (token.dep_ == "acl" and not (token.tag_ == "VBG" and after_comma(token)))


def _carrier(token: Token) -> Token | None:
    """The verb that carries an infinitive's noun as object or complement ("has the potential to", "is a way to")."""
    noun = token.head
    if token.dep_ == "relcl" or token.tag_ in ("VBN", "VBG"):
        return None
    if noun.dep_ == "pobj" and noun.head.head.lower_ == "one":  # "is one of the ways to"
        noun = noun.head.head
    if noun.dep_ not in ("dobj", "attr", "oprd", "pobj", "acomp"):
        return None
    head = noun.head.head if noun.dep_ == "pobj" else noun.head
    if head.lower_ in HAVING and noun.lower_ in functions.WAYS:
        return None  # "smokers have many options to help them quit"
    return head if is_verb(head) or head.pos_ in ("VERB", "AUX") else None


def _is_perceived(token: Token) -> bool:
    """"observed the treatment to lead to relapse", "consider vaping to be tied to it": not who sees it does it."""
    return token.head.dep_ == "dobj" and token.tag_ in ("VB", "VBN") and token.head.head.lower_ in PERCEIVING


def _classed(token: Token) -> Token | None:
    """"is a threat leading to X", "is one of the factors tied to X": the copula, whose subject does it."""
    noun = token.head
    found = noun.lower_ in VARIABLES or any(child.lower_ in SINGLE for child in children(noun, "amod"))
    if token.lower_ in NAMING_KIND or not (token.tag_ == "VBG" or (token.tag_ == "VBN" and found)):
        return None
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ == "one":
        noun = noun.head.head
    return noun.head if noun.dep_ == "attr" and noun.head.lower_ in COPULAS else None


def _object_control(verb: Token) -> Token | None:
    """"allows cells to multiply": the governor's object is the subject."""
    head = verb.head
    if verb.dep_ not in ("xcomp", "ccomp") or not is_verb(head):
        return None
    if not any(head.lower_.startswith(word[:4]) for word in CAUSATIVE) and head.lower_ not in PERCEIVING:
        return None
    return next((child for child in children(head, "dobj") if child.i < verb.i), None)


def _opening_gerund(verb: Token) -> Token | None:
    """"Eating more fruit is linked to", with the gerund read as an adverbial: no comma parts it from its verb."""
    first = next(children(verb, "advcl"), None)
    if first is None or first.i > verb.i:
        return None
    being = any(child.lower_ == "being" for child in children(first, "auxpass"))  # "being diagnosed early can help"
    start = first_word(first).i
    if start > 0 and first.doc[start - 1].lower_ == "being":  # "being unmarried was linked to", hung on the main verb
        being, start = True, start - 1
    if first.tag_ != "VBG" and not being:
        return None
    if start > 0 and first.doc[start - 1].lower_ not in ("that", ":", ";", ",", "“"):
        return None
    return first if all(token.lower_ != "," for token in verb.doc[first.i : verb.i]) else None


def _before_dash(verb: Token) -> Token | None:
    """"Soft toys - such as bears - can block it": of what was read as a sentence of its own, the noun before."""
    noun, first = verb.head, min([verb.i, *(child.i for child in children(verb, "aux", "auxpass"))])
    if verb.dep_ != "parataxis" or not is_nominal(noun) or noun.i > verb.i:
        return None
    return noun if first and verb.doc[first - 1].text in TYPED_DASHES else None


def _letting(verb: Token) -> Token:
    """"its loss allows the cells to grow, resulting in": not the cells, but what allows it, has the consequence."""
    raised = verb.dep_ in ("ccomp", "xcomp") and verb.tag_ == "VB" and is_verb(verb.head)
    return verb.head if raised and any(child.i > verb.head.i for child in children(verb, "nsubj")) else verb


def _is_finite_complement(token: Token) -> bool:
    """"suggests that X may contribute": the reporting verb's subject is not the complement's."""
    if token.dep_ != "ccomp" or not is_verb(token.head):
        return False
    if token.head.lower_ in SPEAKING and not any(child.lower_ == "to" for child in children(token, "aux")):
        return True  # ""Don't stop your tablets," says Dr Karim": not what Dr Karim does
    tensed = any(child.tag_ in FINITE for child in children(token, "aux", "auxpass"))
    return tensed or token.tag_ in ("VBZ", "VBD")


def _told_of(verb: Token) -> Token | None:
    """"research shows drugs known as statins (can) prevent", ""Debts could add to it", said Dr Lind": with its subject
    hung on the verb that reports."""
    report = verb.head
    if verb.dep_ not in ("conj", "ccomp") or report.lower_ not in REPORTING:
        return None
    joints = (token for token in verb.doc[report.i : verb.i] if token.lower_ in ("and", "or", "but"))
    if any(joint.head in (verb, report) for joint in joints):
        return None
    own = "dobj" if verb.dep_ == "conj" else "nsubj"
    before = (child for child in children(report, "dobj", own) if child.i < verb.i)
    return next((child for child in before if child.i > report.i or report.i > verb.i), None)


def _own_before(verb: Token) -> Token | None:
    """"X eases pain, and short nights raise it", "nights" hung elsewhere: a phrase between conjunction and verb."""
    if verb.dep_ != "conj" or verb.tag_ == "VBG":
        return None
    first = min([verb.i, *(child.i for child in children(verb, "aux", "auxpass", "neg"))])
    first -= first > 0 and verb.doc[first - 1].lower_ in COPULAS  # "A is low, and B is raised", "is" hung elsewhere
    noun = verb.doc[first - 1] if first else verb
    if not is_nominal(noun) or noun.lower_ in HELPING:  # "reduce pain and help lower", "help" read as a noun
        return None
    edge = noun.left_edge.i
    return noun if verb.head.i < edge and verb.doc[edge - 1].lower_ in CLAUSE_JOINTS else None
