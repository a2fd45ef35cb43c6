"""What a reviewer does with spans."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from annotator.actions import articles, browsing, entities, highlighting, history, review, sources
from annotator.actions.labels import label_set
from annotator.model.article import ArticleState
from annotator.model.errors import BadInput
from annotator.model.evidence import Rating, Stance
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.values import Date, Modifier, Ordinal, Quantity, Scope
from annotator.store import Project, suggestions
from tests.conftest import SUMMIT, offer


@pytest.fixture
def summit(newsroom: Project) -> str:
    return browsing.articles(newsroom)[0].id


def span(project: Project, quote: str) -> ReviewSpan:
    return next(found for row in browsing.articles(project) for found in browsing.spans(project, row.id) if found.quote == quote)


def test_a_decision_says_what_it_changed(newsroom: Project, summit: str) -> None:
    offered = span(newsroom, "12 سدا")
    change = review.confirm(newsroom, offered)
    assert (change.name, change.spans, change.articles) == ("confirm", True, frozenset({summit}))
    assert change.focus == (summit, *offered.key)
    assert change.operation == history.entries(newsroom)[0].id
    assert span(newsroom, "12 سدا").state is SpanState.CONFIRMED
    assert span(newsroom, "12 سدا").value == offered.value


def test_the_first_decision_begins_the_review_of_an_article(newsroom: Project, summit: str) -> None:
    review.reject(newsroom, span(newsroom, "12 سدا"))
    assert browsing.article(newsroom, summit).state is ArticleState.IN_PROGRESS
    articles.set_state(newsroom, summit, ArticleState.DONE)
    review.reject(newsroom, span(newsroom, "المغرب"))
    assert browsing.article(newsroom, summit).state is ArticleState.DONE


def test_a_decision_can_be_changed_and_the_same_one_again_is_no_operation(newsroom: Project) -> None:
    review.reject(newsroom, span(newsroom, "12 سدا"))
    review.unsure(newsroom, span(newsroom, "12 سدا"), note="أهو سد أم خزان؟")
    unsure = span(newsroom, "12 سدا")
    assert unsure.annotation is not None
    assert (unsure.state, unsure.annotation.note) == (SpanState.UNSURE, "أهو سد أم خزان؟")
    operations = len(history.entries(newsroom))
    review.confirm(newsroom, unsure)
    assert review.confirm(newsroom, span(newsroom, "12 سدا")).operation is None
    assert len(history.entries(newsroom)) == operations + 1


def test_a_key_pressed_twice_decides_once(newsroom: Project, summit: str) -> None:
    shown = span(newsroom, "12 سدا")
    review.confirm(newsroom, shown)
    assert review.confirm(newsroom, shown).operation is None
    assert len([found for found in browsing.spans(newsroom, summit) if found.quote == "12 سدا"]) == 1


def test_a_decision_on_a_span_that_was_taken_back_is_refused(newsroom: Project, summit: str) -> None:
    review.add(newsroom, summit, 0, 6, "EVENT")
    made = next(found for found in browsing.spans(newsroom, summit) if found.label == "EVENT")
    review.reopen(newsroom, made)
    with pytest.raises(BadInput, match="taken back"):
        review.reject(newsroom, made)


def test_a_decision_in_an_article_whose_import_was_undone_is_refused(newsroom: Project, summit: str) -> None:
    shown = span(newsroom, "12 سدا")
    while history.undo(newsroom):
        pass
    assert highlighting.refresh_article(newsroom, summit) is None
    with pytest.raises(BadInput, match="taken back"):
        review.confirm(newsroom, shown)


def test_reopening_gives_the_suggestion_back_or_removes_what_the_person_made(newsroom: Project, summit: str) -> None:
    offered = span(newsroom, "12 سدا")
    review.correct(newsroom, offered, label="MONEY")
    change = review.reopen(newsroom, span(newsroom, "12 سدا"))
    assert change.focus == (summit, *offered.key)
    assert span(newsroom, "12 سدا") == offered
    review.add(newsroom, summit, 0, 6, "EVENT")
    review.reopen(newsroom, next(found for found in browsing.spans(newsroom, summit) if found.label == "EVENT"))
    assert "EVENT" not in [found.label for found in browsing.spans(newsroom, summit)]
    assert review.reopen(newsroom, offered).operation is None


def test_reopening_takes_evidence_and_verdict_along_and_undo_brings_them_back(newsroom: Project) -> None:
    _, source = sources.add_source(newsroom, kind="book", title="كتاب السدود")
    sources.link(newsroom, span(newsroom, "12 سدا"), source.id, "اثنا عشر سدا", Stance.SUPPORTS)
    sources.judge(newsroom, span(newsroom, "12 سدا"), Rating.TRUE, "كما في الكتاب")
    review.reopen(newsroom, span(newsroom, "12 سدا"))
    assert sources.evidence_of(newsroom, span(newsroom, "12 سدا")) == []
    history.undo(newsroom)
    judged = span(newsroom, "12 سدا")
    assert judged.evidence == 1
    verdict = sources.verdict_of(newsroom, judged)
    assert verdict is not None
    assert verdict.rating is Rating.TRUE


def test_a_correction_confirms_with_its_quote_and_keeps_the_number_as_core(newsroom: Project) -> None:
    offered = span(newsroom, "أكثر من 40 وفدا")
    change = review.correct(newsroom, offered, start=offered.start + 8)
    corrected = span(newsroom, "40 وفدا")
    assert corrected.state is SpanState.CONFIRMED
    assert corrected.core == offered.core
    assert change.focus == (offered.article_id, *corrected.key)


def test_the_core_of_a_name_grows_with_it(newsroom: Project) -> None:
    offered = span(newsroom, "الرباط")
    review.correct(newsroom, offered, end=offered.end + 1)
    assert span(newsroom, "الرباط:").core == (offered.start, offered.end + 1)


def test_a_value_is_read_anew_where_the_words_change_unless_it_was_corrected(newsroom: Project) -> None:
    offered = span(newsroom, "أكثر من 40 وفدا")
    review.correct(newsroom, offered, start=offered.start + 8)
    moved = span(newsroom, "40 وفدا")
    assert isinstance(moved.value, Quantity)
    assert (moved.value.value, moved.value.modifier) == (Decimal(40), Modifier.EXACT)
    by_hand = Quantity(Decimal(41), unit="وفد")
    review.correct(newsroom, moved, value=by_hand)
    review.correct(newsroom, span(newsroom, "40 وفدا"), start=offered.start)
    assert span(newsroom, "أكثر من 40 وفدا").value == by_hand


def test_a_value_that_is_read_anew_keeps_what_its_sentence_says_of_it(newsroom: Project) -> None:
    text = browsing.articles(newsroom)[0].id
    scope = Scope(subject="القمة", place="الرباط")
    value = Quantity(Decimal(40), modifier=Modifier.MORE_THAN, unit="وفد", scope=scope, checkworthiness=0.7)
    newsroom.write(
        lambda db: suggestions.replace(db, text, [offer(SUMMIT, "أكثر من 40 وفدا", "QUANTITY", core="40", value=value)], version="2")
    )
    offered = span(newsroom, "أكثر من 40 وفدا")
    review.correct(newsroom, offered, start=offered.start + 8)
    assert span(newsroom, "40 وفدا").value == replace(value, modifier=Modifier.EXACT)


def test_another_label_brings_the_kind_of_value_that_it_carries(newsroom: Project) -> None:
    review.correct(newsroom, span(newsroom, "12 سدا"), label="ORDINAL")
    assert span(newsroom, "12 سدا").value == Ordinal(Decimal(12))
    review.correct(newsroom, span(newsroom, "12 سدا"), label="EVENT")
    assert span(newsroom, "12 سدا").value is None


def test_value_entity_and_note_can_be_taken_away(newsroom: Project) -> None:
    review.confirm(newsroom, span(newsroom, "المغرب"))
    review.correct(newsroom, span(newsroom, "المغرب"), note="البلد")
    review.correct(newsroom, span(newsroom, "المغرب"), entity_id=None)
    bare = span(newsroom, "المغرب")
    assert bare.annotation is not None
    assert (bare.entity, bare.annotation.note) == (None, "البلد")
    review.correct(newsroom, bare, note=None)
    review.correct(newsroom, span(newsroom, "12 سدا"), value=None)
    assert span(newsroom, "12 سدا").value is None


@pytest.mark.parametrize(("start", "end"), [(-1, 4), (4, 4), (9, 4), (0, len(SUMMIT) + 1)])
def test_ends_outside_the_text_are_refused_and_nothing_changes(newsroom: Project, summit: str, start: int, end: int) -> None:
    before = browsing.spans(newsroom, summit)
    with pytest.raises(BadInput, match="There is no text"):
        review.correct(newsroom, span(newsroom, "12 سدا"), start=start, end=end)
    with pytest.raises(BadInput, match="There is no text"):
        review.add(newsroom, summit, start, end, "LOC")
    assert browsing.spans(newsroom, summit) == before
    assert len(history.entries(newsroom)) == 1


def test_a_span_is_not_made_twice_but_a_rejected_one_makes_room(newsroom: Project, summit: str) -> None:
    place = span(newsroom, "المغرب")
    review.confirm(newsroom, place)
    with pytest.raises(BadInput, match="is marked as LOC already"):
        review.add(newsroom, summit, *place.key)
    review.reject(newsroom, span(newsroom, "المغرب"))
    review.add(newsroom, summit, *place.key)
    assert [found.state for found in browsing.spans(newsroom, summit) if found.key == place.key] == [SpanState.CONFIRMED]


def test_one_place_can_have_two_labels(newsroom: Project, summit: str) -> None:
    place = span(newsroom, "المغرب")
    review.confirm(newsroom, place)
    review.add(newsroom, summit, place.start, place.end, "ORG")
    assert [found.label for found in browsing.spans(newsroom, summit) if found.quote == "المغرب"] == ["LOC", "ORG"]


def test_confirming_takes_the_offered_entity_into_the_project_and_rejecting_does_not(newsroom: Project) -> None:
    review.reject(newsroom, span(newsroom, "وجدة"))
    change = review.confirm(newsroom, span(newsroom, "الرباط"))
    assert change.entities
    linked = entities.entity(newsroom, "MA-rabat")
    assert linked is not None
    assert (linked.id, linked.name) == (span(newsroom, "الرباط").entity, "الرباط")
    assert newsroom.read().column("SELECT code FROM entities") == ["MA-rabat"]
    review.confirm(newsroom, span(newsroom, "وجدة"))
    assert newsroom.read().scalar("SELECT count(*) FROM entities") == 2


def test_many_are_decided_in_one_operation(newsroom: Project) -> None:
    every = [found for row in browsing.articles(newsroom) for found in browsing.spans(newsroom, row.id)]
    change = review.confirm_many(newsroom, every)
    assert len(change.articles) == 2
    assert browsing.counts(newsroom).decided == 9
    review.reject_many(newsroom, [span(newsroom, "12 سدا"), span(newsroom, "المغرب")])
    assert len(history.entries(newsroom)) == 3
    assert review.confirm_many(newsroom, []).operation is None


def test_many_are_given_another_label_in_one_operation(newsroom: Project, summit: str) -> None:
    before = browsing.spans(newsroom, summit)
    change = review.relabel_many(newsroom, [span(newsroom, "الرباط"), span(newsroom, "سلمى الوزاني"), span(newsroom, "12 سدا")], "ORG")
    assert change.operation == history.entries(newsroom)[0].id
    relabelled = {found.quote: (found.state, found.value) for found in browsing.spans(newsroom, summit) if found.label == "ORG"}
    assert relabelled == dict.fromkeys(["الرباط", "سلمى الوزاني", "12 سدا"], (SpanState.CONFIRMED, None))
    history.undo(newsroom)
    assert browsing.spans(newsroom, summit) == before


def test_nothing_is_relabelled_where_one_of_them_cannot_be(newsroom: Project, summit: str) -> None:
    place = span(newsroom, "المغرب")
    review.add(newsroom, summit, place.start, place.end, "ORG")
    before = browsing.spans(newsroom, summit)
    with pytest.raises(BadInput, match="marked as ORG already"):
        review.relabel_many(newsroom, [span(newsroom, "الرباط"), place], "ORG")
    assert browsing.spans(newsroom, summit) == before


@pytest.mark.parametrize(
    ("label", "text", "value"),
    [
        ("QUANTITY", "٢٠ ألف", Decimal(20000)),
        ("QUANTITY", "خمسة وعشرون", Decimal(25)),
        ("ORDINAL", "8", Decimal(8)),
        ("QUANTITY", "لا شيء", None),
        ("LOC", "20", None),
    ],
)
def test_typed_values_are_read_as_the_text_is(newsroom: Project, label: str, text: str, value: Decimal | None) -> None:
    read = review.read_value(label_set(newsroom)[label], text)
    assert value == (None if read is None or isinstance(read, Date) else read.value)
