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
    """One line of the table. `goal` is the highest value that is good enough, `least` the lowest; None where none is set."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    least: float | None = None

    def verdict(self) -> str:
        """Whether the value is good enough, in words."""
        if self.goal is not None:
            return f"{'within' if self.value <= self.goal else 'OVER'} {self.goal:g} {self.unit}"
        if self.least is not None:
            return f"{'at least' if self.value >= self.least else 'UNDER'} {self.least:g} {self.unit}"
        return ""


Report = Callable[..., None]
_FIGURES: list[Figure] = []


@pytest.fixture
def report() -> Report:
    """`report(name, value, unit, goal=…)` adds a line to the table, with `least=…` where more is better."""

    def add(name: str, value: float, unit: str, *, goal: float | None = None, least: float | None = None) -> None:
        _FIGURES.append(Figure(name, value, unit, goal, least))

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
        terminalreporter.write_line(f"{figure.name:{width}}  {figure.value:10.3f} {figure.unit:6} {figure.verdict()}")
