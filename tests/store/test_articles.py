"""Articles, their list, and their regions."""

from __future__ import annotations

import sqlite3

import pytest

from annotator.actions import browsing, review
from annotator.model.article import ArticleState, Metadata, Region
from annotator.model.new_article import NewArticle
from annotator.store import Connection, Project, articles, history
from tests.conftest import SUMMIT


def add(project: Project, name: str, text: str, raw: bytes = b"") -> str:
    def work(db: Connection) -> str:
        with history.operation(db, "import", by="أمل") as op:
            return articles.add(op, NewArticle(name, text, raw=raw))

    return project.write(work)


def mark(project: Project, article_id: str, region: Region) -> tuple[Region, ...]:
    def work(db: Connection) -> None:
        with history.operation(db, "region", by="أمل") as op:
            articles.mark_region(op, article_id, region)

    project.write(work)
    return articles.regions(project.read(), article_id)


def test_text_and_bytes_come_back_as_they_were(newsroom: Project) -> None:
    text = "نص فيه 😀 وتَشكيل\u200f و\u00a0مسافات\u2028وأسطر\n"
    raw = text.encode("utf-16")
    article_id = add(newsroom, "odd", text, raw)
    assert articles.get(newsroom.read(), article_id).text == text
    assert articles.raw(newsroom.read(), article_id) == raw
    assert articles.raw(newsroom.read(), add(newsroom, "pasted", "لصق")) == b""


def test_an_article_is_found_by_its_text_and_by_its_name(newsroom: Project) -> None:
    db = newsroom.read()
    found = articles.with_name(db, "summit")
    assert found is not None
    assert articles.with_text(db, SUMMIT) == found
    assert articles.with_text(db, SUMMIT + " ") is None
    assert articles.with_name(db, "nothing") is None


def test_the_same_text_or_name_is_not_stored_twice(newsroom: Project) -> None:
    for name, text in (("other", SUMMIT), ("summit", "نص آخر")):
        with pytest.raises(sqlite3.IntegrityError):
            add(newsroom, name, text)
    assert len(browsing.articles(newsroom)) == 2


def test_the_list_is_read_page_by_page_in_the_order_of_import(newsroom: Project) -> None:
    for number in range(8):
        add(newsroom, f"more {number}", f"خبر رقم {number}")
    names, after = [], None
    while page := browsing.articles(newsroom, after=after, limit=3):
        assert len(page) <= 3
        names += [row.name for row in page]
        after = page[-1].id
    assert names == ["summit", "rain", *(f"more {number}" for number in range(8))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("الماء", ["summit"]),
        ("SUMM", ["summit"]),
        ("مطر", ["rain"]),
        ("قمه", ["summit"]),
        ("صدي", ["summit"]),
        ("%", []),
        ("", ["summit", "rain"]),
    ],
)
def test_the_list_is_filtered_however_a_word_is_spelled(newsroom: Project, text: str, names: list[str]) -> None:
    assert [row.name for row in browsing.articles(newsroom, text=text)] == names


def test_the_list_counts_the_spans_of_each_annotator(newsroom: Project) -> None:
    summit = browsing.articles(newsroom)[0]
    assert (summit.title, summit.decided, summit.total) == ("قمة الماء", 0, 6)
    spans = browsing.spans(newsroom, summit.id)
    review.reject(newsroom, spans[0])
    review.add(newsroom, summit.id, 0, 3, "EVENT")
    row = browsing.articles(newsroom)[0]
    assert (row.decided, row.total, row.state) == (2, 7, ArticleState.IN_PROGRESS)
    newsroom.annotator = "سعيد"
    row = browsing.articles(newsroom)[0]
    assert (row.decided, row.total) == (0, 6)


def test_counts_are_of_the_whole_project(newsroom: Project) -> None:
    spans = browsing.spans(newsroom, browsing.articles(newsroom)[0].id)
    review.confirm_many(newsroom, spans[:4])
    counts = browsing.counts(newsroom)
    assert (counts.decided, counts.total) == (4, 9)
    assert counts.articles == {ArticleState.IN_PROGRESS: 1, ArticleState.NEW: 1}


def test_neighbours_in_the_list(newsroom: Project) -> None:
    first, second = (row.id for row in browsing.articles(newsroom))
    assert browsing.next_article(newsroom, first) == second
    assert browsing.next_article(newsroom, second) is None
    assert browsing.next_article(newsroom, second, step=-1) == first
    assert browsing.next_article(newsroom, first, step=2) is None


def test_a_region_cuts_what_it_covers_of_others(newsroom: Project) -> None:
    article = add(newsroom, "regions", "كلمات كثيرة في سطر واحد طويل جدا")
    assert mark(newsroom, article, Region(0, 20)) == (Region(0, 20),)
    assert mark(newsroom, article, Region(5, 10, boilerplate=False)) == (Region(0, 5), Region(5, 10, False), Region(10, 20))
    assert mark(newsroom, article, Region(5, 10)) == (Region(0, 5), Region(5, 10), Region(10, 20))
    assert mark(newsroom, article, Region(3, 25, boilerplate=False)) == (Region(0, 3), Region(3, 25, False))


def test_an_article_whose_regions_changed_is_highlighted_again(newsroom: Project) -> None:
    db = newsroom.read()
    first, second = (row.id for row in browsing.articles(newsroom))
    assert articles.unhighlighted(db, "1") == []
    assert articles.unhighlighted(db, "2") == [first, second]
    mark(newsroom, first, Region(0, 5))
    assert articles.unhighlighted(db, "1") == [first]


def test_a_growing_import_is_one_operation(newsroom: Project) -> None:
    def work(db: Connection, name: str, resume: int | None) -> int | None:
        with history.operation(db, "import", by="أمل", detail={"count": name}, resume=resume) as op:
            articles.add(op, NewArticle(name, f"خبر {name}", Metadata()))
        return op.id

    first = newsroom.write(lambda db: work(db, "1", None))
    assert newsroom.write(lambda db: work(db, "2", first)) == first
    assert newsroom.write(lambda db: history.undo(db, by="أمل")) is not None
    assert [row.name for row in browsing.articles(newsroom)] == ["summit", "rain"]
    assert newsroom.write(lambda db: work(db, "3", first)) != first
