"""One mention out of what the rules, the memory of the project, a learned model and camel-tools say.

1. Recognisers that give the same words the same label are of one voice, and the mention names all of them as its origin.
2. The model has read what the rules say, so that its word on a mention stands for both: how often such a name is right. A
   label that the model was not taught keeps the score of its rule.
3. What the model has not read, earlier decisions and camel-tools, is evidence of its own: it fails where all of them fail.
4. A mention is offered where it is at least as likely as a third: to reject it costs a keystroke, to mark a missing name three.
5. Of mentions that overlap the surest is offered. Where a name begins in its first word is said by the model if it is of that voice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import prod

from annotator.highlight import camel
from annotator.highlight.document import Document
from annotator.highlight.entities import Entities, shipped
from annotator.highlight.learned.calibration import score
from annotator.highlight.learned.model import Model
from annotator.highlight.learned.scoring import Scorer
from annotator.highlight.memory import ORIGIN as MEMORY
from annotator.highlight.mentions import MADE_OF_NAMES, Mention, by_token
from annotator.highlight.reading import Reading

RULES, LEARNED = "entities", "learned"
"""The names of recognisers in the origin of a mention, joined by + with those of the memory and of camel-tools."""
LEAST = 1 / 3
"""The score from which a mention is worth its keystroke."""
_CONSIDERED = 0.1
"""What the model finds less likely does not get a voice of its own."""


class Combined:
    """The recogniser of names, made of all that a project has. `model` is None where none was learned."""

    def __init__(self, entities: Entities, model: Model | None = None) -> None:
        self._entities = entities
        self._model = model
        self._scorer = Scorer(model) if model else None

    def recognise(self, document: Document) -> Iterable[Reading]:
        """The names of a document; events and laws may hold others, else none touches another."""
        return [found.reading() for found in self.mentions(document)]

    def mentions(self, document: Document) -> list[Mention]:
        """The same as mentions."""
        by_rule = document.once(self._entities.mentions)
        voices: dict[tuple[int, int, str], list[Mention]] = defaultdict(list)
        for found in (*flat(by_rule), *self._entities.allowed(document, (*self._learned(document), *camel.mentions(document)))):
            voices[found.first, found.last, found.label].append(found)
        heard = (self._of_one_voice(said) for said in voices.values())
        holding = [found for found in by_rule if found.label in MADE_OF_NAMES]
        return sorted([*holding, *_surest(found for found in heard if found.score >= LEAST)])

    def _learned(self, document: Document) -> Iterator[Mention]:
        """What the model thinks of; names that begin after other clitics are names of their own."""
        if self._scorer is None or self._model is None:
            return
        beliefs = self._scorer.beliefs(document, flat(document.once(shipped().mentions)))
        for name, likely in beliefs.names(_CONSIDERED):
            start, end = document.offset(name.first, name.front), document.ends[name.last]
            yield Mention(name.first, name.last, start, end, name.label, LEARNED, score(self._model, likely), origin=LEARNED)

    def _of_one_voice(self, said: list[Mention]) -> Mention:
        """The mention that stands for all that say the same."""
        by_origin: dict[str, Mention] = {}
        for found in sorted(said, key=lambda found: -found.score):
            by_origin.setdefault(found.origin or RULES, found)
        learned, rule = by_origin.get(LEARNED), by_origin.get(MEMORY) or by_origin.get(RULES)
        best = learned or rule or said[0]
        told = self._model is not None and best.label in self._model.labels
        evidence = [found.score for origin, found in by_origin.items() if origin != RULES or not told]
        entity = next((found.entity for found in said if found.entity), None)
        origin = "+".join(name for name in (MEMORY, RULES, LEARNED, camel.ORIGIN) if name in by_origin)
        sure = 1 - prod(1 - score for score in evidence)
        return best._replace(rule=(rule or best).rule, score=sure, entity=entity, origin=origin)


def flat(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions that are not made of other names."""
    return [found for found in mentions if found.label not in MADE_OF_NAMES]


def _surest(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Of the mentions that touch, the surest; of those as sure, the longest."""
    free: dict[int, Mention] = {}
    for found in sorted(mentions, key=lambda found: (-found.score, found.first - found.last)):
        if not any(token in free for token in range(found.first, found.last + 1)):
            free.update(by_token((found,)))
            yield found
