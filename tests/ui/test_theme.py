"""Every label can be read in both palettes, by colour-blind readers too."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette

from annotator.actions.labels import shipped_label_set
from annotator.model.labels import Family
from annotator.ui.theme import DARK, LIGHT, VEIL, Shade, Theme, choose, contrast, oklch

pytestmark = pytest.mark.usefixtures("qapp")

ENOUGH = 4.5  # WCAG 2.2, 1.4.3

# Full protanopia, deuteranopia and tritanopia over linear sRGB (Machado, Oliveira and Fernandes 2009).
BLINDNESS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour: QColor) -> list[float]:
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (colour.redF(), colour.greenF(), colour.blueF())]


def seen_with(blindness: str, colour: QColor) -> QColor:
    seen = [min(1.0, max(0.0, sum(weight * c for weight, c in zip(row, linear(colour), strict=True)))) for row in BLINDNESS[blindness]]
    return QColor.fromRgbF(*(12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in seen))


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return request.param


def test_words_can_be_read_on_every_ground(theme: Theme) -> None:
    for ground in (theme.paper, theme.window, theme.panel):
        for writing in (theme.text, theme.muted, theme.accent, theme.finding):
            assert contrast(QColor(writing), QColor(ground)) >= ENOUGH
    assert contrast(QColor(theme.on_accent), QColor(theme.accent)) >= ENOUGH
    assert contrast(QColor(theme.text), QColor(theme.selection)) >= ENOUGH


def test_dimmed_text_can_still_be_read(theme: Theme) -> None:
    text, paper = QColor(theme.text), QColor(theme.paper)
    channels = zip(text.getRgb()[:3], paper.getRgb()[:3], strict=True)
    dimmed = QColor(*(round(ink + (ground - ink) * VEIL) for ink, ground in channels))
    assert ENOUGH <= contrast(dimmed, paper) < contrast(text, paper) / 2


@pytest.mark.parametrize("hue", range(0, 360, 5))
def test_labels_of_every_hue_can_be_read(theme: Theme, hue: int) -> None:
    colours = theme.colours(hue)
    assert contrast(colours.line, QColor(theme.paper)) >= ENOUGH
    assert contrast(colours.line, QColor(theme.panel)) >= ENOUGH
    assert contrast(colours.line, colours.fill) >= ENOUGH
    assert contrast(QColor(theme.text), colours.fill) >= ENOUGH


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_labels_can_be_read_without_a_cone(theme: Theme, blindness: str) -> None:
    for hue in range(0, 360, 5):
        line, fill = (seen_with(blindness, colour) for colour in (theme.colours(hue).line, theme.colours(hue).fill))
        assert contrast(line, seen_with(blindness, QColor(theme.paper))) >= ENOUGH
        assert contrast(seen_with(blindness, QColor(theme.text)), fill) >= ENOUGH


def in_oklch(colour: QColor) -> tuple[float, float, float]:
    """Lightness, chroma and hue of a colour: Ottosson's way forth, where the theme goes back."""
    red, green, blue = linear(colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    return lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def apart(first: QColor, second: QColor) -> float:
    """The distance of two colours in OKLab; 0.02 is what an eye just notices."""
    one, other = (
        (light, chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue)))
        for light, chroma, hue in (in_oklch(first), in_oklch(second))
    )
    return math.dist(one, other)


@pytest.mark.parametrize("blindness", BLINDNESS)
@pytest.mark.parametrize(("name", "common"), [("tahqiq", ("PER", "ORG", "LOC")), ("anercorp", ("PERS", "ORG", "LOC"))])
def test_people_bodies_and_places_differ_without_a_cone(theme: Theme, blindness: str, name: str, common: tuple[str, ...]) -> None:
    """The names that fill the news stand side by side, and all of them are boxes."""
    labels = shipped_label_set(name)
    for first, second in combinations((theme.colours(labels[label].hue) for label in common), 2):
        assert apart(seen_with(blindness, first.line), seen_with(blindness, second.line)) > 0.07
        assert apart(seen_with(blindness, first.fill), seen_with(blindness, second.fill)) > 0.03


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_all_boxes_of_the_first_label_set_differ_without_a_cone(theme: Theme, blindness: str) -> None:
    boxes = [label for label in shipped_label_set("tahqiq").labels if label.family is Family.ENTITY]
    for first, second in combinations((theme.colours(label.hue).line for label in boxes), 2):
        assert apart(seen_with(blindness, first), seen_with(blindness, second)) > 0.02


@pytest.mark.parametrize("hue", range(15, 360, 30))
def test_a_shade_has_its_lightness_chroma_and_hue(hue: int) -> None:
    assert in_oklch(oklch(Shade(0.7, 0.08), hue)) == pytest.approx((0.7, 0.08, hue), abs=1e-2)


@pytest.mark.parametrize("hue", range(15, 360, 30))
def test_a_colour_that_no_screen_has_keeps_lightness_and_hue(hue: int) -> None:
    lightness, chroma, found = in_oklch(oklch(Shade(0.6, 0.4), hue))
    assert lightness == pytest.approx(0.6, abs=0.01)
    assert chroma < 0.4
    assert min(abs(found - hue), 360 - abs(found - hue)) < 2


def test_a_theme_is_chosen_by_name_or_follows_the_system() -> None:
    assert choose("dark") is DARK
    assert choose("light") is LIGHT
    assert choose(None) in (LIGHT, DARK)
    with pytest.raises(KeyError):
        choose("sepia")


def test_the_palette_dims_what_is_disabled(theme: Theme) -> None:
    palette = theme.palette()
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(theme.muted)
    assert palette.color(QPalette.ColorRole.Text) == QColor(theme.text)
