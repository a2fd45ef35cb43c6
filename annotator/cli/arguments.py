"""Arguments and options that several commands have."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from annotator.actions import projects, settings
from annotator.actions.projects import Project

Command = TypeVar("Command", bound=Callable[..., Any])
PATH = click.Path(path_type=Path, readable=False)
"""A path as it was given. What is wrong with it is told by the action: of many files one that cannot be read stops none."""


def project_argument(command: Command) -> Command:
    """The project file."""
    return click.argument("project", type=PATH)(command)


def json_option(command: Command) -> Command:
    """Whether the result is printed as JSON."""
    return click.option("--json", "json_wanted", is_flag=True, help="Print the result as one JSON document.")(command)


def annotator_option(command: Command) -> Command:
    """Who decides: --as before or after the command's name."""
    return click.option("--as", "annotator", metavar="NAME", help="Who decides.", callback=_annotator)(command)


def _annotator(ctx: click.Context, _option: click.Parameter, given: str | None) -> str:
    """The name given with --as, else the one of the settings, else the system's user; empty where that has no name."""
    known = given or ctx.find_root().obj or settings.load().annotator
    try:
        return str(known or getpass.getuser())
    except (KeyError, OSError):
        return ""


def reading(path: Path, annotator: str) -> Project:
    """The project, open for reading: that works while a window writes to it."""
    return projects.open(path, annotator=annotator, writable=False)


def writing(path: Path, annotator: str) -> Project:
    """The project, open for writing. ProjectLocked while a window or another command writes to it."""
    return projects.open(path, annotator=annotator)
