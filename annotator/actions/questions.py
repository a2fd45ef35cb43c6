"""Unsure answers go to the lead, and the lead's answers come back.

A question is an unsure annotation, with its note. An answer is the lead's own decision on the same span, which says whose
question it answers; it may be corrected like any other decision. The annotator's stays unsure until the annotator takes the
answer over. Unsure annotations are no gold: they are exported only where somebody asks for that state.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.actions import correction, decision
from annotator.actions.contexts import in_context
from annotator.actions.decision import focus
from annotator.actions.operation import Focus, Operation, operate
from annotator.model.change import Change
from annotator.model.errors import BadInput
from annotator.model.question import Question
from annotator.model.review import Annotation, ReviewSpan, SpanState
from annotator.store import Project, at_one_moment
from annotator.store import questions as stored

_CLEAR = (SpanState.CONFIRMED, SpanState.REJECTED)


@at_one_moment
def questions(
    project: Project, *, asked_by: str | None = None, article_id: str | None = None, answered: bool | None = None
) -> list[Question]:
    """The questions of one person or of everybody, in one article or in all: every one, those with an answer, or those without."""
    db = project.read()
    unsure = stored.unsure(db, asked_by=asked_by, article_id=article_id)
    answers = stored.answers(db, [asked.id for asked in unsure])
    hits = in_context(db, [ReviewSpan(asked.article_id, annotation=asked) for asked in unsure])
    found = [
        Question(
            hit.article_id, hit.title, hit.start, hit.end, hit.before, hit.match, hit.after, hit.span,
            tuple(answers.get(asked.id, ())),
        )
        for hit, asked in zip(hits, unsure, strict=True)
    ]  # fmt: skip
    return [question for question in found if answered is None or bool(question.answers) is answered]


def answered(project: Project) -> int:
    """How many of the annotator's own questions have an answer that was not taken over yet."""
    return stored.answered(project.read(), project.annotator)


def answer(project: Project, question: ReviewSpan, state: SpanState, *, note: str | None = None, label: str | None = None) -> Change:
    """Answers another person's question with yes (confirmed) or no (rejected), and in words if there are any.

    With `label` the answer is yes, but under that label. The answer is the lead's own annotation of the span. BadInput for one's
    own question, and where it is none any longer.
    """
    if state not in _CLEAR:
        raise BadInput("An answer says yes or no: nothing was changed.")

    def work(op: Operation) -> Focus:
        asked = _asked(op, question)
        if asked.decided_by == op.by:
            raise BadInput("This is your own question: confirm or reject the span instead. Nothing was changed.")
        made = decision.decide(op, ReviewSpan(asked.article_id, annotation=asked), state, note=note)
        if label and label != made.label:
            made = correction.correct(op, ReviewSpan(asked.article_id, annotation=made), label=label)
        return focus(decision.update(op, made, replace(made, answers=asked.id)))

    return operate(project, "answer", work, detail={"quote": question.quote, "label": question.label, "state": str(state)})


def accept(project: Project, question: ReviewSpan) -> Change:
    """Decides one's own question as its latest answer does, with its ends, label, value, entity and attributes.

    The question stays as the note. BadInput without an answer, and where the span is no question of the annotator any longer.
    """

    def work(op: Operation) -> Focus:
        asked = _asked(op, question)
        if asked.decided_by != op.by:
            raise BadInput(f"This is a question of {asked.decided_by}: nothing was changed.")
        answers = stored.answers(op.db, [asked.id]).get(asked.id)
        if not answers:
            raise BadInput("Nobody has answered this question yet: nothing was changed.")
        taken = replace(answers[0], id=asked.id, decided_by=op.by, note=asked.note, answers=asked.answers,
                        created_by=asked.created_by, offered=asked.offered)  # fmt: skip
        correction.make_room(op, taken)
        return focus(decision.update(op, asked, taken))

    return operate(project, "accept_answer", work, detail={"quote": question.quote, "label": question.label})


def _asked(op: Operation, question: ReviewSpan) -> Annotation:
    """The question as it is now. BadInput if it has been decided or taken back since it was shown."""
    asked = question.annotation and stored.question(op.db, question.annotation.id)
    if not asked:
        raise BadInput("This is no open question any longer: nothing was changed.")
    return asked
