"""Gold files appear whole or not at all, and tables are safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.claims import COLUMNS
from annotator.formats.writers import WRITERS, whole_file
from annotator.model.article import Article, Metadata
from annotator.model.errors import KnownError
from annotator.model.evidence import Evidence, Rating, Source, SourceKind, Stance, Verdict
from annotator.model.gold import GoldArticle
from annotator.model.labels import Family, Label, LabelSet
from annotator.model.review import Annotation, SpanState, Suggestion
from annotator.model.values import Date, Modifier, Ordinal, Quantity, Scope
from annotator.text.canonical import sha256
from tests.formats.strategies import articles

LABELS = LabelSet("test", (Label("STATEMENT", Family.CLAIM, {}, 0, "t"), Label("LOC", Family.ENTITY, {}, 0, "l")))
TEXT = "شاركت في الدورة الثامنة سنة 2015 نحو 3,5 في المائة من جمعيات طنجة، وهي الأقدم."


def annotation(quote: str, label: str, value: object = None, **fields: object) -> Annotation:
    start = TEXT.index(quote)
    ends = start, start + len(quote)
    made = Annotation(f"a-{label}", "u1", *ends, label, quote, ends, SpanState.CONFIRMED, "ليلى", "ليلى", "2023-05-17T10:00:00.000Z", value)
    return replace(made, **fields)


@pytest.fixture
def made() -> GoldArticle:
    share = Quantity(Decimal("3.5"), modifier=Modifier.APPROX, unit="%", scope=Scope(subject="جمعيات طنجة"))
    claim = annotation("نحو 3,5 في المائة", "PERCENT", share, note="=HYPERLINK(1)")
    place = TEXT.index("طنجة")
    return GoldArticle(
        Article("u1", "forum", TEXT, sha256(TEXT), Metadata("ملتقى، طنجة", "@صدى")),
        suggestions=(Suggestion(place, place + 4, "LOC", "طنجة", (place, place + 4), "gazetteer", "name", 0.9),),
        annotations=(
            annotation("الدورة الثامنة", "ORDINAL", Ordinal(Decimal(8))),
            annotation("سنة 2015", "DATE", Date("2015")),
            claim,
            annotation("وهي الأقدم", "STATEMENT", attributes={"assertion": "denied"}),
        ),
        evidence=(
            Evidence("e1", claim.id, "s1", "نحو 3 في المائة", Stance.SUPPORTS),
            Evidence("e2", claim.id, "s1", "خمسة في المائة", Stance.REFUTES),
        ),
        verdicts=(Verdict("v1", claim.id, Rating.MOSTLY_TRUE, "قريب من الأصل", "ليلى", "2023"),),
        sources=(Source("s1", SourceKind.PAGE, "إحصاء 2015"),),
    )


def written(name: str, *gold: GoldArticle) -> tuple[bytes, tuple[str, ...]]:
    file = io.BytesIO()
    writer = WRITERS[name][1](file, LABELS)
    for article in gold:
        writer.add(article)
    return file.getvalue(), writer.losses()


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_row_a_claim_with_typed_columns(made):
    content, _ = written("csv", made)
    assert content.startswith(b"\xef\xbb\xbfarticle,")
    assert content.count(b"\xef\xbb\xbf") == 1
    ordinal, date, share, statement = table(content)
    assert tuple(ordinal) == COLUMNS
    assert (ordinal["value"], ordinal["claim"]) == ("8", "الدورة الثامنة")
    assert (date["date"], date["value"]) == ("2015", "")
    assert (share["value"], share["modifier"], share["unit"], share["subject"]) == ("3.5", "approx", "%", "جمعيات طنجة")
    assert (share["supports"], share["refutes"], share["mentions"], share["sources"]) == ("1", "1", "0", "إحصاء 2015")
    assert (share["verdict"], share["justification"], share["decided_by"]) == ("mostly_true", "قريب من الأصل", "ليلى")
    assert TEXT[int(share["start"]) : int(share["end"])] == share["claim"]
    assert (statement["label"], statement["value"], statement["attributes"]) == ("STATEMENT", "", "assertion=denied")


def test_what_the_table_leaves_out_is_counted(made):
    _, losses = written("csv", made, made)
    assert "The table does not hold 2 mentions of entities." in losses


def test_no_cell_is_a_formula(made):
    first, *_, last = table(written("csv", made)[0])
    assert first["outlet"] == "'@صدى"
    assert table(written("csv", made)[0])[2]["note"] == "'=HYPERLINK(1)"
    assert last["title"] == "ملتقى، طنجة"


@given(st.lists(articles(), max_size=3))
def test_no_article_breaks_the_table(gold):
    rows = table(written("csv", *gold)[0])
    spans = [span for article in gold for span in (*article.annotations, *article.open_suggestions())]
    claims = sum(span.value is not None or span.label == "STATEMENT" for span in spans)
    assert len(rows) == claims
    for row in rows:
        assert set(row) == set(COLUMNS)
        assert not any(cell.startswith(("=", "+", "@")) for cell in row.values())


def test_json_lines_are_one_line_an_article(made):
    content, losses = written("jsonl", made, made)
    assert [json.loads(line)["id"] for line in content.splitlines()] == ["forum", "forum"]
    assert losses


def test_a_file_replaces_the_old_one_at_the_end_alone(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"old")
    with whole_file(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert [found.name for found in tmp_path.iterdir()] == ["gold.jsonl"]


def test_nothing_is_left_where_writing_fails(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        _fail_half_way(path)
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["gold.jsonl"]


def _fail_half_way(path: Path) -> None:
    with whole_file(path) as file:
        file.write(b"half")
        raise ZeroDivisionError


@pytest.mark.parametrize("place", ["missing/gold.jsonl", "."])
def test_a_place_that_cannot_be_written(tmp_path, place):
    with pytest.raises(KnownError, match="nothing was exported"), whole_file(tmp_path / place) as file:
        file.write(b"x")


def test_a_link_stays_one(tmp_path):
    path, link = tmp_path / "gold.jsonl", tmp_path / "latest.jsonl"
    path.write_bytes(b"old")
    link.symlink_to(path)
    with whole_file(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes")
def test_what_is_no_file_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(KnownError, match="nothing was exported"), whole_file(tmp_path / "pipe"):
        pass
    assert (tmp_path / "pipe").is_fifo()


def test_a_full_disk(tmp_path, monkeypatch):
    path = tmp_path / "gold.jsonl"
    monkeypatch.setattr("annotator.formats.writers.os.fsync", _disk_full)
    with pytest.raises(KnownError, match="nothing was exported"), whole_file(path) as file:
        file.write(b"x")
    assert list(tmp_path.iterdir()) == []


def _disk_full(_descriptor: int) -> None:
    raise OSError(28, "No space left on device")
