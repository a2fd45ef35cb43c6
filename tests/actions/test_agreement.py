"""Agreement is computed over what both annotators decided in the articles that both read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.actions import agreement, browsing, projects, review
from annotator.actions.agreement import LabelAgreement
from annotator.model.errors import BadInput


def spans(project, name):
    return {span.quote: span for span in browsing.spans(project, browsing.find_article(project, name).id)}


@pytest.fixture
def karim(newsroom):
    path = newsroom.path.with_name("karim.tahqiq")
    projects.backup(newsroom, path)
    with projects.open(path, annotator="كريم") as project:
        yield project


def test_two_people_over_one_article(newsroom, karim):
    for project, yes, no in (
        (newsroom, ["الرباط", "12 سدا", "المغرب"], ["سلمى الوزاني"]),
        (karim, ["الرباط", "12 سدا"], ["المغرب", "سلمى الوزاني"]),
    ):
        for quote in yes:
            review.confirm(project, spans(project, "summit")[quote])
        for quote in no:
            review.reject(project, spans(project, "summit")[quote])
    review.confirm(newsroom, spans(newsroom, "rain")["وجدة"])  # كريم has not read it
    report = agreement.agree([newsroom.path, karim.path])
    assert report.annotators == ("أمل", "كريم")
    (pair,) = report.pairs
    assert pair.articles == 1
    assert pair.labels["LOC"].f1 == pytest.approx(2 / 3)
    assert pair.labels["QUANTITY"].f1 == 1
    assert pair.labels["QUANTITY"].same_value == 1
    assert pair.labels["PER"].f1 is None
    assert pair.overall.answers == (2, 1, 0, 1)
    assert pair.overall.f1 == pytest.approx(4 / 5)
    assert pair.overall.kappa == pytest.approx(0.5)


def test_moved_ends_disagree_on_the_span_but_not_on_the_answer(newsroom, karim):
    review.confirm(newsroom, spans(newsroom, "rain")["700 طن"])
    claim = spans(karim, "rain")["700 طن"]
    review.correct(karim, claim, end=claim.end - 3)
    (pair,) = agreement.agree([newsroom.path, karim.path]).pairs
    assert pair.overall.f1 == 0
    assert pair.overall.answers == (1, 0, 0, 0)


def test_unsure_spans_count_in_neither_measure(newsroom, karim):
    review.unsure(newsroom, spans(newsroom, "rain")["700 طن"])
    review.confirm(karim, spans(karim, "rain")["700 طن"])
    (pair,) = agreement.agree([newsroom.path, karim.path]).pairs
    assert (pair.articles, pair.overall.first, pair.overall.second, pair.overall.answers) == (1, 0, 1, (0, 0, 0, 0))


def test_one_name_in_two_projects_is_two_people(newsroom):
    review.confirm(newsroom, spans(newsroom, "rain")["700 طن"])
    other = newsroom.path.with_name("other.tahqiq")
    projects.backup(newsroom, other)
    assert agreement.agree([newsroom.path, other]).annotators == ("أمل (newsroom.tahqiq)", "أمل (other.tahqiq)")


def test_it_needs_two_people(newsroom):
    review.confirm(newsroom, spans(newsroom, "rain")["700 طن"])
    with pytest.raises(BadInput):
        agreement.agree([newsroom.path])


@given(st.tuples(*[st.integers(0, 50)] * 4))
def test_kappa_is_one_for_perfect_agreement_and_symmetric(answers):
    yes, first, second, no = answers
    kappa = LabelAgreement(answers=answers).kappa
    assert kappa == LabelAgreement(answers=(yes, second, first, no)).kappa
    if kappa is not None:
        assert -1 <= kappa <= 1 + 1e-12
        assert (kappa == pytest.approx(1)) == (first == second == 0)


def test_kappa_of_a_textbook_table():
    """Cohen's measure over 50 cases: 20 both yes, 15 both no, 5 and 10 apart."""
    assert LabelAgreement(answers=(20, 5, 10, 15)).kappa == pytest.approx(0.4)
