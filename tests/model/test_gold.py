"""What a complete article knows about its own spans."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from annotator.model.article import Article, Metadata
from annotator.model.gold import GoldArticle
from annotator.model.review import Annotation, SpanState, Suggestion
from annotator.model.values import Quantity

TEXT = "زار طنجة أربعون ضيفا"
COUNT = Suggestion(9, 20, "QUANTITY", "أربعون ضيفا", (9, 15), "numbers", "number noun", 0.9, Quantity(Decimal(40)))
PLACE = Suggestion(4, 8, "LOC", "طنجة", (4, 8), "gazetteer", "name", 0.9)
DECIDED = Annotation(
    "a", "u", 9, 15, "QUANTITY", "أربعون", (9, 15), SpanState.CONFIRMED, "numbers", "ليلى", "2023", COUNT.value, offered=COUNT
)
ARTICLE = GoldArticle(Article("u", "guests", TEXT, "", Metadata()), (PLACE, COUNT), (DECIDED,))


def test_a_decision_stands_for_what_is_suggested_at_its_core():
    assert ARTICLE.superseded() == (COUNT,)
    assert ARTICLE.open_suggestions() == (PLACE,)


def test_a_moved_decision_stands_for_what_it_was_offered():
    moved = replace(DECIDED, start=4, end=8, quote="طنجة", core=(4, 8), value=None, label="PER")
    assert replace(ARTICLE, annotations=(moved,)).superseded() == (PLACE, COUNT)


def test_an_annotation_of_another_kind_leaves_the_suggestion_open():
    entity = replace(DECIDED, label="LOC", value=None, offered=None)
    assert replace(ARTICLE, annotations=(entity,)).superseded() == ()


def test_quotes_are_compared_with_the_text():
    assert ARTICLE.broken_quotes() == ()
    wrong = replace(PLACE, start=5, end=9)
    assert replace(ARTICLE, suggestions=(wrong, COUNT)).broken_quotes() == (wrong,)
