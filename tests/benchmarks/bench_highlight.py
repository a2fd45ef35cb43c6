"""Reading claims and names in texts: against a bare pass over their words, and as they get longer or hostile."""

from __future__ import annotations

import gc
import itertools
import json
import os
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

from annotator import highlight, resources
from annotator.actions import highlighting
from annotator.highlight.document import Document
from annotator.highlight.lexicon.units import units
from annotator.highlight.numbers.numbers import numbers
from annotator.highlight.pipeline import Pipeline
from annotator.highlight.recognisers import claim_recognisers, recognisers
from annotator.model.knowledge import Knowledge
from annotator.model.review import Suggestion
from tests.benchmarks.conftest import Report

Found = TypeVar("Found")

_HOSTILE = {
    "a million digits": "1" * 1_000_000,
    "100,000 number words": "خمسة وعشرين " * 50_000,
    "no spaces": "كلمة" * 250_000,
}
_ARTICLES = 600


_PROSE = """
يعود سكان الحي إلى {thing} القديمة في {place} كلما خف الحر، فيجلس الكبار في ظل {thing} ويلعب الصغار قرب {thing}. وترى الأستاذة
{given} {family} أن المكان صار أهدأ مما كان، بعدما أعيد طلاء {thing} وزرعت الورود على جانبي {thing}، وصار الحارس يفتح {thing} في
الصباح الباكر. أما الباعة المتجولون فيشكون من قلة {thing}، ويقولون إن الناس باتوا يفضلون الأسواق المغطاة على {thing} في
الهواء الطلق. وقال رئيس الجمعية المغربية للفنون {given} {family} إن الساحة كانت تمتلئ بالحكواتيين القادمين من {thing}، وكان أبوه
يأخذه بعد {thing} ليسمع القصص الطويلة عن {thing} والرحالة. ومع ذلك يبدو أن الحياة تدب من جديد في {thing} المجاورة، إذ تفتح
ورشات {thing} والنسيج أبوابها للزوار، ويأتي إليها طلاب جامعة محمد الخامس ليتعلموا كيف تصنع {thing} والبسط، ثم يعودون إلى بيوتهم
بما صنعت أيديهم فرحين. ويأمل {family} أن تدوم هذه العناية، وأن يجد الشباب في {thing} القديمة عملا يليق بهم، حتى لا تضيع
مهارات تناقلتها الأسر جيلا بعد جيل.
"""
"""A page of prose with names and without claims: the samples hold many more claims in a thousand characters than the news does.

Its gaps are filled with other words each time, since the news does not say all in the same words either.
"""
_SLOT = re.compile(r"\{(\w+)\}")
_LETTERS = "ضصثقغعهخحجدشبتنمطئرزظذ"
_ARTICLE = 2_500
"""Code points in an article of the news, about."""


@pytest.fixture(scope="module")
def articles() -> list[str]:
    """The sample articles with prose between them, in pieces as long as articles are.

    Claims and names are as thick as in the news. In two collections of it, of 400 and of 358 articles, there are 3.4 claims
    and 6.5 and 6.7 names in a thousand characters; here `test_the_text_is_as_thick_as_the_news` keeps them near that.
    """
    words = {name: itertools.cycle(listed) for name, listed in _fillings().items()}

    def prose() -> str:
        return _SLOT.sub(lambda slot: next(words[slot[1]]), _PROSE)

    texts = [path.read_text(encoding="utf-8") for path in sorted(resources.path("samples").glob("*.txt"))]
    made = [""]
    for line in "\n".join("\n".join([text, *(prose() for _ in range(6))]) for text in texts * 30).split("\n"):
        if len(made[-1]) >= _ARTICLE:
            made.append("")
        made[-1] += f"{line}\n"
    return made


def _fillings() -> dict[str, list[str]]:
    """What the gaps of the prose are filled with: places, given and family names, and nouns with the article."""
    names = resources.toml("patterns", "names.toml")
    return {
        "place": [row[1] for row in resources.tsv("gazetteers", "cities.tsv") if not row[1].startswith("?")],
        "given": names["given"].split(),
        "family": names["family"].split(),
        "thing": [f"ال{noun.lemma}" for noun in units().nouns if " " not in noun.lemma],
    }


@pytest.fixture(scope="module")
def news(articles: list[str]) -> str:
    """The articles as one document."""
    return "".join(articles)


@pytest.fixture(scope="module")
def pipeline(news: str) -> Pipeline:
    made = highlight.build()
    made.suggest(news[:20_000])
    gc.collect()
    gc.freeze()  # as the processes do that highlight a project
    return made


def _seconds(work: object) -> float:
    """Seconds of this process alone: other programs take no part in the figures."""
    began = time.process_time()
    work()  # type: ignore[operator]
    return time.process_time() - began


def test_the_text_is_as_thick_as_the_news(articles: list[str], pipeline: Pipeline) -> None:
    offered = [suggestion.origin for text in articles for suggestion in pipeline.suggest(text)]
    thousands = sum(map(len, articles)) / 1000
    names = offered.count("entities")
    assert 3 <= (len(offered) - names) / thousands <= 4
    assert 6 <= names / thousands <= 7.5


