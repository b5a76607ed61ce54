"""Web pages around manuscripts, in the layouts that health sites have."""

# ruff: noqa: E501  (pages have long lines)
from __future__ import annotations

from html import escape
from random import Random

from builders.html_pieces import body_of, bracketed, entries_of, html_of, links, raised, runs_of
from builders.manuscripts import Block, Manuscript

__all__ = ["LAYOUTS", "make_html"]

LOREM = "Our editors pick the week’s best health stories for you"
MENU = ("Home", "News", "Conditions", "Nutrition", "Mental health", "About us", "Contact")
TEASERS = (
    "Ten foods that dietitians keep at home", "Why your knees click when you climb stairs", "A doctor’s guide to hay fever",
    "Is it safe to run with a cold?", "What your nails say about you",
)  # fmt: skip


def make_html(manuscript: Manuscript, seed: int = 0) -> bytes:
    """The manuscript as a page; the seed chooses layout and encoding."""
    rng = Random(seed)
    layout = list(LAYOUTS.values())[seed % len(LAYOUTS)]
    return layout(manuscript, rng)


def wordpress(manuscript: Manuscript, _: Random) -> bytes:
    """A blog's theme: sharing buttons, advertisements between paragraphs, comments, widgets."""
    advert = '<div class="code-block ad-inserter"><p>Advertisement</p></div>'
    related = (
        f'<div class="wp-block-group related-inline"><p>Related: <a href="/x">{TEASERS[0]}</a></p></div>'
    )
    comment = "<li class=comment><div class=comment-body><p>I tried this for a month and it cured my back completely!</p></div></li>"
    heading = f"<h2>{manuscript.source_heading}</h2>"
    return f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8">
<title>{escape(manuscript.title)} - Daily Wellness</title><link rel="canonical" href="{manuscript.url}">
<meta property="og:title" content="{escape(manuscript.title)}"><meta property="og:site_name" content="Daily Wellness">
<meta property="article:published_time" content="{manuscript.published}T09:00:00+00:00"><style>.x{{color:red}}</style>
<script>var a = "<p>not text</p>";</script></head><body class="single single-post nav-open has-sidebar">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">Daily Wellness</a></p>
<nav class="main-navigation"><ul>{links(MENU)}</ul></nav></header>
<div id="content" class="site-content"><main id="main"><article class="post type-post hentry category-health tag-pain">
<header class="entry-header"><h1 class="entry-title">{escape(manuscript.title)}</h1>
<div class="entry-meta"><span class="byline">By <a href="/author">{manuscript.author}</a></span></div></header>
<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="https://facebook.com/sharer">Facebook</a></li>
<li><a href="https://twitter.com/intent">Twitter</a></li></ul></div>
<div class="entry-content">{body_of(manuscript, raised, between=(advert, related))}
{heading}<ol class="wp-block-list">{entries_of(manuscript, back=' <a href="#cite-1">↩︎</a>')}</ol></div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="/t1">health</a>, <a href="/t2">pain</a></span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on “{escape(manuscript.title)}”</h2><ol class="comment-list">{comment * 3}</ol>
<div id="respond"><h3>Leave a Reply</h3><form><textarea name="comment"></textarea></form></div></div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul>{links(TEASERS)}</ul></section>
<section class="widget newsletter-widget"><h2>Newsletter</h2><p>{LOREM}, every Sunday in your inbox.</p></section></aside></div>
<footer id="colophon" class="site-footer"><p>© 2024 Daily Wellness. All rights reserved.</p></footer>
<div id="cookie-law-info-bar"><p>We use cookies to give you the best experience.</p><button>Accept</button></div></body></html>""".encode()


def news(manuscript: Manuscript, rng: Random) -> bytes:
    """A news site built from components: class names that say nothing, data in attributes, a byline, promos."""
    blocks = [f'<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="css-{rng.randint(1000, 9999)}">{html_of(block, bracketed)}</div></div>'
              for block in manuscript.blocks]  # fmt: skip
    blocks.insert(
        3,
        f'<div class="css-promo"><aside aria-label="recommended"><h2>More on this story</h2><ul>{links(TEASERS[:3])}</ul></aside></div>',
    )
    blocks.insert(
        2,
        "<figure><img src=a.jpg alt='A runner'><figcaption>Image source, Getty Images</figcaption></figure>",
    )
    sources = f'<section class="css-1k2"><h2>{manuscript.source_heading}</h2><ul>{entries_of(manuscript, "ref")}</ul></section>'
    return f"""<!doctype html><html lang=en><head><meta charset=utf-8><title>{escape(manuscript.title)} | The Morning Ledger</title>
