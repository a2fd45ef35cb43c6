"""How the window names stances and ratings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model.evidence import Rating, SourceKind, Stance


def stance_title(stance: Stance) -> str:
    """The stance of a passage towards a claim."""
    return {
        Stance.SUPPORTS: QCoreApplication.translate("Stance", "supports"),
        Stance.REFUTES: QCoreApplication.translate("Stance", "refutes"),
        Stance.MENTIONS: QCoreApplication.translate("Stance", "mentions"),
    }[stance]


def rating_title(rating: Rating) -> str:
    """The judgement on a claim."""
    return {
        Rating.TRUE: QCoreApplication.translate("Rating", "true"),
        Rating.MOSTLY_TRUE: QCoreApplication.translate("Rating", "mostly true"),
        Rating.MISLEADING: QCoreApplication.translate("Rating", "misleading"),
        Rating.FALSE: QCoreApplication.translate("Rating", "false"),
        Rating.UNVERIFIABLE: QCoreApplication.translate("Rating", "cannot be verified"),
    }[rating]


def kind_title(kind: SourceKind) -> str:
    """The kind of a source."""
    return {
        SourceKind.PAGE: QCoreApplication.translate("SourceKind", "web page"),
        SourceKind.FILE: QCoreApplication.translate("SourceKind", "file"),
        SourceKind.BOOK: QCoreApplication.translate("SourceKind", "book or paper"),
    }[kind]
