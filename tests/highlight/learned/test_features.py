"""What a word is described by."""

from __future__ import annotations

from annotator.highlight.document import Document
from annotator.highlight.entities.entities import shipped
from annotator.highlight.learned.features import Describer, hints
from annotator.highlight.learned.signs import signs


def described(text: str) -> dict[str, list[str]]:
    document = Document(text)
    features = Describer(signs()).describe(document, shipped().mentions(document))
    return dict(zip(document.keys, features, strict=True))


def test_a_word_tells_its_ends_its_stem_and_what_lists_say():
    features = described("وبمراكش")["وبمراكش"]
    assert {"word=وبمراكش", "front2=وب", "end3=اكش", "stem=مراكش", "known=LOC after 2"} <= set(features)


def test_neighbours_are_told_with_their_distance():
    features = described("قال الوزير تيفور أمس")["تيفور"]
    assert {"-1 word=الوزير", "-1 cue=title", "-2 word=قال", "+1 word=امس", "+2 line break"} <= set(features)


def test_numbers_and_foreign_words_have_a_shape_and_no_ends():
    features = described("فاز NASA عام 2015")
    assert "shape=latin" in features["nasa"]
    assert "shape=4 digits" in features["2015"]
    assert not [feature for feature in features["2015"] if feature.startswith("end")]


def test_rules_hint_at_names_beside_names_and_at_their_words_elsewhere():
    document = Document("قال الوزير محمد العلوي إنه سيعود. غادر العلوي.")
    found = hints(document, [mention for mention in shipped().mentions(document) if mention.last > mention.first])
    assert "rule=B0-PER" in found[2]
    assert "rule after=B0-PER" in found[1]
    assert "elsewhere=PER" in found[document.keys.index("العلوي", 4)]
