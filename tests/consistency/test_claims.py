"""What a claim is about is read from the sentence around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from annotator.consistency.claims import claims
from annotator.consistency.periods import stated
from annotator.model.article import Article, Metadata
from annotator.model.claim import Claim, Measure
from annotator.model.review import Annotation, ReviewSpan, SpanState, Suggestion
from annotator.model.values import Date, Modifier, Ordinal, Quantity, Scope, Value
from annotator.text.canonical import sha256

TITLE = "مهرجان الفيلم القصير بأصيلة"
LABELS = {Quantity: "QUANTITY", Date: "DATE", Ordinal: "ORDINAL"}


def suggested(text: str, quote: str, value: Value | None = None, label: str | None = None, score: float = 0.9) -> ReviewSpan:
    start = text.index(quote)
    end = start + len(quote)
    number = next((index for index in range(start, end) if text[index].isdigit()), start)
    core = (number, text.find(" ", number) if value and " " in text[number:end] else end)
    return ReviewSpan("a", Suggestion(start, end, label or LABELS[type(value)], quote, core, "test", "test", score, value))


def decided(span: ReviewSpan, state: SpanState) -> ReviewSpan:
    offered = span.suggestion
    assert offered is not None
    ends = (offered.start, offered.end, offered.label, offered.quote, offered.core)
    return ReviewSpan("a", annotation=Annotation("x", "a", *ends, state, "test", "Amina", "2023-01-01", offered.value, offered=offered))


def read(text: str, spans: Sequence[ReviewSpan], *, date: str | None = "2023-05-18") -> tuple[Claim, ...]:
    article = Article("a", "a", text, sha256(text), Metadata(title=TITLE, date=date))
    return claims(article, spans, {"طن": Measure("mass", Decimal(1000))}.get)


def films(value: int) -> Quantity:
    return Quantity(Decimal(value), unit="فيلم")


def test_the_words_are_those_of_the_sentence_without_the_counted_noun() -> None:
    text = "افتتح المهرجان أمس. وتتنافس فيه 40 فيلما وثائقيا على جائزة لجنة التحكيم. وتختتم الدورة الأحد."
    (claim,) = read(text, [suggested(text, "40 فيلما", films(40))])
    assert "وثائقيا" in claim.words.values()
    assert "التحكيم" in claim.words.values()
    assert not {"فيلما", "المهرجان", "الدورة"} & set(claim.words.values())
    assert text[slice(*claim.sentence)].startswith("وتتنافس")


def test_words_beyond_another_number_are_not_near() -> None:
    text = "يشارك في المسابقة 40 فيلما من أوروبا و12 فيلما من آسيا."
    first, second = read(text, [suggested(text, "40 فيلما", films(40)), suggested(text, "12 فيلما", films(12))])
    written = {stem: word for claim in (first, second) for stem, word in claim.words.items()}
    assert {written[stem] for stem in first.near} == {"يشارك", "المسابقة", "أوروبا"}
    assert {written[stem] for stem in second.near} == {"أوروبا", "آسيا"}


def test_rejected_spans_and_vague_amounts_are_no_claims() -> None:
    text = "عرض المهرجان 40 فيلما وعشرات الأعمال."
    span = suggested(text, "40 فيلما", films(40))
    vague = suggested(text, "عشرات الأعمال", Quantity(None, modifier=Modifier.VAGUE, unit="عمل"))
    assert read(text, [decided(span, SpanState.REJECTED), vague]) == ()


def test_a_suggestion_is_trusted_as_much_as_its_score_says() -> None:
    text = "عرض المهرجان 40 فيلما."
    span = suggested(text, "40 فيلما", films(40), score=0.7)
    (offered,) = read(text, [span])
    (confirmed,) = read(text, [decided(span, SpanState.CONFIRMED)])
    assert (offered.trust, offered.decided) == (0.7, False)
    assert (confirmed.trust, confirmed.decided) == (1.0, True)


def test_the_time_is_that_of_the_nearest_date_without_another_number_in_between() -> None:
    text = "عرض المهرجان سنة 2022 ما مجموعه 40 فيلما، مقابل 31 فيلما سنة 2021."
    dates = [suggested(text, "سنة 2022", Date("2022")), suggested(text, "سنة 2021", Date("2021"))]
    first, second = read(text, [suggested(text, "40 فيلما", films(40)), suggested(text, "31 فيلما", films(31)), *dates])
    assert first.period == stated("2022")
    assert second.period == stated("2021")


def test_a_relative_date_counts_as_resolved() -> None:
    text = "عرض المهرجان 40 فيلما العام الماضي."
    (claim,) = read(text, [suggested(text, "40 فيلما", films(40)), suggested(text, "العام الماضي", Date(None, "2022"))])
    assert claim.period == stated("2022")


def test_the_scope_that_a_person_gave_comes_first() -> None:
    text = "عرض المهرجان 40 فيلما سنة 2022 في طنجة."
    scoped = replace(films(40), scope=Scope(time="2019", place="أصيلة"))
    (claim,) = read(
        text, [suggested(text, "40 فيلما", scoped), suggested(text, "سنة 2022", Date("2022")), suggested(text, "طنجة", label="LOC")]
    )
    assert claim.period == stated("2019")
    assert claim.places == {"اصيل"}


def test_without_a_date_the_article_was_written_shortly_after() -> None:
    text = "عرض المهرجان 40 فيلما."
    (claim,) = read(text, [suggested(text, "40 فيلما", films(40))])
    assert claim.period is not None
    assert not claim.period.stated
    assert read(text, [suggested(text, "40 فيلما", films(40))], date=None)[0].period is None


def test_a_bare_head_noun_means_the_body_named_before() -> None:
    text = "أعلن المركز المغربي للسينما برنامجه. وأوضح المركز أنه انتقى 40 فيلما. ودعم مركز آخر 12 فيلما."
    body = suggested(text, "المركز المغربي للسينما", label="ORG")
    first, second = read(text, [body, suggested(text, "40 فيلما", films(40)), suggested(text, "12 فيلما", films(12))])
    assert list(first.bodies.values()) == ["المركز المغربي للسينما"]
    assert "للسينما" in first.words.values()
    assert not second.bodies


def test_parts_know_their_whole() -> None:
    text = "عرض المهرجان 40 فيلما، 18 منها لمخرجات شابات، وحضر 90 ضيفا بينهم 12 ناقدا."
    spans = [
        suggested(text, "40 فيلما", films(40)),
        suggested(text, "18 منها", Quantity(Decimal(18))),
        suggested(text, "90 ضيفا", Quantity(Decimal(90), unit="ضيف")),
        suggested(text, "12 ناقدا", Quantity(Decimal(12), unit="ناقد")),
    ]
    whole, part, guests, critics = read(text, spans)
    assert part.whole == whole
    assert critics.whole == guests
    assert whole.whole is None
    assert guests.whole is None


def test_the_scope_names_the_whole() -> None:
    text = "عرض المهرجان 40 فيلما. واختير للمسابقة 18 فيلما."
    part = replace(films(18), scope=Scope(part_of=text.index("40")))
    whole, linked = read(text, [suggested(text, "40 فيلما", films(40)), suggested(text, "18 فيلما", part)])
    assert linked.whole == whole


def test_ordinals_places_and_measures_are_kept() -> None:
    text = "استهلكت الدورة الثامنة في طنجة 3 أطنان من الورق."
    spans = [
        suggested(text, "الدورة الثامنة", Ordinal(Decimal(8))),
        suggested(text, "طنجة", label="LOC"),
        suggested(text, "3 أطنان", Quantity(Decimal(3), unit="طن")),
    ]
    (claim,) = read(text, spans)
    assert claim.ordinals == {("دور", Decimal(8))}
    assert claim.places == {"طنج"}
    assert claim.measure == Measure("mass", Decimal(1000))
