"""Names become tags of tokens and come back, with the clitics that they begin after."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.highlight.document import Document
from annotator.highlight.learned.tags import Name, Tagged, sequences, tagged, to_tags
from tests.highlight.learned.tagging import from_tags

TEXT = "وصل الوفد إلى الدار البيضاء وبتيزلمار، ثم عاد."


def name(quote: str, label: str = "LOC") -> Name:
    start = TEXT.index(quote)
    return Name(start, start + len(quote), label)


def test_a_name_of_two_words():
    document = Document(TEXT)
    (found,) = tagged(document, [name("الدار البيضاء")])
    assert to_tags(len(document), [found])[2:6] == ["O", "B0-LOC", "I-LOC", "O"]


def test_letters_of_clitics_before_a_name_are_counted():
    (found,) = tagged(Document(TEXT), [name("تيزلمار")])
    assert (found.front, found.first, found.last) == (2, 5, 5)


def test_of_names_that_touch_the_longest_is_kept():
    found = tagged(Document(TEXT), [name("الدار"), name("الدار البيضاء"), name("البيضاء وبتيزلمار", "ORG")])
    assert [(kept.label, kept.first, kept.last) for kept in found] == [("ORG", 4, 5), ("LOC", 3, 3)][::-1]


def test_a_name_on_no_word_is_left_out():
    assert tagged(Document("الرباط  وجدة"), [Name(6, 8, "LOC"), Name(200, 210, "LOC")]) == []


def test_sentences_end_chains_and_a_text_without_sentences_is_cut():
    assert sequences(Document("عاد. نام")) == [(0, 2), (2, 3)]
    assert [end - first for first, end in sequences(Document("كلمة " * 230))] == [100, 100, 30]
    assert sequences(Document("")) == []


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 3), st.sampled_from(["PER", "ORG"]), st.integers(0, 2)), max_size=6))
def test_tags_come_back_as_the_same_names(drawn):
    names, token = [], 0
    for length, gap, label, front in drawn:
        token += gap
        names.append(Tagged(token, token + length - 1, front, label))
        token += length
    assert from_tags(to_tags(token, names)) == names
