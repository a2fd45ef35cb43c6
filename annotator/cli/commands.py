"""The group of all commands, each imported when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import click

from annotator import __version__
from annotator.actions import settings
from annotator.cli import COMMANDS, open_window
from annotator.cli.arguments import PATH
from annotator.cli.running import DONE, KNOWN


class _Commands(click.Group):
    """Commands by name; a first word that is none is the project to open in the window."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        found = getattr(import_module(COMMANDS[cmd_name]), f"{cmd_name}_")
        assert isinstance(found, click.Command)
        return found

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in COMMANDS:
            return super().resolve_command(ctx, args)
        if len(args) > 1:
            ctx.fail(f"There is no command “{args[0]}”.")
        return "open", open_, args


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--as",
    "annotator",
    metavar="NAME",
    help="Who decides; it is kept in every decision. Otherwise the name given in the window, or the system's user.",
)
@click.version_option(__version__, prog_name="tahqiq", message="%(prog)s %(version)s")
@click.pass_context
def tahqiq(ctx: click.Context, annotator: str | None) -> None:
    """Review Arabic news into gold data.

    Without a command, tahqiq [PROJECT] opens the window. A project is one file that ends in .tahqiq.
    """
    ctx.obj = annotator
    if ctx.invoked_subcommand is None:
        ctx.exit(_window(annotator, None))


@click.command(hidden=True)
@click.argument("project", type=PATH)
@click.pass_obj
def open_(annotator: str | None, project: Path) -> int:
    """Open the window on a project."""
    return _window(annotator, project)


def _window(annotator: str | None, project: Path | None) -> int:
    if annotator:
        settings.save(replace(settings.load(), annotator=annotator))
    return open_window(str(project) if project else None)


def run(arguments: Sequence[str]) -> int:
    """Carries out one command line; returns its exit status. KnownError and faults are the caller's."""
    try:
        status = tahqiq.main(list(arguments), prog_name="tahqiq", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return KNOWN
    except click.Abort:
        raise KeyboardInterrupt from None
    except SystemExit:  # so click ends when the reader of its output has gone
        raise BrokenPipeError from None
    return status if isinstance(status, int) else DONE
