"""The project file. `Project` is the only door to it; only this room knows SQL.

Reading: the query modules are functions over a connection; each thread has its own.

    from annotator.store import Project, articles, spans
    article = articles.get(project.read(), article_id)
    shown = spans.of_article(project.read(), article_id, project.annotator)

Each of them sees the project at one moment. What reads several times and must see one moment in all asks for a snapshot,
or is `@at_one_moment`:

    with project.snapshot() as db:
        ids = articles.ids(db)

One thread at a time writes. `work` runs in a transaction and is on the disk when `write` returns; an exception in it
undoes all of it. What a person does is an operation of the
history: write through it (`op`), never past it, so that undo works and the audit is whole.

    def work(db: Connection) -> Change:
        with history.operation(db, "import", by=project.annotator, detail={"count": "1"}) as op:
            article_id = articles.add(op, new, regions=found)
        return op.change()

    change = project.write(work)

A long import is many short transactions of one operation: `history.operation(db, "import", by=…, resume=op.id)`,
written with `project.write(work, batch=True)` so that decisions overtake it.

What the program derives is no history and takes the connection alone:

    project.write(lambda db: suggestions.replace(db, article_id, found, version=VERSION), batch=True)

Modules: articles, suggestions, decided (annotations), spans (both as a reviewer sees them), queue and concordance (both
across articles), questions (unsure annotations and their answers), pace (figures of the work), search, entities, sources
(snapshots, evidence, verdicts), findings, claims (blocking keys), knowledge, labels, history.
"""

from annotator.store.connection import Connection
from annotator.store.moment import at_one_moment
from annotator.store.project import Project

__all__ = ["Connection", "Project", "at_one_moment"]
