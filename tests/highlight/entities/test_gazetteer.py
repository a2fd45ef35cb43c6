"""Known names are found with clitics and in every spelling; common words that look like them are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.highlight.document import Document
from annotator.highlight.entities.gazetteer import Gazetteer, Name, shipped_names
from annotator.resources import tsv
from tests.highlight.naming import found, mentions

CLITICS = ["", "و", "ب", "ل", "ف", "ك", "وب", "ول"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وصلت القافلة إلى مراكش فجرا", "مراكش"),
        ("التقى الوفدان بمراكش", "مراكش"),
        ("شارك المغرب وهولاندا في اللقاء", "هولاندا"),
        ("قدم العون للمغرب", "لمغرب"),
        ("فبالرباط عقد اللقاء", "الرباط"),
        ("زار سورية أمس", "سورية"),
        ("زار سوريا أمس", "سوريا"),
        ("في الولايات المتحدة الأميركية", "الولايات المتحدة الأميركية"),
        ("في الولايات المتحدة الامريكية", "الولايات المتحدة الامريكية"),
        ("جهة الداخلة - وادي الذهب", "الداخلة - وادي الذهب"),
        ("زار القَاهِرَة مرتين", "القَاهِرَة"),
        ("عبر القرن الأفريقي", "القرن الأفريقي"),
    ],
)
def test_places(text, name):
    assert name in found(text, "LOC")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("تقرير للأمم المتحدة", "لأمم المتحدة"),
        ("قال مجلس الأمن الدولي", "مجلس الأمن الدولي"),
        ("انعقد التحالف الدولي ضد “داعش” هنا", "التحالف الدولي ضد “داعش”"),
        ("عن و م ع: انطلقت", "و م ع"),
        ("مرشح حزب العدالة و التنمية", "حزب العدالة و التنمية"),
    ],
)
def test_bodies(text, name):
    assert name in found(text, "ORG")


@pytest.mark.parametrize(
    "text",
    [
        "عرض صور الحفل",
        "حمل الحطاب فأسا وفأس جاره",
        "شرب كوبًا من الماء",
        "الدعم المالي والوضع مالي",
        "ولد في مسقط رأسه",
        "قاعدة البيانات والقاعدة العامة",
        "أهل المدينة وسكانها",
    ],
)
def test_common_words_are_no_names(text):
    assert [mention for mention in mentions(text) if mention.rule == "gazetteer"] == []


@pytest.mark.parametrize(
    "text",
    ["قصف مدينة صور ليلا", "سفر إلى صور وعودة", "بيروت وصيدا وصور", "عقد الاجتماع بمالي", "شمال مالي", "بين “الساحل” و”القرن الإفريقي”"],
)
def test_a_weak_name_counts_where_its_neighbours_speak_for_it(text):
    weak = [mention for mention in mentions(text) if mention.label == "LOC" and mention.score < 0.9]
    assert len(weak) == 1


def test_nationality_is_no_entity():
    assert mentions("الموقف المغربي والرد الفرنسي") == []


def test_the_longest_name_is_taken_and_no_part_of_it():
    assert found("المغرب العربي الكبير والمملكة المغربية", "LOC") == ["المغرب العربي", "المملكة المغربية"]


def test_a_place_carries_the_code_of_its_entity():
    codes = {mention.entity for mention in mentions("من الرباط إلى اليابان عبر البحر الأحمر")}
    assert codes == {"MA-rabat", "JP", "R-red-sea"}


NAMES = Gazetteer([Name("السنابل", "LOC", "X-1"), Name("وادي السنابل", "LOC", "X-2")])


@given(st.sampled_from(CLITICS), st.sampled_from(["وادي السنابل", "وادى  السنابل", "واديِ السنابل"]))
def test_a_mention_begins_after_the_clitics(clitics, name):
    text = f"ذهب {clitics}{name} وعاد"
    document = Document(text)
    (hit,) = NAMES.hits(document, [(token, begins) for token, key in enumerate(document.keys) if (begins := NAMES.beginning(key))])
    assert text[hit.start : hit.end] == name
    assert hit.name.code == "X-2"


@pytest.mark.parametrize("table", ["countries.tsv", "places.tsv", "cities.tsv", "organisations.tsv"])
def test_every_row_has_a_code_of_its_own_and_an_arabic_name(table):
    rows = tsv("gazetteers", table)
    codes = [row[0] for row in rows]
    assert len(codes) == len(set(codes))
    assert all(row[1].strip("?").strip() and not row[1].isascii() for row in rows)


def test_further_names_belong_to_known_countries():
    countries = {row[0] for row in tsv("gazetteers", "countries.tsv")}
    assert {row[0] for row in tsv("gazetteers", "further_names.tsv")} <= countries


def test_no_name_is_empty():
    assert all(name.text.strip() == name.text and name.text for name in shipped_names())


def test_the_gulf_is_a_place_after_its_states():
    assert found("توقع الخبراء أن تنفق دول الخليج أكثر من الدول الغربية", "LOC") == ["الخليج"]
