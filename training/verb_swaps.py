"""Causal verbs in place of other transitive verbs: few treebank sentences say that something reduced something."""

import random
from dataclasses import replace

from sentence import Sentence, Word

# Base form, third person, past tense.
VERBS = (
    ("increase", "increases", "increased"), ("decrease", "decreases", "decreased"),
    ("reduce", "reduces", "reduced"), ("improve", "improves", "improved"), ("lower", "lowers", "lowered"),
    ("raise", "raises", "raised"), ("enhance", "enhances", "enhanced"),
    ("attenuate", "attenuates", "attenuated"), ("alleviate", "alleviates", "alleviated"),
    ("relieve", "relieves", "relieved"), ("prevent", "prevents", "prevented"),
    ("induce", "induces", "induced"), ("cause", "causes", "caused"), ("trigger", "triggers", "triggered"),
    ("affect", "affects", "affected"), ("impair", "impairs", "impaired"),
    ("inhibit", "inhibits", "inhibited"), ("suppress", "suppresses", "suppressed"),
    ("promote", "promotes", "promoted"), ("boost", "boosts", "boosted"), ("worsen", "worsens", "worsened"),
    ("influence", "influences", "influenced"), ("predict", "predicts", "predicted"),
    ("accelerate", "accelerates", "accelerated"), ("delay", "delays", "delayed"),
    ("elevate", "elevates", "elevated"), ("diminish", "diminishes", "diminished"),
    ("curb", "curbs", "curbed"), ("ease", "eases", "eased"), ("heighten", "heightens", "heightened"),
    ("modulate", "modulates", "modulated"), ("protect", "protects", "protected"), ("cut", "cuts", "cut"),
    ("slow", "slows", "slowed"), ("block", "blocks", "blocked"), ("halt", "halts", "halted"),
    ("fuel", "fuels", "fueled"), ("harm", "harms", "harmed"), ("fight", "fights", "fought"),
    ("double", "doubles", "doubled"), ("drive", "drives", "drove"), ("limit", "limits", "limited"),
    ("ameliorate", "ameliorates", "ameliorated"), ("mitigate", "mitigates", "mitigated"),
    ("exacerbate", "exacerbates", "exacerbated"), ("weaken", "weakens", "weakened"),
    ("strengthen", "strengthens", "strengthened"), ("stimulate", "stimulates", "stimulated"),
    ("control", "controls", "controlled"), ("treat", "treats", "treated"),
    ("benefit", "benefits", "benefited"), ("damage", "damages", "damaged"),
    ("support", "supports", "supported"), ("shorten", "shortens", "shortened"),
    ("lessen", "lessens", "lessened"), ("aid", "aids", "aided"), ("spur", "spurs", "spurred"),
    ("help", "helps", "helped"), ("disrupt", "disrupts", "disrupted"), ("restore", "restores", "restored"),
)  # fmt: skip
FORM = {"VB": 0, "VBP": 0, "VBZ": 1, "VBD": 2}
PAST = 0.6  # so much of the present is put into the past: abstracts report in it
ADVERBS = (
    "significantly", "markedly", "also", "further", "strongly", "effectively", "substantially", "greatly",
)  # fmt: skip
ADVERB = 0.35
# What other verbs govern and these do not.
OTHER_FRAMES = {"dative", "prt", "xcomp", "ccomp", "oprd", "acomp", "attr", "expl", "auxpass", "nsubjpass"}

# Participle and preposition of passives that headlines like ("Coffee Linked to Longer Life").
LINKS = (
    ("linked", "to"), ("linked", "to"), ("tied", "to"), ("connected", "to"), ("associated", "with"), ("related", "to"),
)  # fmt: skip
UNLINKED = {"aux", "neg", "cc"}  # clauses with these stay as they are
WITH_BE = 0.4
BE_FORMS = (("is", "VBZ"), ("was", "VBD"), ("are", "VBP"), ("were", "VBD"))


def swappable(at: int, words: Sentence) -> bool:
    """A verb with a subject before it and a plain object after it, and nothing that only some verbs take."""
    kids = [(i, word.label) for i, word in enumerate(words) if word.head == at and i != at]
    labels = {label for _, label in kids}
    subjects = [i for i, label in kids if label == "nsubj" and i < at and not words[i].tag.startswith("W")]
    objects = [i for i, label in kids if label == "dobj" and i > at]
    return words[at].tag in FORM and bool(subjects and objects) and not labels & OTHER_FRAMES


