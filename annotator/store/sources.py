"""Sources with their snapshots, the evidence taken from them, and verdicts."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import fields
from typing import Any

from annotator.model.evidence import Evidence, Rating, Source, SourceKind, Stance, Verdict
from annotator.model.review import Annotation
from annotator.store import decided
from annotator.store.connection import Connection, Fields
from annotator.store.history import Operation
from annotator.store.moment import at_one_moment

_SOURCE = tuple(field.name for field in fields(Source) if field.name != "text")
_EVIDENCE = tuple(field.name for field in fields(Evidence))
_VERDICT = tuple(field.name for field in fields(Verdict))
_WITH_TEXT = "SELECT sources.*, coalesce(text, '') AS text FROM sources LEFT JOIN snapshots ON sha256 = snapshot_sha256"


def digest(text: str, raw: bytes = b"") -> str | None:
    """The SHA-256 of a snapshot: of its bytes, without any of its text; None where there is neither."""
    kept = raw or text.encode("utf-8")
    return hashlib.sha256(kept).hexdigest() if kept else None


def insert(op: Operation, source: Source, *, raw: bytes = b"") -> None:
    """Stores a source with its snapshot: `raw` are the bytes that its text was read from, without any the text's own are kept."""
    sha256 = digest(source.text, raw)
    if sha256:
        kept = zlib.compress(raw or source.text.encode("utf-8"), 6)
        op.db.run("INSERT OR IGNORE INTO snapshots (sha256, text, raw) VALUES (?, ?, ?)", (sha256, source.text, kept))
    op.insert("sources", {name: _plain(getattr(source, name)) for name in _SOURCE} | {"snapshot_sha256": sha256})


def get(db: Connection, source_id: str) -> Source | None:
    """The source with its text."""
    row = db.one(f"{_WITH_TEXT} WHERE id = ?", (source_id,))
    return _source(row) if row else None


def all_of(db: Connection) -> list[Source]:
    """Every source, the newest first."""
    return [_source(row) for row in db.all(f"{_WITH_TEXT} ORDER BY added_at DESC, id")]


def same(db: Connection, source: Source) -> Source | None:
    """The stored source that differs from this one in nothing but its id, who added it and when."""
    columns = ("kind", "title", "publisher", "url", "date", "snapshot_sha256")
    row = db.one(
        f"{_WITH_TEXT} WHERE {' AND '.join(f'{name} IS ?' for name in columns)}",
        tuple(_plain(getattr(source, name)) for name in columns),
    )
    return _source(row) if row else None


def snapshot(db: Connection, sha256: str) -> bytes:
    """The bytes of a snapshot. KeyError if there is none."""
    stored = db.scalar("SELECT raw FROM snapshots WHERE sha256 = ?", (sha256,))
    if stored is None:
        raise KeyError(sha256)
    return zlib.decompress(stored)


def add_evidence(op: Operation, evidence: Evidence) -> None:
    """Links a passage of a source to an annotation."""
    op.insert("evidence", {name: _plain(getattr(evidence, name)) for name in _EVIDENCE})


def remove_evidence(op: Operation, evidence_id: str) -> None:
    """Takes a link away. KeyError if there is none."""
    op.delete("evidence", {"id": evidence_id})


def annotation_with(db: Connection, evidence_id: str) -> Annotation | None:
    """The annotation that a passage is linked to."""
    row = db.one("SELECT * FROM annotations WHERE id = (SELECT annotation_id FROM evidence WHERE id = ?)", (evidence_id,))
    return decided.from_row(row) if row else None


@at_one_moment
def evidence_of(db: Connection, annotation_id: str) -> list[tuple[Evidence, Source]]:
    """The passages linked to an annotation with their sources, in the order in which they were linked."""
    rows = db.all("SELECT * FROM evidence WHERE annotation_id = ? ORDER BY added_at, id", (annotation_id,))
    sources = {row["id"]: _source(row) for row in db.all(
        f"{_WITH_TEXT} WHERE id IN (SELECT source_id FROM evidence WHERE annotation_id = ?)", (annotation_id,)
    )}  # fmt: skip
    return [(_evidence(row), sources[row["source_id"]]) for row in rows]


def evidence_in(db: Connection, article_id: str) -> list[Evidence]:
    """All passages linked to annotations of an article."""
    sql = "SELECT * FROM evidence WHERE annotation_id IN (SELECT id FROM annotations WHERE article_id = ?) ORDER BY added_at, id"
    return [_evidence(row) for row in db.all(sql, (article_id,))]


def judge(op: Operation, verdict: Verdict) -> None:
    """Stores a verdict; a person's earlier one on the same annotation is replaced and keeps its id."""
    row = {name: _plain(getattr(verdict, name)) for name in _VERDICT}
    known = op.db.scalar("SELECT id FROM verdicts WHERE annotation_id = ? AND decided_by = ?", (verdict.annotation_id, verdict.decided_by))
    if known:
        op.update("verdicts", {"id": known}, row | {"id": known})
    else:
        op.insert("verdicts", row)


def verdict_of(db: Connection, annotation_id: str, person: str) -> Verdict | None:
    """A person's verdict on an annotation."""
    row = db.one("SELECT * FROM verdicts WHERE annotation_id = ? AND decided_by = ?", (annotation_id, person))
    return _verdict(row) if row else None


def verdicts_in(db: Connection, article_id: str) -> list[Verdict]:
    """All verdicts on annotations of an article."""
    sql = "SELECT * FROM verdicts WHERE annotation_id IN (SELECT id FROM annotations WHERE article_id = ?) ORDER BY decided_at, id"
    return [_verdict(row) for row in db.all(sql, (article_id,))]


def _source(row: Fields) -> Source:
    return Source(**{name: row[name] for name in (*_SOURCE, "text")} | {"kind": SourceKind(row["kind"])})


def _evidence(row: Fields) -> Evidence:
    return Evidence(**{name: row[name] for name in _EVIDENCE} | {"stance": Stance(row["stance"])})


def _verdict(row: Fields) -> Verdict:
    return Verdict(**{name: row[name] for name in _VERDICT} | {"rating": Rating(row["rating"])})


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, (SourceKind, Stance, Rating)) else value
