"""What the mentions of real articles are linked to, told by a list of names and the entities that a reader takes them for."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from annotator.actions import browsing, entities, highlighting, importing, review
from annotator.model.review import SpanState
from annotator.store import Project
from annotator.text.keys import search_key
from tests.actions.running import run
from tests.conftest import SHARED

MEANT = {
    "MA": ("المغرب", "المملكة المغربية", "المملكة المغريية"),
    "NL": ("هولندا",),
    "US": ("الولايات المتحدة", "الولايات المتحدة الأمريكية"),
    "GB": ("المملكة المتحدة", "بريطانيا"),
    "FR": ("فرنسا",),
    "DE": ("ألمانيا",),
    "IT": ("إيطاليا",),
    "CN": ("الصين",),
    "JP": ("اليابان",),
    "CA": ("كندا",),
    "ES": ("إسبانيا",),
    "AU": ("أستراليا",),
    "IN": ("الهند",),
    "ID": ("إندونيسيا",),
    "AE": ("الإمارات العربية المتحدة",),
    "JO": ("الأردن",),
    "SA": ("المملكة العربية السعودية",),
    "NZ": ("نيوزيلاندا",),
    "NE": ("النيجر",),
    "NG": ("نيجيريا",),
    "SY": ("سوريا",),
    "IQ": ("العراق",),
    "TR": ("تركيا",),
    "EG": ("مصر",),
    "QA": ("قطر",),
    "002": ("إفريقيا", "القارة الإفريقية"),
    "142": ("آسيا",),
    "150": ("أوروبا",),
    "R-sahel": ("الساحل",),
    "R-horn": ("القرن الإفريقي",),
    "MA-marrakech": ("مراكش",),
    "NL-the-hague": ("لاهاي",),
    "US-new-york-city": ("نيويورك",),
    "AE-abu-dhabi": ("أبوظبي",),
    "CH-zurich": ("زيوريخ",),
    "GB-london": ("لندن",),
    "TR-antalya": ("أنطاليا",),
    "un": ("الأمم المتحدة",),
    "unsc": ("مجلس الأمن", "مجلس الأمن الدولي"),
    "unoct": ("مكتب الأمم المتحدة لمكافحة الإرهاب",),
    "gctf": ("المنتدى العالمي لمكافحة الإرهاب", "لمنتدى العالمي لمكافحة الإرهاب"),
    "coalition-daesh": ("التحالف الدولي ضد “داعش”", "لتحالف الدولي ضد “داعش”"),
    "daesh": ("داعش",),
    "mahdara": ("الرابطة المحمدية للعلماء",),
    "hidaya": ("مركز هداية",),
    "bcij": ("المكتب المركزي للأبحاث القضائية",),
    "imams-institute": ("معهد محمد السادس لتكوين الأئمة والمرشدين والمرشدات",),
    "map": ("و م ع",),
}
"""By the code of a shipped entity the words that mean it in the three articles: every place and body that they name."""


@pytest.fixture
def articles(project: Project) -> Project:
    """The three articles, highlighted, with everything that was suggested confirmed."""
    run(importing.import_paths(project, sorted((SHARED / "data" / "articles").glob("0*.txt"))))
    run(highlighting.highlight_project(project))
    for row in browsing.articles(project):
        review.confirm_many(project, [span for span in browsing.spans(project, row.id) if span.state is SpanState.SUGGESTED])
    return project


@pytest.mark.shared
def test_every_place_and_body_is_linked_to_the_entity_that_it_means(articles: Project) -> None:
    meant = {search_key(name): code for code, names in MEANT.items() for name in names}
    linked = {
        (row.name, span.start, span.end): entities.entity(articles, span.entity).code
        for row in browsing.articles(articles)
        for span in browsing.spans(articles, row.id)
        if span.entity
    }
    wrong, right = list[str](), Counter[str]()
    with (SHARED / "data" / "gold" / "articles.gold.jsonl").open(encoding="utf-8") as lines:
        for span in map(json.loads, lines):
            if span["kind"] == "entity" and span["label"] in ("LOC", "ORG"):
                code = linked.get((span["article"], span["start"], span["end"]))
                if code == meant[search_key(span["text"])]:
                    right[span["label"]] += 1
                else:
                    wrong.append(f"{span['article']} {span['start']} {span['text']}: {code}")
    assert wrong == []
    assert right.total() > 100


@pytest.mark.shared
def test_a_person_who_is_linked_once_is_linked_in_every_article(articles: Project) -> None:
    """The same name in full or in short, in articles that were highlighted again afterwards."""
    _, minister = entities.create_entity(articles, label="PER", name="ناصر بوريطة")
    chosen = [row.id for row in browsing.articles(articles) for span in browsing.spans(articles, row.id) if span.quote == "ناصر بوريطة"]
    first = next(span for span in browsing.spans(articles, chosen[0]) if span.quote == "ناصر بوريطة")
    entities.link_entity(articles, first, minister.id)
    for row in browsing.articles(articles):
        for span in browsing.spans(articles, row.id):
            if span.annotation and span.label == "PER" and span.key != first.key:
                review.reopen(articles, span)
        highlighting.highlight_article(articles, row.id)
    named = [
        span.entity
        for row in browsing.articles(articles)
        for span in browsing.spans(articles, row.id)
        if span.label == "PER" and span.quote.endswith("بوريطة")
    ]
    assert len(named) >= 7
    assert set(named) == {minister.id}
