"""Pictures and the driven review need no display, leave the reviewer's settings alone, and show a whole window."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from annotator.actions import browsing, projects, settings, sources
from annotator.model.review import SpanState
from annotator.ui import language, pictures
from annotator.ui.hover_card import HoverCard
from annotator.ui.theme import DARK, LIGHT, Theme
from annotator.ui.window import MainWindow


@pytest.fixture(autouse=True)
def english_again(qapp):  # noqa: ARG001
    yield
    language.install("en")


@pytest.mark.parametrize(("tongue", "theme"), [("ar", LIGHT), ("en", DARK)])
def test_picture_has_the_size_and_the_paper_of_its_theme(project_path: Path, tmp_path: Path, tongue: str, theme: Theme) -> None:
    out = tmp_path / "pictures" / "window.png"
    before = os.environ["TAHQIQ_CONFIG"], settings.load()
    pictures.take(project_path, out, language=tongue, theme=theme.name)
    image = QImage(str(out))
    assert (image.width(), image.height()) == pictures.SIZE
    assert image.pixelColor(image.width() // 2, image.height() - 200).name() == theme.paper
    assert (os.environ["TAHQIQ_CONFIG"], settings.load()) == before


def test_picture_is_without_the_small_card_that_comes_by_itself(window: MainWindow, tmp_path: Path) -> None:
    card = window.findChild(HoverCard)
    assert card is not None
    card.show_for(window.session.selected)
    assert card.isVisible()
    pictures.save(window, tmp_path / "window.png")
    assert not card.isVisible()


def test_driven_review_confirms_corrects_and_links(project_path: Path, tmp_path: Path) -> None:
    said = list(pictures.drive_review(project_path, tmp_path / "review.png"))
    assert [sentence.split()[0] for sentence in said] == ["Confirmed", "Corrected", "Linked", "Named"]
    assert (tmp_path / "review.png").is_file()
    with projects.open(project_path, annotator="guest") as project:
        spans = browsing.spans(project, browsing.articles(project)[0].id)
        decided = [span for span in spans if span.state is SpanState.CONFIRMED]
        assert len(decided) == 4
        assert sum(len(sources.evidence_of(project, span)) for span in decided) == 1
