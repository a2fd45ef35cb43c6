"""Linking mentions to the knowledge base."""

from __future__ import annotations

import re

import pytest

from annotator.actions import browsing, entities, highlighting, history, importing, review
from annotator.model.entity import shipped_id
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan, SpanState, Suggestion
from annotator.store import Project, knowledge, suggestions


def span(project: Project, quote: str) -> ReviewSpan:
    return next(found for row in browsing.articles(project) for found in browsing.spans(project, row.id) if found.quote == quote)


@pytest.mark.parametrize(
    ("quote", "code"),
    [
        ("المغرب", "MA"),
        ("للمغرب", "MA"),
        ("بالرباط", "MA-rabat"),
        ("الرباط", "MA-rabat"),
        ("وتونس", "TN"),
        ("وجدة", "MA-oujda"),
        ("بجدة", "SA-jeddah"),
        ("فرنسا", "FR"),
    ],
)
def test_the_likeliest_place_comes_first(newsroom: Project, quote: str, code: str) -> None:
    ranked = entities.rank_entities(newsroom, quote, "LOC")
    assert ranked[0][0].code == code
    scores = [score for _, score in ranked]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_the_projects_own_entities_are_offered(newsroom: Project) -> None:
    _, made = entities.create_entity(
        newsroom, label="ORG", name="الجمعية المغاربية للماء", aliases=["جمعية الماء"], names={"fr": "Association de l’eau"}
    )
    assert entities.rank_entities(newsroom, "جمعية الماء", "ORG")[0] == (made, 1.0)
    assert entities.rank_entities(newsroom, "لجمعية الماء", "ORG")[0] == (made, pytest.approx(1.0, abs=0.02))
    assert entities.rank_entities(newsroom, "الجمعية المغاربية للماء", "PER") == []
    assert entities.entity(newsroom, made.id) == made


def test_a_part_of_a_name_is_offered_after_the_whole(newsroom: Project) -> None:
    _, short = entities.create_entity(newsroom, label="PER", name="العلمي")
    _, whole = entities.create_entity(newsroom, label="PER", name="ناصر العلمي")
    _, other = entities.create_entity(newsroom, label="PER", name="كريمة بناني")
    assert [found.id for found, _ in entities.rank_entities(newsroom, "العلمي", "PER")] == [short.id, whole.id]
    assert entities.rank_entities(newsroom, "وناصر العلمي", "PER")[0][0] == whole
    assert [found.id for found, _ in entities.rank_entities(newsroom, "كريمه بنانى", "PER")] == [other.id]


def test_an_entity_of_the_same_name_is_not_made_twice(newsroom: Project) -> None:
    _, first = entities.create_entity(newsroom, label="ORG", name="جمعية الأمل")
    change, second = entities.create_entity(newsroom, label="ORG", name="جمعيه الامل")
    assert (second, change.operation) == (first, None)
    with pytest.raises(BadInput, match="needs a name"):
        entities.create_entity(newsroom, label="ORG", name=" ")


def test_linking_confirms_and_takes_a_shipped_entity_in(newsroom: Project) -> None:
    change = entities.link_entity(newsroom, span(newsroom, "الرباط"), "MA")
    linked = span(newsroom, "الرباط")
    assert change.entities
    assert (linked.state, linked.entity) == (SpanState.CONFIRMED, shipped_id("MA"))
    assert newsroom.read().column("SELECT code FROM entities") == ["MA"]
    entities.link_entity(newsroom, span(newsroom, "المغرب"), shipped_id("MA"))
    assert newsroom.read().column("SELECT code FROM entities") == ["MA"]
    history.undo(newsroom)
    history.undo(newsroom)
    assert newsroom.read().column("SELECT code FROM entities") == []


def test_an_unknown_entity_is_refused(newsroom: Project) -> None:
    with pytest.raises(BadInput, match="There is no entity nowhere"):
        entities.link_entity(newsroom, span(newsroom, "الرباط"), "nowhere")
    assert span(newsroom, "الرباط").state is SpanState.SUGGESTED
    assert entities.entity(newsroom, "nowhere") is None


def test_mentions_of_an_entity_are_shown_in_their_context(newsroom: Project) -> None:
    _, person = entities.create_entity(newsroom, label="PER", name="سلمى الوزاني")
    entities.link_entity(newsroom, span(newsroom, "سلمى الوزاني"), person.id)
    (mention,) = entities.mentions(newsroom, person.id)
    assert (mention.match, mention.title) == ("سلمى الوزاني", "قمة الماء")
    assert mention.before.endswith("وقالت ")


