"""One projective tree, as in CRAFT."""

from clear.tree import Tree, Word


def crosses(word: Word, words: list[Word]) -> bool:
    """True when the arc to `word` crosses another arc."""
    low, high = sorted((word.i, word.head.i))
    for other in words:
        if other.head is None or other is word:
            continue
        a, b = sorted((other.i, other.head.i))
        if a < low < b < high or low < a < high < b:
            return True
    root = next(w for w in words if w.head is None)
    return bool(low < root.i < high)


def well_formed(tree: Tree) -> None:
    """Raise ValueError unless the words form one tree."""
    if sum(w.head is None for w in tree.words) != 1:
        raise ValueError("not exactly one root")
    for word in tree.words:
        node, steps = word, 0
        while node.head is not None:
            node, steps = node.head, steps + 1
            if steps > len(tree.words):
                raise ValueError(f"cycle at word {word.i}")


def punctuation(tree: Tree) -> None:
    """Punctuation has no dependents and its arcs do not cross others."""
    for word in tree.words:
        while word.head is not None and word.head.rel == "punct":
            word.head = word.head.head
    solid = [w for w in tree.words if w.rel != "punct"]
    root = next(w for w in tree.words if w.head is None)
    for mark in tree.words:
        if mark.rel != "punct" or mark.head is None or not crosses(mark, tree.words):
            continue
        covering = [
            w for w in solid if w.head is not None and min(w.i, w.head.i) < mark.i < max(w.i, w.head.i)
        ]
        if covering:
            mark.head = min(covering, key=lambda w: abs(w.i - w.head.i)).head
        else:
            mark.head = root


def projective(tree: Tree) -> None:
    """Lift the remaining crossing arcs to an ancestor (CRAFT has none)."""
    order = {w.i: w for w in tree.words}

    def gap(word: Word) -> bool:
        """True when a word inside the arc to `word` is not below its head."""
        low, high = sorted((word.i, word.head.i))
        for i in range(low + 1, high):
            node = order[i]
            while node is not None and node is not word.head:
                node = node.head
            if node is None:
                return True
        return False

    while True:
        crossing = [w for w in tree.words if w.head is not None and gap(w)]
        if not crossing:
            return
        word = min(crossing, key=lambda w: abs(w.i - w.head.i))
        word.head = word.head.head
