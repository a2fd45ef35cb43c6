"""Findings in words."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.model.finding import Finding, FindingKind, FindingState
from annotator.model.review import ReviewSpan
from annotator.ui.value_text import in_digits

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


def pair_text(finding: Finding) -> tuple[str, str]:
    """Title and smaller line of a finding in a list over all articles: both quotes, what they are about, both articles."""
    one, other = finding.places
    title = f"\u2067{one.quote}\u2069 ≠ \u2067{other.quote}\u2069"
    if finding.kind is FindingKind.PART_EXCEEDS_WHOLE:
        title = f"\u2067{one.quote}\u2069 > \u2067{other.quote}\u2069"
    articles = dict.fromkeys((one.article_name, other.article_name))
    return title, " · ".join(f"\u2068{part}\u2069" for part in (finding.subject, *articles) if part)


def explanation(finding: Finding, spans: Sequence[ReviewSpan | None]) -> str:
    """Why the program noticed it: the values of both places as they are now, and how far the checked ones were apart."""
    contradiction = finding.kind is FindingKind.CONTRADICTION
    said = _tr("Finding", "The first says %1, the second %2.") if contradiction else _tr("Finding", "The part is %1, its whole %2.")
    for place, span in enumerate(spans):
        value = in_digits(span.value) if span else _tr("Finding", "something else by now")
        said = said.replace(f"%{place + 1}", f"\u2068{value}\u2069")
    if difference := finding.reason.get("difference"):
        apart = _number(difference), f"\u2068{finding.reason.get('unit', '')}\u2069"
        said += " " + _tr("Finding", "The difference is %1.").replace("%1", " ".join(filter(None, apart)))
    if finding.reason.get("undecided"):
        said += " " + _tr("Finding", "Not both are confirmed yet.")
    return said


def finding_state_title(state: FindingState) -> str:
    """How the window names what was ruled on a finding."""
    return {
        FindingState.OPEN: _tr("Finding", "not ruled on"),
        FindingState.ACCEPTED: _tr("Finding", "contradictions"),
        FindingState.DISMISSED: _tr("Finding", "dismissed"),
    }[state]


def _number(amount: str) -> str:
    number = Decimal(amount)
    return QLocale().toString(int(number)) if number == number.to_integral_value() else QLocale().toString(float(number), "g", 6)
