"""Which entities a mention may mean, the likeliest first.

How much a name is like the mention decides, and among names that are alike what is known of the mention: the same
words linked before in its article or in the project, the entity mentioned elsewhere in the article, the words right
before, the states that the article speaks of, and whom the entity was mentioned with in other articles.
"""

from __future__ import annotations

from collections import Counter

from annotator.actions import known_names, shipped
from annotator.highlight.document import Document
from annotator.highlight.entities.senses import Kind, kind, signs, state
from annotator.model.entity import Entity
from annotator.model.review import ReviewSpan
from annotator.store import Connection, Project, articles, at_one_moment, decided, entities
from annotator.text.keys import search_key
from annotator.text.names import spellings

_MOST_OFFERED = 20
_MOST_WEIGHED = 30
_BY_ARTICLE, _BY_PROJECT, _BY_PRESENCE, _BY_NOUN, _BY_STATE, _BY_COMPANY = 0.3, 0.2, 0.25, 0.2, 0.15, 0.15
_MOST_OF_RIVAL = 0.99
_ARTICLES_OF_COMPANY = 20
_AROUND = 120
"""Code points before and after a mention in which its noun and what follows it stand."""


@at_one_moment
def ranked(project: Project, quote: str, label: str, span: ReviewSpan | None) -> list[tuple[Entity, float]]:
    """Entities of a label whose name is like the quote, with a score from 0 to 1; `span` is where the quote stands."""
    db = project.read()
    alike = sorted(known_names.like(project, quote, label).items(), key=lambda pair: -pair[1])[:_MOST_WEIGHED]
    own = entities.with_ids(db, [entity_id for entity_id, _ in alike])
    known = [(entity, score) for entity_id, score in alike if (entity := own.get(entity_id) or shipped.entity(entity_id))]
    evidence = _Evidence(db, span, [entity for entity, _ in known]) if span else None
    exact = any(score >= 1.0 for _, score in known)
    scored = [(entity, evidence.weigh(entity, score, rival=exact and score < 1.0) if evidence else score) for entity, score in known]
    scored.sort(key=lambda pair: (-pair[1], not _is_state(pair[0]), len(pair[0].name), pair[0].id))
    return [(entity, min(score, 1.0)) for entity, score in scored[:_MOST_OFFERED]]


class _Evidence:
    """What an article and the project say for the entities that a mention in it may mean."""

    def __init__(self, db: Connection, span: ReviewSpan, candidates: list[Entity]) -> None:
        text = articles.text(db, span.article_id)
        first = max(0, span.start - _AROUND)
        document = Document(text[first : span.end + _AROUND])
        token = next((token for token, end in enumerate(document.ends) if end > span.core[0] - first), 0)
        surfaces = spellings(text[span.core[0] : span.core[1]])
        self._kinds = signs().before(document, token)
        self._here = decided.links(db, surfaces, span.label, article_id=span.article_id)
        self._everywhere = decided.links(db, surfaces, span.label)
        self._mentioned = _mentioned(db, span.article_id, set(surfaces))
        self._states = Counter(found for code in self._mentioned.values() if (found := state(code)))
        own = [entity.id for entity in candidates if not entity.code]
        self._with = entities.in_same_articles(db, own, span.article_id, most=_ARTICLES_OF_COMPANY) if len(own) > 1 else {}

    def weigh(self, entity: Entity, alike: float, *, rival: bool) -> float:
        """How much a name is like the mention, with what speaks for its entity.

        A `rival` has a name that is only like the mention where another is called just so: what stands around the mention
        never makes سعيد الزياني out of وليد الزياني, only earlier links do.
        """
        context = alike + self._context(entity)
        linked = _BY_ARTICLE * _share(self._here, entity.id) + _BY_PROJECT * _share(self._everywhere, entity.id)
        return (min(context, _MOST_OF_RIVAL) if rival else context) + linked

    def _context(self, entity: Entity) -> float:
        """What the article says for one of them: 0 without anything."""
        known = self._with.get(entity.id, set())
        return (
            _BY_PRESENCE * (entity.id in self._mentioned)
            + _BY_NOUN * (entity.code is not None and kind(entity.code) in self._kinds)
            + _BY_STATE * _share(self._states, state(entity.code) or "")
            + _BY_COMPANY * (len(known & self._mentioned.keys()) / len(known) if known else 0.0)
        )


def _mentioned(db: Connection, article_id: str, but: set[str]) -> dict[str, str | None]:
    """The entities that an article mentions by other words than these (search keys): the code of each by its id."""
    found: dict[str, str | None] = {}
    for quote, entity_id, code in entities.mentioned_in(db, article_id):
        if search_key(quote) not in but:
            ours = None if code else shipped.entity(entity_id)
            found[ours.id if ours else entity_id] = ours.code if ours else code
    return found


def _share(counts: Counter[str], found: str) -> float:
    return counts[found] / counts.total() if counts else 0.0


def _is_state(entity: Entity) -> bool:
    return entity.code is not None and kind(entity.code) is Kind.STATE
