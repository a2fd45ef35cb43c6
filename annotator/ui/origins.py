"""How the window names recognisers and their rules. One without a name here, such as a model of the project, is shown by its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from annotator.model.reason import Reason
from annotator.model.review import ReviewSpan
from annotator.ui.marking import QT_TRANSLATE_NOOP

_tr = QCoreApplication.translate
_ORIGINS = {
    "dates": QT_TRANSLATE_NOOP("Origin", "dates"),
    "ordinals": QT_TRANSLATE_NOOP("Origin", "ordinals"),
    "vague": QT_TRANSLATE_NOOP("Origin", "vague amounts"),
    "quantities": QT_TRANSLATE_NOOP("Origin", "quantities"),
    "entities": QT_TRANSLATE_NOOP("Origin", "rules for names"),
    "memory": QT_TRANSLATE_NOOP("Origin", "earlier decisions"),
    "learned": QT_TRANSLATE_NOOP("Origin", "what was learned"),
    "camel": QT_TRANSLATE_NOOP("Origin", "camel-tools"),
    "again": QT_TRANSLATE_NOOP("Origin", "the rest of the article"),
}

_RULES = {
    "again": QT_TRANSLATE_NOOP("Rule", "the same name as elsewhere in the article"),
    "camel": QT_TRANSLATE_NOOP("Rule", "found by its model of names"),
    "bare year": QT_TRANSLATE_NOOP("Rule", "a year without a word before it"),
    "century": QT_TRANSLATE_NOOP("Rule", "a century"),
    "confirmed before": QT_TRANSLATE_NOOP("Rule", "a name that was confirmed before"),
    "date in digits": QT_TRANSLATE_NOOP("Rule", "a date in digits"),
    "day of a month": QT_TRANSLATE_NOOP("Rule", "a day of a month"),
    "decade": QT_TRANSLATE_NOOP("Rule", "a decade"),
    "definite number after its noun": QT_TRANSLATE_NOOP("Rule", "a definite number after its noun"),
    "dual of an unknown noun": QT_TRANSLATE_NOOP("Rule", "a dual of a noun that is not in the dictionary"),
    "dual": QT_TRANSLATE_NOOP("Rule", "a dual"),
    "gazetteer": QT_TRANSLATE_NOOP("Rule", "in the list of known names"),
    "given name": QT_TRANSLATE_NOOP("Rule", "it begins with a given name"),
    "head noun before it": QT_TRANSLATE_NOOP("Rule", "a name after a noun such as newspaper or club"),
    "event": QT_TRANSLATE_NOOP("Rule", "a noun such as summit or attack with its name"),
    "law": QT_TRANSLATE_NOOP("Rule", "a noun such as law or resolution with its name or number"),
    "learned": QT_TRANSLATE_NOOP("Rule", "a name like those that were confirmed"),
    "measure after a modifier": QT_TRANSLATE_NOOP("Rule", "a measure after a word such as about"),
    "month": QT_TRANSLATE_NOOP("Rule", "a month"),
    "name of an entity": QT_TRANSLATE_NOOP("Rule", "a name of an entity of the project"),
    "number after its noun": QT_TRANSLATE_NOOP("Rule", "a number after its noun"),
    "number alone": QT_TRANSLATE_NOOP("Rule", "a number alone"),
    "number and noun": QT_TRANSLATE_NOOP("Rule", "a number and the noun it counts"),
    "number and unknown noun": QT_TRANSLATE_NOOP("Rule", "a number and a noun that is not in the dictionary"),
    "number in parallel": QT_TRANSLATE_NOOP("Rule", "a number beside another of its kind"),
    "number as ordinal": QT_TRANSLATE_NOOP("Rule", "a number as an ordinal"),
    "number of nouns": QT_TRANSLATE_NOOP("Rule", "a number and the noun it counts"),
    "one after its noun": QT_TRANSLATE_NOOP("Rule", "one, after its noun"),
    "ordinal after an indefinite noun": QT_TRANSLATE_NOOP("Rule", "an ordinal after its noun"),
    "ordinal after another": QT_TRANSLATE_NOOP("Rule", "an ordinal after another"),
    "ordinal after its noun": QT_TRANSLATE_NOOP("Rule", "an ordinal after its noun"),
    "ordinal before its noun": QT_TRANSLATE_NOOP("Rule", "an ordinal before its noun"),
    "part of a year": QT_TRANSLATE_NOOP("Rule", "a part of a year"),
    "outlet": QT_TRANSLATE_NOOP("Rule", "a newspaper or a channel to whom somebody speaks"),
    "site": QT_TRANSLATE_NOOP("Rule", "the site on which the article stands"),
    "part of a century": QT_TRANSLATE_NOOP("Rule", "a part of a century"),
    "product": QT_TRANSLATE_NOOP("Rule", "a number times another"),
    "symbol": QT_TRANSLATE_NOOP("Rule", "a number with a sign such as $"),
    "percent": QT_TRANSLATE_NOOP("Rule", "a percentage"),
    "period": QT_TRANSLATE_NOOP("Rule", "a period"),
    "range": QT_TRANSLATE_NOOP("Rule", "a range"),
    "relative month": QT_TRANSLATE_NOOP("Rule", "a relative month"),
    "relative year": QT_TRANSLATE_NOOP("Rule", "a relative year"),
    "time of day": QT_TRANSLATE_NOOP("Rule", "a time of day"),
    "title": QT_TRANSLATE_NOOP("Rule", "a name after a title"),
    "vague amount alone": QT_TRANSLATE_NOOP("Rule", "a vague amount"),
    "vague amount after its noun": QT_TRANSLATE_NOOP("Rule", "a vague amount"),
    "vague amount of a noun": QT_TRANSLATE_NOOP("Rule", "a vague amount"),
    "vague amount of nouns": QT_TRANSLATE_NOOP("Rule", "a vague amount"),
    "year": QT_TRANSLATE_NOOP("Rule", "a year"),
}
_TOLD = {
    "head noun": QT_TRANSLATE_NOOP("Rule", "a name after “%1”"),
    "nationality": QT_TRANSLATE_NOOP("Rule", "a name after “%1”"),
    "office": QT_TRANSLATE_NOOP("Rule", "a name before “%1”"),
    "place noun": QT_TRANSLATE_NOOP("Rule", "a place after “%1”"),
    "short for": QT_TRANSLATE_NOOP("Rule", "short for “%1”"),
    "speaker": QT_TRANSLATE_NOOP("Rule", "a name after “%1”, as of somebody who speaks"),
    "spelling of": QT_TRANSLATE_NOOP("Rule", "another spelling of “%1”"),
    "title": QT_TRANSLATE_NOOP("Rule", "a name after “%1”"),
}
"""Rules that go on with the words that they saw."""
_OPENS = " …"
_CONFIRMED = "confirmed before"
_NAMING = frozenset({"gazetteer", "name of an entity"})
"""Rules that know whose name it is."""


def why(span: ReviewSpan, reasons: Sequence[Reason]) -> str:
    """Who made a span or, for a suggestion, how sure it is and a line for each recogniser behind it with what that saw."""
    offered = span.suggestion or (span.annotation.offered if span.annotation else None)
    if offered is None:
        by = span.annotation.created_by if span.annotation else ""
        return _tr("Card", "Marked by %1").replace("%1", _apart(by))
    said = _tr("Card", "Suggested, %1 % sure:").replace("%1", QLocale().toString(round(offered.score * 100)))
    return "\n".join([said, *(f"· {_apart(reason_line(reason))}" for reason in reasons)])


def reason_line(reason: Reason) -> str:
    """A recogniser and what it saw, in one line."""
    decided = list(_Decided().told(reason))
    rule = "" if decided and reason.rule == _CONFIRMED else reason_text(reason.rule)
    saw = _tr("Rule", ", ").join(filter(None, (rule, *_listed(reason), *decided)))
    title = origin_title(reason.origin)
    return _tr("Rule", "%1: %2").replace("%1", title).replace("%2", saw) if saw else title


def recognisers() -> list[tuple[str, str]]:
    """The title of each recogniser with its name."""
    return [(origin_title(name), name) for name in _ORIGINS]


def origin_title(origin: str) -> str:
    """The names of the recognisers that an origin joins by +, in the language of the window."""
    return " + ".join(_tr("Origin", _ORIGINS[name]) if name in _ORIGINS else name for name in origin.split("+"))


def reason_text(rule: str) -> str:
    """The rule that made a suggestion, in the language of the window; words of Arabic in it keep their direction."""
    if rule in _RULES:
        return _tr("Rule", _RULES[rule])
    for told, text in _TOLD.items():
        if rule.startswith(f"{told} "):
            return _tr("Rule", text).replace("%1", _apart(rule.removeprefix(told).strip()))
    if rule.endswith(_OPENS):
        return _tr("Rule", "a name that opens with “%1”").replace("%1", _apart(rule.removesuffix(_OPENS)))
    return _apart(rule) if rule else ""


def _listed(reason: Reason) -> Iterator[str]:
    """The entity whose name was recognised."""
    if reason.entity and reason.rule in _NAMING:
        named = reason.entity.names.get(QLocale().name().split("_")[0])
        yield " · ".join(_apart(name) for name in (reason.entity.name, named) if name)


class _Decided(QObject):
    """What the project decided on a name elsewhere. Qt's tools find plurals only where an object says them."""

    def told(self, reason: Reason) -> Iterator[str]:
        """How often, in words; nothing where nothing was decided."""
        if reason.confirmed:
            times = self.tr("confirmed %n time(s)", "", reason.confirmed)
            yield " ".join((times, self.tr("in %n article(s)", "", reason.articles)))
        if reason.rejected:
            yield self.tr("rejected %n time(s)", "", reason.rejected)


def _apart(text: str) -> str:
    """A text that keeps its direction among others."""
    return f"\u2068{text}\u2069"
