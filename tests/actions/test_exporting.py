"""What is exported is what people decided; what the archive holds comes back whole."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.actions import articles, browsing, entities, exporting, gold, importing, knowledge_base, projects, review, sources
from annotator.model.article import ArticleState
from annotator.model.entity import shipped_id
from annotator.model.errors import BadInput, BrokenQuotes, KnownError
from annotator.model.evidence import Rating, SourceKind, Stance
from annotator.model.gold import GoldArticle
from annotator.model.review import Suggestion
from annotator.model.values import Modifier, Quantity
from annotator.store import Project, history, suggestions
from annotator.store import entities as entity_rows
from annotator.store import sources as source_rows
from tests.actions.running import run
from tests.formats.strategies import articles as gold_articles

TEXT = "شاركت في الملتقى حوالي أربعين جمعية من طنجة، وحضرت ثلاث جمعيات من سبتة."
EVERYTHING = {"states": ("confirmed", "rejected", "suggested"), "all_articles": True}


def suggestion(quote: str, label: str, value: Quantity | None = None, entity: str | None = None) -> Suggestion:
    start = TEXT.index(quote)
    ends = start, start + len(quote)
    return Suggestion(*ends, label, quote, ends, "rules", "a rule", 0.9, value, entity)


@pytest.fixture
def reviewed(project):
    """An article with a confirmed, a rejected, an unsure and two open suggestions, evidence and a verdict; and a source nobody cites."""
    importing.import_text(project, TEXT, name="forum")
    (row,) = browsing.articles(project)
    offered = [
        suggestion("حوالي أربعين جمعية", "QUANTITY", Quantity(Decimal(40), modifier=Modifier.APPROX, unit="جمعية")),
        suggestion("ثلاث جمعيات", "QUANTITY", Quantity(Decimal(3), unit="جمعية")),
        suggestion("طنجة", "LOC", entity="MA"),
        suggestion("سبتة", "LOC"),
        suggestion("الملتقى", "ORG"),
    ]
    project.write(lambda db: suggestions.replace(db, row.id, offered, version="7"))
    event, forty, tangier, three, _ = browsing.spans(project, row.id)
    assert (event.quote, forty.quote, tangier.quote, three.quote) == ("الملتقى", "حوالي أربعين جمعية", "طنجة", "ثلاث جمعيات")
    _, source = sources.add_source(project, kind=SourceKind.PAGE, title="بيان الملتقى", url="https://a.example", text="حضرت أربعون جمعية.")
    sources.add_source(project, kind=SourceKind.BOOK, title="دليل الجمعيات")
    sources.link(project, forty, source.id, "أربعون جمعية", Stance.SUPPORTS, start=5)
    sources.judge(project, browsing.spans(project, row.id)[1], Rating.TRUE, "كما في البيان")
    review.confirm(project, tangier)
    review.reject(project, event)
    review.unsure(project, three, note="من أي مصدر؟")
    return project


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_only_confirmed_spans_of_finished_articles(reviewed, tmp_path):
    out = tmp_path / "gold.jsonl"
    assert run(exporting.export(reviewed, "jsonl", out)).articles == 0
    assert out.read_bytes() == b""
    (row,) = browsing.articles(reviewed)
    articles.set_state(reviewed, row.id, ArticleState.DONE)
    report = run(exporting.export(reviewed, "jsonl", out))
    assert (report.path, report.articles, report.spans) == (out, 1, 2)
    assert any("unsure" in loss for loss in report.losses)
    (line,) = lines(out)
    assert [span["text"] for span in line["spans"]] == ["حوالي أربعين جمعية", "طنجة"]
    claim = line["spans"][0]
    assert (claim["value"], claim["unit"], claim["decided_by"]) == (40, "جمعية", "ليلى")
    assert claim["evidence"][0]["passage"] == "أربعون جمعية"
    assert claim["verdict"]["rating"] == "true"
    assert [source["title"] for source in line["sources"]] == ["بيان الملتقى"]
    assert [entity["code"] for entity in line["entities"]] == ["MA"]
    for span in line["spans"]:
        assert line["text"][span["start"] : span["end"]] == span["text"]


def test_the_archive_comes_back_whole(reviewed, tmp_path):
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    run(exporting.export(reviewed, "jsonl", first, **EVERYTHING))
    with projects.create(tmp_path / "copy.tahqiq", annotator="ليلى") as copy:
        assert len(run(importing.import_paths(copy, [first])).articles) == 1
        run(exporting.export(copy, "jsonl", second, **EVERYTHING))
        assert second.read_bytes() == first.read_bytes()
        assert source_rows.all_of(copy.read()) == source_rows.all_of(reviewed.read())
        assert entity_rows.all_of(copy.read()) == entity_rows.all_of(reviewed.read())
        (row,) = browsing.articles(copy)
        mine, theirs = browsing.spans(copy, row.id), browsing.spans(reviewed, row.id)
        undecided = [span for span in theirs if span.state == "unsure"]  # these are not exported: suggestions again
        assert [span for span in mine if span.key != undecided[0].key] == [span for span in theirs if span not in undecided]
        assert [span.state for span in mine if span.key == undecided[0].key] == ["suggested"]


def test_merged_entities_come_back_merged(reviewed, tmp_path):
    out = tmp_path / "gold.jsonl"
    _, city = entities.create_entity(reviewed, label="LOC", name="عروس الشمال")
    knowledge_base.merge_entities(reviewed, city.id, ["MA-tanger"])
    run(exporting.export(reviewed, "jsonl", out, **EVERYTHING))
    with projects.create(tmp_path / "copy.tahqiq", annotator="ليلى") as copy:
        run(importing.import_paths(copy, [out]))
        assert entities.entity(copy, shipped_id("MA-tanger")) == entities.entity(reviewed, city.id)


def test_a_link_in_gold_of_other_tools_may_be_a_code_alone(reviewed, tmp_path):
    out = tmp_path / "gold.jsonl"
    run(exporting.export(reviewed, "jsonl", out, **EVERYTHING))
    (line,) = lines(out)
    known = shipped_id("MA")
    bare = json.dumps({**line, "entities": []}, ensure_ascii=False)
    out.write_text(bare.replace(known, "MA"), encoding="utf-8")
    with projects.create(tmp_path / "copy.tahqiq", annotator="ليلى") as copy:
        assert run(importing.import_paths(copy, [out])).problems == ()
        (row,) = browsing.articles(copy)
        assert known in {span.entity for span in browsing.spans(copy, row.id)}
    out.write_text(bare.replace(known, "nowhere"), encoding="utf-8")
    with projects.create(tmp_path / "other.tahqiq", annotator="ليلى") as copy:
        (problem,) = run(importing.import_paths(copy, [out])).problems
        assert "no entity nowhere" in problem.message
        assert browsing.articles(copy) == []


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(gold_articles(), min_size=1, max_size=3))
def test_whatever_a_project_holds_comes_back_whole(content):
    states = tuple(gold.EVERY_STATE)
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder, "first.jsonl"), Path(folder, "second.jsonl")
        with (
            projects.create(Path(folder, "a.tahqiq"), annotator="ليلى") as one,
            projects.create(Path(folder, "b.tahqiq"), annotator="سعد") as two,
        ):
            stored = [article for article in content if _put(one, article)]
            run(exporting.export(one, "jsonl", first, states=states, all_articles=True))
            report = run(importing.import_paths(two, [first]))
            assert (len(report.articles), report.skipped, report.problems) == (len(stored), 0, ())
            run(exporting.export(two, "jsonl", second, states=states, all_articles=True))
            assert first.read_bytes() == second.read_bytes()
            for article in stored:
                before, after = (gold.gather(project.read(), article.article.id) for project in (one, two))
                assert before == after
                assert before.article == article.article
                assert before.annotations == tuple(
                    sorted(article.annotations, key=lambda made: (made.start, -made.end, made.label, made.decided_by))
                )
                assert (before.suggestions, before.highlighter) == (article.suggestions, article.highlighter)


def _put(project: Project, article: GoldArticle) -> bool:
    """Stores a made-up article unless its name or text is there already."""

    def work(db):
        from annotator.store import articles as rows

        if rows.with_text(db, article.article.text) or rows.with_name(db, article.article.name):
            return False
        with history.operation(db, "import", by="ليلى") as op:
            gold.put(op, article)
        return True

    return project.write(work)


def test_rejected_spans_do_not_come_out_as_suggestions(reviewed, tmp_path):
    out = tmp_path / "gold.jsonl"
    run(exporting.export(reviewed, "jsonl", out, states=("confirmed", "suggested"), all_articles=True))
    states = {span["text"]: span["state"] for span in lines(out)[0]["spans"]}
    assert "الملتقى" not in states
    assert states == {"حوالي أربعين جمعية": "confirmed", "طنجة": "confirmed", "ثلاث جمعيات": "suggested", "سبتة": "suggested"}


def test_a_table_of_claims(reviewed, tmp_path):
    out = tmp_path / "claims.csv"
    report = run(exporting.export(reviewed, "csv", out, all_articles=True))
    (row,) = csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline=""))
    assert (row["claim"], row["value"], row["verdict"], row["sources"]) == ("حوالي أربعين جمعية", "40", "true", "بيان الملتقى")
    assert "The table does not hold 1 mentions of entities." in report.losses


def test_a_span_whose_quote_does_not_match_stops_the_export(reviewed, tmp_path):
    out = tmp_path / "gold.jsonl"
    out.write_text("old", encoding="utf-8")
    reviewed.write(lambda db: db.run("UPDATE annotations SET start = start + 1 WHERE quote = 'طنجة'"))
    with pytest.raises(BrokenQuotes, match=r"Nothing was exported.*forum"):
        run(exporting.export(reviewed, "jsonl", out, all_articles=True))
    assert out.read_text(encoding="utf-8") == "old"
    assert [found.name for found in tmp_path.iterdir() if found.name.startswith(".gold")] == []


def test_an_export_that_is_stopped_leaves_no_file(reviewed, tmp_path):
    steps = exporting.export(reviewed, "jsonl", tmp_path / "gold.jsonl", **EVERYTHING)
    next(steps)
    steps.close()
    assert not list(tmp_path.glob("*gold*"))


@pytest.mark.parametrize(("format_name", "states"), [("word", ("confirmed",)), ("jsonl", ("finished",))])
def test_an_unknown_format_or_state(reviewed, tmp_path, format_name, states):
    with pytest.raises(BadInput):
        run(exporting.export(reviewed, format_name, tmp_path / "gold", states=states))
    assert not (tmp_path / "gold").exists()


@pytest.mark.parametrize("name", ["press.tahqiq", "copy", "other.tahqiq"])
def test_a_project_is_never_replaced(reviewed, tmp_path, name):
    projects.backup(reviewed, tmp_path / "copy")
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    with pytest.raises(BadInput, match="nothing was exported"):
        run(exporting.export(reviewed, "jsonl", tmp_path / name))
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_a_folder_that_is_not_there(reviewed, tmp_path):
    with pytest.raises(KnownError, match="nothing was exported"):
        run(exporting.export(reviewed, "jsonl", tmp_path / "none" / "gold.jsonl"))