<meta property="og:url" content="{manuscript.url}"><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"{escape(manuscript.title, quote=False)}","datePublished":"{manuscript.published}T06:00:00Z","author":{{"name":"{manuscript.author}"}}}}</script></head><body>
<div id=root><div class=css-0><header role=banner><div class=css-1><a href=/>The Morning Ledger</a></div><nav role=navigation><ul>{links(MENU)}</ul></nav></header>
<div class="css-main"><main id="main-content"><article class="css-art"><header class=css-hd><h1 id="main-heading" tabindex=-1>{escape(manuscript.title)}</h1>
<div class=css-by><p>By {manuscript.author}</p><time datetime="{manuscript.published}">{manuscript.published}</time></div>
<div class="css-share"><button>Share</button><button>Save</button></div></header>
{"".join(blocks)}{sources}</article>
<section class=css-more aria-label="Top stories"><h2>Top stories</h2><ul>{links(TEASERS)}</ul></section></main></div>
<footer role=contentinfo><ul>{links(("Terms of Use", "Privacy Policy", "Cookies", "Accessibility Help"))}</ul><p>Copyright © 2024 The Morning Ledger.</p></footer></div></div></body></html>""".encode()


def hospital(manuscript: Manuscript, _: Random) -> bytes:
    """A hospital's page: breadcrumbs, a list of contents, each section folded, sources folded and hidden."""
    parts: list[list[Block]] = [[]]
    for block in manuscript.blocks:
        if block.kind == "heading" and block.level == 2:
            parts.append([])
        parts[-1].append(block)
    sections = "".join(
        f'<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button">{escape(part[0].runs[0].text)}</button></h2>'
        f'<div class="accordion-collapse"><div class="accordion-body">{"".join(html_of(block, bracketed) for block in part[1:])}</div></div></div>'
        for part in parts[1:]
    )
    toc = "".join(
        f'<li><a href="#s{n}">{escape(part[0].runs[0].text)}</a></li>' for n, part in enumerate(parts[1:])
    )
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>{escape(manuscript.title)} | St. Brigid’s Hospital</title><link rel="canonical" href="{manuscript.url}" />
<meta name="dcterms.date" content="{manuscript.published}" /></head><body class="html not-front page-node page-node-type-condition">
<div class="region region-alert" role="alert"><p>Visiting hours have changed. Masks are required in all wards.</p></div>
<div class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/c">Conditions</a></li></ol></div>
<div class="layout-container"><div class="row"><div class="col-md-8"><div class="block block-system-main-block"><div class="node__content">
<h1><span class="field field--name-title">{escape(manuscript.title)}</span></h1>
<div class="toc on-this-page"><h2>On this page</h2><ul>{toc}</ul></div>
<div class="field field--name-body">{"".join(html_of(block, bracketed) for block in parts[0])}{sections}</div>
<div class="accordion-item"><h3><a role="button" aria-expanded="false">{manuscript.source_heading}</a></h3>
<div class="accordion-panel" style="display: none;"><ol>{entries_of(manuscript, "ref")}</ol></div></div>
</div></div></div><div class="col-md-4 region-sidebar"><div class="card cta"><h3>Make an appointment</h3><p>Call our team on 555 0100 from Monday to Friday.</p></div>
<div class="card"><h3>Find a doctor</h3><ul>{links(TEASERS[:3])}</ul></div></div></div></div>
<footer class="footer"><div class="social-links"><a href="#">Facebook</a> <a href="#">X</a></div><p>&copy; St. Brigid&rsquo;s Hospital Trust</p></footer></body></html>""".encode(
        "cp1252", "xmlcharrefreplace"
    )


def press_release(manuscript: Manuscript, _: Random) -> bytes:
    """A university's press release: a table of contacts, line breaks for paragraphs, journal and DOI below."""
    lines = []
    for block in manuscript.blocks:
        plain = block.kind in ("paragraph", "quote")
        if block.kind == "heading":
            lines.append(f"<b>{runs_of(block.runs, bracketed)}</b><br><br>")
        else:
            lines.append(
                runs_of(block.runs, bracketed) + "<br /><br />\n" if plain else html_of(block, bracketed)
            )
    entries = "<br>".join(f"{n}. {escape(text)}" for n, text in enumerate(manuscript.references, start=1))
    return f"""<html><head><title>{escape(manuscript.title)}</title><meta charset="utf-8"><meta name="date" content="{manuscript.published}">
<meta property="og:url" content="{manuscript.url}"></head><body><div class="wrap"><div class="topbar"><a href="/">University News</a> | <a href="/rss">RSS</a> | <a href="/j">For journalists</a></div>
<div class="release"><p class="release-date">News Release {manuscript.published}</p><h1 class="page_title">{escape(manuscript.title)}</h1><p class="institution">University of Northvale</p>
<div class="entry">{"".join(lines)}</div>
<div class="well"><p><b>{manuscript.source_heading}</b></p><p>{entries}</p></div>
<div class="disclaimer"><p>Disclaimer: the university is not responsible for the accuracy of news releases posted here by others.</p></div>
<div class="share-bar"><a href="https://facebook.com/sharer">Share on Facebook</a><a href="mailto:x@example.org">Email</a></div></div>
<div id="sidebar"><h4>Media contact</h4><p>{manuscript.author}<br>press@northvale.example.org<br>Office: 555-0199</p><h4>More news</h4><ul>{links(TEASERS)}</ul></div></div></body></html>""".encode()


