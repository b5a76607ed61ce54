"""Walks over a dependency tree in CLEAR labels (those of spaCy's English models).

Voice, objects, prepositions and nominals; subjects are found in ``subjects``, spans in ``phrases``. Everything here
reads, and nothing knows a cue.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from claimminer.language import contexts, grammar

__all__ = [
    "BULLETS", "FINITE", "NOUN_TAGS", "SUBJECTS", "TENSED", "VERB_TAGS", "Range", "after_comma",
    "auxiliaries", "children", "evidence_for", "first_word", "has_finite_verb", "is_bullet", "is_nominal", "is_passive",
    "is_perfect", "is_run_together", "is_verb", "is_verbless", "modal_before", "nominal_after", "nominal_before",
    "objects", "opening", "predicated", "preposition", "prepositional_object",
]  # fmt: skip

Range = tuple[int, int]
"""A half-open token range of one Doc."""

# so many free-standing hyphens make a list; one or two may be dashes, or belong to a word ("SARS - CoV")
BULLETS = 3
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
# tags: verbs that a tense is written on, those and modals, those and plain forms; nouns of any number
TENSED = frozenset({"VBZ", "VBP", "VBD"})
FINITE = TENSED | {"MD"}
VERB_TAGS = FINITE | {"VB"}
NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "SYM"})
# what hangs on a noun before it, and so is no head of its own
PREMODIFIERS = frozenset({"det", "poss", "compound", "nmod", "nummod", "amod", "predet"})
# what may stand between the start of a noun phrase and its head
INSIDE_NOMINAL = frozenset({"DET", "ADJ", "NUM", "ADV", "NOUN", "PROPN", "PRON", "PART"})
INSIDE_NOMINAL_TAGS = frozenset({"VBN", "VBG", "HYPH", "POS"})


# what may stand between two verbs of one object
BETWEEN_VERBS = frozenset({"CC", ",", "RB", "RBR", "MD", "TO", "RP", "IN", "-LRB-", "-RRB-", "HYPH", ":"})


def is_verb(token: Token) -> bool:
    """A verb form, by its tag (an adjectival participle before its noun is none)."""
    if not token.tag_.startswith("VB"):
        return False
    if token.dep_ == "conj" and token.head.dep_ == "amod" and token.i < token.head.head.i:
        return False  # "continued or increasing abuse"
    return token.dep_ not in ("amod", "compound", "nmod") or (token.tag_ == "VB" and _follows_auxiliary(token))


def _follows_auxiliary(token: Token) -> bool:
    nearby = token.doc[max(0, token.i - 3) : token.i]
    before = [other.tag_ for other in nearby if other.tag_ != "RB"]
    return bool(before) and (before[-1] == "MD" or any(other.lower_ in grammar.DO_SUPPORT for other in nearby))


def is_nominal(token: Token) -> bool:
    """A noun, pronoun or number: what can head an argument."""
    return token.pos_ in NOMINAL or token.tag_ in ("DT", "WDT", "WP", "CD")


def children(token: Token, *deps: str) -> Iterator[Token]:
    """The dependents that bear one of these labels, in text order."""
    return (child for child in token.children if child.dep_ in deps)


def first_word(token: Token) -> Token:
    """The first word of a token's phrase or clause; a comma that sets it off is none, whatever it hangs on."""
    first = token.left_edge
    while first.pos_ == "PUNCT" and first.i < token.i:
        first = first.nbor(1)
    return first


def has_finite_verb(doc: Doc, *, but: Token | None = None) -> bool:
    """Whether a tensed verb or modal (other than one) stands in the Doc."""
    verbs = (token for token in doc if token.tag_ in FINITE and token != but)
    return any(token.dep_ != "amod" and (token.i, token.tag_) != (0, "VBZ") for token in verbs)  # "Increases in"


def is_verbless(doc: Doc) -> bool:
    """Whether nothing is stated with a tensed verb: "higher risk in people who smoked" tells with one who they are."""
    finite = [token for token in doc if token.tag_ in FINITE and token.dep_ != "amod"]
    finite = [token for token in finite if (token.i, token.tag_) != (0, "VBZ")]  # "Increases in"
    return all(_tells_apart(token.head if token.dep_ in ("aux", "auxpass") else token) for token in finite)


def _tells_apart(verb: Token) -> bool:
    return opening(verb).dep_ == "relcl" and any(child.lower_ in ("who", "whose") for child in opening(verb).subtree)


