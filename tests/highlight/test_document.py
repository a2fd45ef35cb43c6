"""The tokenised text: every token is where its ends say, and nothing but space and marks is left out."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.highlight.document import Document
from annotator.highlight.triggers import Trigger
from annotator.text.keys import TASHKEEL, TATWEEL, ZERO_WIDTH, search_key

TEXTS = st.text(st.sampled_from(" \n\tابتثجحخدذرزسشصضطظعغفقكلمنهوي0123٣٤۵.,،٫()٪abZ-:ًٌَُِّْـ\u200f\u200d😀é中"), max_size=80)


@given(TEXTS)
def test_keys_are_those_of_the_text_between_the_ends(text: str) -> None:
    document = Document(text)
    assert [search_key(text[start:end]) for start, end in zip(document.starts, document.ends, strict=True)] == document.keys
    assert all(document.keys)


@given(TEXTS)
def test_nothing_but_space_and_marks_is_left_out(text: str) -> None:
    document = Document(text)
    covered = {place for start, end in zip(document.starts, document.ends, strict=True) for place in range(start, end)}
    left = {text[place] for place in range(len(text)) if place not in covered}
    assert all(char.isspace() or char in TASHKEEL + TATWEEL + ZERO_WIDTH for char in left)
    assert document.starts == sorted(document.starts)


def test_letters_and_digits_that_touch_are_two_tokens() -> None:
    document = Document("ال30 4ماي 1.234,5")
    assert document.keys == ["ال", "30", "4", "ماي", "1.234,5"]
    assert [document.touches(token) for token in range(5)] == [False, True, False, True, False]


def test_beyond_its_ends_a_text_has_line_breaks() -> None:
    assert [Document("كلمة").key(token) for token in (-1, 0, 1)] == ["\n", "كلمه", "\n"]


def test_offsets_inside_a_token_pass_over_marks() -> None:
    document = Document("وَبِخَمْسَة")
    assert document.text[document.offset(0, 2) :] == "خَمْسَة"


def test_a_function_is_asked_once_for_a_document() -> None:
    asked: list[Document] = []

    def find(document: Document) -> int:
        asked.append(document)
        return len(asked)

    document = Document("نص")
    assert [document.once(find), document.once(find)] == [1, 1]


def test_a_trigger_that_is_made_later_sees_words_that_were_met_before() -> None:
    document = Document("قطار سريع")
    assert Trigger(lambda key: key == "قطار").tokens(document) == [0]
    assert Trigger(lambda key: key == "سريع").tokens(Document("قطار سريع")) == [1]
