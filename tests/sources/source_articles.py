"""Articles built by hand for the source tests."""

from __future__ import annotations

from claimminer.articles import Article, Link
from claimminer.records import Argument, Claim, DocumentRef, Relation, Section, Span, Strength

REFERENCES = """
1. Smith J, Doe A. Sleep and pain. Pain 2019;12(3):1-9. doi:10.1016/j.pain.2019.01.001
2. World Health Organization. Guideline on physical activity. 2020. https://www.who.int/publications/i/item/978
3. Müller K. Fatigue. 2018a. PMID: 29345678.
4. Müller K. Rest. 2018b.
"""


def article(
    body: str, *, sources: str | None = None, heading: str = "Sources", title: str = "", **fields: object
) -> Article:
    """An article with a title (a line), a body, and a source section under ``heading`` if ``sources`` is given."""
    head = f"{title}\n\n" if title else ""
    text = f"{head}{body}\n\n"
    sections = [Section(title=title, kind="title", start=0, end=len(head))] if title else []
    sections.append(Section(title=None, kind="body", start=len(head), end=len(text)))
    if sources is not None:
        start = len(text)
        text += f"{heading}{sources}"
        sections.append(Section(title=heading.strip(":# "), kind="sources", start=start, end=len(text)))
    return Article(text=text, path="", sections=tuple(sections), **fields)  # type: ignore[arg-type]


def linked(body: str, words: str, target: str, **fields: object) -> Article:
    """An article in which these words of the body are a link."""
    start = body.index(words)
    return article(body, links=(Link(start=start, end=start + len(words), url=target),), **fields)


def a_claim(
    page: Article,
    cause: str,
    effect: str,
    *,
    strength: Strength = "direct",
    after: int = 0,
    negated: bool = False,
) -> Claim:
    """A claim about these words, the first after the offset; its sentence is the line they stand on."""
    cause_at = page.text.index(cause, after)
    effect_at = page.text.index(effect, after)
    start = page.text.rfind("\n", 0, cause_at) + 1
    end = page.text.index("\n", effect_at)
    return Claim(
        id="c_0",
        document=DocumentRef(id="d_0", path=""),
        section=None,
        sentence=Span(start=start, end=end, text=page.text[start:end]),
        cause=Argument(start=cause_at, end=cause_at + len(cause), text=cause),
        relation=Relation(
            start=start,
            end=start,
            text="",
            lemma="cut",
            type="decreases",
            direction="decrease",
            predicate="biolink:affects",
        ),
        effect=Argument(start=effect_at, end=effect_at + len(effect), text=effect),
        strength=strength,
        negated=negated,
        confidence=1.0,
    )
