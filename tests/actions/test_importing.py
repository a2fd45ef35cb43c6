"""Articles come in whole or not at all, once, and as one operation that can be undone."""

from __future__ import annotations

import json
import multiprocessing

import pytest

from annotator.actions import browsing, history, importing
from annotator.actions.importing import ImportReport
from annotator.model.errors import KnownError
from annotator.store import articles
from tests.actions.running import run

FIRST = "أعلنت بلدية الواحة أن أشغال ترميم المكتبة القديمة انتهت بعد سنتين من العمل المتواصل في أحيائها."
SECOND = "وصلت إلى الواحة قافلة تضم أربعين شاحنة محملة بالمواد الغذائية والأدوية والأغطية للمتضررين."
FORM = "اترك تعليقا"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "articles"
    made.mkdir()
    (made / "library.txt").write_text(f"{FIRST}\n\n{FORM}\n", encoding="utf-8")
    (made / "convoy.txt").write_text(SECOND, encoding="utf-8")
    return made


def names(project):
    return [row.name for row in browsing.articles(project)]


def test_a_folder_comes_in_as_one_operation(project, folder):
    report = run(importing.import_paths(project, [folder]))
    assert len(report.articles) == 2
    assert (report.skipped, report.problems) == (0, ())
    assert names(project) == ["convoy", "library"]
    (entry,) = history.entries(project)
    assert (entry.name, entry.by, entry.detail["count"]) == ("import", "ليلى", "2")
    history.undo(project)
    assert names(project) == []
    history.redo(project)
    assert names(project) == ["convoy", "library"]


def test_files_come_in_alike_where_a_process_of_its_own_reads_them(project, folder):
    (folder / "empty.txt").write_bytes(b"")
    for number in range(20):
        (folder / f"row-{number}.txt").write_text(f"{FIRST} {number}", encoding="utf-8")
    report = run(importing.import_paths(project, [folder], apart=True))
    assert len(report.articles) == 22
    assert [problem.path for problem in report.problems] == [str(folder / "empty.txt")]
    article = browsing.find_article(project, "library")
    (region,) = article.regions
    assert article.text[region.start : region.end] == FORM
    assert not multiprocessing.active_children()


def test_text_bytes_and_boilerplate_are_kept(project, folder):
    raw = b"\xef\xbb\xbf" + f"{FIRST}\r\n\r\n{FORM}".encode()
    (folder / "library.txt").write_bytes(raw)
    run(importing.import_paths(project, [folder / "library.txt"]))
    article = browsing.find_article(project, "library")
    assert article.text == f"{FIRST}\n\n{FORM}"
    (region,) = article.regions
    assert article.text[region.start : region.end] == FORM
    assert articles.raw(project.read(), article.id) == raw


def test_the_same_text_again_is_skipped_and_counted(project, folder):
    run(importing.import_paths(project, [folder]))
    (folder / "copy.txt").write_text(SECOND + "\r\n", encoding="utf-8")
    (folder / "again.txt").write_text(SECOND, encoding="utf-8")
    report = run(importing.import_paths(project, [folder]))
    assert len(report.articles) == 1  # one more line end is another text
    assert report.skipped == 3
    assert report.problems == ()


def test_the_same_name_with_another_text_is_left_out(project, folder, tmp_path):
    run(importing.import_paths(project, [folder]))
    other = tmp_path / "convoy.txt"
    other.write_text(FIRST, encoding="utf-8")
    good = tmp_path / "good.txt"
    good.write_text(FIRST + SECOND, encoding="utf-8")
    report = run(importing.import_paths(project, [other, good]))
    assert [problem.path for problem in report.problems] == [str(other)]
    assert "convoy" in report.problems[0].message
    assert names(project) == ["convoy", "library", "good"]
    assert browsing.find_article(project, "convoy").text == SECOND


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(project, folder):
    (folder / "bytes.txt").write_bytes(b"\x00\x01\x02\x03")
    (folder / "empty.txt").write_bytes(b"")
    report = run(importing.import_paths(project, [folder, folder / "none.txt"]))
    assert len(report.articles) == 2
    assert [problem.path for problem in report.problems] == [str(folder / name) for name in ("bytes.txt", "empty.txt", "none.txt")]


def test_an_import_stopped_between_two_articles_keeps_what_came_in(project, folder):
    steps = importing.import_paths(project, [folder])
    assert next(steps).done == 1
    steps.close()
    assert names(project) == ["convoy"]
    assert history.undo(project).name == "import"
    assert names(project) == []


def test_rows_of_one_file_are_articles_of_their_own(project, tmp_path):
    lines = [{"id": "a", "text": FIRST, "title": "المكتبة"}, {"id": "b"}, {"id": "c", "text": SECOND}]
    path = tmp_path / "press.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    report = run(importing.import_paths(project, [path]))
    assert names(project) == ["a", "c"]
    assert [problem.path for problem in report.problems] == [f"{path}, line 2"]
    assert browsing.find_article(project, "a").metadata.title == "المكتبة"


def test_a_text_from_the_clipboard_is_named_by_its_first_words(project):
    report = importing.import_text(project, f"\r\n{FIRST}\r\n{SECOND}")
    assert len(report.articles) == 1
    (name,) = names(project)
    assert FIRST.startswith(name)
    assert len(name) <= 60
    importing.import_text(project, f"{FIRST}\nتكملة أخرى للخبر.")
    assert names(project) == [name, f"{name} (2)"]
    assert importing.import_text(project, f"{FIRST}\nتكملة أخرى للخبر.") == ImportReport(skipped=1)


def test_an_empty_clipboard_is_a_problem(project):
    report = importing.import_text(project, " \n")
    assert report.articles == ()
    assert len(report.problems) == 1


def test_a_project_open_for_reading_is_not_written(project, folder):
    from annotator.actions import projects

    with projects.open(project.path, annotator="سعد", writable=False) as reading, pytest.raises(KnownError):
        run(importing.import_paths(reading, [folder]))
    assert names(project) == []
