"""Articles of a region that no gazetteer has, with every name in them: what a project teaches a model with."""

from __future__ import annotations

import re
from itertools import islice

from annotator.model.lesson import Example

VILLAGES = ["تيزلمار", "أغبزال", "وادزمير", "قصرمون", "تامزيلت", "بنقرفة", "سيدوار", "أمزيرو", "تلغمات", "عينزوال", "درمشال", "تاقروين"]
PEOPLE = [
    "زهوان لمرابي",
    "تيفور بنزكون",
    "يزمان الدغوي",
    "سعدون لبزيوي",
    "ماسين أوزكار",
    "نعمور القدميري",
    "رحال بوزيتون",
    "حيدور الصفصافي",
]
CLUBS = ["شباب تيزلمار", "أمل وادزمير", "وداد قصرمون", "نهضة تلغمات"]
TEMPLATES = [
    "انقطع الماء عن سكان [{village}|LOC] منذ يومين.",
    "وأوضح [{person}|PER] أن الأشغال ستنتهي قريبا.",
    "تعادل [{club}|ORG] مع ضيفه [{other}|ORG] بهدف لمثله.",
    "وصلت القافلة إلى [{village}|LOC] مساء أمس.",
    "قصد الفلاحون سوق [{village}|LOC] قبل طلوع الشمس.",
    "وشدد [{person}|PER] على أن الطريق نحو [{neighbour}|LOC] سالكة.",
    "خسر [{club}|ORG] مباراته الأولى هذا الموسم.",
    "تساقطت الثلوج على مرتفعات [{neighbour}|LOC] ليلا.",
    "هنأ [{person}|PER] لاعبي [{club}|ORG] بعد الفوز.",
    "لم تسجل أي خسائر بحسب السلطات المحلية.",
]
_MARKED = re.compile(r"\[([^|\]]+)\|(\w+)\]")


def marked(text: str) -> Example:
    """The example that a text with its names in brackets tells: [الرباط|LOC]."""
    names, plain, last = [], "", 0
    for match in _MARKED.finditer(text):
        plain += text[last : match.start()]
        names.append((len(plain), len(plain) + len(match[1]), match[2]))
        plain, last = plain + match[1], match.end()
    return Example(plain + text[last:], tuple(names))


def article(number: int, sentences: int = 6) -> Example:
    """One of many articles; the same number gives the same one."""
    lines = []
    for line in range(sentences):
        turn = number * 7 + line * 3
        lines.append(
            TEMPLATES[turn % len(TEMPLATES)].format(
                village=VILLAGES[(turn + number) % len(VILLAGES)],
                neighbour=VILLAGES[(turn * 5 + 1) % len(VILLAGES)],
                person=PEOPLE[(turn + number) % len(PEOPLE)],
                club=CLUBS[turn % len(CLUBS)],
                other=CLUBS[(turn + 1) % len(CLUBS)],
            )
        )
    return marked("\n".join(lines))


def articles(count: int) -> list[Example]:
    """So many different articles."""
    return [article(number) for number in islice(range(count), count)]
