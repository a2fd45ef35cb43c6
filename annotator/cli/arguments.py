"""Arguments and options that several commands have."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from annotator.actions import projects
from annotator.actions.projects import Project
from annotator.cli.commands import annotator_name

Command = TypeVar("Command", bound=Callable[..., Any])


def project_argument(command: Command) -> Command:
    """The project file."""
    return click.argument("project", type=click.Path(path_type=Path))(command)


def json_option(command: Command) -> Command:
    """Whether the result is printed as JSON."""
    return click.option("--json", "json_wanted", is_flag=True, help="Print the result as one JSON document.")(command)


def annotator_option(command: Command) -> Command:
    """Who decides: --as before or after the command's name."""
    return click.option("--as", "annotator", metavar="NAME", help="Who decides.", callback=_annotator)(command)


def _annotator(ctx: click.Context, _option: click.Parameter, given: str | None) -> str:
    return annotator_name(given or ctx.find_root().obj)


def reading(path: Path, annotator: str) -> Project:
    """The project, open for reading: that works while a window writes to it."""
    return projects.open(path, annotator=annotator, writable=False)


def writing(path: Path, annotator: str) -> Project:
    """The project, open for writing. ProjectLocked while a window or another command writes to it."""
    return projects.open(path, annotator=annotator)
