"""One mention out of what the rules, the memory of the project, a learned model and camel-tools say.

1. Recognisers that give the same words the same label are of one voice, and the mention names all of them as its origin.
2. The model has read what the rules say, so that its word on a mention stands for both, once it was taught by many names: a
   rule weighs as much as 200 of them, the model as much as it was taught of that label. The score is the mean.
3. What the model has not read, earlier decisions and camel-tools, is evidence of its own: a mention is wrong where all of it is.
4. A name that is sure in one place of an article is evidence where its words stand again.
5. A mention is offered from a score of a quarter on: to reject it costs one keystroke, to mark a missing name three.
6. Of mentions that touch the surest is offered. Where a name begins in its first word is said by the model if it is of that voice.
7. Events and laws are made of other names, and offered as the rules say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import prod
from typing import TYPE_CHECKING

from annotator.highlight import again
from annotator.highlight.camel import names as camel
from annotator.highlight.document import Document
from annotator.highlight.entities.entities import Entities
from annotator.highlight.entities.memory import ORIGIN as MEMORY
from annotator.highlight.entities.mentions import MADE_OF_NAMES, Mention, by_token, flat
from annotator.highlight.reading import Reading

if TYPE_CHECKING:
    from annotator.highlight.learned.recogniser import Learned

RULES, LEARNED = "entities", "learned"
_LEAST, _SURE = 1 / 4, 0.7
_WEIGHT_OF_RULE = 200


class Combined:
    """The recogniser of names, made of all that a project has. `learned` is None where nothing was learned."""

    def __init__(self, entities: Entities, learned: Learned | None = None) -> None:
        self._entities = entities
        self._learned = learned

    def recognise(self, document: Document) -> Iterable[Reading]:
        """The names of a document; events and laws may hold others, else none touches another."""
        return [found.reading() for found in self.mentions(document)]

    def mentions(self, document: Document) -> list[Mention]:
        """The same as mentions."""
        by_rule = document.once(self._entities.mentions)
        if self._learned is None and not document.heard:
            return sorted([*by_rule, *self._again(document, flat(by_rule))])
        others = [*(self._learned.mentions(document) if self._learned else ()), *camel.mentions(document)]
        voices: dict[tuple[int, int, str], list[Mention]] = defaultdict(list)
        for found in (*flat(by_rule), *self._entities.allowed(document, others)):
            voices[found.first, found.last, found.label].append(found)
        sure = _surest(found for said in voices.values() if (found := self._of_one_voice(said)).score >= _SURE)
        for found in self._entities.allowed(document, again.mentions(document, sure)):
            voices[found.first, found.last, found.label].append(found)
        heard = [self._of_one_voice(said) for said in voices.values()]
        holding = [found for found in by_rule if found.label in MADE_OF_NAMES]
        return sorted([*holding, *_surest(found for found in heard if found.score >= _LEAST)])

    def _again(self, document: Document, by_rule: list[Mention]) -> Iterator[Mention]:
        """The names of which the rules are sure where they stand again, and the rules say nothing."""
        found = list(self._entities.allowed(document, again.mentions(document, (sure for sure in by_rule if sure.score >= _SURE))))
        taken = by_token(by_rule) if found else {}
        return _surest(name for name in found if not any(token in taken for token in range(name.first, name.last + 1)))

    def _of_one_voice(self, said: list[Mention]) -> Mention:
        """The mention that stands for all that say the same."""
        by_origin: dict[str, Mention] = {}
        for found in sorted(said, key=lambda found: -found.score):
            by_origin.setdefault(found.origin or RULES, found)
        rule = by_origin.get(MEMORY) or by_origin.get(RULES)
        learned = by_origin.get(LEARNED)
        best = learned or rule or said[0]
        evidence = [found.score for origin, found in by_origin.items() if origin not in (RULES, LEARNED)]
        evidence.append(self._mean(best.label, by_origin.get(RULES), learned))
        return best._replace(
            rule="+".join(by_origin[name].rule for name in (MEMORY, RULES) if name in by_origin) or best.rule,
            score=1 - prod(1 - score for score in evidence),
            entity=next((found.entity for found in said if found.entity), None),
            origin="+".join(name for name in (MEMORY, RULES, LEARNED, camel.ORIGIN, again.ORIGIN) if name in by_origin),
        )

    def _mean(self, label: str, by_rule: Mention | None, learned: Mention | None) -> float:
        """The score that rule and model give together."""
        likely = learned.score if learned else 0.0
        if by_rule is None:
            return likely
        taught = self._learned.taught.get(label, 0) if self._learned else 0
        return (taught * likely + _WEIGHT_OF_RULE * by_rule.score) / (taught + _WEIGHT_OF_RULE)


def _surest(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Of the mentions that touch, the surest; of those as sure, the longest."""
    free: dict[int, Mention] = {}
    for found in sorted(mentions, key=lambda found: (-found.score, found.first - found.last)):
        if not any(token in free for token in range(found.first, found.last + 1)):
            free.update(by_token((found,)))
            yield found
