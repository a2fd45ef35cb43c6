"""The guidelines that ship with the program, whole and label by label."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.actions import labels

LANGUAGES = ("ar", "fr", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_has_its_own_part_with_examples(language: str) -> None:
    for label in labels.shipped_label_set().labels:
        text = labels.guideline(label.name, language)
        assert text
        assert not text.startswith("#")
        assert re.search("[\u0620-\u064a]{3}", text), label.name


def test_all_languages_say_the_same_of_the_same_labels() -> None:
    parts = {language: labels._sections(language) for language in LANGUAGES}
    for label in labels.shipped_label_set().labels:
        points = {language: parts[language][label.name].count("\n- ") for language in LANGUAGES}
        assert len(set(points.values())) == 1, (label.name, points)
    assert len({len(found) for found in parts.values()}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_modifier_is_explained(language: str) -> None:
    text = labels.guidelines(language)
    for modifier in ("exact", "approx", "more_than", "less_than", "at_least", "at_most", "between", "vague"):
        assert f"| {modifier} |" in text


def test_labels_of_other_sets_have_the_part_of_what_they_mean() -> None:
    assert labels.guideline("PERS", "en", label_set="anercorp") == labels.guideline("PER", "en")
    assert labels.guideline("WEBSITE", "en", label_set="wojood") is None
    assert labels.guideline("ANIMAL", "en") is None


def test_another_language_gets_the_english_ones() -> None:
    assert labels.guidelines("de") == labels.guidelines("en")


@pytest.mark.shared
@pytest.mark.parametrize("language", LANGUAGES)
def test_they_are_written_for_this_program(language: str, shared: Path) -> None:
    """No seven words in a row are those of the page that they are to the effect of."""
    theirs = _runs((shared / "eval" / "guidelines.md").read_text(encoding="utf-8"))
    assert not theirs & _runs(labels.guidelines(language))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[start : start + 7]) for start in range(len(words) - 6)}
