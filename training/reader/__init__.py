"""The reader of claims: from labels to the weights that ``claimminer.transformer.claims`` works with."""
