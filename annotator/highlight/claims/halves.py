"""Half a unit, or another common part of it, said after it: سنة ونصف, ثلاث سنوات ونصف السنة."""

from __future__ import annotations

from decimal import Decimal

from annotator.highlight.claims.counted import is_definite
from annotator.highlight.document import Document
from annotator.highlight.lexicon.inflection import Number
from annotator.highlight.lexicon.units import units
from annotator.highlight.numbers.numerals import FRACTIONS, Form

_COMMON_PARTS = 4


def with_part(document: Document, value: Decimal, after: int, unit: str) -> tuple[Decimal, int]:
    """A value with the part of a unit that و adds to it at the token `after`, and the token after its words.

    The unit may be said again with the article (سنة ونصف السنة); the part has it where the unit has (الساعة والنصف). Both are
    returned as they are where no part follows.
    """
    part = FRACTIONS[document.key(after)]
    if not part or part.proclitics != "و" or part.form is Form.PLURAL or part.parts > _COMMON_PARTS:
        return value, after
    if part.article and not is_definite(document.key(after - 1)):
        return value, after
    again = any(
        form.lemma == unit and form.article and form.number is Number.SINGULAR and not form.proclitics
        for form in units().forms(document.key(after + 1))
    )
    return value + part.value, after + 1 + again
