"""Decisions from a file, one JSON object a line: what `tahqiq decide` and other programs' scripts use.

    article, start, end, label   which span: the article's name or id, ends in code points; the label may be left out
                                 where no other span has those ends
    do                           what to do with it:
      confirm, reject, reopen    nothing more
      unsure                     note: the question, if there is one
      answer                     yes: true or false; as: yes, but under this label; note; asked_by, where two people asked about the span
      accept                     nothing more: one's own question is decided as the answer says
      correct                    to: any of start, end, label, value, entity, note, attributes
      add                        value, entity, attributes (the label is needed; there is no such span yet)
      link                       source (an id, or an object with title and kind, publisher, url, date, text, path), passage,
                                 stance (supports, refutes, mentions), note
      judge                      rating, justification
      entity                     entity: its id or code
      mark_all                   text, label, entity; everywhere: true for all articles; no span. What is written behind doubtful
                                 clitics is left out
      state                      state, reason: of the article; no span
      metadata                   any of title, outlet, date, author, url: of the article; no span
      region                     boilerplate: whether the text from start to end is; no span
      finding                    finding: its key, as `tahqiq check --json` tells it; state (open, dismissed, accepted); no article

A value is a text that the recognisers read (٢٠ ألف), or an object as in gold: value, low, high, modifier, unit. Attributes are an
object with the chosen value of each attribute of the label that is named, null for none: {"assertion": "reported"}.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from decimal import InvalidOperation
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

from annotator.actions import articles, browsing, checking, entities, labels, occurrences, questions, review, sources
from annotator.formats import jsonl
from annotator.formats.gold_reading import value_from_json
from annotator.model.article import Article, ArticleState, Metadata
from annotator.model.change import Change
from annotator.model.dates import first_and_last_day
from annotator.model.errors import BadInput
from annotator.model.evidence import Rating, SourceKind, Stance
from annotator.model.finding import FindingState
from annotator.model.problem import Problem
from annotator.model.progress import Progress
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.search import Occurrence
from annotator.model.values import Date, Modifier, Quantity, Value
from annotator.store import Project

Row: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DecisionReport:
    """How many decisions were made, and which lines were not understood."""

    done: int
    problems: tuple[Problem, ...]


def read(lines: Iterable[bytes]) -> Iterator[Row | Problem]:
    """The objects on the lines; a line that holds none is a problem. Empty lines are passed over."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield {"line": number} | jsonl.parse(line)
            except BadInput as problem:
                yield Problem(f"line {number}", str(problem))


def apply(project: Project, rows: Iterable[Row | Problem]) -> Generator[Progress, None, DecisionReport]:
    """Makes the decisions one after another, each an operation of its own; what cannot be done is a problem, and the rest goes on.

    A row may say its `line`, for its problem to name.
    """
    done, problems = 0, list[Problem]()
    for number, row in enumerate(rows, start=1):
        if isinstance(row, Problem):
            problems.append(row)
        else:
            try:
                _decide(project, row)
                done += 1
            except BadInput as problem:
                problems.append(Problem(f"line {row.get('line', number)}", str(problem)))
        yield Progress(number, 0, "")
    return DecisionReport(done, tuple(problems))


def _decide(project: Project, row: Row) -> None:
    action = _text(row, "do")
    if action in _ON_PROJECTS:
        _ON_PROJECTS[action](project, row)
        return
    article = browsing.find_article(project, _text(row, "article"))
    if action in _ON_ARTICLES:
        _ON_ARTICLES[action](project, article, row)
    elif action in _ON_SPANS:
        _ON_SPANS[action](project, _span(project, article, row), row)
    else:
        known = ", ".join(sorted({*_ON_SPANS, *_ON_ARTICLES, *_ON_PROJECTS}))
        raise BadInput(f"There is nothing to do that is called “{action}”; known are {known}.")


def _span(project: Project, article: Article, row: Row) -> ReviewSpan:
    return _only(browsing.spans(project, article.id), article, row, "span", "say its label")


def _only(spans: Iterable[ReviewSpan], article: Article, row: Row, what: str, advice: str) -> ReviewSpan:
    """The one of the spans that the row means."""
    start, end, label = _offset(row, "start"), _offset(row, "end"), _maybe(row, "label")
    found = [span for span in spans if (span.start, span.end) == (start, end) and label in (None, span.label)]
    if len(found) != 1:
        number = f"no {what}" if not found else f"more than one {what}: {advice},"
        raise BadInput(f"{article.name} has {number} from {start} to {end}{f' with the label {label}' if label else ''}.")
    return found[0]


