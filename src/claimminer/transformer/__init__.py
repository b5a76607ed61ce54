"""Tags, trees, sentences and entities from one small pretrained encoder, as parts of a spaCy pipeline."""
