"""Texts come out of their bytes as they were written, or not at all."""

from __future__ import annotations

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.encoding import decode
from annotator.model.errors import BadInput

FRENCH = "Le ministère a annoncé que quarante pays ont été invités à la réunion organisée à Tanger l'été dernier."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1256", "iso8859_6", "cp720"])
def test_arabic_in_the_encodings_it_comes_in(article, encoding):
    written = article.replace("\n\n", "\r\n").replace("،", "," if encoding == "cp720" else "،")
    assert decode(written.encode(encoding)) == written


def test_a_headline_alone_is_enough_to_tell_windows_1256():
    headline = "المكتبة القديمة تفتح أبوابها"
    assert decode(headline.encode("cp1256")) == headline


def test_french_is_not_read_as_arabic():
    assert decode(FRENCH.encode("cp1252")) == FRENCH


def test_arabic_with_latin_names_and_digits():
    written = "شارك 45 خبيرا من INTERPOL و Europol في ورشة العمل رقم 12 حول الجرائم الإلكترونية."
    assert decode(written.encode("cp1256")) == written
    assert decode(written.encode("utf-16-le")) == written


def test_utf8_with_a_damaged_byte_is_refused_and_the_byte_named(article):
    data = bytearray(article.encode("utf-8"))
    data[51] = 0xFF
    with pytest.raises(BadInput, match=r"not at byte 5\d"):
        decode(bytes(data))


def test_a_broken_promise_of_utf16_is_refused(article):
    with pytest.raises(BadInput, match="UTF-16"):
        decode(codecs.BOM_UTF16_LE + article.encode("utf-16-le") + b"\x00\xd8\x20")


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 20,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200),
        b"SQLite format 3\x00" + bytes(84),
        b"PK\x03\x04" + bytes(range(200)),
    ],
    ids=["bytes", "png", "sqlite", "zip"],
)
def test_binary_files_are_no_text(data):
    with pytest.raises(BadInput):
        decode(data)


def test_noise_is_no_text():
    noise = bytes((index * index * 31 + 7 * index) % 128 + 128 for index in range(500))
    with pytest.raises(BadInput, match="cannot be told"):
        decode(noise)


def test_one_stray_control_character_is_kept(article):
    assert decode((article + "\x02").encode("utf-8")) == article + "\x02"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_utf8_is_read_as_it_is(text):
    assert decode(text.encode("utf-8")) == text.removeprefix("\ufeff")


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    with contextlib.suppress(BadInput):
        assert isinstance(decode(data), str)
