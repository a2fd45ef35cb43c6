"""Sources, evidence and verdicts."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from annotator.actions import browsing, history, sources
from annotator.model.errors import BadInput
from annotator.model.evidence import Rating, Stance
from annotator.model.review import ReviewSpan, SpanState
from annotator.store import Project
from annotator.store import sources as stored

REPORT = "تقرير وزارة الماء.\nسيبني المغرب اثني عشر سدا جديدا قبل نهاية سنة 2029.\nوتنتج المزارع تمورا كثيرة."


def span(project: Project, quote: str) -> ReviewSpan:
    return next(found for row in browsing.articles(project) for found in browsing.spans(project, row.id) if found.quote == quote)


def test_a_file_is_kept_with_its_bytes_and_read_as_import_reads_it(newsroom: Project, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(REPORT.encode("windows-1256"))
    change, source = sources.add_source(newsroom, kind="file", title="تقرير الماء", publisher="الوزارة", path=path)
    assert change.sources
    assert source.text == REPORT
    assert source.snapshot_sha256 is not None
    assert stored.snapshot(newsroom.read(), source.snapshot_sha256) == REPORT.encode("windows-1256")
    assert sources.sources(newsroom) == [source]


def test_the_same_source_is_not_added_twice(newsroom: Project) -> None:
    _, first = sources.add_source(newsroom, kind="page", title="تقرير", url="https://example.org/water", text=REPORT)
    change, second = sources.add_source(newsroom, kind="page", title="تقرير", url="https://example.org/water", text=REPORT)
    assert (second, change.operation) == (first, None)
    _, later = sources.add_source(newsroom, kind="page", title="تقرير", url="https://example.org/water", text=REPORT + " حدّث.")
    assert later.id != first.id


def test_what_is_no_source_is_refused(newsroom: Project, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="needs a title"):
        sources.add_source(newsroom, kind="book", title=" ")
    with pytest.raises(BadInput, match="2019-13 is no date"):
        sources.add_source(newsroom, kind="book", title="دليل", date="2019-13")
    with pytest.raises(BadInput, match="not a rumour"):
        sources.add_source(newsroom, kind="rumour", title="قالوا")
    with pytest.raises(BadInput, match="cannot be kept as a source"):
        sources.add_source(newsroom, kind="file", title="تقرير", path=tmp_path / "nothing.txt")
    assert sources.sources(newsroom) == []


def test_a_source_is_one_text(newsroom: Project, tmp_path: Path) -> None:
    folder, lines, archive = tmp_path / "reports", tmp_path / "reports.jsonl", tmp_path / "reports.zip"
    folder.mkdir()
    rows = {"first": REPORT, "second": REPORT + " حدّث."}
    for name, text in rows.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    lines.write_text("\n".join(json.dumps({"id": name, "text": text}) for name, text in rows.items()), encoding="utf-8")
    with zipfile.ZipFile(archive, "w") as packed:
        for path in folder.iterdir():
            packed.write(path, path.name)
    for path in (folder, lines, archive):
        with pytest.raises(BadInput, match=f"{path.name} holds more than one text"):
            sources.add_source(newsroom, kind="file", title="تقرير", path=path)
    assert sources.sources(newsroom) == []
    (folder / "second.txt").unlink()
    _, source = sources.add_source(newsroom, kind="file", title="تقرير", path=folder)
    assert source.text == REPORT


def test_sources_are_found_however_their_title_is_spelled(newsroom: Project) -> None:
    sources.add_source(newsroom, kind="book", title="إدارة المياه", publisher="دار النشر")
    sources.add_source(newsroom, kind="page", title="أخبار", url="https://example.org/news")
    assert [source.title for source in sources.sources(newsroom, "ادارة")] == ["إدارة المياه"]
    assert [source.title for source in sources.sources(newsroom, "example.org")] == ["أخبار"]
    assert len(sources.sources(newsroom, "")) == 2


def test_linking_confirms_an_undecided_span_in_the_same_operation(newsroom: Project) -> None:
    _, source = sources.add_source(newsroom, kind="page", title="تقرير", text=REPORT)
    passage = "سيبني المغرب اثني عشر سدا جديدا"
    start = REPORT.index(passage)
    change = sources.link(newsroom, span(newsroom, "12 سدا"), source.id, passage, Stance.SUPPORTS, start=start)
    linked = span(newsroom, "12 سدا")
    assert change.focus == (linked.article_id, *linked.key)
    assert (linked.state, linked.evidence) == (SpanState.CONFIRMED, 1)
    ((evidence, found),) = sources.evidence_of(newsroom, linked)
    assert found == source
    assert (evidence.passage, evidence.start, evidence.stance, evidence.added_by) == (passage, start, Stance.SUPPORTS, "أمل")
    history.undo(newsroom)
    assert span(newsroom, "12 سدا").state is SpanState.SUGGESTED


def test_linking_leaves_another_decision_as_it_is(newsroom: Project) -> None:
    from annotator.actions import review

    _, source = sources.add_source(newsroom, kind="book", title="كتاب")
    review.unsure(newsroom, span(newsroom, "12 سدا"))
    sources.link(newsroom, span(newsroom, "12 سدا"), source.id, "يبنى سد واحد", Stance.REFUTES)
    assert span(newsroom, "12 سدا").state is SpanState.UNSURE


def test_a_passage_that_is_not_there_and_an_unknown_source_are_refused(newsroom: Project) -> None:
    _, source = sources.add_source(newsroom, kind="page", title="تقرير", text=REPORT)
    with pytest.raises(BadInput, match="does not stand at 3"):
        sources.link(newsroom, span(newsroom, "12 سدا"), source.id, "سيبني", Stance.SUPPORTS, start=3)
    with pytest.raises(BadInput, match="There is no source"):
        sources.link(newsroom, span(newsroom, "12 سدا"), "nowhere", "سيبني", Stance.SUPPORTS)
    assert span(newsroom, "12 سدا").state is SpanState.SUGGESTED


def test_evidence_can_be_taken_away(newsroom: Project) -> None:
    _, source = sources.add_source(newsroom, kind="book", title="كتاب")
    sources.link(newsroom, span(newsroom, "12 سدا"), source.id, "سدود", Stance.MENTIONS)
    ((evidence, _),) = sources.evidence_of(newsroom, span(newsroom, "12 سدا"))
    sources.unlink(newsroom, evidence.id)
    assert span(newsroom, "12 سدا").evidence == 0
    assert history.entries(newsroom)[0].detail["quote"] == "12 سدا"
    with pytest.raises(BadInput, match="taken away already"):
        sources.unlink(newsroom, evidence.id)
    history.undo(newsroom)
    assert span(newsroom, "12 سدا").evidence == 1


def test_a_later_verdict_replaces_the_earlier_one(newsroom: Project) -> None:
    assert sources.verdict_of(newsroom, span(newsroom, "12 سدا")) is None
    sources.judge(newsroom, span(newsroom, "12 سدا"), Rating.MOSTLY_TRUE, "العدد تقريبي")
    first = sources.verdict_of(newsroom, span(newsroom, "12 سدا"))
    sources.judge(newsroom, span(newsroom, "12 سدا"), Rating.FALSE, "بل عشرة")
    second = sources.verdict_of(newsroom, span(newsroom, "12 سدا"))
    assert first is not None
    assert second is not None
    assert (second.id, second.rating, second.justification) == (first.id, Rating.FALSE, "بل عشرة")


def test_the_passage_about_the_claim_comes_first(newsroom: Project) -> None:
    _, report = sources.add_source(newsroom, kind="page", title="تقرير", text=REPORT)
    sources.add_source(newsroom, kind="page", title="طقس", text="أمطرت السماء على الجبال.\nوهبت رياح قوية.")
    best = sources.passages(newsroom, span(newsroom, "12 سدا"))[0]
    assert best.source_id == report.id
    assert "اثني عشر سدا" in best.text
    assert report.text[best.start : best.end] == best.text
    assert {passage.source_id for passage in sources.passages(newsroom, span(newsroom, "12 سدا"), report.id)} == {report.id}
