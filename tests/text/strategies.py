"""Texts that are hard on offsets: Arabic with marks, and everything that is not one character, one code point, one unit."""

from __future__ import annotations

from hypothesis import strategies as st

ARABIC = "ابتثجحخدرسعفقكلمنهويءأإآةىئؤ"
MARKS = "\u064b\u064e\u0650\u0651\u0652\u0670\u0640"
DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۴"
JOINERS = "\u200c\u200d"
INVISIBLE = "\u200b\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069\u00ad\ufeff\u061c"
BREAKS = "\n\r\u2028\u2029\u0085"
SPACES = " \u00a0\u202f\t"
ASTRAL = "😀👩🏽💻🇲🇦𝟛𐤀"
COMBINING = "e\u0301\u0308ﻻﷺ"

HARD = ARABIC + MARKS + DIGITS + JOINERS + INVISIBLE + BREAKS + SPACES + ASTRAL + COMBINING + "ﻼکیabcZ_.,،؛:!؟()«»-"

news_text = st.text(st.sampled_from(HARD), max_size=60)
any_text = st.one_of(news_text, st.text(max_size=40))
words = st.text(st.sampled_from(ARABIC + MARKS + "ولبكفسال"), min_size=1, max_size=12)


@st.composite
def text_and_span(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text with a span `[start, end)` of it, which may be empty."""
    text = draw(any_text)
    start = draw(st.integers(0, len(text)))
    return text, start, draw(st.integers(start, len(text)))
