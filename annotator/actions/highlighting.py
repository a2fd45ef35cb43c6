"""Suggestions for articles: of a project, of one article, of files.

Many texts are read in processes of their own (`pool`). For a project each of these reads the file itself and gives back rows as
they are stored; they are written in this process, each article in a transaction of its own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from annotator.actions import labels, pool
from annotator.actions.worker import Standby
from annotator.formats import gold, readers
from annotator.model.article import FINISHED, Region
from annotator.model.change import Change
from annotator.model.errors import BadInput
from annotator.model.gold import GoldArticle
from annotator.model.knowledge import Knowledge
from annotator.model.labels import LabelSet
from annotator.model.problem import Problem
from annotator.model.progress import Progress
from annotator.model.review import Suggestion
from annotator.store import Connection, Project, articles, at_one_moment, hearing, knowledge, models, suggestions
from annotator.store import labels as label_rows
from annotator.text.boilerplate import regions
from annotator.text.canonical import sha256

if TYPE_CHECKING:
    from annotator.highlight.pipeline import Pipeline


@dataclass(frozen=True, slots=True)
class Text:
    """What recognisers are told of an article. `heard` is what camel-tools found in it.

    `skip` are its regions, None where nobody has looked for boilerplate yet.
    """

    name: str
    text: str
    date: str | None = None
    skip: tuple[Region, ...] | None = ()
    heard: hearing.Names = ()


@dataclass(frozen=True, slots=True)
class _Proposed:
    """An article's suggestions as they are stored, in the labels of a version of the project's label set; None without the article."""

    name: str
    label_version: str
    rows: Sequence[suggestions.Columns] | None


def highlight_project(project: Project, *, jobs: int = 1) -> Generator[Progress, None, int]:
    """Makes suggestions for every article that has none from this version; returns how many articles that were.

    Decisions stay as they are. What was written before a stop stays too.
    """
    return (yield from highlight_articles(project, articles.unhighlighted(project.read(), _version(project)), jobs=jobs))


def highlight_articles(project: Project, ids: Sequence[str], *, jobs: int = 1) -> Generator[Progress, None, int]:
    """Makes the suggestions of these articles anew; returns how many articles that were. What was written before a stop stays."""
    version, done = _version(project), 0
    jobs = jobs if len(ids) > pool.FEW else 0
    make = partial(_apart, project.path) if jobs else partial(_Proposing, project)
    for batch, found in pool.each(ids, make, jobs=jobs):
        for article_id, proposed in zip(batch, found, strict=True):
            project.write(partial(_put, article_id=article_id, proposed=proposed, version=version), batch=True)
        done += len(batch)
        yield Progress(done, len(ids), found[-1].name)
    return done


def highlight_article(project: Project, article_id: str) -> Change:
    """Makes one article's suggestions anew."""
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
    if not project.writable or articles.state(db, article_id) in (None, *FINISHED) or suggestions.highlighter(db, article_id) != version:
        return None
    if not articles.outdated(db, article_id, version):
        return None
    proposed = standby.call(_proposed_at, project.path, article_id) if standby else _Proposing(project)(article_id)
    project.write(partial(_put_and_keep_offers, article_id=article_id, proposed=proposed, version=version), batch=True)
    return Change("highlight", articles=frozenset({article_id}), spans=True)


def _proposed_at(path: Path, article_id: str) -> _Proposed:
    """An article's suggestions from what the project knows now, in another process than the one that writes to it."""
    with Project.open(path, annotator="", writable=False) as project:
        return _Proposing(project)(article_id)


def _put(db: Connection, *, article_id: str, proposed: _Proposed, version: str) -> None:
    """Writes what is proposed; not where the article is gone or the labels are others meanwhile: it is to be highlighted again then."""
    if proposed.rows is not None and proposed.label_version == label_rows.version(db) and articles.taken(db, [article_id]):
        suggestions.put(db, article_id, proposed.rows, version=version)


def _put_and_keep_offers(db: Connection, *, article_id: str, proposed: _Proposed, version: str) -> None:
    """Also keeps what the article's decisions were made from, out of sight, so that one that is undone is a suggestion again."""
    _put(db, article_id=article_id, proposed=proposed, version=version)
    suggestions.restore(db, article_id, suggestions.decided_and_gone(db, article_id))


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
    first = list(islice(texts, pool.FEW + 1))
    jobs = jobs if len(first) > pool.FEW else 0
    make = partial(_telling_apart if jobs else _Telling, learned, known)
    for _, lines in pool.each(chain(first, texts), make, jobs=jobs):
        yield from lines
    if problems:
        raise BadInput("\n".join(map(str, problems)))


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


class _Reading:
    """The recognisers with what a project has learned, and all that they load."""

    def __init__(self, learned: Knowledge) -> None:
        from annotator import highlight

        self._pipeline: Pipeline = highlight.build(learned)

    def warm(self) -> None:
        """Reads a sentence, which loads whatever the first one needs."""
        self.suggestions(Text("", "حضر 20 ضيفا إلى الرباط سنة 2015", skip=None))

    def suggestions(self, text: Text) -> list[Suggestion]:
        """What is proposed in one text."""
        skip = regions(text.text) if text.skip is None else text.skip
        return self._pipeline.suggest(text.text, date=text.date, skip=skip, heard=text.heard)


class _Proposing(_Reading):
    """Proposes for the articles of a project, by their ids, from what it knew when this was made and in its labels."""

    def __init__(self, project: Project) -> None:
        with project.snapshot() as db:
            super().__init__(knowledge.load(db))
        self._project = project

    def __call__(self, article_id: str) -> _Proposed:
        with self._project.snapshot() as db:
            try:
                text = _text(db, article_id)
            except KeyError:  # its import was undone
                return _Proposed("", "", None)
            known, version, families = labels.label_set(self._project), label_rows.version(db), label_rows.families(db)
        found = labels.fitted(known, self.suggestions(text))
        return _Proposed(text.name, version, suggestions.to_rows(article_id, found, families))


def _apart(path: Path) -> _Proposing:
    """The same in a process of its own, which ends with the project open for reading."""
    made = _Proposing(Project.open(path, annotator="", writable=False))
    made.warm()
    return made


class _Telling(_Reading):
    """Tells an article's suggestions in a line of JSON. `known` are the labels to say it in, None for the usual ones."""

    def __init__(self, learned: Knowledge, known: LabelSet | None) -> None:
        super().__init__(learned)
        self._known = known

    def __call__(self, text: Text) -> str:
        found = self.suggestions(text)
        spans = [gold.suggestion_to_json(suggestion) for suggestion in (labels.fitted(self._known, found) if self._known else found)]
        line = {"id": text.name, "text_sha256": sha256(text.text), "offset_unit": "codepoint", "spans": spans}
        return json.dumps(line, ensure_ascii=False)


def _telling_apart(learned: Knowledge, known: LabelSet | None) -> _Telling:
    made = _Telling(learned, known)
    made.warm()
    return made


def _text(db: Connection, article_id: str) -> Text:
    article = articles.get(db, article_id)
    heard = hearing.names(db, article.text_sha256)
    return Text(article.name, article.text, article.metadata.date, article.regions, heard)
