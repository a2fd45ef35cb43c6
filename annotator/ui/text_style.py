"""How the article is written: family, size and line spacing, as the reviewer set them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.actions.settings import Settings
from annotator.ui import style
from annotator.ui.article.document import LINE_HEIGHT
from annotator.ui.fonts import ARTICLE_FAMILIES, DEFAULT_SIZE

SIZES = (11, 36)
"""The smallest and the largest size, in points."""

SPACINGS = (1.6, 3.0)
"""The narrowest and the widest line spacing, in sizes of the font: below it the lanes of spans would touch."""

_STEP = 1.12
_Number = TypeVar("_Number", int, float)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """`size` in points, `spacing` from one baseline to the next in sizes of the font; both within their bounds."""

    family: str = ARTICLE_FAMILIES[0]
    size: int = int(DEFAULT_SIZE)
    spacing: float = LINE_HEIGHT

    def larger(self, steps: int = 1) -> TextStyle:
        """The next larger size, or smaller ones where `steps` is negative: about an eighth a step, a point at least."""
        grown = self.size * _STEP**steps
        size = max(self.size + 1, round(grown)) if steps > 0 else min(self.size - 1, round(grown))
        return replace(self, size=_within(size, SIZES))

    def in_usual_size(self) -> TextStyle:
        """The same letters in the size that the program has by default."""
        return replace(self, size=usual().size)

    def kept(self, settings: Settings) -> Settings:
        """The settings with this style; what is as by default is not kept, so that a later default reaches the reviewer."""
        default = usual()
        return replace(
            settings,
            font=None if self.family == default.family else self.family,
            text_size=0 if self.size == default.size else self.size,
            line_height=0.0 if self.spacing == default.spacing else self.spacing,
        )


def usual() -> TextStyle:
    """The style by default; as much larger than usual as the system writes."""
    return TextStyle(size=round(DEFAULT_SIZE * style.system_scale()))


def chosen(settings: Settings) -> TextStyle:
    """The style of the settings; a family that does not ship, and what is out of bounds, as near as it can be had."""
    default = usual()
    return TextStyle(
        family=settings.font if settings.font in ARTICLE_FAMILIES else default.family,
        size=_within(settings.text_size, SIZES) if settings.text_size else default.size,
        spacing=_within(settings.line_height, SPACINGS) if settings.line_height else default.spacing,
    )


def _within(value: _Number, bounds: tuple[_Number, _Number]) -> _Number:
    return max(bounds[0], min(bounds[1], value))