def _confirm(project: Project, span: ReviewSpan, _row: Row) -> Change:
    return review.confirm(project, span)


def _reject(project: Project, span: ReviewSpan, _row: Row) -> Change:
    return review.reject(project, span)


def _reopen(project: Project, span: ReviewSpan, _row: Row) -> Change:
    return review.reopen(project, span)


def _unsure(project: Project, span: ReviewSpan, row: Row) -> Change:
    return review.unsure(project, span, note=_maybe(row, "note"))


def _answer(project: Project, article: Article, row: Row) -> Change:
    yes = row.get("yes")
    if not isinstance(yes, bool):
        raise BadInput("“yes” is missing: true or false.")
    asked = questions.questions(project, asked_by=_maybe(row, "asked_by"), article_id=article.id)
    question = _only((found.span for found in asked if found.span), article, row, "question", "say by whom it was asked_by")
    label = _label(project, row["as"]) if yes and "as" in row else None
    return questions.answer(project, question, SpanState.CONFIRMED if yes else SpanState.REJECTED, note=_maybe(row, "note"), label=label)


def _accept(project: Project, span: ReviewSpan, _row: Row) -> Change:
    return questions.accept(project, span)


_CORRECTED = ("start", "end", "label", "value", "entity", "note", "attributes")


def _correct(project: Project, span: ReviewSpan, row: Row) -> Change:
    to = row.get("to")
    if not isinstance(to, Mapping) or not to:
        raise BadInput("“to” is missing: an object with what is to be corrected.")
    if unknown := to.keys() - set(_CORRECTED):
        raise BadInput(f"“{min(unknown)}” is nothing that can be corrected; known are {', '.join(_CORRECTED)}.")
    label = _label(project, to["label"]) if "label" in to else None
    return review.correct(
        project,
        span,
        start=_offset(to, "start") if "start" in to else None,
        end=_offset(to, "end") if "end" in to else None,
        label=label,
        value=_value(project, label or span.label, to["value"]) if "value" in to else review.KEEP,
        entity_id=_maybe(to, "entity") if "entity" in to else review.KEEP,
        note=_maybe(to, "note") if "note" in to else review.KEEP,
        attributes=_attributes(to) if "attributes" in to else review.KEEP,
    )


def _add(project: Project, article: Article, row: Row) -> Change:
    label = _label(project, row.get("label"))
    value = _value(project, label, row.get("value"))
    start, end, attributes = _offset(row, "start"), _offset(row, "end"), _attributes(row) if "attributes" in row else None
    return review.add(project, article.id, start, end, label, value=value, entity_id=_maybe(row, "entity"), attributes=attributes)


def _mark_all(project: Project, article: Article, row: Row) -> Change:
    label, words = _label(project, row.get("label")), _text(row, "text")
    where = None if row.get("everywhere") is True else article.id
    hits: list[Occurrence] = []
    while page := occurrences.find(project, words, label=label, article_id=where, after=hits[-1] if hits else None):
        hits += page
    return occurrences.apply(project, label, [hit for hit in hits if not hit.doubtful], entity_id=_maybe(row, "entity"))


def _link(project: Project, span: ReviewSpan, row: Row) -> Change:
    passage, stance, note = _text(row, "passage"), _choice(row, "stance", Stance), _maybe(row, "note")
    return sources.link(project, span, _source(project, row.get("source")), passage, stance, note=note)


def _source(project: Project, named: object) -> str:
    """The id of a source that is named by it, or described and added unless it is there."""
    if isinstance(named, str):
        return named
    if not isinstance(named, Mapping):
        raise BadInput("“source” is missing: an id, or an object with title and kind.")
    given = {name: _maybe(named, name) for name in ("publisher", "url", "date", "text", "path")}
    return sources.add_source(project, kind=_maybe(named, "kind") or SourceKind.PAGE, title=_text(named, "title"), **given)[1].id


def _judge(project: Project, span: ReviewSpan, row: Row) -> Change:
    return sources.judge(project, span, _choice(row, "rating", Rating), _maybe(row, "justification") or "")


def _entity(project: Project, span: ReviewSpan, row: Row) -> Change:
    return entities.link_entity(project, span, _text(row, "entity"))


