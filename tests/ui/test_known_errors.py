"""Known errors are told in the language of the window."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.labels import Family, Label, LabelSet
from annotator.ui import language
from annotator.ui.known_errors import SENTENCES, told

PACKAGE = Path(__file__).resolve().parents[2] / "annotator"
RAISED = {"BadInput", "KnownError", "ProjectLocked", "ProjectUnusable", "Problem"}
NOT_IN_THE_WINDOW = {"agreement.py", "browsing.py", "decisions.py", "gold.py", "highlighting.py", "merging.py"}
"""Actions of the command line alone, and those whose arguments the window always gives rightly."""


def raised() -> Iterator[str]:
    """The sentences of known errors in the source code, with %1, %2 … for what is put into them."""
    files = [path for room in ("model", "formats", "store", "actions") for path in (PACKAGE / room).glob("*.py")]
    for path in files:
        if path.parent.name == "actions" and path.name in NOT_IN_THE_WINDOW:
            continue
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in RAISED and call.args:
                yield from sentence(call.args[-1])


def sentence(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        parts, holes = [], 0
        for value in node.values:
            holes += isinstance(value, ast.FormattedValue)
            parts.append(value.value if isinstance(value, ast.Constant) else f"%{holes}")
        yield "".join(parts)


def test_every_sentence_that_is_raised_can_be_translated() -> None:
    assert set(raised()) - set(SENTENCES) == set()


@pytest.mark.usefixtures("qapp")
def test_names_and_numbers_are_put_into_the_translation() -> None:
    language.install("fr")
    try:
        assert told("The file is empty.") == "Le fichier est vide."
        assert told("There is no project news.tahqiq.") == "Il n’y a pas de projet \u2068news.tahqiq\u2069."
        inner = told("report.txt cannot be kept as a source: It is not a text file.")
        assert inner == "\u2068report.txt\u2069 ne peut pas être gardé comme source : \u2068Ce n’est pas un fichier texte.\u2069"
        broken = "Nothing was exported, since 2 spans do not say what their articles say: forum 3-9, forum 12-20."
        assert told(broken).startswith("Rien n’a été exporté, car \u20682\u2069 segments")
    finally:
        language.install("en")


@pytest.mark.usefixtures("qapp")
def test_unknown_sentence_is_told_as_it_was_raised() -> None:
    assert told("Something new.") == "Something new."


def test_a_label_is_told_by_its_title() -> None:
    language.install("ar")
    labels = LabelSet("test", (Label("PER", Family.ENTITY, {"ar": "شخص", "en": "Person"}, 20, "P"),))
    said = told("“سلمى” is marked as PER already: nothing was changed.", labels)
    assert "شخص" in said
    assert "PER" not in said
