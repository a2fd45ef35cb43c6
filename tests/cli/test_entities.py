"""The knowledge base from the shell."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.actions import browsing, entities, projects, review
from annotator.actions.projects import Project

MEETING = "التقى كريم بناني أهل الواحة. ثم سجل كريم بناني هدفين، وشكر بناني الجمهور."


@pytest.fixture
def project(tahqiq, press: Path, tmp_path: Path) -> Path:
    """A project in which three mentions of two people are linked to one entity, and a place to a shipped one."""
    (press / "meeting.txt").write_text(MEETING, encoding="utf-8")
    path = tmp_path / "press.tahqiq"
    assert tahqiq("--as", "ليلى", "import", path, press).status == 0
    with projects.open(path, annotator="ليلى") as opened:
        _, one = entities.create_entity(opened, label="PER", name="كريم بناني")
        article = browsing.find_article(opened, "meeting")
        for name, after in (("كريم بناني", 0), ("كريم بناني", 20), ("بناني", MEETING.rindex("بناني"))):
            start = MEETING.index(name, after)
            review.add(opened, article.id, start, start + len(name), "PER", entity_id=one.id)
        library = browsing.find_article(opened, "library")
        start = library.text.index("الواحة")
        review.add(opened, library.id, start, start + len("الواحة"), "LOC", entity_id="MA-oujda")
    return path


def listed(tahqiq, project: Path, *options: str) -> dict[str, int]:
    return {row["name"]: row["mentions"] for row in json.loads(tahqiq("entity", "list", project, *options, "--json").out)}


def shown(tahqiq, project: Path, entity: str) -> dict[str, object]:
    return json.loads(tahqiq("entity", "show", project, entity, "--json").out)


def read(path: Path) -> Project:
    return projects.open(path, annotator="ليلى", writable=False)


def test_list(tahqiq, project: Path) -> None:
    assert listed(tahqiq, project) == {"كريم بناني": 3, "وجدة": 1}
    assert listed(tahqiq, project, "بناني") == {"كريم بناني": 3}
    assert listed(tahqiq, project, "--label", "LOC") == {"وجدة": 1}
    cells = tahqiq("entity", "list", project, "وجدة").out.rstrip("\n").split("\t")
    assert cells[1:5] == ["LOC", "وجدة", "MA-oujda", "1"]


def test_show_one_with_its_mentions(tahqiq, project: Path) -> None:
    found = shown(tahqiq, project, "كريم بناني")
    assert found["aliases"] == ["بناني"]
    assert [mention["match"] for mention in found["mentions"]] == ["كريم بناني", "كريم بناني", "بناني"]
    assert all(mention["decided_by"] == "ليلى" for mention in found["mentions"])
    plain = tahqiq("entity", "show", project, "MA").out
    assert "en: Morocco" in plain
    assert "iso: MA" in plain
    assert "alias: المملكة المغربية" in plain
    assert "⟦بناني⟧" in tahqiq("entity", "show", project, "كريم بناني").out
    assert tahqiq("entity", "show", project, "لا أحد").status == 2


def test_add_once(tahqiq, project: Path) -> None:
    made = json.loads(
        tahqiq(
            "entity", "add", project, "نادي الواحة", "--label", "ORG", "--alias", "الواحة", "--fr", "Club Oasis", "--id", "x=7", "--json"
        ).out
    )
    assert (made["aliases"], made["names"], made["ids"]) == (["الواحة"], {"fr": "Club Oasis"}, {"x": "7"})
    assert tahqiq("entity", "add", project, "نادى الواحة", "--label", "ORG").out == f"{made['id']}\n"


@pytest.mark.parametrize(
    "options",
    [["--label", "QUANTITY"], ["--label", "CITY"], [], ["--label", "ORG", "--id", "seven"], ["--label", "ORG", "--alias"]],
    ids=" ".join,
)
def test_wrong_usage_adds_nothing(tahqiq, project: Path, options: list[str]) -> None:
    before = listed(tahqiq, project)
    assert tahqiq("entity", "add", project, "نادي الواحة", *options).status == 2
    assert listed(tahqiq, project) == before


def test_edit_leaves_the_rest(tahqiq, project: Path) -> None:
    assert tahqiq("entity", "edit", project, "كريم بناني", "--en", "Karim", "--note", "لاعب").status == 0
    assert tahqiq("entity", "edit", project, "كريم بناني", "--fr", "Karim B.", "--name", "كريم سعيد بناني").status == 0
    found = shown(tahqiq, project, "كريم سعيد بناني")
    assert (found["names"], found["note"], found["aliases"]) == ({"en": "Karim", "fr": "Karim B."}, "لاعب", ["بناني"])
    assert tahqiq("entity", "edit", project, "كريم سعيد بناني", "--note", "").status == 0
    assert shown(tahqiq, project, "كريم سعيد بناني")["note"] is None


def test_aliases_come_and_go(tahqiq, project: Path) -> None:
    assert tahqiq("entity", "alias", project, "وجدة", "عاصمة الشرق", "مدينة الألفية").status == 0
    assert shown(tahqiq, project, "عاصمة الشرق")["code"] == "MA-oujda"
    assert tahqiq("entity", "alias", project, "وجدة", "عاصمة الشرق", "--remove").status == 0
    assert shown(tahqiq, project, "MA-oujda")["aliases"] == ["الواحة", "مدينة الألفية"]
    done = tahqiq("entity", "alias", project, "وجدة", "عاصمة الشرق", "--remove")
    assert done.status == 2
    assert "has no alias" in done.err


def test_merge_and_undo(tahqiq, project: Path) -> None:
    other = tahqiq("entity", "add", project, "المهندس بناني", "--label", "PER").out.strip()
    assert tahqiq("entity", "merge", project, other, "كريم بناني").out.strip() == other
    assert listed(tahqiq, project, "--label", "PER") == {"المهندس بناني": 3}
    assert tahqiq("undo", project).status == 0
    assert listed(tahqiq, project, "--label", "PER") == {"المهندس بناني": 0, "كريم بناني": 3}
    assert tahqiq("entity", "merge", project, other, "MA").status == 2


def test_split_by_mention_and_by_name(tahqiq, project: Path) -> None:
    second = shown(tahqiq, project, "كريم بناني")["mentions"][1]["id"]
    done = tahqiq("entity", "split", project, "كريم بناني", "كريم بناني اللاعب", "--mention", second, "--alias", "بناني", "--json")
    player = json.loads(done.out)
    assert listed(tahqiq, project, "--label", "PER") == {"كريم بناني": 1, "كريم بناني اللاعب": 2}
    with read(project) as opened:
        assert [hit.match for hit in entities.mentions(opened, player["id"])] == ["كريم بناني", "بناني"]
    done = tahqiq("entity", "split", project, "كريم بناني", "آخر", "--mention", second)
    assert done.status == 2
    assert "no mention of" in done.err