def test_the_project_learns_what_was_decided(newsroom: Project) -> None:
    review.confirm(newsroom, span(newsroom, "المغرب"))
    review.reject(newsroom, span(newsroom, "سلمى الوزاني"))
    learned = knowledge.load(newsroom.read())
    surfaces = {(found.key, found.label): (found.confirmed, found.rejected, found.entity_id) for found in learned.surfaces}
    assert surfaces == {("المغرب", "LOC"): (1, 0, shipped_id("MA")), ("سلمي الوزاني", "PER"): (0, 1, None)}
    assert [found.code for found in learned.entities] == ["MA"]


def test_a_link_teaches_the_entity_the_words_of_the_mention(newsroom: Project) -> None:
    _, made = entities.create_entity(newsroom, label="PER", name="سلمى العلوي الوزاني")
    entities.link_entity(newsroom, span(newsroom, "سلمى الوزاني"), made.id)
    assert entities.entity(newsroom, made.id).aliases == ("سلمى الوزاني",)
    history.undo(newsroom)
    assert entities.entity(newsroom, made.id).aliases == ()
    assert span(newsroom, "سلمى الوزاني").state is SpanState.SUGGESTED


def test_clitics_are_no_part_of_what_is_learned(newsroom: Project) -> None:
    text = "ثم أعلن والعلوي أن الجسر آمن، وسلم للمنتدى المغاربي للماء رسالة."
    (article_id,) = importing.import_text(newsroom, text, name="letter").articles
    _, person = entities.create_entity(newsroom, label="PER", name="سامي العلوي")
    _, forum = entities.create_entity(newsroom, label="ORG", name="منتدى الماء")
    for words, label, entity_id in (("والعلوي", "PER", person.id), ("لمنتدى المغاربي للماء", "ORG", forum.id)):
        start = text.index("ل" + words) + 1 if words.startswith("لم") else text.index(words)
        review.add(newsroom, article_id, start, start + len(words), label, entity_id=entity_id)
    assert entities.entity(newsroom, person.id).aliases == ("العلوي",)
    assert entities.entity(newsroom, forum.id).aliases == ("المنتدى المغاربي للماء",)


def test_a_name_stays_with_the_entity_that_has_it(newsroom: Project) -> None:
    entities.link_entity(newsroom, span(newsroom, "الرباط"), "MA")
    assert "الرباط" not in entities.entity(newsroom, "MA").aliases


def test_the_next_mention_of_a_new_name_is_linked_when_it_is_confirmed(newsroom: Project) -> None:
    text = "عادت أروى بنيس إلى القرية. وقالت أروى بنيس إن الماء يكفي، وشكرت أروى بنيس الجيران."
    (article_id,) = importing.import_text(newsroom, text, name="village").articles
    _, made = entities.create_entity(newsroom, label="PER", name="أروى بنيس الطويل")
    starts = [found.start() for found in re.finditer("أروى بنيس", text)]
    review.add(newsroom, article_id, starts[0], starts[0] + 9, "PER", entity_id=made.id)
    review.add(newsroom, article_id, starts[1], starts[1] + 9, "PER")
    newsroom.write(lambda db: suggestions.replace(db, article_id, [offer_at(text, starts[2])], version="1"))
    (waiting,) = (found for found in browsing.spans(newsroom, article_id) if found.state is SpanState.SUGGESTED)
    assert entities.offered(newsroom, waiting).id == made.id
    review.confirm(newsroom, waiting)
    assert {found.entity for found in browsing.spans(newsroom, article_id)} == {made.id}


def offer_at(text: str, start: int) -> Suggestion:
    return Suggestion(start, start + 9, "PER", text[start : start + 9], (start, start + 9), "people", "given name", 0.9)


