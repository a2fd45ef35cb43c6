"""The language of the window, and the direction that follows from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator import resources

LANGUAGES = {"ar": "العربية", "fr": "Français", "en": "English"}
"""The languages of the window, each by its own name."""

_LOCALES = {"ar": "ar_MA", "fr": "fr_FR", "en": "en_GB"}
_installed: list[QTranslator] = []


def choose(setting: str | None) -> str:
    """The language of the setting, else the first of the system's that the window speaks, else English."""
    if setting in LANGUAGES:
        return setting
    spoken = [tag.split("-")[0] for tag in QLocale.system().uiLanguages()]
    return next((tag for tag in spoken if tag in LANGUAGES), "en")


def install(language: str) -> None:
    """Makes the application speak the language from now on; windows made before keep their words.

    KeyError for a language that is not in `LANGUAGES`.
    """
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(_LOCALES[language]))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (f"tahqiq_{language}", str(resources.path("translations")))):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    right_to_left = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def quoted(text: str) -> str:
    """Somebody's words in the quotation marks of the window's language; they keep their own direction."""
    return QCoreApplication.translate("Language", "“%1”").replace("%1", f"\u2068{text}\u2069")


def directed(text: str) -> str:
    """Each line of the text in the direction of the window; Qt would else take that of its first word, often a quote or a name."""
    mark = "\u200f" if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "\u200e"
    return "\n".join(mark + line for line in text.split("\n")) if text else ""
