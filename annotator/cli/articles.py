"""Commands for articles: import, highlight, list, show."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from annotator import PROJECT_ENDING
from annotator.actions import browsing, importing, projects
from annotator.actions.labels import shipped_names
from annotator.actions.projects import Project
from annotator.cli import output
from annotator.cli.arguments import PATH, annotator_option, json_option, project_argument, reading, writing
from annotator.cli.running import DONE, KNOWN
from annotator.model.article import ArticleRow, ArticleState
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan
from annotator.model.values import kind_of

_CAMEL, _LEARNED = "camel", "learned"
_SEVERAL = min(4, os.cpu_count() or 1)


@click.command("import")
@project_argument
@click.argument("paths", nargs=-1, required=True, type=PATH, metavar="PATH...")
@click.option(
    "--format", "format_name", type=click.Choice(importing.FORMAT_NAMES), help="Read every file as this; otherwise its ending tells."
)
@click.option("--labels", "label_set", type=click.Choice(shipped_names()), help="The label set of a new project; otherwise tahqiq.")
@json_option
@annotator_option
def import_(
    project: Path, paths: tuple[Path, ...], format_name: str | None, label_set: str | None, json_wanted: bool, annotator: str
) -> int:
    """Import articles from files, folders and zips; PROJECT is made if it is not there.

    Plain text, web pages, JSON lines and CSV. What cannot be read is named, and the rest is imported. The same text again
    is skipped.
    """
    new = not _is_there(project)
    if label_set and not new:
        raise BadInput(f"{project.name} is there already and has its labels: tahqiq labels changes them. Nothing was imported.")
    with _created(project, annotator, label_set or "tahqiq") if new else writing(project, annotator) as opened:
        report = output.drive(importing.import_paths(opened, paths, format_name=format_name), "Importing")
    made = not new or bool(report.articles)
    if not made:
        project.unlink()
    if json_wanted:
        output.as_json(
            {"articles": len(report.articles), "skipped": report.skipped, "problems": [asdict(found) for found in report.problems]}
        )
    failed = output.problems(report.problems)
    output.say(f"{len(report.articles):,} imported, {report.skipped:,} there already, {failed:,} left out.")
    if not made:
        output.say(f"{project.name} was not made, since nothing came in.")
    return DONE if made and not failed else KNOWN


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise BadInput(f"{path} cannot be reached: {error.strerror}.") from None


def _created(path: Path, annotator: str, label_set: str) -> Project:
    if path.suffix.lower() != PROJECT_ENDING:
        raise BadInput(f"There is no project {path}. To make one, give it a name that ends in {PROJECT_ENDING}.")
    return projects.create(path, annotator=annotator, label_set=label_set)


@click.command("highlight")
@click.argument("paths", nargs=-1, required=True, type=PATH, metavar="PROJECT | FILE...")
@click.option("--stdout", "to_stdout", is_flag=True, help="Read files and print their suggestions; no project is touched.")
@click.option(
    "--format", "line_format", type=click.Choice(["jsonl"]), default="jsonl", help="What --stdout prints: a JSON object an article."
)
@click.option("--jobs", type=click.IntRange(1, 64), default=_SEVERAL, show_default=True, help="How many processes read.")
@click.option(
    "--with",
    "helpers",
    multiple=True,
    metavar="NAME",
    help="Ask more than the shipped recognisers: `camel`, the entity model of camel-tools; for PROJECT `learned`, the model that was "
    "learned from it; for files a project, with all that was learned from it. Can be repeated.",
)
@annotator_option
def highlight_(
    paths: tuple[Path, ...],
    to_stdout: bool,
    line_format: str,  # noqa: ARG001
    jobs: int,
    helpers: tuple[str, ...],
    annotator: str,
) -> int:
    """Suggest spans: in every article of PROJECT that has none from this version, or with --stdout in files."""
    if to_stdout:
        return _highlight_files(paths, helpers, jobs, annotator)
    if len(paths) != 1:
        raise click.UsageError("Give one PROJECT, or files with --stdout.")
    if unknown := set(helpers) - {_CAMEL, _LEARNED}:
        raise click.UsageError(f"--with {min(unknown)}: a project is highlighted with camel or learned.")
    return _highlight_project(paths[0], helpers, jobs, annotator)


def _highlight_files(paths: tuple[Path, ...], helpers: tuple[str, ...], jobs: int, annotator: str) -> int:
    from annotator.actions import camel, highlighting

    teachers = [Path(name) for name in helpers if name != _CAMEL]
    if _LEARNED in helpers:
        raise click.UsageError(f"--with {_LEARNED} is for a project. For files, give the project that has learned.")
    if len(teachers) > 1:
        raise click.UsageError("--with takes one project.")
    with ExitStack() as stack:
        taught_by = stack.enter_context(reading(teachers[0], annotator)) if teachers else None
        hear = stack.enter_context(camel.listening()) if _CAMEL in helpers else None
        for line in highlighting.highlight_lines(paths, jobs=jobs, taught_by=taught_by, hear=hear):
            click.echo(line)
    return DONE


def _highlight_project(project: Path, helpers: tuple[str, ...], jobs: int, annotator: str) -> int:
    from annotator.actions import camel, highlighting, training

    with writing(project, annotator) as opened:
        done = 0
        if _LEARNED in helpers:
            taught = training.taught(opened)
            if taught is None:
                raise BadInput(f"No model was learned from {project.name} yet: tahqiq train learns one.")
            if not taught.used:
                done += output.drive(training.use(opened, used=True, jobs=jobs), "Highlighting")
        done += output.drive(highlighting.highlight_project(opened, jobs=jobs), "Highlighting")
        if _CAMEL in helpers:
            read = output.drive(camel.read(opened), "Reading with camel-tools")
            output.say(f"{output.counted(read, 'article')} read with camel-tools.")
    output.say(f"{output.counted(done, 'article')} highlighted.")
    return DONE


@click.command("list")
@project_argument
@click.argument("text", required=False)
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice([state.value for state in ArticleState]),
    help="Only articles in this state; can be repeated.",
)
@json_option
@annotator_option
def list_(project: Path, text: str | None, states: tuple[str, ...], json_wanted: bool, annotator: str) -> int:
    """List the articles, and how much the annotator decided in each; with TEXT those that have it in name, title or outlet."""
    with reading(project, annotator) as opened:
        rows = _every_row(opened, text, [ArticleState(state) for state in states])
    if json_wanted:
        output.as_json([asdict(row) for row in rows])
    else:
        columns = ("article", "title", "state", "date", "outlet", "decided", "of", "findings")
        output.table(
            columns, [(row.name, row.title, row.state, row.date, row.outlet, row.decided, row.total, row.findings) for row in rows]
        )
    return DONE


def _every_row(project: Project, text: str | None, states: list[ArticleState]) -> list[ArticleRow]:
    rows: list[ArticleRow] = []
    while page := browsing.articles(project, text=text, states=states, after=rows[-1].id if rows else None):
        rows += page
    return rows


@click.command("show")
@project_argument
@click.argument("article")
@click.option("--raw", "raw_wanted", is_flag=True, help="Print the bytes that it was read from instead.")
@json_option
@annotator_option
def show_(project: Path, article: str, raw_wanted: bool, json_wanted: bool, annotator: str) -> int:
    """Show one ARTICLE, by name or id, with its spans."""
    with reading(project, annotator) as opened:
        found = browsing.find_article(opened, article)
        if raw_wanted:
            click.echo(browsing.as_read(opened, found.id), nl=False)
            return DONE
        spans = browsing.spans(opened, found.id)
    if json_wanted:
        output.as_json({**asdict(found), "spans": [_span(span) for span in spans]})
        return DONE
    described = " · ".join(filter(None, (found.name, found.metadata.title, found.metadata.outlet, found.metadata.date, found.state)))
    click.echo(f"{described}\n\n{found.text.rstrip()}\n")
    columns = ("start", "end", "label", "state", "score", "value", "text")
    output.table(columns, [(span.start, span.end, span.label, span.state, f"{span.score:.2f}", _value(span), span.quote) for span in spans])
    return DONE


def _span(span: ReviewSpan) -> dict[str, Any]:
    value = {"kind": str(kind_of(span.value)), **span.value.to_json()} if span.value else {}
    return {
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "text": span.quote,
        "state": span.state,
        "score": span.score,
        **value,
        "entity": span.entity,
        "attributes": dict(span.attributes),
        "evidence": span.evidence,
        "findings": span.findings,
    }


def _value(span: ReviewSpan) -> str:
    stated = span.value.to_json() if span.value else {}
    shown = [str(stated[name]) for name in ("value", "low", "high", "modifier", "unit") if stated.get(name) is not None]
    chosen = [f"{name}={value}" for name, value in span.attributes.items()]
    return " ".join(filter(None, [*shown, span.entity, *chosen]))
