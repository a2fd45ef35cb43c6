"""Which claims cannot both be true.

Two claims contradict each other where they count the same thing, are about the same subject, place and time, and no value
satisfies both. Articles state many numbers, so a claim is compared with its counterpart in another article (or in the
other sentences of its own): the one most like it, and only if it is also most like that one. Where several would do, as in
a list of results that are all worded alike, it is the less likely that any of them is meant. A part exceeds its whole
where its lowest value is above the whole's highest.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from annotator.consistency import amounts, periods
from annotator.consistency.keys import counted
from annotator.consistency.rules import rules
from annotator.model.claim import Claim
from annotator.model.finding import Finding, FindingKind
from annotator.text.stems import light_stem

_WORDS_OF_SUBJECT = 5


def judge(claim: Claim, neighbours: Iterable[Claim]) -> list[Finding]:
    """What is wrong between a claim and its neighbours, surest first.

    `neighbours` are the claims that share blocking keys with it, and all others of its own article.
    """
    siblings: list[Claim] = []
    articles: dict[str, list[Claim]] = defaultdict(list)
    for other in neighbours:
        if other.amount is None or counted(other) != counted(claim) or (_same_article(claim, other) and other.core == claim.core):
            continue
        if _same_article(claim, other):
            siblings.append(other)
        if not _same_sentence(claim, other):
            articles[other.place.article_id].append(other)
    found = [_part_exceeds_whole(claim)]
    if claim.amount is not None:
        found += [_contradiction(claim, siblings, others) for others in articles.values()]
    return sorted((finding for finding in found if finding), key=lambda finding: -finding.score)


def _contradiction(claim: Claim, siblings: list[Claim], others: list[Claim]) -> Finding | None:
    """What is wrong between a claim and its counterpart among the claims of one article; `siblings` are of the claim's own."""
    within = _same_article(claim, others[0])
    enough = rules().within if within else rules().across
    other, likely = _counterpart(claim, others)
    if other is None or likely < enough:
        return None
    rivals = [sibling for sibling in siblings if _same_sentence(claim, sibling)] if within else siblings
    back, likely_back = _counterpart(other, [claim, *rivals])
    if back is not claim or likely_back < enough or not _distance(claim, other):
        return None
    return _finding(FindingKind.CONTRADICTION, claim, other, min(likely, likely_back))


def _counterpart(claim: Claim, others: Iterable[Claim]) -> tuple[Claim | None, float]:
    """The claim most like this one and how likely it is meant: of equally like ones that with the nearest value."""
    fits = [(fit, other) for other in others if (fit := _fit(claim, other))]
    if not fits:
        return None, 0.0
    best = max(fit for fit, _ in fits)
    close = [(fit, other) for fit, other in fits if fit >= rules().close * best]
    likely, nearest = min(close, key=lambda pair: (_distance(claim, pair[1]), -pair[0]))
    return nearest, likely * rules().generic ** (len({other.amount for _, other in close}) - 1)


def _fit(claim: Claim, other: Claim) -> float:
    """How well another claim is this one's counterpart; one of quite another magnitude is less so."""
    alike = likeness(claim, other)
    if alike and claim.amount and other.amount and amounts.ratio(claim.amount, other.amount) < rules().far:
        alike *= rules().generic
    return round(alike, 3)


def _distance(claim: Claim, other: Claim) -> Decimal:
    return amounts.gap(claim.amount, other.amount) if claim.amount and other.amount else Decimal(0)


def likeness(left: Claim, right: Claim) -> float:
    """How sure it is that two claims on the same counted noun are about the same thing, from 0 to 1."""
    known = rules()
    shared = left.words.keys() & right.words.keys()
    if len(shared) < known.shared or not periods.agree(left.period, right.period):
        return 0.0
    near = len(shared & left.near & right.near)
    evidence = near + known.far_word * (len(shared) - near)
    alike = evidence / (evidence + known.half)
    if not _same_article(left, right):
        if 1 - (1 - alike) * (1 - known.topic) < known.across * known.close:
            return 0.0
        alike = 1 - (1 - alike) * (1 - known.topic * _same_topic(left, right))
    if not (_compatible(left, right) and (shared & left.near or shared & right.near)):
        return 0.0
    if left.unit in known.generic_units or left.measure:
        alike *= known.generic
    same_body = any(a <= b or b <= a for a in left.bodies for b in right.bodies)
    if left.bodies and right.bodies and not same_body:
        alike *= known.other_body
    if left.setting and right.setting and not (same_body or left.places & right.places or left.setting & right.setting):
        alike *= known.other_setting
    return alike * periods.certainty(left.period, right.period)


