"""Why something was suggested, in words."""

from __future__ import annotations

import pytest

from annotator.ui import language
from annotator.ui.origins import origin_title, reason_text


@pytest.mark.usefixtures("qapp")
def test_every_recogniser_behind_a_suggestion_is_named() -> None:
    language.install("en")
    assert origin_title("memory+learned+camel") == "earlier decisions + what was learned + camel-tools"
    assert origin_title("another") == "another"


@pytest.mark.usefixtures("qapp")
def test_a_short_form_names_the_full_one_in_its_own_direction() -> None:
    language.install("en")
    assert reason_text("short for ناصر العلوي") == "short for \u2068ناصر العلوي\u2069"
    assert reason_text("learned") == "a name like those that were confirmed"
