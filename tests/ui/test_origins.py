"""Why something was suggested, in words."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from annotator import highlight, resources
from annotator.actions import browsing, highlighting, importing, review
from annotator.highlight.entities import entities
from annotator.model.entity import Entity
from annotator.model.reason import Reason
from annotator.ui import language
from annotator.ui.origins import origin_title, reason_line, reason_text
from annotator.ui.window import MainWindow

pytestmark = pytest.mark.usefixtures("qapp")

SPEECH = "قال وزير الفلاحة سعيد الزياني إن المحصول وفير، وأضاف الزياني أن جمعية الواحة ستدعم الفلاحين في مراكش."


@pytest.fixture(autouse=True)
def english() -> None:
    language.install("en")


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_every_recogniser_behind_a_suggestion_is_named() -> None:
    assert origin_title("memory+learned+camel") == "earlier decisions + what was learned + camel-tools"
    assert origin_title("another") == "another"


def test_a_short_form_names_the_full_one_in_its_own_direction() -> None:
    assert reason_text("short for ناصر العلوي") == "short for “\u2068ناصر العلوي\u2069”"
    assert reason_text("learned") == "a name like those that were confirmed"


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        (Reason("memory", "confirmed before", None, 12, 1, 3), "earlier decisions: confirmed 12 times in 3 articles, rejected once"),
        (Reason("memory", "confirmed before", None, 1, 0, 1), "earlier decisions: confirmed once in one article"),
        (Reason("entities", "title وزير الصحة"), "rules for names: a name after “وزير الصحة”"),
        (Reason("entities", "وزارة …"), "rules for names: a name that opens with “وزارة”"),
        (
            Reason("entities", "gazetteer", Entity("1", "LOC", "المغرب", names={"en": "Morocco"}, code="MA")),
            "rules for names: in the list of known names, المغرب · Morocco",
        ),
        (
            Reason("memory", "name of an entity", Entity("1", "ORG", "جمعية الواحة")),
            "earlier decisions: a name of an entity of the project, جمعية الواحة",
        ),
        (Reason("learned", "learned"), "what was learned: a name like those that were confirmed"),
        (Reason("camel", "camel"), "camel-tools: found by its model of names"),
        (Reason("again", "again"), "the rest of the article: the same name as elsewhere in the article"),
        (Reason("entities", ""), "rules for names"),
    ],
)
def test_a_recogniser_says_what_it_saw(reason: Reason, line: str) -> None:
    assert plain(reason_line(reason)) == line


def is_told(rule: str) -> bool:
    """Whether the window has words of its own for a rule; one that it does not know it shows as it is."""
    return reason_text(rule) != f"\u2068{rule}\u2069"


def test_every_rule_that_reads_the_samples_has_words() -> None:
    pipeline = highlight.build()
    texts = [path.read_text(encoding="utf-8") for path in sorted(resources.path("samples").glob("*.txt"))]
    rules = {suggestion.rule for text in (*texts, SPEECH) for suggestion in pipeline.suggest(text)}
    assert len(rules) > 20
    assert [rule for rule in rules if not is_told(rule)] == []


def rules_of_names() -> Iterator[str]:
    """The rules that the recognisers of names can give, as their code writes them, with an Arabic word for what they put in."""
    for path in sorted(Path(entities.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            given: list[ast.expr] = []
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "mention":
                given = node.args[4:5]
            elif isinstance(node, ast.Assign) and any(isinstance(target, ast.Name) and target.id == "rule" for target in node.targets):
                given = [node.value]
            for said in given:
                if isinstance(said, ast.Constant):
                    yield said.value
                elif isinstance(said, ast.JoinedStr):
                    yield "".join(part.value if isinstance(part, ast.Constant) else "وزارة" for part in said.values)


def test_every_rule_of_names_has_words() -> None:
    rules = set(rules_of_names())
    assert {"given name", "title وزارة", "short for وزارة", "وزارة …"} <= rules
    assert [rule for rule in sorted(rules) if not is_told(rule)] == []


def test_in_arabic_what_a_recogniser_saw_reads_as_arabic() -> None:
    language.install("ar")
    assert plain(reason_line(Reason("memory", "confirmed before", None, 12, 2, 3))) == "قرارات سابقة: أكد 12 مرة في 3 مقالات، رفض مرتين"


def shown(window: MainWindow) -> str:
    return plain(window.workbench.card.findChild(QLabel, "why").text())


def select(window: MainWindow, quote: str) -> None:
    window.session.select(next(span for span in window.session.spans if span.quote == quote))


def test_the_card_tells_the_rule_its_words_and_what_was_decided(window: MainWindow) -> None:
    project = window.session.project
    article = importing.import_text(project, SPEECH, name="speech").articles[0]
    other = importing.import_text(project, "عاد الوزير سعيد الزياني مساء.", name="return").articles[0]
    for each in (article, other):
        highlighting.highlight_article(project, each)
    window.session.show_article(article)
    select(window, "سعيد الزياني")
    assert shown(window).splitlines()[1:] == ["· rules for names: a name after “وزير الفلاحة”"]
    select(window, "الزياني")
    assert "short for “سعيد الزياني”" in shown(window)
    select(window, "جمعية الواحة")
    assert "a name that opens with “جمعية”" in shown(window)
    select(window, "مراكش")
    assert "in the list of known names, مراكش · Marrakesh" in shown(window)
    review.confirm(project, next(span for span in browsing.spans(project, other) if span.quote == "سعيد الزياني"))
    select(window, "سعيد الزياني")
    assert "· earlier decisions: confirmed once in one article" in shown(window)


def test_what_a_person_marked_names_the_person(window: MainWindow) -> None:
    project, article = window.session.project, window.session.article
    review.add(project, article.id, 0, 5, "EVENT")
    window.session.show_article(article.id)
    window.session.select(next(span for span in window.session.spans if span.label == "EVENT"))
    assert shown(window) == "Marked by Maryam"
