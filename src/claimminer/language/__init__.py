"""What English says, as tables: words by what they mean to us, with a comment each. No logic, and nothing of spaCy.

    cue, relations, verbs, idioms          how one thing is said to act on another: the relation table
    noun_compounds, perfects, predicates   nouns that bear their effect before them; second readings
    comparisons, groups, inversions        what goes together without a cause
    hedges, senses, contexts               what weakens, denies or supposes a claim
    functions, laboratory, studies, topics what is said of bodies, work and people, and is no claim about health
    affairs                                money, law, services and opinion, of which news tells besides
    outcomes, bodily, processes            what a verb of many senses must act on
    attributions, reporting_verbs, hearsay who is said to have found something
    headings, source_headings, citations   where an article names its sources, and how
    placeholders, placeholder_words        what stands where a source belongs and is none
    boilerplate, page_lines, webpages      what a page says beside its article
    publications                           what is known of journals, and when they began
    grammar, pronouns, irregular, spelling function words and forms
    ``vocabulary.tsv``, modifiers          names of things; wrappers: what makes another thing of them
"""
