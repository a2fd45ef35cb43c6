"""Commands for the knowledge base: entity list, show, add, edit, alias, merge, split.

ENTITY is an id, a shipped code (MA) or a name that only one entity has.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from annotator.actions import entities, knowledge_base, labels
from annotator.actions.projects import Project
from annotator.cli import output
from annotator.cli.arguments import annotator_option, json_option, project_argument, reading, writing
from annotator.cli.running import DONE
from annotator.model.entity import Entity, EntityRow
from annotator.model.errors import BadInput
from annotator.model.labels import Family
from annotator.model.search import SpanHit


@click.group("entity")
def entity_() -> None:
    """Entities: who and what mentions mean.

    ENTITY is an id, a shipped code such as MA, or a name that only one entity has.
    """


@entity_.command("list")
@project_argument
@click.argument("text", required=False)
@click.option("--label", help="Only entities of this label.")
@json_option
@annotator_option
def _list(project: Path, text: str | None, label: str | None, json_wanted: bool, annotator: str) -> int:
    """List the project's entities by name; with TEXT those that have it in a name, a code or an id."""
    with reading(project, annotator) as opened:
        rows = _every_row(opened, text, label)
    if json_wanted:
        output.as_json([{**asdict(row.entity), "mentions": row.mentions} for row in rows])
    else:
        columns = ("id", "label", "name", "code", "mentions", "aliases")
        output.table(columns, [(*_named(row.entity), row.mentions, " | ".join(row.entity.aliases)) for row in rows])
    return DONE


@entity_.command("show")
@project_argument
@click.argument("entity")
@json_option
@annotator_option
def _show(project: Path, entity: str, json_wanted: bool, annotator: str) -> int:
    """Show one ENTITY with all its mentions."""
    with reading(project, annotator) as opened:
        found = entities.find(opened, entity)
        mentions = entities.mentions(opened, found.id)
    if json_wanted:
        output.as_json({**asdict(found), "mentions": [_mention(hit) for hit in mentions]})
        return DONE
    described = {
        "id": found.id,
        "code": found.code,
        "label": found.label,
        "name": found.name,
        **found.names,
        **found.ids,
        "note": found.note,
    }
    for field, value in (*described.items(), *(("alias", alias) for alias in found.aliases)):
        if value:
            click.echo(f"{field}: {value}")
    click.echo()
    output.table(("mention", "article", "at", "who", "text"), [(*_place(hit), f"{hit.before}⟦{hit.match}⟧{hit.after}") for hit in mentions])
    return DONE


def _description(command: Any) -> Any:
    """The options that say what is known of an entity."""
    for option in (
        click.option("--note"),
        click.option("--id", "ids", multiple=True, metavar="AUTHORITY=ID", help="Its id elsewhere: wikidata=Q1028; can be repeated."),
        click.option("--en", help="Its name in English."),
        click.option("--fr", help="Its name in French."),
    ):
        command = option(command)
    return command


@entity_.command("add")
@project_argument
@click.argument("name")
@click.option("--label", required=True, help="PER, ORG, LOC or another of the project's labels for names.")
@click.option("--alias", "aliases", multiple=True, help="Another name; can be repeated.")
@_description
@json_option
@annotator_option
def _add(project: Path, name: str, label: str, aliases: tuple[str, ...], json_wanted: bool, annotator: str, **known: Any) -> int:
    """Add an entity called NAME, unless there is one of that name and label."""
    with writing(project, annotator) as opened:
        _check_label(opened, label)
        names, ids = _names(known), _pairs(known["ids"])
        _, made = entities.create_entity(opened, label=label, name=name, aliases=aliases, names=names, ids=ids, note=known["note"])
    return _tell(made, json_wanted=json_wanted)


@entity_.command("edit")
@project_argument
@click.argument("entity")
@click.option("--name", help="Its canonical name in Arabic.")
@_description
@json_option
@annotator_option
def _edit(project: Path, entity: str, name: str | None, json_wanted: bool, annotator: str, **known: Any) -> int:
    """Change what is given of ENTITY, and leave the rest as it is."""
    with writing(project, annotator) as opened:
        found = entities.find(opened, entity)
        names, ids = {**found.names, **_names(known)}, {**found.ids, **_pairs(known["ids"])}
        note = found.note if known["note"] is None else known["note"] or None
        knowledge_base.edit_entity(opened, found.id, name=name, names=names, ids=ids, note=note)
        edited = entities.find(opened, found.id)
    return _tell(edited, json_wanted=json_wanted)


