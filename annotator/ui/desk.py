"""What the tools over the window work with."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.ui.background import Background
from annotator.ui.keyboard import Keyboard
from annotator.ui.session import Session
from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Desk:
    """The window's session, its keyboard, its colours and a hand for slow work."""

    session: Session
    keyboard: Keyboard
    theme: Theme
    background: Background
