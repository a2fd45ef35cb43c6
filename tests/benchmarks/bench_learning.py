"""What a project learns: how well, how fast, and how many keystrokes it saves. ANERcorp is read where ../shared has it."""

from __future__ import annotations

import gc
import multiprocessing
import re
import resource
import sys
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from annotator import highlight
from annotator.highlight.document import Document
from annotator.highlight.entities.entities import shipped
from annotator.highlight.learned import training
from annotator.highlight.learned.model import Model
from annotator.highlight.learned.recogniser import Learned
from annotator.highlight.learned.tags import Name, tagged
from annotator.model.knowledge import Knowledge
from annotator.model.lesson import Example, Lesson, Tally, total
from tests.benchmarks import learning
from tests.benchmarks.conftest import Report
from tests.benchmarks.reviewer import Reviewer

pytestmark = pytest.mark.shared
_LABELS = ("PER", "ORG", "LOC")
_AFTER, _UNTIL = 1000, 1500
"""Sentences after which keystrokes are counted, and until when."""
_TAUGHT_ANEW = 400


def _learn(taught_by: Sequence[Example]) -> tuple[bytes, Lesson, float, float]:
    """A model, with the seconds and the megabytes that learning it took, in a process of its own; other programs take no part."""
    began = time.process_time()
    model, lesson = training.learn(taught_by)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024) / 1024
    return model.to_bytes(), lesson, time.process_time() - began, most * 1024


@pytest.fixture(scope="module")
def sentences(shared: Path) -> list[Example]:
    return learning.sentences(shared)


@pytest.fixture(scope="module")
def held_out(sentences: list[Example]) -> list[Example]:
    """The last sixth."""
    return learning.articles(sentences[len(sentences) * 5 // 6 :])


@pytest.fixture(scope="module")
def taught(sentences: list[Example]) -> tuple[bytes, Lesson, float, float]:
    """What is learned of the first five sixths."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_learn, (learning.articles(sentences[: len(sentences) * 5 // 6]),))


def _strict(articles: Sequence[Example], knowledge: Knowledge) -> dict[str, Tally]:
    """Names of the right label at the right ends; both sides are widened to whole words, since the corpus has clitics in its names."""
    pipeline, tallies = highlight.build(knowledge), dict.fromkeys(_LABELS, Tally())
    for article in articles:
        document = Document(article.text)
        gold = {name._replace(front=0) for name in tagged(document, [Name(*name) for name in article.names])}
        offered = [found for found in pipeline.suggest(article.text) if found.label in _LABELS]
        given = {name._replace(front=0) for found in offered for name in tagged(document, [Name(found.start, found.end, found.label)])}
        for label in _LABELS:
            wanted, said = ({name for name in names if name.label == label} for names in (gold, given))
            tallies[label] += Tally(len(wanted), len(said), len(wanted & said))
    return tallies


def _report(report: Report, what: str, tallies: dict[str, Tally], least: float) -> None:
    report(f"strict F1, {what}", total(tallies).f1, "", least=least)
    for label, tally in tallies.items():
        report(f"  {label}, precision", tally.precision, "")
        report(f"  {label}, recall", tally.recall, "")
        report(f"  {label}, F1", tally.f1, "")


def test_names_out_of_the_box(sentences: list[Example], held_out: list[Example], report: Report) -> None:
    _report(report, "out of the box, all of ANERcorp", _strict(learning.articles(sentences), Knowledge()), 0.55)
    _report(report, "out of the box, last sixth", _strict(held_out, Knowledge()), 0.55)


def test_names_after_learning(taught: tuple[bytes, Lesson, float, float], held_out: list[Example], report: Report) -> None:
    model, lesson, seconds, megabytes = taught
    assert lesson.better
    _report(report, "taught by five sixths, last sixth", _strict(held_out, Knowledge(model=model)), 0.78)
    report("learning", seconds, "s", goal=120)
    report("memory of learning", megabytes, "MB", goal=2048)
    report("size of the model", len(model) / 1e6, "MB")


def test_reading_with_a_model(taught: tuple[bytes, Lesson, float, float], held_out: list[Example], report: Report) -> None:
    """Articles as long as those of the news, so that what each of them costs counts."""
    word = re.compile(r"\w+")
    texts = [article.text for article in held_out]
    alone, together = highlight.build(), highlight.build(Knowledge(model=taught[0]))

    def seconds(work: object) -> float:
        began = time.process_time()
        for text in texts:
            work(text)  # type: ignore[operator]
        return time.process_time() - began

    def bare(text: str) -> list[tuple[int, int]]:
        return [match.span() for match in word.finditer(text)]

    for pipeline in (alone, together):
        seconds(pipeline.suggest)
    gc.collect()
    gc.freeze()  # as the processes do that highlight a project
    rounds = [(seconds(bare), seconds(alone.suggest), seconds(together.suggest)) for _ in range(7)]
    floor, shipped_alone, with_model = (min(taken) for taken in zip(*rounds, strict=True))
    report("reading without a model / a pass over the words", shipped_alone / floor, "times")
    report("reading with a model / a pass over the words", with_model / floor, "times", goal=70)


def test_a_model_is_loaded_fast(taught: tuple[bytes, Lesson, float, float], report: Report) -> None:
    shipped()
    began = time.perf_counter()
    list(Learned(Model.from_bytes(taught[0])).mentions(Document("زار الوفد الرباط.")))
    report("loading a model", (time.perf_counter() - began) * 1000, "ms")


def test_keystrokes_of_a_reviewer(sentences: list[Example], report: Report) -> None:
    """A reviewer goes through the corpus in order; a project is taught anew after every few decisions, as the window does it."""
    reviewer, model, taught_at = Reviewer(frozenset(_LABELS)), None, 0
    counted = []
    for number, article in enumerate(learning.articles(sentences[:_UNTIL]), start=1):
        reviewer.review(article, highlight.build(Knowledge(surfaces=reviewer.surfaces(), model=model)))
        if reviewer.decisions - taught_at >= _TAUGHT_ANEW:
            found, lesson = training.learn(reviewer.decided)
            model, taught_at = found.to_bytes() if lesson.better else None, reviewer.decisions
        if number * learning.SENTENCES in (_AFTER, _UNTIL):
            counted.append((reviewer.keystrokes, reviewer.with_sentence_key, reviewer.from_nothing))
    (after, until) = counted
    report("keystrokes / from nothing, first 1,000 sentences", after[0] / after[2], "times")
    ((keys, with_key, nothing),) = [tuple(b - a for a, b in zip(*pair, strict=True)) for pair in pairwise(counted)]
    sentences_counted = _UNTIL - _AFTER
    report("keystrokes a sentence from nothing", nothing / sentences_counted, "keys")
    report("keystrokes a sentence after 1,000 sentences", keys / sentences_counted, "keys")
    report("keystrokes / from nothing, one for each name", keys / nothing, "times")
    report("keystrokes / from nothing, one for what is left of a sentence", with_key / nothing, "times", goal=1 / 3)
    assert until[2] > after[2]
