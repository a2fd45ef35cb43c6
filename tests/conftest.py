"""What all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

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
