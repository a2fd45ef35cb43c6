"""The same work on many things, in other processes."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from annotator.actions import pool


class Slow:
    """Leaves a file for each item; from the second batch on it then waits for the gate, and a moment."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, item: int) -> int:
        (self._folder / f"{item}.begun").touch()
        while item >= pool.FEW and not (self._folder / "gate").exists():
            time.sleep(0.01)
        time.sleep(0.05 if item >= pool.FEW else 0.0)
        return item * 2


def test_what_is_made_of_the_items_comes_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "gate").touch()
    for jobs in (0, 2):
        found = list(pool.each(range(20), partial(Slow, tmp_path), jobs=jobs))
        assert [item for batch, _ in found for item in batch] == list(range(20))
        assert [answer for _, answers in found for answer in answers] == list(range(0, 40, 2))


def test_a_process_that_is_not_asked_any_more_finishes_one_item_and_not_its_batch(tmp_path: Path) -> None:
    steps = pool.each(range(100), partial(Slow, tmp_path), jobs=1)
    next(steps)
    while not (tmp_path / f"{pool.FEW}.begun").exists():
        time.sleep(0.01)
    (tmp_path / "gate").touch()
    steps.close()
    assert len(list(tmp_path.glob("*.begun"))) < 2 * pool.FEW
