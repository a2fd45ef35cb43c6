"""Claims of an article, read from its text and its spans."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from typing import TypeAlias

from annotator.consistency import periods
from annotator.consistency.amounts import allowed
from annotator.consistency.rules import rules
from annotator.model.article import Article
from annotator.model.claim import Claim, Measure, Period
from annotator.model.finding import Place
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.values import Date, Modifier, Ordinal, Quantity, Scope
from annotator.text.keys import search_key
from annotator.text.sentences import sentence_at, sentences
from annotator.text.stems import content_words
from annotator.text.words import readings, words

MeasureOf: TypeAlias = Callable[[str], Measure | None]
_Body: TypeAlias = tuple[str, dict[str, str]]
"""The name of an organisation, and its light stems with the words that have them."""
_DECIDED = frozenset((SpanState.CONFIRMED, SpanState.UNSURE))


def claims(article: Article, spans: Iterable[ReviewSpan], measure: MeasureOf) -> tuple[Claim, ...]:
    """The numeric claims of an article in the order of its text; rejected spans are left out.

    `measure` says what a unit in its dictionary form measures, None for things that are counted.
    """
    return _Reading(article, spans, measure).claims()


class _Reading:
    """One article with its spans sorted by sentence."""

    def __init__(self, article: Article, spans: Iterable[ReviewSpan], measure: MeasureOf) -> None:
        self._article = article
        self._measure = measure
        self._sentences = sentences(article.text)
        self._spans: dict[int, list[ReviewSpan]] = {}
        for span in sorted(spans, key=lambda span: span.core):
            if span.state is not SpanState.REJECTED:
                self._spans.setdefault(sentence_at(self._sentences, span.core[0]), []).append(span)
        self._topic = frozenset(self._topic_stems())
        self._setting = frozenset(place for number in range(rules().setting) for place in self._places_named(number))
        self._heads: dict[str, list[tuple[int, _Body]]] = {}
        for number in sorted(self._spans):
            for name, stems in self._bodies_named(number):
                if len(stems) > 1:
                    self._heads.setdefault(next(iter(stems)), []).append((number, (name, stems)))

    def claims(self) -> tuple[Claim, ...]:
        found: dict[int, Claim] = {}
        for number, spans in sorted(self._spans.items()):
            before: Claim | None = None
            stated = [span for span in spans if _is_quantity(span)]
            for span in stated:
                before = self._claim(span, number, stated, found, before)
                found[span.start] = before
        return tuple(found.values())

    def _topic_stems(self) -> Iterable[str]:
        """What the article is about: its title and the first words of its text."""
        yield from (stem for *_, stem in content_words(self._article.metadata.title or ""))
        yield from (stem for *_, stem in islice(content_words(self._article.text), rules().lead))

    def _claim(self, span: ReviewSpan, number: int, stated: Sequence[ReviewSpan], found: dict[int, Claim], before: Claim | None) -> Claim:
        quantity = span.value
        assert isinstance(quantity, Quantity)
        sentence = self._sentences[number]
        name = quantity.unit or quantity.unit_inferred
        measure = self._measure(name) if name else None
        around, near = self._words(span, sentence, stated)
        bodies = self._bodies_meant(number, around)
        for _, body in bodies:
            around = body | around
            near |= body.keys() if near & body.keys() else set()
        return Claim(
            place=Place(self._article.id, self._article.name, span.start, span.end, span.quote),
            core=span.core[0],
            sentence=sentence,
            quantity=quantity,
            amount=allowed(quantity, measure),
            unit=rules().unit(name) if name else None,
            measure=measure,
            words=around,
            near=frozenset(near),
            topic=self._topic,
            places=self._places(quantity, number),
            setting=self._setting,
            bodies={frozenset(body): name for name, body in bodies},
            ordinals=frozenset(self._ordinals(number)),
            period=self._period(span, quantity, number),
            whole=self._whole(span, quantity, found, before),
            trust=1.0 if span.annotation else span.score,
            decided=span.state in _DECIDED,
        )

    def _words(self, span: ReviewSpan, sentence: tuple[int, int], stated: Sequence[ReviewSpan]) -> tuple[dict[str, str], set[str]]:
        """The nearest content words of the sentence without the counted noun, stem to word, and the stems in the claim's own stretch."""
        left = max((other.end for other in stated if other.end <= span.core[0]), default=sentence[0])
        right = min((other.start for other in stated if other.start >= max(span.end, span.core[1])), default=sentence[1])
        text = self._article.text
        around = [word for word in content_words(text, *sentence) if not (span.core[0] <= word[0] < span.core[1])]
        counted = next((word[2] for word in around if span.core[1] <= word[0] < span.end), None)
        around = [word for word in around if word[2] != counted]
        nearest = sorted(around, key=lambda word: max(span.core[0] - word[1], word[0] - span.core[1]))[: rules().window]
        written: dict[str, str] = {}
        for start, end, stem in sorted(nearest):
            written.setdefault(stem, text[start:end])
        return written, {stem for start, end, stem in nearest if left <= start and end <= right}

    def _bodies_named(self, number: int) -> list[_Body]:
        return [(span.quote, _stems(span.quote)) for span in self._spans[number] if span.label in rules().body_labels]

    def _bodies_meant(self, number: int, around: Mapping[str, str]) -> list[_Body]:
        """The bodies that a sentence names or means by the bare head noun of one named before it (المنتدى)."""
        named = self._bodies_named(number)
        inside = {stem for _, stems in named for stem in stems}
        for head, mentions in self._heads.items():
            if head in around and head not in inside and _definite(around[head]):
                named += [body for sentence, body in mentions if sentence <= number][-1:]
        return named

    def _places(self, quantity: Quantity, number: int) -> frozenset[str]:
        if quantity.scope.place and _trusted(quantity.scope, "place"):
            return frozenset((_name(quantity.scope.place),))
        return self._places_named(number)

    def _places_named(self, number: int) -> frozenset[str]:
        return frozenset(_name(span.quote) for span in self._spans.get(number, ()) if span.label in rules().place_labels)

    def _ordinals(self, number: int) -> Iterable[tuple[str, Decimal]]:
        for span in self._spans[number]:
            if isinstance(span.value, Ordinal):
                head = next((stem for *_, stem in content_words(span.quote)), "")
                yield head, span.value.value

    def _period(self, span: ReviewSpan, quantity: Quantity, number: int) -> Period | None:
        """The scope's time, else the sentence's date with fewest quantities in between, the nearest of these; else the article's."""
        if quantity.scope.time and _trusted(quantity.scope, "time") and (period := periods.stated(quantity.scope.time)):
            return period
        spans = self._spans[number]
        dated = [
            (other, value) for other in spans if isinstance(other.value, Date) and (value := other.value.value or other.value.resolved)
        ]
        for _, value in sorted(dated, key=lambda pair: (_between(span, pair[0], spans), _distance(span, pair[0]))):
            if period := periods.stated(value):
                return period
        return periods.assumed(self._article.metadata.date)

    def _whole(self, span: ReviewSpan, quantity: Quantity, found: dict[int, Claim], before: Claim | None) -> Claim | None:
        """The claim of which this one is a part: as its scope says, else the one before it where a word like منها says so."""
        if quantity.scope.part_of is not None and _trusted(quantity.scope, "part_of"):
            return found.get(quantity.scope.part_of)
        if before is None or quantity.unit == "%":
            return None
        text, first = self._article.text, min(span.start, span.core[0])
        gap = [search_key(text[a:b]) for a, b in _spans_of_words(text, before.place.end, first)]
        inside = [search_key(text[a:b]) for a, b in _spans_of_words(text, span.core[1], min(len(text), span.end + _AHEAD))]
        said = (gap and gap[-1] in rules().parts_before) or (inside and inside[0] in rules().parts_after)
        return before if said else None


_AHEAD = 12


def _spans_of_words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [(start + a, start + b) for a, b in words(text[start:end])]


def _is_quantity(span: ReviewSpan) -> bool:
    return isinstance(span.value, Quantity) and span.label in rules().quantity_labels and span.value.modifier is not Modifier.VAGUE


def _trusted(scope: Scope, field: str) -> bool:
    """Whether a field of a scope is certain enough to be taken for what the article says; what a person set always is."""
    return scope.confidence.get(field, 1.0) >= rules().trusted


def _stems(name: str) -> dict[str, str]:
    return {stem: name[start:end] for start, end, stem in content_words(name)}


def _name(name: str) -> str:
    return " ".join(sorted(_stems(name))) or search_key(name)


def _definite(word: str) -> bool:
    return any(reading.article for reading in readings(word))


def _between(span: ReviewSpan, other: ReviewSpan, spans: Sequence[ReviewSpan]) -> int:
    first, last = min(span.core[0], other.core[0]), max(span.core[0], other.core[0])
    return sum(1 for third in spans if _is_quantity(third) and first < third.core[0] < last)


def _distance(span: ReviewSpan, other: ReviewSpan) -> int:
    return max(span.core[0] - other.core[1], other.core[0] - span.core[1])
