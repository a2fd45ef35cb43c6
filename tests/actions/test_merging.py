"""Several people's decisions come together in one project, each with its author, as often as one likes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator.actions import browsing, entities, exporting, history, importing, knowledge_base, merging, projects, review, sources
from annotator.actions.merging import MergeReport
from annotator.model.errors import BadInput, KnownError
from annotator.model.evidence import Rating, SourceKind, Stance
from annotator.store import Project, decided
from tests.actions.running import run


def copy(newsroom: Project, name: str) -> Path:
    path = newsroom.path.with_name(f"{name}.tahqiq")
    projects.backup(newsroom, path)
    return path


def spans(project: Project, name: str):
    return {span.quote: span for span in browsing.spans(project, browsing.find_article(project, name).id)}


def people(project: Project, name: str) -> dict[tuple[str, str], str]:
    made = decided.of_article(project.read(), browsing.find_article(project, name).id)
    return {(annotation.decided_by, annotation.quote): annotation.state for annotation in made}


@pytest.fixture
def karim(newsroom) -> Path:
    """A copy of the newsroom in which كريم confirmed, rejected, linked and judged."""
    path = copy(newsroom, "karim")
    with projects.open(path, annotator="كريم") as project:
        review.confirm(project, spans(project, "rain")["700 طن"])
        review.reject(project, spans(project, "summit")["المغرب"])
        _, source = sources.add_source(project, kind=SourceKind.PAGE, title="بيان", text="بلغ المحصول 700 طن.")
        claim = spans(project, "rain")["700 طن"]
        sources.link(project, claim, source.id, "700 طن", Stance.SUPPORTS)
        sources.judge(project, claim, Rating.TRUE, "نعم")
        entities.link_entity(project, spans(project, "rain")["وجدة"], entities.create_entity(project, label="LOC", name="وجدة")[1].id)
    return path


def test_decisions_keep_their_authors(newsroom, karim):
    review.reject(newsroom, spans(newsroom, "rain")["700 طن"])
    report = run(merging.merge(newsroom, [karim]))
    assert report == MergeReport(articles=0, added=3)
    assert people(newsroom, "rain") == {("أمل", "700 طن"): "rejected", ("كريم", "700 طن"): "confirmed", ("كريم", "وجدة"): "confirmed"}
    assert people(newsroom, "summit") == {("كريم", "المغرب"): "rejected"}
    with projects.open(newsroom.path, annotator="كريم", writable=False) as as_karim:
        claim = spans(as_karim, "rain")["700 طن"]
        assert [evidence.passage for evidence, _ in sources.evidence_of(as_karim, claim)] == ["700 طن"]
        assert sources.verdict_of(as_karim, claim).rating is Rating.TRUE
        assert entities.entity(as_karim, spans(as_karim, "rain")["وجدة"].entity).name == "وجدة"


def test_merging_again_brings_only_what_is_new(newsroom, karim):
    run(merging.merge(newsroom, [karim]))
    assert run(merging.merge(newsroom, [karim])) == MergeReport(unchanged=3)
    with projects.open(karim, annotator="كريم") as project:
        review.reject(project, spans(project, "rain")["700 طن"])
        review.confirm(project, spans(project, "rain")["ثلاثة أشهر"])
    assert run(merging.merge(newsroom, [karim])) == MergeReport(added=1, updated=1, unchanged=2)
    assert people(newsroom, "rain")["كريم", "700 طن"] == "rejected"


def test_a_merge_is_one_operation(newsroom, karim):
    run(merging.merge(newsroom, [karim]))
    assert history.undo(newsroom).name == "merge"
    assert people(newsroom, "rain") == {}
    assert sources.sources(newsroom) == []


def test_an_article_that_the_target_lacks_comes_whole(newsroom, karim, tmp_path):
    with projects.create(tmp_path / "empty.tahqiq", annotator="سعد") as target:
        report = run(merging.merge(target, [karim, newsroom.path]))
        assert (report.articles, report.added, report.problems) == (2, 3, ())
        first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
        with projects.open(karim, annotator="كريم", writable=False) as source:
            run(exporting.export(source, "jsonl", first, all_articles=True))
        run(exporting.export(target, "jsonl", second, all_articles=True))
        assert first.read_bytes() == second.read_bytes()


def test_another_article_of_the_same_name_is_left_out(newsroom, tmp_path):
    with projects.create(tmp_path / "other.tahqiq", annotator="كريم") as other:
        importing.import_text(other, "خبر آخر لا علاقة له بالمطر.", name="rain")
        importing.import_text(other, "خبر ثالث عن موسم الحصاد.", name="harvest")
    report = run(merging.merge(newsroom, [other.path]))
    assert report.articles == 1
    assert [problem.path for problem in report.problems] == ["other.tahqiq, rain"]
    assert "المطر" in browsing.find_article(newsroom, "rain").text


def test_nothing_is_merged_where_one_project_cannot_be_read(newsroom, karim, tmp_path):
    broken = tmp_path / "broken.tahqiq"
    broken.write_bytes(b"no project")
    with pytest.raises(KnownError):
        run(merging.merge(newsroom, [karim, broken]))
    assert people(newsroom, "rain") == {}


def test_a_project_is_not_merged_into_itself(newsroom):
    with pytest.raises(BadInput, match="itself"):
        run(merging.merge(newsroom, [newsroom.path]))


def test_the_other_projects_are_only_read(newsroom, karim, tmp_path):
    before = shutil.copy(karim, tmp_path / "before")
    run(merging.merge(newsroom, [karim]))
    assert Path(before).read_bytes() == karim.read_bytes()


def rain(project: Project, quote: str) -> str | None:
    """What a mention in the second article is linked to, whoever said so."""
    made = decided.of_article(project.read(), browsing.find_article(project, "rain").id)
    return next(annotation.entity_id for annotation in made if annotation.quote == quote)


class TestEntities:
    """Of several projects they are one if their ids or codes are, and stay apart otherwise."""

    def test_of_one_name_they_stay_apart_until_somebody_merges_them(self, newsroom, karim):
        _, ours = entities.create_entity(newsroom, label="LOC", name="وجدة")
        run(merging.merge(newsroom, [karim]))
        theirs = rain(newsroom, "وجدة")
        assert theirs != ours.id
        assert {row.entity.id for row in entities.listed(newsroom, text="وجدة")} == {ours.id, theirs}
        knowledge_base.merge_entities(newsroom, ours.id, [theirs])
        assert rain(newsroom, "وجدة") == ours.id
        assert run(merging.merge(newsroom, [karim])) == MergeReport(unchanged=3)
        assert rain(newsroom, "وجدة") == ours.id

    def test_what_was_merged_here_takes_what_comes_later(self, newsroom, karim):
        run(merging.merge(newsroom, [karim]))
        _, ours = entities.create_entity(newsroom, label="LOC", name="مدينة وجدة")
        knowledge_base.merge_entities(newsroom, ours.id, [rain(newsroom, "وجدة")])
        with projects.open(karim, annotator="كريم") as project:
            found = entities.listed(project, text="وجدة")[0].entity
            knowledge_base.edit_entity(project, found.id, aliases=["عاصمة الشرق"])
            review.correct(project, spans(project, "rain")["وجدة"], note="تصويب")
        run(merging.merge(newsroom, [karim]))
        assert rain(newsroom, "وجدة") == ours.id
        assert "عاصمة الشرق" in entities.entity(newsroom, ours.id).aliases

    def test_a_shipped_one_is_the_same_and_learns_the_others_names(self, newsroom):
        path = copy(newsroom, "karim")
        with projects.open(path, annotator="كريم") as project:
            review.confirm(project, spans(project, "rain")["وجدة"])
            knowledge_base.edit_entity(project, "MA-oujda", aliases=["عاصمة الشرق"], note="قرب الحدود")
        knowledge_base.edit_entity(newsroom, "MA-oujda", aliases=["مدينة الألفية"])
        run(merging.merge(newsroom, [path]))
        joined = entities.entity(newsroom, "MA-oujda")
        assert (set(joined.aliases), joined.note) == ({"مدينة الألفية", "عاصمة الشرق"}, "قرب الحدود")
        assert rain(newsroom, "وجدة") == joined.id
        assert [row.mentions for row in entities.listed(newsroom, text="وجدة")] == [1]
        history.undo(newsroom)
        assert entities.entity(newsroom, "MA-oujda").aliases == ("مدينة الألفية",)

    def test_what_another_merged_stays_merged(self, newsroom, karim):
        with projects.open(karim, annotator="كريم") as project:
            found = entities.listed(project, text="وجدة")[0].entity
            _, region = entities.create_entity(project, label="LOC", name="جهة الشرق")
            knowledge_base.merge_entities(project, region.id, [found.id])
        run(merging.merge(newsroom, [karim]))
        assert rain(newsroom, "وجدة") == region.id
        assert entities.entity(newsroom, found.id).id == region.id
