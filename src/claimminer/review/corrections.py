"""A claim as a person reads it: the machine's, with the person's edits laid over it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from claimminer.language.relations import predicate_of
from claimminer.records import Attribution, Claim, Flag, Mention, Span
from claimminer.review.readings import Edits

__all__ = ["corrected", "corrected_json", "inside", "voice_flags"]

Json = dict[str, Any]
_VOICE = {
    "none": ("uncited-claim", "The article says it in its own voice."),
    "vague": ("vague-attribution", "The source is nobody whom one could look up."),
}


def corrected(claim: Claim, edits: Edits | None, *, mentions: Iterable[Mention] = ()) -> Claim:
    """The claim as the person reads it. ``mentions``: the article's, for arguments that were drawn anew."""
    if edits is None:
        return claim
    entities = [one.as_json() for one in mentions] if edits.cause or edits.effect else []
    return Claim.model_validate(corrected_json(claim.as_json(), edits, entities))


def corrected_json(claim: Json, edits: Edits | None, entities: Sequence[Json] = ()) -> Json:
    """The same over plain JSON values, without a look whether they are a claim: for many of them."""
    if edits is None:
        return claim
    given = edits.as_json()
    changed = claim | {name: given[name] for name in ("strength", "negated", "hedges") if name in given}
    for name in ("cause", "effect"):
        if name in given:
            within = [one for one in entities if _is_inside(given[name], one["start"], one["end"])]
            changed[name] = {**given[name], "antecedent": None, "entities": within}
    if edits.attribution:
        changed["attribution"] = edits.attribution.as_json()
        others = [one for one in claim["flags"] if one["code"] not in ("uncited-claim", "vague-attribution")]
        changed["flags"] = [flag.as_json() for flag in voice_flags(edits.attribution)] + others
    relation = claim["relation"] | given.get("relation", {})
    relation |= {name: given[name] for name in ("type", "direction") if name in given}
    if relation != claim["relation"]:
        effect, hedged = changed["effect"]["text"], bool(changed["hedges"])
        relation["predicate"] = predicate_of(relation["type"], relation["direction"], effect, hedged=hedged)
    return changed | {"relation": relation}


def inside(mentions: Iterable[Mention], span: Span) -> tuple[Mention, ...]:
    """The mentions within a span."""
    return tuple(one for one in mentions if span.start <= one.start and one.end <= span.end)


def voice_flags(voice: Attribution) -> tuple[Flag, ...]:
    """The flag that an attribution of this kind bears, if any."""
    if voice.kind not in _VOICE:
        return ()
    code, message = _VOICE[voice.kind]
    place = {"start": voice.start, "end": voice.end, "text": voice.text}
    return (Flag.model_validate({"code": code, "message": message, **place}),)


def _is_inside(span: Json, start: int, end: int) -> bool:
    return bool(span["start"] <= start and end <= span["end"])
