"""Names without clitics, and as they are spelled after ل."""

from __future__ import annotations

import pytest

from annotator.text.names import plain, spellings


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("الكويت", ("الكويت", "لكويت")),
        ("لكويت", ("لكويت", "الكويت")),
        ("المنتدى العالمي", ("المنتدي العالمي", "لمنتدي العالمي")),
        ("مراكش", ("مراكش",)),
        ("لبنان", ("لبنان", "البنان")),
        ("ال", ("ال",)),
        ("", ("",)),
    ],
)
def test_a_name_with_the_article_is_spelled_in_two_ways(name: str, keys: tuple[str, ...]) -> None:
    assert spellings(name) == keys


@pytest.mark.parametrize(
    ("text", "name", "known", "plain_name"),
    [
        ("زيارة للمنتدى العالمي", "لمنتدى العالمي", (), "المنتدى العالمي"),
        ("دعم للبنان", "لبنان", ("لبنان",), "لبنان"),
        ("قال وبوريطة حاضر", "وبوريطة", ("ناصر بوريطة",), "بوريطة"),
        ("رسالة وللمنتدى العربي", "وللمنتدى العربي", ("المنتدى العربي للماء",), "المنتدى العربي"),
        ("وقال والمنتدى حاضر", "والمنتدى", ("المنتدى العربي",), "المنتدى"),
        ("عاد وحيد إلى بيته", "وحيد", ("وحيد القاسمي",), "وحيد"),
        ("لقاء مع وديع", "وديع", ("سامي الخوري",), "وديع"),
    ],
)
def test_a_name_is_taken_without_clitics(text: str, name: str, known: tuple[str, ...], plain_name: str) -> None:
    start = text.index(name)
    assert plain(text, start, start + len(name), known) == plain_name
