"""The native gold carries everything, and refuses what does not fit its text."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from annotator.formats import gold, jsonl
from annotator.formats.gold_reading import from_json
from annotator.model.article import Article, Metadata
from annotator.model.errors import BadInput
from annotator.model.gold import GoldArticle
from annotator.model.review import Annotation, SpanState, Suggestion
from annotator.model.values import Modifier, Quantity
from annotator.text.canonical import sha256
from tests.formats.strategies import articles

TEXT = "شاركت في الملتقى حوالي أربعين جمعية من طنجة."


@pytest.fixture
def made() -> GoldArticle:
    start = TEXT.index("حوالي")
    end = TEXT.index(" من طنجة")
    core = TEXT.index("أربعين"), TEXT.index(" جمعية")
    value = Quantity(Decimal(40), modifier=Modifier.APPROX, unit="جمعية")
    offered = Suggestion(start, end, "QUANTITY", TEXT[start:end], core, "numbers", "modifier number noun", 0.97, value)
    place = Suggestion(
        TEXT.index("طنجة"), len(TEXT) - 1, "LOC", "طنجة", (TEXT.index("طنجة"), len(TEXT) - 1), "gazetteer", "name", 0.9, None, "MA-tangier"
    )
    decided = Annotation(
        "a1",
        "u1",
        start,
        end,
        "QUANTITY",
        offered.quote,
        core,
        SpanState.CONFIRMED,
        "numbers",
        "ليلى",
        "2023-05-17T10:00:00.000Z",
        value,
        offered=offered,
    )
    return GoldArticle(Article("u1", "forum", TEXT, sha256(TEXT), metadata=Metadata("ملتقى")), (place,), (decided,), highlighter="1")


def changed(made: GoldArticle, **fields: object) -> dict[str, object]:
    return json.loads(jsonl.dump(gold.to_json(made))) | fields


def test_a_line_says_what_the_contract_asks_for(made):
    line = gold.to_json(made)
    assert line["id"] == "forum"
    assert line["offset_unit"] == "codepoint"
    assert line["text_sha256"] == sha256(TEXT)
    confirmed, suggested = line["spans"]
    assert {name: confirmed[name] for name in ("label", "text", "value", "low", "high", "modifier", "unit", "score", "origin")} == {
        "label": "QUANTITY",
        "text": "حوالي أربعين جمعية",
        "value": 40,
        "low": None,
        "high": None,
        "modifier": "approx",
        "unit": "جمعية",
        "score": 0.97,
        "origin": "numbers",
    }
    assert (confirmed["state"], confirmed["decided_by"], confirmed["created_by"]) == ("confirmed", "ليلى", "numbers")
    assert (suggested["state"], suggested["entity"], suggested["decided_by"]) == ("suggested", "MA-tangier", None)
    for span in line["spans"]:
        assert line["text"][span["start"] : span["end"]] == span["text"]


@given(articles())
def test_everything_comes_back_and_is_written_the_same_again(article):
    line = jsonl.dump(gold.to_json(article))
    assert line.count(b"\n") == 1
    assert len(line.decode("utf-8").splitlines()) == 1
    back = from_json(jsonl.parse(line))
    assert jsonl.dump(gold.to_json(back)) == line
    assert back.article == article.article
    assert back.suggestions == article.suggestions
    assert back.annotations == article.annotations
    assert set(back.evidence) == set(article.evidence)
    assert set(back.verdicts) == set(article.verdicts)
    assert back.entities == article.entities
    assert back.sources == article.sources
    assert back.highlighter == article.highlighter
    assert back.snapshots == article.snapshots


def test_attributes_come_back_from_lines_and_from_a_document(made):
    said = replace(made, annotations=(replace(made.annotations[0], attributes={"assertion": "reported"}),))
    line = gold.to_json(said)
    assert line["spans"][0]["attributes"] == {"assertion": "reported"}
    assert "attributes" not in gold.to_json(made)["spans"][0]
    (back,) = jsonl.read_document("gold", io.BytesIO(json.dumps([line]).encode()))
    assert back.annotations == from_json(line).annotations == said.annotations


def test_a_third_is_not_rounded(made):
    third = replace(made.suggestions[0], label="QUANTITY", value=Quantity(Decimal(1) / 3))
    back = from_json(jsonl.parse(jsonl.dump(gold.to_json(replace(made, suggestions=(third,))))))
    assert back.suggestions == (third,)


def test_ids_that_a_hand_made_line_leaves_out_are_made(made):
    line = changed(made)
    del line["uuid"]
    del line["spans"][0]["id"]
    first, second = from_json(line), from_json(line)
    assert first.annotations[0].article_id == first.article.id != second.article.id
    assert first.annotations[0].id


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"text": TEXT.replace("أربعين", "خمسين")}, "text_sha256"),
        ({"offset_unit": "utf16"}, "utf16"),
        ({"versions": {"format": 99}}, "newer version"),
        ({"text": ""}, "no text"),
        ({"id": None}, "None"),
        ({"state": "finished"}, "finished"),
        ({"metadata": {"headline": "ملتقى"}}, "headline"),
        ({"spans": [{}]}, "state is missing"),
        ({"spans": None}, "not a whole line"),
        ({"spans": [5]}, "of another kind"),
        ({"metadata": [5]}, "of another kind"),
        ({"regions": [{"start": 4, "end": 2, "boilerplate": True}]}, "no ends"),
        ({"regions": [{"start": 4, "end": 200, "boilerplate": True}]}, "beyond"),
        ({"entities": [{"id": "x", "label": "LOC"}]}, "name is missing"),
        ({"sources": [{"id": "x", "kind": "rumour", "title": "t"}]}, "rumour"),
    ],
)
def test_a_line_that_is_not_whole_is_refused_in_one_sentence(made, fields, sentence):
    with pytest.raises(BadInput, match=sentence) as refused:
        from_json(changed(made, **fields))
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "fields",
    [
        {"start": 3},
        {"start": -1},
        {"end": 10_000},
        {"start": "3"},
        {"start": True},
        {"text": "أربعون"},
        {"text": ""},
        {"label": None},
        {"value": "40"},
        {"value": 10**40},
        {"value": True},
        {"modifier": "roughly"},
        {"unit": 5},
        {"scope": "المدينة"},
        {"scope": {"place": 5}},
        {"kind": "number"},
        {"exact": {"value": "41"}},
        {"state": "perhaps"},
        {"decided_by": None},
        {"core": [5]},
        {"evidence": [{"source_id": "x", "passage": "p", "stance": "against"}]},
        {"verdict": {"rating": "maybe"}},
        {"offered": {"start": 1}},
    ],
    ids=str,
)
def test_a_span_that_does_not_fit_is_refused(made, fields):
    line = changed(made)
    line["spans"][0] |= fields
    with pytest.raises(BadInput):
        from_json(line)


def test_two_decisions_of_one_person_on_one_span_are_refused(made):
    line = changed(made)
    line["spans"].append(line["spans"][0] | {"id": "a2"})
    with pytest.raises(BadInput, match="two decisions"):
        from_json(line)


def test_evidence_without_its_source_is_refused(made):
    line = changed(made)
    line["spans"][0]["evidence"] = [{"source_id": "x", "passage": "p", "stance": "supports"}]
    with pytest.raises(BadInput, match="source"):
        from_json(line)


def test_broken_quotes_are_found(made):
    assert made.broken_quotes() == ()
    moved = replace(made.annotations[0], start=made.annotations[0].start + 1)
    assert replace(made, annotations=(moved,)).broken_quotes() == (moved,)