def _same_topic(left: Claim, right: Claim) -> float:
    return len(left.topic & right.topic) / max(1, min(len(left.topic), len(right.topic)))


def _compatible(left: Claim, right: Claim) -> bool:
    """Whether places and the ordinals of the sentences leave it open that both claims are about one thing."""
    if left.places and right.places and not left.places & right.places:
        return False
    if not (left.ordinals and right.ordinals):
        return True
    counted_in_both = {head for head, _ in left.ordinals} & {head for head, _ in right.ordinals}
    return counted_in_both == {head for head, _ in left.ordinals & right.ordinals}


def _part_exceeds_whole(claim: Claim) -> Finding | None:
    part, whole = claim.amount, claim.whole
    if part is None or whole is None or whole.amount is None or claim.measure != whole.measure:
        return None
    if part.low is None or whole.amount.high is None or part.low <= whole.amount.high:
        return None
    said = claim.quantity.scope.part_of is not None
    return _finding(FindingKind.PART_EXCEEDS_WHOLE, claim, whole, 1.0 if said else rules().generic)


def _finding(kind: FindingKind, claim: Claim, other: Claim, likeness: float) -> Finding:
    left, right = claim, other
    if kind is FindingKind.CONTRADICTION:
        left, right = sorted((claim, other), key=lambda claim: (claim.place.article_name, claim.place.start))
    reason = {
        "left": amounts.shown(left.quantity),
        "right": amounts.shown(right.quantity),
        "unit": left.quantity.unit or left.quantity.unit_inferred or right.quantity.unit or "",
        "difference": _difference(left, right),
    }
    if undecided := " ".join(side for side, claim in (("left", left), ("right", right)) if not claim.decided):
        reason["undecided"] = undecided
    return Finding(
        key=_key(kind, left, right),
        kind=kind,
        places=(left.place, right.place),
        subject=_subject(left, right),
        score=round(likeness * min(left.trust, right.trust), 3),
        reason=reason,
    )


def _difference(left: Claim, right: Claim) -> str:
    """How far the values are apart, in the unit of the left one."""
    if left.amount is None or right.amount is None:
        return ""
    factor = left.measure.factor if left.measure else Decimal(1)
    return amounts.plain(round(abs(left.amount.middle - right.amount.middle) / factor, 6))


def _subject(left: Claim, right: Claim) -> str:
    """What both claims are about: as a person or the scope says, else the body and the words that they share.

    A subject that only says again what is counted tells nothing. Beside a body only words count that stand with both claims
    rather than with others of their sentences.
    """
    for claim in (left, right):
        scoped = claim.quantity.scope.subject
        if scoped and light_stem(scoped) != light_stem(claim.quantity.unit or ""):
            return scoped
    body = next((stems for stems in left.bodies if stems in right.bodies), frozenset())
    told_by = (left.near, right.near) if body else (left.words.keys(), right.words.keys())
    shared = [word for stem, word in left.words.items() if all(stem in stems for stems in told_by) and stem not in body]
    return " ".join([left.bodies.get(body, ""), *shared[:_WORDS_OF_SUBJECT]]).strip()


def _key(kind: FindingKind, left: Claim, right: Claim) -> str:
    parts = [str(kind)]
    for claim in (left, right):
        parts += [claim.place.article_id, str(claim.core), amounts.shown(claim.quantity)]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def _same_article(left: Claim, right: Claim) -> bool:
    return left.place.article_id == right.place.article_id


def _same_sentence(left: Claim, right: Claim) -> bool:
    return _same_article(left, right) and left.sentence == right.sentence
