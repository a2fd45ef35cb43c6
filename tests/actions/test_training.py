"""What was decided is learned; what was decided stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator import highlight
from annotator.actions import articles, browsing, highlighting, history, importing, projects, review, settings, training
from annotator.model.article import ArticleState
from annotator.model.errors import BadInput
from annotator.model.review import SpanState
from annotator.store import suggestions
from tests.actions.running import run
from tests.highlight.learned import press


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


def import_decided(project, examples) -> None:
    """Articles whose names were all marked by hand, finished."""
    for number, example in enumerate(examples):
        article_id = importing.import_text(project, example.text, name=f"decided {number}").articles[0]
        for start, end, label in example.names:
            review.add(project, article_id, start, end, label)
        articles.set_state(project, article_id, ArticleState.DONE)


def test_a_model_is_learned_told_of_and_used_where_it_reads_better(project):
    import_decided(project, press.articles(14))
    importing.import_text(project, "وصلت القافلة إلى بوزملان مساء أمس.", name="next")
    run(highlighting.highlight_project(project))
    assert training.taught(project) is None
    report = run(training.train(project))
    assert report.used
    assert report.lesson.better
    assert (report.lesson.articles, report.articles) == (14, 1)
    assert training.taught(project).lesson == report.lesson
    following = browsing.find_article(project, "next")
    (offered,) = [span for span in browsing.spans(project, following.id) if span.quote == "بوزملان"]
    assert (offered.label, offered.suggestion.origin) == ("LOC", "learned")
    run(training.use(project, used=False))
    assert not training.taught(project).used
    assert "بوزملان" not in [span.quote for span in browsing.spans(project, following.id)]


def test_what_was_learned_is_in_the_file_and_survives_a_copy(project, tmp_path):
    import_decided(project, press.articles(14))
    lesson = run(training.learn(project))
    projects.backup(project, tmp_path / "copy.tahqiq")
    with projects.open(tmp_path / "copy.tahqiq", annotator="ليلى") as copy:
        assert training.taught(copy).lesson == lesson
        assert run(training.use(copy, used=True)) == 0
        change = importing.import_text(copy, "وصلت القافلة إلى بوزملان مساء أمس.", name="next")
        highlighting.highlight_article(copy, change.articles[0])
        assert "بوزملان" in [span.quote for span in browsing.spans(copy, change.articles[0])]


def test_too_little_is_told_before_anything_is_computed(newsroom):
    with pytest.raises(BadInput, match="50 confirmed names"):
        run(training.learn(newsroom))


def test_it_is_time_to_learn_after_so_many_decisions(newsroom):
    settings.save(settings.Settings(learn_after=2))
    article = browsing.find_article(newsroom, "summit")
    capital, _, person = (span for span in browsing.spans(newsroom, article.id) if span.value is None)
    review.confirm(newsroom, capital)
    assert not training.due(newsroom)
    review.reject(newsroom, person)
    assert training.due(newsroom)
    settings.save(settings.Settings(learn_after=0))
    assert not training.due(newsroom)


def test_ten_mentions_of_a_new_name_make_it_appear_in_the_next_article_unasked(project):
    text = "\n".join(f"في اليوم {number} من المعرض زار التلاميذ جناح دار أمزير للكتاب." for number in range(1, 11))
    first = importing.import_text(project, text, name="fair").articles[0]
    second = importing.import_text(project, "وقعت الشاعرة ديوانها مساء أمس بدار أمزير.", name="evening").articles[0]
    run(highlighting.highlight_project(project))
    assert "دار أمزير" not in [span.quote for span in browsing.spans(project, second)]
    place = -1
    for _ in range(10):
        place = text.index("دار أمزير", place + 1)
        review.add(project, first, place, place + len("دار أمزير"), "ORG")
    assert highlighting.refresh_article(project, second).spans
    (offered,) = [span for span in browsing.spans(project, second) if span.quote == "دار أمزير"]
    assert (offered.label, offered.suggestion.origin) == ("ORG", "memory")
    assert offered.score > 0.9


def test_an_article_is_read_anew_only_if_something_was_decided_elsewhere(project):
    first = importing.import_text(project, "زار الوفد الرباط.", name="one").articles[0]
    second = importing.import_text(project, "عاد الوفد من الرباط.", name="two").articles[0]
    run(highlighting.highlight_project(project))
    assert highlighting.refresh_article(project, second) is None
    (capital,) = browsing.spans(project, first)
    review.confirm(project, capital)
    assert highlighting.refresh_article(project, second) is not None
    assert highlighting.refresh_article(project, second) is None
    articles.set_state(project, second, ArticleState.DONE)
    review.reopen(project, browsing.spans(project, first)[0])
    assert highlighting.refresh_article(project, second) is None


def test_what_a_decision_was_made_from_comes_back_with_it_after_its_article_was_read_anew(project):
    first = importing.import_text(project, "زار الوفد الرباط.", name="one").articles[0]
    second = importing.import_text(project, "عاد الوفد من الرباط.", name="two").articles[0]
    run(highlighting.highlight_project(project))
    (offered,) = browsing.spans(project, second)
    project.write(lambda db: suggestions.replace(db, second, [replace(offered.suggestion, label="ORG")], version=highlight.VERSION))
    (other,) = browsing.spans(project, second)
    review.confirm(project, other)
    review.confirm(project, browsing.spans(project, first)[0])
    assert highlighting.refresh_article(project, second) is not None
    assert [span.label for span in browsing.spans(project, second)] == ["ORG"]
    history.undo(project)
    history.undo(project)
    assert {span.label for span in browsing.spans(project, second)} == {"LOC", "ORG"}


def test_a_rejected_surface_is_no_longer_offered_in_the_same_context(project):
    first = importing.import_text(project, "أقيمت صلاة المغرب في الساحة، ثم غنى شباب من المغرب.", name="one").articles[0]
    second = importing.import_text(project, "بعد صلاة المغرب وصل وفد من المغرب.", name="two").articles[0]
    run(highlighting.highlight_project(project))
    prayer, country = (span for span in browsing.spans(project, first) if span.quote == "المغرب")
    review.reject(project, prayer)
    review.confirm(project, country)
    highlighting.refresh_article(project, second)
    (offered,) = [span for span in browsing.spans(project, second) if span.quote == "المغرب"]
    assert offered.start > 20
