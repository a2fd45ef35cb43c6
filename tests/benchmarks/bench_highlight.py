"""Reading claims and names in texts: against a bare pass over their words, and as they get longer or hostile."""

from __future__ import annotations

import gc
import json
import re
import statistics
import time
from pathlib import Path

import pytest

from annotator import highlight, resources
from annotator.actions import highlighting
from annotator.highlight.pipeline import Pipeline
from annotator.highlight.recognisers import claim_recognisers
from annotator.model.review import Suggestion
from tests.benchmarks.conftest import Report

_HOSTILE = {
    "a million digits": "1" * 1_000_000,
    "100,000 number words": "خمسة وعشرين " * 50_000,
    "no spaces": "كلمة" * 250_000,
}
_ARTICLES = 600


_PROSE = """
يعود سكان الحي إلى الحديقة القديمة في الرباط كلما خف الحر، فيجلس الكبار في ظل الأشجار ويلعب الصغار قرب النافورة. وترى الأستاذة
سلمى العلوي أن المكان صار أهدأ مما كان، بعدما أعيد طلاء المقاعد وزرعت الورود على جانبي الممرات، وصار الحارس يفتح الأبواب في
الصباح الباكر. أما الباعة المتجولون فيشكون من قلة الزبائن، ويقولون إن الناس باتوا يفضلون الأسواق المغطاة على الشراء في
الهواء الطلق. وقال رئيس الجمعية المغربية للفنون كريم بنعمر إن الساحة كانت تمتلئ بالحكواتيين القادمين من بعيد، وكان أبوه
يأخذه بعد صلاة العصر ليسمع القصص الطويلة عن البحر والرحالة. ومع ذلك يبدو أن الحياة تدب من جديد في الأزقة المجاورة، إذ تفتح
ورشات الخزف والنسيج أبوابها للزوار، ويأتي إليها طلاب جامعة محمد الخامس ليتعلموا كيف تصنع الجرار والبسط، ثم يعودون إلى بيوتهم
بما صنعت أيديهم فرحين. ويأمل بنعمر أن تدوم هذه العناية، وأن يجد الشباب في الحرف القديمة عملا يليق بهم، حتى لا تضيع
مهارات تناقلتها الأسر جيلا بعد جيل.
"""
"""A page of prose with names and without claims: the samples hold many more claims in a thousand characters than the news does."""
_ARTICLE = 2_500
"""Code points in an article of the news, about."""


@pytest.fixture(scope="module")
def articles() -> list[str]:
    """The sample articles with prose between them, in pieces as long as articles are.

    Claims and names are as thick as in the news. In two collections of it, of 400 and of 358 articles, there are 3.4 claims
    and 6.5 and 6.7 names in a thousand characters; here `test_the_text_is_as_thick_as_the_news` keeps them near that.
    """
    texts = [path.read_text(encoding="utf-8") for path in sorted(resources.path("samples").glob("*.txt"))]
    made = [""]
    for line in "\n".join("\n".join([text, *[_PROSE] * 6]) for text in texts * 30).split("\n"):
        if len(made[-1]) >= _ARTICLE:
            made.append("")
        made[-1] += f"{line}\n"
    return made


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
        return [[m.span() for m in word.finditer(text)] for text in texts]

    def full() -> list[list[Suggestion]]:
        return [reader.suggest(text) for text in texts]

    rounds = [(_seconds(bare), _seconds(full)) for _ in range(7)]
    least_bare, least_full = (min(taken) for taken in zip(*rounds, strict=True))
    how = "one document" if whole else "article by article"
    report(f"{what} / a pass over the words, {how}", least_full / least_bare, "times", goal=12)
    report(f"characters read a second, {what}, {how}", len(news) / least_full / 1e6, "M")


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
    taken = []
    for jobs in (1, 2):
        began = time.perf_counter()
        assert sum(1 for _ in highlighting.highlight_files([path], jobs=jobs)) == _ARTICLES
        taken.append(time.perf_counter() - began)
    report("two processes / one", taken[1] / taken[0], "times", goal=1 / 1.7)
