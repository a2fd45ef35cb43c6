"""Benchmarks (`bench_*.py`, run by `packaging/dev.py bench`) report figures; a table of them closes the run.

Machines differ and are noisy, so a figure that matters is a ratio of two things measured in turn in one run.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Figure:
    """One line of the table. `goal` is the highest value that is good enough, None where none is set."""

    name: str
    value: float
    unit: str
    goal: float | None = None


Report = Callable[..., None]
_FIGURES: list[Figure] = []


@pytest.fixture
def report() -> Report:
    """`report(name, value, unit, goal=…)` adds a line to the table."""

    def add(name: str, value: float, unit: str, *, goal: float | None = None) -> None:
        _FIGURES.append(Figure(name, value, unit, goal))

    return add


@pytest.fixture
def alternately() -> Callable[..., tuple[float, ...]]:
    """`alternately(a, b, rounds=15)` runs the functions in turn and gives each one's median seconds."""

    def measure(*functions: Callable[[], object], rounds: int = 15) -> tuple[float, ...]:
        taken: list[list[float]] = [[] for _ in functions]
        for _ in range(rounds):
            for function, seconds in zip(functions, taken, strict=True):
                began = time.perf_counter()
                function()
                seconds.append(time.perf_counter() - began)
        return tuple(map(statistics.median, taken))

    return measure


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table: name, figure, goal."""
    if not _FIGURES:
        return
    terminalreporter.section("figures")
    width = max(len(figure.name) for figure in _FIGURES)
    for figure in _FIGURES:
        goal = "" if figure.goal is None else f"{'within' if figure.value <= figure.goal else 'OVER'} {figure.goal:g} {figure.unit}"
        terminalreporter.write_line(f"{figure.name:{width}}  {figure.value:10.2f} {figure.unit:6} {goal}")
