"""Operations of the history in words."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from annotator.model.attributes import Attribute
from annotator.model.history import HistoryEntry
from annotator.model.labels import LabelSet
from annotator.ui.language import quoted
from annotator.ui.marking import QT_TRANSLATE_NOOP
from annotator.ui.span_marks import label_title, title_of, value_title

_SENTENCES = {
    "confirm": QT_TRANSLATE_NOOP("History", "Confirmed %quote"),
    "reject": QT_TRANSLATE_NOOP("History", "Rejected %quote"),
    "unsure": QT_TRANSLATE_NOOP("History", "Unsure about %quote"),
    "reopen": QT_TRANSLATE_NOOP("History", "Took the decision on %quote back"),
    "correct": QT_TRANSLATE_NOOP("History", "Corrected %quote"),
    "describe": QT_TRANSLATE_NOOP("History", "Chose %chosen for %quote"),
    "add": QT_TRANSLATE_NOOP("History", "Marked %quote as %label"),
    "split": QT_TRANSLATE_NOOP("History", "Split %quote in two"),
    "join": QT_TRANSLATE_NOOP("History", "Joined two spans to %quote"),
    "link": QT_TRANSLATE_NOOP("History", "Linked evidence to %quote"),
    "unlink": QT_TRANSLATE_NOOP("History", "Took evidence away from %quote"),
    "judge": QT_TRANSLATE_NOOP("History", "Gave a verdict on %quote"),
    "link_entity": QT_TRANSLATE_NOOP("History", "Named the entity of %quote"),
    "link_new_entity": QT_TRANSLATE_NOOP("History", "Added the entity %quote and linked its mention"),
    "edit_entity": QT_TRANSLATE_NOOP("History", "Edited the entity %quote"),
    "delete_entity": QT_TRANSLATE_NOOP("History", "Took the entity %quote away"),
    "merge_entities": QT_TRANSLATE_NOOP("History", "Merged entities into %quote"),
    "split_entity": QT_TRANSLATE_NOOP("History", "Split the entity %quote"),
    "create_entity": QT_TRANSLATE_NOOP("History", "Added the entity %quote"),
    "import": QT_TRANSLATE_NOOP("History", "Imported articles: %count"),
    "merge": QT_TRANSLATE_NOOP("History", "Took in another project"),
    "finding": QT_TRANSLATE_NOOP("History", "Ruled on the contradiction about %quote"),
    "state": QT_TRANSLATE_NOOP("History", "Set an article's state"),
    "metadata": QT_TRANSLATE_NOOP("History", "Edited an article's title, outlet or date"),
    "region": QT_TRANSLATE_NOOP("History", "Marked boilerplate or text"),
    "accept_answer": QT_TRANSLATE_NOOP("History", "Took the answer on %quote over"),
    "label_set": QT_TRANSLATE_NOOP("History", "Changed labels or guidelines: %quote"),
    "source": QT_TRANSLATE_NOOP("History", "Added the source %quote"),
}
_OF_STATES = {
    ("answer", "confirmed"): QT_TRANSLATE_NOOP("History", "Answered yes to the question about %quote"),
    ("answer", "rejected"): QT_TRANSLATE_NOOP("History", "Answered no to the question about %quote"),
    ("finding", "accepted"): QT_TRANSLATE_NOOP("History", "Confirmed the contradiction about %quote"),
    ("finding", "dismissed"): QT_TRANSLATE_NOOP("History", "Dismissed the contradiction about %quote"),
    ("finding", "open"): QT_TRANSLATE_NOOP("History", "Took the ruling on the contradiction about %quote back"),
    ("state", "done"): QT_TRANSLATE_NOOP("History", "Finished the article %quote"),
    ("state", "approved"): QT_TRANSLATE_NOOP("History", "Approved the article %quote"),
    ("state", "set_aside"): QT_TRANSLATE_NOOP("History", "Set the article %quote aside"),
    ("state", "in_progress"): QT_TRANSLATE_NOOP("History", "Took the article %quote up again"),
}
"""Sentences of operations that say to which state they brought something."""

_OF_MANY = {
    "confirm": QT_TRANSLATE_NOOP("History", "Confirmed %count spans, the first is %quote"),
    "reject": QT_TRANSLATE_NOOP("History", "Rejected %count spans, the first is %quote"),
    "relabel": QT_TRANSLATE_NOOP("History", "Marked %count spans as %label, the first is %quote"),
    "mark_all": QT_TRANSLATE_NOOP("History", "Marked %quote as %label in %count places"),
}
"""Sentences of operations that say how many spans they changed."""


def entry_text(entry: HistoryEntry, labels: LabelSet) -> str:
    """The sentence of an operation; one without a sentence is shown by its own name."""
    detail = entry.detail
    of_state = _OF_STATES.get((entry.name, detail.get("state", "")))
    of_many = _OF_MANY.get(entry.name) if "count" in detail else None
    known = of_state or of_many or _SENTENCES.get("describe" if "attributes" in detail else entry.name)
    sentence = QCoreApplication.translate("History", known) if known else entry.name
    sentence = sentence.replace("%quote", quoted(detail.get("quote", "…"))).replace("%count", detail.get("count", ""))
    sentence = sentence.replace("%chosen", _chosen(detail, labels))
    return sentence.replace("%label", label_title(detail.get("label", ""), labels))


def _chosen(detail: Mapping[str, str], labels: LabelSet) -> str:
    """The attributes that an operation is about, each with its new value."""
    label = detail.get("to_label", detail.get("label", ""))
    known = {attribute.name: attribute for attribute in labels[label].attributes} if label in labels else {}
    said = []
    for name, value in json.loads(detail.get("attributes", "{}")).items():
        attribute = known.get(name, Attribute(name, {}, ()))
        none = QCoreApplication.translate("History", "no value")
        said.append(f"\u2068{title_of(name, attribute.titles)}\u2069 – \u2068{value_title(attribute, value) or none}\u2069")
    return " · ".join(said)


def entry_place(entry: HistoryEntry, *, more: str = "") -> str:
    """Who did an operation, when, and in which article, unless its sentence names that; then `more`."""
    at = QDateTime.fromString(entry.at, Qt.DateFormat.ISODate).toLocalTime()
    when = QLocale().toString(at, QLocale.FormatType.ShortFormat).replace("\u200f", "")  # its marks would tear a moment apart
    article = f"\u2068{entry.article}\u2069" if entry.article and entry.article != entry.detail.get("quote") else ""
    return " · ".join(filter(None, (f"\u2068{entry.by}\u2069", f"\u2066{when}\u2069", article, more)))
