"""Searching through clitics, article and spelling, with each hit at its own ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.actions import browsing, history
from annotator.model.new_article import NewArticle
from annotator.store import Connection, Project, articles, search
from annotator.store import history as stored
from annotator.text.matching import find, terms

WATER = "يستعد المغرب لقمة الماء. وللمغرب تجربة في بناء السدود، ويشارك وفد بالمغرب وآخر من مَغْرِبيّين."


@pytest.fixture
def add(newsroom: Project) -> Callable[[str, str], str]:
    def added(name: str, text: str) -> str:
        def work(db: Connection) -> str:
            with stored.operation(db, "import", by="أمل") as op:
                return articles.add(op, NewArticle(name, text))

        return newsroom.write(work)

    return added


def test_every_word_has_to_be_in_the_article(add: Callable[[str, str], str], newsroom: Project) -> None:
    add("water", WATER)
    assert {hit.article_id for hit in browsing.search(newsroom, "المغرب السدود")} == {articles.with_name(newsroom.read(), "water")}
    assert browsing.search(newsroom, "المغرب البرتقال") == []


def test_hits_come_with_their_context_from_all_articles(newsroom: Project) -> None:
    hits = browsing.search(newsroom, "مغرب")
    assert [(hit.title, hit.match) for hit in hits] == [("قمة الماء", "مغرب"), ("قمة الماء", "مغرب")]
    for hit in hits:
        text = browsing.article(newsroom, hit.article_id).text
        assert text[hit.start : hit.end] == hit.match
        assert hit.before + hit.match + hit.after in text
        assert "\n" not in hit.before + hit.after


def test_a_query_without_words_finds_nothing(newsroom: Project) -> None:
    for query in ("", "  ", '""', "؟!", "*", '"', "NEAR(", "OR"):
        assert browsing.search(newsroom, query) == []


def test_articles_that_are_gone_are_not_found_and_found_again_when_they_are_back(newsroom: Project) -> None:
    assert history.undo(newsroom) is not None
    assert browsing.search(newsroom, "الجفاف") == []
    assert browsing.search(newsroom, "الماء") == []
    assert history.redo(newsroom) is not None
    assert len(browsing.search(newsroom, "الجفاف")) == 1


def test_the_limit_holds(add: Callable[[str, str], str], newsroom: Project) -> None:
    add("long", "ماء " * 500)
    assert len(browsing.search(newsroom, "ماء", limit=50)) == 50


@given(st.lists(st.sampled_from(["وللمغرب", "المغرب", "سد", "والسد", "ماء", "كبير", "😀", "2030"]), min_size=1, max_size=12), st.data())
def test_the_index_leads_to_every_phrase_of_a_text(pieces: list[str], data: st.DataObject) -> None:
    text = " ".join(pieces)
    first = data.draw(st.integers(0, len(pieces) - 1))
    last = data.draw(st.integers(first, min(len(pieces), first + 5)))
    query = f'"{" ".join(pieces[first:last])}"'
    with closing(sqlite3.connect(":memory:", factory=Connection)) as db:
        db.run("CREATE VIRTUAL TABLE search USING fts5(keys, content='', columnsize=0, tokenize='ascii')")
        search.add(db, 1, text)
        wanted = terms(query)
        if wanted:
            assert find(text, query)
            assert db.column("SELECT rowid FROM search WHERE search MATCH ?", (search.expression(wanted),)) == [1]
        search.remove(db, 1, text)
        if wanted:
            assert db.column("SELECT rowid FROM search WHERE search MATCH ?", (search.expression(wanted),)) == []
