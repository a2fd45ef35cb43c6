"""Looking at a project."""

from __future__ import annotations

from annotator.actions import articles, browsing
from annotator.model.article import ArticleState
from annotator.store import Project


def test_the_next_article_whose_review_goes_on_is_found_around_the_end(newsroom: Project) -> None:
    first, second = (row.id for row in browsing.articles(newsroom))
    assert browsing.unfinished(newsroom) == first
    assert browsing.unfinished(newsroom, after=second) == first
    articles.set_state(newsroom, first, ArticleState.DONE)
    assert browsing.unfinished(newsroom) == second
    assert browsing.unfinished(newsroom, after=second) is None
    articles.set_state(newsroom, second, ArticleState.SET_ASIDE, reason="مكرر")
    assert browsing.unfinished(newsroom) is None
