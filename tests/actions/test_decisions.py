"""Decisions that come as lines do what the window does, and a bad line stops nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

import pytest

from annotator.actions import browsing, checking, decisions, history, sources
from annotator.model.article import ArticleState, Metadata
from annotator.model.finding import Finding, FindingKind, FindingState, Place
from annotator.model.review import ReviewSpan, SpanState
from annotator.store import Project, findings
from tests.actions.running import run


def at(project: Project, article: str, quote: str) -> dict[str, object]:
    """Article, ends and label of the span with that quote."""
    found = span(project, article, quote)
    return {"article": article, "start": found.start, "end": found.end, "label": found.label}


def span(project: Project, article: str, quote: str) -> ReviewSpan:
    (found,) = [span for span in browsing.spans(project, browsing.find_article(project, article).id) if span.quote == quote]
    return found


def decide(project: Project, *rows: dict[str, object]) -> tuple[int, list[str]]:
    report = run(decisions.apply(project, rows))
    return report.done, [problem.path for problem in report.problems]


@pytest.mark.parametrize(("do", "state"), [("confirm", SpanState.CONFIRMED), ("reject", SpanState.REJECTED), ("unsure", SpanState.UNSURE)])
def test_the_three_answers(newsroom, do, state):
    assert decide(newsroom, at(newsroom, "rain", "700 طن") | {"do": do}) == (1, [])
    assert span(newsroom, "rain", "700 طن").state is state
    assert history.undoable(newsroom).name == do


def test_the_label_may_be_left_out_where_one_span_has_the_ends(newsroom):
    row = at(newsroom, "rain", "700 طن") | {"do": "confirm"}
    del row["label"]
    assert decide(newsroom, row) == (1, [])


def test_a_correction_of_ends_label_and_value(newsroom):
    row = at(newsroom, "rain", "700 طن")
    to = {"start": row["start"] + 4, "label": "MONEY", "value": {"value": 7.5, "unit": "درهم", "modifier": "approx"}, "note": "راجع"}
    assert decide(newsroom, row | {"do": "correct", "to": to}) == (1, [])
    corrected = span(newsroom, "rain", "طن")
    assert (corrected.label, float(corrected.value.value), corrected.value.unit, corrected.annotation.note) == (
        "MONEY",
        7.5,
        "درهم",
        "راجع",
    )


def test_a_value_in_words_is_read(newsroom):
    row = at(newsroom, "rain", "700 طن") | {"do": "correct", "to": {"value": "٢٠ ألف طن"}}
    assert decide(newsroom, row) == (1, [])
    assert span(newsroom, "rain", "700 طن").value.value == 20_000


def test_a_span_of_ones_own(newsroom):
    start = browsing.find_article(newsroom, "rain").text.index("محصول الزيتون")
    row = {"article": "rain", "do": "add", "start": start, "end": start + 13, "label": "STATEMENT"}
    assert decide(newsroom, row) == (1, [])
    assert span(newsroom, "rain", "محصول الزيتون").state is SpanState.CONFIRMED


def test_attributes_of_a_new_span_and_of_a_known_one(newsroom):
    start = browsing.find_article(newsroom, "rain").text.index("محصول الزيتون")
    row = {"article": "rain", "start": start, "end": start + 13, "label": "STATEMENT"}
    assert decide(newsroom, row | {"do": "add", "attributes": {"assertion": "reported"}}) == (1, [])
    assert span(newsroom, "rain", "محصول الزيتون").attributes == {"assertion": "reported"}
    assert decide(newsroom, row | {"do": "correct", "to": {"attributes": {"assertion": None}}}) == (1, [])
    assert span(newsroom, "rain", "محصول الزيتون").attributes == {}
    for wrong in ("reported", {"assertion": 3}, {"assertion": "said"}, {"voice": "his"}):
        assert decide(newsroom, row | {"do": "correct", "to": {"attributes": wrong}}) == (0, ["line 1"])


def test_a_source_a_verdict_and_an_entity(newsroom):
    row = at(newsroom, "summit", "12 سدا")
    source = {"title": "تقرير الماء", "url": "https://water.example", "text": "شيد اثنا عشر سدا."}
    assert decide(
        newsroom,
        row | {"do": "link", "source": source, "passage": "اثنا عشر سدا", "stance": "supports"},
        row | {"do": "link", "source": source, "passage": "سدا", "stance": "mentions"},
        row | {"do": "judge", "rating": "mostly_true", "justification": "كما في التقرير"},
        at(newsroom, "summit", "المغرب") | {"do": "entity", "entity": "MA"},
    ) == (4, [])
    claim = span(newsroom, "summit", "12 سدا")
    assert [evidence.passage for evidence, _ in sources.evidence_of(newsroom, claim)] == ["اثنا عشر سدا", "سدا"]
    assert len(sources.sources(newsroom)) == 1
    assert sources.verdict_of(newsroom, claim).rating == "mostly_true"
    assert span(newsroom, "summit", "المغرب").entity is not None


def test_a_decision_is_taken_back(newsroom):
    row = at(newsroom, "rain", "700 طن")
    assert decide(newsroom, row | {"do": "confirm"}, row | {"do": "reopen"}) == (2, [])
    assert span(newsroom, "rain", "700 طن").state is SpanState.SUGGESTED


def test_the_article_itself(newsroom):
    assert decide(
        newsroom,
        {"article": "rain", "do": "state", "state": "set_aside", "reason": "ليس خبرا"},
        {"article": "rain", "do": "region", "start": 0, "end": 5, "boilerplate": True},
        {"article": "rain", "do": "metadata", "date": "2024-05", "outlet": "صدى وجدة"},
    ) == (3, [])
    article = browsing.find_article(newsroom, "rain")
    assert (article.state, article.reason) == (ArticleState.SET_ASIDE, "ليس خبرا")
    assert [(region.start, region.end) for region in article.regions] == [(0, 5)]
    assert article.metadata == Metadata("المطر يعود", "صدى وجدة", "2024-05")


def test_a_finding_is_dismissed(newsroom):
    place = Place("", "", 0, 5, "")
    here, there = (replace(place, article_id=row.id, article_name=row.name) for row in browsing.articles(newsroom))
    newsroom.write(lambda db: findings.replace(db, [Finding("k1", FindingKind.CONTRADICTION, (here, there), "سدود", 0.7)]))
    assert decide(newsroom, {"do": "finding", "finding": "k1", "state": "dismissed"}) == (1, [])
    assert [finding.state for finding in checking.findings(newsroom)] == [FindingState.DISMISSED]
    assert decide(newsroom, {"do": "finding", "finding": "k2", "state": "dismissed"}) == (0, ["line 1"])


@pytest.mark.parametrize(
    "change",
    [
        {"do": "applaud"},
        {"do": ["confirm"]},
        {"do": None},
        {"article": "drought"},
        {"article": 5},
        {"start": 1},
        {"start": "0"},
        {"start": None},
        {"label": "MONEY"},
        {"label": 7},
        {"do": ""},
        {"do": "correct"},
        {"do": "correct", "to": {}},
        {"do": "correct", "to": {"valeu": 800}},
        {"do": "correct", "to": {"label": "DATE", "value": {"value": "2011-02-30"}}},
        {"do": "correct", "to": {"end": 100_000}},
        {"do": "correct", "to": {"label": "NOISE"}},
        {"do": "correct", "to": {"value": "لا شيء"}},
        {"do": "correct", "to": {"value": {"value": "many"}}},
        {"do": "correct", "to": {"value": {"modifier": "roughly"}}},
        {"do": "correct", "to": {"value": {"value": 7, "scope": "المدينة"}}},
        {"do": "correct", "to": {"value": {"value": 7, "scope": {"place": 5}}}},
        {"do": "correct", "to": {"value": {"value": 7, "exact": 7}}},
        {"do": "correct", "to": {"value": {"amount": 7}}},
        {"do": "correct", "to": {"value": {"low": 30, "high": 20, "modifier": "between"}}},
        {"do": "correct", "to": {"value": {"kind": "date", "value": "2011"}}},
        {"do": "correct", "to": {"label": "DATE", "value": {"kind": "quantity"}}},
        {"do": "correct", "to": {"label": "LOC", "value": "7"}},
        {"do": "correct", "to": {"note": 5}},
        {"do": "correct", "to": {"entity": "nobody"}},
        {"do": "add", "label": None},
        {"do": "add", "end": 100_000},
        {"do": "unsure", "note": {}},
        {"do": "link"},
        {"do": "link", "source": "nothing", "passage": "p", "stance": "supports"},
        {"do": "link", "source": {"title": "t"}, "passage": " ", "stance": "supports"},
        {"do": "link", "source": {"title": "t", "date": "2019-13"}, "passage": "p", "stance": "supports"},
        {"do": "link", "source": {"title": "t"}, "passage": "p", "stance": "against"},
        {"do": "link", "source": {"title": "t", "kind": "rumour"}, "passage": "p", "stance": "supports"},
        {"do": "link", "source": {"title": 5}, "passage": "p", "stance": "supports"},
        {"do": "link", "source": {"title": "t", "path": "/nowhere.txt"}, "passage": "p", "stance": "supports"},
        {"do": "judge", "rating": "perhaps"},
        {"do": "entity"},
        {"do": "state", "state": "finished"},
        {"do": "state", "state": "set_aside"},
        {"do": "region", "boilerplate": "yes"},
        {"do": "metadata"},
        {"do": "metadata", "date": "أمس"},
        {"do": "metadata", "title": 5},
        {"do": "finding", "finding": "none", "state": "open"},
    ],
    ids=str,
)
def test_a_line_that_makes_no_sense_is_named_changes_nothing_and_the_rest_goes_on(newsroom, change):
    before = history.entries(newsroom)
    row = at(newsroom, "rain", "700 طن") | {"do": "confirm"}
    other = at(newsroom, "rain", "وجدة") | {"do": "reject"}
    assert decide(newsroom, row | change, other) == (1, ["line 1"])
    assert [entry.name for entry in history.entries(newsroom)] in (["reject"] + [entry.name for entry in before],)


def test_lines_of_a_file(newsroom):
    good = json.dumps(at(newsroom, "rain", "700 طن") | {"do": "confirm"}).encode()
    lines: Iterable[bytes] = [b"\n", b"{\n", b"[1]\n", good, b'{"do": "confirm"}']
    report = run(decisions.apply(newsroom, decisions.read(lines)))
    assert report.done == 1
    assert [problem.path for problem in report.problems] == ["line 2", "line 3", "line 5"]
