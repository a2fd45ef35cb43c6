"""The tables of a project file, as numbered changes that are never edited after a release.

Imported only where a file is made or migrated. An older file is migrated by `annotator.store.migrations`.
"""

from __future__ import annotations

from collections.abc import Sequence

from annotator.store.clock import now
from annotator.store.connection import Connection

_VALUE = """
    value_kind TEXT,
    value TEXT,      -- JSON with exact decimals; the columns below are for searching
    number REAL, low REAL, high REAL,
    modifier TEXT, unit TEXT,
    date_from TEXT, date_to TEXT
"""

_ARTICLES = [
    """CREATE TABLE texts (
        sha256 TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        raw_sha256 TEXT,
        raw BLOB
    ) STRICT""",
    """CREATE TABLE articles (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE,
        text_sha256 TEXT NOT NULL UNIQUE REFERENCES texts(sha256),
        title TEXT, outlet TEXT, date TEXT, author TEXT, url TEXT,
        listed TEXT NOT NULL,  -- search key of name, title and outlet
        state TEXT NOT NULL,
        reason TEXT,
        added_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX articles_by_state ON articles(state, number)",
    """CREATE TABLE regions (
        article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL CHECK (end > start),
        boilerplate INTEGER NOT NULL,
        marked_by TEXT,
        PRIMARY KEY (article_id, start)
    ) STRICT, WITHOUT ROWID""",
    """CREATE VIRTUAL TABLE search USING fts5(keys, content='', columnsize=0, tokenize='ascii')""",
]

_SPANS = [
    f"""CREATE TABLE suggestions (
        article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        start INTEGER NOT NULL, end INTEGER NOT NULL CHECK (end > start),
        label TEXT NOT NULL,
        family TEXT NOT NULL,
        quote TEXT NOT NULL,
        core_start INTEGER NOT NULL, core_end INTEGER NOT NULL,
        origin TEXT NOT NULL, rule TEXT NOT NULL, score REAL NOT NULL,
        entity TEXT,
        {_VALUE},
        by_worth REAL AS (-ifnull(json_extract(value, '$.checkworthiness'), 0)),  -- places in the queue, the lowest first
        by_doubt REAL AS (abs(score - 0.5)),
        PRIMARY KEY (article_id, start, end, label)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX suggestions_by_worth ON suggestions(by_worth)",
    "CREATE INDEX suggestions_by_doubt ON suggestions(by_doubt)",
    "CREATE INDEX suggestions_by_label ON suggestions(label)",
    "CREATE INDEX suggestions_by_unit ON suggestions(unit, coalesce(number, low, high)) WHERE unit IS NOT NULL",
    "CREATE INDEX suggestions_by_entity ON suggestions(entity) WHERE entity IS NOT NULL",
    f"""CREATE TABLE annotations (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES articles(id),
        start INTEGER NOT NULL, end INTEGER NOT NULL CHECK (end > start),
        label TEXT NOT NULL,
        family TEXT NOT NULL,
        quote TEXT NOT NULL,
        core_start INTEGER NOT NULL, core_end INTEGER NOT NULL,
        surface TEXT NOT NULL,
        state TEXT NOT NULL,
        created_by TEXT NOT NULL, decided_by TEXT NOT NULL, decided_at TEXT NOT NULL,
        entity_id TEXT REFERENCES entities(id),
        note TEXT,
        answers TEXT,    -- the id of an unsure annotation, which may be gone since
        offered TEXT,
        offered_family TEXT, offered_start INTEGER, offered_end INTEGER, offered_label TEXT,
        as_offered INTEGER,
        {_VALUE},
        UNIQUE (article_id, decided_by, start, end, label)
    ) STRICT""",
    "CREATE INDEX annotations_by_core ON annotations(article_id, decided_by, family, core_start, core_end)",
    "CREATE INDEX annotations_by_offer ON annotations(article_id, decided_by, offered_family, offered_start, offered_end)"
    " WHERE offered IS NOT NULL",
    "CREATE INDEX annotations_by_surface ON annotations(surface, label, state, entity_id, article_id)",
    "CREATE INDEX annotations_by_entity ON annotations(entity_id) WHERE entity_id IS NOT NULL",
    "CREATE INDEX annotations_by_label ON annotations(label)",
    "CREATE INDEX annotations_by_unit ON annotations(unit, coalesce(number, low, high)) WHERE unit IS NOT NULL",
    "CREATE INDEX annotations_by_time ON annotations(decided_by, decided_at, state)",
    "CREATE INDEX annotations_unsure ON annotations(article_id) WHERE state = 'unsure'",
    "CREATE INDEX annotations_by_question ON annotations(answers) WHERE answers IS NOT NULL",
    """CREATE TABLE labels (
        name TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        family TEXT NOT NULL,
        value TEXT,
        key TEXT NOT NULL,
        hue INTEGER NOT NULL,
        titles TEXT NOT NULL
    ) STRICT""",
    "CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
]

_DERIVED = [
    """CREATE TABLE upkeep (
        article_id TEXT PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
        highlighted_by TEXT,
        claimed_by TEXT
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE progress (
        article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        person TEXT NOT NULL,
        decided INTEGER NOT NULL,
        undecided INTEGER NOT NULL,
        PRIMARY KEY (article_id, person)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE claim_keys (
        key TEXT NOT NULL,
        article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        start INTEGER NOT NULL, end INTEGER NOT NULL,
        label TEXT NOT NULL,
        PRIMARY KEY (key, article_id, start, end, label)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX claim_keys_by_article ON claim_keys(article_id)",
    """CREATE TABLE findings (
        key TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        score REAL NOT NULL,
        reason TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE places (
        key TEXT NOT NULL REFERENCES findings(key) ON DELETE CASCADE,
        side INTEGER NOT NULL CHECK (side IN (0, 1)),
        article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        start INTEGER NOT NULL, end INTEGER NOT NULL,
        quote TEXT NOT NULL,
        PRIMARY KEY (key, side)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX places_by_article ON places(article_id)",
]

_KNOWLEDGE = [
    """CREATE TABLE entities (
        id TEXT PRIMARY KEY,
        code TEXT UNIQUE,
        label TEXT NOT NULL,
        name TEXT NOT NULL,
        key TEXT NOT NULL,
        names TEXT NOT NULL,
        ids TEXT NOT NULL,
        note TEXT
    ) STRICT""",
    "CREATE INDEX entities_by_key ON entities(key)",
    """CREATE TABLE aliases (
        entity_id TEXT NOT NULL REFERENCES entities(id),
        alias TEXT NOT NULL,
        key TEXT NOT NULL,
        PRIMARY KEY (entity_id, alias)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX aliases_by_key ON aliases(key)",
    """CREATE TABLE snapshots (
        sha256 TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        raw BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE sources (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        publisher TEXT, url TEXT, date TEXT,
        snapshot_sha256 TEXT REFERENCES snapshots(sha256),
        added_by TEXT NOT NULL, added_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE evidence (
        id TEXT PRIMARY KEY,
        annotation_id TEXT NOT NULL REFERENCES annotations(id),
        source_id TEXT NOT NULL REFERENCES sources(id),
        passage TEXT NOT NULL,
        stance TEXT NOT NULL,
        start INTEGER,
        note TEXT,
        added_by TEXT NOT NULL, added_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX evidence_by_annotation ON evidence(annotation_id)",
    "CREATE INDEX evidence_by_source ON evidence(source_id)",
    """CREATE TABLE verdicts (
        id TEXT PRIMARY KEY,
        annotation_id TEXT NOT NULL REFERENCES annotations(id),
        rating TEXT NOT NULL,
        justification TEXT NOT NULL,
        decided_by TEXT NOT NULL, decided_at TEXT NOT NULL,
        UNIQUE (annotation_id, decided_by)
    ) STRICT""",
    """CREATE TABLE rulings (
        key TEXT PRIMARY KEY,
        state TEXT NOT NULL,
        decided_by TEXT NOT NULL, decided_at TEXT NOT NULL
    ) STRICT""",
]

_MERGED_ENTITIES = [
    """CREATE TABLE former_ids (
        former TEXT PRIMARY KEY,  -- id or code of an entity that was merged into another
        entity_id TEXT NOT NULL REFERENCES entities(id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX former_ids_by_entity ON former_ids(entity_id)",
    """CREATE TABLE name_changes (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        entity_id TEXT NOT NULL UNIQUE
    ) STRICT""",
    "INSERT INTO name_changes (entity_id) SELECT id FROM entities",
]

_LEARNING = [
    """CREATE TABLE models (
        name TEXT PRIMARY KEY,
        made_at TEXT NOT NULL,
        decisions INTEGER NOT NULL,  -- of names, when it was made
        used INTEGER NOT NULL,
        lesson TEXT NOT NULL,
        data BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE heard (
        text_sha256 TEXT NOT NULL REFERENCES texts(sha256) ON DELETE CASCADE,
        model TEXT NOT NULL,
        names TEXT NOT NULL,  -- JSON: start, end and label of each name that a model of camel-tools found
        UNIQUE (text_sha256, model)
    ) STRICT""",
    "ALTER TABLE upkeep ADD COLUMN highlighted_after INTEGER",  # the last operation before
]

_VERSIONS = [
    "ALTER TABLE labels ADD COLUMN guideline TEXT NOT NULL DEFAULT '{}'",  # JSON: Markdown by language
    "ALTER TABLE annotations ADD COLUMN label_version TEXT",
    """CREATE TABLE label_versions (
        number INTEGER PRIMARY KEY,
        version TEXT NOT NULL,  -- a digest of what the label set says
        labels TEXT NOT NULL,
        made_by TEXT NOT NULL, made_at TEXT NOT NULL
    ) STRICT""",
]

_LENGTHS = [
    "ALTER TABLE upkeep ADD COLUMN longest INTEGER",  # code points of the article's longest suggestion, or more; NULL where not known
]

_ATTRIBUTES = [
    "ALTER TABLE labels ADD COLUMN attributes TEXT NOT NULL DEFAULT '[]'",  # JSON: name, titles and values of each
    "ALTER TABLE annotations ADD COLUMN attributes TEXT",  # JSON: the chosen value by attribute; NULL where none is chosen
]

_HISTORY = [
    """CREATE TABLE operations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        by TEXT NOT NULL, at TEXT NOT NULL,
        detail TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'discarded')),
        undone_by TEXT, undone_at TEXT,
        sealed INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    "CREATE INDEX operations_by_state ON operations(state, id)",
    """CREATE TABLE changes (
        operation_id INTEGER NOT NULL REFERENCES operations(id),
        number INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        key TEXT NOT NULL,
        before TEXT,
        after TEXT,
        article_id TEXT,
        PRIMARY KEY (operation_id, number)
    ) STRICT""",  # with a rowid: SQLite gives each row of more than 1 KB a page of its own in a table without
]


CHANGES: dict[str, Sequence[str]] = {
    # Everything that version 0.1 knows.
    "first_tables": [*_ARTICLES, *_SPANS, *_DERIVED, *_KNOWLEDGE, *_HISTORY],
    # Entities keep the ids of those that were merged into them, and the last changes of names are numbered.
    "merged_entities": _MERGED_ENTITIES,
    # What a project has learned, what camel-tools found in its texts, and up to which decision an article was highlighted.
    "learned_models": _LEARNING,
    # Label sets and guidelines can be edited, and every decision knows under which version of them it was made.
    "label_versions": _VERSIONS,
    # What lies at a place of a long article is found without reading all that comes before it.
    "longest_suggestions": _LENGTHS,
    # Labels have attributes, and annotations the values that were chosen for them.
    "attributes": _ATTRIBUTES,
}
"""The changes in their order: for each its statements."""

MIGRATIONS = "tahqiq"
"""What the changes are called in the record of those that a file has."""

_RECORD = [  # as sqlite-utils keeps it
    """CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
)""",
    """CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name")""",
]


def lay_out(db: Connection, *, version: int, application_id: int) -> None:
    """Makes the tables of a new file, with the record of its changes, in one transaction. To import sqlite-utils would take a second."""
    db.run("BEGIN")
    for statement in [*_RECORD, *(statement for change in CHANGES.values() for statement in change)]:
        db.run(statement)
    applied = [(MIGRATIONS, name, now()) for name in CHANGES]
    db.run_many("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)", applied)
    db.run(f"PRAGMA application_id = {application_id}")
    db.run(f"PRAGMA user_version = {version}")
    db.run("COMMIT")
