"""Articles in tables: which column or key means what."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.formats.article import iso_date, new_article
from annotator.model.article import Metadata
from annotator.model.errors import BadInput
from annotator.model.new_article import NewArticle

_COLUMNS = {
    "id": ("id", "article_id", "doc_id", "document_id", "uid", "المعرف"),
    "text": ("text", "content", "body", "article", "article_text", "النص"),
    "title": ("title", "headline", "العنوان"),
    "outlet": ("outlet", "publisher", "site", "sitename", "newspaper", "source", "المصدر"),
    "date": ("date", "published", "published_at", "publish_date", "publication_date", "pubdate", "التاريخ"),
    "author": ("author", "byline", "writer", "الكاتب"),
    "url": ("url", "link", "address", "الرابط"),
}
"""Names under which tables keep a field, the plainest first; case and spaces around do not matter."""


def has_text(columns: list[str]) -> bool:
    """Whether one of the columns holds the article's text."""
    return any(column.strip().casefold() in _COLUMNS["text"] for column in columns)


def row_article(row: Mapping[str, object], *, fallback_name: str, raw: bytes = b"") -> NewArticle:
    """The article in a row; its name is the row's id, or `fallback_name` where it has none. BadInput if it is none."""
    text = _fields(row)["text"]
    if not isinstance(text, str):
        raise BadInput("It has no text.")
    return new_article(named(row) or fallback_name, text, metadata=row_metadata(row), raw=raw)


def named(row: Mapping[str, object]) -> str | None:
    """The id in a row."""
    return _written(_fields(row)["id"])


def row_metadata(row: Mapping[str, object]) -> Metadata:
    """What a row says about its article."""
    field = _fields(row)
    return Metadata(
        title=_written(field["title"]),
        outlet=_written(field["outlet"]),
        date=iso_date(_written(field["date"])),
        author=_written(field["author"]),
        url=_written(field["url"]),
    )


def _fields(row: Mapping[str, object]) -> dict[str, object]:
    """The cells by our own names of the columns; a nested `metadata` counts where the row itself says nothing."""
    given = {str(key).strip().casefold(): value for key, value in row.items() if value is not None}
    nested = given.get("metadata")
    if isinstance(nested, Mapping):
        given = {str(key).strip().casefold(): value for key, value in nested.items() if value is not None} | given
    return {name: next((given[alias] for alias in aliases if alias in given), None) for name, aliases in _COLUMNS.items()}


def _written(value: object) -> str | None:
    """A cell as one line of text, None where it is empty or no text or number."""
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return None
    return " ".join(str(value).replace("\0", "").split()) or None