def table_layout(manuscript: Manuscript, _: Random) -> bytes:
    """A page of the nineties: columns by tables, fonts, unclosed paragraphs, windows-1252."""
    body = "\n".join(
        html_of(block, lambda number: f" [{number}]").replace("</p>", "").replace("</li>", "")
        for block in manuscript.blocks
    )
    menu = "".join(
        f'<tr><td bgcolor="#eee"><a href="{name}.htm"><font size=2>{name}</font></a></td></tr>'
        for name in MENU
    )
    entries = "".join(f"<li>{escape(text)}" for text in manuscript.references)
    return f"""<HTML><HEAD><TITLE>{escape(manuscript.title)}</TITLE><META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=windows-1252"></HEAD>
<BODY BGCOLOR=white><CENTER><TABLE WIDTH=760 BORDER=0 CELLPADDING=4><TR><TD COLSPAN=2><FONT SIZE=6>Arthritis &amp; You</FONT></TD></TR>
<TR><TD WIDTH=140 VALIGN=top><TABLE>{menu}</TABLE></TD><TD VALIGN=top><H1><FONT FACE=Arial>{escape(manuscript.title)}</FONT></H1>
<FONT FACE=Arial SIZE=2>{body}<HR><P><B>{manuscript.source_heading}</B></P><OL>{entries}</OL></FONT></TD></TR>
<TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1>Copyright 1999 Arthritis &amp; You | <A HREF=index.htm>Home</A> | <A HREF=mail.htm>Mail us</A> | <A HREF=map.htm>Site map</A></FONT></TD></TR></TABLE></CENTER></BODY></HTML>""".encode(
        "cp1252", "xmlcharrefreplace"
    )


