"""What was decided is learned; what was decided stays."""

from __future__ import annotations

import pytest

from annotator.actions import browsing, importing, review, training
from annotator.model.errors import BadInput
from annotator.model.review import SpanState
from tests.actions.running import run


def test_nothing_is_learned_from_nothing(newsroom):
    with pytest.raises(BadInput, match="decide"):
        run(training.train(newsroom))


def test_decisions_are_counted_and_kept(newsroom):
    article = browsing.find_article(newsroom, "summit")
    spans = browsing.spans(newsroom, article.id)
    (capital,) = (span for span in spans if span.quote == "الرباط")
    (country,) = (span for span in spans if span.quote == "المغرب")
    review.confirm(newsroom, capital)
    review.reject(newsroom, country)
    report = run(training.train(newsroom))
    assert (report.surfaces, report.decisions, report.articles) == (2, 2, 2)
    states = {span.key: span.state for span in browsing.spans(newsroom, article.id)}
    assert (states[capital.key], states[country.key]) == (SpanState.CONFIRMED, SpanState.REJECTED)


def test_a_name_of_ones_own_is_offered_elsewhere_and_a_rejected_one_no_longer(newsroom):
    importing.import_text(newsroom, "استقبل الوالي وفلاحو المنطقة وفدا من الزوار.", name="visit")
    rain = browsing.find_article(newsroom, "rain")
    start = rain.text.index("فلاحو المنطقة")
    review.add(newsroom, rain.id, start, start + len("فلاحو المنطقة"), "ORG")
    run(training.train(newsroom))
    visit = browsing.find_article(newsroom, "visit")
    (offered,) = (span for span in browsing.spans(newsroom, visit.id) if span.quote == "فلاحو المنطقة")
    assert (offered.label, offered.suggestion.origin) == ("ORG", "memory")
    review.reject(newsroom, offered)
    importing.import_text(newsroom, "شكر فلاحو المنطقة زوارهم.", name="thanks")
    run(training.train(newsroom))
    thanks = browsing.find_article(newsroom, "thanks")
    assert not [span for span in browsing.spans(newsroom, thanks.id) if span.quote == "فلاحو المنطقة"]
