"""Manuscripts' blocks, citations and source lists as HTML, for the layouts of ``builders.html``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from builders.manuscripts import Block, Manuscript, Run

__all__ = ["body_of", "bracketed", "entries_of", "html_of", "links", "raised", "runs_of"]


def links(names: Sequence[str], at: str = "/section/") -> str:
    return "".join(
        f'<li class="item"><a href="{at}{number}">{escape(name)}</a></li>'
        for number, name in enumerate(names)
    )


def runs_of(runs: Sequence[Run], cite: Callable[[int], str]) -> str:
    looks = {"plain": "{}", "strong": "<strong>{}</strong>", "emphasis": "<em>{}</em>"}
    done = []
    for run in runs:
        if run.kind == "cite":
            done.append(cite(run.number))
        elif run.kind == "link":
            done.append(f'<a href="{escape(run.url)}" target="_blank" rel="noopener">{escape(run.text)}</a>')
        else:
            done.append(looks[run.kind].format(escape(run.text)))
    return "".join(done)


def raised(number: int) -> str:
    return f'<sup id="cite-{number}"><a href="#ref-{number}">{number}</a></sup>'


def bracketed(number: int) -> str:
    return f' <a href="#ref{number}">[{number}]</a>'


def html_of(block: Block, cite: Callable[[int], str]) -> str:
    inner = runs_of(block.runs, cite)
    if block.kind == "heading":
        return f"<h{block.level}>{inner}</h{block.level}>"
    if block.kind == "quote":
        return f"<blockquote><p>{inner}</p></blockquote>"
    if block.kind in ("bullets", "numbers"):
        tag = "ul" if block.kind == "bullets" else "ol"
        return f"<{tag}>" + "".join(f"<li>{runs_of(item, cite)}</li>\n" for item in block.items) + f"</{tag}>"
    if block.kind == "table":
        head, *rows = block.rows
        cells = ["<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows]
        heads = "".join(f"<th scope=col>{escape(cell)}</th>" for cell in head)
        return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(cells)}</tbody></table>"
    return f"<p>{inner}</p>"


def body_of(manuscript: Manuscript, cite: Callable[[int], str], *, between: Sequence[str] = ()) -> str:
    """The blocks, with furniture put between some of them."""
    pieces = []
    for number, block in enumerate(manuscript.blocks):
        pieces.append(html_of(block, cite))
        if number % 4 == 2 and between:
            pieces.append(between[number // 4 % len(between)])
    return "\n".join(pieces)


def entries_of(manuscript: Manuscript, identifier: str = "ref-", *, back: str = "") -> str:
    pairs = zip(manuscript.references, manuscript.reference_urls, strict=True)
    return "\n".join(
        f'<li id="{identifier}{number}">{escape(text)} <a href="{url}">Link</a>{back}</li>'
        for number, (text, url) in enumerate(pairs, start=1)
    )
