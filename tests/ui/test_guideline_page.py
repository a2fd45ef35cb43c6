"""G shows what the guidelines say of the selected span's label, in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.actions.labels import guideline
from annotator.ui import language
from annotator.ui.guideline_page import GuidelinePage
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    language.install("en")


def opened(window: MainWindow) -> GuidelinePage:
    arabic(window.workbench.view, "ل")
    return window.findChildren(GuidelinePage)[-1]


def first_words(markdown: str) -> str:
    return markdown.split(":")[0].split(",")[0][:20]


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("tongue", ["ar", "fr", "en"])
def test_the_excerpt_on_the_label_is_shown_in_the_language_of_the_window(
    make_window: Callable[..., MainWindow], project_path: Path, tongue: str
) -> None:
    window = make_window(tongue)
    window.open_path(str(project_path))
    page = opened(window)
    assert page.page.toPlainText().startswith(first_words(guideline("LOC", tongue)))
    assert page.title.text() == window.session.labels["LOC"].titles[tongue]
    right_to_left = page.page.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    assert right_to_left == (tongue == "ar")


def test_all_guidelines_open_at_the_label(window: MainWindow) -> None:
    page = opened(window)
    assert "QUANTITY" not in page.page.toPlainText().splitlines()
    page.whole.click()
    assert {"QUANTITY", "PER", "LAW"} <= set(page.page.toPlainText().splitlines())
    assert page.page.textCursor().block().text() == "LOC"


def test_without_a_span_all_of_them_are_shown(window: MainWindow) -> None:
    window.session.select(None)
    assert "QUANTITY" in opened(window).page.toPlainText().splitlines()


def test_the_same_key_leaves_and_nothing_is_decided(window: MainWindow) -> None:
    page = opened(window)
    arabic(page.page, "ل")
    assert not page.isVisible()
    assert window.session.selected.quote == "مراكش"
    assert window.session.selected.annotation is None


@pytest.mark.usefixtures("english_again")
def test_a_date_is_read_from_left_to_right_among_arabic_words(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    window = make_window("ar")
    window.open_path(str(project_path))
    page = opened(window)
    page.whole.click()
    assert "\u20661998-03-06\u2069" in page.page.toPlainText()
