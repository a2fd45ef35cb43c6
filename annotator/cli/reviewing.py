"""Commands for reviewing: decide, source, check, train."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

import click

from annotator.cli import output
from annotator.cli.arguments import PATH, annotator_option, json_option, project_argument, reading, writing
from annotator.cli.running import DONE, KNOWN
from annotator.model.evidence import Source, SourceKind
from annotator.model.lesson import Lesson, Tally, total


@click.command("decide")
@project_argument
@click.option("--from", "lines", type=click.File("rb"), default="-", metavar="FILE.jsonl", help="The decisions; standard input without it.")
@annotator_option
def decide_(project: Path, lines: BinaryIO, annotator: str) -> int:
    """Confirm, reject, correct, link, judge: one decision a line, as a JSON object.

    \b
    {"article": "name", "start": 12, "end": 20, "do": "confirm"}
    do: confirm, reject, reopen
        unsure    note
        answer    yes: true or false, as: another label, note, asked_by
        accept                                (one's own question, as it was answered)
        correct   to: {start, end, label, value, entity, note, attributes: {name: value}}
        add       label, value, entity, attributes
        link      source: id or {title, kind, url, text, path}, passage, stance
        judge     rating, justification
        entity    entity
        mark_all  text, label, entity, everywhere: true for all articles
        state     state, reason               (of the article)
        metadata  title, outlet, date, author, url
        region    start, end, boilerplate     (of the article)
        finding   finding: its key, state     (no article)

    A line that cannot be carried out is named, and the others are.
    """
    from annotator.actions import decisions

    with writing(project, annotator) as opened:
        report = output.drive(decisions.apply(opened, decisions.read(lines)), "Deciding")
    failed = output.problems(report.problems)
    output.say(f"{output.counted(report.done, 'decision')} made, {failed:,} not.")
    return KNOWN if failed else DONE


@click.group("source")
def source_() -> None:
    """Sources and their snapshots."""


@source_.command("add")
@project_argument
@click.option("--title", required=True)
@click.option("--kind", type=click.Choice([kind.value for kind in SourceKind]), default="page", show_default=True)
@click.option("--publisher")
@click.option("--url", help="Where it is; nothing is fetched.")
@click.option("--date", help="2019, 2019-05 or 2019-05-03.")
@click.option("--file", "path", type=PATH, help="A file that is kept as its snapshot.")
@click.option("--text", help="A text that is kept as its snapshot.")
@json_option
@annotator_option
def _add(project: Path, json_wanted: bool, annotator: str, title: str, kind: str, **described: str | Path | None) -> int:
    """Add a source, with a snapshot of a file or a text."""
    from annotator.actions import sources

    with writing(project, annotator) as opened:
        _, source = sources.add_source(opened, kind=kind, title=title, **described)  # type: ignore[arg-type]
    if json_wanted:
        output.as_json(_described(source))
    else:
        click.echo(source.id)
    return DONE


@source_.command("list")
@project_argument
@click.argument("text", required=False)
@json_option
@annotator_option
def _list(project: Path, text: str | None, json_wanted: bool, annotator: str) -> int:
    """List the sources; with TEXT those that have it in title, publisher or address."""
    from annotator.actions import sources

    with reading(project, annotator) as opened:
        found = sources.sources(opened, text)
    if json_wanted:
        output.as_json([_described(source) for source in found])
    else:
        columns = ("id", "kind", "title", "publisher", "date", "url")
        output.table(columns, [(source.id, source.kind, source.title, source.publisher, source.date, source.url) for source in found])
    return DONE


def _described(source: Source) -> dict[str, object]:
    described = asdict(source)
    return described | {"text": len(described["text"])}


@click.command("check")
@project_argument
@json_option
@annotator_option
def check_(project: Path, json_wanted: bool, annotator: str) -> int:
    """Name pairs of claims that do not agree."""
    from annotator.actions import checking

    with writing(project, annotator) as opened:
        findings = output.drive(checking.check(opened), "Checking")
    if json_wanted:
        output.as_json([asdict(finding) for finding in findings])
        return DONE
    rows = [
        (
            f"{finding.score:.2f}",
            finding.kind,
            finding.state,
            finding.subject,
            *(f"{place.article_name}: {place.quote}" for place in finding.places),
        )
        for finding in findings
    ]
    output.table(("score", "kind", "state", "subject", "here", "there"), rows)
    output.say(f"{output.counted(len(findings), 'finding')}.")
    return DONE


@click.command("train")
@project_argument
@click.option("--use/--leave", "used", default=None, help="Switch on or off what was learned before, without learning anew.")
@annotator_option
def train_(project: Path, used: bool | None, annotator: str) -> int:
    """Learn from the decisions of PROJECT, and suggest anew in the articles that are not finished.

    A model of the names is learned too, once enough of them are decided. It is switched on if it reads articles that were held
    out better than what ships; the figures are printed first.
    """
    from annotator.actions import training

    with writing(project, annotator) as opened:
        if used is not None:
            count = output.drive(training.use(opened, used=used), "Highlighting")
            output.say(f"{output.counted(count, 'article')} highlighted anew.")
            return DONE
        report = output.drive(training.train(opened, told=_tell_lesson), "Learning")
    learned = f"{output.counted(report.surfaces, 'name')} learned from {output.counted(report.decisions, 'decision')}"
    output.say(f"{learned}; {output.counted(report.articles, 'article')} highlighted anew.")
    return DONE


def _tell_lesson(lesson: Lesson) -> None:
    """How a model reads articles that it has not seen, beside how what ships reads them."""
    rows = [(label, tally.gold, *_percents(lesson.before[label]), *_percents(tally)) for label, tally in lesson.after.items()]
    rows.append(("all", total(lesson.after).gold, *_percents(total(lesson.before)), *_percents(total(lesson.after))))
    output.table(("label", "names", "precision before", "recall before", "F1 before", "precision", "recall", "F1"), rows)
    taught = f"Taught by {output.counted(lesson.names, 'name')} of {output.counted(lesson.articles, 'article')}"
    verdict = "better than what ships: it is used" if lesson.better else "no better than what ships: it is not used"
    output.say(f"{taught}, of which {lesson.held_out} were held out. It reads these {verdict}.")


def _percents(tally: Tally) -> tuple[str, ...]:
    return tuple(f"{share:.1%}" for share in (tally.precision, tally.recall, tally.f1))
