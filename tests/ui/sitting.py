"""What a scripted sitting reviews: twenty articles with twenty suggestions each, and what is right at each of them.

Every third kind of fault comes in its turn: 340 of the 400 suggestions are right, as a good recogniser's are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice, product

from annotator.model.review import Suggestion
from annotator.model.values import Date, Modifier, Quantity, Value

FORUM = "منتدى الواحة"
"""A name that stands in every article and is suggested in the first one alone."""

_FIRST = ("سلمى", "يونس", "هدى", "رشيد", "ليلى", "كريم")
_LAST = ("الوزاني", "الإدريسي", "المرابط", "الحموي", "الزياني")
_CITIES = ("طنجة", "وجدة", "مكناس", "تطوان", "الرشيدية", "ورزازات", "صفاقس", "وهران", "قسنطينة", "طرابلس")
_BODIES = ("جمعية الينبوع", "مؤسسة الأفق", "مرصد الساحل", "معهد الزهراء", "وكالة السنابل")
FAULTS = ("false", "label", "end word", "start word", "letter", "value", "unsure", "date")


@dataclass(frozen=True)
class Truth:
    """What a reviewer knows about a place: its ends and label, the value to be seen in the gold, and what to do if it is not offered so."""

    start: int
    end: int
    label: str
    value: Value | None = None
    fault: str | None = None


@dataclass
class Story:
    """An article in the making: its text, what is offered, and what is right at the place of each offer."""

    name: str
    text: str = ""
    offered: list[Suggestion] = field(default_factory=list)
    truths: dict[tuple[int, int, str], Truth] = field(default_factory=dict)

    def say(self, words: str) -> None:
        self.text += words

    def mark(
        self, words: str, label: str, value: Value | None = None, *, fault: str | None = None, offer: str | None = None,
        offered_as: str | None = None, offered_value: Value | None = None,
    ) -> None:  # fmt: skip
        """Words that are marked; `offer` is the part of them that is offered, `offered_as` the label."""
        start = len(self.text)
        self.text += words
        part = offer or words
        first = start + words.index(part)
        ends = first, first + len(part)
        suggestion = Suggestion(*ends, offered_as or label, part, ends, "test", "sitting", 0.9, offered_value or value)
        self.offered.append(suggestion)
        self.truths[suggestion.start, suggestion.end, suggestion.label] = Truth(start, len(self.text), label, value, fault)


def amount(number: int, unit: str, modifier: Modifier = Modifier.EXACT) -> Quantity:
    return Quantity(Decimal(number), modifier=modifier, unit=unit)


def stories() -> Iterator[Story]:
    """The twenty articles."""
    people = islice((f"{first} {last}" for last, first in product(_LAST * 2, _FIRST)), 60)
    for number in range(20):
        wrong = {FAULTS[(3 * number + step) % len(FAULTS)] for step in range(3)}
        story = Story(f"story-{number:02}")
        towns = [_CITIES[(number + step) % len(_CITIES)] for step in range(4)]
        bodies = [_BODIES[(number + step) % len(_BODIES)] for step in range(3)]
        _meeting(story, number, towns[0], next(people), wrong)
        _planting(story, number, towns[1], bodies[0], wrong)
        _households(story, number, next(people), wrong)
        _costs(story, number, towns[2], bodies[1], wrong)
        _thanks(story, number, towns[3], bodies[2], next(people), wrong)
        yield story


def _meeting(story: Story, number: int, town: str, person: str, wrong: set[str]) -> None:
    story.say("اختتم في ")
    story.mark(town, "LOC")
    story.say(" أمس لقاء ضم ")
    story.mark(f"{number + 40} خبيرا", "QUANTITY", amount(number + 40, "خبير"))
    story.say(" من ")
    story.mark(f"{number + 11} بلدا", "QUANTITY", amount(number + 11, "بلد"))
    story.say("، برئاسة ")
    if "label" in wrong:
        story.mark(person, "PER", fault="label", offered_as="ORG")
    else:
        story.mark(person, "PER")
    story.say(".\n")


def _planting(story: Story, number: int, town: str, body: str, wrong: set[str]) -> None:
    story.say("وأعلنت ")
    story.mark(body, "ORG")
    story.say(" أنها ستغرس ")
    trees = number + 300
    if "end word" in wrong:
        story.mark(
            f"{trees} شجرة", "QUANTITY", amount(trees, "شجرة"), fault="end word", offer=str(trees), offered_value=Quantity(Decimal(trees))
        )
    else:
        story.mark(f"{trees} شجرة", "QUANTITY", amount(trees, "شجرة"))
    story.say(" في ")
    if "false" in wrong:
        story.mark("القرية", "LOC", fault="false")
    else:
        story.mark(town, "LOC")
    story.say(" قبل ")
    year = 2030 + number
    if "date" in wrong:
        story.mark(f"عام {year}", "DATE", Date(str(year)), fault="date", offered_as="QUANTITY", offered_value=Quantity(Decimal(year)))
    else:
        story.mark(f"عام {year}", "DATE", Date(str(year)))
    story.say(".\n")


def _households(story: Story, number: int, person: str, wrong: set[str]) -> None:
    story.say("ويستفيد من المشروع ")
    story.mark(f"أكثر من {number + 700} أسرة", "QUANTITY", amount(number + 700, "أسرة", Modifier.MORE_THAN))
    story.say("، أي ")
    story.mark(f"{number + 5} في المئة", "PERCENT", amount(number + 5, "%"))
    story.say(" من السكان، على مدى ")
    story.mark(f"{number + 11} شهرا", "DURATION", amount(number + 11, "شهر"))
    story.say("، وفق ")
    if "start word" in wrong:
        story.mark(person, "PER", fault="start word", offer=person.split()[1])
    else:
        story.mark(person, "PER")
    story.say(".\n")


def _costs(story: Story, number: int, town: str, body: str, wrong: set[str]) -> None:
    story.say("وبلغت كلفته ")
    cost = number + 20
    if "value" in wrong:
        story.mark(f"{cost} ألف درهم", "MONEY", amount(cost * 1000, "درهم"), fault="value", offered_value=amount(cost, "درهم"))
    else:
        story.mark(f"{cost} ألف درهم", "MONEY", amount(cost * 1000, "درهم"))
    story.say("، وتعهد ")
    story.mark(body, "ORG")
    story.say(" بدفع ")
    story.mark(f"{number + 3} آلاف درهم", "MONEY", amount((number + 3) * 1000, "درهم"))
    story.say(" في ")
    if "letter" in wrong:
        story.mark(town, "LOC", fault="letter", offer=town[:-1])
    else:
        story.mark(town, "LOC")
    story.say(".\n")


def _thanks(story: Story, number: int, town: str, body: str, person: str, wrong: set[str]) -> None:
    story.say("وقال ")
    story.mark(person, "PER")
    story.say(" إن ")
    story.mark(body, "ORG", fault="unsure" if "unsure" in wrong else None)
    story.say(" درب ")
    story.mark(f"{number + 60} شابا", "QUANTITY", amount(number + 60, "شاب"))
    if number == 0:
        story.say("، وشكر ")
        story.mark(FORUM, "ORG", fault="everywhere")
    else:
        story.say(" في ")
        story.mark(f"شارع {FORUM}" if number == 5 else town, "LOC")
        story.say(f"، وشكر {FORUM}")
    story.say("، ووزارة المياه.\n" if number == 2 else ".\n")
