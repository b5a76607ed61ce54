"""Articles that say one thing of each kind, for the tests of the exports."""

from __future__ import annotations

from kb_runs import Said, article

EXAMPLE = [
    article("a.txt", Said("[ginger] reduces (nausea)", "cited"), url="https://pubmed.ncbi.nlm.nih.gov/123/",
            published="2019-05-02", title="Roots"),
    article("b.txt", Said("[ginger] may reduces (nausea)", "vague"), url="https://doi.org/10.1234/x.y?z=1"),
    article("c.txt", "[ginger] not reduces (nausea)", "[aspirin] increases (IL-6)", source_id="PMID: 77"),
    article("d.txt", "[ginger] increases (nausea)", "[smoking] causes (lung cancer)", url="https://b.example/d"),
    article("e.txt", "[smoking] increases (the risk of asthma)", "[IL-6] worsens (mild asthma)"),
    article("f.txt", "[stress] is linked to (asthma)", "[stress] contributes to (asthma)"),
    article("g.txt", "[aspirin] may treats (asthma)", "[ibuprofen] treats (asthma)", "[smoking] affects (sleep)"),
    article("h.txt", "[aspirin] increases (the risk of asthma)", "[yoga] prevents (asthma)", "[tea] eases (asthma)"),
]  # fmt: skip
