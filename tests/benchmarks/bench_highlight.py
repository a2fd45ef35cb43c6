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
from tests.benchmarks.conftest import Report

_HOSTILE = {
    "a million digits": "1" * 1_000_000,
    "100,000 number words": "خمسة وعشرين " * 50_000,
    "no spaces": "كلمة" * 250_000,
}
_ARTICLES = 600


_PROSE = """
يعود سكان الحي إلى الحديقة القديمة كلما خف الحر، فيجلس الكبار في ظل الأشجار ويلعب الصغار قرب النافورة. وترى أم شابة أن
المكان صار أهدأ مما كان، بعدما أعيد طلاء المقاعد وزرعت الورود على جانبي الممرات، وصار الحارس يفتح الأبواب في الصباح
الباكر. أما الباعة المتجولون فيشكون من قلة الزبائن، ويقولون إن الناس باتوا يفضلون الأسواق المغطاة على الشراء في الهواء
الطلق. وتتذكر جارة مسنة كيف كانت الساحة تمتلئ بالحكواتيين وبائعي الشاي، وكيف كان أبوها يأخذها بعد صلاة العصر لتسمع القصص
الطويلة عن البحر والرحالة. ومع ذلك يبدو أن الحياة تدب من جديد في الأزقة المجاورة، إذ تفتح ورشات الخزف والنسيج أبوابها
للزوار، ويأتي إليها طلاب المدارس ليتعلموا كيف تصنع الجرار والبسط، ثم يعودون إلى بيوتهم بما صنعت أيديهم فرحين. ويأمل
أصحاب الورشات أن تدوم هذه العناية، وأن يجد الشباب في الحرف القديمة عملا يليق بهم، حتى لا تضيع مهارات تناقلتها الأسر جيلا
بعد جيل.
"""
"""A page of prose without claims: the samples hold many more of them in a thousand characters than the news does."""


@pytest.fixture(scope="module")
def news() -> str:
    """The sample articles one after the other, with as much prose between them that claims are as thick as in the news."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(resources.path("samples").glob("*.txt"))]
    return "\n".join("\n".join([text, *[_PROSE] * 5]) for text in texts * 30)


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


def test_against_a_pass_over_the_words(news: str, pipeline: Pipeline, report: Report) -> None:
    word = re.compile(r"\w+")
    rounds = [(_seconds(lambda: [m.span() for m in word.finditer(news)]), _seconds(lambda: pipeline.suggest(news))) for _ in range(7)]
    bare, full = (min(taken) for taken in zip(*rounds, strict=True))
    report("all recognisers / a pass over the words", full / bare, "times", goal=12)
    report("characters read a second", len(news) / full / 1e6, "M")


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
