"""What all tests share."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from annotator.model.article import Metadata, Region
from annotator.model.new_article import NewArticle
from annotator.model.review import Suggestion
from annotator.model.values import Date, Modifier, Quantity, Value
from annotator.store import Connection, Project, articles, history, suggestions

if sys.platform == "linux" and not os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis_settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault
hypothesis_settings.register_profile("ci", hypothesis_settings.get_profile("desk"), derandomize=True)  # judged by itself, not by chance
hypothesis_settings.load_profile("ci" if "CI" in os.environ else "desk")

SHARED = Path(__file__).resolve().parents[2] / "shared"
_ran: list[str] = []


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--require-shared", action="store_true", help="fail unless tests marked `shared` ran")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests over texts that are not part of the project are skipped where those are missing."""
    if SHARED.is_dir():
        return
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(pytest.mark.skip(reason="needs ../shared, which is not there"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    report = yield
    if call.when == "call" and item.get_closest_marker("shared") and not report.skipped:
        _ran.append(item.nodeid)
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.getoption("--require-shared") and not _ran:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        print("\nNone of the tests marked `shared` ran, although ../shared is there.")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of texts that are not part of the project; for tests marked `shared`."""
    return SHARED


SUMMIT = (
    "الرباط: اختتمت أمس بالرباط القمة المغاربية للماء، بمشاركة أكثر من 40 وفدا.\n"
    "وقالت سلمى الوزاني، رئيسة القمة، إن المغرب سيبني 12 سدا قبل سنة 2030، وإن للمغرب تجربة يستفاد منها.\n"
    "شارك المقال"
)
RAIN = "عاد المطر إلى وجدة بعد ثلاثة أشهر من الجفاف.\nويقول فلاحو المنطقة إن محصول الزيتون بلغ 700 طن."


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of whoever runs it."""
    monkeypatch.setenv("TAHQIQ_CONFIG", str(tmp_path / "config"))


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is fetched from the network: whoever tries fails."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        assert self.family not in (socket.AF_INET, socket.AF_INET6), f"something wants to reach {address}"
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", refuse)


def offer(
    text: str, quote: str, label: str, *, core: str | None = None, value: Value | None = None, entity: str | None = None, score: float = 0.9
) -> Suggestion:
    """A suggestion at the first place of `quote` in the text; `core` is a part of the quote, all of it if not given."""
    start = text.index(quote)
    core_start = start + quote.index(core or quote)
    ends = core_start, core_start + len(core or quote)
    return Suggestion(start, start + len(quote), label, quote, ends, "test", "example", score, value, entity)


def summit_suggestions() -> list[Suggestion]:
    """What recognisers offer in the first article, six spans of four labels."""
    return [
        offer(SUMMIT, "الرباط", "LOC", entity="MA-rabat"),
        offer(SUMMIT, "أكثر من 40 وفدا", "QUANTITY", core="40", value=Quantity(Decimal(40), modifier=Modifier.MORE_THAN, unit="وفد")),
        offer(SUMMIT, "سلمى الوزاني", "PER", score=0.8),
        offer(SUMMIT, "المغرب", "LOC", entity="MA"),
        offer(SUMMIT, "12 سدا", "QUANTITY", core="12", value=Quantity(Decimal(12), unit="سد")),
        offer(SUMMIT, "سنة 2030", "DATE", core="2030", value=Date("2030")),
    ]


def rain_suggestions() -> list[Suggestion]:
    """What recognisers offer in the second article."""
    return [
        offer(RAIN, "وجدة", "LOC", entity="MA-oujda"),
        offer(RAIN, "ثلاثة أشهر", "DURATION", core="ثلاثة", value=Quantity(Decimal(3), unit="شهر")),
        offer(RAIN, "700 طن", "QUANTITY", core="700", value=Quantity(Decimal(700), unit="طن")),
    ]


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Project]:
    """A project with two articles, `summit` and `rain`, and suggestions in both; أمل annotates."""
    from annotator.actions import projects

    with projects.create(tmp_path / "newsroom.tahqiq", annotator="أمل") as project:
        project.write(lambda db: _fill(db, project.annotator))
        yield project


def _fill(db: Connection, annotator: str) -> None:
    aside = SUMMIT.index("شارك المقال")
    summit = NewArticle("summit", SUMMIT, Metadata("قمة الماء", "صدى المغرب", "2024-05-03"), SUMMIT.encode())
    with history.operation(db, "import", by=annotator, detail={"count": "2"}) as op:
        first = articles.add(op, summit, regions=[Region(aside, len(SUMMIT))])
        second = articles.add(op, NewArticle("rain", RAIN, Metadata("المطر يعود"), RAIN.encode()))
    suggestions.replace(db, first, summit_suggestions(), version="1")
    suggestions.replace(db, second, rain_suggestions(), version="1")
