"""Ends of spans move and snap as a reader of Arabic expects."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.ends import Edge, Unit, move_end, parts, snap_selection, without_spaces, word_beside
from annotator.text.words import is_boundary

TEXT = "وللمغرب، وبمراكش (56.100.000 درهم) وَأَكَّدَت أعضاؤها ذلك."
ARABIC = st.text(alphabet="والمغربكتهدة ـًَُّْ،.(5\u200d\u200c\n\U0001f600é", max_size=40)


def moved(quote: str, edge: Edge, unit: Unit, step: int) -> str:
    start = TEXT.index(quote)
    a, b = move_end(TEXT, start, start + len(quote), edge=edge, unit=unit, step=step)
    return TEXT[a:b]


@pytest.mark.parametrize(
    ("quote", "edge", "unit", "step", "result"),
    [
        ("وللمغرب", "start", "clitic", 1, "للمغرب"),
        ("وللمغرب", "start", "clitic", 2, "لمغرب"),  # the second lam is the article's
        ("وللمغرب", "start", "clitic", 3, "مغرب"),
        ("مغرب", "start", "clitic", -1, "لمغرب"),
        ("مغرب", "start", "word", -1, "وللمغرب"),
        ("مراكش", "start", "clitic", -2, "وبمراكش"),
        ("وبمراكش", "end", "word", 1, "وبمراكش (56.100.000"),
        ("وبمراكش", "start", "word", -1, "وللمغرب، وبمراكش"),
        ("56.100.000 درهم", "end", "word", -1, "56.100.000"),
        ("56.100.000", "end", "word", -1, "56.100.000"),  # nothing would be left
        ("أعضاؤها", "end", "clitic", -1, "أعضاؤ"),
        ("أعضاؤ", "end", "clitic", 1, "أعضاؤها"),
        ("أعضاؤها", "end", "clitic", 1, "أعضاؤها ذلك"),
        ("وَأَكَّدَت", "start", "letter", 1, "أَكَّدَت"),  # a letter goes with its tashkeel
        ("وَأَكَّدَت", "start", "clitic", 1, "أَكَّدَت"),
        ("وَأَكَّدَت", "end", "letter", -2, "وَأَكَّ"),
        ("ذلك", "end", "word", 1, "ذلك"),
        ("ذلك", "end", "letter", 5, "ذلك."),
    ],
)
def test_an_end_moves(quote: str, edge: Edge, unit: Unit, step: int, result: str) -> None:
    assert moved(quote, edge, unit, step) == result


def test_an_end_does_not_reach_the_other() -> None:
    assert moved("درهم", "start", "letter", 9) == "م"
    assert moved("درهم", "end", "letter", -9) == "د"


@pytest.mark.parametrize(("start", "end"), [(3, 3), (-1, 2), (0, len(TEXT) + 1)])
def test_a_span_must_lie_in_the_text(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        move_end(TEXT, start, end, edge="end", unit="word", step=1)


@given(ARABIC, st.data())
def test_a_moved_span_is_never_empty_and_never_cuts_a_character(text: str, data: st.DataObject) -> None:
    places = [place for place in range(len(text) + 1) if is_boundary(text, place)]
    start, end = sorted(data.draw(st.tuples(st.sampled_from(places), st.sampled_from(places))))
    if start == end:
        return
    edge: Edge = data.draw(st.sampled_from(("start", "end")))
    unit: Unit = data.draw(st.sampled_from(("letter", "clitic", "word")))
    a, b = move_end(text, start, end, edge=edge, unit=unit, step=data.draw(st.integers(-3, 3)))
    assert 0 <= a < b <= len(text)
    assert is_boundary(text, a)
    assert is_boundary(text, b)
    assert (b == end) if edge == "start" else (a == start)


@pytest.mark.parametrize(
    ("quote", "result"),
    [
        ("غرب، وب", "وللمغرب، وبمراكش"),  # whole words, inner punctuation kept
        ("، ", "، "),  # no word at all
        (" (56.1", "56.100.000"),  # no bracket, and the number whole
        ("مراكش (", "مراكش"),  # begun right behind the clitics
        ("راكش", "وبمراكش"),
        ("هم) ", "درهم"),
    ],
)
def test_a_drag_snaps_to_words(quote: str, result: str) -> None:
    start = TEXT.index(quote)
    a, b = snap_selection(TEXT, start, start + len(quote))
    assert TEXT[a:b] == result


@pytest.mark.parametrize(
    ("before", "word"), [("ولل", "وللمغرب"), ("وللمغرب", "وللمغرب"), ("وللمغرب، ", "وبمراكش"), ("وللمغرب، وبمراكش (56.1", "56.100.000")]
)
def test_a_double_click_takes_the_word_alone(before: str, word: str) -> None:
    a, b = snap_selection(TEXT, len(before), len(before))
    assert TEXT[a:b] == word


@given(ARABIC, st.integers(0, 40), st.integers(0, 40))
def test_a_snapped_selection_never_cuts_a_character(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    a, b = snap_selection(text, start, end)
    assert is_boundary(text, a)
    assert is_boundary(text, b)
    assert snap_selection(text, a, b) == (a, b)


def test_by_word_a_span_grows_no_further_than_its_line_and_by_letter_over_it() -> None:
    text = "زار الوفد تونس.\nوعاد أمس."
    start = text.index("تونس")
    end = start + len("تونس")
    assert move_end(text, start, end, edge="end", unit="word", step=1) == (start, end)
    assert move_end(text, start, end, edge="end", unit="letter", step=2) == (start, end + 3)
    second = text.index("وعاد")
    assert move_end(text, second, second + 4, edge="start", unit="word", step=-1) == (second, second + 4)
    assert move_end(text, start, second + 4, edge="end", unit="word", step=-1) == (start, end)


@pytest.mark.parametrize("separator", [" ", "  ", "\n", "\u00a0"])
def test_by_letter_no_end_rests_at_a_space(separator: str) -> None:
    text = f"بلغ{separator}عدد{separator}الأسر"
    start = text.index("عدد")
    assert [move_end(text, start, start + 3, edge="end", unit="letter", step=step) for step in (1, -1)] == [
        (start, start + 4 + len(separator)),
        (start, start + 2),
    ]
    assert move_end(text, start, start + 3, edge="start", unit="letter", step=-1) == (start - len(separator) - 1, start + 3)
    whole = move_end(text, 0, len(text), edge="end", unit="letter", step=-5)
    assert text[slice(*whole)] == f"بلغ{separator}عدد"
    assert move_end(text, 0, len(text), edge="start", unit="letter", step=3) == (start, len(text))


def test_spaces_at_the_ends_of_a_selection_are_left_out() -> None:
    assert without_spaces("عقد  اللقاء ", 3, 12) == (5, 11)
    assert without_spaces("أ  ب", 1, 3) == (1, 3)


@pytest.mark.parametrize(
    ("quote", "at", "halves"),
    [
        ("سلمى الوزاني ونادر الحداد", None, ("سلمى الوزاني", "نادر الحداد")),
        ("هيئة الماء الجهوية", None, ("هيئة الماء", "الجهوية")),
        ("هيئة الماء الجهوية", 6, ("هيئة", "الماء الجهوية")),
        ("هيئة الماء، والبيئة", None, ("هيئة الماء", "البيئة")),
        ("12 و15 بلدا", None, ("12", "15 بلدا")),
    ],
)
def test_a_span_is_cut_between_words(quote: str, at: int | None, halves: tuple[str, str]) -> None:
    text = f"استقبل {quote} أمس"
    start = len("استقبل ")
    found = parts(text, start, start + len(quote), None if at is None else start + at)
    assert found is not None
    assert tuple(text[a:b] for a, b in found) == halves


def test_one_word_is_not_cut() -> None:
    assert parts("زار تونس أمس", 4, 8) is None
    assert parts("زار تونس أمس", 4, 8, 6) is None


@pytest.mark.parametrize(
    ("before", "forward", "word"),
    [
        ("", True, "وللمغرب"),
        ("وللمغرب", True, "وبمراكش"),  # the comma between is no word
        ("وللمغرب، وبمراكش (", True, "56.100.000"),
        ("وللمغرب، وبمراكش (", False, "وبمراكش"),
        ("وللم", True, "وللمغرب"),
        ("", False, ""),
        (TEXT, True, ""),
    ],
)
def test_the_word_beside_a_place(before: str, forward: bool, word: str) -> None:
    start, end = word_beside(TEXT, len(before), forward=forward)
    assert TEXT[start:end] == word


def test_no_word_of_another_line_is_beside() -> None:
    assert word_beside("مراكش\nتونس", 5, forward=True) == (5, 5)
    assert word_beside("مراكش\nتونس", 6, forward=False) == (6, 6)


@given(text=ARABIC, at=st.integers(0, 40), forward=st.booleans())
def test_a_word_beside_is_whole_characters(text: str, at: int, forward: bool) -> None:
    start, end = word_beside(text, min(at, len(text)), forward=forward)
    assert start == end or (is_boundary(text, start) and is_boundary(text, end))
