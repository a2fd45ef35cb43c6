"""Bytes into text: which encoding Arabic articles come in, and when bytes are no text at all."""

from __future__ import annotations

import codecs
import re

from annotator.model.errors import BadInput

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins the same way
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SINGLE_BYTE = ["cp1256", "iso8859_6", "cp720", "cp1252"]
_SAMPLE = 200_000
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_UTF8_ARABIC = re.compile(rb"[\xd8-\xdb][\x80-\xbf]")
_MIXED = re.compile(r"[A-Za-zÀ-ÿ][\u0621-\u064a]|[\u0621-\u064a][A-Za-zÀ-ÿ]")


def decode(data: bytes) -> str:
    """The text that the bytes hold, with no byte order mark. BadInput if they hold none that can be told.

    In this order: what a byte order mark says; UTF-16 without a mark; UTF-8; the most likely of the
    encodings of Arabic and French texts. A text that is UTF-8 but for damaged bytes is refused, since
    every other reading of it would be nonsense.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data, name)
    if _looks_like_utf16(data[:_SAMPLE]):
        return _guessed(data)
    if _is_binary(data[:_SAMPLE]):
        raise BadInput("It is not a text file.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _mostly_utf8(data[:_SAMPLE]):
            raise BadInput(f"Its encoding is damaged: it is UTF-8, but not at byte {error.start:,}.") from None
        return _guessed(data)


def _strictly(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        plain = name.removesuffix("-sig").upper()
        raise BadInput(f"Its encoding is damaged: it says that it is {plain}, but is not at byte {error.start:,}.") from None


def _is_binary(sample: bytes) -> bool:
    """Whether it holds a null, or more control characters than a slip of a text program leaves behind."""
    return b"\0" in sample or 100 * len(_CONTROL.findall(sample)) > len(sample)


def _mostly_utf8(sample: bytes) -> bool:
    """Whether at least nine in ten of the bytes beyond ASCII are Arabic letters in UTF-8."""
    beyond = sum(byte > 0x7F for byte in sample)
    return 2 * len(_UTF8_ARABIC.findall(sample)) >= 0.9 * beyond > 0


def _looks_like_utf16(sample: bytes) -> bool:
    """Whether it holds nulls or 0x06, and nine in ten of every second byte are a high byte of Arabic, Latin or a quotation mark."""
    halves = (sample[0::2], sample[1::2])
    return bool(_CONTROL.search(sample)) and any(sum(half.count(high) for high in (0x00, 0x06, 0x20)) >= 0.9 * len(half) for half in halves)


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes  # only for what is not UTF-8

    sample = data[:_SAMPLE]
    candidates = ["utf_16_le", "utf_16_be"] if _looks_like_utf16(sample) else _SINGLE_BYTE
    best = from_bytes(sample, cp_isolation=candidates).best()
    if best is None or not _reads_as_words(str(best)):
        raise BadInput("Its encoding cannot be told: save it as UTF-8 and import it again.")
    return _strictly(data, best.encoding)


def _reads_as_words(text: str) -> bool:
    """Whether most of it is letters and spaces, and no word mixes Arabic and Latin letters but here and there."""
    letters = sum(char.isalpha() or char.isspace() for char in text)
    return letters >= 0.6 * len(text) and len(_MIXED.findall(text)) <= 0.02 * len(text)
