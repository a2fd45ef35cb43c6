"""Texts that the tests of formats share."""

from __future__ import annotations

import pytest

ARTICLE = (
    "أعلنت بلدية الواحة، أمس الخميس، أن أشغال ترميم المكتبة القديمة انتهت بعد سنتين من العمل.\n\n"
    "وبلغت كلفة المشروع نحو 3,5 ملايين درهم، وتتسع القاعة الكبرى لأكثر من 200 قارئ، بينهم أربعون طفلا."
)


@pytest.fixture
def article() -> str:
    """A short article of our own."""
    return ARTICLE
