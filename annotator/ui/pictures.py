"""Pictures of the window at a fixed size with the shipped fonts, and one review driven by key events. Needs no display."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.actions import reasons as why
from annotator.actions import settings
from annotator.model.review import SpanState
from annotator.model.values import Modifier, Quantity, Value
from annotator.ui.application import Program
from annotator.ui.entity_dialog import EntityDialog
from annotator.ui.following import Following
from annotator.ui.hover_card import HoverCard
from annotator.ui.link_dialog import LinkDialog
from annotator.ui.origins import reason_line
from annotator.ui.window import MainWindow

SIZE = (1440, 900)
_COLOURS = 256
_PATIENCE_MS = 30_000


def take(project_path: Path, out: Path, *, language: str, theme: str) -> None:
    """Renders the window on a project to a PNG file: in the middle of a review, at a claim that says more than a number."""
    with opened(project_path, _guest(language, theme)) as window:
        claim = next((span for span in window.session.undecided() if _is_qualified(span.value)), None)
        while claim and window.session.selected and window.session.selected.start < claim.start:
            QTest.keyClick(window.workbench.view, Qt.Key.Key_Return)
        save(window, out)


def drive_review(project_path: Path, out: Path) -> Iterator[str]:
    """Confirms a suggestion, corrects one, links a source to a claim and a name to its entity by key events, then writes a picture.

    Yields a sentence about each step. RuntimeError if a step did not do what it says.
    """
    with opened(project_path, _guest("ar", "light")) as window:
        yield _confirm(window)
        yield _correct(window)
        yield _link(window)
        yield _name(window)
        save(window, out)


def _confirm(window: MainWindow) -> str:
    span = window.session.selected
    if span is None:
        raise RuntimeError("no suggestion is selected")
    QTest.keyClick(window.workbench.view, Qt.Key.Key_Return)
    _expect(window, span.key, SpanState.CONFIRMED)
    return f"Confirmed {span.quote}"


def _correct(window: MainWindow) -> str:
    """Takes the word after a claim into it, as an adjective belongs to its noun."""
    article = window.session.article
    claims = [span for span in window.session.undecided() if span.value is not None]
    span = next((span for span in claims if article and article.text[span.end : span.end + 1] == " "), None)
    if span is None:
        raise RuntimeError("there is no claim with a word after it")
    window.session.select(span)
    QTest.keyClick(window.workbench.view, Qt.Key.Key_Left)
    corrected = window.session.selected
    if corrected is None or corrected.key == span.key or corrected.state is not SpanState.CONFIRMED:
        raise RuntimeError(f"the end of {span.quote} did not move")
    return f"Corrected {span.quote} to {corrected.quote}"


def _link(window: MainWindow) -> str:
    claim = next((span for span in window.session.undecided() if isinstance(span.value, Quantity)), None)
    if claim is None:
        raise RuntimeError("there is no claim to link")
    window.session.select(claim)
    QTest.keyClick(window.workbench.view, Qt.Key.Key_E)
    dialog = window.findChild(LinkDialog)
    if dialog is None:
        raise RuntimeError("the link dialog did not open")
    QTest.keyClicks(dialog.new_source.title, "Press release of the organisers")
    QTest.keyClicks(dialog.new_source.place, "https://example.org/release")
    dialog.passage.setPlainText(claim.quote)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    linked = _expect(window, claim.key, SpanState.CONFIRMED)
    if linked != 1:
        raise RuntimeError(f"no evidence was linked to {claim.quote}")
    return f"Linked a source to {claim.quote}"


def _name(window: MainWindow) -> str:
    """Says with two keys which entity a name means, the likeliest candidate or a new one; tells why the name was suggested."""
    name, project = next((span for span in window.session.undecided() if span.value is None), None), window.session.project
    if name is None or project is None:
        raise RuntimeError("there is no name to link")
    window.session.select(name)
    reasons = [reason_line(reason) for reason in why.reasons(project, name)]
    QTest.keyClick(window.workbench.view, Qt.Key.Key_I)
    dialog = window.findChild(EntityDialog)
    if dialog is None:
        raise RuntimeError("the dialog of entities did not open")
    QTest.keyClick(dialog.entities, Qt.Key.Key_Return)
    candidates = QEventLoop()
    window.names.background.settled.connect(candidates.quit)
    QTimer.singleShot(_PATIENCE_MS, candidates.quit)
    if window.names.background.busy:
        candidates.exec()
    _expect(window, name.key, SpanState.CONFIRMED)
    return f"Named the entity of {name.quote} with two keys; it was suggested by {'; '.join(reasons)}"


def _expect(window: MainWindow, key: tuple[int, int, str], state: SpanState) -> int:
    """The number of passages linked to the span with that key; RuntimeError unless it is in that state."""
    span = next((span for span in window.session.spans if span.key == key), None)
    if span is None or span.state is not state:
        raise RuntimeError(f"the span at {key} is not {state}: {window.messages.text}")
    return span.evidence


@contextmanager
def opened(project_path: Path | None, chosen: settings.Settings, *, size: tuple[int, int] = SIZE) -> Iterator[MainWindow]:
    """A window on a project or, without one, on the start page; with settings of its own, so that the reviewer's stay as they are."""
    before = os.environ.get("TAHQIQ_CONFIG")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TAHQIQ_CONFIG"] = folder
        settings.save(chosen)
        try:
            program = Program()
            program.window.resize(*size)
            program.show(str(project_path) if project_path else None)
            if project_path and program.window.session.project is None:
                raise RuntimeError(program.window.messages.text)
            yield program.window
            program.window.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        finally:
            if before is None:
                del os.environ["TAHQIQ_CONFIG"]
            else:
                os.environ["TAHQIQ_CONFIG"] = before


def save(widget: QWidget, out: Path) -> None:
    """Writes what a widget shows to a PNG file, without the pointer over it. RuntimeError if that is not possible."""
    QTest.mouseMove(widget, QPoint(0, 0))
    for following in widget.findChildren(Following):
        following.now()
    QApplication.processEvents()
    for card in widget.findChildren(HoverCard):
        card.hide()  # where a slow machine leaves it the time, it comes by itself
    out.parent.mkdir(parents=True, exist_ok=True)
    if not _small(widget.grab().toImage()).save(str(out), quality=0):
        raise RuntimeError(f"the picture could not be written to {out}")


def _small(image: QImage) -> QImage:
    """The image in the colours that it has most of, which makes its file a third: what is lost are shades at the edges of letters."""
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(pixels.constBits()).cast("I"))
    table = [colour for colour, _ in seen.most_common(_COLOURS)]
    return pixels.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def _is_qualified(value: Value | None) -> bool:
    return isinstance(value, Quantity) and value.modifier is not Modifier.EXACT


def _guest(language: str, theme: str) -> settings.Settings:
    return settings.Settings(annotator="guest", language=language, theme=theme, toured=True)
