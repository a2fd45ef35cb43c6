"""The window is complete in Arabic, French and English."""

from __future__ import annotations

import ast
import importlib.util
import io
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from annotator import resources
from annotator.actions import exporting
from annotator.formats.writers import JsonlWriter
from annotator.ui import export_dialog, language
from annotator.ui.known_errors import told
from annotator.ui.window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
ARABIC = re.compile("[\u0600-\u06ff]")


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """packaging/translations.py, which is no package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def collected(translations: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .ts files, brought up to date with the source code in another folder."""
    folder = tmp_path_factory.mktemp("translations")
    for path in resources.path("translations").glob("*.ts"):
        shutil.copy(path, folder)
    translations.collect(folder)
    translations.build(folder)
    return folder


@pytest.mark.parametrize("tongue", list(language.LANGUAGES))
def test_no_string_is_untranslated(collected: Path, tongue: str) -> None:
    unfinished = [
        message.find("source").text
        for message in ET.parse(collected / f"tahqiq_{tongue}.ts").iter("message")
        if message.find("translation").get("type") or not "".join(message.find("translation").itertext()).strip()
    ]
    assert unfinished == []


@pytest.mark.parametrize("tongue", list(language.LANGUAGES))
def test_shipped_translation_is_the_compiled_one(collected: Path, tongue: str) -> None:
    name = f"tahqiq_{tongue}.qm"
    assert resources.path("translations", name).read_bytes() == (collected / name).read_bytes()


@pytest.mark.parametrize("tongue", ["ar", "fr"])
def test_translations_keep_the_places_of_values(tongue: str) -> None:
    for message in ET.parse(resources.path("translations", f"tahqiq_{tongue}.ts")).iter("message"):
        wanted = set(re.findall(r"%(?:\d|quote|label|count)", message.find("source").text))
        for text in [form.text for form in message.iter("numerusform")] or [message.find("translation").text]:
            assert set(re.findall(r"%(?:\d|quote|label|count)", text)) == wanted, text


def test_no_formatted_text_is_handed_to_the_translator() -> None:
    for path in (ROOT / "annotator" / "ui").rglob("*.py"):
        assert not re.search(r"\b(tr|translate|_tr)\((\"\w+\", )?f\"", path.read_text(encoding="utf-8")), path


def test_nothing_is_translated_within_formatted_text() -> None:
    """Linguist's collector does not look there."""
    for path in (ROOT / "annotator" / "ui").rglob("*.py"):
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            inside = ast.walk(part) if isinstance(part, ast.JoinedStr) else ()
            assert not [call for call in inside if isinstance(call, ast.Call) and _name(call.func) in ("tr", "translate", "_tr")], path


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    language.install("en")


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize(("tongue", "direction"), [("ar", Qt.LayoutDirection.RightToLeft), ("fr", Qt.LayoutDirection.LeftToRight)])
def test_window_speaks_the_language_and_follows_its_direction(
    make_window: Callable[..., MainWindow], project_path: Path, tongue: str, direction: Qt.LayoutDirection
) -> None:
    window = make_window(tongue)
    assert window.open_path(str(project_path))
    assert window.layoutDirection() == direction
    assert bool(ARABIC.search(window.hint_line.texts()[0])) == (tongue == "ar")
    assert QLocale().name().startswith(tongue)


@pytest.mark.usefixtures("qapp", "english_again")
@pytest.mark.parametrize(
    ("count", "said"), [(1, "استُورد مقال واحد."), (2, "استُورد مقالان."), (5, "استُوردت 5 مقالات."), (14, "استُورد 14 مقالا.")]
)
def test_arabic_counts_have_their_forms(count: int, said: str) -> None:
    language.install("ar")
    assert QCoreApplication.translate("ProjectWork", "%n article(s) imported.", "", count) == said


def test_language_is_the_setting_else_the_systems() -> None:
    assert language.choose("fr") == "fr"
    assert language.choose("tlh") in language.LANGUAGES


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """The window speaks this language, and English after the test."""
    request.getfixturevalue("qapp")
    language.install(request.param)
    yield request.param
    language.install("en")


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("spoken", ["ar", "fr"], indirect=True)
def test_formats_and_what_they_leave_out_are_told_in_the_language() -> None:
    assert {title for _, title in exporting.format_names()} == set(export_dialog.TITLES)
    assert all(QCoreApplication.translate("Format", title) != title for title in export_dialog.TITLES)
    lost = (*JsonlWriter(io.BytesIO()).losses(), "The table does not hold 12 mentions of entities.")
    assert all(told(sentence) != sentence for sentence in lost)


@pytest.mark.parametrize("spoken", ["ar", "fr", "en"], indirect=True)
def test_quotes_have_the_marks_of_the_language(spoken: str) -> None:
    said = language.quoted("مراكش")
    assert said[0] + said[-1] == ("“”" if spoken == "en" else "«»")
