"""The table of commands is whole and without conflicts."""

from __future__ import annotations

from annotator.ui.commands import BY_CHORD, COMMANDS, Moment, Need, offered
from annotator.ui.window import MainWindow

AZERTY = str.maketrans("QAWZ", "AQZW")


def test_no_two_commands_share_a_chord() -> None:
    assert len(BY_CHORD) == sum(len(command.keys) for command in COMMANDS)


def test_no_two_commands_are_one_key_on_azerty() -> None:
    for chord, command in BY_CHORD.items():
        prefix, _, letter = chord.rpartition("+")
        if len(letter) == 1:
            other = BY_CHORD.get("+".join(filter(None, (prefix, letter.translate(AZERTY)))))
            assert other in (None, command)


def test_every_command_does_something(window: MainWindow) -> None:
    assert window.commands.bound == {command.name for command in COMMANDS}


def test_hints_only_name_what_can_be_done() -> None:
    reading = Need.PROJECT | Need.ARTICLE | Need.SPAN
    assert "confirm" not in [command.name for command in offered(Moment.SUGGESTION, reading)]
    assert "confirm" in [command.name for command in offered(Moment.SUGGESTION, reading | Need.WRITING)]


def test_every_hint_has_a_key() -> None:
    for command in COMMANDS:
        assert not command.offered or (command.keys and command.hint)
