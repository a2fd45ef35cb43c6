"""The check over a project: what it finds, what decisions change, and what may be stopped."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from annotator import resources
from annotator.actions import articles, browsing, checking, highlighting, history, importing, review
from annotator.model.finding import Finding, FindingState
from annotator.model.progress import Progress
from annotator.model.review import ReviewSpan
from annotator.model.values import Quantity
from annotator.store import Project
from tests.actions.running import run

OPENING = "افتتح المعرض الدولي للخزف في آسفي بمشاركة 120 عارضا من القارات الخمس."
CLOSING = "اختتم في آسفي المعرض الدولي للخزف الذي عرف مشاركة خمسة وتسعين عارضا من القارات الخمس."
ELSEWHERE = "تستعد بلدية نابل لإصلاح طرقاتها، واختارت 30 عارضا للسوق الأسبوعية."


def add(project: Project, name: str, text: str, quote: str, value: int) -> str:
    """An article with one confirmed claim on exhibitors; returns its id."""
    (article_id,) = importing.import_text(project, text, name=name).articles
    start = text.index(quote)
    review.add(project, article_id, start, start + len(quote), "QUANTITY", value=Quantity(Decimal(value), unit="عارض"))
    return article_id


def check(project: Project) -> list[Finding]:
    """The findings of a check that runs to its end."""
    return run(checking.check(project))


def claim_of(project: Project, article_id: str) -> ReviewSpan:
    (found,) = [span for span in browsing.spans(project, article_id) if isinstance(span.value, Quantity) and span.annotation]
    return found


@pytest.fixture
def fair(project: Project) -> tuple[str, str]:
    """Two articles that do not agree on the same fair, and one on something else."""
    opening = add(project, "opening", OPENING, "120 عارضا", 120)
    closing = add(project, "closing", CLOSING, "خمسة وتسعين عارضا", 95)
    add(project, "nabeul", ELSEWHERE, "30 عارضا", 30)
    return opening, closing


def test_articles_that_do_not_agree_are_named(project: Project, fair: tuple[str, str]) -> None:
    (finding,) = check(project)
    assert {place.article_name: place.quote for place in finding.places} == {"opening": "120 عارضا", "closing": "خمسة وتسعين عارضا"}
    assert {finding.reason["left"], finding.reason["right"]} == {"120", "95"}
    assert checking.findings(project) == [finding]
    assert checking.findings(project, fair[0]) == [finding]
    assert [row.findings for row in browsing.articles(project)] == [1, 1, 0]


@pytest.mark.usefixtures("fair")
def test_nothing_is_judged_again_where_nothing_changed(project: Project) -> None:
    before = check(project)
    assert list(checking.check(project)) == []
    assert checking.findings(project) == before


def test_a_rejected_claim_is_none(project: Project, fair: tuple[str, str]) -> None:
    check(project)
    review.reject(project, claim_of(project, fair[1]))
    assert check(project) == []
    history.undo(project)
    assert len(check(project)) == 1


def test_a_corrected_value_ends_the_contradiction(project: Project, fair: tuple[str, str]) -> None:
    check(project)
    review.correct(project, claim_of(project, fair[1]), value=Quantity(Decimal(120), unit="عارض"))
    assert check(project) == []


@pytest.mark.usefixtures("fair")
def test_only_articles_that_changed_are_read_again(project: Project) -> None:
    check(project)
    add(project, "rival", "عرف المعرض الدولي للخزف في آسفي مشاركة 70 عارضا من القارات الخمس.", "70 عارضا", 70)
    assert len(list(checking.check(project))) == 2
    assert {frozenset(place.article_name for place in finding.places) for finding in checking.findings(project)} == {
        frozenset(("opening", "closing")),
        frozenset(("opening", "rival")),
        frozenset(("closing", "rival")),
    }


def test_an_articles_date_sets_its_claims_in_time(project: Project, fair: tuple[str, str]) -> None:
    check(project)
    for article_id, date in zip(fair, ("2019-05-03", "2023-05-04"), strict=True):
        articles.edit_metadata(project, article_id, replace(browsing.article(project, article_id).metadata, date=date))
    assert check(project) == []


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even a few articles are read in a process of its own."""
    monkeypatch.setattr(checking, "_SEVERAL", 0)


