"""The passage that speaks of the claim comes first."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from annotator.evidence.queries import Query, query
from annotator.evidence.ranking import rank
from annotator.model.review import ReviewSpan, Suggestion
from annotator.model.search import Passage
from annotator.model.values import Modifier, Quantity

ARTICLE = "افتتح المعرض أمس. واستقبل معرض الكتاب بمكناس 45 ألف زائر خلال أسبوعه الأول، بحسب إدارته. وكان الجو ماطرا."
VISITORS = "استقبل معرض مكناس للكتاب خمسة وأربعين ألف زائر في أسبوعه الأول."
OTHER_NUMBER = "استقبل معرض مكناس للكتاب ثلاثين ألف زائر في أسبوعه الأول."
WEATHER = "يتوقع هطول أمطار غزيرة على مكناس."
NUMBER_ALONE = "بلغ إنتاج المصنع 45 ألف طن."
UNRELATED = "فاز الفريق في المباراة."

STATED = {
    VISITORS: Quantity(Decimal(45000), unit="زائر"),
    OTHER_NUMBER: Quantity(Decimal(30000), unit="زائر"),
    NUMBER_ALONE: Quantity(Decimal(45000), unit="طن"),
}


def read(text: str) -> Sequence[Quantity]:
    return [STATED[text]] if text in STATED else []


def passages(*texts: str) -> list[Passage]:
    return [Passage("s", "مصدر", 0, len(text), text) for text in texts]


def span(quote: str, value: Quantity | None) -> ReviewSpan:
    start = ARTICLE.index(quote)
    end = start + len(quote)
    return ReviewSpan("a", Suggestion(start, end, "QUANTITY", quote, (start, end), "test", "test", 1.0, value))


def visitors() -> Query:
    return query(ARTICLE, span("45 ألف زائر", Quantity(Decimal(45000), unit="زائر")))


def order(found: Sequence[Passage]) -> list[str]:
    return [passage.text for passage in found]


def test_the_query_is_of_the_sentence_alone() -> None:
    stems = visitors().stems
    assert "معرض" in stems
    assert "ماطر" not in stems


def test_the_same_number_in_words_comes_first() -> None:
    found = rank(visitors(), passages(UNRELATED, WEATHER, OTHER_NUMBER, VISITORS), read)
    assert order(found)[:2] == [VISITORS, OTHER_NUMBER]


def test_another_amount_of_the_same_unit_outranks_the_number_of_another() -> None:
    found = rank(visitors(), passages(NUMBER_ALONE, OTHER_NUMBER), read)
    assert order(found)[0] == OTHER_NUMBER


def test_what_has_nothing_of_the_claim_is_left_out() -> None:
    assert UNRELATED not in order(rank(visitors(), passages(UNRELATED, VISITORS), read))


def test_scores_fall_and_stay_between_0_and_1() -> None:
    scores = [passage.score for passage in rank(visitors(), passages(UNRELATED, WEATHER, NUMBER_ALONE, VISITORS), read)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    common = [f"معرض رقم {number}" for number in "أبجده"]
    found = rank(Query({"معرض": 1.0, "مكناس": 1.0}, "معرض مكناس"), passages(*common, "مدينة مكناس"), read)
    assert order(found)[0] == "مدينة مكناس"


def test_a_statement_without_a_number_is_ranked_by_its_words() -> None:
    found = rank(query(ARTICLE, span("وكان الجو ماطرا", None)), passages(VISITORS, "ظل الجو ماطرا طيلة المعرض."), read)
    assert order(found)[0].startswith("ظل الجو")


def test_an_amount_is_the_same_only_with_its_modifier() -> None:
    sought = Query({}, "أكثر من 45", Quantity(Decimal(45), modifier=Modifier.MORE_THAN, unit="زائر"))
    exact, more = rank(sought, passages("أ", "ب"), {
        "أ": [Quantity(Decimal(45), unit="زائر")],
        "ب": [Quantity(Decimal(45), modifier=Modifier.MORE_THAN, unit="زائر")],
    }.__getitem__)[::-1]  # fmt: skip
    assert (exact.text, more.text) == ("أ", "ب")
    assert exact.score < more.score


def test_without_passages_nothing_is_found() -> None:
    assert rank(visitors(), [], read) == []
