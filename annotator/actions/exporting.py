"""Gold out of a project: what people decided, frozen in a file with its provenance."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path

from annotator import PROJECT_ENDING
from annotator.actions import gold, projects
from annotator.formats.writers import WRITERS, whole_file
from annotator.model.article import FINISHED
from annotator.model.errors import BadInput, BrokenQuotes
from annotator.model.gold import GoldArticle
from annotator.model.progress import Progress
from annotator.model.review import SpanState
from annotator.store import Connection, Project, articles, decided, entities, labels, sources

_MOST_LISTED = 20


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The file, how many articles and spans are in it, and a sentence for each thing that it could not carry."""

    path: Path
    articles: int
    spans: int
    losses: tuple[str, ...]


def format_names() -> list[tuple[str, str]]:
    """The formats that export knows: name and title."""
    return [(name, title) for name, (title, _) in WRITERS.items()]


def export(
    project: Project,
    format_name: str,
    out: str | PathLike[str],
    *,
    states: Iterable[str] = (SpanState.CONFIRMED,),
    all_articles: bool = False,
) -> Generator[Progress, None, ExportReport]:
    """Writes the spans in these states of the finished articles, or of all, in the order in which the articles came.

    The project is read as it is at the beginning; the file takes its place at the end alone. BadInput for an unknown format or
    state, and where a project would be replaced; BrokenQuotes, and no file, if a span does not say what its article says;
    KnownError if the file cannot be written.
    """
    if format_name not in WRITERS:
        raise BadInput(f"There is no format “{format_name}”; known are {', '.join(WRITERS)}.")
    wanted = _states(states)
    path = Path(out)
    if path.suffix.lower() == PROJECT_ENDING or projects.is_project(path):
        raise BadInput(f"{path.name} is the name of a project, which gold must not replace: nothing was exported. Choose another.")
    spans, broken, unsure = 0, list[str](), 0
    with whole_file(path) as file, project.snapshot() as db:
        ids = articles.ids(db, states=() if all_articles else sorted(FINISHED))
        writer = WRITERS[format_name][1](file, labels.load(db))
        for number, article in enumerate(_gold(db, ids, wanted, everything=all_articles), start=1):
            broken += [f"{article.article.name} {span.start}–{span.end}" for span in article.broken_quotes()]
            if not broken:
                writer.add(article)
            spans += len(article.annotations) + len(article.open_suggestions())
            unsure += _unsure(db, article, wanted)
            yield Progress(number, len(ids), article.article.name)
        if broken:
            raise BrokenQuotes(_told(broken))
    left_out = (f"{unsure:,} spans are unsure and were left out.",) if unsure else ()
    return ExportReport(path, len(ids), spans, (*left_out, *writer.losses()))


def _states(states: Iterable[str]) -> frozenset[SpanState]:
    wanted = list(states)
    if unknown := [state for state in wanted if state not in set(SpanState)]:
        raise BadInput(f"There is no state “{unknown[0]}”; states are {', '.join(SpanState)}.")
    return frozenset(map(SpanState, wanted))


def _gold(db: Connection, ids: Sequence[str], states: Collection[SpanState], *, everything: bool) -> Iterator[GoldArticle]:
    """The articles; where all of them are wanted, the first one brings every entity and source, since some may hang on no article."""
    for place, article_id in enumerate(ids):
        article = gold.gather(db, article_id, states=states)
        yield _with_all(db, article) if everything and place == 0 else article


def _with_all(db: Connection, article: GoldArticle) -> GoldArticle:
    every_source = tuple(sources.all_of(db))
    return replace(article, sources=every_source, snapshots=gold.snapshots(db, every_source), entities=tuple(entities.all_of(db)))


def _unsure(db: Connection, article: GoldArticle, states: Collection[SpanState]) -> int:
    if SpanState.UNSURE in states:
        return 0
    return sum(made.state is SpanState.UNSURE for made in decided.of_article(db, article.article.id))


def _told(broken: Sequence[str]) -> str:
    more = f" and {len(broken) - _MOST_LISTED:,} more" if len(broken) > _MOST_LISTED else ""
    return (
        f"Nothing was exported, since {len(broken):,} spans do not say what their articles say: {', '.join(broken[:_MOST_LISTED])}{more}."
    )
