"""How far annotators agree who read the same articles.

Two measures for each pair of annotators, over the articles in which both decided something:

- F1 of exact spans: of the spans that either confirmed, those that both did, with the same start, end and label:
  2·both / (first's + second's).
- Cohen's kappa of their answers: over what both were offered or marked and both decided, yes or no, agreement beyond
  chance (J. Cohen, A coefficient of agreement for nominal scales, 1960). None where chance alone explains everything,
  since both always gave the same answer.

Spans that somebody is unsure about count in neither.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import combinations
from os import PathLike
from pathlib import Path
from typing import TypeAlias

from annotator.model.errors import BadInput
from annotator.model.review import Annotation, SpanState
from annotator.model.values import Value
from annotator.store import Project, articles, at_one_moment, decided

_Span: TypeAlias = tuple[str, int, int, str]
"""SHA-256 of the text, start, end, label."""


@dataclass(frozen=True, slots=True)
class LabelAgreement:
    """Counts of one label: spans confirmed by the first, by the second and by both; how many of the latter have the same value;
    answers on what both decided: both yes, first's yes alone, second's yes alone, both no."""

    first: int = 0
    second: int = 0
    both: int = 0
    same_value: int = 0
    answers: tuple[int, int, int, int] = (0, 0, 0, 0)

    @property
    def f1(self) -> float | None:
        """F1 of exact spans from 0 to 1; None where neither confirmed any."""
        return 2 * self.both / (self.first + self.second) if self.first + self.second else None

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa of the answers, at most 1; None without answers or where chance explains them all."""
        total = sum(self.answers)
        if not total:
            return None
        yes, first_alone, second_alone, no = (count / total for count in self.answers)
        by_chance = (yes + first_alone) * (yes + second_alone) + (no + first_alone) * (no + second_alone)
        return (yes + no - by_chance) / (1 - by_chance) if by_chance < 1 else None


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Two annotators, how many articles both read, and their agreement by label and over all labels."""

    first: str
    second: str
    articles: int
    labels: Mapping[str, LabelAgreement]
    overall: LabelAgreement


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """Each pair of annotators, in alphabetical order."""

    annotators: tuple[str, ...]
    pairs: tuple[PairAgreement, ...]


@dataclass(slots=True)
class _Work:
    """What one annotator decided: by article, the confirmed spans with their values, and the answers by what was decided on."""

    texts: set[str] = field(default_factory=set)
    confirmed: dict[_Span, Value | None] = field(default_factory=dict)
    answers: dict[_Span, bool] = field(default_factory=dict)

    def add(self, text: str, annotation: Annotation) -> None:
        self.texts.add(text)
        if annotation.state is SpanState.UNSURE:
            return
        yes = annotation.state is SpanState.CONFIRMED
        if yes:
            self.confirmed[text, annotation.start, annotation.end, annotation.label] = annotation.value
        subject = annotation.offered or annotation
        self.answers[text, subject.start, subject.end, subject.label] = yes


def agree(paths: Sequence[str | PathLike[str]]) -> AgreementReport:
    """The agreement of everybody who decided something in these projects. BadInput unless there are two such people.

    One name in two projects is taken as two people, each named with the project. KnownError if a project cannot be read.
    """
    with ExitStack() as stack:
        projects = [stack.enter_context(Project.open(Path(path), annotator="", writable=False)) for path in paths]
        work = _named({(project.path.name, person): _work(project, person) for project in projects for person in _people(project)})
    if len(work) < 2:
        raise BadInput("Agreement needs two annotators who decided something.")
    names = tuple(sorted(work))
    return AgreementReport(names, tuple(_pair(first, second, work[first], work[second]) for first, second in combinations(names, 2)))


def _people(project: Project) -> list[str]:
    return decided.people(project.read())


@at_one_moment
def _work(project: Project, person: str) -> _Work:
    work = _Work()
    db = project.read()
    for article_id in articles.ids(db):
        made = decided.of_article(db, article_id, person)
        text = articles.get(db, article_id).text_sha256 if made else ""
        for annotation in made:
            work.add(text, annotation)
    return work


def _named(work: Mapping[tuple[str, str], _Work]) -> dict[str, _Work]:
    people = [person for _, person in work]
    return {person if people.count(person) == 1 else f"{person} ({project})": found for (project, person), found in work.items()}


def _pair(first: str, second: str, one: _Work, two: _Work) -> PairAgreement:
    shared = one.texts & two.texts
    labels: dict[str, LabelAgreement] = {}
    confirmed = _by_label(one.confirmed, shared), _by_label(two.confirmed, shared)
    answers = _by_label(one.answers, shared), _by_label(two.answers, shared)
    for label in sorted({label for part in (*confirmed, *answers) for label in part}):
        labels[label] = _compare((confirmed[0][label], confirmed[1][label]), (answers[0][label], answers[1][label]))
    return PairAgreement(first, second, len(shared), labels, _overall(labels.values()))


def _by_label(spans: Mapping[_Span, object], texts: set[str]) -> defaultdict[str, dict[_Span, object]]:
    found: defaultdict[str, dict[_Span, object]] = defaultdict(dict)
    for span, value in spans.items():
        if span[0] in texts:
            found[span[3]][span] = value
    return found


_Both: TypeAlias = tuple[Mapping[_Span, object], Mapping[_Span, object]]


def _compare(confirmed: _Both, answers: _Both) -> LabelAgreement:
    one, two = confirmed
    both = one.keys() & two.keys()
    pairs = [(answers[0][span], answers[1][span]) for span in answers[0].keys() & answers[1].keys()]
    counts = [pairs.count(pair) for pair in ((True, True), (True, False), (False, True), (False, False))]
    same_value = sum(one[span] == two[span] for span in both)
    return LabelAgreement(len(one), len(two), len(both), same_value, (counts[0], counts[1], counts[2], counts[3]))


def _overall(labels: Iterable[LabelAgreement]) -> LabelAgreement:
    every = list(labels)
    yes, first_alone, second_alone, no = (sum(label.answers[place] for label in every) for place in range(4))
    return LabelAgreement(
        sum(label.first for label in every),
        sum(label.second for label in every),
        sum(label.both for label in every),
        sum(label.same_value for label in every),
        (yes, first_alone, second_alone, no),
    )
