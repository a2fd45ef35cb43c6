"""What each recogniser behind a suggestion saw."""

from __future__ import annotations

from annotator.actions import browsing, entities, importing, reasons, review
from annotator.model.reason import Reason
from annotator.model.review import ReviewSpan, SpanState, Suggestion
from annotator.store import Project

TEXT = "زارت الوفود دار أمزير ليلا."
START = TEXT.index("دار أمزير")


def offered(origin: str, rule: str, *, entity: str | None = None) -> ReviewSpan:
    ends = START, START + len("دار أمزير")
    return ReviewSpan("a", Suggestion(*ends, "ORG", "دار أمزير", ends, origin, rule, 0.9, entity=entity))


def mark(project: Project, name: str, *, times: int, state: SpanState = SpanState.CONFIRMED) -> None:
    """Decides on that many mentions of دار أمزير in a new article."""
    text = "\n".join(f"{name} {number}: {TEXT}" for number in range(times))
    (article,) = importing.import_text(project, text, name=name).articles
    place = -1
    for _ in range(times):
        place = text.index("دار أمزير", place + 1)
        review.add(project, article, place, place + len("دار أمزير"), "ORG")
        if state is SpanState.REJECTED:
            review.reject(project, next(span for span in browsing.spans(project, article) if span.start == place))


def test_the_memory_counts_what_was_decided_and_in_how_many_articles(newsroom: Project) -> None:
    mark(newsroom, "one", times=3)
    mark(newsroom, "two", times=2)
    mark(newsroom, "three", times=1, state=SpanState.REJECTED)
    assert reasons.reasons(newsroom, offered("memory", "confirmed before")) == (Reason("memory", "confirmed before", None, 5, 1, 2),)


def test_a_decision_is_no_reason_for_itself(newsroom: Project) -> None:
    mark(newsroom, "one", times=1)
    article = browsing.find_article(newsroom, "one")
    (span,) = browsing.spans(newsroom, article.id)
    assert reasons.reasons(newsroom, span) == ()


def test_each_recogniser_keeps_its_rule(newsroom: Project) -> None:
    found = reasons.reasons(newsroom, offered("memory+entities+learned+camel", "confirmed before+title وزير الصحة"))
    assert [(reason.origin, reason.rule) for reason in found] == [
        ("memory", "confirmed before"), ("entities", "title وزير الصحة"), ("learned", "learned"), ("camel", "camel"),
    ]  # fmt: skip


def test_a_listed_name_tells_whose_it_is(newsroom: Project) -> None:
    (reason,) = reasons.reasons(newsroom, offered("entities", "gazetteer", entity="MA"))
    assert reason.entity is not None
    assert reason.entity.name == "المغرب"
    made = entities.create_entity(newsroom, label="ORG", name="دار أمزير")[1]
    (reason,) = reasons.reasons(newsroom, offered("memory", "name of an entity", entity=made.id))
    assert reason.entity == made


def test_decisions_are_told_where_another_recogniser_found_the_name(newsroom: Project) -> None:
    mark(newsroom, "one", times=2)
    told = reasons.reasons(newsroom, offered("entities", "دار …"))
    assert [(reason.origin, reason.rule, reason.confirmed) for reason in told] == [("memory", "", 2), ("entities", "دار …", 0)]


def test_a_listed_name_that_was_confirmed_before_is_in_the_list_still(newsroom: Project) -> None:
    ends = 0, len("المغرب")
    span = ReviewSpan("a", Suggestion(*ends, "LOC", "المغرب", ends, "memory", "confirmed before", 0.75, entity="MA"))
    assert [(reason.origin, reason.rule) for reason in reasons.reasons(newsroom, span)] == [
        ("memory", "confirmed before"), ("entities", "gazetteer"),
    ]  # fmt: skip
