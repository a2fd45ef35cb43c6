"""Chords are the same whatever layout is active."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.keys import chords, shown, twin, writes

NONE, CTRL, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.usefixtures("qapp")


def read(key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE) -> tuple[str, ...]:
    return chords(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


@pytest.mark.parametrize(
    ("letter", "chord"), [("ؤ", "C"), ("ء", "X"), ("ع", "U"), ("م", "L"), ("ى", "N"), ("ي", "D"), ("ث", "E"), ("ر", "V")]
)
def test_arabic_letter_means_the_key_that_it_stands_on(letter: str, chord: str) -> None:
    assert read(ord(letter), letter)[0] == chord


def test_control_sends_no_text_and_still_means_the_key() -> None:
    assert "Ctrl+Z" in read(0x626, "", CTRL)
    assert "Ctrl+Z" in read(0x626, "\x1a", CTRL)


def test_ligature_of_lam_and_alef_is_the_key_of_b() -> None:
    assert read(0xFEFB, "ﻻ")[0] == "B"
    assert read(0, "لا")[0] == "B"


def test_key_that_azerty_prints_otherwise_means_both() -> None:
    assert read(ord("ص"), "ص")[:2] == ("W", "Z")
    assert read(ord("ض"), "ض")[:2] == ("Q", "A")


def test_french_letters_mean_what_is_printed_on_them() -> None:
    assert read(Qt.Key.Key_Z.value, "z") == ("Z",)
    assert "2" in read(Qt.Key.Key_Eacute.value, "é")


@pytest.mark.parametrize(("digit", "chord"), [("٣", "Ctrl+3"), ("۳", "Ctrl+3"), ("3", "Ctrl+3"), ("&", "Ctrl+1")])
def test_digits_of_all_kinds_count_as_digits(digit: str, chord: str) -> None:
    assert chord in read(ord(digit), digit, CTRL)


def test_named_keys_and_modifiers() -> None:
    assert read(Qt.Key.Key_Enter.value, "\r") == ("Return",)
    assert read(Qt.Key.Key_Left.value, "", CTRL | SHIFT) == ("Ctrl+Shift+Left",)
    assert read(Qt.Key.Key_Control.value, "", CTRL) == ()


def test_shown_chord_keeps_its_direction() -> None:
    assert shown("Ctrl+Shift+Left") == "\u2066Ctrl+Shift+←\u2069"


def test_plus_is_shown_as_the_key_that_it_is() -> None:
    assert shown("Ctrl++") == "\u2066Ctrl++\u2069"
    assert read(Qt.Key.Key_Plus.value, "", CTRL) == ("Ctrl++",)


@pytest.mark.parametrize(
    ("chord", "other"), [("A", "Q"), ("Shift+Z", "Shift+W"), ("Ctrl+Q", "Ctrl+A"), ("B", None), ("Return", None), ("F4", None)]
)
def test_keys_that_azerty_prints_elsewhere_have_a_twin(chord: str, other: str | None) -> None:
    assert twin(chord) == other


@pytest.mark.parametrize(
    ("chord", "writing"), [("K", True), ("Shift+K", True), ("Space", True), ("Ctrl+K", False), ("F4", False), ("Escape", False)]
)
def test_a_field_keeps_the_keys_that_write(chord: str, writing: bool) -> None:
    assert writes(chord) is writing
