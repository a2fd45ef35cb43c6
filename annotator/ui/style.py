"""The look of the window around the article: one style sheet over Qt's Fusion style, in the colours of a theme."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator import resources
from annotator.ui import fonts
from annotator.ui.theme import Theme

_SIZE = 10.5
_MIDDLE, _LARGE = 13.0, 22.0
_USUAL = {"windows": 9.0, "cocoa": 13.0}
_USUAL_ELSEWHERE = 11.0
_LARGEST = 2.5

_SHEET = """
QMainWindow, QDialog, #startPage {{ background: {window}; }}
QMenuBar {{ background: {window}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; }}
QMenu {{ background: {panel}; border: 1px solid {border}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px; border-radius: 5px; }}
QMenu::item:selected {{ background: {selection}; color: {text}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 5px 8px; }}
Pane {{ background: {panel}; }}
Plot {{ border: 1px solid transparent; }}
Plot:focus {{ border-color: {accent}; }}
QSplitter::handle {{ background: {border}; }}
#articleHead, #queueBar, #card {{ background: {panel}; border: none; border-bottom: 1px solid {border}; }}
#hintLine {{ background: {panel}; border: none; border-top: 1px solid {border}; }}
#palette {{ background: {panel}; border: 1px solid {accent}; }}
#hoverCard {{ background: {panel}; border: 1px solid {border}; border-radius: 8px; }}
QFrame[chooser="true"] {{ background: {panel}; border: 1px solid {accent}; border-radius: 8px; }}
#messageBar {{ background: {selection}; border: none; border-top: 1px solid {border}; }}
#messageBar[kind="problem"] {{ background: {panel}; border-top: 2px solid {finding}; }}
QLabel[muted="true"] {{ color: {muted}; }}
QLabel[problem="true"] {{ color: {finding}; }}
QLabel[title="true"] {{ font-size: {middle}pt; font-weight: 600; }}
QLabel[heading="true"] {{ font-size: {large}pt; font-weight: 600; }}
QLabel[strong="true"] {{ font-weight: 600; }}
QLabel[value="true"] {{ font-size: {middle}pt; font-weight: 600; }}
QLabel[drop="true"] {{ color: {muted}; border: 1px dashed {border}; border-radius: 8px; padding: 18px; }}
QPushButton {{ background: {panel}; border: 1px solid {border}; border-radius: 6px; padding: 5px 12px; }}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:pressed, QPushButton:checked {{ background: {selection}; }}
QPushButton:focus {{ border: 1px solid {accent}; }}
QPushButton:default {{ background: {accent}; border-color: {accent}; color: {on_accent}; }}
QPushButton:disabled {{ color: {muted}; background: {window}; border-color: {border}; }}
QPushButton[large="true"] {{ padding: 12px 14px; }}
QToolButton {{ border: none; border-radius: 5px; padding: 3px 7px; background: transparent; }}
QToolButton:hover, QToolButton:focus {{ background: {selection}; }}
QFrame[chooser="true"] QToolButton:checked {{ background: {selection}; font-weight: 600; }}
QToolButton[hint="true"] {{ color: {muted}; padding: 3px 6px; }}
QToolButton[hint="true"]:hover {{ color: {text}; }}
QPushButton[line="true"] {{ border: none; border-radius: 5px; padding: 0 4px; text-align: left; background: transparent; }}
QPushButton[line="true"]:hover, QPushButton[line="true"]:focus {{ background: {selection}; }}
QToolButton[chip="true"] {{ border: 1px solid {border}; font-weight: 600; }}
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{
    background: {paper}; border: 1px solid {border}; border-radius: 6px; padding: 4px 7px;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border-color: {accent}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 24px; }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 14px; height: 14px; }}
QAbstractSpinBox::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 16px; height: 16px; }}
QRadioButton::indicator, QCheckBox::indicator {{ width: 12px; height: 12px; border: 1px solid {muted}; background: {paper}; }}
QRadioButton::indicator {{ border-radius: 7px; }}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator:checked, QCheckBox::indicator:checked {{ border-color: {accent}; background: {accent}; }}
QTabBar {{ background: {panel}; border-bottom: 1px solid {border}; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 8px 6px; border: none; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QListView {{ background: {panel}; border: none; outline: none; }}
QProgressBar {{ background: {border}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {border}; border-radius: 4px; min-height: 32px; margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; height: 0; }}
QToolTip {{ background: {panel}; color: {text}; border: 1px solid {border}; padding: 4px; }}
"""


def apply(theme: Theme) -> None:
    """Gives the application the palette of a theme: all that the article needs, which has a font of its own."""
    _application().setPalette(theme.palette())


def dress(theme: Theme) -> None:
    """Gives the application the font and the style sheet for what stands around the article."""
    fonts.install(fonts.INTERFACE_FAMILY)
    font = QFont()
    font.setFamilies([fonts.INTERFACE_FAMILY])
    scale = system_scale()
    font.setPointSizeF(_SIZE * scale)
    _application().setFont(font)
    arrow = resources.path("icons", f"down-{theme.name}.svg").as_posix()
    up = resources.path("icons", f"up-{theme.name}.svg").as_posix()
    sheet = _SHEET.format(**theme._asdict(), arrow=arrow, up=up, middle=_MIDDLE * scale, large=_LARGE * scale)
    if _application().styleSheet() != sheet:
        _application().setStyleSheet(sheet)


def quote_font(size: float) -> QFont:
    """The article's letters for what is quoted of it elsewhere: `size` in points, and as much larger as the system writes."""
    return fonts.article_font(size=size * system_scale())


def system_scale() -> float:
    """How much larger than by default the system is set to write, from 1 to 2.5: somebody who needs large letters has them here too."""
    usual = _USUAL.get(QGuiApplication.platformName(), _USUAL_ELSEWHERE)
    return min(_LARGEST, max(1.0, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF() / usual))


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
