"""Text before any language work: decoding, repair, sections, sentences. No spaCy."""
