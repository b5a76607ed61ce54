"""The labelling interface that the tasks for Label Studio want, as its XML."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from claimminer.review.desk import Desk
from claimminer.review.exports.label_studio import CHOICES, TEXTS
from claimminer.review.exports.tasks import LABELS

__all__ = ["config", "write"]


def write(desk: Desk, viewer: str | None) -> Iterator[bytes]:  # noqa: ARG001
    """Yield the interface; it is the same for every review."""
    yield config().encode()


def config() -> str:
    """The interface: labels for the spans, choices and text fields for all else."""
    labels = "".join(f"    <Label value={quoteattr(label)}/>\n" for label in LABELS.values())
    choices = "".join(
        f'  <Choices name="{name}" toName="text" choice="single" showInline="true">'
        + "".join(f"<Choice value={quoteattr(value)}/>" for value in values)
        + "</Choices>\n"
        for name, values in CHOICES.items()
    )
    texts = "".join(
        f'  <TextArea name="{name}" toName="text" rows="1" maxSubmissions="1"/>\n' for name in TEXTS
    )
    return (
        f'<View>\n  <Labels name="label" toName="text">\n{labels}  </Labels>\n'
        f'  <Text name="text" value="$text"/>\n{choices}{texts}</View>\n'
    )
