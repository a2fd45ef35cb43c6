"""Events and laws are names made of other names, which stay mentions of their own."""

from __future__ import annotations

import pytest

from annotator import highlight
from tests.highlight.naming import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("الاجتماع الوزاري الثامن للمنتدى العالمي لمكافحة الإرهاب", "الاجتماع الوزاري الثامن للمنتدى العالمي لمكافحة الإرهاب"),
        ("انطلق اجتماع طنجة أمس", "اجتماع طنجة"),
        ("اختتمت القمة العربية أشغالها", "القمة العربية"),
        ("بعد الحرب العالمية الثانية بسنوات", "الحرب العالمية الثانية"),
        ("فاز بكأس العالم 2022", "كأس العالم 2022"),
        ("مؤتمر باريس للمناخ", "مؤتمر باريس للمناخ"),
        ("في اليوم العالمي للمرأة", "اليوم العالمي للمرأة"),
    ],
)
def test_events(text, name):
    assert found(text, "EVENT") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("تبنى القرار 2178 بالإجماع", "القرار 2178"),
        ("تنفيذ قراري مجلس الأمن الدولي 2170 و2178", "قراري مجلس الأمن الدولي 2170 و2178"),
        ("بموجب المادة 108 من القانون الجنائي", "المادة 108 من القانون الجنائي"),
        ("القانون رقم 31.08 القاضي", "القانون رقم 31.08"),
        ("اعتماد مذكرة لاهاي–مراكش", "مذكرة لاهاي–مراكش"),
        ("وقع على اتفاق الصخيرات", "اتفاق الصخيرات"),
        ("عدل قانون المالية", "قانون المالية"),
    ],
)
def test_laws(text, name):
    assert found(text, "LAW") == [name]


@pytest.mark.parametrize(
    "text", ["عقد الاجتماع أمس", "اجتماع اليوم", "المادة الخام", "قرار جديد للمحكمة", "اتفاق الطرفين", "لقمة العيش", "سعيد الناصري"]
)
def test_neighbours_that_are_neither(text):
    assert found(text, "EVENT") == found(text, "LAW") == []


def test_the_names_within_are_offered_too():
    offered = {
        (found.label, found.quote) for found in highlight.build().suggest("اجتماع وزاري قبل مذكرة لاهاي–مراكش وقمة الاتحاد الإفريقي")
    }
    assert {
        ("LAW", "مذكرة لاهاي–مراكش"),
        ("LOC", "لاهاي"),
        ("LOC", "مراكش"),
        ("EVENT", "قمة الاتحاد الإفريقي"),
        ("ORG", "الاتحاد الإفريقي"),
    } <= offered
