"""Nothing that was told as done is lost when the process is killed."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.actions import browsing, projects
from annotator.store import Project, decided

DECIDE = """
import sys
from annotator.actions import browsing, projects, review
project = projects.open(sys.argv[1], annotator="أمل")
article = browsing.articles(project)[0].id
length = len(browsing.article(project, article).text)
known = {span.key for span in browsing.spans(project, article)}
for label in ("PER", "ORG", "LOC", "EVENT", "LAW"):
    for start in range(length):
        for end in range(start + 1, length + 1):
            if (start, end, label) not in known:
                review.add(project, article, start, end, label)
                print(start, end, label, flush=True)
"""


@pytest.mark.parametrize("seed", range(8))
def test_every_decision_that_was_told_is_found_after_a_kill(newsroom: Project, seed: int) -> None:
    newsroom.close()
    rest = random.Random(seed).uniform(0, 0.15)
    told = tell_and_kill(newsroom.path, rest)
    with projects.open(newsroom.path, annotator="أمل") as project:
        article = browsing.articles(project)[0].id
        found = {(made.start, made.end, made.label) for made in decided.of_article(project.read(), article)}
    assert told
    assert set(told) <= found
    assert len(found) - len(told) <= 1  # the one that was on the disk and not yet told


def tell_and_kill(path: Path, rest: float) -> list[tuple[int, int, str]]:
    """What a child told before it was killed, `rest` seconds after its first decision."""
    with subprocess.Popen([sys.executable, "-c", DECIDE, str(path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline()]
        time.sleep(rest)
        child.kill()
        lines += child.stdout.readlines()
    whole = [line.split() for line in lines if line.endswith("\n")]
    return [(int(start), int(end), label) for start, end, label in whole]
