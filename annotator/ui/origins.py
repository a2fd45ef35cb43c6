"""How the window names recognisers and their rules. One without a name here, such as a model of the project, is shown by its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.ui.marking import QT_TRANSLATE_NOOP

_ORIGINS = {
    "dates": QT_TRANSLATE_NOOP("Origin", "dates"),
    "ordinals": QT_TRANSLATE_NOOP("Origin", "ordinals"),
    "vague": QT_TRANSLATE_NOOP("Origin", "vague amounts"),
    "quantities": QT_TRANSLATE_NOOP("Origin", "quantities"),
    "entities": QT_TRANSLATE_NOOP("Origin", "names"),
    "memory": QT_TRANSLATE_NOOP("Origin", "earlier decisions"),
    "learned": QT_TRANSLATE_NOOP("Origin", "what was learned"),
    "camel": QT_TRANSLATE_NOOP("Origin", "camel-tools"),
    "again": QT_TRANSLATE_NOOP("Origin", "the rest of the article"),
}

_RULES = {
    "again": QT_TRANSLATE_NOOP("Rule", "the same name as elsewhere in the article"),
    "camel": QT_TRANSLATE_NOOP("Rule", "a name that camel-tools finds"),
    "century": QT_TRANSLATE_NOOP("Rule", "a century"),
    "confirmed before": QT_TRANSLATE_NOOP("Rule", "a name that was confirmed before"),
    "date in digits": QT_TRANSLATE_NOOP("Rule", "a date in digits"),
    "day of a month": QT_TRANSLATE_NOOP("Rule", "a day of a month"),
    "decade": QT_TRANSLATE_NOOP("Rule", "a decade"),
    "definite number after its noun": QT_TRANSLATE_NOOP("Rule", "a definite number after its noun"),
    "dual": QT_TRANSLATE_NOOP("Rule", "a dual"),
    "gazetteer": QT_TRANSLATE_NOOP("Rule", "in the list of known names"),
    "learned": QT_TRANSLATE_NOOP("Rule", "a name like those that were confirmed"),
    "measure after a modifier": QT_TRANSLATE_NOOP("Rule", "a measure after a word such as about"),
    "month": QT_TRANSLATE_NOOP("Rule", "a month"),
    "name of an entity": QT_TRANSLATE_NOOP("Rule", "a name of an entity of the project"),
    "number alone": QT_TRANSLATE_NOOP("Rule", "a number alone"),
    "number and noun": QT_TRANSLATE_NOOP("Rule", "a number and the noun it counts"),
    "number and unknown noun": QT_TRANSLATE_NOOP("Rule", "a number and a noun that is not in the dictionary"),
    "number as ordinal": QT_TRANSLATE_NOOP("Rule", "a number as an ordinal"),
    "number of nouns": QT_TRANSLATE_NOOP("Rule", "a number and the noun it counts"),
    "one after its noun": QT_TRANSLATE_NOOP("Rule", "one, after its noun"),
    "ordinal after an indefinite noun": QT_TRANSLATE_NOOP("Rule", "an ordinal after its noun"),
    "ordinal after another": QT_TRANSLATE_NOOP("Rule", "an ordinal after another"),
    "ordinal after its noun": QT_TRANSLATE_NOOP("Rule", "an ordinal after its noun"),
    "ordinal before its noun": QT_TRANSLATE_NOOP("Rule", "an ordinal before its noun"),
    "part of a year": QT_TRANSLATE_NOOP("Rule", "a part of a year"),
    "percent": QT_TRANSLATE_NOOP("Rule", "a percentage"),
    "period": QT_TRANSLATE_NOOP("Rule", "a period"),
    "range": QT_TRANSLATE_NOOP("Rule", "a range"),
    "relative month": QT_TRANSLATE_NOOP("Rule", "a relative month"),
    "relative year": QT_TRANSLATE_NOOP("Rule", "a relative year"),
    "title": QT_TRANSLATE_NOOP("Rule", "a name after a title"),
    "vague amount alone": QT_TRANSLATE_NOOP("Rule", "a vague amount"),
    "vague amount after its noun": QT_TRANSLATE_NOOP("Rule", "a vague amount"),
    "vague amount of a noun": QT_TRANSLATE_NOOP("Rule", "a vague amount"),
    "vague amount of nouns": QT_TRANSLATE_NOOP("Rule", "a vague amount"),
    "year": QT_TRANSLATE_NOOP("Rule", "a year"),
}
_SHORT = "short for "


def origin_title(origin: str) -> str:
    """The names of the recognisers that an origin joins by +, in the language of the window."""
    return " + ".join(QCoreApplication.translate("Origin", _ORIGINS[name]) if name in _ORIGINS else name for name in origin.split("+"))


def reason_text(rule: str) -> str:
    """The rule that made a suggestion, in the language of the window; words of Arabic in it keep their direction."""
    if rule in _RULES:
        return QCoreApplication.translate("Rule", _RULES[rule])
    if rule.startswith(_SHORT):
        return QCoreApplication.translate("Rule", "short for %1").replace("%1", f"\u2068{rule.removeprefix(_SHORT)}\u2069")
    return f"\u2068{rule}\u2069"
