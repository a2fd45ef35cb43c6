"""A model learns names from the articles of a region that no gazetteer has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator import highlight
from annotator.highlight.document import Document
from annotator.highlight.learned import training
from annotator.highlight.learned.model import Model
from annotator.highlight.learned.recogniser import Learned
from annotator.model.errors import BadInput
from annotator.model.knowledge import Knowledge
from annotator.model.lesson import Example, total
from tests.highlight.learned.press import article, articles, marked


def found(model: Model, text: str) -> dict[str, str]:
    offered = highlight.build(Knowledge(model=model.to_bytes())).suggest(text)
    return {span.quote: span.label for span in offered if "learned" in span.origin}


def test_names_that_it_never_saw_are_found_by_what_stands_around_them(model):
    assert found(model, "وصلت القافلة إلى بوزملان مساء أمس.") == {"بوزملان": "LOC"}
    assert found(model, "خسر شباب أغمرات مباراته الأولى هذا الموسم.") == {"شباب أغمرات": "ORG"}


def test_what_came_of_it_is_told_for_articles_that_were_held_out(learned):
    _, lesson = learned
    assert (lesson.articles, lesson.held_out) == (24, 4)
    assert lesson.better
    assert total(lesson.after).f1 > 0.9
    assert total(lesson.before).gold == total(lesson.after).gold > 20


def test_the_same_articles_teach_the_same(model):
    again, _ = training.learn(articles(24))
    assert again.to_bytes() == model.to_bytes()


def test_where_names_begin_in_their_first_word_is_learned():
    after_clitics = [marked(f"عاد سكان القرية إلى ديارهم ب[تيزلمار|LOC] قرب ال{word}.") for word in ("نهر", "سوق", "جبل", "غابة")] * 20
    model, _ = training.learn(after_clitics)
    (name,) = [
        mention for mention in Learned(model).mentions(Document("عاد سكان القرية إلى ديارهم بقصرمون قرب السد.")) if mention.score > 0.5
    ]
    assert (name.label, name.start, name.end) == ("LOC", 28, 34)


def test_a_sentence_that_nobody_read_teaches_nothing():
    read = [replace(article(number), finished=False) for number in range(12)]
    everything = [replace(example, decided=tuple(name[:2] for name in example.names)) for example in read]
    assert training.learn(everything)[1].names == sum(len(example.names) for example in read)
    with pytest.raises(BadInput, match="too little"):
        training.learn([replace(example, waiting=((0, len(example.text)),)) for example in everything])
    with pytest.raises(BadInput, match="too little"):
        training.learn([replace(example, skipped=((0, len(example.text)),)) for example in articles(12)])


def test_too_few_names_are_told():
    with pytest.raises(BadInput, match="50 confirmed names"):
        training.learn([Example("عاد إلى تيزلمار.", ((8, 15, "LOC"),))] * 3)


def test_events_and_laws_are_left_to_the_rules():
    model, _ = training.learn([*articles(12), marked("انطلق [مهرجان تيزلمار|EVENT] أمس.")])
    assert set(model.taught) == {"PER", "ORG", "LOC"}
