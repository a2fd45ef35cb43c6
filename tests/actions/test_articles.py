"""State, metadata and boilerplate of an article."""

from __future__ import annotations

import pytest

from annotator.actions import articles, browsing, history
from annotator.model.article import ArticleState, Metadata, Region
from annotator.model.errors import BadInput
from annotator.store import Project
from tests.conftest import SUMMIT


@pytest.fixture
def summit(newsroom: Project) -> str:
    return browsing.articles(newsroom)[0].id


def test_an_article_is_set_aside_only_with_a_reason(newsroom: Project, summit: str) -> None:
    with pytest.raises(BadInput, match="Say why"):
        articles.set_state(newsroom, summit, ArticleState.SET_ASIDE, reason=" ")
    change = articles.set_state(newsroom, summit, ArticleState.SET_ASIDE, reason="إعلان لا خبر")
    assert change.metadata
    assert browsing.article(newsroom, summit).reason == "إعلان لا خبر"
    articles.set_state(newsroom, summit, ArticleState.DONE)
    article = browsing.article(newsroom, summit)
    assert (article.state, article.reason) == (ArticleState.DONE, None)
    assert [row.name for row in browsing.articles(newsroom, states=[ArticleState.DONE, ArticleState.APPROVED])] == ["summit"]


def test_metadata_can_be_edited_and_undone(newsroom: Project, summit: str) -> None:
    articles.edit_metadata(newsroom, summit, Metadata(title=" قمة ", date="2024-05", url=""))
    assert browsing.article(newsroom, summit).metadata == Metadata("قمة", None, "2024-05", None, None)
    history.undo(newsroom)
    assert browsing.article(newsroom, summit).metadata == Metadata("قمة الماء", "صدى المغرب", "2024-05-03")


@pytest.mark.parametrize("date", ["أمس", "2024-13", "2024-02-30", "24-05-03", "2024/05"])
def test_what_is_no_date_is_refused(newsroom: Project, summit: str, date: str) -> None:
    with pytest.raises(BadInput, match="is no date"):
        articles.edit_metadata(newsroom, summit, Metadata(date=date))
    assert browsing.article(newsroom, summit).metadata.date == "2024-05-03"


def test_boilerplate_is_turned_into_text_and_back(newsroom: Project, summit: str) -> None:
    (found,) = browsing.article(newsroom, summit).regions
    assert SUMMIT[found.start : found.end] == "شارك المقال"
    articles.mark_region(newsroom, summit, found.start, found.end, boilerplate=False)
    assert browsing.article(newsroom, summit).regions == (Region(found.start, found.end, False),)
    articles.mark_region(newsroom, summit, found.start, found.end, boilerplate=True)
    assert browsing.article(newsroom, summit).regions == (found,)
    with pytest.raises(BadInput, match="There is no text"):
        articles.mark_region(newsroom, summit, 5, len(SUMMIT) + 1, boilerplate=True)


def test_undecided_counts_what_the_annotator_has_left(newsroom: Project, summit: str) -> None:
    from annotator.actions import review

    assert articles.undecided(newsroom, summit) == 6
    review.reject_many(newsroom, browsing.spans(newsroom, summit)[:4])
    assert articles.undecided(newsroom, summit) == 2


def test_an_article_is_found_by_its_name_or_its_id(newsroom: Project, summit: str) -> None:
    assert browsing.find_article(newsroom, "summit") == browsing.find_article(newsroom, summit)
    with pytest.raises(BadInput, match="There is no article"):
        browsing.find_article(newsroom, "summer")
