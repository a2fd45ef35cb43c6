"""Every command does its job from the shell, prints results on standard output alone, and ends with the promised status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator import cli
from annotator.actions import browsing, projects
from annotator.actions.projects import Project
from annotator.cli import COMMANDS

ROOT = Path(cli.__file__).parents[2]
HEAVY = ("torch", "transformers", "pandas", "trafilatura", "spacy", "PySide6", "charset_normalizer")


@pytest.fixture
def project(tahqiq, press, tmp_path) -> Path:
    """A project of two highlighted articles."""
    path = tmp_path / "press.tahqiq"
    assert tahqiq("--as", "ليلى", "import", path, press).status == 0
    assert tahqiq("highlight", path).status == 0
    return path


def read(path: Path, annotator: str = "ليلى") -> Project:
    return projects.open(path, annotator=annotator, writable=False)


def decide(path: Path, monkeypatch: pytest.MonkeyPatch, tahqiq, *rows: dict[str, object], annotator: str = "ليلى"):
    lines = "\n".join(json.dumps(row) for row in rows).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    return tahqiq("decide", path, "--as", annotator)


def claim(path: Path, article: str, quote: str) -> dict[str, object]:
    with read(path) as project:
        found = browsing.find_article(project, article)
        (span,) = [span for span in browsing.spans(project, found.id) if quote in span.quote]
        return {"article": article, "start": span.start, "end": span.end}


class TestImport:
    def test_makes_the_project_and_counts(self, tahqiq, press, tmp_path):
        path = tmp_path / "new.tahqiq"
        done = tahqiq("import", path, press, "--json")
        assert done.status == 0
        assert json.loads(done.out) == {"articles": 2, "skipped": 0, "problems": []}
        again = tahqiq("import", path, press)
        assert (again.status, again.out) == (0, "")
        assert "0 imported, 2 there already" in again.err

    def test_a_format_can_be_named(self, tahqiq, press, tmp_path):
        (press / "rows.dat").write_text(json.dumps({"id": "a", "text": "نص أول من صف."}), encoding="utf-8")
        path = tmp_path / "new.tahqiq"
        assert tahqiq("import", path, press / "rows.dat", "--format", "jsonl").status == 0
        assert tahqiq("list", path).out.startswith("a\t")


class TestLooking:
    def test_list_by_text_and_state(self, tahqiq, project):
        assert [line.split("\t")[0] for line in tahqiq("list", project).out.splitlines()] == ["convoy", "library"]
        assert [row["name"] for row in json.loads(tahqiq("list", project, "lib", "--json").out)] == ["library"]
        assert json.loads(tahqiq("list", project, "--state", "done", "--json").out) == []

    def test_show_one_article_with_its_spans(self, tahqiq, project):
        shown = json.loads(tahqiq("show", project, "convoy", "--json").out)
        values = {(span["label"], span.get("value")) for span in shown["spans"]}
        assert values >= {("QUANTITY", 40), ("DATE", "2023-05-17")}
        for span in shown["spans"]:
            assert shown["text"][span["start"] : span["end"]] == span["text"]
        plain = tahqiq("show", project, "convoy").out
        assert shown["text"] in plain
        assert "40 exact شاحنة" in plain
        assert tahqiq("show", project, "nothing").status == 2

    def test_show_the_bytes_that_an_article_was_read_from(self, tahqiq, tmp_path):
        written = "وصل أربعون طبيبا إلى الواحة.\r\nوعاد عشرة.".encode("windows-1256")
        (tmp_path / "doctors.txt").write_bytes(written)
        assert tahqiq("import", tmp_path / "p.tahqiq", tmp_path / "doctors.txt", "--as", "ليلى").status == 0
        done = subprocess.run(
            [sys.executable, "-m", "annotator", "show", tmp_path / "p.tahqiq", "doctors", "--raw"], capture_output=True, check=True
        )
        assert done.stdout == written

    def test_search(self, tahqiq, project):
        found = [line.split("\t") for line in tahqiq("search", project, "واحة").out.splitlines()]
        assert [name for name, _, _ in found] == ["convoy", "library"]
        assert all("ال⟦واحة⟧" in text for _, _, text in found)
        assert [hit["match"] for hit in json.loads(tahqiq("search", project, "شاحنة", "--json").out)] == ["شاحنة"]
        assert [hit["match"] for hit in json.loads(tahqiq("search", project, '"المكتبة القديمة"', "--json").out)] == ["المكتبة القديمة"]
        assert json.loads(tahqiq("search", project, '"القديمة المكتبة"', "--json").out) == []

    def test_a_search_says_where_there_is_nothing_or_perhaps_more(self, tahqiq, project):
        nothing = tahqiq("search", project, "غائبة")
        assert (nothing.status, nothing.out, nothing.err) == (0, "", "Nothing was found.\n")
        some = tahqiq("search", project, "واحة", "--limit", "1")
        assert len(some.out.splitlines()) == 1
        assert "more than these 1" in some.err


class TestHighlight:
    def test_files_to_standard_output(self, tahqiq, press):
        done = tahqiq("highlight", press / "convoy.txt", press / "library.txt", "--stdout", "--format", "jsonl")
        assert done.status == 0
        convoy, library = map(json.loads, done.out.splitlines())
        assert (convoy["id"], library["id"]) == ("convoy", "library")
        text = (press / "convoy.txt").read_text(encoding="utf-8")
        for span in convoy["spans"]:
            assert text[span["start"] : span["end"]] == span["text"]

    def test_one_project_or_files(self, tahqiq, press, project):
        assert tahqiq("highlight", project, press).status == 2
        again = tahqiq("highlight", project)
        assert again.status == 0
        assert again.err.startswith("0 articles")


class TestReviewing:
    def test_decide_link_judge_and_export(self, tahqiq, project, monkeypatch, tmp_path):
        row = claim(project, "convoy", "أربعين")
        added = tahqiq(
            "source", "add", project, "--title", "بيان القافلة", "--url", "https://a.example", "--text", "أربعون شاحنة", "--json"
        )
        source = json.loads(added.out)
        done = decide(
            project,
            monkeypatch,
            tahqiq,
            row | {"do": "confirm"},
            row | {"do": "link", "source": source["id"], "passage": "أربعون شاحنة", "stance": "supports"},
            row | {"do": "judge", "rating": "true", "justification": "في البيان"},
            {"article": "convoy", "do": "state", "state": "done"},
        )
        assert (done.status, done.out) == (0, "")
        out = tmp_path / "gold.jsonl"
        exported = tahqiq("export", project, "--format", "jsonl", "--out", out, "--json")
        assert exported.status == 0
        assert json.loads(exported.out)["spans"] == 1
        (line,) = map(json.loads, out.read_text(encoding="utf-8").splitlines())
        (span,) = line["spans"]
        assert line["text"][span["start"] : span["end"]] == span["text"]
        assert (span["value"], span["decided_by"], span["verdict"]["rating"]) == (40, "ليلى", "true")
        assert span["evidence"][0]["source_id"] == source["id"] == line["sources"][0]["id"]

    def test_an_export_before_any_article_is_finished_says_what_is_missing(self, tahqiq, project, tmp_path):
        export = "export", project, "--format", "jsonl", "--out", tmp_path / "gold.jsonl"
        assert "No article is finished yet" in tahqiq(*export).err
        assert "No article is finished yet" not in tahqiq(*export, "--all-articles").err

    def test_decisions_from_a_file_with_a_bad_line(self, tahqiq, project, tmp_path):
        lines = tmp_path / "decisions.jsonl"
        lines.write_text(json.dumps(claim(project, "convoy", "أربعين") | {"do": "reject"}) + "\n{}\n", encoding="utf-8")
        done = tahqiq("decide", project, "--from", lines)
        assert done.status == 2
        assert "line 2:" in done.err
        assert "1 decision made" in done.err

    def test_sources_are_listed(self, tahqiq, project):
        tahqiq("source", "add", project, "--title", "الجريدة الرسمية", "--kind", "book")
        assert "الجريدة الرسمية" in tahqiq("source", "list", project).out
        assert json.loads(tahqiq("source", "list", project, "دليل", "--json").out) == []

    def test_check_finds_a_contradiction(self, tahqiq, tmp_path, press):
        for name, count in (("one", "62"), ("two", "45")):
            (press / f"{name}.txt").write_text(f"شارك {count} وفدا في أشغال ملتقى الواحة للكتاب يوم 17 ماي 2023.", encoding="utf-8")
        path = tmp_path / "p.tahqiq"
        tahqiq("import", path, press)
        tahqiq("highlight", path)
        (finding,) = json.loads(tahqiq("check", path, "--json").out)
        assert {place["quote"] for place in finding["places"]} == {"62 وفدا", "45 وفدا"}
        assert "62 وفدا" in tahqiq("check", path).out

    def test_train_says_where_there_is_nothing_to_learn_from(self, tahqiq, project):
        done = tahqiq("train", project)
        assert done.status == 2
        assert done.err.count("\n") == 1


class TestSeveralPeople:
    def test_agree_and_merge(self, tahqiq, project, monkeypatch, tmp_path):
        other = tmp_path / "karim.tahqiq"
        assert tahqiq("backup", project, other).status == 0
        row = claim(project, "convoy", "أربعين")
        decide(project, monkeypatch, tahqiq, row | {"do": "confirm"})
        decide(other, monkeypatch, tahqiq, row | {"do": "reject"}, annotator="كريم")
        (pair,) = json.loads(tahqiq("agree", project, other, "--json").out)
        assert pair["overall"]["f1"] == 0
        assert pair["labels"]["QUANTITY"]["answers"] == [0, 0, 1, 0]  # كريم stands before ليلى
        assert "QUANTITY" in tahqiq("agree", project, other).out
        merged = tahqiq("merge", "--into", project, other)
        assert merged.status == 0
        assert "1 decision new" in merged.err


class TestUpkeep:
    def test_undo_redo_and_history(self, tahqiq, project, monkeypatch):
        row = claim(project, "convoy", "أربعين")
        decide(project, monkeypatch, tahqiq, row | {"do": "confirm"})
        assert [entry["name"] for entry in json.loads(tahqiq("history", project, "--json").out)] == ["confirm", "import"]
        undone = tahqiq("undo", project).err
        assert undone.startswith("Undone: confirm quote=")
        assert "أربعين" in undone
        assert tahqiq("history", project).out.splitlines()[0].endswith("undone")
        assert tahqiq("redo", project).err == undone.replace("Undone", "Done again")
        assert tahqiq("redo", project).err == "There is nothing to do.\n"

    def test_backup_refuses_to_replace(self, tahqiq, project, tmp_path):
        assert tahqiq("backup", project, tmp_path / "copy.tahqiq").status == 0
        assert tahqiq("list", tmp_path / "copy.tahqiq").out == tahqiq("list", project).out
        assert tahqiq("backup", project, tmp_path / "copy.tahqiq").status == 2


class TestUsage:
    @pytest.mark.parametrize(
        "command", [[], *([name] for name in COMMANDS), ["source", "add"], ["source", "list"], ["entity", "merge"]], ids=" ".join
    )
    def test_every_command_explains_itself(self, tahqiq, command):
        done = tahqiq(*command, "--help")
        assert done.status == 0
        assert "Usage: tahqiq" in done.out

    @pytest.mark.parametrize("arguments", [["list"], ["export", "p.tahqiq"], ["import", "--format", "word", "p.tahqiq", "x"], ["--loud"]])
    def test_wrong_usage_is_status_2(self, tahqiq, arguments):
        done = tahqiq(*arguments)
        assert (done.status, done.out) == (2, "")
        assert "Error" in done.err

    def test_a_word_that_is_no_command_is_a_project_that_is_not_there(self, tahqiq):
        done = tahqiq("--as", "ليلى", "hlep")
        assert done.status == 2
        assert "hlep" in done.err

    @pytest.mark.parametrize("arguments", [["lst", "p.tahqiq"], ["p.tahqiq", "list"]], ids=" ".join)
    def test_a_mistyped_command_is_named(self, tahqiq, arguments):
        done = tahqiq(*arguments)
        assert done.status == 2
        assert f"There is no command “{arguments[0]}”." in done.err

    def test_a_user_without_a_name_can_read_but_not_write(self, tahqiq, press, project, monkeypatch):
        def nameless() -> str:
            raise KeyError("getpwuid(): uid not found")

        monkeypatch.setattr("annotator.cli.arguments.getpass.getuser", nameless)
        assert tahqiq("list", project).status == 0
        (press / "third.txt").write_text("خبر ثالث عن موسم القطاف.", encoding="utf-8")
        done = tahqiq("import", project, press)
        assert done.status == 2
        assert "who is annotating" in done.err

    def test_the_name_of_the_settings_is_who_decides(self, tahqiq, press, tmp_path):
        from annotator.actions import settings

        settings.save(settings.Settings(annotator="سعد"))
        tahqiq("import", tmp_path / "p.tahqiq", press)
        assert json.loads(tahqiq("history", tmp_path / "p.tahqiq", "--json").out)[0]["by"] == "سعد"


def test_a_window_opens_on_a_project_or_on_the_start_page(project, monkeypatch):
    opened: list[str | None] = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("annotator.ui.run", lambda path: opened.append(path) or 0)
    for arguments in ([], [str(project)], ["--as", "ليلى", str(project)], ["--as", "ليلى"]):
        monkeypatch.setattr(sys, "argv", ["tahqiq", *arguments])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        assert ended.value.code == 0
    assert opened == [None, str(project), str(project), None]


def test_a_frozen_program_lets_its_processes_begin(project, monkeypatch):
    """Each is the program itself, started anew: without this it would open a window for every one of them."""
    begun: list[str] = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("multiprocessing.freeze_support", lambda: begun.append("support"))
    monkeypatch.setattr(sys, "argv", ["tahqiq", "list", str(project)])
    monkeypatch.setattr(cli, "_run", lambda arguments: begun.append(arguments[0]) or 0)
    with pytest.raises(SystemExit):
        cli.main()
    assert begun == ["support", "list"]


def test_a_fault_is_reported_and_ends_with_status_1(tahqiq, project, monkeypatch, tmp_path):
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a fault for the test")

    monkeypatch.setattr(browsing, "search", broken)
    done = tahqiq("search", project, "قافلة")
    assert (done.status, done.out) == (1, "")
    assert "Traceback" not in done.err
    assert "ZeroDivisionError: a fault for the test" in (tmp_path / "config" / "tahqiq.log").read_text(encoding="utf-8")


class TestProcesses:
    """What only a process of its own can show."""

    def call(self, *arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
        words = [sys.executable, "-m", "annotator", *map(str, arguments)]
        return subprocess.run(words, capture_output=True, encoding="utf-8", cwd=ROOT, check=False, timeout=60, **options)

    @pytest.mark.parametrize(
        "arguments", [["--help"], ["list", "PROJECT"], ["import", "PROJECT", "press"], ["history", "PROJECT"]], ids=" ".join
    )
    def test_nothing_heavy_is_imported(self, arguments, project, press):
        words = [str({"PROJECT": project, "press": press}.get(word, word)) for word in arguments]
        script = (
            "import sys; from annotator.cli import main; sys.argv = ['tahqiq', *sys.argv[1:]]\n"
            f"try: main()\nexcept SystemExit: print([name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, *words], capture_output=True, encoding="utf-8", cwd=ROOT, check=False, timeout=60
        )
        assert done.stderr.splitlines()[-1] == "[]"

    def test_arabic_comes_out_in_a_terminal_without_it(self, project):
        done = self.call("list", project, "--json", env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"})
        assert done.returncode == 0
        assert len(json.loads(done.stdout)) == 2

    def test_a_reader_that_leaves_early_is_no_fault(self, project):
        words = [sys.executable, "-m", "annotator", "show", project, "convoy"]
        source, target = os.pipe()
        os.close(source)
        with os.fdopen(target, "wb") as gone:
            done = subprocess.run(words, stdout=gone, stderr=subprocess.PIPE, cwd=ROOT, check=False, timeout=60)
        assert (done.returncode, done.stderr) == (0, b"")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
    @pytest.mark.parametrize("arguments", [["list", "PROJECT"], ["show", "PROJECT", "convoy", "--json"], ["--help"]], ids=" ".join)
    def test_output_for_which_there_is_no_room_is_told(self, project, arguments):
        words = [sys.executable, "-m", "annotator", *(str(project) if word == "PROJECT" else word for word in arguments)]
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, cwd=ROOT, check=False, timeout=60)
        assert (done.returncode, done.stderr) == (
            2,
            b"tahqiq: There is no room left where this is written to. What was done before is kept.\n",
        )

    @pytest.mark.skipif(os.name != "posix", reason="closes streams with a shell")
    def test_streams_that_are_closed_are_as_if_empty(self, project):
        for words in (f"list {project} >&-", f"--as Maryam decide {project} <&-"):
            done = subprocess.run(
                ["sh", "-c", f"{sys.executable} -m annotator {words}"], capture_output=True, cwd=ROOT, check=False, timeout=60
            )
            assert done.returncode == 0
            assert b"fault" not in done.stderr

    @pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
    @pytest.mark.parametrize("arguments", [[], ["PROJECT"]], ids=["start page", "project"])
    def test_a_window_without_a_screen_is_told(self, project, arguments):
        bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        done = self.call(*(project for _ in arguments), env=bare)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert "no screen" in done.stderr

    def test_a_second_writer_is_told_and_a_reader_is_not_kept_out(self, project, press):
        with projects.open(project, annotator="ليلى"):
            done = self.call("import", project, press)
            assert done.returncode == 2
            assert done.stderr.count("\n") == 1
            assert self.call("list", project).returncode == 0

    def test_an_interrupted_import_keeps_whole_articles(self, tmp_path):
        rows = tmp_path / "many.jsonl"
        rows.write_text("\n".join(json.dumps({"id": str(n), "text": f"خبر رقم {n} عن القافلة."}) for n in range(20_000)), encoding="utf-8")
        path = tmp_path / "p.tahqiq"
        running = subprocess.Popen([sys.executable, "-m", "annotator", "import", path, rows], cwd=ROOT, stderr=subprocess.PIPE)
        while not path.exists() and running.poll() is None:
            time.sleep(0.02)
        time.sleep(0.3)
        running.send_signal(2)
        _, err = running.communicate(timeout=120)
        assert running.returncode == 130
        assert err.decode().strip().count("\n") == 0
        with read(path) as project:
            for row in browsing.articles(project, limit=100_000):
                assert browsing.article(project, row.id).text == f"خبر رقم {row.name} عن القافلة."
