"""A name seen in full is found in short and across a typo; others like it are not."""

from __future__ import annotations

import pytest

from tests.highlight.naming import found


@pytest.mark.parametrize("short", ["بنعاشور", "وبنعاشور", "لبنعاشور", "فبنعاشور"])
def test_a_family_name_alone(short):
    text = f"التقى الوزير سالم بنعاشور الوفد. ثم غادر {short} القاعة."
    assert found(text, "PER") == ["سالم بنعاشور", "بنعاشور"]


def test_a_family_name_with_the_article_after_lam():
    text = "تحدث يوسف العمراني ثم أسندت الكلمة للعمراني وللعمراني رأي"
    assert found(text, "PER") == ["يوسف العمراني", "لعمراني", "لعمراني"]


def test_also_before_the_full_name():
    assert found("بنعاشور يدعو إلى التعاون\nأكد الوزير سالم بنعاشور ذلك", "PER") == ["بنعاشور", "سالم بنعاشور"]


def test_not_within_another_word():
    assert found("سالم بنعاشور وبنعاشورية الهوى", "PER") == ["سالم بنعاشور"]


def test_a_name_in_numbers_has_no_short_form():
    assert found("الملك محمد السادس في المستوى السادس", "PER") == ["محمد السادس"]


def test_a_typo_in_a_name_seen_before():
    assert found("اعترفت المملكة المغربية بذلك، وأكسب المملكة المغريية اعترافا", "LOC") == ["المملكة المغربية", "المملكة المغريية"]


def test_another_name_is_no_typo():
    assert found("المملكة المغربية ثم المملكة المشرقية", "LOC") == ["المملكة المغربية"]
