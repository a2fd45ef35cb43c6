"""Whom somebody speaks to is an outlet, also where it is called like a place."""

from __future__ import annotations

import pytest

from tests.highlight.naming import found, mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال المتحدث لـ«الشرق الأوسط» إن الأشغال انتهت", "الشرق الأوسط"),
        ('وأوضح في حديث ل"الرياض" أن المشروع جاهز', "الرياض"),
        ("وأكدت مصادر طبية لـ “صدى الزنابق” أن المصاب بخير", "صدى الزنابق"),
    ],
)
def test_an_outlet_that_is_spoken_to(text, name):
    assert (found(text, "ORG"), found(text, "LOC")) == ([name], [])


def test_it_is_linked_where_the_gazetteer_has_it():
    (outlet,) = mentions("وقال لـ«الشرق الأوسط» إنه متفائل")
    assert outlet.entity == "aawsat"


@pytest.mark.parametrize(
    "text",
    [
        "الطريق المؤدية لـ«سهل» تضررت",
        "انتهت المباراة. سلم درع البطولة لـ«الأول» بعد النهاية",
        "وقال لـ«من يريد أن يسمع هذا الكلام كله» إنه متفائل",
    ],
)
def test_other_quotations_are_none(text):
    assert found(text, "ORG") == []


def test_a_place_in_quotation_marks_stays_one():
    assert found("في مدينة «الرياض» أمس", "LOC") == ["الرياض"]


def test_the_site_of_an_article_opens_it():
    assert found("\nZANABIQ.INFO\nعاد المطر إلى القرى. وكتب الموقع WAHA.INFO خبرا", "ORG") == ["ZANABIQ.INFO"]
