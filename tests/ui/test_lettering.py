"""Lines of lists that are kept are drawn as they would be anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from annotator.ui.fonts import article_font
from annotator.ui.lettering import Lettering

TITLE = "افتتاح منتدى الأطباء بمراكش بمشاركة أكثر من 300 طبيب من 20 بلدا"
ROOM = QRect(0, 0, 400, 40)


def drawn(letters: Lettering, width: int, colour: str, direction: Qt.LayoutDirection) -> QImage:
    """A line written into the first pixels of the room."""
    image = QImage(ROOM.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(QColor(colour))
    letters.write(painter, QRect(0, 0, width, ROOM.height()), TITLE, direction)
    painter.end()
    return image


@pytest.fixture
def font(qapp: object) -> QFont:  # noqa: ARG001  fonts need the application
    return article_font()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight])
def test_a_line_that_was_drawn_before_follows_the_colour_and_the_room(font: QFont, direction: Qt.LayoutDirection) -> None:
    kept = Lettering(font)
    for width, colour in ((200, "black"), (400, "black"), (120, "#b00020"), (200, "#b00020"), (200, "black")):
        assert drawn(kept, width, colour, direction) == drawn(Lettering(font), width, colour, direction)


@pytest.mark.parametrize("width", [60, 120, 200, 333])
def test_a_line_is_cut_to_its_room(font: QFont, width: int) -> None:
    assert QFontMetrics(font).horizontalAdvance(TITLE) > ROOM.width()
    image = drawn(Lettering(font), width, "black", Qt.LayoutDirection.RightToLeft)
    beyond = image.copy(QRect(width + 2, 0, ROOM.width() - width - 2, ROOM.height()))
    empty = QImage(beyond.size(), beyond.format())
    empty.fill(Qt.GlobalColor.white)
    assert beyond == empty
    assert image.copy(QRect(0, 0, width, ROOM.height())) != empty.scaled(width, ROOM.height())
