"""Names, dates, money, numbers and fixed adverbs."""

from clear.tables import SUBJECTS
from clear.tree import Tree


def flat_names(tree: Tree) -> None:
    """Flat names are head-last compounds; numbers inside them are nummod."""
    for head in list(tree.words):
        parts = [k for k in tree.kids(head) if k.rel.split(":")[0] == "flat"]
        if not parts:
            continue
        names = parts if head.tag == "CD" else [k for k in parts if k.tag != "CD"]
        for number in set(parts) - set(names):
            number.rel = "nummod"
        if not names:
            continue
        last = names[-1]
        others = [k for k in tree.kids(head) if k is not last]
        tree.replace(head, last)
        head.rel = "compound"
        for kid in others:
            if kid in names:
                kid.attach(last, "compound")
            elif kid.rel != "goeswith":
                kid.attach(last)


def money(tree: Tree) -> None:
    """`$ 5 million`: the number is the head of the currency sign."""
    for sign in tree.words:
        numbers = tree.kids(sign, "nummod")
        if sign.tag != "$" or not numbers:
            continue
        number = numbers[0]
        for kid in tree.kids(sign):
            if kid is not number:
                kid.attach(number)
        tree.replace(sign, number)
        sign.rel = "quantmod" if tree.has(number, "compound") else "nmod"


def dates(tree: Tree) -> None:
    """`May 26 , 1955`: the month is the head; `page 71`: page is nmod."""
    for number in list(tree.words):
        names = [k for k in tree.kids(number, "nmod:unmarked") if k.i == number.i - 1]
        if number.tag not in ("CD", "JJ", "NN") or not names:
            continue
        name = names[0]
        if name.tag == "NNP":
            for kid in tree.kids(number):
                if kid is not name:
                    kid.attach(name)
            tree.replace(number, name)
            number.rel = "nummod"
        elif number.tag == "CD" and name.tag == "NN":
            name.rel = "nmod"


def number_ranges(tree: Tree) -> None:
    """`3 to 5 days`: the last number is the head, the rest is quantmod."""
    for first in tree.words:
        if first.rel != "nummod":
            continue
        for last in tree.kids(first, "nmod"):
            links = tree.kids(last, "case")
            if last.tag != "CD" or not links:
                continue
            for kid in tree.kids(first):
                if kid is not last:
                    kid.attach(last)
            tree.replace(first, last)
            first.rel = "quantmod"
            for link in links:
                link.rel = "punct" if link.tag in ("HYPH", "SYM", ":") else "quantmod"


def fixed_adverbs(tree: Tree) -> None:
    """Fixed adverbials: the last word is the head, except `up to`, `as well`."""
    for first in list(tree.words):
        rest = tree.kids(first, "fixed")
        if not rest or first.rel in ("case", "mark", "cc"):
            continue
        phrase = " ".join([first.form] + [k.form for k in rest])
        last = rest[-1]
        others = [k for k in tree.kids(first) if k is not last]
        head = first.head
        tree.replace(first, last)
        for kid in others:
            kid.attach(last, "advmod" if kid.rel == "fixed" else None)
        first.rel = "advmod"
        if phrase in ("each other", "one another"):
            first.rel = "det"
        elif last.form in ("than", "then", "many") and first.tag in ("JJR", "RBR"):
            first.rel, last.rel = "amod", "quantmod"
        elif phrase == "up to" and head is not None:
            first.attach(head, "quantmod")
            last.rel = "quantmod"


def quantifiers(tree: Tree) -> None:
    """`about 50`, `over 50`: a preposition before a number is quantmod."""
    for word in tree.words:
        head = word.head
        if head is None or head.tag != "CD" or word.tag not in ("IN", "RP"):
            continue
        counted = head.rel == "nummod" or head.rel in SUBJECTS or head.rel == "obj"
        if word.i < head.i and (word.rel == "advmod" or (word.rel == "case" and counted)):
            word.rel = "quantmod"