def test_a_confirmed_name_is_linked_in_the_next_article(newsroom: Project) -> None:
    _, made = entities.create_entity(newsroom, label="PER", name="سلمى الوزاني")
    review.confirm(newsroom, span(newsroom, "سلمى الوزاني"))
    assert span(newsroom, "سلمى الوزاني").entity == made.id
    (article_id,) = importing.import_text(newsroom, "وصرحت سلمى الوزاني بأن الموسم جيد، ثم شكرت الوزاني الفلاحين.", name="next").articles
    highlighting.highlight_article(newsroom, article_id)
    people = [found for found in browsing.spans(newsroom, article_id) if found.label == "PER"]
    assert [(found.quote, found.entity) for found in people] == [("سلمى الوزاني", made.id), ("الوزاني", made.id)]


def test_what_a_correction_makes_of_a_name_it_is_linked_to(newsroom: Project) -> None:
    summit = span(newsroom, "المغرب")
    review.correct(newsroom, summit, end=summit.end + len(" سيبني"))
    assert span(newsroom, "المغرب سيبني").entity == shipped_id("MA")
    review.correct(newsroom, span(newsroom, "المغرب سيبني"), end=summit.end)
    assert span(newsroom, "المغرب").entity == shipped_id("MA")
    review.correct(newsroom, span(newsroom, "المغرب"), label="ORG")
    assert span(newsroom, "المغرب").entity is None


def test_a_span_that_is_added_by_hand_is_linked_where_its_name_is_clear(newsroom: Project) -> None:
    text = "سار الموكب من سطات إلى طرابلس."
    (article_id,) = importing.import_text(newsroom, text, name="road").articles
    for name in ("سطات", "طرابلس"):
        review.add(newsroom, article_id, text.index(name), text.index(name) + len(name), "LOC")
    assert [found.entity for found in browsing.spans(newsroom, article_id)] == [shipped_id("MA-settat"), None]


@pytest.fixture
def weather(newsroom: Project) -> Project:
    text = "طرابلس تنتظر المطر.\nوقال مسؤول لبناني إن الثلوج تغطي جبال لبنان منذ يومين، وإن طرابلس بخير.\nوفي مدينة تونس رياح قوية."
    importing.import_text(newsroom, text, name="weather")
    for row in browsing.articles(newsroom):
        highlighting.highlight_article(newsroom, row.id)
    return newsroom


def ranking(project: Project, chosen: ReviewSpan) -> list[str | None]:
    return [found.code for found, _ in entities.rank_entities(project, chosen.quote, chosen.label, span=chosen)]


def test_the_article_speaks_for_one_of_two_cities(weather: Project) -> None:
    tripoli = span(weather, "طرابلس")
    assert ranking(weather, tripoli)[:2] == ["LB-tripoli", "LY-tripoli"]
    assert ranking(weather, span(weather, "تونس"))[:2] == ["TN-tunis", "TN"]
    entities.link_entity(weather, tripoli, "LY-tripoli")
    again = next(found for found in browsing.spans(weather, tripoli.article_id) if found.quote == "طرابلس" and not found.annotation)
    assert ranking(weather, again)[0] == "LY-tripoli"


def test_whom_somebody_was_mentioned_with_speaks_for_one_of_two_people(newsroom: Project) -> None:
    def article(name: str, text: str) -> str:
        return importing.import_text(newsroom, text, name=name).articles[0]

    def mark(article_id: str, name: str, entity_id: str) -> None:
        start = browsing.article(newsroom, article_id).text.index(name)
        review.add(newsroom, article_id, start, start + len(name), "PER", entity_id=entity_id)

    minister, player, coach = (
        entities.create_entity(newsroom, label="PER", name=name)[1] for name in ("نبيل الطاهري الوزير", "نبيل الطاهري اللاعب", "المدرب حسن")
    )
    match = article("match", "سجل نبيل الطاهري، وصفق المدرب حسن طويلا.")
    mark(match, "نبيل الطاهري", player.id)
    mark(match, "المدرب حسن", coach.id)
    mark(article("budget", "قدم نبيل الطاهري الميزانية."), "نبيل الطاهري", minister.id)
    final = article("final", "اختار المدرب حسن فريقه، وفيه نبيل الطاهري.")
    mark(final, "المدرب حسن", coach.id)
    start = browsing.article(newsroom, final).text.index("نبيل")
    review.add(newsroom, final, start, start + 12, "PER")
    (unclear,) = (found for found in browsing.spans(newsroom, final) if found.quote == "نبيل الطاهري")
    assert unclear.entity is None
    ranked = entities.rank_entities(newsroom, "نبيل الطاهري", "PER", span=unclear)
    assert ranked[0][0].id == player.id
