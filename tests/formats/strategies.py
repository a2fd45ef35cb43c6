"""Articles with everything on them, made at random."""

from __future__ import annotations

import hashlib
from decimal import Decimal

from hypothesis import strategies as st

from annotator.model.article import Article, ArticleState, Metadata, Region
from annotator.model.entity import Entity
from annotator.model.evidence import Evidence, Rating, Source, SourceKind, Stance, Verdict
from annotator.model.gold import GoldArticle
from annotator.model.review import Annotation, SpanState, Suggestion
from annotator.model.values import Date, Modifier, Ordinal, Quantity, Scope
from annotator.text.canonical import sha256

WORDS = st.sampled_from(
    [
        "أربعون",
        "بلدا",
        "مليون",
        "درهم",
        "سنة",
        "2015",
        "طنجة",
        "😀",
        "لإ\u0650ذاعة",
        "e\u0301",
        "\u200f",
        "\u2028",
        '"',
        "=1+1",
        "3,5",
        "\x85",
    ]
)
PHRASES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
TEXTS = st.lists(PHRASES, min_size=2, max_size=12).map("\n".join).filter(str.strip)
IDS = st.uuids(version=4).map(str)
TIMES = st.datetimes().map(lambda moment: moment.isoformat(timespec="milliseconds") + "Z")
PEOPLE = st.sampled_from(["ليلى", "Karim", "=سعد"])
NUMBERS = st.one_of(
    st.integers(-(10**12), 10**12).map(Decimal),
    st.decimals(-1000, 1000, places=2),
    st.sampled_from([Decimal(1) / 3, Decimal(2) / 3, Decimal("0.10")]),
)
MAYBE_TEXT = st.none() | PHRASES
SCOPES = st.builds(Scope, subject=MAYBE_TEXT, place=MAYBE_TEXT, time=st.none() | st.just("2015"), part_of=st.none() | st.integers(0, 50))
VALUES = st.one_of(
    st.none(),
    st.builds(
        Quantity,
        value=st.none() | NUMBERS,
        low=st.none() | NUMBERS,
        high=st.none() | NUMBERS,
        modifier=st.sampled_from(Modifier),
        unit=MAYBE_TEXT,
        unit_inferred=MAYBE_TEXT,
        scope=SCOPES,
    ),
    st.builds(Ordinal, NUMBERS),
    st.builds(Date, st.sampled_from([None, "2011", "2011-09-22", "2002/2021"]), st.sampled_from([None, "2011-09"])),
)
SNAPSHOT = b"%PDF-1.7 \x00\xff"
LABELS = st.sampled_from(["QUANTITY", "DATE", "ORDINAL", "LOC", "PER", "STATEMENT"])
ENTITIES = st.builds(
    Entity,
    id=IDS,
    label=LABELS,
    name=PHRASES,
    aliases=st.lists(PHRASES, max_size=3, unique=True).map(sorted).map(tuple),
    names=st.dictionaries(st.sampled_from(["en", "fr"]), PHRASES),
    ids=st.dictionaries(st.sampled_from(["iso", "geonames"]), PHRASES),
    note=MAYBE_TEXT,
    former=st.lists(IDS, max_size=2, unique=True).map(sorted).map(tuple),
)


@st.composite
def suggestions(draw: st.DrawFn, text: str, entities: list[Entity]) -> Suggestion:
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    core = start, draw(st.integers(start + 1, end))
    entity = draw(st.none() | st.sampled_from([entity.id for entity in entities])) if entities else None
    score = draw(st.floats(0, 1))
    return Suggestion(start, end, draw(LABELS), text[start:end], core, "numbers", draw(PHRASES), score, draw(VALUES), entity)


