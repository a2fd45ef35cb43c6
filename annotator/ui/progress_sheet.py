"""The sheet of progress: figures, below them plots of days and articles, below those how often each recogniser was right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.model.labels import LabelSet
from annotator.ui.language import directed
from annotator.ui.origins import origin_title
from annotator.ui.progress_figures import Figures, shares, time_text
from annotator.ui.progress_plots import LINES, Plot, Scale
from annotator.ui.span_marks import label_title
from annotator.ui.theme import Theme

_tr = QCoreApplication.translate
_DAYS = 14
_COLUMN = 13  # lines of text
_MOST_COLUMNS = 3
_MARGIN, _GAP = 18, 26


class Sheet(QWidget):
    """Draws figures, in as many columns as `width` pixels have room for."""

    def __init__(self, figures: Figures, labels: LabelSet, theme: Theme, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._figures = figures
        self._labels = labels
        self._theme = theme
        self._days = figures.days[-_DAYS:]
        columns = max(1, min(_MOST_COLUMNS, int(width / (_COLUMN * QFontMetricsF(self.font()).height()))))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        overview, number = figures.overview, QLocale().toString
        told = (
            (number(overview.decided), _tr("Progress", "decided")),
            (number(overview.waiting), _tr("Progress", "still to decide")),
            (f"{number(overview.finished)} / {number(overview.articles)}", _tr("Progress", "articles finished")),
            (time_text(overview.seconds), _tr("Progress", "from one decision to the next")),
            (time_text(overview.remaining), _tr("Progress", "left at this pace")),
        )
        column.addLayout(_grid([(_label(figure, "heading"), _label(caption, "muted")) for figure, caption in told], columns + 2))
        column.addLayout(_grid([(_label(plot.accessibleName(), "strong"), plot) for plot in self._plots()], columns))
        if figures.outcomes:
            column.addWidget(_label(_tr("Progress", "Suggestions that were right as offered, in all and by day"), "title"))
            column.addLayout(_grid([(_label(plot.accessibleName(), "strong"), plot) for plot in self._agreement()], columns))
        column.addStretch(1)

    def _plots(self) -> Iterator[Plot]:
        """Decisions and pace of each day, and the articles."""
        days, look = self._days, self._theme
        counts = Scale(max((day.decided for day in days), default=1), 1, lambda value: QLocale().toString(round(value)))
        plot = self._daily(_tr("Progress", "Decisions of each day"), counts)
        plot.add_bars([day.confirmed for day in days], look.accent, _tr("Progress", "confirmed"))
        plot.add_bars([day.rejected for day in days], look.finding, _tr("Progress", "rejected"))
        plot.add_bars([day.unsure for day in days], look.muted, _tr("Progress", "unsure"))
        yield plot
        paced = [(place, day.seconds) for place, day in enumerate(days) if day.seconds is not None]
        longest = max((seconds for _, seconds in paced), default=0.0) or 1.0
        plot = self._daily(_tr("Progress", "Time from one decision to the next"), Scale(longest, 1.0, time_text))
        plot.add_line(paced, look.accent)
        yield plot
        decided = [article.decided / max(1, article.total) for article in self._figures.articles]
        plot = Plot(_tr("Progress", "Articles, as far as they are decided"), _SHARE, (), max(_DAYS, len(decided)), look, self)
        plot.add_bars(decided, look.accent)
        yield plot

    def _agreement(self) -> Iterator[Plot]:
        """A plot for each recogniser, with a line for each label; another one where these are more than can be told apart."""
        places = {day.day: place for place, day in enumerate(self._days)}
        for origin, found in shares(self._figures.outcomes):
            for number, share in enumerate(found):
                if number % LINES == 0:
                    plot = self._daily(origin_title(origin), _SHARE)
                    yield plot
                hue = self._labels[share.label].hue if share.label in self._labels else 0
                said = _tr("Progress", "%1: %2 of %3").replace("%1", f"\u2068{label_title(share.label, self._labels)}\u2069")
                said = said.replace("%2", _percent(share.right)).replace("%3", QLocale().toString(share.clear))
                points = [(places[day], right) for day, right in share.by_day if day in places]
                plot.add_line(points, self._theme.colours(hue).line, said)

    def _daily(self, title: str, scale: Scale) -> Plot:
        return Plot(title, scale, [_short(day.day) for day in self._days], _DAYS, self._theme, self)


def _grid(cells: Sequence[tuple[QWidget, QWidget]], columns: int) -> QGridLayout:
    """Cells in rows, each of a widget with another one below it."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(_GAP)
    grid.setVerticalSpacing(2)
    for place, (upper, lower) in enumerate(cells):
        row, column = divmod(place, columns)
        upper.setContentsMargins(0, _GAP // 2 if row else 0, 0, 0)
        grid.addWidget(upper, 2 * row, column, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(lower, 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return grid


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(directed(text), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty(kind, True)
    return label


def _percent(share: float) -> str:
    return _tr("Progress", "%1 %").replace("%1", QLocale().toString(round(share * 100)))


def _short(day: str) -> str:
    return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), "d/M")


_SHARE = Scale(1, 0.5, _percent)
