"""From a text to suggestions: a grammar of Arabic numeric claims, gazetteers, name patterns and learned models.

`build` gives the pipeline of recognisers; README.md beside this file explains the grammar.
"""

from __future__ import annotations

from annotator.highlight.pipeline import Pipeline
from annotator.model.knowledge import Knowledge

VERSION = "5"
"""Stored with suggestions: a project's articles are highlighted again when it changes."""


def build(knowledge: Knowledge | None = None) -> Pipeline:
    """The shipped recognisers, with what a project has learned."""
    from annotator.highlight.recognisers import recognisers

    return Pipeline(recognisers(knowledge or Knowledge()))
