"""Rectangles lie on their words, whole digits and both halves of a lam-alef included."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPointF

from annotator.ui.article.document import LINE_HEIGHT, ShownText, empty_document
from annotator.ui.article.rectangles import Piece, Rectangles
from annotator.ui.fonts import ARTICLE_FAMILIES, article_font


@pytest.fixture(params=ARTICLE_FAMILIES)
def measure(request: pytest.FixtureRequest, qapp: QObject):
    """Measures a quote in a text set in a column of a given width."""

    def pieces(text: str, quote: str, *, width: float = 900.0, past: str = "") -> tuple[Piece, ...]:
        shown = ShownText(text, article_font(request.param), LINE_HEIGHT, empty_document(qapp))
        shown.document.setTextWidth(width)
        start = text.index(quote, len(past))
        return Rectangles(shown).pieces(shown.map.to_utf16(start), shown.map.to_utf16(start + len(quote)))

    return pieces


def width(pieces: tuple[Piece, ...]) -> float:
    return sum(piece.right - piece.left for piece in pieces)


@pytest.mark.parametrize("number", ["2019", "56.100", "3,5", "٢٠١٩", "7"])
def test_a_number_in_a_right_to_left_line_has_all_its_digits(measure, number: str) -> None:
    whole = measure(f"غرست سنة {number} نخلات", number)
    parts = [measure(f"غرست سنة {number} نخلات", digit, past="غرست سنة " + number[:at]) for at, digit in enumerate(number)]
    assert len(whole) == 1
    assert width(whole) == pytest.approx(sum(map(width, parts)))
    assert all(width(part) > 2.0 for part in parts)


def test_a_clitic_before_a_number_is_left_out(measure) -> None:
    with_clitic, number = (measure("بلدا و12 منظمة", quote) for quote in ("و12", "12"))
    assert with_clitic[0].left == number[0].left
    assert with_clitic[0].right > number[0].right + 3.0


@pytest.mark.parametrize(("word", "part"), [("الأهداف", "أهداف"), ("لاعب", "اعب"), ("لَاعب", "اعب"), ("كِلَا", "كِلَ")])
def test_half_a_lam_alef_is_drawn_whole(measure, word: str, part: str) -> None:
    whole_shape = {"أهداف": "لأهداف", "اعب": word, "كِلَ": word}[part]
    assert measure(f"هذه {word} هنا", part) == measure(f"هذه {word} هنا", whole_shape)


def test_latin_inside_arabic_touches_and_is_one_piece(measure) -> None:
    pieces = measure("برنامج Oasis Board الجديد", "برنامج Oasis Board")
    assert len(pieces) == 1
    assert (pieces[0].first, pieces[0].last) == (True, True)


def test_a_line_without_arabic_runs_from_left_to_right_at_the_side_of_the_others(measure) -> None:
    text = "اختتم اللقاء أمس.\nThe (third) meeting ended.\n2019 - 2020\nثم قالت Oasis إنه نجح."
    first, bracket = (measure(text, quote)[0] for quote in ("The", "("))
    stop = measure(text, ".", past="اختتم اللقاء أمس.")[0]
    assert first.right < bracket.left < stop.left
    assert stop.right == pytest.approx(measure(text, "ا")[0].right, abs=4.0)  # the text ends at the margin where Arabic begins
    assert measure(text, "2019")[0].left > measure(text, "2020")[0].left
    assert measure(text, "Oasis")[0].right < measure(text, "قالت")[0].left


def test_a_span_over_lines_from_left_to_right_is_closed_at_its_left_where_it_begins(measure) -> None:
    words = "third meeting of all the friends of the oasis"
    pieces = measure(f"The {words} ended.", words, width=300.0)
    assert len(pieces) >= 2
    assert [piece.last for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [piece.first for piece in pieces] == [False] * (len(pieces) - 1) + [True]


def test_a_span_over_a_line_break_is_open_where_it_breaks(measure) -> None:
    pieces = measure("أعلنت هيئة صون الواحات أن الاجتماع الثامن ضم أربعين بلدا", "هيئة صون الواحات أن الاجتماع الثامن", width=260.0)
    assert len(pieces) >= 2
    assert [piece.first for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [piece.last for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    assert [piece.baseline for piece in pieces] == sorted(piece.baseline for piece in pieces)


def test_tashkeel_adds_no_width(measure) -> None:
    assert width(measure("وَأَكَّدَ الوزير", "وَأَكَّدَ")) == pytest.approx(width(measure("وأكد الوزير", "وأكد")), abs=2.5)


def test_a_point_gives_its_letter_also_where_the_line_was_wrapped(qapp: QObject) -> None:
    text = "أعلنت هيئة صون الواحات أن الاجتماع الثامن ضم أربعين بلدا"
    shown = ShownText(text, article_font(), LINE_HEIGHT, empty_document(qapp))
    shown.document.setTextWidth(300)
    rectangles = Rectangles(shown)
    for offset, letter in enumerate(text):
        if letter.isspace() or text[offset : offset + 2] == "لا" or text[offset - 1 : offset + 1] == "لا":
            continue
        piece = rectangles.pieces(offset, offset + 1)[0]
        third = (piece.right - piece.left) / 3
        assert rectangles.position(QPointF(piece.right - third, piece.baseline)) == offset
        assert rectangles.position(QPointF(piece.left + third, piece.baseline)) == offset + 1


@pytest.mark.parametrize("separator", [" ", "\n", "\n\n"])
def test_what_lies_between_two_heights_holds_every_line_there(qapp: QObject, separator: str) -> None:
    text = separator.join(["أعلنت هيئة صون الواحات أن الاجتماع الثامن ضم أربعين بلدا"] * 12)
    shown = ShownText(text, article_font(), LINE_HEIGHT, empty_document(qapp))
    shown.document.setTextWidth(300)
    rectangles = Rectangles(shown)
    top, bottom = 3 * shown.line_height, 7 * shown.line_height
    start, end = rectangles.between(top, bottom)
    for offset in range(len(text)):
        for piece in rectangles.pieces(offset, offset + 1):
            if top <= piece.baseline - shown.ascent and piece.baseline - shown.ascent + shown.line_height <= bottom:
                assert start <= offset < end
    assert end - start < len(text) / 2
