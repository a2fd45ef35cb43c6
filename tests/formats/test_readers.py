"""Files, folders and zips are read whole; what cannot be read is named, and the rest goes on."""

from __future__ import annotations

import json
import os
import struct
import zipfile
from pathlib import Path

import pytest

from annotator.formats.article import LIMIT
from annotator.formats.readers import read
from annotator.model.article import Metadata
from annotator.model.new_article import NewArticle
from annotator.model.problem import Problem

PAGE = """<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="{charset}"><title>المكتبة القديمة تفتح أبوابها | صدى الواحة</title>
<meta property="og:site_name" content="صدى الواحة"><meta property="article:published_time" content="2023-05-17T09:30:00+01:00">
<meta name="author" content="سلمى العبادي"><link rel="canonical" href="https://sada.example/2023/05/library"></head>
<body><nav><a href="/">الرئيسية</a> <a href="/p">سياسة</a></nav><article><h1>المكتبة القديمة تفتح أبوابها</h1>{paragraphs}</article>
<footer>جميع الحقوق محفوظة</footer></body></html>"""


def problems(path: Path, **options: str) -> list[Problem]:
    return [reading for reading in read(path, **options) if isinstance(reading, Problem)]


def articles(path: Path, **options: str) -> list[NewArticle]:
    return [reading for reading in read(path, **options) if isinstance(reading, NewArticle)]


def write(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def page(article: str, charset: str = "utf-8") -> bytes:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in article.split("\n\n"))
    return PAGE.format(charset=charset, paragraphs=paragraphs).encode(charset)


