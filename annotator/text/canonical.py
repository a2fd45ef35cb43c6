"""The text that is stored: what was read, with one kind of line end and without a byte order mark."""

from __future__ import annotations

_BYTE_ORDER_MARK = "\ufeff"


def canonical(text: str) -> str:
    """The text without byte order marks at its start and with CRLF and CR turned into LF; nothing else changes."""
    return text.lstrip(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")


def sha256(text: str) -> str:
    """The SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
    import hashlib  # loads OpenSSL, which the start of the window does without

    return hashlib.sha256(text.encode("utf-8")).hexdigest()
