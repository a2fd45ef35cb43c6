"""Web pages: trafilatura extracts the article, its title, date, outlet, author and address."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from annotator.formats.article import iso_date, new_article
from annotator.formats.encoding import decode
from annotator.model.article import Metadata
from annotator.model.errors import BadInput
from annotator.model.new_article import NewArticle

_MOST_BYTES = 50_000_000
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_FEWEST_WORDS = 6
"""A page none of whose lines has as many words holds menus and notices, but no article."""


def read(name: str, file: BinaryIO) -> Iterator[NewArticle]:
    """The article of the page. BadInput if there is none."""
    raw = file.read(_MOST_BYTES + 1)
    if len(raw) > _MOST_BYTES:
        raise BadInput(f"The page is larger than {_MOST_BYTES // 1_000_000} MB.")
    if not raw:
        raise BadInput("The file is empty.")
    page = _decode(raw)
    found = _extract(page)
    if found is None or not any(len(line.split()) >= _FEWEST_WORDS for line in (found.text or "").splitlines()):
        raise BadInput("There is no article on this page.")
    yield new_article(name, found.text, metadata=_metadata(found, page), raw=raw)


def _decode(raw: bytes) -> str:
    """The page as it declares itself, else as any text. A declaration that cannot be right is passed over."""
    declared = _DECLARED.search(raw, 0, 4096)
    if declared and not declared[1].lower().startswith((b"utf-16", b"utf-32")):  # the declaration itself was read as ASCII
        with suppress(LookupError, UnicodeError):
            return raw.decode(declared[1].decode("ascii", "replace")).removeprefix("\ufeff")
    return decode(raw)


def _extract(page: str, **dates: bool) -> Any:
    import trafilatura  # heavy: only where a page is read

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    return trafilatura.bare_extraction(
        page, with_metadata=True, include_comments=False, date_extraction_params={"original_date": True, **dates}
    )


def _metadata(found: Any, page: str) -> Metadata:
    return Metadata(
        title=found.title or None,
        outlet=_outlet(found.sitename or found.hostname or ""),
        date=_date(found, page),
        author=found.author or None,
        url=found.url or None,
    )


def _outlet(name: str) -> str | None:
    """The site's name; of one that gives its address instead, the host."""
    return (urlsplit(name).hostname if "://" in name else name) or None


def _date(found: Any, page: str) -> str | None:
    """The page's date. A first of January that no element of the page states is a mere year, found in running text."""
    day = iso_date(found.date)
    if day and day.endswith("-01-01") and (plain := _extract(page, extensive_search=False)) is not None and not plain.date:
        return day[:4]
    return day