def adverb_before(at: int, words: Sentence, form: str) -> Sentence:
    """An adverb put in front of the verb."""
    moved = [replace(word, head=word.head + (word.head >= at)) for word in words]
    moved.insert(at, replace(words[at], form=form, tag="RB", head=at + 1, label="advmod", space=True))
    return moved


def tense(tag: str, alone: bool, rng: random.Random) -> str:
    """The verb's tag, often past where no auxiliary hinders it."""
    return "VBD" if tag in {"VBZ", "VBP"} and alone and rng.random() < PAST else tag


def causal_verb(words: Sentence, rng: random.Random) -> Sentence:
    """One transitive verb of the sentence replaced by a causal one, where there is any."""
    places = [i for i in range(len(words)) if swappable(i, words)]
    if not places:
        return words
    at = rng.choice(places)
    alone = not any(word.head == at and word.label in {"aux", "neg"} for word in words)
    tag = tense(words[at].tag, alone, rng)
    form = rng.choice(VERBS)[FORM[tag]]
    form = form.capitalize() if words[at].form[:1].isupper() else form
    changed = [*words[:at], replace(words[at], form=form, tag=tag), *words[at + 1 :]]
    return adverb_before(at, changed, rng.choice(ADVERBS)) if rng.random() < ADVERB else changed


def linking(at: int, words: Sentence) -> int | None:
    """Where the preposition of a passive stands that has no other complement."""
    preps = [i for i, word in enumerate(words) if word.head == at and word.label == "prep" and i == at + 1]
    passive = any(word.head == at and word.label == "nsubjpass" for word in words)
    return preps[0] if passive and preps and words[at].tag == "VBN" else None


def link(words: Sentence, rng: random.Random) -> Sentence:
    """One passive with a preposition made into a link, where there is any."""
    places = [(i, prep) for i in range(len(words)) if (prep := linking(i, words)) is not None]
    if not places:
        return words
    (at, prep), (participle, preposition) = rng.choice(places), rng.choice(LINKS)
    changed = list(words)
    changed[at], changed[prep] = replace(words[at], form=participle), replace(words[prep], form=preposition)
    return changed


def active_link(words: Sentence, rng: random.Random) -> Sentence:
    """A main clause ``A eats B`` made into ``A linked to B``, as headlines have it, or ``A was linked to B``."""
    at = next(i for i, word in enumerate(words) if word.label == "ROOT")
    kids = [word for i, word in enumerate(words) if word.head == at and i != at]
    after = [word.label for i, word in enumerate(words) if word.head == at and i > at]
    barred = any(word.label in UNLINKED or word.tag == "PRP" for word in kids)
    if barred or not swappable(at, words) or after[0] != "dobj" or after.count("dobj") > 1:
        return words
    participle, preposition = rng.choice(LINKS)
    changed = [passive_role(word, at) for word in words]
    changed[at] = replace(words[at], form=participle, tag="VBN", space=True)
    changed = inserted(changed, at + 1, Word(preposition, "IN", at, "prep", True))
    changed = [replace(word, head=at + 1) if word.label == "pobj*" else word for word in changed]
    changed = [replace(word, label=word.label.rstrip("*")) for word in changed]
    if rng.random() < WITH_BE:
        form, tag = rng.choice(BE_FORMS)
        changed = inserted(changed, at, Word(form, tag, at, "auxpass", True))
    return changed


def passive_role(word: Word, verb: int) -> Word:
    """Subject and object of the verb in their roles in the passive; the star is for the object's new head."""
    role = {"nsubj": "nsubjpass", "dobj": "pobj*"}.get(word.label) if word.head == verb else None
    return replace(word, label=role) if role else word


def inserted(words: Sentence, at: int, new: Word) -> Sentence:
    """The sentence with ``new`` at ``at``; its head is a position before the change."""
    moved = [replace(word, head=word.head + (word.head >= at)) for word in words]
    return [*moved[:at], replace(new, head=new.head + (new.head >= at)), *moved[at:]]
