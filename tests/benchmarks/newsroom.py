"""A large project, made fast: articles from sentence patterns, with the suggestions that recognisers would make of them.

The texts are made up. Nothing is random: the same number gives the same article.
"""

from __future__ import annotations

import itertools
import re
from decimal import Decimal
from pathlib import Path

from annotator.actions import decision, projects
from annotator.model.article import Metadata
from annotator.model.new_article import NewArticle
from annotator.model.review import ReviewSpan, SpanState, Suggestion
from annotator.model.values import Date, Quantity, Value
from annotator.store import Connection, Project, articles, history, suggestions

SPANS = 30
"""In each article."""

_SENTENCES = [
    "أعلنت {ORG} أن {QUANTITY:أسرة} في {LOC} استفادت من البرنامج خلال {DURATION:شهر}.",
    "وقال {PER}، الناطق باسم {ORG}، إن الكلفة بلغت {MONEY:درهم} وإن النسبة وصلت إلى {PERCENT:%}.",
    "وشارك في اللقاء {QUANTITY:خبير} من {LOC} و{QUANTITY:باحث} من {LOC} يوم {DATE}.",
    "وتمتد الطريق على {QUANTITY:كيلومتر} بين {LOC} و{LOC}، وتنتهي الأشغال في {DATE}.",
    "وأضاف {PER} أن {QUANTITY:مدرسة} أعيد بناؤها منذ {DATE} بعد {DURATION:سنة} من الانتظار.",
]
_FILLER = "ولم تصدر عن الجهات المعنية توضيحات أخرى، غير أن متتبعين للملف يرون أن الخطوة تأتي في سياق إصلاح أوسع للقطاع. "
_SLOT = re.compile(r"\{(\w+)(?::([^}]+))?\}")
_PLACES = [
    "الساحل",
    "وادي النخيل",
    "الواحة",
    "عين الصفاء",
    "تل الزيتون",
    "المرسى الجديد",
    "بني سلمان",
    "جبل الرمان",
    "سهل العنبر",
    "باب الريح",
]
_FIRST = ["سلمى", "نادر", "هالة", "يونس", "ريم", "طارق", "ليلى", "عماد", "سعاد", "كريم"]
_LAST = ["الوزاني", "الحداد", "بنعلي", "الشامي", "المنصوري", "الزهراني", "القاسمي", "الخطيب", "البغدادي", "العلمي"]
_BODIES = ["جمعية", "هيئة", "مؤسسة", "وكالة", "لجنة", "منظمة"]
_SUBJECTS = ["الماء", "الغابات", "التعليم", "النقل", "الصيد", "الطاقة", "التراث", "الإسكان"]


def text(number: int) -> tuple[str, list[Suggestion]]:
    """An article of some 6 KB with its 30 suggestions."""
    body, found = f"المقال رقم {number}\n", list[Suggestion]()
    while len(found) < SPANS:
        turn = len(found)
        sentence, last = _SENTENCES[(number + turn) % len(_SENTENCES)], 0
        for place, slot in enumerate(_SLOT.finditer(sentence)):
            quote, value = _filled(slot[1], slot[2], number * 7 + turn * 31 + place)
            body += sentence[last : slot.start()]
            found.append(_suggestion(len(body), quote, slot[1], value, (number * 13 + turn * 17 + place * 29) % 50))
            body, last = body + quote, slot.end()
        body += sentence[last:] + " " + _FILLER * 3 + ("\n" if turn % 2 else "")
    return body.rstrip(), found[:SPANS]


def _filled(label: str, unit: str | None, seed: int) -> tuple[str, Value | None]:
    if label == "LOC":
        return _PLACES[seed % len(_PLACES)], None
    if label == "PER":
        return f"{_FIRST[seed % len(_FIRST)]} {_LAST[seed // 10 % len(_LAST)]}", None
    if label == "ORG":
        return f"{_BODIES[seed % len(_BODIES)]} {_SUBJECTS[seed // 6 % len(_SUBJECTS)]}", None
    if label == "DATE":
        return f"سنة {1990 + seed % 30}", Date(str(1990 + seed % 30))
    amount = 11 + seed * 37 % 9000
    written = f"{amount} في المائة" if unit == "%" else f"{amount} {unit}"
    return written, Quantity(Decimal(amount), unit=unit, checkworthiness=(seed % 100) / 100)


def _suggestion(start: int, quote: str, label: str, value: Value | None, doubt: int) -> Suggestion:
    core = (start, start + len(quote.split(" ")[0])) if isinstance(value, Quantity) else (start, start + len(quote))
    origin = "names" if value is None else "quantities"
    return Suggestion(start, start + len(quote), label, quote, core, origin, "made up", 0.5 + doubt / 100, value)


def make(path: Path, *, size: int, annotator: str = "guest") -> Project:
    """A project of that many articles with their suggestions, opened for writing."""
    project = projects.create(path, annotator=annotator)
    numbers = iter(range(size))
    while batch := list(itertools.islice(numbers, 250)):
        project.write(lambda db, batch=batch: _fill(db, batch, annotator))
    return project


def _fill(db: Connection, batch: list[int], annotator: str) -> None:
    with history.operation(db, "import", by=annotator, detail={"count": str(len(batch))}) as op:
        for number, (body, found) in zip(batch, map(text, batch), strict=True):
            article_id = articles.add(op, NewArticle(f"news-{number:05}", body, Metadata(f"خبر {number} عن {_SUBJECTS[number % 8]}")))
            suggestions.replace(db, article_id, found, version="bench")


def decide(project: Project, *, share: float) -> None:
    """Decides the suggestions of that share of the articles as a person would have done long ago, many in each transaction."""
    ids = articles.ids(project.read())
    waiting = iter(ids[: int(len(ids) * share)])
    while batch := list(itertools.islice(waiting, 100)):
        project.write(lambda db, batch=batch: _decide(db, batch, project.annotator))


def _decide(db: Connection, batch: list[str], annotator: str) -> None:
    with history.operation(db, "confirm", by=annotator, detail={"count": str(len(batch) * SPANS)}) as op:
        for article_id in batch:
            for place, offered in enumerate(suggestions.of_article(db, article_id)):
                state = SpanState.CONFIRMED if place % 7 else SpanState.REJECTED
                decision.decide(op, ReviewSpan(article_id, suggestion=offered), state)