def archive(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


class TestText:
    def test_the_file_name_without_its_ending_is_the_id(self, tmp_path, article):
        raw = b"\xef\xbb\xbf" + article.replace("\n", "\r\n").encode("utf-8")
        (read_article,) = articles(write(tmp_path / "مكتبة.2023.txt", raw))
        assert read_article == NewArticle("مكتبة.2023", article, raw=raw)

    @pytest.mark.parametrize("content", [b"", b" \n", b"\x00\x01\x02\x03", b"\xff\xfe", "نص\0".encode()])
    def test_what_is_no_article_gives_one_sentence(self, tmp_path, content):
        (problem,) = read(write(tmp_path / "a.txt", content))
        assert isinstance(problem, Problem)
        assert problem.path == str(tmp_path / "a.txt")
        assert problem.message.endswith(".")
        assert "\n" not in problem.message

    def test_a_file_beyond_the_limit(self, tmp_path):
        (problem,) = problems(write(tmp_path / "a.txt", "س" * (LIMIT + 1)))
        assert "5,000,000" in problem.message

    def test_a_huge_file_is_not_read_to_its_end(self, tmp_path):
        with (tmp_path / "a.txt").open("wb") as file:
            file.truncate(10_000_000_000)  # a sparse file: it takes no space
        (problem,) = problems(tmp_path / "a.txt")
        assert "5,000,000" in problem.message

    def test_what_is_not_there(self, tmp_path):
        assert problems(tmp_path / "none.txt") == [Problem(str(tmp_path / "none.txt"), "There is no such file.")]

    def test_a_pipe_is_not_waited_for(self, tmp_path):
        os.mkfifo(tmp_path / "pipe.txt")
        assert problems(tmp_path)[0].message == "It is not a file or folder."

    def test_a_name_that_is_no_text(self, tmp_path, article):
        os.close(os.open(os.fsencode(tmp_path) + b"/\xe3\xdf\xca\xc8\xc9.txt", os.O_CREAT))
        (file,) = tmp_path.iterdir()
        file.write_text(article, encoding="utf-8")
        (read_article,) = articles(tmp_path)
        read_article.name.encode("utf-8")


class TestHtml:
    @pytest.mark.parametrize("charset", ["utf-8", "windows-1256"])
    def test_text_and_metadata(self, tmp_path, article, charset):
        raw = page(article, charset)
        (found,) = articles(write(tmp_path / "library.html", raw))
        assert found.name == "library"
        assert found.raw == raw
        assert "\n".join(article.split("\n\n")) in found.text
        assert "الرئيسية" not in found.text
        assert "الحقوق" not in found.text
        assert found.metadata == Metadata(
            title="المكتبة القديمة تفتح أبوابها",
            outlet="صدى الواحة",
            date="2023-05-17",
            author="سلمى العبادي",
            url="https://sada.example/2023/05/library",
        )

    def test_an_address_is_no_name_of_an_outlet(self, tmp_path, article):
        raw = page(article).replace("صدى الواحة".encode(), b"https://sada.example/")
        assert articles(write(tmp_path / "a.html", raw))[0].metadata.outlet == "sada.example"

    def test_a_page_that_declares_the_wrong_encoding(self, tmp_path, article):
        raw = page(article).replace(b'charset="utf-8"', b'charset="utf-16"')
        assert "أربعون طفلا" in articles(write(tmp_path / "a.html", raw))[0].text

    @pytest.mark.parametrize("body", ["", "<nav><a href='/'>الرئيسية</a> <a href='/p'>سياسة</a></nav>", "<form><input name='q'></form>"])
    def test_a_page_without_an_article(self, tmp_path, body):
        content = f"<html><head><title>صدى الواحة</title></head><body>{body}</body></html>"
        assert problems(write(tmp_path / "a.htm", content)) == [Problem(str(tmp_path / "a.htm"), "There is no article on this page.")]

    def test_a_year_in_running_text_does_not_become_the_first_of_january(self, tmp_path, article):
        content = (
            f"<html><body><article><p>{article}</p><p>تأسست المكتبة في 2013 وأغلقت أبوابها في 2013 بعد أشهر.</p></article></body></html>"
        )
        assert articles(write(tmp_path / "a.html", content))[0].metadata.date in (None, "2013")

    @pytest.mark.shared
    def test_real_pages(self, shared):
        manifest = json.loads((shared / "data/html/manifest.json").read_text("utf-8"))
        for entry in manifest:
            (found,) = articles(shared / "data/html" / entry["file"])
            assert found.metadata.title, entry["file"]
            if entry["gold_main_text"]:
                wanted = set(entry["gold_main_text"].split())
                assert len(wanted & set(found.text.split())) >= 0.95 * len(wanted), entry["file"]
        dates = {entry["file"]: entry["gold_date"] for entry in manifest if entry["gold_date"]}
        right = sum(articles(shared / "data/html" / name)[0].metadata.date == date for name, date in dates.items())
        assert right >= len(dates) - 1


class TestTables:
    def test_json_lines(self, tmp_path, article):
        lines = [
            {
                "id": "oasis-1",
                "text": article,
                "title": "المكتبة",
                "source": "صدى الواحة",
                "date": "17/05/2023",
                "byline": "سلمى",
                "link": "https://a.example",
            },
            {"content": article + "\r\n2"},
        ]
        path = write(tmp_path / "press.jsonl", "\ufeff" + "\n\n".join(json.dumps(line, ensure_ascii=False) for line in lines))
        first, second = articles(path)
        assert first.name == "oasis-1"
        assert first.metadata == Metadata("المكتبة", "صدى الواحة", "2023-05-17", "سلمى", "https://a.example")
        assert json.loads(first.raw.decode("utf-8")) == lines[0]
        assert (second.name, second.text) == ("press-3", article + "\n2")

    @pytest.mark.parametrize(
        "line",
        [
            b"{",
            b"[1]",
            b'"text"',
            b"{}",
            b'{"text": null}',
            b'{"text": 5}',
            b'{"text": " "}',
            b'{"text": "\\ud83d"}',
            b'{"text": "a\\u0000b"}',
            b'{"text": "a", "n": 1e999}',
            b'{"text": "a", "n": NaN}',
            b'{"n": ' + b"9" * 5000 + b"}",
            b"[" * 100_000,
            "{'text': 'نص'}".encode("cp1256"),
        ],
        ids=range(14),
    )
    def test_a_bad_line_is_named_and_the_others_go_on(self, tmp_path, article, line):
        good = json.dumps({"id": "x", "text": article}).encode()
        path = write(tmp_path / "a.jsonl", good + b"\n" + line + b"\n" + good)
        before, problem, after = read(path)
        assert isinstance(before, NewArticle)
        assert isinstance(after, NewArticle)
        assert isinstance(problem, Problem)
        assert problem.path == f"{path}, line 2"

    def test_a_json_document_with_a_list(self, tmp_path, article):
        path = write(tmp_path / "press.json", json.dumps([{"id": "a", "text": article}, {"id": "b"}, {"text": article + "2"}], indent=1))
        assert [found.name for found in articles(path)] == ["a", "press-3"]
        assert [problem.path for problem in problems(path)] == [f"{path}, entry 2"]

    def test_a_json_document_with_one_article(self, tmp_path, article):
        assert articles(write(tmp_path / "press.json", json.dumps({"text": article})))[0].name == "press"

    @pytest.mark.parametrize("content", ["", "{", "[1, 2", "5"])
    def test_a_json_document_that_is_none_is_one_problem(self, tmp_path, content):
        assert len(problems(write(tmp_path / "press.json", content))) == 1

    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1256", "utf-16"])
    def test_csv(self, tmp_path, article, delimiter, encoding):
        cell = '"' + article.replace("\n", "\r\n") + '"'
        table = f"ID{delimiter} Title {delimiter}النص\r\n7{delimiter}المكتبة{delimiter}{cell}\r\n{delimiter}{delimiter}{cell}\r\n"
        first, second = articles(write(tmp_path / "press.csv", table.encode(encoding)))
        assert (first.name, first.metadata.title, first.text) == ("7", "المكتبة", article)
        assert second.name == "press-5"

    def test_a_bad_row_is_named_and_the_others_go_on(self, tmp_path, article):
        path = write(tmp_path / "a.csv", f"id,text\n1,{article.splitlines()[0]}\n2,\n3,{'س' * (LIMIT + 1)}\n4,نص آخر\n")
        assert [found.name for found in articles(path)] == ["1", "4"]
        assert [problem.path for problem in problems(path)] == [f"{path}, line 3", f"{path}, line 4"]

    def test_a_row_that_a_comma_tore_apart_is_no_article(self, tmp_path):
        path = write(tmp_path / "a.csv", "id,text\n1,انتهت الأشغال, بعد سنتين\n2\n3,انتهت الأشغال.\n")
        assert [found.name for found in articles(path)] == ["3"]
        assert [problem.path for problem in problems(path)] == [f"{path}, line 2", f"{path}, line 3"]

    def test_a_quote_that_is_not_closed_swallows_no_rows(self, tmp_path):
        path = write(tmp_path / "a.csv", 'id,text\n1,انتهت الأشغال.\n2,"غمرت المياه ثلاث قرى.\n3,عادت القافلة.\n')
        assert [found.name for found in articles(path)] == ["1"]
        assert [problem.path for problem in problems(path)] == [f"{path}, line 3"]

    @pytest.mark.parametrize("content", ["", "\n", "a,b\n1,2\n", '"'])
    def test_a_table_without_texts(self, tmp_path, content):
        assert len(problems(write(tmp_path / "a.csv", content))) == 1

    def test_another_ending_with_the_format_named(self, tmp_path, article):
        path = write(tmp_path / "dump.dat", json.dumps({"text": article}))
        assert articles(path, format_name="jsonl")[0].text == article
        assert len(problems(path, format_name="word")) == 1


class TestFolders:
    def test_all_below_in_the_order_of_names_without_clutter(self, tmp_path, article):
        (tmp_path / "ب").mkdir()
        for name in ("2.txt", "ب/1.txt", ".hidden.txt", "Thumbs.db", "1.md"):
            write(tmp_path / name, article + name)
        (tmp_path / "ب" / "loop").symlink_to(tmp_path)
        write(tmp_path / "picture.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")
        assert [found.text.removeprefix(article) for found in articles(tmp_path)] == ["1.md", "2.txt", "ب/1.txt"]
        assert [Path(problem.path).name for problem in problems(tmp_path)] == ["picture.jpg"]

    def test_a_project_is_no_article(self, tmp_path):
        (problem,) = problems(write(tmp_path / "a.tahqiq", b"SQLite format 3\x00"))
        assert "project" in problem.message


class TestArchives:
    def test_members_of_every_format(self, tmp_path, article):
        path = archive(
            tmp_path / "press.zip",
            **{
                "نصوص/library.txt": article.encode("cp1256"),
                "page.html": page(article),
                "rows.jsonl": json.dumps({"id": "r", "text": article}).encode(),
                "__MACOSX/._library.txt": b"\x00\x05",
            },
        )
        assert [found.name for found in articles(path)] == ["library", "page", "r"]
        assert problems(path) == []

    @pytest.mark.parametrize("name", ["../escape.txt", "/etc/escape.txt", "a/../../escape.txt", "C:\\escape.txt", "..\\escape.txt"])
    def test_a_path_that_escapes(self, tmp_path, article, name):
        path = archive(tmp_path / "a.zip", **{name: article.encode(), "good.txt": article.encode()})
        assert [found.name for found in articles(path)] == ["good"]
        (problem,) = problems(path)
        assert "leads out" in problem.message

    def test_a_bomb(self, tmp_path, article):
        path = archive(tmp_path / "a.zip", **{"bomb.txt": b" " * 50_000_000, "good.txt": article.encode()})
        assert [found.name for found in articles(path)] == ["good"]
        (problem,) = problems(path)
        assert "50,000,000" in problem.message

    def test_a_bomb_that_lies_about_its_size(self, tmp_path):
        """Whatever the directory claims, no more than the claimed size is unpacked."""
        path = archive(tmp_path / "a.zip", **{"bomb.txt": "س".encode() * 25_000_000})
        data = path.read_bytes().replace(struct.pack("<I", 50_000_000), struct.pack("<I", 1000))
        write(path, data)
        assert articles(path) == []
        assert len(problems(path)) == 1

    def test_an_archive_inside(self, tmp_path, article):
        inner = archive(tmp_path / "inner.zip", **{"x.txt": article.encode()}).read_bytes()
        path = archive(tmp_path / "a.zip", **{"inner.zip": inner, "good.txt": article.encode()})
        assert [found.name for found in articles(path)] == ["good"]
        assert "archive inside" in problems(path)[0].message

    def test_an_encrypted_member(self, tmp_path, article):
        path = archive(tmp_path / "a.zip", **{"secret.txt": article.encode(), "good.txt": article.encode()})
        data = bytearray(path.read_bytes())
        entry = data.index(b"PK\x01\x02")
        data[entry + 8] |= 1  # the bit of the central directory that says: encrypted
        write(path, bytes(data))
        assert [found.name for found in articles(path)] == ["good"]
        assert "encrypted" in problems(path)[0].message

    def test_a_link(self, tmp_path):
        info = zipfile.ZipInfo("link.txt")
        info.external_attr = 0o120777 << 16
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
            file.writestr(info, "/etc/hostname")
        assert articles(tmp_path / "a.zip") == []
        assert "link" in problems(tmp_path / "a.zip")[0].message

    def test_a_damaged_member(self, tmp_path, article):
        path = archive(tmp_path / "a.zip", **{"bad.txt": article.encode() * 3, "good.txt": article.encode()})
        data = bytearray(path.read_bytes())
        data[60:90] = bytes(30)
        write(path, bytes(data))
        assert [found.name for found in articles(path)] == ["good"]
        assert "damaged" in problems(path)[0].message

    @pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no archive at all"])
    def test_a_damaged_archive(self, tmp_path, content):
        (problem,) = problems(write(tmp_path / "a.zip", content))
        assert "archive" in problem.message


def test_a_table_beside_text_files_tells_what_is_known_about_them(tmp_path: Path) -> None:
    (tmp_path / "harvest.txt").write_text("بلغ محصول الزيتون 120 طنا.", encoding="utf-8")
    (tmp_path / "flood.txt").write_text("غمرت المياه ثلاث قرى.", encoding="utf-8")
    (tmp_path / "metadata.csv").write_text("id,title,date\nharvest,موسم الزيتون,2023/01/20\n", encoding="utf-8")
    flood, harvest = read(tmp_path)
    assert isinstance(flood, NewArticle)
    assert isinstance(harvest, NewArticle)
    assert flood.metadata == Metadata()
    assert harvest.metadata == Metadata(title="موسم الزيتون", date="2023-01-20")


def test_what_a_file_says_of_itself_goes_before_the_table(tmp_path: Path) -> None:
    (tmp_path / "one.jsonl").write_text('{"id": "one", "text": "غمرت المياه ثلاث قرى.", "title": "سيول"}', encoding="utf-8")
    (tmp_path / "metadata.csv").write_text("id,title\none,عنوان آخر\n", encoding="utf-8")
    (article,) = read(tmp_path)
    assert isinstance(article, NewArticle)
    assert article.metadata.title == "سيول"


@pytest.mark.parametrize("table", [b"", b"title,date\n,2023\n", b"\x00\x01\xff\xfe" * 20, 'id,title\n1,"سيول\n'.encode()])
def test_a_table_that_tells_nothing_is_named_and_the_texts_are_read(tmp_path: Path, table: bytes) -> None:
    (tmp_path / "flood.txt").write_text("غمرت المياه ثلاث قرى.", encoding="utf-8")
    (tmp_path / "metadata.csv").write_bytes(table)
    article, problem = read(tmp_path)
    assert isinstance(article, NewArticle)
    assert isinstance(problem, Problem)
    assert problem.path == str(tmp_path / "metadata.csv")
    assert problem.message.endswith(".")
