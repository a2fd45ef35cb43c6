"""The picture of how the work goes on: figures, decisions and pace of each day, the articles, how often suggestions were right.

Painted by hand rather than by a plotting library: four small plots need no axes to zoom, and so they are mirrored in Arabic,
written in the shipped font, and cost neither a dependency nor an import.
"""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter

from annotator.model.labels import LabelSet
from annotator.ui.origins import origin_title
from annotator.ui.paper import Paper
from annotator.ui.progress_figures import Figures, Share, shares, time_text
from annotator.ui.span_marks import label_title
from annotator.ui.theme import Theme

_tr = QCoreApplication.translate
_MARGIN, _GAP = 18.0, 30.0
_DAYS = 14
_PLOT = 130.0
_CELL, _LEAST_CELL, _BETWEEN = 16.0, 3.0, 3.0


class ProgressChart:
    """Draws figures into a size, from the start side of the window to its end."""

    def __init__(self, figures: Figures, labels: LabelSet, theme: Theme, font: QFont) -> None:
        self._figures = figures
        self._labels = labels
        self._theme = theme
        self._font = font
        self._days = figures.days[-_DAYS:]

    def paint(self, painter: QPainter, size: QSizeF, *, mirrored: bool) -> None:
        """Draws the figures, below them three plots side by side, below those a line for each recogniser and label."""
        paper = Paper(painter, size, self._font, self._theme, mirrored=mirrored)
        top = self._paint_figures(paper, _MARGIN)
        plots: tuple[Callable[[Paper, QRectF], None], ...] = (self._paint_days, self._paint_pace, self._paint_articles)
        width = (size.width() - 2 * _MARGIN - (len(plots) - 1) * _GAP) / len(plots)
        height = 3 * paper.line + _PLOT
        for place, plot in enumerate(plots):
            plot(paper, QRectF(_MARGIN + place * (width + _GAP), top, width, height))
        self._paint_shares(paper, top + height + _GAP)

    def _paint_figures(self, paper: Paper, top: float) -> float:
        overview, number = self._figures.overview, QLocale().toString
        said = (
            (number(overview.decided), _tr("Progress", "decided")),
            (number(overview.waiting), _tr("Progress", "still to decide")),
            (f"{number(overview.finished)} / {number(overview.articles)}", _tr("Progress", "articles finished")),
            (time_text(overview.seconds), _tr("Progress", "from one decision to the next")),
            (time_text(overview.remaining), _tr("Progress", "left at this pace")),
        )
        width, high = (paper.size.width() - 2 * _MARGIN) / len(said), 1.5 * paper.line
        for place, (figure, caption) in enumerate(said):
            left = _MARGIN + place * width
            paper.write(QRectF(left, top, width - 8, high), figure, scale=1.9)
            paper.write(QRectF(left, top + high, width - 8, paper.line), caption, muted=True)
        return top + high + paper.line + _GAP

    def _paint_days(self, paper: Paper, box: QRectF) -> None:
        self._title(paper, box, _tr("Progress", "Decisions of each day"))
        answers = self._answers()
        width = box.width() / len(answers)
        for place, (title, brush) in enumerate(answers):
            left = box.left() + place * width
            paper.fill(QRectF(left, box.top() + 1.5 * paper.line - 6, 12, 12), brush)
            paper.write(QRectF(left + 18, box.top() + paper.line, width - 18, paper.line), title, muted=True)
        most = max((day.decided for day in self._days), default=1) or 1
        step, floor = box.width() / _DAYS, self._floor(paper, box)
        for place, day in enumerate(self._days):
            left, bottom = box.left() + place * step, floor
            for count, (_, brush) in zip((day.confirmed, day.rejected, day.unsure), answers, strict=True):
                height = (_PLOT - paper.line) * count / most
                bottom -= height
                paper.fill(QRectF(left + 2, bottom, step - 6, height), brush)
            paper.write(QRectF(left, bottom - paper.line, step - 2, paper.line), QLocale().toString(day.decided), muted=True, middle=True)
        self._paint_dates(paper, box)

    def _paint_pace(self, paper: Paper, box: QRectF) -> None:
        self._title(paper, box, _tr("Progress", "Time from one decision to the next"))
        step, floor = box.width() / _DAYS, self._floor(paper, box)
        paced = [(place, day.seconds) for place, day in enumerate(self._days) if day.seconds is not None]
        longest = max((seconds for _, seconds in paced), default=0.0) or 1.0
        points = [QPointF(box.left() + (place + 0.5) * step, floor - (_PLOT - paper.line) * seconds / longest) for place, seconds in paced]
        paper.fill(QRectF(box.left(), floor, box.width(), 1), QBrush(QColor(self._theme.border)))
        if points:
            paper.curve(points, self._theme.accent)
            above = QRectF(points[-1].x() - step, points[-1].y() - 1.2 * paper.line, 2 * step, paper.line)
            paper.write(above, time_text(paced[-1][1]), muted=True, middle=True)
        self._paint_dates(paper, box)

    def _paint_articles(self, paper: Paper, box: QRectF) -> None:
        self._title(paper, box, _tr("Progress", "Articles, as far as they are decided"))
        top, count = box.top() + 1.3 * paper.line, len(self._figures.articles)
        pitch = max(_LEAST_CELL + _BETWEEN, min(_CELL + _BETWEEN, sqrt(box.width() * (box.bottom() - top) / max(1, count)) - 1))
        cell, across = pitch - _BETWEEN, int(box.width() // pitch)
        for place, article in enumerate(self._figures.articles):
            row, column = divmod(place, across)
            left, bottom = box.left() + column * pitch, top + row * pitch + cell
            if bottom > box.bottom():
                break
            paper.fill(QRectF(left, bottom - cell, cell, cell), QBrush(QColor(self._theme.border)))
            done = cell * (article.decided / article.total if article.total else 0)
            paper.fill(QRectF(left, bottom - done, cell, done), QBrush(QColor(self._theme.accent)))

    def _paint_shares(self, paper: Paper, top: float) -> None:
        """Two columns of lines: recogniser and label, the share that was right as offered, and how that went from day to day."""
        width = (paper.size.width() - 2 * _MARGIN - _GAP) / 2
        self._title(paper, QRectF(_MARGIN, top, 2 * width, 0), _tr("Progress", "Suggestions that were right as offered, in all and by day"))
        top += 1.3 * paper.line
        rows = max(1, int((paper.size.height() - top - _MARGIN / 2) // paper.line))
        for place, share in enumerate(shares(self._figures.outcomes)[: 2 * rows]):
            column, row = divmod(place, rows)
            self._paint_share(paper, QRectF(_MARGIN + column * (width + _GAP), top + row * paper.line, width, paper.line), share)

    def _paint_share(self, paper: Paper, box: QRectF, share: Share) -> None:
        name, bar, number = (box.width() * part for part in (0.42, 0.16, 0.16))
        title = f"{label_title(share.label, self._labels)} · {origin_title(share.origin)}"
        paper.write(QRectF(box.left(), box.top(), name - 10, box.height()), title)
        left, middle = box.left() + name, box.center().y()
        paper.fill(QRectF(left, middle - 5, bar, 10), QBrush(QColor(self._theme.border)))
        paper.fill(QRectF(left, middle - 5, bar * share.right, 10), QBrush(QColor(self._theme.accent)))
        said = _tr("Progress", "%1 % of %2").replace("%1", QLocale().toString(round(share.right * 100)))
        left += bar + 10
        paper.write(QRectF(left, box.top(), number, box.height()), said.replace("%2", QLocale().toString(share.clear)), muted=True)
        left += number
        self._paint_course(paper, QRectF(left, box.top() + 6, box.right() - left, box.height() - 12), share)

    def _paint_course(self, paper: Paper, box: QRectF, share: Share) -> None:
        places = {day.day: place for place, day in enumerate(self._days)}
        step = box.width() / _DAYS
        paper.fill(QRectF(box.left(), box.bottom(), box.width(), 1), QBrush(QColor(self._theme.border)))
        points = [
            QPointF(box.left() + (places[day] + 0.5) * step, box.bottom() - box.height() * right)
            for day, right in share.by_day
            if day in places
        ]
        if points:
            paper.curve(points, self._theme.accent)

    def _answers(self) -> tuple[tuple[str, QBrush], ...]:
        """The answers by name and by filling, so that they differ without colour."""
        return (
            (_tr("Progress", "confirmed"), QBrush(QColor(self._theme.accent))),
            (_tr("Progress", "rejected"), QBrush(QColor(self._theme.finding), Qt.BrushStyle.BDiagPattern)),
            (_tr("Progress", "unsure"), QBrush(QColor(self._theme.muted), Qt.BrushStyle.Dense5Pattern)),
        )

    def _title(self, paper: Paper, box: QRectF, said: str) -> None:
        paper.write(QRectF(box.left(), box.top(), box.width(), paper.line), said)

    def _floor(self, paper: Paper, box: QRectF) -> float:
        return box.top() + 2 * paper.line + _PLOT

    def _paint_dates(self, paper: Paper, box: QRectF) -> None:
        """Every second day below a plot, the last one always."""
        step, top = box.width() / _DAYS, self._floor(paper, box)
        for place, day in enumerate(self._days):
            if (len(self._days) - 1 - place) % 2 == 0:
                paper.write(QRectF(box.left() + (place - 0.5) * step, top, 2 * step, paper.line), _short(day.day), muted=True, middle=True)


def _short(day: str) -> str:
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(date, "d/M") if date.isValid() else day
