"""The program's own icons, in the colour of the text around them; where direction matters there are two drawings."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QImageReader, QPixmap

from annotator import resources

_SIZES = (20, 40)


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon of that name for the direction of the window, by default in the colour of its text.

    FileNotFoundError for a name that has no drawing.
    """
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _drawn(name, right_to_left, colour or QGuiApplication.palette().windowText().color().name())


def program_icon() -> QIcon:
    """The icon of the program."""
    return QIcon(str(resources.path("icons", "tahqiq.svg")))


@cache
def _drawn(name: str, right_to_left: bool, colour: str) -> QIcon:
    mirrored = resources.path("icons", f"{name}-rtl.svg")
    path = mirrored if right_to_left and mirrored.is_file() else resources.path("icons", f"{name}.svg")
    paper = QGuiApplication.palette().base().color().name()
    drawing = path.read_bytes().replace(b"#fff", paper.encode()).replace(b"#000", colour.encode())
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_pixmap(drawing, size))
    return made


def _pixmap(drawing: bytes, size: int) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(size, size))
    image: QImage = reader.read()
    return QPixmap.fromImage(image)
