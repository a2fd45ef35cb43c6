"""What makes decoded text an article: canonical text within bounds, and metadata with dates in ISO 8601."""

from __future__ import annotations

import re
from datetime import date

from annotator.model.article import Metadata
from annotator.model.errors import BadInput
from annotator.model.new_article import NewArticle
from annotator.text.canonical import canonical

LIMIT = 5_000_000
"""Most code points that an article may have."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T ].*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ,].*)?")


def new_article(name: str, text: str, *, metadata: Metadata | None = None, raw: bytes = b"") -> NewArticle:
    """The article with its text in canonical form. BadInput, one sentence, if the text cannot be an article's."""
    return NewArticle(name=name, text=checked(canonical(text)), metadata=metadata or Metadata(), raw=raw)


def checked(text: str) -> str:
    """The canonical text itself. BadInput if it is empty, too long, binary, or holds half a character."""
    if len(text) > LIMIT:
        raise BadInput(f"The article has {len(text):,} characters, more than the {LIMIT:,} that an article may have.")
    if not any(char.isprintable() and not char.isspace() for char in text):
        raise BadInput("There is no text in it.")
    if "\0" in text:
        raise BadInput("It is not a text: it holds null characters.")
    if _SURROGATE.search(text):
        raise BadInput("It holds half of a character (a lone surrogate), so its text is damaged.")
    return text


def iso_date(written: str | None) -> str | None:
    """A date as tables write it, in ISO 8601 at its precision: 2019, 2019-05, 2019-05-03; None if it is none.

    Dates with slashes or points are read day first, as the Arab press writes them, unless the year leads.
    """
    written = (written or "").strip().translate(_WESTERN)
    if match := _ISO.fullmatch(written) or _YEAR_FIRST.fullmatch(written):
        return _iso(*match.groups())
    if match := _DAY_FIRST.fullmatch(written):
        return _iso(*reversed(match.groups()))
    return None


_WESTERN = {ord(digits[n]): str(n) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for n in range(10)}


def _iso(year: str, month: str | None, day: str | None) -> str | None:
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join([year, *(f"{int(part):02}" for part in (month, day) if part is not None)])
