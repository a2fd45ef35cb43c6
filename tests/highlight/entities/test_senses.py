"""What the code of an entity and the words before a name tell."""

from __future__ import annotations

import pytest

from annotator.highlight.document import Document
from annotator.highlight.entities.senses import Kind, kind, signs, state


@pytest.mark.parametrize(
    ("code", "expected", "within"),
    [
        ("TN", Kind.STATE, "TN"),
        ("TN-tunis", Kind.CITY, "TN"),
        ("R-sahel", Kind.REGION, None),
        ("002", Kind.REGION, None),
        ("un", Kind.BODY, None),
        ("lf-lb", Kind.BODY, None),
    ],
)
def test_codes(code: str, expected: Kind, within: str | None) -> None:
    assert (kind(code), state(code)) == (expected, within)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("في مدينة تونس", {Kind.CITY}),
        ("بالعاصمة التونسية تونس", {Kind.CITY}),
        ("أعلنت حكومة تونس", {Kind.STATE}),
        ("والرئيس التونسي تونس", {Kind.STATE}),
        ("بولاية تونس", {Kind.CITY, Kind.REGION}),
        ("في تونس", set()),
        ("تونس", set()),
    ],
)
def test_the_noun_before_a_name(text: str, kinds: set[Kind]) -> None:
    document = Document(text)
    assert signs().before(document, len(document) - 1) == kinds


def test_the_states_that_adjectives_speak_of() -> None:
    document = Document("التقى الوزير الأردني نظيرته اللبنانية والمسؤولين اللبنانيين في مدينة بعيدة.")
    assert signs().states(document) == {"JO": 1, "LB": 2}


def test_only_what_opens_a_text_is_its_dateline() -> None:
    assert signs().dateline(Document("تونس: قال الوزير"), 0, 0)
    assert signs().dateline(Document("\nتونس (مراسلنا)"), 1, 1)
    assert not signs().dateline(Document("قال تونس: بخير"), 1, 1)
    assert not signs().dateline(Document("تونس تقول"), 0, 0)
