"""Findings are replaced at each check; what people ruled on them stays."""

from __future__ import annotations

import pytest

from annotator.actions import browsing, history
from annotator.model.finding import Finding, FindingKind, FindingState, Place
from annotator.store import Connection, Project, findings
from annotator.store import history as stored


@pytest.fixture
def noticed(newsroom: Project) -> Finding:
    first, second = browsing.articles(newsroom)
    places = Place(first.id, "summit", 98, 104, "12 سدا"), Place(second.id, "rain", 50, 56, "700 طن")
    found = Finding("k1", FindingKind.CONTRADICTION, places, "السدود", 0.75, {"left": "12", "right": "700"})
    newsroom.write(lambda db: findings.replace(db, [found]))
    return found


def rule(project: Project, state: FindingState) -> None:
    def work(db: Connection) -> None:
        with stored.operation(db, "finding", by="أمل") as op:
            findings.rule(op, "k1", state)

    project.write(work)


def state(project: Project) -> FindingState:
    (found,) = findings.all_of(project.read())
    return found.state


def test_a_finding_comes_back_as_it_was_noticed(newsroom: Project, noticed: Finding) -> None:
    assert findings.all_of(newsroom.read()) == [noticed]
    for row in browsing.articles(newsroom):
        assert findings.all_of(newsroom.read(), row.id) == [noticed]
        assert row.findings == 1
    assert findings.all_of(newsroom.read(), "another") == []


def test_a_ruling_holds_when_the_finding_is_noticed_again(newsroom: Project, noticed: Finding) -> None:
    rule(newsroom, FindingState.DISMISSED)
    newsroom.write(lambda db: findings.replace(db, []))
    assert findings.all_of(newsroom.read()) == []
    newsroom.write(lambda db: findings.replace(db, [noticed]))
    assert state(newsroom) is FindingState.DISMISSED
    assert [row.findings for row in browsing.articles(newsroom)] == [0, 0]


def test_a_ruling_can_be_changed_and_undone(newsroom: Project, noticed: Finding) -> None:
    assert noticed.state is FindingState.OPEN
    rule(newsroom, FindingState.ACCEPTED)
    rule(newsroom, FindingState.OPEN)
    assert state(newsroom) is FindingState.OPEN
    change = history.undo(newsroom)
    assert change is not None
    assert change.findings
    assert state(newsroom) is FindingState.ACCEPTED


@pytest.mark.usefixtures("noticed")
def test_findings_of_an_article_that_is_gone_are_gone(newsroom: Project) -> None:
    history.undo(newsroom)
    assert findings.all_of(newsroom.read()) == []
    history.redo(newsroom)
    assert findings.all_of(newsroom.read()) == []
