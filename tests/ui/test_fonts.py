"""The shipped fonts write Arabic, French and English."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont

from annotator import resources
from annotator.ui import fonts

pytestmark = pytest.mark.usefixtures("qapp")

ALPHABETS = {
    "Arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى،؛؟٪٫٬",
    "tashkeel": "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640",
    "digits": "0123456789٠١٢٣٤٥٦٧٨٩",
    "Latin": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,;:!?()[]{}«»“”‘’–—…%&@#/+-=*'\"",
    "French": "àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛŒÆ€",
    "joiners": "\u200c\u200d\u200e\u200f\u00a0",
}


@pytest.mark.parametrize("family", fonts.ARTICLE_FAMILIES)
@pytest.mark.parametrize("alphabet", ALPHABETS)
def test_every_family_has_both_scripts(family: str, alphabet: str) -> None:
    raw = QRawFont.fromFont(fonts.article_font(family))
    assert raw.familyName() == family
    assert [char for char in ALPHABETS[alphabet] if not raw.supportsCharacter(ord(char))] == []


@pytest.mark.parametrize("family", fonts.ARTICLE_FAMILIES)
def test_the_font_is_the_one_asked_for_in_its_size(family: str) -> None:
    info = QFontInfo(fonts.article_font(family, 20.0))
    assert info.family() == family
    assert info.pointSizeF() == pytest.approx(20.0, abs=0.5)


def test_lam_and_alef_join() -> None:
    metrics = QFontMetricsF(fonts.article_font())
    assert metrics.horizontalAdvance("لا") < metrics.horizontalAdvance("ل") + metrics.horizontalAdvance("ا")


def test_every_font_comes_with_its_licence() -> None:
    folder = resources.path("fonts")
    for font in folder.glob("*.ttf"):
        licence = folder / f"{font.stem.split('-')[0]}-OFL.txt"
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence.read_text(encoding="utf-8")


def test_fonts_that_are_missing_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setattr(resources, "path", tmp_path.joinpath)
    with pytest.raises(FileNotFoundError, match="not a font"):
        fonts.install.__wrapped__("Amiri")
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "Amiri-Regular.ttf").write_bytes(b"not a font")
    with pytest.raises(FileNotFoundError, match="not a font"):
        fonts.install.__wrapped__("Amiri")