@pytest.mark.parametrize("whole", [False, True], ids=["article by article", "one document"])
@pytest.mark.parametrize("what", ["claims", "all recognisers"])
def test_against_a_pass_over_the_words(articles: list[str], news: str, what: str, whole: bool, pipeline: Pipeline, report: Report) -> None:
    word = re.compile(r"\w+")
    texts = [news] if whole else articles
    reader = pipeline if what == "all recognisers" else Pipeline(list(claim_recognisers()))

    def bare() -> list[list[tuple[int, int]]]:
        return [_pass_over_words(word, text) for text in texts]

    def full() -> list[list[Suggestion]]:
        return [reader.suggest(text) for text in texts]

    rounds = [(_seconds(bare), _seconds(full)) for _ in range(7)]
    least_bare, least_full = (min(taken) for taken in zip(*rounds, strict=True))
    how = "one document" if whole else "article by article"
    report(f"{what} / a pass over the words, {how}", least_full / least_bare, "times", goal=12)
    report(f"characters read a second, {what}, {how}", len(news) / least_full / 1e6, "M")


def test_where_the_time_goes(articles: list[str], pipeline: Pipeline, report: Report) -> None:
    word = re.compile(r"\w+")
    named = recognisers(Knowledge())
    least: dict[tuple[str, int], float] = {}

    def timed(chapter: str, number: int, work: Callable[[], Found]) -> Found:
        began = time.process_time_ns()
        found = work()
        taken = time.process_time_ns() - began
        least[chapter, number] = min(taken, least.get((chapter, number), taken))
        return found

    for _ in range(5):
        for number, text in enumerate(articles):
            timed("", number, partial(_pass_over_words, word, text))
            document = timed("words", number, partial(Document, text))
            timed("numbers, and which words say anything", number, partial(document.once, numbers))
            for recogniser in named:
                timed(recogniser.origin, number, partial(document.every, recogniser.recognise))
            timed("all", number, partial(pipeline.suggest, text))
    spent: Counter[str] = Counter()
    for (chapter, _), taken in least.items():
        spent[chapter] += taken
    bare, whole = spent.pop(""), spent.pop("all")
    spent["what wins, and the scope of claims"] = whole - spent.total()
    for chapter, taken in spent.items():
        report(f"of these: {chapter}", taken / bare, "times")


def _pass_over_words(word: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [m.span() for m in word.finditer(text)]


def test_a_new_word(articles: list[str], pipeline: Pipeline, report: Report) -> None:
    """Half of the words of an article are none that the articles before it had; here all are, in letters that words do not have."""
    turned = str.maketrans(_LETTERS, _LETTERS[7:] + _LETTERS[:7])
    texts = [text.translate(turned) for text in articles]
    new = {key for text in texts for key in Document(text).keys}

    def read() -> None:
        for text in texts:
            pipeline.suggest(text)

    first, again = _seconds(read), min(_seconds(read) for _ in range(3))
    report("a word that is new / one that was read before", (first - again) / len(new) / (again / sum(map(_length, texts))), "times")
    report("a word that is new", (first - again) / len(new) * 1e6, "µs")


def _length(text: str) -> int:
    return len(Document(text))


def test_time_grows_with_length_alone(news: str, pipeline: Pipeline, report: Report) -> None:
    long = news * (10_000_000 // len(news) + 1)
    short_time = statistics.median(_seconds(lambda: pipeline.suggest(news)) for _ in range(3))
    long_time = _seconds(lambda: pipeline.suggest(long))
    report("10 million characters / their share of a shorter text", long_time / (short_time * len(long) / len(news)), "times", goal=1.5)


@pytest.mark.parametrize("name", _HOSTILE)
def test_hostile_texts_are_read_in_linear_time(name: str, pipeline: Pipeline, report: Report) -> None:
    text = _HOSTILE[name]

    def least(piece: str) -> float:
        return min(_seconds(lambda: pipeline.suggest(piece)) for _ in range(3))

    report(f"{name} / half of it", least(text) / max(least(text[: len(text) // 2]), 1e-3), "times", goal=2.6)


def test_two_processes_against_one(news: str, tmp_path: Path, report: Report) -> None:
    piece = news[: 4000 * 6]
    rows = [json.dumps({"id": str(n), "text": f"{n}\n{piece}"}, ensure_ascii=False) for n in range(_ARTICLES)]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(rows), encoding="utf-8")
    taken, feeding, work = [], [], []
    for jobs in (1, 2):
        before, began = os.times(), time.perf_counter()
        assert sum(1 for _ in highlighting.highlight_lines([path], jobs=jobs)) == _ARTICLES
        taken.append(time.perf_counter() - began)
        after = os.times()
        feeding.append(sum(after[:2]) - sum(before[:2]))
        work.append(sum(after[2:4]) - sum(before[2:4]))
    report("two processes / one, by the clock (where nothing else runs)", taken[1] / taken[0], "times", goal=1 / 1.7)
    if all(work):  # Windows does not say it
        report("work of all processes where two read / of the one that reads", (feeding[1] + work[1]) / work[0], "times", goal=2 / 1.7)
