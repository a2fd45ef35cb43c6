"""The fonts that ship with the program, so that a text looks the same on every machine."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from annotator import resources

ARTICLE_FAMILIES = ("Noto Naskh Arabic", "Amiri", "Noto Sans Arabic")
"""Families for the article, the default first; each has Arabic, tashkeel, both kinds of digits and Latin."""

INTERFACE_FAMILY = "Noto Sans Arabic"
DEFAULT_SIZE = 17.0


@cache
def install() -> tuple[str, ...]:
    """Makes the shipped fonts known to Qt, once, and returns their families. Needs a QGuiApplication.

    FileNotFoundError if the installation has no fonts or one that Qt cannot read.
    """
    families: list[str] = []
    for path in sorted(resources.path("fonts").glob("*.ttf")):
        found = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
        if not found:
            raise FileNotFoundError(f"not a font that Qt can read: {path}")
        families += found
    if not families:
        raise FileNotFoundError(f"no fonts in {resources.path('fonts')}")
    return tuple(dict.fromkeys(families))


def article_font(family: str = ARTICLE_FAMILIES[0], size: float = DEFAULT_SIZE) -> QFont:
    """The article's font, `size` in points. What it lacks comes from the default family, then from the system.

    Hinting is off: it would shift glyphs by fractions of a pixel from one machine to the next.
    """
    install()
    font = QFont()
    font.setFamilies(list(dict.fromkeys([family, ARTICLE_FAMILIES[0]])))
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
