"""One span becomes two, two become one; each is one step of the history."""

from __future__ import annotations

from decimal import Decimal

import pytest

from annotator.actions import browsing, cutting, history, review
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.values import Quantity
from annotator.store import Project
from tests.conftest import SUMMIT


def span(project: Project, quote: str) -> ReviewSpan:
    return next(found for row in browsing.articles(project) for found in browsing.spans(project, row.id) if found.quote == quote)


def ends(quote: str) -> tuple[int, int]:
    start = SUMMIT.index(quote)
    return start, start + len(quote)


def test_both_parts_are_confirmed_and_one_undo_takes_them_back(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    before = browsing.spans(newsroom, article)
    cutting.split(newsroom, span(newsroom, "أكثر من 40 وفدا"), ends("أكثر من 40"), ends("وفدا"))
    made = [found for found in browsing.spans(newsroom, article) if found.state is SpanState.CONFIRMED]
    assert [found.quote for found in made] == ["أكثر من 40", "وفدا"]
    assert isinstance(made[0].value, Quantity)
    assert made[0].value.value == Decimal(40)
    assert history.entries(newsroom)[0].name == "split"
    history.undo(newsroom)
    assert browsing.spans(newsroom, article) == before


@pytest.mark.parametrize(("first", "second"), [("وفدا", "أكثر من 40"), ("أكثر من 40", "اختتمت"), ("أكثر من 40", "40 وفدا")])
def test_parts_must_lie_in_the_span_one_after_the_other(newsroom: Project, first: str, second: str) -> None:
    with pytest.raises(BadInput, match="two parts"):
        cutting.split(newsroom, span(newsroom, "أكثر من 40 وفدا"), ends(first), ends(second))


def test_what_was_offered_for_the_second_is_not_offered_again(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    before = browsing.spans(newsroom, article)
    whole, second = span(newsroom, "أكثر من 40 وفدا"), span(newsroom, "12 سدا")
    cutting.join(newsroom, whole, second)
    joined = next(found for found in browsing.spans(newsroom, article) if found.start == whole.start)
    assert (joined.end, joined.state) == (second.end, SpanState.CONFIRMED)
    assert second.key not in [found.key for found in browsing.spans(newsroom, article) if found.state is not SpanState.REJECTED]
    history.undo(newsroom)
    assert browsing.spans(newsroom, article) == before


def test_a_span_that_a_person_made_goes_into_the_other(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    review.add(newsroom, article, *ends("رئيسة القمة"), "PER")
    other = span(newsroom, "رئيسة القمة")
    review.add(newsroom, article, *ends("سلمى"), "PER")
    cutting.join(newsroom, span(newsroom, "سلمى"), other)
    assert [found.quote for found in browsing.spans(newsroom, article) if found.label == "PER" and "رئيسة" in found.quote] == [
        "سلمى الوزاني، رئيسة القمة"
    ]
