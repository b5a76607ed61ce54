"""Who is said to have found what a sentence says, on tokens alone: sources need no tree.

    discourse                              for each sentence its source, through the whole article
    reports, report_phrases                a source with its reporting verb, and reports without one
    source_phrases, source_nouns           the noun phrases of those who report
    source_words, names                    tables as sets; persons, institutions, journals, studies by their capitals
    heard                                  voices that the encoder hears, beside the rules' reports
    anybody, hearsay                       whoever speaks, and reports of nobody in particular
    headlines                              the voice behind a headline's last comma
    continuation, quotations               how far a report goes on
    signatures, transcripts                speakers named below, or before a colon
    tokenised                              an article as its words, in sentences and paragraphs

Imports nothing of ``pipes``.
"""
