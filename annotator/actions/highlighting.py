"""Suggestions for articles: of a project, of one article, of files.

Reading a text is heavy computing in pure Python, so that many articles are read in processes of their own, which know
nothing of the project; what they propose is written in this process, each article in a transaction of its own. Whatever
else can be done there is: this process has to keep up with all of them.
"""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from os import PathLike
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from zlib import crc32

from annotator.actions import labels
from annotator.actions.worker import ENDED, Standby
from annotator.formats import gold, readers
from annotator.model.article import FINISHED, Region
from annotator.model.change import Change
from annotator.model.errors import BadInput, KnownError
from annotator.model.gold import GoldArticle
from annotator.model.knowledge import Knowledge
from annotator.model.labels import LabelSet
from annotator.model.problem import Problem
from annotator.model.progress import Progress
from annotator.model.review import Suggestion
from annotator.store import Connection, Project, articles, at_one_moment, decided, hearing, knowledge, models, suggestions
from annotator.text.boilerplate import regions
from annotator.text.canonical import sha256

if TYPE_CHECKING:
    from annotator.highlight.pipeline import Pipeline

_FEW = 8
"""Articles that one process is asked to read at a time, and up to which none is started."""
_WAITING = 2
"""Batches that wait for each process, so that it never does."""


@dataclass(frozen=True, slots=True)
class Text:
    """What recognisers are told of an article. `name` is the article's id, `heard` what camel-tools found in it.

    `skip` are its regions, None where nobody has looked for boilerplate yet.
    """

    name: str
    text: str
    date: str | None = None
    skip: tuple[Region, ...] | None = ()
    heard: hearing.Names = ()


Answer = TypeVar("Answer")
_Form: TypeAlias = Callable[[Text, list[Suggestion]], Answer]
"""Makes of a text and its suggestions what the process that has read it gives back."""


def highlight_project(project: Project, *, jobs: int = 1) -> Generator[Progress, None, int]:
    """Makes suggestions for every article that has none from this version; returns how many articles that were.

    Decisions stay as they are. What was written before a stop stays too.
    """
    return (yield from highlight_articles(project, articles.unhighlighted(project.read(), _version(project)), jobs=jobs))


def highlight_articles(project: Project, ids: Sequence[str], *, jobs: int = 1) -> Generator[Progress, None, int]:
    """Makes the suggestions of these articles anew; returns how many articles that were. What was written before a stop stays."""
    version, learned = _version(project), knowledge.load(project.read())
    done = 0
    texts = (_text(project, article_id) for article_id in ids)
    for batch, found in _suggest(texts, learned, _found, jobs=jobs if len(ids) > _FEW else 0):
        _write(project, batch, found, version)
        done += len(batch)
        yield Progress(done, len(ids), batch[-1].name)
    return done


def highlight_article(project: Project, article_id: str) -> Change:
    """Makes one article's suggestions anew. KeyError if there is no such article."""
    for _ in highlight_articles(project, [article_id]):
        pass
    return Change("highlight", articles=frozenset({article_id}), spans=True)


def refresh_article(project: Project, article_id: str, *, standby: Standby | None = None) -> Change | None:
    """Makes an article's suggestions anew if something was decided on names elsewhere since; None where nothing was.

    So a name that is new in one article is offered in the next one that is opened. A finished article is left as it is, and
    one whose suggestions are of another version: `highlight_project` is for those. The text is read in the process that
    stands by, if there is one.
    """
    db, version = project.read(), _version(project)
    if not project.writable or articles.state(db, article_id) in FINISHED or suggestions.highlighter(db, article_id) != version:
        return None
    if not articles.outdated(db, article_id, version):
        return None
    found = standby.call(_suggestions_at, project.path, article_id) if standby else _suggestions(project, article_id)
    project.write(partial(_replace_and_keep_offers, article_id=article_id, found=found, version=version), batch=True)
    return Change("highlight", articles=frozenset({article_id}), spans=True)