def is_bullet(token: Token) -> bool:
    """A hyphen, dot or star that stands free, as before the items of a list or for a dash."""
    if token.text not in ("-", "•", "*") or token.i == 0:
        return False
    return bool(token.whitespace_) and bool(token.nbor(-1).whitespace_)


def is_run_together(doc: Doc) -> bool:
    """Whether a sentence is a list whose items were joined by hyphens ("- fever - a rash - chills")."""
    return sum(map(is_bullet, doc)) >= BULLETS


def evidence_for(noun: Token) -> Token | None:
    """The evidence of "evidence of a higher risk", "evidence for better sleep"."""
    under = noun.dep_ == "pobj" and noun.head.lower_ in ("of", "for")
    return noun.head.head if under and noun.head.head.lower_ in contexts.EVIDENCE_NOUNS else None


def opening(token: Token) -> Token:
    """The first of coordinated verbs, before which their conjunction stands ("if it grows or raises")."""
    while token.dep_ == "conj" and not any(children(token, *SUBJECTS)):
        token = token.head
    return token


def auxiliaries(verb: Token) -> list[Token]:
    """Auxiliaries, negation and the infinitive's "to", in text order."""
    return list(children(verb, "aux", "auxpass", "neg"))


def modal_before(verb: Token) -> Token | None:
    """The modal right before a verb, adverbs and "one day" aside, wherever the parser hung it."""
    at = verb.i - 1
    while at >= 0 and (verb.doc[at].tag_ == "RB" or verb.doc[at].lower_ in grammar.BEHIND_MODALS):
        at -= 1
    return verb.doc[at] if at >= 0 and verb.doc[at].tag_ == "MD" else None


def is_passive(verb: Token) -> bool:
    """Passive voice: by its auxiliary or subject, or a bare participle that modifies a noun or clause."""
    if verb.tag_ not in ("VBN", "VBD"):
        return False
    if any(children(verb, "auxpass", "nsubjpass", "csubjpass")):
        return True
    if verb.tag_ == "VBN" and verb.dep_ in ("acomp", "oprd") and verb.head.lower_ in grammar.COPULAS | grammar.SEEMING:
        return True  # "are worn to prevent": read as a state; "appeared mediated by"
    helpers = [child.lower_ for child in children(verb, "aux")]
    if not grammar.PERFECT.isdisjoint(helpers):
        return False
    if verb.tag_ == "VBN" and not grammar.COPULAS.isdisjoint(helpers):
        return True
    has_subject = any(children(verb, *SUBJECTS))
    if verb.dep_ == "conj" and is_verb(verb.head) and not has_subject:
        return is_passive(verb.head) and not _has_object(verb)
    if verb.dep_ == "advcl" and any(children(verb, "dobj")):
        return False  # "people given the drug reported more pain", read as people who gave it
    return verb.dep_ in ("acl", "advcl", "relcl") and verb.tag_ == "VBN" and not has_subject


def is_perfect(verb: Token) -> bool:
    """The perfect of the active voice: "researchers have linked X to Y"."""
    helpers = {child.lower_ for child in children(verb, "aux", "auxpass")}
    return not helpers.isdisjoint(grammar.PERFECT) and helpers.isdisjoint(grammar.COPULAS)


def after_comma(token: Token) -> bool:
    """Whether a comma (adverbs, "thus", "and" aside) stands right before the token."""
    i = token.i - 1
    while i >= 0 and (token.doc[i].pos_ in ("ADV", "CCONJ") or token.doc[i].lower_ in ("thus", "thereby", "to")):
        i -= 1
    return i >= 0 and token.doc[i].lower_ in (",", ";", ")", *grammar.DASHES)


def _has_object(verb: Token) -> bool:
    """"was well tolerated and improved their sleep": an object right behind the second verb makes it an active one."""
    return any(thing.i > verb.i and is_nominal(thing) for thing in children(verb, "dobj"))


def objects(verb: Token) -> Token | None:
    """The direct object; a coordinated verb shares the one that follows ("reduces and prevents pain")."""
    own = next((child for child in children(verb, "dobj") if child.i > verb.i), None)
    if own is not None:
        return own
    for other in children(verb, "conj"):
        if is_verb(other) and _shares_object(verb, other) and (shared := objects(other)) is not None:
            return shared
    return None


