"""Commands for gold: export, agree, merge."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from annotator.actions import exporting
from annotator.actions.agreement import LabelAgreement
from annotator.cli import output
from annotator.cli.arguments import PATH, annotator_option, json_option, project_argument, reading, writing
from annotator.cli.running import DONE, KNOWN


@click.command("export")
@project_argument
@click.option("--format", "format_name", required=True, type=click.Choice([name for name, _ in exporting.format_names()]))
@click.option("--out", required=True, type=PATH, help="The file to write; it is replaced at the end alone.")
@click.option("--states", default="confirmed", show_default=True, help="confirmed, rejected, suggested, unsure; several with commas.")
@click.option("--all-articles", is_flag=True, help="Those that are not finished too, and every entity and source.")
@json_option
@annotator_option
def export_(project: Path, format_name: str, out: Path, states: str, all_articles: bool, json_wanted: bool, annotator: str) -> int:
    """Write the gold of finished articles, and say what the format cannot carry."""
    wanted = tuple(state.strip() for state in states.split(","))
    with reading(project, annotator) as opened:
        report = output.drive(exporting.export(opened, format_name, out, states=wanted, all_articles=all_articles), "Exporting")
    if json_wanted:
        output.as_json(asdict(report) | {"path": str(report.path)})
    for loss in report.losses:
        output.say(loss)
    output.say(f"{output.counted(report.spans, 'span')} of {output.counted(report.articles, 'article')} written to {report.path}.")
    if not report.articles and not all_articles:
        output.say(
            "No article is finished yet: D in the window finishes one, and so does a decision on its state; --all-articles writes all."
        )
    return DONE


@click.command("agree")
@click.argument("projects", nargs=-1, required=True, type=PATH, metavar="PROJECT...")
@json_option
def agree_(projects: tuple[Path, ...], json_wanted: bool) -> int:
    """Compare annotators pair by pair, over the articles in which both decided something.

    F1 is over confirmed spans with the same start, end and label. Kappa is Cohen's, over the yes and no of what both
    decided. Both are counted by label; unsure spans count in neither.
    """
    from annotator.actions import agreement

    report = agreement.agree(projects)
    if json_wanted:
        output.as_json([
            {"annotators": [pair.first, pair.second], "articles": pair.articles, "overall": _measures(pair.overall)}
            | {"labels": {label: _measures(found) for label, found in pair.labels.items()}}
            for pair in report.pairs
        ])  # fmt: skip
        return DONE
    rows = [
        (pair.first, pair.second, pair.articles, label, found.first, found.second, found.both, _share(found.f1), _share(found.kappa))
        for pair in report.pairs
        for label, found in (("all", pair.overall), *pair.labels.items())
    ]
    output.table(("first", "second", "articles", "label", "first's", "second's", "both", "F1", "kappa"), rows)
    return DONE


def _measures(found: LabelAgreement) -> dict[str, object]:
    return {**asdict(found), "f1": found.f1, "kappa": found.kappa}


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


@click.command("merge")
@click.option("--into", "target", required=True, type=PATH, metavar="TARGET", help="The project that takes the others' decisions.")
@click.argument("projects", nargs=-1, required=True, type=PATH, metavar="PROJECT...")
@json_option
@annotator_option
def merge_(target: Path, projects: tuple[Path, ...], json_wanted: bool, annotator: str) -> int:
    """Bring the decisions of several people into one project, each with its author. The other projects are only read."""
    from annotator.actions import merging

    with writing(target, annotator) as opened:
        report = output.drive(merging.merge(opened, projects), "Merging")
    if json_wanted:
        output.as_json(asdict(report))
    failed = output.problems(report.problems)
    output.say(
        f"{output.counted(report.added, 'decision')} new, {report.updated:,} newer, {report.unchanged:,} there already; "
        f"{output.counted(report.articles, 'article')} new, {failed:,} left out."
    )
    return KNOWN if failed else DONE
