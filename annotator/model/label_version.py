"""A version of a project's label set."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.labels import LabelSet


@dataclass(frozen=True, slots=True)
class LabelVersion:
    """One version of a project's label set: the `number`th, made by whom and when; nobody made the first one."""

    number: int
    version: str
    made_by: str
    made_at: str
    labels: LabelSet