def _shares_object(verb: Token, other: Token) -> bool:
    """"reduces, but may not abolish, pain"; not "causes vomiting and may damage", "relax and lowers"."""
    if verb.dep_ == "conj" and any(child.i < verb.i for child in children(verb.head, "dobj")):
        return False  # "they change shape, multiply and release it"
    between = verb.doc[verb.i + 1 : other.i]
    if len(between) > 4 or (verb.tag_ == "VB" and other.tag_ in ("VBZ", "VBD")):
        return False
    return all(token.tag_ in BETWEEN_VERBS or token.dep_ in ("aux", "conj", "prt") for token in between)


def preposition(token: Token, words: tuple[str, ...], *, reach: int = 4) -> Token | None:
    """The token's own preposition among ``words``, or the one that follows it within ``reach`` tokens."""
    for child in children(token, "prep", "agent", "prt", "dative", "mark", "aux", "advmod"):
        if child.lower_ in words and child.i > token.i:
            return child
    for following in token.doc[token.i + 1 : token.i + 1 + reach]:
        if following.lower_ in words:
            return following
        if following.pos_ not in ("ADV", "PART", "ADJ") and following.lower_ not in (",", "and", "or"):
            return None
    return None


def prepositional_object(prep: Token) -> Token | None:
    """What a preposition governs: its object or gerund; else the nominal that follows."""
    own = next((child for child in children(prep, "pobj", "pcomp") if child.i > prep.i), None)
    if own is not None:
        return own
    for child in children(prep, "prep"):
        if (inner := prepositional_object(child)) is not None:
            return inner
    return nominal_after(prep)


def predicated(copula: Token) -> Token | None:
    """What something is said to be behind a copula: a noun, or a gerund ("the most common cause is smoking")."""
    for child in children(copula, "attr", "ccomp", "pcomp", "acomp", "xcomp"):
        if child.i > copula.i and (child.dep_ == "attr" or _is_bare_gerund(child)):
            return child
    return None


def _is_bare_gerund(token: Token) -> bool:
    return token.tag_ == "VBG" and not any(children(token, *SUBJECTS, "aux", "mark"))


def nominal_after(token: Token) -> Token | None:
    """The head of the noun phrase that begins right after the token; None where something else begins."""
    inner = None
    for following in token.doc[token.i + 1 : token.i + 9]:
        if is_nominal(following) and following.dep_ not in PREMODIFIERS:
            return following
        inner = following if following.pos_ in ("NOUN", "PROPN") else inner
        outside = following.pos_ not in INSIDE_NOMINAL and following.tag_ not in INSIDE_NOMINAL_TAGS
        if outside or following.tag_ == "WRB" or following.dep_ == "prep":  # "increases when you sit", "following it"
            break
    return inner


def nominal_before(token: Token) -> Token | None:
    """The head of the noun phrase that ends right before the token (commas, adverbs and auxiliaries aside)."""
    doc, i = token.doc, _before_bracket(token.doc, token.i - 1)
    while i >= 0 and (doc[i].pos_ in ("ADV", "AUX", "PART") or doc[i].lower_ in grammar.PASSED_OVER):
        i -= 1
    if i > 2 and doc[i].lower_ in ("example", "instance") and doc[i - 1].lower_ == "for" and doc[i - 2].text == ",":
        return nominal_before(doc[i - 2])
    if i < 0 or not (is_nominal(doc[i]) or doc[i].tag_ == "VBG"):
        return None
    noun = doc[i]
    if i < noun.head.i < token.i and is_nominal(noun.head):
        noun = noun.head
    best = noun
    while noun.head.i < token.i and noun.head != noun and _is_inside(noun):
        noun = noun.head
        best = noun if is_nominal(noun) else best
    return best


def _before_bracket(doc: Doc, i: int) -> int:
    """Where the text goes on before a bracket that closes at ``i``: "the gene (also called A1) which"."""
    if i < 0 or doc[i].lower_ != ")":
        return i
    return next((other - 1 for other in range(i, -1, -1) if doc[other].lower_ == "("), i)


def _is_inside(noun: Token) -> bool:
    """Whether a noun is part of its head's phrase: "In asthma, the antibody" is no apposition, though read as one."""
    head = noun.head
    if noun.dep_ == "appos" and head.dep_ == "pobj":
        return False
    return is_nominal(head) or head.dep_ == "prep" or head.tag_ == "VBG"
