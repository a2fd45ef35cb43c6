"""Reads texts with the entity model of camel-tools. To be imported in a process of its own: it brings torch.

What the library does not do for its callers is done here: it drops words that its tokenizer makes nothing of, with their labels, so
that every later label belongs to another word; it wants a label O; it folds letters unless its tokenizer is told not to; it
fetches a catalogue from the network when it is imported, unless there is one.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from annotator.highlight.document import BREAK, Document
from annotator.highlight.learned.tags import sequences
from annotator.model.errors import BadInput
from annotator.text.keys import unmarked

_CATALOGUE: dict[str, Any] = {
    "version": "1.6",
    "packages": {},
    "components": {"NamedEntityRecognition": {"default": "arabert", "datasets": {"arabert": {"path": "ner/arabert"}}}},
}
_OUTSIDE = "O"
_MOST_WORDS = 100
_MOST_LETTERS = 50
"""What is longer is no word of a name, and would fill what the model reads at a time."""
_ENVIRONMENT = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false", "TQDM_DISABLE": "1"}


class Reader:
    """A loaded model. `scratch` is a folder of this program's own, for what camel-tools would fetch from the network.

    BadInput if the folder holds no model that can be used.
    """

    def __init__(self, folder: Path, scratch: Path) -> None:
        _stay_offline(scratch)
        from camel_tools.ner import NERecognizer

        try:
            self._recogniser = NERecognizer(str(folder), use_gpu=False)
        except (OSError, ValueError, KeyError) as error:
            raise BadInput(f"The model in {folder} cannot be loaded: install it again.") from error
        if _OUTSIDE not in self._recogniser.labels_map.values():
            raise BadInput(f"The model in {folder} finds no names: it has no label {_OUTSIDE}.")
        if not _says_case(folder):
            self._recogniser.tokenizer = type(self._recogniser.tokenizer).from_pretrained(str(folder), do_lower_case=False)

    def read(self, text: str) -> list[tuple[int, int, str]]:
        """The names in a text: start and end in code points, and the model's own label without its B- or I-."""
        document = Document(text)
        chunks = list(filter(None, (self._readable(document, chunk) for chunk in _chunks(document))))
        said = self._recogniser.predict([[unmarked(document.quote(token, token)) for token in chunk] for chunk in chunks])
        names: list[tuple[int, int, str]] = []
        for chunk, labels in zip(chunks, said, strict=True):
            names += _names(document, list(zip(chunk, labels, strict=True)))
        return names

    def _readable(self, document: Document, tokens: list[int]) -> list[int]:
        """The tokens of which the model's tokenizer makes something."""
        words = ((token, unmarked(document.quote(token, token))) for token in tokens)
        return [token for token, word in words if len(word) <= _MOST_LETTERS and self._recogniser.tokenizer.tokenize(word)]


def _chunks(document: Document) -> Iterator[list[int]]:
    """Sentences, as many together as the model reads at a time: each reading costs the same, however short."""
    chunk: list[int] = []
    for first, end in sequences(document):
        words = [token for token in range(first, end) if document.keys[token] != BREAK]
        if chunk and len(chunk) + len(words) > _MOST_WORDS:
            yield chunk
            chunk = []
        chunk += words
    if chunk:
        yield chunk


def _names(document: Document, labelled: list[tuple[int, str]]) -> Iterator[tuple[int, int, str]]:
    """The names of a chunk: a label I- goes on in the name before only if it is of the same kind."""
    begins = [place for place, (_, label) in enumerate(labelled) if _begins(label, labelled[place - 1][1] if place else _OUTSIDE)]
    for place, following in pairwise([*begins, len(labelled)]):
        kind = _kind(labelled[place][1])
        tokens = [token for token, label in labelled[place:following] if _kind(label) == kind]
        yield document.starts[tokens[0]], document.ends[tokens[-1]], kind


def _begins(label: str, before: str) -> bool:
    return label != _OUTSIDE and (label.startswith("B-") or _kind(before) != _kind(label))


def _kind(label: str) -> str:
    return label.partition("-")[2]


def _says_case(folder: Path) -> bool:
    """Whether the tokenizer's settings say whether it folds letters; by itself it does."""
    try:
        return "do_lower_case" in json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return False


def _stay_offline(scratch: Path) -> None:
    """Gives camel-tools a catalogue of its own and forbids the network to what it uses."""
    scratch.mkdir(parents=True, exist_ok=True)
    (scratch / "catalogue.json").write_text(json.dumps(_CATALOGUE), encoding="utf-8")
    os.environ.update(_ENVIRONMENT, CAMELTOOLS_DATA=str(scratch))
