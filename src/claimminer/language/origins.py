"""How a line says by itself where an article comes from. All casefolded."""

from __future__ import annotations

__all__ = ["ORIGIN_OPENERS"]

# A paragraph of its own that opens so and names somebody says where its facts come from, without a heading.
ORIGIN_OPENERS = (
    "adapted from", "adapted by permission from", "adapted with permission from", "adapted with kind permission from", "reprinted from",
    "reproduced with permission from", "reproduced with kind permission from", "reprinted with kind permission from", "used with permission from",
    "with permission from", "with kind permission from",
    "reprinted with permission from", "compiled from", "drawn from", "prepared from", "developed from",
    "text adapted from", "content adapted from", "text based on", "content based on", "reproduced from",
    "produced with information from", "written with information from", "prepared with information from", "created with information from",
    "written using information from", "produced using information from", "compiled with information from", "with information from",
    "abridged from", "condensed from", "translated from", "summarised from", "summarized from", "excerpted from", "provided by",
    "materials provided by", "material provided by", "information provided by", "story provided by",
    "this article is adapted from", "this article was adapted from", "this article has been adapted from",
    "this article is based on", "this article was based on", "this article draws on",
    "this story is adapted from", "this story was adapted from", "this story is based on",
    "this story has been adapted from", "this story is reprinted from", "the above story is based on",
    "the above post is reprinted from", "this release is based on", "this leaflet is based on",
    "this leaflet was adapted from", "this page is based on", "this page was adapted from",
    "this guide is based on", "this text is based on", "this summary is based on", "this post is based on",
    "this information is based on", "this information comes from", "this information was taken from",
    "this information is taken from", "information in this leaflet comes from",
    "the information in this leaflet comes from", "the information in this leaflet is based on",
    "the information on this page is based on", "the information on this page comes from",
    "the information in this article is based on", "the information in this article comes from",
)  # fmt: skip
