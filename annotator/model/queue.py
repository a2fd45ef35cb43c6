"""In which order a reviewer meets the suggestions of many articles."""

from __future__ import annotations

from enum import StrEnum


class QueueOrder(StrEnum):
    """What comes first: claims that deserve checking most, what the recogniser doubted most (a score nearest 0.5), the spans of
    one label after those of another, or the oldest article."""

    WORTH = "worth"
    DOUBT = "doubt"
    LABEL = "label"
    ARTICLE = "article"
