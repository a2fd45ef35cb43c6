"""One suggestion after another, across articles."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from annotator.actions import articles, browsing, history, queue, review
from annotator.model.article import ArticleState
from annotator.model.queue import QueueOrder
from annotator.model.review import ReviewSpan
from annotator.model.values import Quantity
from annotator.store import Project, suggestions
from tests.conftest import SUMMIT, offer, rain_suggestions


def met(project: Project, order: QueueOrder, *, labels: tuple[str, ...] = (), limit: int = 1) -> list[str]:
    """The quotes of the whole queue, read page by page."""
    seen: list[ReviewSpan] = []
    while page := queue.page(project, order=order, after=seen[-1] if seen else None, labels=labels, limit=limit):
        seen += [hit.span for hit in page if hit.span]
    return [span.quote for span in seen]


@pytest.fixture
def weighed(newsroom: Project) -> Project:
    """The rain article's claims deserve checking, the more so the later they come; its place is doubtful."""
    place, months, tons = rain_suggestions()
    offered = [
        replace(place, score=0.55),
        *(replace(claim, value=worth(claim.value, share)) for claim, share in ((months, 0.3), (tons, 0.8))),
    ]
    rain = browsing.articles(newsroom)[1].id
    newsroom.write(lambda db: suggestions.replace(db, rain, offered, version="1"))
    return newsroom


def worth(value: object, share: float) -> Quantity:
    assert isinstance(value, Quantity)
    return replace(value, checkworthiness=share)


@pytest.mark.parametrize("limit", [1, 2, 100])
def test_in_the_order_of_the_articles_every_suggestion_comes_once(newsroom: Project, limit: int) -> None:
    assert met(newsroom, QueueOrder.ARTICLE, limit=limit) == [
        "الرباط", "أكثر من 40 وفدا", "سلمى الوزاني", "المغرب", "12 سدا", "سنة 2030", "وجدة", "ثلاثة أشهر", "700 طن",
    ]  # fmt: skip


@pytest.mark.parametrize("order", QueueOrder)
@pytest.mark.parametrize("limit", [1, 4])
def test_in_every_order_nothing_is_left_out_and_nothing_comes_twice(weighed: Project, order: QueueOrder, limit: int) -> None:
    assert sorted(met(weighed, order, limit=limit)) == sorted(met(weighed, QueueOrder.ARTICLE, limit=100))


def test_what_deserves_checking_most_comes_first(weighed: Project) -> None:
    assert met(weighed, QueueOrder.WORTH)[:2] == ["700 طن", "ثلاثة أشهر"]


def test_what_the_recogniser_doubted_most_comes_first(weighed: Project) -> None:
    assert met(weighed, QueueOrder.DOUBT)[:2] == ["وجدة", "سلمى الوزاني"]


def test_spans_of_one_label_follow_each_other_and_the_queue_can_hold_some_labels_alone(newsroom: Project) -> None:
    by_label = [hit.span.label for hit in queue.page(newsroom, order=QueueOrder.LABEL) if hit.span]
    assert by_label == sorted(by_label)
    assert met(newsroom, QueueOrder.ARTICLE, labels=("DATE", "LOC")) == ["الرباط", "المغرب", "سنة 2030", "وجدة"]


def test_a_suggestion_is_shown_in_context_with_its_article(newsroom: Project) -> None:
    hit = queue.page(newsroom, order=QueueOrder.ARTICLE)[1]
    assert (hit.title, hit.match) == ("قمة الماء", "أكثر من 40 وفدا")
    assert SUMMIT[: hit.start].endswith(hit.before)
    assert hit.after == "."
    assert hit.span == browsing.spans(newsroom, hit.article_id)[1]


@pytest.mark.parametrize("order", QueueOrder)
def test_what_is_decided_leaves_the_queue_and_the_next_follows_the_decided_one(weighed: Project, order: QueueOrder) -> None:
    first, second, third, *_ = (hit.span for hit in queue.page(weighed, order=order))
    assert first
    assert second
    review.confirm(weighed, first)
    review.correct(weighed, second, label="EVENT" if second.value is None else "ORDINAL")
    assert queue.page(weighed, order=order)[0].span == third
    corrected = next(span for span in browsing.spans(weighed, second.article_id) if span.label in ("EVENT", "ORDINAL"))
    assert queue.page(weighed, order=order, after=corrected)[0].span == third
    history.undo(weighed)
    assert queue.page(weighed, order=order)[0].span == second


def test_a_skipped_one_comes_again_when_the_queue_begins_anew(newsroom: Project) -> None:
    skipped = queue.page(newsroom)[0].span
    assert queue.page(newsroom, after=skipped)[0].span != skipped
    assert queue.page(newsroom)[0].span == skipped


@pytest.mark.parametrize("state", [ArticleState.DONE, ArticleState.APPROVED, ArticleState.SET_ASIDE])
def test_articles_that_are_finished_or_set_aside_are_not_in_the_queue(newsroom: Project, state: ArticleState) -> None:
    articles.set_state(newsroom, browsing.articles(newsroom)[0].id, state, reason="مكرر")
    assert queue.left(newsroom) == 3
    assert met(newsroom, QueueOrder.WORTH) == met(newsroom, QueueOrder.ARTICLE) == ["وجدة", "ثلاثة أشهر", "700 طن"]


def test_everybody_has_a_queue_of_their_own(newsroom: Project) -> None:
    review.confirm_many(newsroom, browsing.spans(newsroom, browsing.articles(newsroom)[0].id))
    assert len(met(newsroom, QueueOrder.WORTH)) == queue.left(newsroom) == 3
    newsroom.annotator = "هدى"
    assert len(met(newsroom, QueueOrder.WORTH)) == queue.left(newsroom) == 9


def test_a_span_that_a_person_made_has_no_place_in_the_queue(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    review.add(newsroom, article, 0, 6, "EVENT")
    made = next(span for span in browsing.spans(newsroom, article) if span.label == "EVENT")
    with pytest.raises(ValueError, match="was suggested"):
        queue.page(newsroom, after=made)


def test_highlighting_anew_while_the_queue_is_read_loses_nothing(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    seen = queue.page(newsroom, order=QueueOrder.ARTICLE, limit=2)
    newer = [offer(SUMMIT, "12 سدا", "QUANTITY", core="12", value=Quantity(Decimal(12), unit="سد")), offer(SUMMIT, "للمغرب", "LOC")]
    newsroom.write(lambda db: suggestions.replace(db, article, newer, version="2"))
    rest = queue.page(newsroom, order=QueueOrder.ARTICLE, after=seen[-1].span)
    assert [hit.match for hit in rest] == ["12 سدا", "للمغرب", "وجدة", "ثلاثة أشهر", "700 طن"]
