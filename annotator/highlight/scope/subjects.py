"""Who or what a number is about, from the clause that it stands in.

From the number leftwards: the measured noun with its complement (عدد الناخبين), the subject of the verb (سجلت المملكة), or the noun after
أن. Things that are counted are their own subject where words describe them (20 حافلة جديدة) or the verb is theirs (نزحت 300 أسرة); a
duration is that of what stands before it. What a reviewer sees are words of the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.lexicon.units import units
from annotator.highlight.memo import Memo
from annotator.highlight.reading import Reading
from annotator.highlight.scope.attribution import Speaker
from annotator.highlight.scope.clause_words import ClauseWords, Kind, word_list
from annotator.highlight.scope.noun_phrases import before_object, head_before, is_governed, last_word, worded_phrase
from annotator.highlight.scope.passages import Passage
from annotator.highlight.scope.wording import worded
from annotator.model.values import Quantity
from annotator.text.keys import search_key, unmarked

_REACH = 24
"""How many words before a number its verb is looked for."""
_REACHED = 10
"""How many words a verb of reaching may stand before what it reaches."""
_FRONTED = 5
"""How many words after a fronted duration its verb is looked for."""
_BEFORE = 5
"""How many words before a number the noun may stand that it counts."""
_TANWIN = "ا"
"""Its letter after a noun that a number puts into the accusative: 20 شخصا."""
_OF, _WITH, _TO, _ON = "من", "ب", "ل", "علي"
_COMMAS = "،,"
_PARTING = (Kind.VERB, Kind.BOUNDARY, Kind.POINTING, Kind.RELATIVE)
"""What stands between أن and a word says that the clause of أن is not the word's."""
_QUOTES = '"«“'
_INHERITED, _POINTED_AT = 0.85, 0.4


class Subject(NamedTuple):
    """The words for what a number is about, and how sure that is."""

    words: str
    confidence: float


class _Governor(NamedTuple):
    """The noun phrase that governs a number, how sure that is, and whether the number measures it rather than counts things."""

    head: int
    last: int
    confidence: float
    measured: bool


def subjects(document: Document, passage: Passage, speakers: Sequence[Speaker | None]) -> Iterator[Subject | None]:
    """What each claim of a sentence is about: as its clause says, else as the claim before it, else a name before it.

    `speakers` say each of them; who says it is what it is about only where a pronoun points back to him (أنها باعت).
    """
    before: Subject | None = None
    begin = passage.tokens.start
    stops = [_token_at(document, claim.start) for claim in passage.claims]
    words = document.once(ClauseWords)
    if passage.dates:
        stops = sorted([*stops, *[_token_at(document, date.start) for date in passage.dates]])
    unit: str | None = None
    for claim, said in zip(passage.claims, speakers, strict=True):
        clause = _Clause(document, words, claim, begin, stops)
        clause.listed, unit = clause.unit == unit, clause.unit
        speaker = said and said.words
        before = clause.subject(before, speaker) or _named(document, claim, passage, speaker)
        begin = clause.after
        yield before


def _token_at(document: Document, place: int) -> int:
    """The token that holds a code point: a claim begins within one where و or ب is written together with it."""
    return bisect_right(document.starts, place) - 1


def _named(document: Document, claim: Reading, passage: Passage, speaker: str | None) -> Subject | None:
    """The body or person named last before a claim, else the place."""
    names = [name for name in passage.named if name.end <= claim.start and worded(document, name) != speaker]
    for labels, sure in ((("ORG", "PER"), 0.4), (("LOC", "EVENT", "LAW"), 0.3)):
        if nearest := next((name for name in reversed(names) if name.label in labels), None):
            return Subject(worded(document, nearest), sure)
    return None


