"""Label sets and guidelines that change: versions, what hangs on a label, undo, and gold that keeps it all."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import resources
from annotator.actions import browsing, exporting, highlighting, history, importing, label_changes, labels, projects, review
from annotator.model.attributes import Attribute, AttributeValue
from annotator.model.errors import BadInput
from annotator.model.labels import Family, Label, LabelSet
from annotator.model.review import ReviewSpan, SpanState
from annotator.store import Project
from tests.actions.running import run

BRIDGE = "افتتحت نورة بنعمر، رئيسة مجلس بلدية الصفصاف، جسر الواحة الجديد في 3 ماي 2023."


def spans(project: Project) -> dict[str, ReviewSpan]:
    return {span.quote: span for row in browsing.articles(project) for span in browsing.spans(project, row.id)}


def without(known: LabelSet, *names: str) -> LabelSet:
    return replace(known, labels=tuple(label for label in known.labels if label.name not in names))


def with_label(known: LabelSet, name: str, key: str) -> LabelSet:
    made = Label(name, Family.ENTITY, {"ar": "منشأة", "fr": "Ouvrage", "en": "Facility"}, 75, key, guideline={"ar": "جسر أو سدّ أو مطار."})
    return replace(known, labels=(*known.labels, made))


def test_each_change_is_a_version_and_each_decision_knows_its_own(newsroom: Project) -> None:
    (first,) = label_changes.versions(newsroom)
    assert (first.number, first.made_by, first.labels) == (1, "", labels.shipped_label_set())
    review.confirm(newsroom, spans(newsroom)["وجدة"])
    label_changes.change_label_set(newsroom, with_label(labels.label_set(newsroom), "FACILITY", "F"))
    review.confirm(newsroom, spans(newsroom)["أكثر من 40 وفدا"])
    _, second = label_changes.versions(newsroom)
    assert (second.number, second.made_by, second.version) == (2, newsroom.annotator, labels.label_set(newsroom).version)
    assert [spans(newsroom)[quote].annotation.label_version for quote in ("وجدة", "أكثر من 40 وفدا")] == [first.version, second.version]  # type: ignore[union-attr]
    review.correct(newsroom, spans(newsroom)["وجدة"], note="مدينة")
    assert spans(newsroom)["وجدة"].annotation.label_version == second.version  # type: ignore[union-attr]


def test_a_project_of_before_versions_keeps_them_from_its_first_change_on(newsroom: Project) -> None:
    newsroom.write(lambda db: db.run("DELETE FROM label_versions"))
    shipped = labels.shipped_label_set()
    assert [(found.number, found.version) for found in label_changes.versions(newsroom)] == [(1, shipped.version)]
    review.confirm(newsroom, spans(newsroom)["وجدة"])
    assert spans(newsroom)["وجدة"].annotation.label_version == shipped.version  # type: ignore[union-attr]
    label_changes.change_label_set(newsroom, with_label(shipped, "FACILITY", "F"))
    assert [len(found.labels.labels) for found in label_changes.versions(newsroom)] == [12, 13]


def test_a_change_is_undone_and_done_again(newsroom: Project) -> None:
    before = labels.label_set(newsroom)
    change = label_changes.change_label_set(newsroom, with_label(without(before, "LAW"), "FACILITY", "F"))
    assert (change.name, change.metadata) == ("label_set", True)
    after = labels.label_set(newsroom)
    assert after["FACILITY"].guideline == {"ar": "جسر أو سدّ أو مطار."}
    assert history.entries(newsroom, limit=1)[0].detail == {"quote": "FACILITY · LAW"}
    history.undo(newsroom)
    assert labels.label_set(newsroom) == before
    assert len(label_changes.versions(newsroom)) == 1
    history.redo(newsroom)
    assert labels.label_set(newsroom) == after


def test_a_set_that_stays_the_same_is_no_change(newsroom: Project) -> None:
    assert label_changes.change_label_set(newsroom, labels.label_set(newsroom)).operation is None


def test_a_label_in_use_goes_only_where_another_takes_its_place(newsroom: Project) -> None:
    review.confirm(newsroom, spans(newsroom)["وجدة"])
    fewer = without(labels.label_set(newsroom), "LOC")
    with pytest.raises(BadInput, match="LOC is in use in 2 decisions and entities"):
        label_changes.change_label_set(newsroom, fewer)
    with pytest.raises(BadInput, match="another kind"):
        label_changes.change_label_set(newsroom, fewer, instead={"LOC": "DATE"})
    assert "LOC" in labels.label_set(newsroom)
    label_changes.change_label_set(newsroom, fewer, instead={"LOC": "ORG"})
    assert (spans(newsroom)["وجدة"].label, spans(newsroom)["وجدة"].state) == ("ORG", SpanState.CONFIRMED)
    assert {span.label for span in spans(newsroom).values()}.isdisjoint({"LOC"})
    history.undo(newsroom)
    assert spans(newsroom)["وجدة"].label == "LOC"


def test_of_two_decisions_on_the_same_words_one_stays(newsroom: Project) -> None:
    span = spans(newsroom)["وجدة"]
    review.confirm(newsroom, span)
    review.add(newsroom, span.article_id, span.start, span.end, "ORG")
    label_changes.change_label_set(newsroom, without(labels.label_set(newsroom), "LOC"), instead={"LOC": "ORG"})
    there = [found for found in browsing.spans(newsroom, span.article_id) if (found.start, found.end) == (span.start, span.end)]
    assert [(found.label, found.state) for found in there] == [("ORG", SpanState.CONFIRMED)]
    history.undo(newsroom)
    assert {found.label for found in browsing.spans(newsroom, span.article_id) if found.start == span.start} == {"LOC", "ORG"}


def test_a_used_label_keeps_its_kind(newsroom: Project) -> None:
    review.confirm(newsroom, spans(newsroom)["أكثر من 40 وفدا"])
    known = labels.label_set(newsroom)
    changed = tuple(replace(label, value=None) if label.name == "QUANTITY" else label for label in known.labels)
    with pytest.raises(BadInput, match="QUANTITY has 1 decisions"):
        label_changes.change_label_set(newsroom, replace(known, labels=changed))


@pytest.mark.parametrize(
    ("name", "key", "said"),
    [
        ("", "F", "is no name of a label"),
        ("بنية تحتية", "F", "is no name of a label"),
        ("PER", "F", "Two labels are called PER."),
        ("FACILITY", "P", "PER and FACILITY have one key: P"),
        ("FACILITY", "Z", "STATEMENT"),
        ("FACILITY", "ف", "needs a key"),
    ],
)
def test_faults_are_told_and_nothing_changes(newsroom: Project, name: str, key: str, said: str) -> None:
    known = labels.label_set(newsroom)
    if said == "STATEMENT":
        known = replace(known, labels=tuple(replace(label, key="W") if label.name == said else label for label in known.labels))
    with pytest.raises(BadInput, match=said):
        label_changes.change_label_set(newsroom, with_label(known, name, key))
    assert labels.label_set(newsroom) == labels.shipped_label_set()


def test_gold_keeps_under_which_version_a_decision_was_made(newsroom: Project, tmp_path: Path) -> None:
    review.confirm(newsroom, spans(newsroom)["وجدة"])
    label_changes.change_label_set(newsroom, with_label(labels.label_set(newsroom), "FACILITY", "F"))
    review.confirm(newsroom, spans(newsroom)["أكثر من 40 وفدا"])
    first, again = tmp_path / "gold.jsonl", tmp_path / "again.jsonl"
    run(exporting.export(newsroom, "jsonl", first, states=("confirmed",), all_articles=True))
    with projects.create(tmp_path / "copy.tahqiq", annotator="ليلى") as copy:
        run(importing.import_paths(copy, [first]))
        run(exporting.export(copy, "jsonl", again, states=("confirmed",), all_articles=True))
    assert again.read_bytes() == first.read_bytes()
    rows = [json.loads(line) for line in first.read_text(encoding="utf-8").splitlines()]
    kept = {span["text"]: span["label_version"] for row in rows for span in row.get("spans", ())}
    assert kept == {"وجدة": labels.shipped_label_set().version, "أكثر من 40 وفدا": labels.label_set(newsroom).version}


@pytest.mark.parametrize(("name", "place"), [("wojood", "GPE"), ("anercorp", "LOC")])
def test_recognisers_speak_in_the_labels_of_the_project(tmp_path: Path, name: str, place: str) -> None:
    with projects.create(tmp_path / "other.tahqiq", annotator="ليلى", label_set=name) as project:
        importing.import_text(project, BRIDGE + "\nووصل الوفد من المغرب.", name="bridge")
        run(highlighting.highlight_project(project))
        found = {span.quote: span for span in spans(project).values()}
        assert all(span.label in labels.label_set(project) for span in found.values())
        assert next(span.label for quote, span in found.items() if "المغرب" in quote) == place


def test_suggestions_follow_the_labels_when_they_are_made_anew(newsroom: Project) -> None:
    run(highlighting.highlight_project(newsroom))
    known = labels.label_set(newsroom)
    assert spans(newsroom)["سنة 2030"].label == "DATE"
    label_changes.change_label_set(newsroom, without(known, "DATE"))
    assert "DATE" not in {span.label for span in spans(newsroom).values()}
    run(highlighting.highlight_project(newsroom))
    assert "DATE" not in {span.label for span in spans(newsroom).values()}
    history.undo(newsroom)
    run(highlighting.highlight_project(newsroom))
    assert spans(newsroom)["سنة 2030"].label == "DATE"


def test_guidelines_of_the_project_stand_in_place_of_the_shipped_ones(newsroom: Project) -> None:
    known = with_label(labels.label_set(newsroom), "FACILITY", "F")
    own = tuple(replace(label, guideline={"ar": "اسم **شخص** بلا لقبه."}) if label.name == "PER" else label for label in known.labels)
    label_changes.change_label_set(newsroom, replace(known, labels=own))
    kept = labels.label_set(newsroom)
    assert labels.own_guideline(kept, "PER", "ar") == "اسم **شخص** بلا لقبه."
    assert labels.own_guideline(kept, "PER", "fr") == labels.guideline("PER", "fr")
    whole = labels.own_guidelines(kept, "ar")
    assert "## PER\n\nاسم **شخص** بلا لقبه.\n" in whole
    assert whole.endswith("## FACILITY\n\nجسر أو سدّ أو مطار.\n\n")
    assert str(labels.guideline("ORG", "ar")) in whole
    assert labels.own_guidelines(labels.shipped_label_set(), "ar") == labels.guidelines("ar")


def with_choice(known: LabelSet, name: str, attribute: str, *values: str) -> LabelSet:
    made = Attribute(attribute, {}, tuple(AttributeValue(value, {}) for value in values))
    changed = (replace(label, attributes=(*label.attributes, made)) if label.name == name else label for label in known.labels)
    return replace(known, labels=tuple(changed))


def test_an_attribute_makes_a_version_and_is_undone(newsroom: Project) -> None:
    known = labels.label_set(newsroom)
    label_changes.change_label_set(newsroom, with_choice(known, "EVENT", "phase", "planned", "past"))
    assert labels.label_set(newsroom).version != known.version
    review.correct(newsroom, spans(newsroom)["وجدة"], label="EVENT", attributes={"phase": "past"})
    assert label_changes.versions(newsroom)[1].labels == labels.label_set(newsroom)
    with pytest.raises(BadInput, match="past is chosen as phase in 1 decisions under EVENT"):
        label_changes.change_label_set(newsroom, with_choice(known, "EVENT", "phase", "planned", "over"))
    label_changes.change_label_set(newsroom, with_choice(known, "EVENT", "phase", "past", "planned", "under way"))
    label_changes.change_label_set(newsroom, without(labels.label_set(newsroom), "EVENT"), instead={"EVENT": "LOC"})
    assert spans(newsroom)["وجدة"].attributes == {}
    history.undo(newsroom)
    assert spans(newsroom)["وجدة"].attributes == {"phase": "past"}


@pytest.mark.parametrize(
    ("attribute", "values", "said"),
    [
        ("", ("yes",), "is no name of an attribute"),
        ("how sure", ("very", "hardly"), "is no name of an attribute"),
        ("assertion", ("asserted", "denied"), "STATEMENT has two attributes that are called assertion."),
        ("certainty", (), "certainty needs from one to nine values, each another one."),
        ("certainty", ("sure", "sure"), "certainty needs from one to nine values, each another one."),
        ("certainty", ("sure", " "), "certainty needs from one to nine values, each another one."),
        ("certainty", tuple("abcdefghij"), "certainty needs from one to nine values, each another one."),
    ],
)
def test_faults_of_attributes_are_told(newsroom: Project, attribute: str, values: tuple[str, ...], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        label_changes.change_label_set(newsroom, with_choice(labels.label_set(newsroom), "STATEMENT", attribute, *values))


def test_attributes_are_read_from_toml(tmp_path: Path) -> None:
    path = tmp_path / "press.toml"
    written = resources.path("label_sets", "tahqiq.toml").read_text(encoding="utf-8")
    path.write_text(written, encoding="utf-8")
    (assertion,) = label_changes.read_file(path)["STATEMENT"].attributes
    assert [value.titles["ar"] for value in assertion.values] == ["مثبت", "منقول عن غيره", "منفي"]
    path.write_text(written.replace("values = [", "choices = ["), encoding="utf-8")
    with pytest.raises(BadInput, match="is no label set: values is missing"):
        label_changes.read_file(path)


def test_a_label_set_is_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "press.json"
    path.write_text(json.dumps(labels.shipped_label_set("anercorp").to_json(), ensure_ascii=False), encoding="utf-8")
    assert label_changes.read_file(path) == labels.shipped_label_set("anercorp")
    for written in ("{}", '{"name": "x", "labels": [{"name": "PER"}]}', '{"name": "x", "labels": 3}', "[]", "{"):
        path.write_text(written, encoding="utf-8")
        with pytest.raises(BadInput, match="no label set"):
            label_changes.read_file(path)
    with pytest.raises(BadInput, match="cannot be read"):
        label_changes.read_file(tmp_path / "none.toml")
