"""Words that tell sentences from references, and what references name beside their title."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["DUMMY_IDENTIFIERS", "DUMMY_REGISTRANTS", "FINITE_WORDS", "JOURNALS", "KINDS", "PUBMED_NUMBERS", "Journal"]

# Finite verbs and the words of clauses: running text has one in ten, the titles in a reference hardly any.
FINITE_WORDS = (
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "should",
    "must", "does", "do", "did", "be", "been", "it", "they", "we", "you", "he", "she", "this", "these", "that",
    "who", "which", "when", "if", "because", "but", "so", "not", "their", "his", "her", "your", "our", "there",
    "says", "said", "found", "showed", "shows", "show", "while", "although", "than", "more", "most", "many",
)  # fmt: skip


class Journal(NamedTuple):
    """A journal as references name it (casefolded), its first year, and how its DOIs begin where all begin so."""

    names: tuple[str, ...]
    first: int | None = None
    dois: tuple[str, ...] = ()


# Facts of the journals' own pages: the first volume's year, and the stable beginning of the DOIs.
JOURNALS = (
    Journal(("the lancet", "lancet"), 1823, ("10.1016/s0140-6736", "10.1016/0140-6736")),
    Journal(("new england journal of medicine", "the new england journal of medicine", "n engl j med", "nejm"), 1812, ("10.1056/",)),
    Journal(("jama", "journal of the american medical association"), 1883, ("10.1001/jama.",)),
    Journal(("bmj", "the bmj", "british medical journal", "br med j"), 1840, ("10.1136/bmj",)),
    Journal(("annals of internal medicine", "ann intern med"), 1927, ("10.7326/", "10.1059/")),
    Journal(("nature",), 1869, ("10.1038/",)),
    Journal(("science",), 1880, ("10.1126/",)),
    Journal(("cell",), 1974, ("10.1016/",)),
    Journal(("plos one",), 2006, ("10.1371/journal.pone.",)),
    Journal(("plos medicine", "plos med"), 2004, ("10.1371/journal.pmed.",)),
    Journal(("plos biology", "plos biol"), 2003, ("10.1371/journal.pbio.",)),
    Journal(("plos genetics", "plos genet"), 2005, ("10.1371/journal.pgen.",)),
    Journal(("plos neglected tropical diseases", "plos negl trop dis"), 2007, ("10.1371/journal.pntd.",)),
    Journal(("nature communications", "nat commun"), 2010, ("10.1038/",)),
    Journal(("scientific reports", "sci rep"), 2011, ("10.1038/",)),
    Journal(("nature medicine", "nat med"), 1995, ("10.1038/",)),
    Journal(("nature genetics", "nat genet"), 1992, ("10.1038/",)),
    Journal(("nature neuroscience", "nat neurosci"), 1998, ("10.1038/",)),
    Journal(("nature immunology", "nat immunol"), 2000, ("10.1038/",)),
    Journal(("nature human behaviour", "nat hum behav"), 2017, ("10.1038/",)),
    Journal(("nature metabolism", "nat metab"), 2019, ("10.1038/",)),
    Journal(("nature aging", "nat aging"), 2021, ("10.1038/",)),
    Journal(("nature food", "nat food"), 2020, ("10.1038/",)),
    Journal(("nature cancer", "nat cancer"), 2020, ("10.1038/",)),
    Journal(("nature mental health",), 2023, ("10.1038/",)),
    Journal(("nature microbiology", "nat microbiol"), 2016, ("10.1038/",)),
    Journal(("nature reviews immunology", "nat rev immunol"), 2001, ("10.1038/",)),
    Journal(("nature reviews neuroscience", "nat rev neurosci"), 2000, ("10.1038/",)),
    Journal(("nature reviews disease primers", "nat rev dis primers"), 2015, ("10.1038/",)),
    Journal(("science translational medicine", "sci transl med"), 2009, ("10.1126/",)),
    Journal(("science advances", "sci adv"), 2015, ("10.1126/",)),
    Journal(("science immunology", "sci immunol"), 2016, ("10.1126/",)),
    Journal(("elife",), 2012, ("10.7554/",)),
    Journal(("peerj",), 2013, ("10.7717/",)),
    Journal(("f1000research",), 2012, ("10.12688/",)),
    Journal(("bmj open",), 2011, ("10.1136/bmjopen-",)),
    Journal(("bmc medicine", "bmc med"), 2003, ("10.1186/",)),
    Journal(("bmc public health",), 2001, ("10.1186/",)),
    Journal(("bmc neurology", "bmc neurol"), 2001, ("10.1186/",)),
    Journal(("bmc psychiatry",), 2001, ("10.1186/",)),
    Journal(("jama internal medicine", "jama intern med"), 2013, ("10.1001/",)),
    Journal(("jama pediatrics", "jama pediatr"), 2013, ("10.1001/",)),
    Journal(("jama psychiatry",), 2013, ("10.1001/",)),
    Journal(("jama neurology", "jama neurol"), 2013, ("10.1001/",)),
    Journal(("jama dermatology", "jama dermatol"), 2013, ("10.1001/",)),
    Journal(("jama surgery", "jama surg"), 2013, ("10.1001/",)),
    Journal(("jama ophthalmology", "jama ophthalmol"), 2013, ("10.1001/",)),
    Journal(("jama oncology", "jama oncol"), 2015, ("10.1001/",)),
    Journal(("jama cardiology", "jama cardiol"), 2016, ("10.1001/",)),
    Journal(("jama network open", "jama netw open"), 2018, ("10.1001/",)),
    Journal(("jama health forum",), 2020, ("10.1001/",)),
    Journal(("the lancet oncology", "lancet oncology", "lancet oncol"), 2000, ("10.1016/s1470-2045",)),
    Journal(("the lancet infectious diseases", "lancet infectious diseases", "lancet infect dis"), 2001, ("10.1016/s1473-3099",)),
    Journal(("the lancet neurology", "lancet neurology", "lancet neurol"), 2002, ("10.1016/s1474-4422",)),
    Journal(("the lancet diabetes & endocrinology", "lancet diabetes & endocrinology", "lancet diabetes endocrinol"), 2013, ("10.1016/s2213-8587",)),
    Journal(("the lancet respiratory medicine", "lancet respiratory medicine", "lancet respir med"), 2013, ("10.1016/s2213-2600",)),
    Journal(("the lancet global health", "lancet global health", "lancet glob health"), 2013, ("10.1016/s2214-109x",)),
    Journal(("the lancet psychiatry", "lancet psychiatry"), 2014, ("10.1016/s2215-0366",)),
    Journal(("the lancet haematology", "lancet haematology", "lancet haematol"), 2014, ("10.1016/s2352-3026",)),
    Journal(("the lancet hiv", "lancet hiv"), 2014, ("10.1016/s2352-3018",)),
    Journal(("the lancet gastroenterology & hepatology", "lancet gastroenterology & hepatology", "lancet gastroenterol hepatol"), 2016, ("10.1016/s2468-1253",)),
    Journal(("the lancet public health", "lancet public health"), 2016, ("10.1016/s2468-2667",)),
    Journal(("the lancet planetary health", "lancet planetary health", "lancet planet health"), 2017, ("10.1016/s2542-5196",)),
    Journal(("the lancet child & adolescent health", "lancet child & adolescent health", "lancet child adolesc health"), 2017, ("10.1016/s2352-4642",)),
    Journal(("the lancet digital health", "lancet digital health", "lancet digit health"), 2019, ("10.1016/s2589-7500",)),
    Journal(("the lancet rheumatology", "lancet rheumatology", "lancet rheumatol"), 2019, ("10.1016/s2665-9913",)),
    Journal(("the lancet healthy longevity", "lancet healthy longevity", "lancet healthy longev"), 2020, ("10.1016/s2666-7568",)),
    Journal(("the lancet microbe", "lancet microbe"), 2020, ("10.1016/",)),
    Journal(("eclinicalmedicine",), 2018, ("10.1016/",)),
    Journal(("ebiomedicine",), 2014, ("10.1016/",)),
    Journal(("cell reports", "cell rep"), 2012, ("10.1016/",)),
    Journal(("cell metabolism", "cell metab"), 2005, ("10.1016/",)),
    Journal(("cell host & microbe", "cell host microbe"), 2007, ("10.1016/",)),
    Journal(("cell stem cell",), 2007, ("10.1016/",)),
    Journal(("frontiers in immunology", "front immunol"), 2010, ("10.3389/",)),
    Journal(("frontiers in psychology", "front psychol"), 2010, ("10.3389/",)),
    Journal(("frontiers in psychiatry", "front psychiatry"), 2010, ("10.3389/",)),
    Journal(("frontiers in neurology", "front neurol"), 2010, ("10.3389/",)),
    Journal(("frontiers in nutrition", "front nutr"), 2014, ("10.3389/",)),
    Journal(("frontiers in public health", "front public health"), 2013, ("10.3389/",)),
    Journal(("frontiers in medicine",), 2014, ("10.3389/",)),
    Journal(("nutrients",), 2009, ("10.3390/",)),
    Journal(("international journal of molecular sciences", "int j mol sci"), 2000, ("10.3390/",)),
    Journal(("international journal of environmental research and public health", "int j environ res public health"), 2004, ("10.3390/",)),
    Journal(("journal of clinical medicine", "j clin med"), 2012, ("10.3390/",)),
    Journal(("biomedicines",), 2013, ("10.3390/",)),
    Journal(("antioxidants", "antioxidants (basel)"), 2012, ("10.3390/",)),
    Journal(("cureus",), 2009, ("10.7759/",)),
    Journal(("medrxiv",), 2019, ("10.1101/", "10.64898/")),
    Journal(("biorxiv",), 2013, ("10.1101/", "10.64898/")),
    Journal(("arxiv",), 1991, ("10.48550/",)),
    Journal(("cochrane database of systematic reviews", "cochrane database syst rev"), 1993, ("10.1002/14651858.",)),
    Journal(("proceedings of the national academy of sciences", "proc natl acad sci u s a", "proc natl acad sci usa", "pnas"), 1915, ("10.1073/",)),
    Journal(("diabetes care",), 1978, ("10.2337/",)),
    Journal(("journal of medical internet research", "j med internet res"), 1999, ("10.2196/",)),
    Journal(("npj digital medicine", "npj digit med"), 2018, ("10.1038/",)),
    Journal(("communications biology", "commun biol"), 2018, ("10.1038/",)),
    Journal(("communications medicine",), 2021, ("10.1038/",)),
)  # fmt: skip

# Kinds of publication by the word that names them in a reference (as written), and the first year of any.
KINDS = (
    (("Wikipedia",), 2001), (("YouTube",), 2005), (("Twitter",), 2006), (("Facebook",), 2004), (("Substack",), 2017), (("TikTok",), 2016),
    (("Blog", "blog", "blog post", "Podcast", "podcast", "Weblog"), 1997), (("Website", "website", "Web page", "web page"), 1991),
    (("Online", "Internet", "Web", "Digital", "Open Access", "eJournal", "e-Journal", "E-Journal", "E-journal"), 1985),
)  # fmt: skip

# How far PubMed had counted when the year began, rounded up: a later number is of that year or younger.
PUBMED_NUMBERS = (
    (1998, 9_500_000), (2000, 10_700_000), (2002, 11_900_000), (2003, 12_700_000), (2004, 14_800_000),
    (2005, 15_700_000), (2006, 16_500_000), (2007, 17_300_000), (2008, 18_300_000), (2009, 19_200_000),
    (2010, 20_200_000), (2011, 21_300_000), (2012, 22_400_000), (2013, 23_400_000), (2014, 24_500_000),
    (2015, 25_700_000), (2016, 26_900_000), (2017, 28_200_000), (2018, 29_500_000), (2019, 30_800_000),
    (2020, 32_100_000), (2021, 33_600_000), (2022, 35_200_000), (2023, 36_800_000), (2024, 38_400_000),
    (2025, 40_000_000), (2026, 41_800_000),
)  # fmt: skip

# Registrants for tests and examples alone, and numbers that are typed, not looked up.
DUMMY_REGISTRANTS = ("10.12345", "10.123456", "10.99999", "10.9999", "10.11111", "10.22222")
DUMMY_IDENTIFIERS = (
    "12345678", "23456789", "87654321", "98765432", "11111111", "22222222", "33333333", "44444444",
    "PMC1234567", "PMC12345678", "PMC7654321", "PMC1111111", "PMC123456",
)  # fmt: skip
