"""Searching through clitics, article and spelling, with each hit at its own ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.actions import browsing, history
from annotator.model.article import NewArticle
from annotator.store import Connection, Project, articles, search
from annotator.store import history as stored
from annotator.text.words import bare_keys, words

WATER = "يستعد المغرب لقمة الماء. وللمغرب تجربة في بناء السدود، ويشارك وفد بالمغرب وآخر من مَغْرِبيّين."


@pytest.fixture
def add(newsroom: Project) -> Callable[[str, str], str]:
    def added(name: str, text: str) -> str:
        def work(db: Connection) -> str:
            with stored.operation(db, "import", by="أمل") as op:
                return articles.add(op, NewArticle(name, text))

        return newsroom.write(work)

    return added


def found(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in search.find(text, query)]


def in_words(text: str, query: str) -> list[str]:
    """The whole words in which the hits are."""
    ends = list(words(text))
    return [next(text[a:b] for a, b in ends if a <= start < b) for start, _ in search.find(text, query)]


def test_a_name_is_found_behind_clitics_and_article() -> None:
    assert in_words(WATER, "مغرب") == ["المغرب", "وللمغرب", "بالمغرب"]
    assert found(WATER, "مغرب") == ["مغرب", "مغرب", "مغرب"]


def test_a_name_asked_for_with_its_article_is_found_where_the_article_is_written_as_lam() -> None:
    assert found(WATER, "المغرب") == ["المغرب", "لمغرب", "المغرب"]


def test_what_was_asked_for_with_a_clitic_is_found_only_with_it() -> None:
    assert found(WATER, "بالمغرب") == ["بالمغرب"]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("احمد", "وصل أحمد متأخرا"),
        ("مدرسه", "فتحت مدرسةٌ أبوابها"),
        ("مستشفى", "زار مستشفي المدينة"),
        ("2024", "في سنة ٢٠٢٤ بالضبط"),
        ("كبير", "بيت كبــــير"),
        ("Rabat", "وكالة RABAT للأنباء"),
    ],
)
def test_spellings_of_one_word_are_one(query: str, text: str) -> None:
    assert len(found(text, query)) == 1


def test_marks_belong_to_the_hit() -> None:
    assert found("قال محمَّدٌ كلمة", "محمد") == ["محمَّدٌ"]


def test_no_part_of_a_word_is_found() -> None:
    assert found("دخل المغربي من المغارب", "مغرب") == []


def test_quoted_words_must_follow_each_other() -> None:
    text = "عقد مجلس الأمن جلسة، ثم عاد الأمن إلى مجلس القرية. وقال لمجلس الأمن كلمته."
    assert found(text, '"مجلس الأمن"') == ["مجلس الأمن", "مجلس الأمن"]
    assert found(text, "«مجلس الأمن»") == ["مجلس الأمن", "مجلس الأمن"]
    assert found(text, '"الأمن جلسة القرية"') == []


def test_words_side_by_side_are_one_hit_and_stand_alone_elsewhere() -> None:
    text = "وصل ناصر العلمي. وقال العلمي إن ناصر سيعود."
    assert found(text, "ناصر العلمي") == ["ناصر العلمي", "العلمي", "ناصر"]


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


@given(st.text(alphabet="وفبكلسامرغده ةىأ\u064e\u0640،\n", min_size=1, max_size=60))
def test_every_word_is_found_by_each_of_its_keys_within_its_own_ends(text: str) -> None:
    for start, end in words(text):
        for key in bare_keys(text[start:end]):
            if key:
                assert any(start <= a < b <= end for a, b in search.find(text, key)), (text[start:end], key)


@given(st.lists(st.sampled_from(["وللمغرب", "المغرب", "سد", "والسد", "ماء", "كبير", "😀", "2030"]), min_size=1, max_size=12), st.data())
def test_the_index_leads_to_every_phrase_of_a_text(pieces: list[str], data: st.DataObject) -> None:
    text = " ".join(pieces)
    first = data.draw(st.integers(0, len(pieces) - 1))
    last = data.draw(st.integers(first, min(len(pieces), first + 5)))
    query = f'"{" ".join(pieces[first:last])}"'
    with closing(sqlite3.connect(":memory:", factory=Connection)) as db:
        db.run("CREATE VIRTUAL TABLE search USING fts5(keys, content='', columnsize=0, tokenize='ascii')")
        search.add(db, 1, text)
        terms = search._terms(query)
        if terms:
            assert search.find(text, query)
            assert db.column("SELECT rowid FROM search WHERE search MATCH ?", (search._expression(terms),)) == [1]
        search.remove(db, 1, text)
        if terms:
            assert db.column("SELECT rowid FROM search WHERE search MATCH ?", (search._expression(terms),)) == []