def _suggestions_at(path: Path, article_id: str) -> list[Suggestion]:
    """What `_suggestions` makes, in another process than the one that writes to the project."""
    with Project.open(path, annotator="", writable=False) as project:
        return _suggestions(project, article_id)


def _suggestions(project: Project, article_id: str) -> list[Suggestion]:
    """An article's suggestions, from what the project knows now and in its labels."""
    with project.snapshot() as db:
        text, learned, known = _text(project, article_id), knowledge.load(db), labels.label_set(project)
    return labels.fitted(known, _Reader(learned).suggestions(text))


def _replace_and_keep_offers(db: Connection, *, article_id: str, found: list[Suggestion], version: str) -> None:
    suggestions.replace(db, article_id, found, version=version)
    _keep_offers(db, article_id)


def _keep_offers(db: Connection, article_id: str) -> None:
    """Keeps what the article's decisions were made from, out of sight, so that one that is undone is a suggestion again."""
    for annotation in decided.of_article(db, article_id):
        if annotation.offered:
            suggestions.restore(db, article_id, annotation.offered)


@at_one_moment
def _version(project: Project) -> str:
    """What makes suggestions: the version of the shipped recognisers, the model in use, and labels that are not the usual ones."""
    from annotator import highlight

    taught = models.taught(project.read())
    version = f"{highlight.VERSION}, taught {taught.made_at}" if taught and taught.used else highlight.VERSION
    names = [label.name for label in labels.label_set(project).labels]
    usual = set(names) == {label.name for label in labels.shipped_label_set().labels}
    return version if usual else f"{version}, labels {crc32(' '.join(sorted(names)).encode()):08x}"


def highlight_files(
    paths: Sequence[str | PathLike[str]],
    *,
    format_name: str | None = None,
    jobs: int = 1,
    taught_by: Project | None = None,
    hear: Callable[[str], hearing.Names] | None = None,
) -> Iterator[dict[str, Any]]:
    """What `highlight_lines` says of each article, read from its JSON."""
    return map(json.loads, highlight_lines(paths, format_name=format_name, jobs=jobs, taught_by=taught_by, hear=hear))


def highlight_lines(
    paths: Sequence[str | PathLike[str]],
    *,
    format_name: str | None = None,
    jobs: int = 1,
    taught_by: Project | None = None,
    hear: Callable[[str], hearing.Names] | None = None,
) -> Iterator[str]:
    """For each article of files, folders and zips a line of JSON with its id, the hash of its text and its suggestions as spans.

    The shipped recognisers are asked, with what a project has learned if it is given, in its labels, and with the names that
    `hear` finds in a text. BadInput at the end, with a line for each part that could not be read; the rest is there by then.
    """
    problems: list[Problem] = []
    texts = _files(paths, format_name, problems)
    if hear is not None:
        texts = (replace(text, heard=hear(text.text)) for text in texts)
    known, learned = (labels.label_set(taught_by), knowledge.load(taught_by.read())) if taught_by else (None, Knowledge())
    first = list(islice(texts, _FEW + 1))
    for _, lines in _suggest(chain(first, texts), learned, partial(_line, known), jobs=jobs if len(first) > _FEW else 0):
        yield from lines
    if problems:
        raise BadInput("\n".join(map(str, problems)))


def _line(known: LabelSet | None, text: Text, found: list[Suggestion]) -> str:
    """The line of one article. `known` are the labels to say it in, None for the usual ones."""
    spans = [gold.suggestion_to_json(suggestion) for suggestion in (labels.fitted(known, found) if known else found)]
    line = {"id": text.name, "text_sha256": sha256(text.text), "offset_unit": "codepoint", "spans": spans}
    return json.dumps(line, ensure_ascii=False)


def _found(_: Text, found: list[Suggestion]) -> list[Suggestion]:
    return found


