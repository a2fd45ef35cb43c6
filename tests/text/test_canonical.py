"""The stored text is what was read, with one kind of line end and without a byte order mark."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import example, given

from annotator.text.canonical import canonical, sha256
from tests.text.strategies import any_text


@pytest.mark.parametrize(
    ("read", "stored"),
    [
        ("\ufeffعاجل", "عاجل"),
        ("سطر\r\nسطر\rسطر\nسطر", "سطر\nسطر\nسطر\nسطر"),
        ("\r\r\n", "\n\n"),
        ("فقرة\u2029سطر\u2028نص\u0085", "فقرة\u2029سطر\u2028نص\u0085"),
        ("مِئَةٌ\u00a0و\u200fـ 3", "مِئَةٌ\u00a0و\u200fـ 3"),
        ("e\u0301 لا تركيب ﻻ", "e\u0301 لا تركيب ﻻ"),
        ("وسط\ufeffالنص", "وسط\ufeffالنص"),
    ],
)
def test_only_line_ends_and_the_mark_change(read: str, stored: str) -> None:
    assert canonical(read) == stored


@given(any_text)
@example("\ufeff\ufeffعاجل")
def test_what_is_stored_reads_back_as_itself(text: str) -> None:
    stored = canonical(text)
    assert canonical(stored) == stored
    assert canonical("\ufeff" + stored) == stored
    assert "\r" not in stored


@given(any_text)
def test_nothing_else_is_lost(text: str) -> None:
    assert canonical(text).replace("\n", "") == text.lstrip("\ufeff").replace("\r", "").replace("\n", "")


def test_the_hash_is_that_of_the_file() -> None:
    assert sha256("مراكش 😀") == hashlib.sha256("مراكش 😀".encode()).hexdigest()
