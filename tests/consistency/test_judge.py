"""Which claims cannot both be true, on claims made by hand and on the sample articles."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from annotator import resources
from annotator.consistency import periods
from annotator.consistency.amounts import allowed
from annotator.consistency.judge import judge
from annotator.consistency.keys import candidates, keys
from annotator.model.claim import Claim, Measure
from annotator.model.finding import Finding, FindingKind, Place
from annotator.model.values import Modifier, Quantity, Scope

WORDS = ("مهرجان", "سينما", "عرض", "دور", "قرطاج")


def claim(article: str, value: int, *, start: int = 10, words: Iterable[str] = WORDS, modifier: str = "exact", **fields: Any) -> Claim:
    """A claim on films at a festival; each article has one sentence."""
    stems = dict.fromkeys(words, "")
    given = {"unit": "فيلم", "words": {stem: stem for stem in stems}, "near": frozenset(stems), "period": periods.stated("2023")} | fields
    quantity = given.pop("quantity", Quantity(Decimal(value), modifier=Modifier(modifier), unit="فيلم"))
    given.setdefault("amount", allowed(quantity, given.get("measure")))
    return Claim(Place(article, article, start, start + 5, f"{value} فيلما"), start, given.pop("sentence", (0, 100)), quantity, **given)


def between(left: Claim, right: Claim) -> list[Finding]:
    there, back = judge(left, [right]), judge(right, [left])
    assert there == back
    return there


def test_another_number_of_the_same_thing_is_a_contradiction() -> None:
    (found,) = between(claim("a", 120), claim("b", 95))
    assert found.kind is FindingKind.CONTRADICTION
    assert [place.article_id for place in found.places] == ["a", "b"]
    assert found.reason == {"left": "120", "right": "95", "unit": "فيلم", "difference": "25"}
    assert 0.5 < found.score <= 1
    assert found.subject == " ".join(WORDS)


@pytest.mark.parametrize(
    "other",
    [
        claim("b", 120),
        claim("b", 100, modifier="more_than"),
        claim("b", 125, modifier="approx"),
        claim("b", 95, unit="مخرج"),
        claim("b", 95, unit=None),
        claim("b", 95, words=("ميزانية", "بلدية", "طريق", "أشغال")),
        claim("b", 95, period=periods.stated("2022")),
        claim("b", 95, ordinals=frozenset({("دور", Decimal(9))})),
        claim("b", 95, places=frozenset({"فاس"})),
    ],
    ids=["equal", "allowed", "about", "other noun", "no noun", "other subject", "other year", "other edition", "other place"],
)
def test_look_alikes_are_left_alone(other: Claim) -> None:
    festival = claim("a", 120, ordinals=frozenset({("دور", Decimal(8))}), places=frozenset({"قرطاج"}))
    assert between(festival, other) == []


def test_nouns_that_count_the_same_things_are_compared_in_one_unit() -> None:
    tons = claim("a", 3, unit="طن", measure=Measure("mass", Decimal(1000)))
    equal = claim("b", 3000, unit="كيلوغرام", measure=Measure("mass", Decimal(1)))
    assert between(tons, equal) == []
    (found,) = between(tons, claim("b", 5000, unit="كيلوغرام", measure=Measure("mass", Decimal(1))))
    assert found.reason["difference"] == "2"


def test_each_number_is_compared_with_its_counterpart() -> None:
    """“5 films in competition and 20 outside” against “7 in competition and 22 outside”: two contradictions, not four."""
    inside, outside = ("مسابقة", "رسمية"), ("خارج", "بانوراما")

    def side(article: str, first: int, second: int) -> list[Claim]:
        return [
            claim(article, first, words=(*WORDS, *inside, *outside), near=frozenset((*WORDS, *inside))),
            claim(article, second, start=60, words=(*WORDS, *inside, *outside), near=frozenset(outside)),
        ]

    claims = side("a", 5, 20) + side("b", 7, 22)
    found = {finding.key: finding for one in claims for finding in judge(one, [other for other in claims if other is not one])}
    assert {(finding.reason["left"], finding.reason["right"]) for finding in found.values()} == {("5", "7"), ("20", "22")}


def test_a_list_of_results_worded_alike_contradicts_nothing() -> None:
    """Which of the lines of the other article is meant cannot be told."""
    lines = [claim("b", 90 + number, start=100 * number, sentence=(100 * number, 100 * number + 90)) for number in range(1, 6)]
    assert between(claim("a", 120), lines[0])
    assert judge(claim("a", 120), lines) == []


def test_an_article_that_says_both_numbers_contradicts_neither() -> None:
    both = [claim("b", 95), claim("b", 120, start=200, sentence=(190, 300))]
    assert judge(claim("a", 120), both) == []


def test_two_numbers_of_one_sentence_do_not_contradict_each_other() -> None:
    assert between(claim("a", 120), claim("a", 95, start=60)) == []


def test_two_sentences_of_one_article_contradict_each_other_only_if_they_are_much_alike() -> None:
    lead = claim("a", 120)
    assert between(lead, claim("a", 95, start=150, sentence=(110, 200)))
    assert between(lead, claim("a", 95, start=150, sentence=(110, 200), words=WORDS[:2])) == []


def test_a_body_of_another_name_makes_it_less_sure() -> None:
    same = claim("a", 120, bodies={frozenset({"مركز", "سينمائ"}): "المركز السينمائي"})
    other = claim("b", 95, bodies={frozenset({"بلد"}): "البلدية"})
    assert between(same, other)[0].score < between(same, replace(other, bodies=same.bodies))[0].score
    assert between(same, replace(other, bodies=same.bodies))[0].subject.startswith("المركز السينمائي")


def test_articles_that_begin_in_different_places_are_less_sure() -> None:
    here, there = frozenset({"تونس"}), frozenset({"طنج"})
    same = between(claim("a", 120, setting=here), claim("b", 95, setting=here | there))[0].score
    assert between(claim("a", 120, setting=here), claim("b", 95, setting=there))[0].score < same
    assert between(claim("a", 120, setting=here), claim("b", 95))[0].score == same
    named = {"places": frozenset({"قرطاج"})}
    assert between(claim("a", 120, setting=here, **named), claim("b", 95, setting=there, **named))[0].score == same


def test_suggestions_count_less_and_are_marked() -> None:
    (found,) = between(claim("a", 120), claim("b", 95, trust=0.5, decided=False))
    assert found.reason["undecided"] == "right"
    assert found.score < between(claim("a", 120), claim("b", 95))[0].score


def test_a_subject_that_only_says_what_is_counted_is_not_shown() -> None:
    scoped = claim("a", 120, quantity=Quantity(Decimal(120), unit="فيلم", scope=Scope(subject="أفلام")))
    counted = claim("a", 120, quantity=Quantity(Decimal(120), unit="فيلم", scope=Scope(subject="فيلما")))
    assert between(scoped, claim("b", 95))[0].subject == "أفلام"
    assert between(counted, claim("b", 95))[0].subject == " ".join(WORDS)


def test_beside_a_body_only_words_that_stand_with_both_claims_are_shown() -> None:
    body = {"bodies": {frozenset({"مهرجان"}): "المهرجان"}}
    far = claim("a", 120, near=frozenset(WORDS) - {"دور"}, **body)
    assert between(far, claim("b", 95, **body))[0].subject == "المهرجان سينما عرض قرطاج"
    assert between(far, claim("b", 95))[0].subject == " ".join(WORDS)


def test_the_subject_that_a_person_gave_is_shown() -> None:
    scoped = claim("a", 120, quantity=Quantity(Decimal(120), unit="فيلم", scope=Scope(subject="أيام قرطاج السينمائية")))
    assert between(scoped, claim("b", 95))[0].subject == "أيام قرطاج السينمائية"


def test_the_key_is_the_same_each_time_and_another_for_another_value() -> None:
    key = between(claim("a", 120), claim("b", 95))[0].key
    assert between(claim("b", 95), claim("a", 120))[0].key == key
    assert between(claim("a", 120, trust=0.9), claim("b", 95))[0].key == key
    assert between(claim("a", 121), claim("b", 95))[0].key != key


def test_a_part_may_not_exceed_its_whole() -> None:
    whole = claim("a", 120)
    (found,) = judge(claim("a", 130, start=60, whole=whole), [])
    assert found.kind is FindingKind.PART_EXCEEDS_WHOLE
    assert (found.reason["left"], found.reason["right"], found.reason["difference"]) == ("130", "120", "10")
    assert [place.start for place in found.places] == [60, 10]
    assert judge(claim("a", 80, start=60, whole=whole), []) == []
    assert judge(claim("a", 130, start=60, whole=claim("a", 120, modifier="more_than")), []) == []


def check(claims: Sequence[Claim]) -> list[Finding]:
    """All findings among claims, by their blocking keys."""
    blocks: dict[str, list[int]] = {}
    for number, one in enumerate(claims):
        for key in keys(one):
            blocks.setdefault(key, []).append(number)
    near = candidates(blocks.values())
    found = [judge(one, [claims[other] for other in near(number)]) for number, one in enumerate(claims)]
    return list({finding.key: finding for finding in itertools.chain.from_iterable(found)}.values())


def test_the_planted_contradictions_of_the_samples_are_found_and_nothing_else(samples: tuple[Claim, ...]) -> None:
    planted = resources.toml("samples.toml")["contradiction"]
    found = {frozenset((place.article_name, place.quote) for place in finding.places) for finding in check(samples)}
    wanted = [{tuple(row["left"]), tuple(row["right"])} for row in planted]
    assert len(found) == len(wanted) == 3
    for pair in wanted:
        assert any(all(any(name == n and quote in q for n, q in places) for name, quote in pair) for places in found), pair


def test_every_look_alike_of_the_samples_is_a_pair_of_comparable_claims(samples: tuple[Claim, ...]) -> None:
    """The list would prove nothing if its quotes were not claims."""
    for row in resources.toml("samples.toml")["agreement"]:
        for name, quote in (row["left"], row["right"]):
            assert [one for one in samples if one.place.article_name == name and quote.startswith(one.place.quote[:6])], (name, quote)


def test_claims_without_a_noun_or_a_value_have_no_keys() -> None:
    assert keys(claim("a", 3, unit=None)) == ()
    assert keys(claim("a", 3, quantity=Quantity(None, modifier=Modifier.VAGUE))) == ()


def test_claims_that_share_too_little_are_no_candidates() -> None:
    near = candidates([["a", "b"], ["a", "b", "c"], ["c", "d"]])
    assert near("a") == ["b"]
    assert near("c") == []
    assert near("unknown") == []
