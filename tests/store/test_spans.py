"""Which suggestions still wait for a person: the rule of standing in, and what highlighting again may change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.actions import browsing, review
from annotator.model.review import ReviewSpan, SpanState, Suggestion
from annotator.store import Project, decided, suggestions
from tests.conftest import SUMMIT, offer, summit_suggestions


@pytest.fixture
def summit(newsroom: Project) -> str:
    return browsing.articles(newsroom)[0].id


def highlight(project: Project, article_id: str, found: list[Suggestion]) -> None:
    project.write(lambda db: suggestions.replace(db, article_id, found, version="2"))


def span(project: Project, article_id: str, quote: str) -> ReviewSpan:
    return next(found for found in browsing.spans(project, article_id) if found.quote == quote)


def test_suggestions_come_back_as_they_were_offered(newsroom: Project, summit: str) -> None:
    assert suggestions.of_article(newsroom.read(), summit) == summit_suggestions()
    assert [found.suggestion for found in browsing.spans(newsroom, summit)] == summit_suggestions()


def test_spans_are_by_start_and_the_longest_first(newsroom: Project, summit: str) -> None:
    highlight(
        newsroom, summit, [offer(SUMMIT, "القمة", "EVENT"), offer(SUMMIT, "القمة المغاربية للماء", "EVENT"), offer(SUMMIT, "الرباط", "LOC")]
    )
    assert [found.quote for found in browsing.spans(newsroom, summit)] == ["الرباط", "القمة المغاربية للماء", "القمة"]


def test_an_annotation_keeps_the_suggestion_as_it_was_offered(newsroom: Project, summit: str) -> None:
    offered = span(newsroom, summit, "12 سدا").suggestion
    review.correct(newsroom, span(newsroom, summit, "12 سدا"), label="MONEY")
    highlight(newsroom, summit, [])
    (made,) = decided.of_article(newsroom.read(), summit)
    assert made.offered == offered
    assert (made.label, made.created_by, made.decided_by) == ("MONEY", "test", "أمل")


@pytest.mark.parametrize("decide", [review.confirm, review.reject, review.unsure])
def test_highlighting_again_leaves_decisions_as_they_are(newsroom: Project, summit: str, decide: object) -> None:
    for found in browsing.spans(newsroom, summit):
        decide(newsroom, found)  # type: ignore[operator]
    before = browsing.spans(newsroom, summit)
    wider = [replace(found, start=found.start - 1, quote=SUMMIT[found.start - 1 : found.end]) for found in summit_suggestions()[1:]]
    highlight(newsroom, summit, [*summit_suggestions(), *wider])
    assert browsing.spans(newsroom, summit) == before


def test_a_rejected_span_suppresses_its_core_and_family_alone(newsroom: Project, summit: str) -> None:
    review.reject(newsroom, span(newsroom, summit, "12 سدا"))
    same_core = offer(SUMMIT, "سيبني 12 سدا", "PERCENT", core="12")
    other_core = offer(SUMMIT, "12 سدا قبل سنة", "QUANTITY", core="12 سدا قبل سنة")
    other_family = offer(SUMMIT, "12", "LAW")
    highlight(newsroom, summit, [same_core, other_core, other_family])
    waiting = [found.suggestion for found in browsing.spans(newsroom, summit) if found.state is SpanState.SUGGESTED]
    assert waiting == [other_core, other_family]


def test_what_a_correction_moved_away_from_is_not_offered_again(newsroom: Project, summit: str) -> None:
    name = span(newsroom, summit, "سلمى الوزاني")
    review.correct(newsroom, name, start=name.start + 5, label="ORG")
    highlight(newsroom, summit, summit_suggestions())
    assert [found.quote for found in browsing.spans(newsroom, summit) if found.start in range(name.start, name.end)] == ["الوزاني"]


def test_a_span_made_by_hand_stands_in_for_one_with_its_ends_and_label(newsroom: Project, summit: str) -> None:
    start = SUMMIT.index("بالرباط")
    review.add(newsroom, summit, start, start + 7, "LOC")
    highlight(newsroom, summit, [offer(SUMMIT, "بالرباط", "LOC", core="الرباط")])
    assert [found.state for found in browsing.spans(newsroom, summit)] == [SpanState.CONFIRMED]


def test_what_touches_boilerplate_is_not_offered_while_it_is_boilerplate(newsroom: Project, summit: str) -> None:
    from annotator.actions import articles, history

    dam = span(newsroom, summit, "12 سدا")
    articles.mark_region(newsroom, summit, dam.start - 20, dam.start + 1, boilerplate=True)
    assert "12 سدا" not in [found.quote for found in browsing.spans(newsroom, summit)]
    assert articles.undecided(newsroom, summit) == len(browsing.spans(newsroom, summit)) < 6
    history.undo(newsroom)
    assert span(newsroom, summit, "12 سدا") == dam
    assert articles.undecided(newsroom, summit) == 6


def test_each_person_decides_alone(newsroom: Project, summit: str) -> None:
    review.reject(newsroom, span(newsroom, summit, "12 سدا"))
    newsroom.annotator = "سعيد"
    assert {found.state for found in browsing.spans(newsroom, summit)} == {SpanState.SUGGESTED}
    review.confirm(newsroom, span(newsroom, summit, "12 سدا"))
    both = decided.of_article(newsroom.read(), summit)
    assert {(made.decided_by, made.state) for made in both} == {("أمل", SpanState.REJECTED), ("سعيد", SpanState.CONFIRMED)}
    assert decided.people(newsroom.read()) == ["أمل", "سعيد"]


def test_quotes_are_what_the_text_says(newsroom: Project, summit: str) -> None:
    for found in browsing.spans(newsroom, summit):
        review.correct(newsroom, found, end=found.end + 2)
    for found in browsing.spans(newsroom, summit):
        assert SUMMIT[found.start : found.end] == found.quote
        assert found.start <= found.core[0] < found.core[1] <= found.end
