"""Common words are known in all their forms; names are not taken for them."""

from __future__ import annotations

import pytest

from annotator.highlight.lexicon.vocabulary import Vocabulary
from annotator.text.keys import search_key

VOCABULARY = Vocabulary()


@pytest.mark.parametrize(
    "word", ["والوزارة", "سيستقبل", "قالوا", "مؤكدا", "الجمعيات", "لمسؤوليها", "بالمغربية", "الفرنسيين", "منهم", "يعقدون"]
)
def test_common_words(word):
    assert VOCABULARY.common[search_key(word)]


@pytest.mark.parametrize("word", ["بوريطة", "كوندرز", "جوتشولك", "بنعاشور", "شتاينبيرغ", "الفاسي"])
def test_names(word):
    assert not VOCABULARY.common[search_key(word)]


def test_nationality():
    assert [word for word in ("المغربية", "أمريكي", "الفلسطينيين", "الوطنية") if VOCABULARY.demonym[search_key(word)]] == [
        "المغربية",
        "أمريكي",
        "الفلسطينيين",
    ]
