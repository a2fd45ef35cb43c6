"""Two palettes, light and dark, and the colours of labels in each.

A label has a hue of OKLCH (Ottosson 2020, https://bottosson.github.io/posts/oklab/); lightness and chroma are
the theme's, so that every label is equally loud and equally readable. Text on a fill and lines on the paper keep a
contrast of 4.5:1 (WCAG 2.2, 1.4.3). Hue never carries a state: shapes do.
"""

from __future__ import annotations

import math
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

VEIL = 0.38
"""How much of the paper covers text that is dimmed; what is left of it can still be read."""


class Shade(NamedTuple):
    """Lightness and chroma of OKLCH, which a hue completes to a colour."""

    lightness: float
    chroma: float


class LabelColours(NamedTuple):
    """`line` outlines and underlines, and writes the label's name; `fill` lies under confirmed text."""

    line: QColor
    fill: QColor


class Theme(NamedTuple):
    """The colours of the window. `paper` is under the article, `window` around it, `panel` under lists and cards."""

    name: str
    paper: str
    window: str
    panel: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    finding: str
    line: Shade
    fill: Shade

    def colours(self, hue: int) -> LabelColours:
        """The colours of a label with that hue, in degrees."""
        return LabelColours(oklch(self.line, hue), oklch(self.fill, hue))

    def palette(self) -> QPalette:
        """The palette for the whole application."""
        palette = QPalette()
        role = QPalette.ColorRole
        for place, colour in (
            (role.Window, self.window),
            (role.WindowText, self.text),
            (role.Base, self.panel),
            (role.AlternateBase, self.window),
            (role.Text, self.text),
            (role.PlaceholderText, self.muted),
            (role.Button, self.panel),
            (role.ButtonText, self.text),
            (role.ToolTipBase, self.panel),
            (role.ToolTipText, self.text),
            (role.Highlight, self.accent),
            (role.HighlightedText, self.on_accent),
            (role.Accent, self.accent),
            (role.Link, self.accent),
            (role.Mid, self.border),
            (role.Midlight, self.border),
            (role.Dark, self.border),
            (role.Light, self.panel),
        ):
            palette.setColor(place, QColor(colour))
        for place in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(self.muted))
        return palette

    def scroll_bar(self) -> str:
        """The style sheet of a slim vertical scroll bar without arrows."""
        return (
            "QScrollBar { background: transparent; width: 10px; margin: 0; }"
            f"QScrollBar::handle {{ background: {self.border}; border-radius: 3px; min-height: 36px; margin: 2px; }}"
            f"QScrollBar::handle:hover {{ background: {self.muted}; }}"
            "QScrollBar::handle:disabled { background: transparent; }"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
            "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        )


LIGHT = Theme(
    name="light",
    paper="#fdfcf9",
    window="#f3f1ec",
    panel="#fbfaf7",
    border="#d9d5cc",
    text="#1d2024",
    muted="#66645e",
    accent="#0b57a4",
    on_accent="#ffffff",
    selection="#bcd7f2",
    finding="#a8410a",
    line=Shade(0.47, 0.13),
    fill=Shade(0.91, 0.055),
)

DARK = Theme(
    name="dark",
    paper="#1a1c1f",
    window="#131517",
    panel="#1f2225",
    border="#3a3e43",
    text="#e8e6e1",
    muted="#a3a19b",
    accent="#8abdf5",
    on_accent="#0b1c2e",
    selection="#2b4f77",
    finding="#f2a46b",
    line=Shade(0.78, 0.11),
    fill=Shade(0.36, 0.06),
)


def choose(name: str | None) -> Theme:
    """The theme of that name, "light" or "dark"; None follows the system. KeyError for another name."""
    if name is None:
        return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return {LIGHT.name: LIGHT, DARK.name: DARK}[name]


@cache
def oklch(shade: Shade, hue: int) -> QColor:
    """The sRGB colour, with as much of the chroma as the hue allows."""
    chroma = shade.chroma
    while not all(-1e-4 <= channel <= 1 + 1e-4 for channel in _linear(shade.lightness, chroma, hue)):
        chroma -= 0.005
    return QColor.fromRgbF(*(_encoded(channel) for channel in _linear(shade.lightness, chroma, hue)))


def _linear(lightness: float, chroma: float, hue: int) -> tuple[float, float, float]:
    """OKLCH to linear sRGB, with Ottosson's matrices."""
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _encoded(channel: float) -> float:
    channel = min(1.0, max(0.0, channel))
    return 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


def contrast(first: QColor, second: QColor) -> float:
    """The contrast of two opaque colours as WCAG 2.2 defines it, from 1 to 21."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_decoded(channel) for channel in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _decoded(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
