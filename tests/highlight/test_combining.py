"""One mention out of what rules, memory, a learned model and camel-tools say."""

from __future__ import annotations

import pytest

from annotator.highlight.combining import Combined
from annotator.highlight.document import Document
from annotator.highlight.entities.entities import Entities, shipped
from annotator.highlight.entities.mentions import Mention
from annotator.model.knowledge import Knowledge, Surface
from annotator.text.keys import search_key

TEXT = "وصل الوزير محمد العلوي إلى الرباط قادما من تيزلمار."


class Model:
    """A learned recogniser that says what a test wants it to."""

    def __init__(self, *said: tuple[str, str, float], taught: int = 10_000) -> None:
        self._said = said
        self.taught = dict.fromkeys(("PER", "ORG", "LOC"), taught)

    def mentions(self, document: Document) -> list[Mention]:
        return [self._mention(document, *said) for said in self._said]

    def _mention(self, document: Document, quote: str, label: str, score: float) -> Mention:
        start = document.text.index(quote)
        first = max(token for token in range(len(document)) if document.starts[token] <= start)
        last = first + len(quote.split()) - 1
        return Mention(first, last, start, document.ends[last], label, "learned", score, origin="learned")


def offered(model: Model | None = None, *, heard=(), entities: Entities | None = None, text: str = TEXT) -> dict[str, Mention]:
    names = [(text.index(quote), text.index(quote) + len(quote), label) for quote, label in heard]
    mentions = Combined(entities or shipped(), model).mentions(Document(text, heard=names))
    return {text[mention.start : mention.end]: mention for mention in mentions}


def test_without_a_model_the_rules_speak():
    assert offered() == {TEXT[mention.start : mention.end]: mention for mention in shipped().mentions(Document(TEXT))}


def test_who_says_the_same_is_named_together():
    found = offered(Model(("الرباط", "LOC", 0.9)))["الرباط"]
    assert (found.origin, found.rule, found.entity) == ("entities+learned", "gazetteer", "MA-rabat")
    assert found.score == pytest.approx(0.9, abs=0.01)


def test_a_name_that_the_model_alone_knows():
    found = offered(Model(("تيزلمار", "LOC", 0.6)))["تيزلمار"]
    assert (found.origin, found.rule, found.label) == ("learned", "learned", "LOC")


def test_what_a_well_taught_model_does_not_see_is_not_offered():
    assert "الرباط" not in offered(Model())


def test_a_little_taught_model_leaves_the_word_to_the_rules():
    assert offered(Model(taught=20))["الرباط"].origin == "entities"


def test_a_label_that_the_model_was_not_taught_is_left_to_the_rules():
    model = Model()
    del model.taught["LOC"]
    assert offered(model)["الرباط"].label == "LOC"


def test_what_is_less_likely_than_a_quarter_is_not_worth_a_keystroke():
    assert "تيزلمار" in offered(Model(("تيزلمار", "LOC", 0.3)))
    assert "تيزلمار" not in offered(Model(("تيزلمار", "LOC", 0.2)))


def test_a_name_that_is_sure_in_one_place_is_offered_where_its_words_stand_again():
    text = "وصل زهوان لمرابي إلى تيزلمار. وشكر زهوان لمرابي سكان القرية، وغادر بتيزلمار سوقها."
    sure = [("زهوان لمرابي", "PER", 0.9), ("تيزلمار", "LOC", 0.8)]
    mentions = Combined(shipped(), Model(*sure)).mentions(Document(text))
    found = [(text[mention.start : mention.end], mention.label) for mention in mentions if mention.start > text.index(".")]
    assert found == [("زهوان لمرابي", "PER"), ("تيزلمار", "LOC")]
    doubtful = Combined(shipped(), Model(*((quote, label, 0.5) for quote, label, _ in sure))).mentions(Document(text))
    assert not [mention for mention in doubtful if mention.start > text.index(".")]


def test_a_name_of_which_the_rules_are_sure_is_offered_where_its_words_stand_again():
    text = "وصلت القافلة إلى قرية زنبوعة. وقال سكان إن زنبوعة تنتظر، وإن طرق زنبوعة مقطوعة."
    found = [mention for mention in Combined(shipped()).mentions(Document(text)) if mention.label == "LOC"]
    assert [(text[mention.start : mention.end], mention.rule) for mention in found] == [
        ("زنبوعة", "place noun قرية"),
        ("زنبوعة", "again"),
        ("زنبوعة", "again"),
    ]
    rejected = Entities(Knowledge(surfaces=(Surface(search_key("زنبوعة"), "LOC", 0, 1),)))
    assert not [mention for mention in Combined(rejected).mentions(Document(text)) if mention.label == "LOC"]


def test_the_surest_of_those_that_touch():
    found = offered(Model(("العلوي", "ORG", 0.4), ("محمد العلوي", "PER", 0.5)))
    assert found["محمد العلوي"].label == "PER"
    assert "العلوي" not in found


def test_an_earlier_decision_is_evidence_of_its_own():
    surfaces = (Surface(search_key("تيزلمار"), "LOC", 2, 0),)
    found = offered(Model(("تيزلمار", "LOC", 0.5)), entities=Entities(Knowledge(surfaces=surfaces)))["تيزلمار"]
    assert found.origin == "memory+learned"
    assert found.score == pytest.approx(1 - 0.5 * 0.25)


def test_what_was_rejected_is_not_offered_whoever_says_it():
    entities = Entities(Knowledge(surfaces=(Surface(search_key("تيزلمار"), "LOC", 0, 1),)))
    assert "تيزلمار" not in offered(Model(("تيزلمار", "LOC", 0.9)), heard=[("تيزلمار", "LOC")], entities=entities)


def test_camel_tools_adds_names_and_agrees():
    found = offered(heard=[("تيزلمار", "LOC"), ("محمد العلوي", "PERS")])
    assert (found["تيزلمار"].origin, found["تيزلمار"].label) == ("camel", "LOC")
    assert found["محمد العلوي"].origin == "entities+camel"
    assert found["محمد العلوي"].score > shipped_score("محمد العلوي")


def shipped_score(quote: str) -> float:
    return next(mention.score for mention in shipped().mentions(Document(TEXT)) if TEXT[mention.start : mention.end] == quote)


def test_a_name_of_camel_tools_is_cut_after_clitics_that_the_article_knows():
    text = "عاد من تيزلمار، وقال إن الأمطار بتيزلمار غزيرة."
    found = offered(heard=[("بتيزلمار", "LOC")], text=text)
    assert "تيزلمار" in found
    assert "بتيزلمار" not in found


def test_what_else_a_model_of_camel_tools_finds_is_left_out():
    assert "تيزلمار" not in offered(heard=[("تيزلمار", "MISC")])


def test_events_stay_as_the_rules_say():
    text = "انطلقت القمة العربية الإفريقية في الرباط."
    assert any(mention.label == "EVENT" for mention in offered(Model(), text=text).values())
