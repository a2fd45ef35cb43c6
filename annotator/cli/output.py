"""What commands print: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator, Iterable, Sequence
from typing import Any, TypeVar

import click

from annotator.model.problem import Problem
from annotator.model.progress import Progress

T = TypeVar("T")


def say(message: str) -> None:
    """A message for the reader."""
    click.echo(message, err=True)


def counted(number: int, noun: str) -> str:
    """So many of them: 1 article, 1,200 articles."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def problems(found: Iterable[Problem]) -> int:
    """Names each problem; returns how many there are."""
    count = 0
    for count, problem in enumerate(found, start=1):  # noqa: B007 - the count is what is wanted
        say(str(problem))
    return count


def as_json(value: Any) -> None:
    """One JSON document on a line of its own."""
    click.echo(json.dumps(value, ensure_ascii=False, allow_nan=False))


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table for a reader at a terminal; lines with tabs, without a heading, for a program."""
    lines = [["" if cell is None else str(cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for line in lines:
            click.echo("\t".join(" ".join(cell.split()) for cell in line))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = Table(*columns, box=None, header_style="bold")
    for line in lines:
        shown.add_row(*(Text(cell) for cell in line))
    Console().print(shown)


def drive(steps: Generator[Progress, None, T], title: str) -> T:
    """What a long action returns, run to its end, with a progress bar where a reader is at the terminal."""
    if not sys.stderr.isatty():
        return _drain(steps)
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                result: T = end.value
                return result
            bar.update(task, completed=step.done, total=step.total or None, description=f"{title} {step.what}".strip())


def _drain(steps: Generator[Progress, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