def _state(project: Project, article: Article, row: Row) -> Change:
    return articles.set_state(project, article.id, _choice(row, "state", ArticleState), reason=_maybe(row, "reason"))


def _metadata(project: Project, article: Article, row: Row) -> Change:
    given = {field.name: _maybe(row, field.name) for field in fields(Metadata) if field.name in row}
    if not given:
        raise BadInput(f"Nothing is named that is to be edited: {', '.join(field.name for field in fields(Metadata))}.")
    return articles.edit_metadata(project, article.id, replace(article.metadata, **given))


def _finding(project: Project, row: Row) -> Change:
    key = _text(row, "finding")
    if key not in {finding.key for finding in checking.findings(project)}:
        raise BadInput(f"There is no finding {key}: nothing was changed.")
    return checking.set_finding_state(project, key, _choice(row, "state", FindingState))


def _region(project: Project, article: Article, row: Row) -> Change:
    start, end, boilerplate = _offset(row, "start"), _offset(row, "end"), row.get("boilerplate")
    if not isinstance(boilerplate, bool):
        raise BadInput("“boilerplate” is missing: true or false.")
    return articles.mark_region(project, article.id, start, end, boilerplate=boilerplate)


_ON_SPANS: dict[str, Callable[[Project, ReviewSpan, Row], Change]] = {
    "confirm": _confirm,
    "reject": _reject,
    "reopen": _reopen,
    "unsure": _unsure,
    "accept": _accept,
    "correct": _correct,
    "link": _link,
    "judge": _judge,
    "entity": _entity,
}
_ON_ARTICLES: dict[str, Callable[[Project, Article, Row], Change]] = {
    "add": _add,
    "answer": _answer,
    "mark_all": _mark_all,
    "state": _state,
    "metadata": _metadata,
    "region": _region,
}
_ON_PROJECTS: dict[str, Callable[[Project, Row], Change]] = {"finding": _finding}


def _label(project: Project, name: object) -> str:
    known = labels.label_set(project)
    if name not in known:
        raise BadInput(f"There is no label {name}; the project has {', '.join(label.name for label in known.labels)}.")
    return str(name)


def _value(project: Project, label: str, stated: object) -> Value | None:
    """A value as a text or as an object; None stays none."""
    if stated is None:
        return None
    kind = labels.label_set(project)[label]
    if kind.value is None:
        raise BadInput(f"Spans of {label} have no value.")
    if not isinstance(stated, Mapping):
        value = review.read_typed(kind, str(stated))
        if value is None:
            raise BadInput(f"“{stated}” cannot be read as the value of {label}.")
        return value
    try:
        value = value_from_json({**stated, "kind": kind.value})
    except (AttributeError, KeyError, TypeError, ValueError, InvalidOperation):
        value = None
    if value is None or not _says_something(value):
        raise BadInput(f"The value is none that {label} can have.")
    return value


def _attributes(row: Row) -> dict[str, str | None]:
    """The values to choose by attribute."""
    found = row["attributes"]
    if not isinstance(found, Mapping):
        raise BadInput("“attributes” is no object with a value for each attribute that is named.")
    return {name: _maybe(found, name) for name in found}


def _says_something(value: Value) -> bool:
    """Whether the value is an amount that is stated or left vague, or a date whose parts are dates."""
    if isinstance(value, Date):
        return all(first_and_last_day(stated) for stated in (value.value, value.resolved) if stated)
    if not isinstance(value, Quantity):
        return True
    low, high = value.bounds()
    if low is not None and high is not None:
        return low <= high
    return low is not None or high is not None or value.modifier is Modifier.VAGUE


def _text(row: Row, name: str) -> str:
    found = _maybe(row, name)
    if found is None or not found.strip():
        raise BadInput(f"“{name}” is missing.")
    return found


def _maybe(row: Row, name: str) -> str | None:
    found = row.get(name)
    if found is not None and not isinstance(found, str):
        raise BadInput(f"“{name}” is no text.")
    return found


def _offset(row: Row, name: str) -> int:
    found = row.get(name)
    if type(found) is not int:
        raise BadInput(f"“{name}” is missing or is no whole number.")
    return found


_Choice = TypeVar("_Choice", bound=StrEnum)


def _choice(row: Row, name: str, choices: type[_Choice]) -> _Choice:
    found = _text(row, name)
    if found not in set(choices):
        raise BadInput(f"“{name}” is {found}; it may be {', '.join(choices)}.")
    return choices(found)