def wiki(manuscript: Manuscript, _: Random) -> bytes:
    """An encyclopedia's article: edit links, marks in brackets, a reflist with ways back, navigation boxes."""

    def cite(number: int) -> str:
        return f'<sup id="cite_ref-{number}" class="reference"><a href="#cite_note-{number}"><span class="cite-bracket">[</span>{number}<span class="cite-bracket">]</span></a></sup>'

    body = "\n".join(
        f'<div class="mw-heading mw-heading{block.level}">{html_of(block, cite)}<span class="mw-editsection">[<a href="/edit">edit</a>]</span></div>'
        if block.kind == "heading" else html_of(block, cite) for block in manuscript.blocks
    )  # fmt: skip
    entries = "".join(
        f'<li id="cite_note-{n}"><span class="mw-cite-backlink"><b><a href="#cite_ref-{n}">^</a></b></span> <span class="reference-text"><cite>{escape(text)}</cite></span></li>'
        for n, text in enumerate(manuscript.references, start=1)
    )
    return f"""<!DOCTYPE html><html class="client-nojs vector-toc-available" lang="en"><head><meta charset="UTF-8"/><title>{escape(manuscript.title)} - Medipedia</title>
<link rel="canonical" href="{manuscript.url}"/></head><body class="skin-vector mediawiki ns-0"><div class="vector-header-container"><nav><ul>{links(MENU)}</ul></nav></div>
<div class="mw-page-container"><div id="vector-toc" class="vector-toc"><h2>Contents</h2><ul><li>(Top)</li>{links(TEASERS)}</ul></div>
<main id="content" class="mw-body"><header class="mw-body-header"><h1 id="firstHeading">{escape(manuscript.title)}</h1></header><div id="siteSub" class="noprint">From Medipedia, the free handbook</div>
<div id="mw-content-text"><div class="mw-parser-output">{body}<div class="mw-heading mw-heading2"><h2 id="References">{manuscript.source_heading}</h2><span class="mw-editsection">[<a href="/edit">edit</a>]</span></div>
<div class="reflist"><div class="mw-references-wrap"><ol class="references">{entries}</ol></div></div>
<div role="navigation" class="navbox"><table><tr><th>Pain</th></tr><tr><td><ul>{links(TEASERS)}</ul></td></tr></table></div></div></div>
<div id="catlinks" class="catlinks"><a href="/cat">Categories</a>: <ul>{links(MENU)}</ul></div></main><footer class="mw-footer"><p>This page was last edited on 1 May 2024.</p></footer></div></body></html>""".encode()


def journal(manuscript: Manuscript, _: Random) -> bytes:
    """A journal's full text: numbered marks in brackets, reference list with links to indexes, figures, metrics."""
    entries = "".join(
        f'<li class="c-article-references__item" data-counter="{n}."><p class="c-article-references__text" id="ref-CR{n}">{escape(text)}</p>'
        f'<p class="c-article-references__links u-hide-print"><a href="{url}">Article</a> <a href="https://scholar.example.com/?q={n}">Google Scholar</a></p></li>'
        for n, (text, url) in enumerate(
            zip(manuscript.references, manuscript.reference_urls, strict=True), start=1
        )
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(manuscript.title)} | Open Medicine Letters</title>
<meta name="citation_title" content="{escape(manuscript.title)}"><meta name="citation_publication_date" content="{manuscript.published.replace("-", "/")}"><meta name="dc.identifier" content="10.1234/x">
<link rel="canonical" href="{manuscript.url}"></head><body><div class="c-header"><nav>{"".join(f"<a href=/{m}>{m}</a> " for m in MENU)}</nav></div>
<div class="u-container"><main class="c-article-main-column" data-track-component="article body"><article><div class="c-article-header"><header><h1 class="c-article-title">{escape(manuscript.title)}</h1>
<ul class="c-article-author-list"><li><a href="#auth">{manuscript.author}</a></li></ul></header></div>
<div class="c-article-body"><section aria-labelledby="Abs1"><div class="c-article-section">{body_of(manuscript, lambda n: f' [<a data-track="click" href="#ref-CR{n}" title="Reference {n}">{n}</a>]')}</div></section>
<div id="MagazineFulltextArticleBodySuffix"><section aria-labelledby="Bib1" data-title="References"><div class="c-article-section" id="Bib1-section"><h2 class="c-article-section__title" id="Bib1">{manuscript.source_heading}</h2>
<div class="c-article-section__content"><div data-container-section="references"><ol class="c-article-references">{entries}</ol></div></div></div></section></div></div></article></main>
<aside class="c-article-extras"><div class="c-reading-companion"><h3>Sections</h3><ul>{links(TEASERS)}</ul></div><div class="c-ad"><p>Advertisement</p></div></aside></div><footer class="c-footer"><p>© Open Medicine</p></footer></body></html>""".encode()


def plain(manuscript: Manuscript, rng: Random) -> bytes:
    """A page with hardly a wrapper: headings and paragraphs right in the body, notes below a rule. UTF-16 or not."""
    notes = "".join(
        f'<p id="fn{n}">[{n}] {escape(text)} <a href="#r{n}">↩</a></p>'
        for n, text in enumerate(manuscript.references, start=1)
    )
    page = f"""<!DOCTYPE html>
