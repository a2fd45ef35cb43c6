"""Findings in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model.finding import Finding, FindingKind

_tr = QCoreApplication.translate


def finding_text(finding: Finding, article_id: str) -> tuple[str, str]:
    """Title and smaller line of a finding, seen from an article: what stands here, what there."""
    here, there = finding.places if finding.places[0].article_id == article_id else finding.places[::-1]
    title = (
        _tr("Finding", "%1 here, %2 there")
        if finding.kind is FindingKind.CONTRADICTION
        else _tr("Finding", "%1 is more than its whole, %2")
    )
    where = there.article_name if there.article_id != here.article_id else _tr("Finding", "in this article")
    title = title.replace("%1", f"\u2067{here.quote}\u2069").replace("%2", f"\u2067{there.quote}\u2069")
    return title, " · ".join(filter(None, (finding.subject, f"\u2068{where}\u2069")))
