"""Commands for the project itself: undo, redo, history, backup."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from annotator.actions import history, projects
from annotator.cli import output
from annotator.cli.arguments import PATH, annotator_option, json_option, project_argument, reading, writing
from annotator.cli.running import DONE
from annotator.model.change import Change
from annotator.model.history import HistoryEntry

_TO = click.option("--to", "number", type=click.IntRange(0), help="Go to where things stood after this operation of the history.")


@click.command("undo")
@project_argument
@_TO
@annotator_option
def undo_(project: Path, number: int | None, annotator: str) -> int:
    """Take the last operation back, or with --to all that came after one; 0 is before everything."""
    with writing(project, annotator) as opened:
        last = history.undoable(opened) if number is None else None
        _tell("Undone", last, history.undo(opened) if number is None else history.go_to(opened, number))
    return DONE


@click.command("redo")
@project_argument
@_TO
@annotator_option
def redo_(project: Path, number: int | None, annotator: str) -> int:
    """Do again what was undone last, or with --to all that was undone up to an operation."""
    with writing(project, annotator) as opened:
        last = history.redoable(opened) if number is None else None
        _tell("Done again", last, history.redo(opened) if number is None else history.go_to(opened, number))
    return DONE


def _tell(what: str, entry: HistoryEntry | None, change: Change | None) -> None:
    if not change:
        output.say("There is nothing to do.")
    else:
        output.say(f"{what}: {entry.name} {_detail(entry.detail)}".rstrip() if entry else f"{what}: {change.name}.")


@click.command("history")
@project_argument
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="Most entries, the last ones.")
@json_option
@annotator_option
def history_(project: Path, limit: int, json_wanted: bool, annotator: str) -> int:
    """List what was done, the last first."""
    with reading(project, annotator) as opened:
        entries = history.entries(opened, limit=limit)
    if json_wanted:
        output.as_json([asdict(entry) for entry in entries])
    else:
        rows = [
            (entry.id, entry.at, entry.by, entry.name, _detail(entry.detail), entry.article or "", "undone" if entry.undone else "")
            for entry in entries
        ]
        output.table(("number", "when", "who", "what", "of", "article", ""), rows)
    return DONE


def _detail(detail: dict[str, str]) -> str:
    return " ".join(f"{name}={value}" for name, value in detail.items())


@click.command("backup")
@project_argument
@click.argument("target", type=PATH)
@annotator_option
def backup_(project: Path, target: Path, annotator: str) -> int:
    """Write a complete copy of PROJECT to TARGET; that works while a window is open on it."""
    with reading(project, annotator) as opened:
        projects.backup(opened, target)
    output.say(f"Copied to {target}.")
    return DONE
