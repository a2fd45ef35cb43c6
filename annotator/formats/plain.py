"""Plain text: the whole file is one article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from annotator.formats.article import LIMIT, new_article
from annotator.formats.encoding import decode
from annotator.model.errors import BadInput
from annotator.model.new_article import NewArticle

_MOST_BYTES = 4 * LIMIT + 4
"""No encoding of text needs more for an article within bounds: four bytes a code point, and a byte order mark."""


def read(name: str, file: BinaryIO) -> Iterator[NewArticle]:
    """The article in the file. BadInput if there is none."""
    raw = file.read(_MOST_BYTES + 1)
    if len(raw) > _MOST_BYTES:
        raise BadInput(f"It is longer than the {LIMIT:,} characters that an article may have.")
    if not raw:
        raise BadInput("The file is empty.")
    yield new_article(name, decode(raw), raw=raw)