@entity_.command("alias")
@project_argument
@click.argument("entity")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--remove", is_flag=True, help="Take the names away instead.")
@json_option
@annotator_option
def _alias(project: Path, entity: str, names: tuple[str, ...], remove: bool, json_wanted: bool, annotator: str) -> int:
    """Give ENTITY further names."""
    with writing(project, annotator) as opened:
        found = entities.find(opened, entity)
        if remove and (missing := next((name for name in names if name not in found.aliases), None)):
            raise BadInput(f"{found.name} has no alias {missing}: nothing was changed.")
        aliases = [alias for alias in found.aliases if alias not in names] if remove else [*found.aliases, *names]
        knowledge_base.edit_entity(opened, found.id, aliases=aliases)
        edited = entities.find(opened, found.id)
    return _tell(edited, json_wanted=json_wanted)


@entity_.command("merge")
@project_argument
@click.argument("kept", metavar="ENTITY")
@click.argument("others", nargs=-1, required=True, metavar="OTHER...")
@json_option
@annotator_option
def _merge(project: Path, kept: str, others: tuple[str, ...], json_wanted: bool, annotator: str) -> int:
    """Make one entity of several: ENTITY takes the mentions and names of the OTHERs."""
    with writing(project, annotator) as opened:
        into = entities.find(opened, kept)
        knowledge_base.merge_entities(opened, into.id, others)
        merged = entities.find(opened, into.id)
    return _tell(merged, json_wanted=json_wanted)


@entity_.command("split")
@project_argument
@click.argument("entity")
@click.argument("name")
@click.option(
    "--mention", "mentions", multiple=True, metavar="ID", help="A mention that it takes, by the id that show prints; can be repeated."
)
@click.option("--alias", "aliases", multiple=True, help="A name that it takes, with all mentions that read so; can be repeated.")
@json_option
@annotator_option
def _split(
    project: Path, entity: str, name: str, mentions: tuple[str, ...], aliases: tuple[str, ...], json_wanted: bool, annotator: str
) -> int:
    """Make a new entity called NAME of a part of ENTITY: of the mentions that are told, and of those that read like its names."""
    with writing(project, annotator) as opened:
        _, made = knowledge_base.split_entity(opened, entity, name=name, mentions=mentions, aliases=aliases)
    return _tell(made, json_wanted=json_wanted)


def _every_row(project: Project, text: str | None, label: str | None) -> list[EntityRow]:
    rows: list[EntityRow] = []
    while page := entities.listed(project, text=text, label=label, after=rows[-1].entity.id if rows else None):
        rows += page
    return rows


def _tell(entity: Entity, *, json_wanted: bool) -> int:
    if json_wanted:
        output.as_json(asdict(entity))
    else:
        click.echo(entity.id)
    return DONE


def _named(entity: Entity) -> tuple[str | None, ...]:
    return entity.id, entity.label, entity.name, entity.code


def _mention(hit: SpanHit) -> dict[str, Any]:
    shown = {name: value for name, value in asdict(hit).items() if name != "span"}
    made = hit.span.annotation if hit.span else None
    return shown | ({"id": made.id, "state": made.state, "decided_by": made.decided_by} if made else {})


def _place(hit: SpanHit) -> tuple[object, ...]:
    made = hit.span.annotation if hit.span else None
    return made and made.id, hit.title, hit.start, made and made.decided_by


def _check_label(project: Project, label: str) -> None:
    known = [found.name for found in labels.label_set(project).labels if found.family is Family.ENTITY]
    if label not in known:
        raise BadInput(f"There is no label {label} for names; the project has {', '.join(known)}.")


def _names(known: dict[str, Any]) -> dict[str, str]:
    return {language: known[language] for language in ("fr", "en") if known[language]}


def _pairs(ids: tuple[str, ...]) -> dict[str, str]:
    for given in ids:
        if "=" not in given.strip("="):
            raise click.UsageError(f"--id {given} is not of the form AUTHORITY=ID.")
    return dict(given.split("=", 1) for given in ids)
