"""The recogniser as a whole: longest names, boilerplate, speed that does not depend on the past, and figures on real texts."""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from itertools import pairwise
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import highlight
from annotator.highlight.document import Document
from annotator.highlight.entities.entities import shipped
from annotator.model.article import Region
from annotator.text.boilerplate import regions
from tests.conftest import SHARED
from tests.highlight.naming import found, mentions

NAMES = {"PER", "ORG", "LOC"}


def test_a_name_within_a_longer_one_is_not_offered():
    text = "افتتح معهد محمد السادس لتكوين المهندسين بالرباط"
    assert found(text, "PER") == []
    assert found(text, "ORG") == ["معهد محمد السادس لتكوين المهندسين"]
    assert found(text, "LOC") == ["الرباط"]


def test_nothing_is_offered_in_boilerplate():
    text = "زار الوفد طنجة.\nمقالات ذات صلة\nمهرجان مراكش"
    start = text.index("مقالات")
    offered = highlight.build().suggest(text, skip=[Region(start, len(text))])
    assert [suggestion.quote for suggestion in offered if suggestion.label == "LOC"] == ["طنجة"]


def test_a_site_names_itself_at_the_top():
    assert found("الرابطة الوطنية للمكتبات\n\nانطلاق أشغال اللقاء", "ORG") == ["الرابطة الوطنية للمكتبات"]


def test_a_mention_says_why():
    rules = {mention.rule for mention in mentions("أكد وزير العدل سالم بنعاشور بالرباط أن بنعاشور باق")}
    assert rules == {"title وزير العدل", "gazetteer", "short for سالم بنعاشور"}


TEXT = "وزير الملك محمد بن المغرب للمغرب وزارة العدل و ، “ مجلس الأمن 2178 القرار لاهاي - على \n"


@given(st.lists(st.sampled_from(TEXT.split(" ")), max_size=30).map(" ".join))
def test_names_never_touch_and_their_quotes_are_the_text(text):
    document = Document(text)
    readings = [reading for reading in shipped().recognise(document) if not reading.holds]
    ends = sorted((reading.start, reading.end) for reading in readings)
    assert all(end <= start for (_, end), (start, _) in pairwise(ends))
    assert all(0 <= start < end <= len(text) and text[start:end].strip() == text[start:end] for start, end in ends)


@pytest.mark.shared
def test_figures_on_the_three_articles():
    score = load_scorer()
    gold = score.load(SHARED / "data" / "gold" / "articles.gold.jsonl")
    pipeline, predicted = highlight.build(), []
    for file in sorted((SHARED / "data" / "articles").glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        spans = [
            {"start": s.start, "end": s.end, "label": s.label, "text": s.quote}
            for s in pipeline.suggest(text, skip=regions(text))
            if s.label in NAMES
        ]
        predicted.append({"id": file.stem, "spans": spans})
    figures, _ = score.score(gold, predicted)
    assert figures["entity_partial"]["f1"] >= 0.97
    assert figures["entity_strict"]["f1"] >= 0.95
    for label in NAMES:
        kept = [row for row in gold if row["kind"] != "entity" or row["label"] == label]
        of_label = [article | {"spans": [span for span in article["spans"] if span["label"] == label]} for article in predicted]
        assert score.score(kept, of_label)[0]["entity_partial"]["f1"] >= 0.95


@pytest.mark.shared
def test_figures_on_newswire():
    right, offered, wanted = Counter[str](), Counter[str](), Counter[str]()
    with (SHARED / "data" / "ner" / "anercorp-train.jsonl").open(encoding="utf-8") as lines:
        for sentence in map(json.loads, lines):
            text = sentence["text"]
            gold = {
                (*whole_words(text, start, end), "PER" if label == "PERS" else label)
                for start, end, label in sentence["spans"]
                if label != "MISC"
            }
            read = {(*whole_words(text, r.start, r.end), r.label) for r in shipped().recognise(Document(text)) if r.label in NAMES}
            for counter, spans in ((right, gold & read), (offered, read), (wanted, gold)):
                counter.update(label for _, _, label in spans)
    f1 = {label: 2 * right[label] / (offered[label] + wanted[label]) for label in NAMES}
    assert 2 * right.total() / (offered.total() + wanted.total()) >= 0.70
    assert f1["PER"] >= 0.63
    assert f1["ORG"] >= 0.53
    assert f1["LOC"] >= 0.81


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span widened to the spaces around it."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def load_scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "eval" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
