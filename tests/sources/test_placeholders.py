"""Template text in either spelling and any case, and the brackets that hold content."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimminer.articles import Article, Link
from claimminer.sources.placeholders import find_placeholders, is_blank_form

# Each stands in the middle of a sentence and is found whole.
TEMPLATES = """
[Insert sources here]
[INSERT SOURCE(S) HERE]
[ insert sources ]
[Add citations]
[add link]
[Please add your references]
[Insert relevant peer-reviewed studies here]
[Insert third source]
[Insert link to the leaflet page]
[insert citation for this claim]
[insert name of expert]
[cite study]
[needs citation]
[citation needed]
[Citation Needed]
[citation needed since March 2020]
[medical citation needed]
[unreliable medical source?]
[source to be added]
[sources needed]
[source]
[Sources]
[REF]
[cite]
[URL]
[?]
[??]
[link to study]
[your sources here]
[placeholder for reference]
[Journal Name]
[by whom?]
[TODO add source]
(citation needed)
(source?)
(ref?)
(add link)
(insert reference)
(reference to be added)
(Author et al., Year)
(Smith et al., 20XX)
{{cite}}
{{citation needed}}
<insert reference>
<source>
Source: TBC
Sources: to be added
References: TBD
TODO: add reference
FIXME: cite
lorem ipsum
Lorem ipsum dolor sit amet
https://example.com/a-study
www.example.org
10.xxxx/abc
https://doi.org/10.xxxx/xxxxx
10.1000/xyz123
PMID: XXXXXXXX
Author, A. (Year). Title.
Author, A. A. (Year)
Smith, J. (Year)
[oaicite:0]
:contentReference[oaicite:0]{index=0}
citeturn1search0
【4†source】
[cite: 12]
[web:3]
as an AI language model
Error! Reference source not found.
[Add at least three credible sources]
[web team to add sources before printing]
[Reference list to be inserted]
[Title needed]
[Author]
[Researcher Name]
[check source]
[which study?]
[ref #]
[XX]
(find source)
(add year)
(where’s this from?)
(do we have a source for this?)
(REF)
(source:)
(Smith, 20??)
{{reflist}}
<<source>>
Jackson et al. (add year)
pp. XX–XX
XX(X), XXX–XXX
xxx
TKTK
#REF!
oai_citation:0
turn0search1
[1†source]
[^1^]
https://doi.org/xxxxx
doi: xx.xxxx/xxxxx
CITATION NEEDED
I cannot access real-time
""".strip().splitlines()

NEAR_MISSES = """
[the drug]
[sic]
[4]
[Figure 2]
[95% CI 1.2-3.4]
[link between pain and sleep]
[sources of vitamin D]
[a source of iron]
[include beans]
[evidence]
[who]
[our study]
1.00 [reference]
(source)
(reference)
(see references)
(see Table 1)
(add sources of fibre)
(include protein sources)
(good source of iron)
(provide evidence of harm)
(n = 12)
put the link between them
add salt here
for example. Complete
name@example.com
10.1016/j.pain.2019.01.001
a citation is needed to prove it
open source
the authors, in a given year, found
his TODO list grew
source: the kidney
the references are old
the [author] said
a [title] of his own
[date]
[in French]
(is there a link?)
(XX) women
47,XXX karyotype
XXX
as an AI assistant for doctors
1.00 (ref)
thymidine kinase (TK)
the knee (see below)
""".strip().splitlines()


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_is_found_whole(template: str) -> None:
    text = f"It helps people {template} and more."
    assert [span.text for span in find_placeholders(Article(text=text, path=""))] == [template]


@pytest.mark.parametrize("words", NEAR_MISSES)
def test_content_is_no_template(words: str) -> None:
    text = f"It helps people {words} and more."
    assert find_placeholders(Article(text=text, path="")) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Insert sources here", True),
        ("- Add your references here.", True),
        ("Cite your sources", False),
        ("Add references", False),
        ("Put the oil in here", False),
        ("References go here.", True),
        ("Citation needed.", True),
        ("Please verify these references.", True),
        ("Please check the link.", False),
        ("More research is needed.", False),
        ("A link between them is needed.", False),
    ],
)
def test_a_line_of_its_own_must_say_here(line: str, found: bool) -> None:
    assert bool(find_placeholders(Article(text=f"It helps.\n\n{line}\n\nIt works.", path=""))) is found


def test_a_real_link_may_read_source() -> None:
    text = "Sleep helps [source] a lot."
    link = Link(start=13, end=19, url="https://www.bmj.com/content/1")
    assert find_placeholders(Article(text=text, path="", links=(link,))) == []


@pytest.mark.parametrize(
    ("words", "url", "blank"),
    [
        ("source", "https://example.com/a", True),
        ("study", "https://your-link-here.com", True),
        ("source", "#", True),
        ("Home", "#", False),
        ("study", "insert-link", True),
        ("study", "https://www.bmj.com/content/1", False),
        ("3", "#ref3", False),
    ],
)
def test_links_that_lead_to_template_text(words: str, url: str, blank: bool) -> None:
    text = f"Sleep helps {words} a lot."
    link = Link(start=12, end=12 + len(words), url=url)
    found = find_placeholders(Article(text=text, path="", links=(link,)))
    assert [span.text for span in found] == ([words] if blank else [])


@pytest.mark.parametrize(
    "line", ["Author. Title. Journal", "Source 1", "Reference 1, Reference 2", "TBC", "Coming soon"]
)
def test_blank_forms(line: str) -> None:
    assert is_blank_form(line)


@pytest.mark.parametrize(
    "line", ["The Journal of Pain", "NHS", "World Health Organization", "Smith J. Title. 2019"]
)
def test_names_are_no_blank_forms(line: str) -> None:
    assert not is_blank_form(line)


PIECES = st.sampled_from([*TEMPLATES, *NEAR_MISSES, "[", "]", "(", "\n", " ", "pain", "İ", "Straße", "é"])


@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_offsets_hold_and_do_not_overlap(text: str) -> None:
    spans = find_placeholders(Article(text=text, path=""))
    assert all(text[span.start : span.end] == span.text for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
