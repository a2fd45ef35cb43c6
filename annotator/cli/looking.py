"""Commands that look across articles: search, queue, questions, progress."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import click

from annotator.actions import browsing, concordance, labels, progress, questions, queue
from annotator.actions.projects import Project
from annotator.cli import output
from annotator.cli.arguments import annotator_option, json_option, project_argument, reading
from annotator.cli.running import DONE
from annotator.model.errors import BadInput
from annotator.model.pace import Overview
from annotator.model.question import Question
from annotator.model.queue import QueueOrder
from annotator.model.review import Annotation, SpanState
from annotator.model.search import Criteria, SearchHit, SpanHit

_LIMIT = click.option("--limit", type=click.IntRange(1), default=200, show_default=True, help="Most hits.")
_LABELS = click.option("--label", "chosen", multiple=True, metavar="NAME", help="Only spans with this label; can be repeated.")


def number(text: str) -> Decimal:
    """A decimal number."""
    try:
        return Decimal(text)
    except InvalidOperation:
        raise click.BadParameter(f"{text} is no number.") from None


@click.command("search")
@project_argument
@click.argument("query", required=False, default="")
@_LABELS
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice([state.value for state in SpanState]),
    help="Only spans in this state; can be repeated.",
)
@click.option(
    "--by", "annotators", multiple=True, metavar="NAME", help="Decisions of this annotator instead of one's own; can be repeated."
)
@click.option("--origin", "origins", multiple=True, metavar="NAME", help="Only what this recogniser offered; can be repeated.")
@click.option("--unit", help="Only values in this unit; with --from or --to also in others of its measure.")
@click.option("--from", "low", type=number, help="The lowest value.")
@click.option("--to", "high", type=number, help="The highest value.")
@click.option("--entity", help="Only mentions of this entity: its id, its code or a part of a name.")
@_LIMIT
@json_option
@annotator_option
def search_(
    project: Path,
    query: str,
    chosen: tuple[str, ...],
    states: tuple[str, ...],
    limit: int,
    json_wanted: bool,
    annotator: str,
    **criteria: Any,
) -> int:
    """Search the texts for the words of QUERY, with or without clitics and article, and the spans of all articles.

    With options the spans are listed that fulfil all of them and that the words, if there are any, touch.
    """
    wanted = Criteria(text=query, labels=chosen, states=tuple(map(SpanState, states)), **criteria)
    with reading(project, annotator) as opened:
        if wanted.of_spans or not query:
            _known(opened, chosen)
            return _show(opened, concordance.page(opened, wanted, limit=limit), limit, json_wanted)
        hits = browsing.search(opened, query, limit=limit)
        names = _names(opened, hits)
    if json_wanted:
        output.as_json([asdict(hit) for hit in hits])
    else:
        output.table(("article", "at", "text"), [(names[hit.article_id], hit.start, _in_line(hit)) for hit in hits])
    _tell(len(hits), limit)
    return DONE


@click.command("queue")
@project_argument
@click.option(
    "--order",
    type=click.Choice([order.value for order in QueueOrder]),
    default=QueueOrder.WORTH.value,
    show_default=True,
    help="What comes first.",
)
@_LABELS
@_LIMIT
@json_option
@annotator_option
def queue_(project: Path, order: str, chosen: tuple[str, ...], limit: int, json_wanted: bool, annotator: str) -> int:
    """List the suggestions to decide next: those that deserve checking most, that are most doubtful, by label or by article."""
    with reading(project, annotator) as opened:
        _known(opened, chosen)
        return _show(opened, queue.page(opened, order=QueueOrder(order), labels=chosen, limit=limit), limit, json_wanted)


def _known(project: Project, names: tuple[str, ...]) -> None:
    """BadInput for a label that the project does not have: nothing would be found, and nobody would know why."""
    known = labels.label_set(project)
    for name in names:
        if name not in known:
            raise BadInput(f"There is no label {name}; the project has {', '.join(label.name for label in known.labels)}.")


def _show(project: Project, hits: list[SpanHit], limit: int, json_wanted: bool) -> int:
    if json_wanted:
        output.as_json(list(map(_hit, hits)))
    else:
        names = _names(project, hits)
        rows = [(names[hit.article_id], hit.start, hit.span.label, hit.span.state, _in_line(hit)) for hit in hits if hit.span]
        output.table(("article", "at", "label", "state", "text"), rows)
    _tell(len(hits), limit)
    return DONE


def _names(project: Project, hits: Iterable[SearchHit]) -> dict[str, str]:
    """What the articles of the hits are called in other commands."""
    return {article_id: browsing.article(project, article_id).name for article_id in {hit.article_id for hit in hits}}


def _tell(found: int, limit: int) -> None:
    if found == 0:
        output.say("Nothing was found.")
    elif found == limit:
        output.say(f"There may be more than these {limit:,}: --limit says how many are listed.")


def _hit(hit: SpanHit) -> dict[str, object]:
    """Fields that `decide` reads, and the context."""
    span = hit.span
    place = {"article": hit.article_id, "title": hit.title, "start": hit.start, "end": hit.end}
    marked = {"label": span.label, "state": span.state, "score": span.score} if span else {}
    return place | marked | {"before": hit.before, "text": hit.match, "after": hit.after}


def _in_line(hit: SearchHit) -> str:
    return f"{hit.before}⟦{hit.match}⟧{hit.after}"


@click.command("questions")
@project_argument
@click.option("--of", "asked_by", metavar="NAME", help="Only the questions of this annotator.")
@click.option("--answered/--open", default=None, help="Only those with an answer, or without.")
@json_option
@annotator_option
def questions_(project: Path, asked_by: str | None, answered: bool | None, json_wanted: bool, annotator: str) -> int:
    """List what annotators are unsure about, with their questions and the answers."""
    with reading(project, annotator) as opened:
        found = questions.questions(opened, asked_by=asked_by, answered=answered)
    if json_wanted:
        output.as_json([_question(question) for question in found])
    else:
        rows = [_line(question) for question in found]
        output.table(("article", "start", "end", "label", "text", "asked by", "question", "answers"), rows)
    return DONE


def _line(question: Question) -> tuple[object, ...]:
    asked = question.asked
    said = "; ".join(f"{answer.decided_by}: {answer.state} {answer.quote} {answer.note or ''}".strip() for answer in question.answers)
    return question.title, question.start, question.end, asked.label, question.match, asked.decided_by, asked.note, said


def _question(question: Question) -> dict[str, object]:
    return {"article": question.article_id, "title": question.title} | _decision(question.asked) | {
        "answers": [_decision(answer) for answer in question.answers]
    }  # fmt: skip


def _decision(made: Annotation) -> dict[str, object]:
    """Fields that `decide` reads, and who said what when."""
    return {
        "start": made.start,
        "end": made.end,
        "label": made.label,
        "text": made.quote,
        "state": made.state,
        "note": made.note,
        "by": made.decided_by,
        "at": made.decided_at,
    }


@click.command("progress")
@project_argument
@json_option
@annotator_option
def progress_(project: Path, json_wanted: bool, annotator: str) -> int:
    """Tell what is decided and what waits, day by day, and how often the recognisers were right."""
    with reading(project, annotator) as opened:
        seen, days, outcomes = progress.overview(opened), progress.days(opened), progress.outcomes(opened)
    if json_wanted:
        output.as_json({"overview": asdict(seen), "days": [asdict(day) for day in days], "outcomes": [asdict(found) for found in outcomes]})
        return DONE
    output.table(("", ""), _overview(seen))
    output.table(
        ("day", "confirmed", "rejected", "unsure", "seconds"),
        [(day.day, day.confirmed, day.rejected, day.unsure, _rounded(day.seconds)) for day in days],
    )
    output.table(
        ("day", "recogniser", "label", "as offered", "corrected", "rejected", "unsure"),
        [(found.day, found.origin, found.label, found.as_offered, found.corrected, found.rejected, found.unsure) for found in outcomes],
    )
    return DONE


def _overview(seen: Overview) -> Iterator[tuple[str, object]]:
    yield "decided", f"{seen.decided:,}"
    yield "waiting", f"{seen.waiting:,}"
    yield "articles finished", f"{seen.finished:,} of {seen.articles:,}"
    yield "seconds a decision", _rounded(seen.seconds)
    yield "hours that remain", _rounded(seen.remaining and seen.remaining / 3600)


def _rounded(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"
