"""The fonts that ship with the program, so that a text looks the same on every machine."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from annotator import resources

ARTICLE_FAMILIES = ("Noto Naskh Arabic", "Amiri", "Noto Sans Arabic")
"""Families for the article, the default first; each has Arabic, tashkeel, both kinds of digits and Latin."""

_FILES = {
    "Noto Naskh Arabic": ("NotoNaskhArabic.ttf",),
    "Amiri": ("Amiri-Regular.ttf", "Amiri-Bold.ttf"),
    "Noto Sans Arabic": ("NotoSansArabic.ttf",),
}
INTERFACE_FAMILY = "Noto Sans Arabic"
DEFAULT_SIZE = 17.0


@cache
def install(family: str) -> None:
    """Makes a shipped font known to Qt, once. Needs a QGuiApplication; a family that is not shipped is the system's.

    FileNotFoundError if the installation lacks the font or Qt cannot read it.
    """
    for name in _FILES.get(family, ()):
        path = resources.path("fonts", name)
        if not QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))):
            raise FileNotFoundError(f"not a font that Qt can read: {path}")


def article_font(family: str = ARTICLE_FAMILIES[0], size: float = DEFAULT_SIZE) -> QFont:
    """The article's font, `size` in points. What it lacks comes from the default family, then from the system.

    Hinting is off: it would shift glyphs by fractions of a pixel from one machine to the next.
    """
    families = list(dict.fromkeys([family, ARTICLE_FAMILIES[0]]))
    for wanted in families:
        install(wanted)
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