@pytest.mark.usefixtures("apart")
def test_a_process_of_its_own_finds_the_same(project: Project, fair: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    found = check(project)
    assert len(found) == 1
    for article_id in fair:
        review.confirm(project, claim_of(project, article_id))
        articles.edit_metadata(project, article_id, replace(browsing.article(project, article_id).metadata, outlet="صدى الساحل"))
    monkeypatch.undo()
    assert check(project) == found


@pytest.mark.usefixtures("apart")
def test_a_decision_while_its_article_is_read_is_not_lost(project: Project, fair: tuple[str, str]) -> None:
    running = checking.check(project)
    next(running)
    review.reject(project, claim_of(project, fair[1]))
    list(running)
    assert check(project) == []


@pytest.mark.usefixtures("fair")
def test_articles_that_go_meanwhile_contradict_nothing(project: Project) -> None:
    running = checking.check(project)
    for _ in range(5):
        next(running)
    while history.undo(project):
        pass
    assert run(running) == []


@pytest.mark.usefixtures("fair")
def test_a_check_that_is_stopped_begins_again(project: Project) -> None:
    for stop_after in range(1, 6):
        running = checking.check(project)
        for _ in range(stop_after):
            assert isinstance(next(running), Progress)
        running.close()
        assert checking.findings(project) == []
    assert len(check(project)) == 1


def test_a_decision_during_the_check_is_not_lost(project: Project, fair: tuple[str, str]) -> None:
    running = checking.check(project)
    for _ in range(4):
        next(running)
    review.reject(project, claim_of(project, fair[1]))
    list(running)
    assert check(project) == []


def test_what_was_said_of_a_finding_holds_when_it_is_found_again(project: Project, fair: tuple[str, str]) -> None:
    (finding,) = check(project)
    change = checking.set_finding_state(project, finding.key, FindingState.DISMISSED)
    assert change.findings
    assert [found.state for found in checking.findings(project)] == [FindingState.DISMISSED]
    review.correct(project, claim_of(project, fair[0]), note="عدد العارضين")
    assert [found.state for found in check(project)] == [FindingState.DISMISSED]
    history.undo(project)
    history.undo(project)
    assert [found.state for found in check(project)] == [FindingState.OPEN]


@pytest.mark.usefixtures("fair")
def test_every_annotator_checks_their_own_view(project: Project) -> None:
    check(project)
    project.annotator = "سعيد"
    assert check(project) == []


def test_the_contradictions_planted_in_the_samples_are_found_and_nothing_else(project: Project) -> None:
    """As a newcomer sees them: imported, highlighted, nothing decided yet."""
    run(importing.import_paths(project, [resources.path("samples")]))
    table = resources.toml("samples.toml")
    run(highlighting.highlight_project(project))
    found = check(project)
    assert len(found) == len(table["contradiction"]) == 3
    for planted in table["contradiction"]:
        wanted = {tuple(planted["left"]), tuple(planted["right"])}
        (finding,) = [finding for finding in found if {place.article_name for place in finding.places} == {name for name, _ in wanted}]
        assert all(place.quote in dict(wanted)[place.article_name] for place in finding.places)
        assert finding.reason["undecided"] == "left right"


def test_both_sides_of_a_finding_are_the_spans_as_they_are_now(project: Project, fair: tuple[str, str]) -> None:
    (finding,) = check(project)
    closing, opening = checking.sides(project, finding)
    assert closing
    assert opening
    assert (closing.quote, opening.quote) == ("خمسة وتسعين عارضا", "120 عارضا")
    review.reject(project, claim_of(project, fair[0]))
    assert checking.sides(project, finding) == (closing, None)
