"""Boilerplate is told from article text, line by line, and text is never taken for boilerplate."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.boilerplate import regions

PARAGRAPH = "أعلنت بلدية الواحة أن أشغال ترميم المكتبة القديمة انتهت هذا الأسبوع، وأن القاعة الكبرى ستستقبل القراء ابتداء من الشهر المقبل."
SECOND = "وأوضح رئيس المجلس أن كلفة المشروع لم تتجاوز ثلاثة ملايين درهم، ساهمت فيها الجهة بالنصف والجمعيات المحلية بالباقي."


def marked(text: str) -> list[str]:
    return [text[region.start : region.end] for region in regions(text)]


def test_a_comment_form_runs_to_the_end():
    form = "اترك تعليقاً\n\nلن ينشر عنوان بريدك مع ما تكتبه. املأ الخانات التي عليها نجمة.\n\nالاسم\nالبريد الإلكتروني\nإرسال"
    assert marked(f"{PARAGRAPH}\n\n{SECOND}\n\n{form}\n") == [form]


def test_related_articles_take_their_headlines_along():
    related = "مقالات ذات صلة\n\nالمكتبات المتنقلة تصل إلى 12 قرية\n\nمعرض الكتاب يفتح أبوابه في مايو"
    assert marked(f"{PARAGRAPH}\n{SECOND}\n\n{related}") == [related]


@pytest.mark.parametrize(
    "opener", ["اترك تعليقًا:", "أترك تعليقا", "مقالات ذات صله", "موضوعات ذات صلة (6)", "التعليقات (0)", "Leave a Comment"]
)
def test_spelling_numbers_and_punctuation_make_no_difference(opener):
    assert marked(f"{PARAGRAPH}\n{opener}") == [opener]


def test_a_link_between_two_paragraphs_is_marked_alone():
    link = "اقرأ أيضا: افتتاح متحف الصحراء أمام الزوار"
    assert marked(f"{PARAGRAPH}\n{link}\n{SECOND}") == [link]


def test_a_list_between_two_paragraphs_ends_where_the_text_goes_on():
    text = f"{PARAGRAPH}\n\nاقرأ أيضا\nافتتاح متحف الصحراء\nرحلة إلى قصور الجنوب\n\nتمويل المشروع\n{SECOND}"
    assert marked(text) == ["اقرأ أيضا\nافتتاح متحف الصحراء\nرحلة إلى قصور الجنوب"]


def test_a_subheading_right_above_a_paragraph_stays_text():
    text = f"{PARAGRAPH}\nاقرأ أيضا\nافتتاح متحف الصحراء\nتمويل المشروع\n{SECOND}"
    assert marked(text) == ["اقرأ أيضا\nافتتاح متحف الصحراء"]


def test_share_buttons_and_their_networks():
    buttons = "شارك هذا المقال\nفيسبوك\nتويتر\nواتساب"
    assert marked(f"{PARAGRAPH}\n{buttons}\n{SECOND}") == [buttons]


def test_buttons_above_a_form_are_marked_with_it():
    assert marked(f"{PARAGRAPH}\nفيسبوك\nطباعة\nاترك ردا") == ["فيسبوك\nطباعة\nاترك ردا"]


@pytest.mark.parametrize(
    "line",
    [
        "© 2023 صحيفة الواحة. جميع الحقوق محفوظة.",
        "اشترك في النشرة البريدية ليصلك جديدنا كل صباح",
        "تابعونا على تلغرام",
        "زر الذهاب إلى الأعلى",
        "الوسوم: مكتبات الواحة ترميم",
        "سمات مكتبات الواحة ترميم",
    ],
)
def test_notices_after_the_text(line):
    assert marked(f"{PARAGRAPH}\n{SECOND}\n{line}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "صدى الواحة",  # a site's own name
        "سياسة",
        "شارك في اللقاء أربعون عضوا من ست دول.",
        "شارك في اللقاء أربعون عضوا",
        "إغلاق",  # a subheading, with no boilerplate beside it
        "تعليقات الأعضاء على المشروع",
        "سمات المعمار المحلي حاضرة في البناء.",
        "آخر الأخبار الواردة من الواحة تفيد بعودة التيار الكهربائي",
        "اشترك في الاجتماع ممثلو ثلاث وزارات",
        "المزيد من التمويل ضروري",
        "7 أسئلة عن الترميم",
    ],
)
def test_text_is_left_alone(line):
    assert marked(f"{line}\n\n{PARAGRAPH}\n\n{line}\n\n{SECOND}") == []


def test_a_headline_below_navigation_stays_text():
    text = f"آخر الأخبار\nالمكتبة القديمة تفتح أبوابها\n{PARAGRAPH}"
    assert marked(text) == ["آخر الأخبار"]


def test_a_long_paragraph_after_a_form_is_not_swallowed():
    assert marked(f"{PARAGRAPH}\nالتعليقات\n\n{SECOND}") == ["التعليقات"]


def test_a_text_of_short_lines_alone_is_not_taken_by_an_opener():
    assert marked("المكتبة القديمة تفتح أبوابها\nذات صلة\nتفاصيل في الغد") == ["ذات صلة"]


@given(
    st.lists(
        st.sampled_from([PARAGRAPH, "اترك تعليقا", "فيسبوك", "عنوان قصير", "اقرأ أيضا: خبر", "", " \u00a0", "\u2028", "😀 الوسوم"])
    ).map("\n".join)
)
def test_regions_are_whole_lines_in_order_and_hold_no_paragraph(text):
    found = regions(text)
    ends = [end for region in found for end in (region.start, region.end)]
    assert ends == sorted(ends)
    for region in found:
        quote = text[region.start : region.end]
        assert quote == quote.strip() != ""
        assert PARAGRAPH not in quote
        assert region.start == 0 or text[: region.start].rstrip(" \u00a0")[-1] in "\n\u2028"


@given(st.text())
def test_any_text_can_be_read(text):
    for region in regions(text):
        assert 0 <= region.start < region.end <= len(text)


@pytest.mark.shared
def test_no_claim_or_name_of_the_gold_lies_in_boilerplate(shared: Path):
    spans = [json.loads(line) for line in (shared / "data/gold/articles.gold.jsonl").read_text("utf-8").splitlines()]
    for span in spans:
        text = (shared / f"data/articles/{span['article']}.txt").read_text("utf-8")
        assert not any(span["start"] < region.end and region.start < span["end"] for region in regions(text)), span["text"]


@pytest.mark.shared
@pytest.mark.parametrize(("name", "start"), [("000_01070a048b17c495", "مقالات ذات صلة"), ("002_0afe2e6aaef1ca5c", "اترك تعليقا")])
def test_the_forms_of_real_articles_are_found(shared: Path, name: str, start: str):
    text = (shared / f"data/articles/{name}.txt").read_text("utf-8")
    (region,) = regions(text)
    assert text[region.start :].startswith(start)
    assert region.end == len(text)


@pytest.mark.shared
@pytest.mark.parametrize("corpus", ["ahdath", "saudinewsnet"])
def test_hardly_anything_of_clean_articles_is_marked(shared: Path, corpus: str):
    """Both hold extracted articles: less than one character in a thousand may be taken for boilerplate."""
    texts = [json.loads(line)["text"] for line in (shared / f"data/articles/{corpus}.jsonl").read_text("utf-8").split("\n") if line]
    marked_length = sum(region.end - region.start for text in texts for region in regions(text))
    assert marked_length < sum(map(len, texts)) / 1000
