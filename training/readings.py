"""Articles as far as the pipeline parses them: what trainings ask of it, and nobody else."""

from collections.abc import Sequence

from claimminer import pipeline
from claimminer.articles import Article
from claimminer.models import Model

Readings = list[pipeline._Reading]


def readings(articles: Sequence[Article], model: Model) -> Readings:
    """Each article with the trees of its sentences that hold a cue. To be called in a memory zone."""
    found = [pipeline._read(article, model) for article in articles]
    pipeline._recognise(found, model)
    pipeline._parse(found, [pipeline._sentences_with_cues(reading) for reading in found], model)
    return found
