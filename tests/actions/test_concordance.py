"""Finding spans and words of all articles by what is known of them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from annotator.actions import browsing, concordance, history, importing, review
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.search import Criteria, SpanHit
from annotator.model.values import Modifier, Quantity
from annotator.store import Project, suggestions
from tests.conftest import offer

ROADS = (
    "طول الطريق الجديدة 12 كيلومترا، وطول الجسر 900 متر، وبينهما ما بين 3 و5 كيلومترات.\n"
    "وتستغرق الرحلة 45 دقيقة، وكانت تستغرق ساعتين. وزرع في الواحة أكثر من 12 هكتارا."
)


def amount(value: int, unit: str) -> Quantity:
    return Quantity(Decimal(value), unit=unit)


def roads() -> list[tuple[str, str, Quantity]]:
    between = Quantity(None, Decimal(3), Decimal(5), Modifier.BETWEEN, "كيلومتر")
    more = Quantity(Decimal(12), modifier=Modifier.MORE_THAN, unit="هكتار")
    return [
        ("12 كيلومترا", "QUANTITY", amount(12, "كيلومتر")),
        ("900 متر", "QUANTITY", amount(900, "متر")),
        ("ما بين 3 و5 كيلومترات", "QUANTITY", between),
        ("45 دقيقة", "DURATION", amount(45, "دقيقة")),
        ("ساعتين", "DURATION", amount(2, "ساعة")),
        ("أكثر من 12 هكتارا", "QUANTITY", more),
    ]


@pytest.fixture
def press(newsroom: Project) -> Project:
    """The newsroom with a third article full of measures."""
    article = importing.import_text(newsroom, ROADS, name="roads").articles[0]
    offered = [offer(ROADS, quote, label, value=value) for quote, label, value in roads()]
    newsroom.write(lambda db: suggestions.replace(db, article, offered, version="1"))
    return newsroom


def quotes(project: Project, **criteria: object) -> list[str]:
    return [hit.match for hit in concordance.page(project, Criteria(**criteria))]  # type: ignore[arg-type]


def span(project: Project, quote: str) -> ReviewSpan:
    return next(found for row in browsing.articles(project) for found in browsing.spans(project, row.id) if found.quote == quote)


def test_spans_are_found_by_label_in_the_order_of_the_articles(press: Project) -> None:
    assert quotes(press, labels=("LOC", "DATE")) == ["الرباط", "المغرب", "سنة 2030", "وجدة"]
    assert quotes(press, labels=("LAW",)) == []


def test_hits_come_in_context_with_their_span(press: Project) -> None:
    (hit,) = concordance.page(press, Criteria(unit="متر"))
    assert ROADS[hit.start : hit.end] == hit.match == "900 متر"
    assert ROADS[: hit.start].endswith(hit.before)
    assert ROADS[hit.end :].startswith(hit.after)
    assert len(hit.before) == 40
    assert hit.span == span(press, "900 متر")


def test_states_and_who_decided(press: Project) -> None:
    review.confirm(press, span(press, "الرباط"))
    review.reject(press, span(press, "وجدة"))
    review.unsure(press, span(press, "700 طن"))
    press.annotator = "هدى"
    review.confirm(press, span(press, "وجدة"))
    assert quotes(press, labels=("LOC",), states=(SpanState.SUGGESTED,)) == ["الرباط", "المغرب"]
    assert quotes(press, states=(SpanState.CONFIRMED,)) == ["وجدة"]
    assert quotes(press, annotators=("أمل",)) == ["الرباط", "وجدة", "700 طن"]
    assert quotes(press, annotators=("أمل",), states=(SpanState.REJECTED, SpanState.UNSURE)) == ["وجدة", "700 طن"]
    everybody = concordance.people(press)
    assert everybody == ["أمل", "هدى"]
    both = concordance.page(press, Criteria(text="وجدة", annotators=tuple(everybody)))
    assert [(hit.span.annotation.decided_by, hit.span.state) for hit in both if hit.span and hit.span.annotation] == [
        ("أمل", "rejected"),
        ("هدى", "confirmed"),
    ]


def test_a_unit_is_found_in_any_of_its_forms(press: Project) -> None:
    kilometres = ["12 كيلومترا", "ما بين 3 و5 كيلومترات"]
    assert quotes(press, unit="كيلومتر") == quotes(press, unit="كلم") == quotes(press, unit="كيلومترات") == kilometres
    assert quotes(press, unit="وفود") == ["أكثر من 40 وفدا"]


def test_a_range_of_values_is_converted_into_all_units_of_the_measure(press: Project) -> None:
    assert quotes(press, unit="متر", low=Decimal(800), high=Decimal(4000)) == ["900 متر", "ما بين 3 و5 كيلومترات"]
    assert quotes(press, unit="ساعة", low=Decimal("0.5")) == ["ثلاثة أشهر", "45 دقيقة", "ساعتين"]
    assert quotes(press, unit="ساعة", high=Decimal(1)) == ["45 دقيقة"]
    assert quotes(press, unit="سد", low=Decimal(12), high=Decimal(12)) == ["12 سدا"]
    assert quotes(press, low=Decimal(40), high=Decimal(50)) == ["أكثر من 40 وفدا", "45 دقيقة"]


def test_origin_and_entity(press: Project) -> None:
    assert quotes(press, entity="MA") == ["المغرب"]
    review.confirm(press, span(press, "المغرب"))
    entity = span(press, "المغرب").entity
    assert entity
    assert quotes(press, entity="MA") == quotes(press, entity=entity) == ["المغرب"]
    assert quotes(press, entity="المغرب") == quotes(press, entity="مغرب") == ["المغرب"]
    assert quotes(press, entity="البرتغال") == quotes(press, entity="لا أحد") == []
    review.add(press, span(press, "وجدة").article_id, 0, 3, "EVENT")
    assert quotes(press, origins=("أمل",)) == ["عاد"]
    assert len(quotes(press, origins=("test",))) == 15


def test_a_recogniser_is_found_among_several_behind_a_span(press: Project) -> None:
    both = offer(ROADS, "الجسر", "LOC")
    article = browsing.articles(press)[-1].id
    press.write(lambda db: suggestions.replace(db, article, [replace(both, origin="memory+entities")], version="2"))
    assert quotes(press, origins=("memory",)) == quotes(press, origins=("entities",)) == ["الجسر"]
    assert quotes(press, origins=("memory+",)) == quotes(press, origins=("mem",)) == []


def test_words_are_listed_wherever_they_stand_marked_or_not(press: Project) -> None:
    hits = concordance.page(press, Criteria(text="مغرب"))
    assert [(hit.match, hit.span and hit.span.quote) for hit in hits] == [("مغرب", "المغرب"), ("مغرب", None)]
    assert quotes(press, text="؟!") == []


def test_words_and_other_criteria_find_the_spans_that_the_words_touch(press: Project) -> None:
    assert quotes(press, text="12", labels=("QUANTITY",)) == ["12 سدا", "12 كيلومترا", "أكثر من 12 هكتارا"]
    assert quotes(press, text="12", unit="هكتار") == ["أكثر من 12 هكتارا"]
    assert quotes(press, text="الطريق", labels=("QUANTITY",)) == []


@pytest.mark.parametrize("limit", [1, 2, 7])
@pytest.mark.parametrize(
    "criteria", [Criteria(), Criteria(text="12"), Criteria(text="12", labels=("QUANTITY",)), Criteria(labels=("LOC",))]
)
def test_pages_follow_each_other_without_gap(press: Project, criteria: Criteria, limit: int) -> None:
    review.confirm_many(press, browsing.spans(press, browsing.articles(press)[1].id))
    hits: list[SpanHit] = []
    while page := concordance.page(press, criteria, after=hits[-1] if hits else None, limit=limit):
        hits += page
    assert hits == concordance.page(press, criteria, limit=1000)
    assert len(hits) > 2


def test_exactly_the_hits_are_changed_in_bulk(press: Project) -> None:
    hits = concordance.page(press, Criteria(labels=("QUANTITY",)))[1:3]
    review.reject_many(press, [hit.span for hit in hits if hit.span])
    assert quotes(press, states=(SpanState.REJECTED,)) == [hit.match for hit in hits]
    history.undo(press)
    assert quotes(press, states=(SpanState.REJECTED,)) == []


def test_a_span_that_two_places_touch_is_changed_once(press: Project) -> None:
    hits = concordance.page(press, Criteria(text="سلمى الوزاني الماء"))
    touched = [hit.span for hit in hits if hit.span]
    review.relabel_many(press, [*touched, *touched], "ORG")
    assert history.entries(press)[0].detail["count"] == "1"
    assert quotes(press, states=(SpanState.CONFIRMED,)) == ["سلمى الوزاني"]
