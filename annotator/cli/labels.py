"""The command for a project's label set."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli import output
from annotator.cli.arguments import PATH, annotator_option, json_option, project_argument, reading, writing
from annotator.cli.running import DONE
from annotator.model.attributes import Attribute
from annotator.model.errors import BadInput


@click.command("labels")
@project_argument
@click.option("--from", "source", type=PATH, metavar="FILE", help="Make the label set of this file, in TOML or JSON, the project's.")
@click.option(
    "--instead", "replaced", multiple=True, metavar="OLD=NEW", help="Which label takes the place of one that is in use and not in FILE."
)
@click.option("--versions", "versions_wanted", is_flag=True, help="List the versions that the label set went through.")
@json_option
@annotator_option
def labels_(project: Path, source: Path | None, replaced: tuple[str, ...], versions_wanted: bool, json_wanted: bool, annotator: str) -> int:
    """Show the labels of PROJECT with how often each is in use, or change them; --json prints what --from reads."""
    from annotator.actions import label_changes
    from annotator.actions.labels import label_set

    if source:
        wanted, instead = label_changes.read_file(source), dict(map(_pair, replaced))
        with writing(project, annotator) as opened:
            label_changes.change_label_set(opened, wanted, instead=instead)
    with reading(project, annotator) as opened:
        known, uses, versions = label_set(opened), label_changes.uses(opened), label_changes.versions(opened)
    if versions_wanted:
        rows = [(found.number, found.version, found.made_at, found.made_by, len(found.labels.labels)) for found in versions]
        output.table(("number", "version", "when", "who", "labels"), rows)
    elif json_wanted:
        output.as_json(known.to_json())
    else:
        columns = ("label", "family", "value", "key", "Arabic", "French", "English", "attributes", "in use")
        titles = ("ar", "fr", "en")
        output.table(
            columns,
            [
                (
                    *(label.name, label.family, label.value, label.key),
                    *(label.titles.get(title) for title in titles),
                    "; ".join(map(_choice, label.attributes)),
                    uses.get(label.name, 0),
                )
                for label in known.labels
            ],
        )
    return DONE


def _choice(attribute: Attribute) -> str:
    return f"{attribute.name}: {', '.join(value.name for value in attribute.values)}"


def _pair(given: str) -> tuple[str, str]:
    old, equals, new = given.partition("=")
    if not (old and equals and new):
        raise BadInput(f"“{given}” does not say which label takes the place of which: write OLD=NEW.")
    return old, new
