"""The picture of how the work goes on: figures, decisions of each day, how often suggestions were right, and the articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter

from annotator.model.article import ArticleRow
from annotator.model.labels import LabelSet
from annotator.model.pace import Day, Outcome, Overview
from annotator.ui.origins import origin_title
from annotator.ui.span_marks import label_title
from annotator.ui.theme import Theme

_tr = QCoreApplication.translate
_MARGIN, _GAP, _LINE = 18.0, 28.0, 26.0
_DAYS, _KINDS = 14, 9
_BARS = 150.0
_CELL = 14.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What the picture shows."""

    overview: Overview
    days: Sequence[Day]
    outcomes: Sequence[Outcome]
    articles: Sequence[ArticleRow]


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the suggestions of one recogniser and label got a clear answer, and what share was right as offered."""

    origin: str
    label: str
    clear: int
    right: float


def shares(outcomes: Sequence[Outcome]) -> list[Share]:
    """The outcomes of all days together, the most frequent first."""
    counts: defaultdict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for outcome in outcomes:
        count = counts[outcome.origin, outcome.label]
        count[0] += outcome.as_offered
        count[1] += outcome.as_offered + outcome.corrected + outcome.rejected
    found = [Share(origin, label, clear, right / clear) for (origin, label), (right, clear) in counts.items() if clear]
    return sorted(found, key=lambda share: -share.clear)


def time_text(seconds: float | None) -> str:
    """A stretch of time as it is said; a dash where it is not known."""
    if seconds is None:
        return "—"
    if seconds < 60:
        return _tr("Progress", "%1 s").replace("%1", QLocale().toString(seconds, "f", 1))
    if seconds < 3600:
        return _tr("Progress", "%1 min").replace("%1", QLocale().toString(round(seconds / 60)))
    return _tr("Progress", "%1 h").replace("%1", QLocale().toString(seconds / 3600, "f", 1))


class ProgressChart:
    """Draws figures into a size, from the start side of the window to its end."""

    def __init__(self, figures: Figures, labels: LabelSet, theme: Theme, font: QFont) -> None:
        self._figures = figures
        self._labels = labels
        self._theme = theme
        self._font = font

    def paint(self, painter: QPainter, size: QSizeF, *, mirrored: bool) -> None:
        """Draws all parts, one below the other, and the two middle ones side by side."""
        page = _Page(painter, size, self._font, self._theme, mirrored=mirrored)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(self._theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._paint_figures(page, _MARGIN)
        half = (size.width() - 2 * _MARGIN - _GAP) / 2
        first = self._paint_days(page, QRectF(_MARGIN, top, half, _BARS))
        second = self._paint_shares(page, QRectF(_MARGIN + half + _GAP, top, half, _BARS))
        self._paint_articles(page, max(first, second) + _GAP)

    def _paint_figures(self, page: _Page, top: float) -> float:
        overview, number = self._figures.overview, QLocale().toString
        said = (
            (number(overview.decided), _tr("Progress", "decided")),
            (number(overview.waiting), _tr("Progress", "still to decide")),
            (f"{number(overview.finished)} / {number(overview.articles)}", _tr("Progress", "articles finished")),
            (time_text(overview.seconds), _tr("Progress", "from one decision to the next")),
            (time_text(overview.remaining), _tr("Progress", "left at this pace")),
        )
        width = (page.size.width() - 2 * _MARGIN) / len(said)
        for place, (figure, caption) in enumerate(said):
            left = _MARGIN + place * width
            page.write(QRectF(left, top, width - 8, 40), figure, scale=1.9)
            page.write(QRectF(left, top + 40, width - 8, _LINE), caption, muted=True)
        return top + 40 + _LINE + _GAP

    def _paint_days(self, page: _Page, box: QRectF) -> float:
        page.write(QRectF(box.left(), box.top(), box.width(), _LINE), _tr("Progress", "Decisions of each day"))
        answers = self._answers()
        width = box.width() / len(answers)
        for place, (title, brush) in enumerate(answers):
            left = box.left() + place * width
            page.fill(QRectF(left, box.top() + _LINE + 7, 12, 12), brush)
            page.write(QRectF(left + 18, box.top() + _LINE, width - 18, _LINE), title, muted=True)
        days, top = self._figures.days[-_DAYS:], box.top() + 2 * _LINE + 12
        most = max((day.decided for day in days), default=1) or 1
        step = box.width() / _DAYS
        for place, day in enumerate(days):
            left, bottom = box.left() + place * step, top + _BARS
            for count, (_, brush) in zip((day.confirmed, day.rejected, day.unsure), answers, strict=True):
                height = (_BARS - _LINE) * count / most
                bottom -= height
                page.fill(QRectF(left + 2, bottom, step - 6, height), brush)
            page.write(QRectF(left, bottom - _LINE, step, _LINE), QLocale().toString(day.decided), muted=True, middle=True)
            page.write(QRectF(left - 4, top + _BARS, step + 4, _LINE), _short(day.day), muted=True, middle=True)
        return top + _BARS + _LINE

    def _answers(self) -> tuple[tuple[str, QBrush], ...]:
        """The answers by name and by filling, so that they differ without colour."""
        return (
            (_tr("Progress", "confirmed"), QBrush(QColor(self._theme.accent))),
            (_tr("Progress", "rejected"), QBrush(QColor(self._theme.finding), Qt.BrushStyle.BDiagPattern)),
            (_tr("Progress", "unsure"), QBrush(QColor(self._theme.muted), Qt.BrushStyle.Dense5Pattern)),
        )

    def _paint_shares(self, page: _Page, box: QRectF) -> float:
        page.write(QRectF(box.left(), box.top(), box.width(), _LINE), _tr("Progress", "Suggestions that were right as offered"))
        top, name, number = box.top() + _LINE + 6, box.width() * 0.42, box.width() * 0.24
        for share in shares(self._figures.outcomes)[:_KINDS]:
            title = f"{label_title(share.label, self._labels)} · {origin_title(share.origin)}"
            page.write(QRectF(box.left(), top, name - 8, _LINE), title)
            room = box.width() - name - number
            page.fill(QRectF(box.left() + name, top + 8, room, _LINE - 16), QBrush(QColor(self._theme.border)))
            page.fill(QRectF(box.left() + name, top + 8, room * share.right, _LINE - 16), QBrush(QColor(self._theme.accent)))
            said = _tr("Progress", "%1 % of %2").replace("%1", QLocale().toString(round(share.right * 100)))
            said = said.replace("%2", QLocale().toString(share.clear))
            page.write(QRectF(box.right() - number + 8, top, number - 8, _LINE), said, muted=True)
            top += _LINE
        return top

    def _paint_articles(self, page: _Page, top: float) -> None:
        page.write(QRectF(_MARGIN, top, page.size.width() - 2 * _MARGIN, _LINE), _tr("Progress", "Articles, as far as they are decided"))
        across = int((page.size.width() - 2 * _MARGIN) // (_CELL + 4))
        for place, article in enumerate(self._figures.articles):
            row, column = divmod(place, across)
            cell = QRectF(_MARGIN + column * (_CELL + 4), top + _LINE + 6 + row * (_CELL + 4), _CELL, _CELL)
            if cell.bottom() > page.size.height():
                break
            page.fill(cell, QBrush(QColor(self._theme.border)))
            done = _CELL * (article.decided / article.total if article.total else 0)
            page.fill(QRectF(cell.left(), cell.bottom() - done, _CELL, done), QBrush(QColor(self._theme.accent)))


class _Page:
    """Where the chart is drawn: places are counted from the start side of the window."""

    def __init__(self, painter: QPainter, size: QSizeF, font: QFont, theme: Theme, *, mirrored: bool) -> None:
        self.size = size
        self._painter = painter
        self._font = font
        self._theme = theme
        self._mirrored = mirrored

    def fill(self, box: QRectF, brush: QBrush) -> None:
        self._painter.fillRect(self._placed(box), brush)

    def write(self, box: QRectF, text: str, *, scale: float = 1.0, muted: bool = False, middle: bool = False) -> None:
        font = QFont(self._font)
        font.setPointSizeF(font.pointSizeF() * (scale if not muted else 0.86))
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.muted if muted else self._theme.text))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        across = Qt.AlignmentFlag.AlignHCenter if middle else side | Qt.AlignmentFlag.AlignAbsolute
        shown = text if middle else QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.drawText(self._placed(box), across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, shown)

    def _placed(self, box: QRectF) -> QRectF:
        if not self._mirrored:
            return box
        return QRectF(self.size.width() - box.right(), box.top(), box.width(), box.height())


def _short(day: str) -> str:
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(date, "d/M") if date.isValid() else day
