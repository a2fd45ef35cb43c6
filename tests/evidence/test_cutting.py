"""A source is cut into passages that stand in its text exactly as they are offered."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.evidence.cutting import passages
from annotator.model.evidence import Source, SourceKind

TEXT = """بيان صحافي

عقدت اللجنة اجتماعها الأول. حضره 12 عضوا. وناقش الحاضرون ميزانية السنة المقبلة في جلسة مغلقة استمرت إلى آخر الليل، ثم صوتوا عليها.
وقررت اللجنة أن تعقد اجتماعها المقبل في فاس بعد شهرين من الآن بحضور جميع الأعضاء والملاحظين المدعوين من الخارج. وشكر الرئيس الحاضرين."""


def source(text: str) -> Source:
    return Source("s1", SourceKind.PAGE, "بيان", text=text)


def test_short_sentences_go_with_the_next_ones_of_their_paragraph() -> None:
    found = [passage.text for passage in passages(source(TEXT))]
    assert found[0] == "بيان صحافي"
    assert found[1].startswith("عقدت اللجنة")
    assert found[1].endswith("صوتوا عليها.")


def test_paragraphs_are_never_joined() -> None:
    assert not any("\n" in passage.text for passage in passages(source(TEXT)))


def test_a_source_without_text_has_none() -> None:
    assert list(passages(source(""))) == []


@given(st.text(st.sampled_from("اب ت.؟\n\u064b😀»5"), max_size=300))
def test_offsets_are_those_of_the_text(text: str) -> None:
    for passage in passages(source(text)):
        assert text[passage.start : passage.end] == passage.text
        assert passage.text.strip() == passage.text != ""


@given(st.text(st.sampled_from("اب ت.؟\n\u064b😀»5"), max_size=300))
def test_nothing_but_space_is_lost_between_passages(text: str) -> None:
    rest, place = "", 0
    for passage in passages(source(text)):
        rest += text[place : passage.start]
        place = passage.end
    assert (rest + text[place:]).strip() == ""
