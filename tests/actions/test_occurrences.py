"""Apply to all: listed first, then exactly that is changed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from annotator.actions import browsing, history, importing, occurrences, review
from annotator.actions.labels import label_set
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.search import Occurrence
from annotator.model.values import Quantity
from annotator.store import Project, entities

VISIT = (
    "زار وفد من وجدة مدينة طنجة، ثم عاد إلى وجدة. وقال رئيس جمعية وجدة الخضراء إن بوجدة 700 طن من الزيتون.\n"
    "ووجدة قريبة من الحدود، والوجديون كثيرون."
)


@pytest.fixture
def visit(newsroom: Project) -> str:
    return importing.import_text(newsroom, VISIT, name="visit").articles[0]


def span(project: Project, quote: str) -> ReviewSpan:
    return next(found for row in browsing.articles(project) for found in browsing.spans(project, row.id) if found.quote == quote)


def shown(hits: list[Occurrence]) -> list[tuple[str, str, str | None]]:
    """Clitics, words, and what is there already."""
    return [(hit.clitics, hit.match, hit.span and hit.span.state) for hit in hits]


def test_all_places_are_listed_in_context_with_what_is_there(newsroom: Project, visit: str) -> None:
    offered = span(newsroom, "وجدة")
    review.add(newsroom, visit, VISIT.index("جمعية"), VISIT.index(" إن بوجدة"), "ORG")
    review.add(newsroom, visit, VISIT.index("وجدة"), VISIT.index(" مدينة"), "LOC")
    hits = occurrences.find(newsroom, occurrences.surface(newsroom, offered))
    assert shown(hits) == [
        ("", "وجدة", "suggested"), ("", "وجدة", "confirmed"), ("", "وجدة", None), ("", "وجدة", None),
        ("ب", "وجدة", None), ("و", "وجدة", None),
    ]  # fmt: skip
    assert [hit.inside.quote if hit.inside else None for hit in hits] == [None, None, None, "جمعية وجدة الخضراء", None, None]
    for hit in hits:
        text = browsing.article(newsroom, hit.article_id).text
        assert text[hit.start : hit.end] == hit.match
        assert f"{hit.before}{hit.match}{hit.after}" in text


def test_what_is_listed_and_not_left_out_changes_and_one_undo_takes_it_back(newsroom: Project, visit: str) -> None:
    before = [browsing.spans(newsroom, row.id) for row in browsing.articles(newsroom)]
    hits = [hit for hit in occurrences.find(newsroom, "وجدة") if "جمعية" not in hit.before[-8:]]
    change = occurrences.apply(newsroom, "LOC", hits, entity_id="MA-oujda")
    assert len(change.articles) == 2
    made = [found for found in browsing.spans(newsroom, visit) if found.state is SpanState.CONFIRMED]
    assert [(found.quote, found.label) for found in made] == [("وجدة", "LOC")] * 4
    assert VISIT.index("جمعية وجدة") + 6 not in [found.start for found in made]
    entity = entities.get(newsroom.read(), "MA-oujda")
    assert entity
    assert {found.entity for found in (*made, span(newsroom, "وجدة"))} == {entity.id}
    entry = history.entries(newsroom)[0]
    assert (entry.name, entry.detail) == ("mark_all", {"count": "5", "label": "LOC", "quote": "وجدة"})
    history.undo(newsroom)
    assert [browsing.spans(newsroom, row.id) for row in browsing.articles(newsroom)] == before


def test_a_suggestion_is_decided_and_not_doubled(newsroom: Project) -> None:
    occurrences.apply(newsroom, "ORG", occurrences.find(newsroom, "المغرب"))
    found = [hit for hit in browsing.spans(newsroom, browsing.articles(newsroom)[0].id) if "مغرب" in hit.quote]
    assert [(hit.quote, hit.label, hit.state) for hit in found] == [("المغرب", "ORG", "confirmed"), ("لمغرب", "ORG", "confirmed")]
    assert found[0].annotation
    assert found[0].annotation.offered


def test_one_article_alone_can_be_asked_for(newsroom: Project, visit: str) -> None:
    assert {hit.article_id for hit in occurrences.find(newsroom, "وجدة", article_id=visit)} == {visit}
    assert len(occurrences.find(newsroom, "وجدة", article_id=visit)) == 5


@pytest.mark.usefixtures("visit")
@pytest.mark.parametrize("limit", [1, 2, 4])
def test_the_list_can_be_read_in_pages(newsroom: Project, limit: int) -> None:
    hits: list[Occurrence] = []
    while page := occurrences.find(newsroom, "وجدة", after=hits[-1] if hits else None, limit=limit):
        hits += page
    assert hits == occurrences.find(newsroom, "وجدة")
    assert len(hits) == 6


def test_a_claim_is_found_in_all_its_words_and_its_value_is_read(newsroom: Project, visit: str) -> None:
    hits = occurrences.find(newsroom, occurrences.surface(newsroom, span(newsroom, "700 طن")))
    assert [hit.match for hit in hits] == ["700 طن"] * 2
    occurrences.apply(newsroom, "QUANTITY", hits)
    made = next(found for found in browsing.spans(newsroom, visit) if found.quote == "700 طن")
    assert isinstance(made.value, Quantity)
    assert (made.value.value, made.value.unit) == (Decimal(700), "طن")


def test_of_two_labels_at_one_place_the_wanted_one_is_shown_and_the_other_stays(newsroom: Project) -> None:
    review.confirm(newsroom, span(newsroom, "وجدة"))
    place = span(newsroom, "وجدة")
    review.add(newsroom, place.article_id, place.start, place.end, "ORG")
    for label in ("LOC", "ORG"):
        hits = occurrences.find(newsroom, "وجدة", label=label)
        assert [hit.span.label for hit in hits if hit.span] == [label]
        occurrences.apply(newsroom, label, hits)
    both = [(found.label, found.state) for found in browsing.spans(newsroom, place.article_id) if found.quote == "وجدة"]
    assert both == [("LOC", "confirmed"), ("ORG", "confirmed")]


def test_rejected_places_are_listed_as_such_and_can_be_taken_after_all(newsroom: Project) -> None:
    review.reject(newsroom, span(newsroom, "وجدة"))
    hits = occurrences.find(newsroom, "وجدة")
    assert shown(hits) == [("", "وجدة", "rejected")]
    occurrences.apply(newsroom, "LOC", hits)
    assert span(newsroom, "وجدة").state is SpanState.CONFIRMED


def test_a_list_that_is_out_of_date_changes_nothing(newsroom: Project, visit: str) -> None:
    hits = occurrences.find(newsroom, "وجدة", article_id=visit)
    review.add(newsroom, visit, hits[-1].start, hits[-1].end, "LOC")
    before = browsing.spans(newsroom, visit)
    with pytest.raises(BadInput, match="marked as LOC already"):
        occurrences.apply(newsroom, "LOC", hits)
    assert browsing.spans(newsroom, visit) == before
    assert occurrences.apply(newsroom, "LOC", []).operation is None


def test_boilerplate_and_words_that_are_none_hold_nothing(newsroom: Project) -> None:
    assert occurrences.find(newsroom, "المقال") == []
    assert occurrences.find(newsroom, "؟") == []


def test_letters_that_may_be_no_clitic_are_doubtful(newsroom: Project) -> None:
    importing.import_text(newsroom, "قال وزير إن زير الماء والزير في بيت وزينب وزينب، وفي فاس وفاس والمغرب وللمغرب.", name="doubts")
    doubtful = {
        words: [hit.doubtful for hit in occurrences.find(newsroom, words) if hit.title == "doubts"]
        for words in ("زير", "زينب", "فاس", "المغرب")
    }
    assert doubtful == {"زير": [True, False, False], "زينب": [False, False], "فاس": [False, True], "المغرب": [False, False]}


def test_a_name_is_looked_for_without_its_clitics(newsroom: Project, visit: str) -> None:
    start = VISIT.index("بوجدة")
    review.add(newsroom, visit, start, start + 5, "LOC")
    whole = span(newsroom, "بوجدة")
    assert occurrences.surface(newsroom, whole) == "بوجدة"
    assert "LOC" in label_set(newsroom)
    assert occurrences.surface(newsroom, span(newsroom, "أكثر من 40 وفدا")) == "أكثر من 40 وفدا"
