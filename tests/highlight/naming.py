"""What the shipped recogniser of entities finds in a text, in few words."""

from __future__ import annotations

from annotator.highlight.document import Document
from annotator.highlight.entities.entities import shipped
from annotator.highlight.entities.mentions import Mention


def mentions(text: str) -> list[Mention]:
    return shipped().mentions(Document(text))


def found(text: str, label: str) -> list[str]:
    """The mentions of a label, as they stand in the text."""
    return [text[mention.start : mention.end] for mention in mentions(text) if mention.label == label]
