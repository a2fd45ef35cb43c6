"""Values of a label's attributes: chosen, kept as far as another label has them, taken back, carried to other projects."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.actions import browsing, cutting, exporting, history, importing, merging, projects, questions, review
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan, SpanState
from annotator.store import Project
from tests.actions.running import run
from tests.conftest import RAIN

CLAIM = "عاد المطر إلى وجدة"


def spans(project: Project) -> dict[str, ReviewSpan]:
    return {span.quote: span for span in browsing.spans(project, browsing.find_article(project, "rain").id)}


@pytest.fixture
def claim(newsroom: Project) -> ReviewSpan:
    """A statement that أمل marked."""
    article = browsing.find_article(newsroom, "rain")
    review.add(newsroom, article.id, 0, len(CLAIM), "STATEMENT")
    assert RAIN.startswith(CLAIM)
    return spans(newsroom)[CLAIM]


def test_a_value_is_chosen_changed_and_taken_away_each_in_one_operation(newsroom: Project, claim: ReviewSpan) -> None:
    assert claim.attributes == {}
    for value, left in (("reported", {"assertion": "reported"}), ("denied", {"assertion": "denied"}), (None, {})):
        review.correct(newsroom, spans(newsroom)[CLAIM], attributes={"assertion": value})
        assert spans(newsroom)[CLAIM].attributes == left
    assert [entry.name for entry in history.entries(newsroom, limit=3)] == ["correct"] * 3
    history.undo(newsroom)
    history.undo(newsroom)
    assert spans(newsroom)[CLAIM].attributes == {"assertion": "reported"}
    history.redo(newsroom)
    assert spans(newsroom)[CLAIM].attributes == {"assertion": "denied"}


def test_a_correction_that_names_no_attribute_is_told_as_any_other(newsroom: Project, claim: ReviewSpan) -> None:
    review.correct(newsroom, claim, note="راجع النشرة الجوية", attributes={})
    assert "attributes" not in history.entries(newsroom, limit=1)[0].detail


def test_what_is_corrected_beside_it_leaves_it(newsroom: Project, claim: ReviewSpan) -> None:
    review.correct(newsroom, claim, attributes={"assertion": "asserted"})
    review.correct(newsroom, spans(newsroom)[CLAIM], note="راجع النشرة الجوية")
    review.unsure(newsroom, spans(newsroom)[CLAIM])
    assert (spans(newsroom)[CLAIM].state, spans(newsroom)[CLAIM].attributes) == (SpanState.UNSURE, {"assertion": "asserted"})
    review.correct(newsroom, spans(newsroom)[CLAIM], end=len("عاد المطر"))
    assert spans(newsroom)["عاد المطر"].attributes == {"assertion": "asserted"}


def test_under_a_label_without_the_attribute_it_goes_and_comes_back_with_undo(newsroom: Project, claim: ReviewSpan) -> None:
    review.correct(newsroom, claim, attributes={"assertion": "asserted"})
    review.correct(newsroom, spans(newsroom)[CLAIM], label="EVENT")
    assert (spans(newsroom)[CLAIM].label, spans(newsroom)[CLAIM].attributes) == ("EVENT", {})
    history.undo(newsroom)
    assert spans(newsroom)[CLAIM].attributes == {"assertion": "asserted"}


def test_a_label_and_an_attribute_of_it_are_given_at_once(newsroom: Project) -> None:
    review.correct(newsroom, spans(newsroom)["وجدة"], label="STATEMENT", attributes={"assertion": "denied"})
    assert (spans(newsroom)["وجدة"].state, spans(newsroom)["وجدة"].attributes) == (SpanState.CONFIRMED, {"assertion": "denied"})


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ({"certainty": "high"}, "STATEMENT has no attribute certainty: nothing was changed."),
        ({"certainty": None}, "STATEMENT has no attribute certainty: nothing was changed."),
        ({"assertion": "said"}, "assertion cannot be said, but one of asserted, reported, denied: nothing was changed."),
    ],
)
def test_what_the_label_does_not_have_is_refused(
    newsroom: Project, claim: ReviewSpan, attributes: dict[str, str | None], said: str
) -> None:
    with pytest.raises(BadInput) as refused:
        review.correct(newsroom, claim, attributes=attributes)
    assert str(refused.value) == said
    assert spans(newsroom)[CLAIM].attributes == {}


def test_of_a_split_span_the_first_part_keeps_it(newsroom: Project, claim: ReviewSpan) -> None:
    review.correct(newsroom, claim, attributes={"assertion": "reported"})
    middle = len("عاد المطر")
    cutting.split(newsroom, spans(newsroom)[CLAIM], (0, middle), (middle + 1, len(CLAIM)))
    assert [spans(newsroom)[quote].attributes for quote in ("عاد المطر", "إلى وجدة")] == [{"assertion": "reported"}, {}]


def test_an_answer_brings_it_to_whoever_asked(newsroom: Project, claim: ReviewSpan) -> None:
    review.unsure(newsroom, claim, note="من قال هذا؟")
    newsroom.close()
    with projects.open(newsroom.path, annotator="ليلى") as lead:
        (question,) = questions.questions(lead)
        assert question.span
        questions.answer(lead, question.span, SpanState.CONFIRMED)
        review.correct(lead, spans(lead)[CLAIM], attributes={"assertion": "reported"})
    with projects.open(newsroom.path, annotator="أمل") as project:
        questions.accept(project, spans(project)[CLAIM])
        assert (spans(project)[CLAIM].state, spans(project)[CLAIM].attributes) == (SpanState.CONFIRMED, {"assertion": "reported"})


@pytest.mark.usefixtures("claim")
def test_merging_and_gold_carry_it(newsroom: Project, tmp_path: Path) -> None:
    other = tmp_path / "karim.tahqiq"
    projects.backup(newsroom, other)
    with projects.open(other, annotator="أمل") as project:
        review.correct(project, spans(project)[CLAIM], attributes={"assertion": "denied"})
    assert run(merging.merge(newsroom, [other])).updated == 1
    assert spans(newsroom)[CLAIM].attributes == {"assertion": "denied"}
    run(exporting.export(newsroom, "jsonl", tmp_path / "gold.jsonl", all_articles=True))
    with projects.create(tmp_path / "copy.tahqiq", annotator="أمل") as copy:
        run(importing.import_paths(copy, [tmp_path / "gold.jsonl"]))
        assert spans(copy)[CLAIM].attributes == {"assertion": "denied"}
