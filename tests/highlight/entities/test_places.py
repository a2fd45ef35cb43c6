"""Places that no list has are told by the noun before them."""

from __future__ import annotations

import pytest

from tests.highlight.naming import found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وصلت القافلة إلى بلدة تيزلمار مساء أمس", ["تيزلمار"]),
        ("اندلع الحريق في قرية الزنبوعة قبل الفجر", ["الزنبوعة"]),
        ("أغلقت طريق تؤدي إلى دوار آيت حمو بعد الفيضان", ["آيت حمو"]),
        ("حقول في سهل الزنبوع تضررت", ["سهل الزنبوع"]),
        ("صعد المتسلقون جبل طوبزال", ["جبل طوبزال"]),
        ("زار الوفد بلدات عين السلوقي ومحربة وقنطيش", ["عين السلوقي", "محربة", "قنطيش"]),
        ("في ولاية كارلونيا الشمالية", ["كارلونيا الشمالية"]),
        ("بمحافظة القنيطشة", ["القنيطشة"]),
    ],
)
def test_a_noun_opens_the_name_of_a_place(text, names):
    assert found(text, "LOC") == names


@pytest.mark.parametrize(
    "text",
    [
        "نقل المصابون إلى المدينة المجاورة",
        "تقع قرية صغيرة على الساحل الشرقي",
        "في كل مدن المملكة",
        "وسهل خروجهم من القاعة مهمة الشرطة",
        "من كل جهة يأتي الزوار",
        "زار مدينة قالت الصحف إنها جميلة",
    ],
)
def test_a_noun_alone_opens_nothing(text):
    assert found(text, "LOC") == []
