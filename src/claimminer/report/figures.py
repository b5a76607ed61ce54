"""The report's pictures, from the counts of a run."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from threadpoolctl import threadpool_limits

from claimminer.flagging import SEVERITY_ORDER
from claimminer.records import RELATION_TYPES, STRENGTHS, Severity
from claimminer.report.charts import Bar, Cells, Picture, Segment, bar_chart, heat_map, query
from claimminer.report.counting import Counts
from claimminer.report.network import claims_network, strongest_links
from claimminer.report.rows import LONGEST
from claimminer.report.svg import drawing
from claimminer.report.wording import ATTRIBUTIONS, cut, many

__all__ = ["draw_pictures"]

_MOST_BARS = 12
_MOST_CONCEPTS = 18
VOICES = {"none": "no source", "vague": "vague", "named": "named", "cited": "cited"}


def draw_pictures(counts: Counts) -> list[Picture]:
    """The pictures that there is anything to draw for, in the page's order."""
    with drawing(), threadpool_limits(1):  # the numbers are few: threads would only get in each other's way
        return list(_pictures(counts))


def _pictures(counts: Counts) -> Iterator[Picture]:
    if counts.claims:
        yield _strengths(counts)
    if counts.by_article:
        yield _codes(counts)
        yield _places(counts)
    if counts.relations:
        yield _relations(counts)
    if counts.links:
        yield _network(counts)


def _strengths(counts: Counts) -> Picture:
    bars = []
    for strength in STRENGTHS:
        segments = tuple(
            Segment(
                VOICES[kind], counts.voices[strength, kind], kind, query(strength=strength, attribution=kind)
            )
            for kind in ATTRIBUTIONS
        )
        bars.append(Bar(strength, segments, f"{counts.by_strength(strength):,}", query(strength=strength)))
    return bar_chart(
        bars, name="strengths", title="Claims by strength and source", table="claims", what="strength",
        legend=[(name, kind) for kind, name in VOICES.items()],
        note="How sure each claim sounds, and who is said to have found it: nobody, somebody vague "
        "(“studies show”), somebody named, or a cited source.",
    )  # fmt: skip


def _codes(counts: Counts) -> Picture:
    found = counts.flags.by_code()
    shown = found[:_MOST_BARS]
    bars = [
        Bar(code, (Segment(severity, number, severity, query(code=code)),),
            f"{number:,} in {many(articles, 'article')}", query(code=code))
        for severity, code, number, articles in shown
    ]  # fmt: skip
    more = f" The {_MOST_BARS} gravest of {len(found)}." if found[_MOST_BARS:] else ""
    return bar_chart(
        bars, name="codes", title="Flags by code", table="flags", what="flag",
        legend=_graves({severity for severity, *_ in shown}),
        note=f"What a reviewer should look at, the gravest first.{more}",
    )  # fmt: skip


def _places(counts: Counts) -> Picture:
    """Flags by folder; by article where all lie in one."""
    folders = {folder: Counter(dict(zip(SEVERITY_ORDER, numbers, strict=True)))
               for folder, _, *numbers in counts.flags.by_folder()}  # fmt: skip
    is_one = len(folders) == 1
    what, key, found = ("article", "path", counts.by_article) if is_one else ("folder", "folder", folders)
    ranked = sorted(found, key=lambda name: ([-found[name][severity] for severity in SEVERITY_ORDER], name))
    shown = ranked[:_MOST_BARS]
    shared = len(_shared_folder(shown))
    bars = [_grave_bar(name[shared:], name, found[name], key) for name in shown]
    gravest = f" The {len(shown)} with the gravest, of {many(len(ranked), what)} with flags."
    more = gravest if ranked[_MOST_BARS:] else ""
    return bar_chart(
        bars, name="places", title=f"Flags by {what}", table="flags", what=what,
        legend=_graves({severity for name in shown for severity in found[name] if found[name][severity]}),
        note=f"Errors, warnings and hints.{more}",
    )  # fmt: skip


def _grave_bar(label: str, name: str, found: Counter[Severity], key: str) -> Bar:
    place = {key: cut(name, LONGEST)}
    segments = tuple(
        Segment(severity, found[severity], severity, query(**place, severity=severity))
        for severity in SEVERITY_ORDER
        if found[severity]
    )
    return Bar(cut(label, LONGEST), segments, f"{found.total():,}", query(**place))


def _graves(found: Collection[Severity]) -> list[tuple[str, str]]:
    return [(severity, severity) for severity in SEVERITY_ORDER if severity in found]


def _shared_folder(paths: Sequence[str]) -> str:
    """The folder that all paths begin with, with its slash."""
    return "".join(posixpath.commonprefix(paths).rpartition("/")[:2]) if len(paths) > 1 else ""


def _relations(counts: Counts) -> Picture:
    found = counts.by_concept()
    ranked = sorted(found, key=lambda key: (-found[key], counts.concepts[key].name, key))
    shown = ranked[:_MOST_CONCEPTS]
    cells = Cells(
        rows=[(counts.concepts[key].name, query(concept=key)) for key in shown], columns=RELATION_TYPES,
        counts=[[counts.relations[key, kind] for kind in RELATION_TYPES] for key in shown],
        queries=[[query(concept=key, type=kind) for kind in RELATION_TYPES] for key in shown],
    )  # fmt: skip
    more = f" The {len(shown)} most frequent of {len(ranked):,}." if ranked[_MOST_CONCEPTS:] else ""
    note = (
        f"Claims that speak of a concept, as cause or effect, by what they say of it.{more}{_denied(counts)}"
    )
    return heat_map(cells, name="relations", title="Concepts by relation", note=note)


def _network(counts: Counts) -> Picture:
    shown, all_links = len(strongest_links(counts)), len(counts.links)
    more = f" The {shown} most frequent of {many(all_links, 'link')}." if shown < all_links else ""
    note = ("An arrow goes from each concept in a claim's cause to each in its effect, the thicker the more claims "
            f"say so; its stroke is that of the strongest of them.{more}{_denied(counts)}")  # fmt: skip
    return claims_network(counts, name="network", title="Which concepts the claims link", note=note)


def _denied(counts: Counts) -> str:
    return f" {many(counts.denied, 'claim')} that the text denies left out." if counts.denied else ""