@st.composite
def annotations(draw: st.DrawFn, article_id: str, text: str, entities: list[Entity]) -> Annotation:
    made = draw(suggestions(text, entities))
    offered = draw(st.none() | suggestions(text, entities))
    return Annotation(
        id=draw(IDS),
        article_id=article_id,
        start=made.start,
        end=made.end,
        label=made.label,
        quote=made.quote,
        core=made.core,
        state=draw(st.sampled_from([SpanState.CONFIRMED, SpanState.REJECTED, SpanState.UNSURE])),
        created_by=offered.origin if offered else "ليلى",
        decided_by=draw(PEOPLE),
        decided_at=draw(TIMES),
        value=made.value,
        entity_id=made.entity,
        note=draw(MAYBE_TEXT),
        offered=offered,
        answers=draw(st.none() | IDS),
        attributes=draw(st.dictionaries(PHRASES, PHRASES, max_size=2)),
    )


@st.composite
def sources(draw: st.DrawFn) -> Source:
    text = draw(st.just("") | TEXTS)
    return Source(
        id=draw(IDS),
        kind=draw(st.sampled_from(SourceKind)),
        title=draw(PHRASES),
        publisher=draw(MAYBE_TEXT),
        url=draw(st.none() | st.just("https://source.example/1")),
        date=draw(st.none() | st.just("2019-05")),
        text=text,
        snapshot_sha256=hashlib.sha256(draw(st.sampled_from([text.encode("utf-8"), SNAPSHOT]))).hexdigest() if text else None,
        added_by=draw(PEOPLE),
        added_at=draw(TIMES),
    )


@st.composite
def articles(draw: st.DrawFn) -> GoldArticle:
    """An article with suggestions, annotations, evidence, verdicts, entities and sources that refer to each other."""
    text = draw(TEXTS)
    article = Article(
        id=draw(IDS),
        name=draw(PHRASES),
        text=text,
        text_sha256=sha256(text),
        metadata=Metadata(draw(MAYBE_TEXT), draw(MAYBE_TEXT), draw(st.none() | st.just("2023-05-17")), draw(MAYBE_TEXT)),
        state=draw(st.sampled_from(ArticleState)),
        reason=draw(MAYBE_TEXT),
        regions=draw(st.just(()) | st.just((Region(0, 1), Region(1, 2, False)))),
    )
    known = draw(st.lists(ENTITIES, max_size=2, unique_by=lambda entity: entity.id))
    cited = draw(st.lists(sources(), max_size=2, unique_by=lambda source: source.id))
    decided = draw(
        st.lists(
            annotations(article.id, text, known),
            max_size=4,
            unique_by=(lambda made: (made.start, made.end, made.label, made.decided_by), lambda made: made.id),
        )
    )
    offered = draw(st.lists(suggestions(text, known), max_size=4, unique_by=lambda made: (made.start, made.end, made.label)))
    evidence = [
        Evidence(
            draw(IDS),
            made.id,
            source.id,
            draw(PHRASES),
            draw(st.sampled_from(Stance)),
            draw(st.none() | st.integers(0, 5)),
            None,
            "ليلى",
            draw(TIMES),
        )
        for made in decided
        for source in draw(st.lists(st.sampled_from(cited), max_size=2) if cited else st.just([]))
    ]
    verdicts = [
        Verdict(draw(IDS), made.id, draw(st.sampled_from(Rating)), draw(PHRASES), person, draw(TIMES))
        for made in decided
        for person in draw(st.lists(PEOPLE, max_size=2, unique=True))
    ]
    return GoldArticle(
        article=article,
        suggestions=tuple(sorted(offered, key=lambda made: (made.start, -made.end, made.label))),
        annotations=tuple(sorted(decided, key=lambda made: (made.start, -made.end, made.label, made.decided_by))),
        evidence=tuple(evidence),
        verdicts=tuple(verdicts),
        entities=tuple(sorted(known, key=lambda entity: entity.id)),
        sources=tuple(sorted(cited, key=lambda source: source.id)),
        snapshots={made: SNAPSHOT for source in cited if (made := source.snapshot_sha256) == hashlib.sha256(SNAPSHOT).hexdigest()},
        highlighter=draw(st.none() | st.just("2023.1")),
    )
