"""How the window names recognisers. One that has no name here, such as a model of the project, is shown by its own."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_TITLES = {
    "quantities": QT_TRANSLATE_NOOP("Origin", "the reader of quantities"),
    "dates": QT_TRANSLATE_NOOP("Origin", "the reader of dates"),
    "ordinals": QT_TRANSLATE_NOOP("Origin", "the reader of ordinals"),
    "places": QT_TRANSLATE_NOOP("Origin", "the gazetteer of places"),
    "people": QT_TRANSLATE_NOOP("Origin", "the patterns of people's names"),
    "bodies": QT_TRANSLATE_NOOP("Origin", "the patterns of organisations' names"),
    "memory": QT_TRANSLATE_NOOP("Origin", "earlier decisions"),
    "camel": QT_TRANSLATE_NOOP("Origin", "the camel-tools model"),
}


def origin_title(origin: str) -> str:
    """The name of a recogniser in the language of the window."""
    return QCoreApplication.translate("Origin", _TITLES[origin]) if origin in _TITLES else origin


def reason_text(rule: str) -> str:
    """The rule that made a suggestion, kept in its own direction."""
    return f"\u2068{rule}\u2069"
