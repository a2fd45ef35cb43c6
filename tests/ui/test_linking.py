"""Evidence, verdicts and entities from the window, driven with keys in the dialogs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.actions import sources
from annotator.model.evidence import Rating, Stance
from annotator.model.review import SpanState
from annotator.ui.dialogs import VerdictDialog
from annotator.ui.link_dialog import LinkDialog
from annotator.ui.span_details import Line
from annotator.ui.window import MainWindow
from tests.ui.conftest import FORUM, arabic, next_frame, press

REPORT = "نظم المنتدى بمراكش.\n\nحضر المنتدى 310 أطباء من 20 بلدا، حسب اللجنة المنظمة.\n\nواختتم مساء."


def claim(window: MainWindow):
    return next(span for span in window.session.spans if span.quote == "أكثر من 300 طبيب")


def open_link(window: MainWindow) -> LinkDialog:
    window.session.select(claim(window))
    arabic(window.workbench.view, "ث")
    return next(dialog for dialog in window.findChildren(LinkDialog) if dialog.isVisible())


def test_new_source_with_a_pasted_passage_is_linked_and_confirms(window: MainWindow) -> None:
    dialog = open_link(window)
    QTest.keyClicks(dialog.new_source.title, "Programme")
    QTest.keyClicks(dialog.new_source.place, "https://example.org/forum")
    dialog.passage.setPlainText("حضره 310 أطباء")
    dialog.stances.button(1).click()
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    span = claim(window)
    assert (span.state, span.evidence) == (SpanState.CONFIRMED, 1)
    ((evidence, source),) = sources.evidence_of(window.session.project, span)
    assert (source.title, source.url) == ("Programme", "https://example.org/forum")
    assert (evidence.passage, evidence.stance) == ("حضره 310 أطباء", Stance.REFUTES)
    window.workbench.lists.show_page(1)
    assert window.workbench.lists.pages[1].rows.row(0).title == "حضره 310 أطباء"


def test_link_is_one_undo_together_with_its_confirmation(window: MainWindow) -> None:
    test_new_source_with_a_pasted_passage_is_linked_and_confirms(window)
    press(window.workbench.view, Qt.Key.Key_Z, "\x1a", Qt.KeyboardModifier.ControlModifier)
    assert claim(window).state is SpanState.SUGGESTED


def test_source_from_a_file_offers_its_passages_the_next_time(window: MainWindow, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(REPORT, encoding="utf-8")
    dialog = open_link(window)
    QTest.keyClicks(dialog.new_source.title, "Report")
    dialog.new_source.place.setText(str(report))
    dialog.passage.setPlainText("واختتم مساء.")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    again = open_link(window)
    assert again.source.currentText().startswith("Report")
    offered = [again.passages.rows.row(place).title for place in range(again.passages.rows.rowCount())]
    assert "310" in offered[0]
    first = again.passages.visualRect(again.passages.model().index(0, 0)).center()
    QTest.mouseClick(again.passages.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseClick(again.accept_button, Qt.MouseButton.LeftButton)
    linked = [evidence for evidence, _ in sources.evidence_of(window.session.project, claim(window))]
    assert REPORT[linked[-1].start :].startswith(linked[-1].passage)


def test_evidence_is_taken_away_and_brought_back(window: MainWindow) -> None:
    test_new_source_with_a_pasted_passage_is_linked_and_confirms(window)
    window.commands.run("unlink")
    assert claim(window).evidence == 0
    press(window.workbench.view, Qt.Key.Key_Z, "\x1a", Qt.KeyboardModifier.ControlModifier)
    assert claim(window).evidence == 1


def test_of_two_passages_the_chosen_one_is_taken_away(window: MainWindow) -> None:
    test_new_source_with_a_pasted_passage_is_linked_and_confirms(window)
    dialog = open_link(window)
    dialog.passage.setPlainText("من 20 بلدا")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    window.workbench.lists.tabs.setCurrentIndex(0)
    window.commands.run("unlink")
    assert "first" in window.messages.text
    page = window.workbench.lists.pages[1]
    page.setCurrentIndex(page.rows.index(1))
    window.commands.run("unlink")
    next_frame()
    assert [page.rows.row(place).title for place in range(page.rows.rowCount())] == ["حضره 310 أطباء"]


def test_link_says_what_is_missing(window: MainWindow) -> None:
    dialog = open_link(window)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert "title" in dialog.problem.text()
    QTest.keyClicks(dialog.new_source.title, "Programme")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert "words of the source" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.reject()
    assert claim(window).evidence == 0


def test_what_was_typed_stays_until_it_can_be_linked(window: MainWindow) -> None:
    dialog = open_link(window)
    QTest.keyClicks(dialog.new_source.title, "Programme")
    QTest.keyClicks(dialog.new_source.place, "no-such-file.txt")
    dialog.passage.setPlainText("حضره 310 أطباء")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "no-such-file.txt" in dialog.problem.text()
    dialog.new_source.place.clear()
    QTest.keyClicks(dialog.new_source.date, "yesterday")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert "yesterday" in dialog.problem.text()
    dialog.new_source.date.clear()
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert claim(window).evidence == 1
    assert window.messages.text == ""


def test_a_passage_is_pasted_from_an_arabic_keyboard(window: MainWindow) -> None:
    dialog = open_link(window)
    QGuiApplication.clipboard().setText("حضره 310 أطباء")
    for field in (dialog.passage, dialog.new_source.title):
        field.setFocus()
        arabic(field, "ر", Qt.KeyboardModifier.ControlModifier)
    assert dialog.passage.toPlainText() == dialog.new_source.title.text() == "حضره 310 أطباء"


def test_verdict_needs_a_reason_and_is_shown_on_the_card(window: MainWindow) -> None:
    window.session.select(claim(window))
    arabic(window.workbench.view, "ر")
    dialog = window.findChild(VerdictDialog)
    dialog.rating.setCurrentIndex(dialog.rating.findData(Rating.MISLEADING))
    dialog.accept()
    assert dialog.isVisible()
    dialog.justification.setPlainText("The programme names 310.")
    dialog.accept()
    assert sources.verdict_of(window.session.project, claim(window)).rating is Rating.MISLEADING
    assert window.workbench.card.findChild(Line, "verdict").said() == "misleading"


def test_a_name_has_no_verdict(window: MainWindow) -> None:
    assert window.session.selected.label == "LOC"
    arabic(window.workbench.view, "ر")
    assert window.findChild(VerdictDialog) is None
    assert "this is a name" in window.messages.text


def test_a_statement_has_a_verdict_and_no_entity(window: MainWindow) -> None:
    window.session.select_text(FORUM.index("افتتح"), FORUM.index("منتدى"))
    for letter in ("ى", "س"):
        arabic(window.workbench.view, letter)
    assert window.session.selected.label == "STATEMENT"
    lines = {line.objectName() for line in window.workbench.card.findChildren(Line) if line.isVisible()}
    assert "verdict" in lines
    assert "entity" not in lines
    arabic(window.workbench.view, "ر")
    dialog = window.findChild(VerdictDialog)
    dialog.justification.setPlainText("The ministry's own report says so.")
    dialog.accept()
    assert window.workbench.card.findChild(Line, "verdict").said() == "true"
