"""Looking at a project: its articles, their spans, and searching them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.model.article import Article, ArticleRow, ArticleState, Counts
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan
from annotator.model.span_list import SpanList
from annotator.store import Project, at_one_moment
from annotator.store import articles as stored
from annotator.store import spans as span_rows

if TYPE_CHECKING:
    from annotator.model.search import SearchHit


def articles(
    project: Project,
    *,
    text: str | None = None,
    states: Sequence[ArticleState] | None = None,
    after: str | None = None,
    limit: int = 200,
) -> list[ArticleRow]:
    """Lines of the article list in the order of import: those that follow the article `after`, at most `limit`.

    `text` is looked for in name, title and outlet.
    """
    return stored.page(project.read(), project.annotator, matching=text, states=states or (), after=after, limit=limit)


def article_ids(project: Project) -> list[str]:
    """The ids of all articles in the order of import."""
    return stored.ids(project.read())


def article(project: Project, article_id: str) -> Article:
    """The article with that id. KeyError if there is none."""
    return stored.get(project.read(), article_id)


@at_one_moment
def find_article(project: Project, name_or_id: str) -> Article:
    """The article with that name or id. BadInput if there is none."""
    found = stored.with_name(project.read(), name_or_id) or name_or_id
    try:
        return stored.get(project.read(), found)
    except KeyError:
        raise BadInput(f"There is no article {name_or_id} in {project.path.name}.") from None


def as_read(project: Project, article_id: str) -> bytes:
    """The bytes that an article was read from, before they were decoded; none for one that was pasted."""
    return stored.raw(project.read(), article_id)


def spans(project: Project, article_id: str) -> tuple[ReviewSpan, ...]:
    """The annotator's decisions and the suggestions without one, by start and the longest first; rejected ones too."""
    return tuple(span_list(project, article_id))


def span_list(project: Project, article_id: str, *, within: tuple[int, int] | None = None) -> SpanList:
    """The same, each made when it is asked for; `within` leaves out those that share no text with `[start, end)`."""
    return span_rows.of_article(project.read(), article_id, project.annotator, within=within)


def search(project: Project, query: str, *, limit: int = 200) -> list[SearchHit]:
    """Where the words of a query stand, with or without clitics and article, in all articles that have all of them.

    Words in quotation marks must follow each other.
    """
    from annotator.store import search as index  # a window that opens has nothing to look for yet

    return index.search(project.read(), query, limit=limit)


def next_article(project: Project, article_id: str, *, step: int = 1) -> str | None:
    """The article `step` lines below (negative: above) in the list; None past its ends."""
    return stored.neighbour(project.read(), article_id, step)


def unfinished(project: Project, *, after: str | None = None) -> str | None:
    """The first article whose review goes on, after that one and then from the beginning; None where there is no other."""
    return stored.unfinished(project.read(), after=after)


def counts(project: Project) -> Counts:
    """Articles by state, the annotator's decisions, and all spans to decide."""
    return stored.counts(project.read(), project.annotator)