<html><head><title>{escape(manuscript.title)}</title></head>
<body>
<h1>{escape(manuscript.title)}</h1>
{body_of(manuscript, lambda number: f'<sup>[<a href="#fn{number}">{number}</a>]</sup>')}
<hr>
<h3>{manuscript.source_heading}</h3>
{notes}
</body></html>"""
    return page.encode(rng.choice(("utf-8", "utf-8-sig", "utf-16")))


def government(manuscript: Manuscript, _: Random) -> bytes:
    """A public health body's page: definition of parts by sections, a banner, feedback form, footnotes block."""
    parts = "".join(
        f'<section class="nhsuk-section">{html_of(block, raised)}</section>'
        if block.kind != "heading"
        else html_of(block, raised)
        for block in manuscript.blocks
    )
    footnotes = f'<div class="footnotes" role="doc-endnotes"><hr><h2>{manuscript.source_heading}</h2><ol>{entries_of(manuscript)}</ol></div>'
    return f"""<!DOCTYPE html><html lang="en-GB" class="govuk-template"><head><meta charset="utf-8"><title>{escape(manuscript.title)} - Health Service</title>
<meta property="og:url" content="{manuscript.url}"><meta property="article:modified_time" content="{manuscript.published}T00:00:00Z"></head>
<body class="govuk-template__body js-enabled"><div id="nhsuk-cookie-banner"><div class="nhsuk-cookie-banner"><h2>Cookies on this website</h2><p>We’ve put some small files called cookies on your device to make our site work.</p></div></div>
<header class="nhsuk-header" role="banner"><div class="nhsuk-header__search"><form><label for=q>Search this website</label><input id=q></form></div></header>
<div class="nhsuk-width-container"><main class="nhsuk-main-wrapper" id="maincontent" role="main"><div class="nhsuk-grid-row"><div class="nhsuk-grid-column-two-thirds"><h1>{escape(manuscript.title)}</h1>
{parts}{footnotes}<div class="nhsuk-review-date"><p class="nhsuk-body-s">Page last reviewed: 2 May 2023<br>Next review due: 2 May 2026</p></div>
<div class="feedback"><h2>Is this page useful?</h2><form><button>Yes</button><button>No</button></form></div></div></div></main></div>
<footer role="contentinfo"><div class="nhsuk-footer"><h2 class="nhsuk-u-visually-hidden">Support links</h2><ul>{links(MENU)}</ul></div></footer></body></html>""".encode()


LAYOUTS = {
    "wordpress": wordpress, "news": news, "hospital": hospital, "press-release": press_release, "table": table_layout,
    "wiki": wiki, "journal": journal, "plain": plain, "government": government,
}  # fmt: skip
