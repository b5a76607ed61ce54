"""What each corpus' labels are to claimminer. A label that a corpus lacks is unknown in it, not absent."""

LABELS = {
    "BC5CDR": {"Chemical": "DRUG", "Disease": "CONDITION"},
    "NCBI-disease": {"Disease": "CONDITION"},
    "JNLPBA": {"cell_type": "CELL_TYPE", "protein": "GENE"},
    "CRAFT": {"CL": "CELL_TYPE", "GGP": "GENE"},
    "BioNLP13CG": {
        "Cell": "CELL_TYPE",
        "Gene_or_gene_product": "GENE",
        "Simple_chemical": "DRUG",
        "Cancer": "CONDITION",
    },
    # All five types of JNLPBA in a model of its own, to put the method beside published figures.
    "JNLPBA-all": {kind: kind for kind in ("protein", "DNA", "RNA", "cell_type", "cell_line")},
}
# Of these labels a corpus marks all there is; CG marks no disease but cancers, CRAFT's chemicals include roles.
KNOWN = {
    "BC5CDR": {"DRUG", "CONDITION"},
    "NCBI-disease": {"CONDITION"},
    "JNLPBA": {"CELL_TYPE", "GENE"},
    "CRAFT": {"CELL_TYPE", "GENE"},
    "BioNLP13CG": {"CELL_TYPE", "GENE"},
    "JNLPBA-all": {"protein", "DNA", "RNA", "cell_type", "cell_line"},
}
# Those of a model trained on BC5CDR as it stands.
OURS = LABELS["BC5CDR"]
BARE_CELLS = {"cell", "cells"}  # name no kind of cell
