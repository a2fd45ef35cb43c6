"""The pipeline: which of several readings is offered."""

from annotator.highlight.document import Document
from annotator.highlight.pipeline import Named, Pipeline
from annotator.highlight.reading import Reading, Recogniser
from annotator.model.article import Region


def says(*readings: tuple[int, int, str | None, float]) -> Recogniser:
    def recognise(document: Document) -> list[Reading]:
        assert document.text
        return [Reading(start, end, (start, end), label, "test", score) for start, end, label, score in readings]

    return recognise


def offered(*recognisers: Named, skip: tuple[Region, ...] = ()) -> list[tuple[int, int, str]]:
    found = Pipeline(recognisers).suggest("نص من عشرين حرفا هنا", skip=skip)
    return [(suggestion.start, suggestion.end, suggestion.label) for suggestion in found]


def test_the_recogniser_named_first_wins() -> None:
    first, second = Named("dates", says((0, 4, "DATE", 0.5)), False), Named("quantities", says((2, 6, "QUANTITY", 0.9)), False)
    assert offered(first, second) == [(0, 4, "DATE")]


def test_within_one_recogniser_the_surer_reading_wins_then_the_longer() -> None:
    assert offered(Named("a", says((0, 4, "X", 0.5), (2, 6, "Y", 0.9)), False)) == [(2, 6, "Y")]
    assert offered(Named("a", says((0, 4, "X", 0.5), (0, 6, "Y", 0.5)), False)) == [(0, 6, "Y")]


def test_a_reading_without_a_label_keeps_weaker_ones_away() -> None:
    assert offered(Named("names", says((0, 4, None, 1.0)), False), Named("quantities", says((0, 2, "QUANTITY", 0.9)), False)) == []


def test_claims_and_entities_may_lie_within_each_other() -> None:
    claim, entity = Named("quantities", says((2, 4, "DURATION", 0.9)), False), Named("entities", says((0, 8, "ORG", 0.9)), True)
    assert offered(claim, entity) == [(0, 8, "ORG"), (2, 4, "DURATION")]


def test_nothing_is_offered_inside_boilerplate() -> None:
    reading = Named("a", says((0, 4, "X", 0.5), (8, 10, "X", 0.5)), False)
    assert offered(reading, skip=(Region(7, 12),)) == [(0, 4, "X")]
    assert offered(reading, skip=(Region(7, 12, boilerplate=False),)) == [(0, 4, "X"), (8, 10, "X")]
