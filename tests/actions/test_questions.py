"""Unsure answers, and what the lead says to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.actions import browsing, decisions, exporting, history, merging, projects, questions, review
from annotator.model.errors import BadInput
from annotator.model.question import Question
from annotator.model.review import ReviewSpan, SpanState
from annotator.store import Project
from tests.actions.running import run
from tests.conftest import SUMMIT

ASKED, LEAD = "أمل", "هدى"


def span(project: Project, quote: str) -> ReviewSpan:
    return next(found for row in browsing.articles(project) for found in browsing.spans(project, row.id) if found.quote == quote)


@pytest.fixture
def asked(newsroom: Project) -> Project:
    """أمل is unsure about a claim and about a name; هدى, who leads, sits down at the same project."""
    review.unsure(newsroom, span(newsroom, "أكثر من 40 وفدا"), note="هل «أكثر من» من العدد؟")
    review.unsure(newsroom, span(newsroom, "وجدة"))
    newsroom.annotator = LEAD
    return newsroom


def only(project: Project, **criteria: bool) -> Question:
    found = questions.questions(project, **criteria)  # type: ignore[arg-type]
    assert len(found) == 1
    return found[0]


def test_questions_are_listed_in_context_with_who_asked_what(asked: Project) -> None:
    first, second = questions.questions(asked)
    assert (first.match, first.title, first.asked.decided_by, first.asked.note) == (
        "أكثر من 40 وفدا", "قمة الماء", ASKED, "هل «أكثر من» من العدد؟",
    )  # fmt: skip
    assert SUMMIT[: first.start].endswith(first.before)
    assert (second.match, second.asked.note, second.answers) == ("وجدة", None, ())
    assert questions.questions(asked, asked_by=LEAD) == []
    assert questions.questions(asked, answered=True) == []
    assert questions.questions(asked, article_id=second.article_id) == [second]


def test_the_answer_comes_back_and_is_taken_over_with_one_key(asked: Project) -> None:
    first, second = questions.questions(asked)
    assert first.span
    assert second.span
    questions.answer(asked, second.span, SpanState.REJECTED, note="هنا اسم سد لا مدينة")
    asked.annotator = ASKED
    answered = only(asked, answered=True)
    assert [(answer.decided_by, answer.state, answer.note) for answer in answered.answers] == [(LEAD, "rejected", "هنا اسم سد لا مدينة")]
    assert span(asked, "وجدة").state is SpanState.UNSURE
    assert answered.span
    change = questions.accept(asked, answered.span)
    assert change.focus == (second.article_id, *second.span.key)
    assert span(asked, "وجدة").state is SpanState.REJECTED
    assert only(asked).match == "أكثر من 40 وفدا"
    history.undo(asked)
    assert span(asked, "وجدة").state is SpanState.UNSURE


def test_an_answer_may_say_yes_under_another_label_and_is_counted_until_it_is_taken_over(asked: Project) -> None:
    _, second = questions.questions(asked)
    assert second.span
    questions.answer(asked, second.span, SpanState.CONFIRMED, label="ORG")
    assert questions.answered(asked) == 0
    assert history.entries(asked, limit=1)[0].name == "answer"
    asked.annotator = ASKED
    assert questions.answered(asked) == 1
    answered = only(asked, answered=True)
    assert (answered.asked.label, answered.answers[0].label) == ("LOC", "ORG")
    assert answered.span
    questions.accept(asked, answered.span)
    assert span(asked, "وجدة").label == "ORG"
    assert questions.answered(asked) == 0


def test_a_corrected_answer_brings_its_ends_label_and_value(asked: Project) -> None:
    question = questions.questions(asked)[0].span
    assert question
    questions.answer(asked, question, SpanState.CONFIRMED)
    mine = span(asked, "أكثر من 40 وفدا")
    review.correct(asked, mine, start=mine.start + 8, note="العدد واسمه يكفيان")
    corrected = span(asked, "40 وفدا")
    asked.annotator = ASKED
    answered = only(asked, answered=True)
    assert answered.answers[0].note == "العدد واسمه يكفيان"
    assert answered.span
    questions.accept(asked, answered.span)
    taken = span(asked, "40 وفدا")
    assert (taken.state, taken.value, taken.label) == (SpanState.CONFIRMED, corrected.value, corrected.label)
    assert taken.annotation
    assert taken.annotation.note == "هل «أكثر من» من العدد؟"
    assert taken.annotation.offered == question.annotation.offered if question.annotation else None
    assert "أكثر من 40 وفدا" not in [found.quote for found in browsing.spans(asked, taken.article_id)]


def test_the_latest_answer_counts_and_a_lead_can_change_their_mind(asked: Project) -> None:
    question = questions.questions(asked)[1].span
    assert question
    questions.answer(asked, question, SpanState.REJECTED)
    questions.answer(asked, question, SpanState.CONFIRMED, note="بل هي المدينة")
    assert [(answer.state, answer.note) for answer in only(asked, answered=True).answers] == [("confirmed", "بل هي المدينة")]
    review.unsure(asked, span(asked, "وجدة"))
    assert questions.questions(asked, asked_by=ASKED, answered=True) == []


def test_what_is_no_question_any_longer_is_neither_answered_nor_taken_over(asked: Project) -> None:
    question = questions.questions(asked)[1].span
    assert question
    with pytest.raises(BadInput, match="yes or no"):
        questions.answer(asked, question, SpanState.UNSURE)
    with pytest.raises(BadInput, match="a question of أمل"):
        questions.accept(asked, question)
    asked.annotator = ASKED
    with pytest.raises(BadInput, match="your own question"):
        questions.answer(asked, question, SpanState.CONFIRMED)
    with pytest.raises(BadInput, match="Nobody has answered"):
        questions.accept(asked, question)
    review.confirm(asked, question)
    asked.annotator = LEAD
    with pytest.raises(BadInput, match="no open question"):
        questions.answer(asked, question, SpanState.CONFIRMED)


def test_the_answer_is_exported_and_the_question_is_not(asked: Project, tmp_path: Path) -> None:
    question = questions.questions(asked)[1].span
    assert question
    questions.answer(asked, question, SpanState.CONFIRMED)
    out = tmp_path / "gold.jsonl"
    report = run(exporting.export(asked, "jsonl", out, all_articles=True))
    assert report.spans == 1
    assert any("unsure" in loss for loss in report.losses)
    assert LEAD in out.read_text(encoding="utf-8")


def test_an_answer_in_a_copy_of_the_project_comes_back_by_merging(asked: Project, tmp_path: Path) -> None:
    copy = tmp_path / "lead.tahqiq"
    projects.backup(asked, copy)
    with projects.open(copy, annotator=LEAD) as lead:
        question = questions.questions(lead)[1].span
        assert question
        questions.answer(lead, question, SpanState.CONFIRMED, note="نعم")
    run(merging.merge(asked, [copy]))
    asked.annotator = ASKED
    answered = only(asked, answered=True)
    assert (answered.match, answered.answers[0].note) == ("وجدة", "نعم")


def test_questions_are_answered_and_accepted_from_a_file(asked: Project) -> None:
    question = questions.questions(asked)[1]
    row = {"article": "rain", "start": question.start, "end": question.end}
    report = run(decisions.apply(asked, [row | {"do": "answer", "yes": True, "note": "مدينة"}, row | {"do": "answer"}]))
    assert (report.done, [str(problem) for problem in report.problems]) == (1, ["line 2: “yes” is missing: true or false."])
    asked.annotator = ASKED
    assert run(decisions.apply(asked, [row | {"do": "accept"}])).done == 1
    assert span(asked, "وجدة").state is SpanState.CONFIRMED
    again = run(decisions.apply(asked, [row | {"do": "answer", "yes": True}]))
    assert "rain has no question" in str(again.problems[0])


def test_lines_may_answer_yes_under_another_label(asked: Project) -> None:
    second = questions.questions(asked)[1]
    row = {"article": second.article_id, "start": second.start, "end": second.end, "do": "answer", "yes": True}
    report = run(decisions.apply(asked, [row | {"as": "CITY"}, row | {"as": "ORG"}]))
    assert (report.done, len(report.problems)) == (1, 1)
    assert "There is no label CITY" in report.problems[0].message
    assert questions.questions(asked)[1].answers[0].label == "ORG"
