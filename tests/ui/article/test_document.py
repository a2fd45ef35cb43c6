"""The document has exactly the positions of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from annotator.ui.article.document import LINE_HEIGHT, ShownText, empty_document
from annotator.ui.fonts import article_font

TRAPS = "\r\n\u2028\u2029\ufdd0\ufdd1\ufffc\u00a0\u200f\u2067\u2069\ufeff\x00\t\x0b\u0301😀👩\u200d🌾لاأa1"


@given(st.text(alphabet=st.one_of(st.sampled_from(TRAPS), st.characters(exclude_categories=("Cs",))), max_size=40))
def test_positions_correspond_one_to_one(qapp: QObject, text: str) -> None:
    shown = ShownText(text, article_font(), LINE_HEIGHT, empty_document(qapp))
    document = shown.document
    assert document.characterCount() - 1 == shown.map.units
    assert document.blockCount() == text.count("\n") + 1
    for offset, char in enumerate(text):
        if char.isalnum() and char <= "\uffff":
            assert document.characterAt(shown.map.to_utf16(offset)) == char
    document.deleteLater()


def test_every_line_has_one_height(qapp: QObject) -> None:
    shown = ShownText("سطر عادي\nسَطْرٌ مُشَكَّلٌ\nسطر 😀\nLatin", article_font(), LINE_HEIGHT, empty_document(qapp))
    shown.document.setTextWidth(600)
    layout = shown.document.documentLayout()
    block, heights = shown.document.firstBlock(), set()
    while block.isValid():
        heights.add(layout.blockBoundingRect(block).height())
        line = block.layout().lineAt(0)
        assert line.y() + line.ascent() == pytest.approx(shown.ascent, abs=1 / 32)  # Qt counts in 64ths of a pixel
        block = block.next()
    assert len(heights) == 1


def test_a_paragraph_that_begins_with_latin_stays_right_to_left(qapp: QObject) -> None:
    shown = ShownText("Oasis 2030 برنامج جديد", article_font(), LINE_HEIGHT, empty_document(qapp))
    shown.document.setTextWidth(600)
    layout = shown.document.documentLayout()
    block = shown.document.firstBlock()
    layout.blockBoundingRect(block)
    latin = block.layout().lineAt(0).glyphRuns(0, 5)[0].boundingRect()
    arabic = block.layout().lineAt(0).glyphRuns(11, 5)[0].boundingRect()
    assert latin.left() > arabic.right()