class _Clause:
    """The clause of one claim: the tokens from `begin` to its number, in which its subject is looked for.

    `stops` are the tokens at which claims and dates of the sentence begin: no noun phrase goes on there. `listed` tells that the claim
    before it counts the same (81 مقعدا في الجنوب و21 مقعدا في الشمال).
    """

    def __init__(self, document: Document, words: ClauseWords, claim: Reading, begin: int, stops: Sequence[int]) -> None:
        assert isinstance(claim.value, Quantity)
        self._document, self._words, self._stops = document, words, stops
        self._label, self.unit = claim.label, claim.value.unit
        self._start = _token_at(document, claim.start)
        self._number = _token_at(document, claim.core[0])
        self._past_number = bisect_left(document.starts, claim.core[1])
        self.after = bisect_left(document.starts, claim.end)
        self._begin = max(begin, self._number - _REACH)
        self._open = self.listed = False
        self._noun: int | None = None

    def subject(self, before: Subject | None, speaker: str | None) -> Subject | None:
        """What the number is about; `before` is what the claim before it in the sentence is about."""
        inherited = before and Subject(before.words, before.confidence * _INHERITED)
        adverbial = self._label == "DURATION" or _ADVERBIAL[self.unit or ""]
        if adverbial and (nearest := self._nearest()):
            return nearest
        governor = self._governor()
        if governor and (governor.measured or adverbial):
            return self._said(governor)
        if adverbial:
            return self._fronted() or inherited
        self._noun = self._counted_noun()
        if self._noun is not None:
            self._start = min(self._start, self._noun)
        if inherited and governor is None and not self._open and (beside := self._beside()):
            return beside
        if inherited and governor is None and (self._open or self._is_carried()):
            return inherited
        if found := self._counted(governor) or self._brought(governor) or self._whole():
            return found
        if governor:
            return self._said(governor)
        return inherited or (Subject(speaker, _POINTED_AT) if speaker and self._points_back() else None)

    def _governor(self) -> _Governor | None:
        """The measured noun, the subject of the nearest verb, or the noun after أن, whichever stands nearest before the number.

        Where a verb of reaching or a measure with a pronoun has none of its own, the clause stays open.
        """
        reaching, words = False, self._words
        for token in range(self._number - 1, self._begin - 1, -1):
            word = words[token]
            if not word.tells:
                continue
            kind, governor = word.kind, None
            if kind <= Kind.POINTING:
                break
            if kind is Kind.COMPLEMENTISER:
                found = self._after_that(token)
                return _Governor(*found, 0.55, reaching) if found else None
            if kind is Kind.MEASURE:
                governor = self._measured(token)
            elif kind is Kind.VERB and self._document.key(token - 1) not in word_list("words", "nominalisers"):
                reaching = reaching or (word.reaching and self._number - token <= _REACHED)
                governor = self._of_verb(token, reaching)
            if governor or self._open:
                return governor
        self._open = reaching
        return None

    def _measured(self, token: int) -> _Governor | None:
        """The measured noun with its complement; of one with a pronoun (قيمتها), the noun before its verb."""
        if not self._names_measure(token):
            return None
        if self._document.key(token - 1) == _ON and self._document.key(token).removeprefix("ال") in word_list("words", "levels"):
            return None
        if self._is_owned(token):
            before = self._past_comma(self._skip(token - 1, (Kind.VERB, Kind.RELATIVE, Kind.PARTICLE, Kind.MEASURE)))
            head = head_before(self._words, before + 1, self._begin)
            self._open = head is None or self._words[head].time
            return None if head is None or self._open else _Governor(head, before, 0.6, True)
        head, last = self._phrase(token) or (token, token)
        while head > self._begin and self._words[head - 1].kind is Kind.MEASURE and not self._words[head].front:
            head -= 1
        if last > head:
            only_measures = all(self._words[word].kind is Kind.MEASURE for word in range(head, last + 1))
            return None if only_measures and not self._words[last].closed else _Governor(head, last, 0.7, True)
        return self._measured_in(head, token + 2)

    def _names_measure(self, token: int) -> bool:
        """Whether a word that may be a noun of measuring is written as one: not مجموعة, nor إعداد."""
        word = self._words[token]
        if word.plain and not word.unsure:
            return True
        written = unmarked(self._document.quote(token, token))
        return not (written.endswith("ة") and not word.plain) and not any(alike in written for alike in _lookalikes())

    def _is_owned(self, token: int) -> bool:
        """Whether a noun of measuring bears a pronoun: عددهم; one that is written with ة does not."""
        return self._words[token].owned and not unmarked(self._document.quote(token, token)).endswith("ة")

    def _measured_in(self, head: int, inner: int) -> _Governor | None:
        """A measured noun whose complement follows on a preposition: ارتفاع في عدد الأجهزة."""
        if inner >= self._number or self._words[inner - 1].kind is not Kind.PARTICLE or self._words[inner].time:
            return None
        found = self._phrase(inner)
        return _Governor(head, found[1], 0.65, True) if found else None

    def _of_verb(self, verb: int, reaching: bool) -> _Governor | None:
        """The noun after أن, else the noun phrase after a verb, else the one before it or before its relative (السيارة التي بلغت)."""
        if opening := self._opening(verb - 1):
            return _Governor(*opening, 0.6, reaching)
        found = self._phrase(verb + 1)
        if found and self._words[verb + 1].preposition in ("", _TO) and not self._only_leads(*found):
            return _Governor(found[0], before_object(self._document, *found), 0.6, reaching)
        before = self._skip(verb - 1, (Kind.PARTICLE,))
        if relative := self._words[before].kind is Kind.RELATIVE:
            before = self._past_comma(before - 1)
        head = head_before(self._words, before + 1, self._begin)
        if head is None or self._words[head].time:
            return None
        described = relative or self._document.key(verb) in _participles()
        return None if is_governed(self._document, self._words, head) and not described else _Governor(head, before, 0.5, reaching)

    def _only_leads(self, head: int, last: int) -> bool:
        """Whether a noun phrase is a date or a measure that leads to the number: التي تحتل مساحة 207 كيلومترات."""
        return self._words[head].time or (self._words[head].kind is Kind.MEASURE and last + 1 == self._number)

    def _skip(self, token: int, kinds: tuple[int, ...]) -> int:
        """The first token from there leftwards that is of another kind."""
        while token > self._begin and self._words[token].kind in kinds:
            token -= 1
        return token

    def _past_comma(self, token: int) -> int:
        """The token before a comma that parts a relative clause or a participle (والمقدر ثمنها) from its noun."""
        parted = self._words[token + 1].kind is Kind.RELATIVE or self._document.key(token + 1).removeprefix("و") in _participles()
        return token - 1 if parted and self._document.key(token) in _COMMAS else token

    def _opening(self, token: int) -> tuple[int, int] | None:
        """The noun phrase after the أن that opens the clause of a token, if no verb stands between but that of a relative."""
        while token >= self._begin:
            kind = self._words[token].kind
            if kind is Kind.COMPLEMENTISER:
                return self._after_that(token)
            if kind is Kind.VERB and self._words[token - 1].kind is Kind.RELATIVE:
                token -= 1
            elif kind in _PARTING:
                return None
            token -= 1
        return None

    def _after_that(self, token: int) -> tuple[int, int] | None:
        """The noun phrase after أن, in quotation marks or not."""
        return self._phrase(token + 1 + (self._document.key(token + 1) in _QUOTES))

    def _nearest(self) -> Subject | None:
        """The noun phrase nearest before the claim, in its clause."""
        for token in range(self._start - 1, self._begin - 1, -1):
            word = self._words[token]
            if word.kind is Kind.BOUNDARY:
                return None
            if word.kind is Kind.NOUN and not word.time:
                head = head_before(self._words, token + 1, self._begin)
                if head is not None and self._document.key(head) in word_list("words", "manner"):
                    continue
                return None if head is None else Subject(self._quote(head, token), 0.5)
        return None

    def _beside(self) -> Subject | None:
        """The noun phrase directly before a share or a sum without a verb, in a list of such: ثم الهند بنسبة 11%."""
        after = self._start
        while self._words[after - 1].kind is Kind.MEASURE and self._words[after - 1].preposition == _WITH:
            after -= 1
        head = head_before(self._words, after, self._begin) if self._label in ("PERCENT", "MONEY") else None
        if head is None or self._words[head].time or is_governed(self._document, self._words, head):
            return None
        return Subject(self._quote(head, after - 1), 0.5)

    def _fronted(self) -> Subject | None:
        """The subject of the verb after a duration that opens its sentence: وقبل نصف قرن، نشرت الدار."""
        for token in range(self.after, min(self.after + _FRONTED, len(self._document))):
            if self._words[token].kind is Kind.VERB and (found := self._phrase(token + 1)):
                return Subject(self._quote(*found), 0.5)
        return None

    def _is_carried(self) -> bool:
        """Whether a noun that only carries the number stands before it: بواقع 56 نقطة, عند مستوى 6498 نقطة."""
        return self._number > self._begin and self._words[self._number - 1].kind is Kind.MEASURE

    def _counted(self, governor: _Governor | None) -> Subject | None:
        """The counted things, if words describe them, the verb is theirs or nothing governs them; none for measures and money."""
        head = self._noun
        if head is None or (governor and self._is_carried()):
            return None
        last = last_word(self._document, self._words, head, self._stop(head))
        if head < self._number and self._words[head].closed and self._number <= last + 2:
            return Subject(self._around_number(head, last), 0.65)
        described = last > head or (self._words[last + 1].kind in (Kind.VERB, Kind.RELATIVE) and not self._words[last].closed)
        alone = governor is None and not self.listed and not self._is_brought()
        if not (described or alone or self._is_its_own()):
            return None
        words = self._quote(head, last)
        return Subject(words if search_key(words) != f"{search_key(self.unit or '')}{_TANWIN}" else self.unit or words, 0.65)

    def _counted_noun(self) -> int | None:
        """The token of the noun of counted things: the dual itself (مقعدين), after the number or before it (المقاعد ال23)."""
        if self.unit is None or self._label != "QUANTITY" or _MEASURES[self.unit]:
            return None
        lemma = self.unit.split()[0]
        following = next((token for token in range(self._past_number, self.after + 2) if self._words[token].kind >= Kind.MEASURE), None)
        before = range(self._number, max(self._number - _BEFORE, self._begin - 1), -1)
        counted = [self._past_number] if self._past_number < self.after else []
        candidates = [self._number, *counted, *([] if following is None else [following]), *before]
        return next((token for token in candidates if lemma in _LEMMAS[self._document.key(token)]), following)

    def _around_number(self, head: int, last: int) -> str:
        """A noun before its number with what goes on after it: اللوائح المتنافسة of اللوائح 16 المتنافسة."""
        later = self._phrase(self._past_number) if self._words[self._past_number].closed else None
        return " ".join([self._quote(head, last), *([self._quote(*later)] if later else [])])

    def _is_its_own(self) -> bool:
        """Whether a verb or verbal noun stands directly before the number: نزحت 300 أسرة, توقيف 20 شخصا."""
        word = self._words[self._start - 1]
        if self._start <= self._begin or word.reaching or self._is_brought():
            return False
        return word.kind is Kind.VERB or (word.kind is Kind.NOUN and not word.closed)

    def _is_brought(self) -> bool:
        """Whether ب stands before the claim, written together with its first word or not."""
        return self._words[self._start].preposition == _WITH or self._document.key(self._start - 1) == _WITH

    def _brought(self, governor: _Governor | None) -> Subject | None:
        """The body before an amount with ب and without a verb of its own: فاز حزب بمقعدين، وحزب بمقعد واحد."""
        return self._nearest() if governor is None and not self._open and self._is_brought() else None

    def _whole(self) -> Subject | None:
        """What a share or sum is part of: 40% من السكان."""
        for token in range(self._past_number, min(self.after + 1, len(self._document))):
            following = self._document.key(token + 1)
            if self._document.key(token) == _OF and following not in word_list("words", "no_wholes") and (found := self._phrase(token + 1)):
                return Subject(self._quote(*found), 0.6)
        return None

    def _points_back(self) -> bool:
        return any(self._words[token].kind is Kind.POINTING for token in range(self._begin, self._number))

    def _phrase(self, head: int) -> tuple[int, int] | None:
        """The noun phrase that begins at a token, before the next claim or date."""
        if self._words[head].kind < Kind.MEASURE or head == self._number:
            return None
        stop = self._stop(head)
        return (head, last_word(self._document, self._words, head, stop)) if head < stop else None

    def _stop(self, head: int) -> int:
        """The next token at which a claim or a date begins, or the number itself."""
        following = bisect_right(self._stops, head)
        stop = self._stops[following] if following < len(self._stops) else len(self._document)
        return min(stop, self._number) if head < self._number else stop

    def _quote(self, head: int, last: int) -> str:
        return worded_phrase(self._document, self._words, head, last)

    def _said(self, governor: _Governor) -> Subject:
        return Subject(self._quote(governor.head, governor.last), governor.confidence)


@cache
def _participles() -> frozenset[str]:
    return word_list("words", "participles")


@cache
def _lookalikes() -> tuple[str, ...]:
    words: str = resources.toml("grammar", "subjects.toml")["words"]["lookalikes"]
    return tuple(words.split())


def _is_measure(unit: str) -> bool:
    forms = units().forms(search_key(unit.split()[0]))
    return bool(forms) and forms[0].dimension is not None


_LEMMAS: Memo[frozenset[str]] = Memo(lambda key: frozenset(form.lemma for form in units().forms(key)))
"""The nouns that a word can be a form of."""
_MEASURES: Memo[bool] = Memo(_is_measure)
_ADVERBIAL: Memo[bool] = Memo(lambda unit: search_key(unit) in word_list("words", "adverbial"))