def _files(paths: Sequence[str | PathLike[str]], format_name: str | None, problems: list[Problem]) -> Iterator[Text]:
    for path in map(Path, paths):
        for reading in readers.read(path, format_name=format_name):
            if isinstance(reading, Problem):
                problems.append(reading)
            elif isinstance(reading, GoldArticle):
                article = reading.article
                yield Text(article.name, article.text, article.metadata.date, article.regions)
            else:
                yield Text(reading.name, reading.text, reading.metadata.date, None)


@at_one_moment
def _text(project: Project, article_id: str) -> Text:
    article = articles.get(project.read(), article_id)
    heard = hearing.names(project.read(), article.text_sha256)
    return Text(article.id, article.text, article.metadata.date, article.regions, heard)


def _write(project: Project, batch: Sequence[Text], found: Sequence[list[Suggestion]], version: str) -> None:
    """Writes article by article, so that no decision waits for more than one."""
    known = labels.label_set(project)
    for text, suggested in zip(batch, found, strict=True):
        fitted = labels.fitted(known, suggested)
        project.write(partial(suggestions.replace, article_id=text.name, suggestions=fitted, version=version), batch=True)


def _suggest(texts: Iterable[Text], learned: Knowledge, form: _Form[Answer], *, jobs: int) -> Iterator[tuple[list[Text], list[Answer]]]:
    """A few texts at a time, in their order, with what is made of the suggestions for each; without jobs in this process."""
    batches = _batches(texts)
    if jobs == 0:
        reader = _Reader(learned)
        for batch in batches:
            yield batch, reader.read(batch, form)
        return
    with _pool(jobs, learned) as pool:
        running = deque((batch, pool.submit(_read, batch, form)) for batch in islice(batches, jobs * _WAITING))
        while running:
            batch, answers = running.popleft()
            yield batch, answers.result()
            running.extend((batch, pool.submit(_read, batch, form)) for batch in islice(batches, 1))


def _batches(texts: Iterable[Text]) -> Iterator[list[Text]]:
    source = iter(texts)
    while batch := list(islice(source, _FEW)):
        yield batch


class _Reader:
    """The recognisers with what the project has learned, built once in each process."""

    def __init__(self, learned: Knowledge) -> None:
        from annotator import highlight

        self._pipeline: Pipeline = highlight.build(learned)

    def read(self, batch: Iterable[Text], form: _Form[Answer]) -> list[Answer]:
        """What is made of each text and its suggestions."""
        return [form(text, self.suggestions(text)) for text in batch]

    def suggestions(self, text: Text) -> list[Suggestion]:
        """What is proposed in one text."""
        skip = regions(text.text) if text.skip is None else text.skip
        return self._pipeline.suggest(text.text, date=text.date, skip=skip, heard=text.heard)


_reader: _Reader | None = None


def _start(learned: Knowledge) -> None:
    """Builds the recognisers and has them load what they need, which garbage collection need not walk over with each text."""
    global _reader
    Thread(target=_end_with_parent, daemon=True).start()
    _reader = _Reader(learned)
    _reader.read([Text("", "حضر 20 ضيفا إلى الرباط سنة 2015", skip=None)], _found)
    gc.collect()
    gc.freeze()


def _end_with_parent() -> None:
    """Ends this process with the one that started it, which cannot say goodbye where it was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read(batch: list[Text], form: _Form[Answer]) -> list[Answer]:
    if _reader is None:
        raise RuntimeError("the process was not started with recognisers")
    return _reader.read(batch, form)


@contextmanager
def _pool(jobs: int, learned: Knowledge) -> Iterator[ProcessPoolExecutor]:
    """Processes that are started anew rather than forked, as a program with threads and a window needs it."""
    pool = ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_start, initargs=(learned,))
    try:
        yield pool
    except BrokenProcessPool as broken:
        raise KnownError(ENDED) from broken
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
