"""Check-worthiness: what a reviewer should look at first."""

import pytest

from annotator import highlight
from annotator.model.values import Quantity


def worth(text: str) -> float:
    (found,) = [found.value for found in highlight.build().suggest(text) if isinstance(found.value, Quantity)]
    assert found.checkworthiness is not None
    return found.checkworthiness


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("ارتفعت البطالة إلى 13,4 في المائة.", "قضى عدة أيام في بيته."),
        ("أنفقت وزارة الصحة 320 مليون درهم سنة 2015.", "شرب كأسين من الماء."),
        ("باع المصنع 4730 حافلة.", "سيبيع المصنع 4730 حافلة."),
        ("أعلنت الأمم المتحدة أن 4730 أسرة نزحت.", "نزحت مئات الأسر."),
        ("باع المصنع 4730 حافلة.", "باع المصنع حوالي 4000 حافلة."),
    ],
)
def test_specific_claims_about_what_is_and_was_come_first(more: str, less: str) -> None:
    assert worth(more) > worth(less)


@pytest.mark.parametrize("text", ["بيعت 4730 حافلة.", "بضع سنوات من العمل.", "13,4 في المائة من الأسر."])
def test_it_is_a_number_from_0_to_1(text: str) -> None:
    assert 0 <= worth(text) <= 1
