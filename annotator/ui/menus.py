"""The menu bar, made from the table of commands; keys are shown in it, and matched by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from annotator.actions.settings import Settings
from annotator.ui.commands import COMMANDS, Command, Commands, Group
from annotator.ui.keys import shown
from annotator.ui.language import LANGUAGES

_tr = QCoreApplication.translate


class Menus:
    """A menu a group. Actions have no shortcuts of Qt's: those are dead under an Arabic keyboard layout."""

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        self._bar = bar
        self._commands = commands
        self.menus: dict[Group, QMenu] = {}
        for group in Group:
            menu = bar.addMenu(QCoreApplication.translate("Commands", group.value))
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(lambda group=group: self._fill(group))
            self.menus[group] = menu

    def add_settings(self, language: str, theme: str | None, choose: Callable[[Callable[[Settings], Settings]], object]) -> None:
        """Adds the choice of language and colours to the view menu; `choose` is called with how settings change."""
        themes = {"": _tr("Menus", "As the system"), "light": _tr("Menus", "Light"), "dark": _tr("Menus", "Dark")}
        self._add_choice(
            Group.VIEW, _tr("Menus", "Colours"), themes, theme or "", lambda name: choose(lambda old: replace(old, theme=name or None))
        )
        self._add_choice(
            Group.VIEW, _tr("Menus", "Language"), LANGUAGES, language, lambda name: choose(lambda old: replace(old, language=name))
        )

    def _add_choice(self, group: Group, title: str, choices: dict[str, str], chosen: str, choose: Callable[[str], object]) -> None:
        self._fill(group)
        submenu = self.menus[group].addMenu(title)
        marks = QActionGroup(submenu)
        for name, text in choices.items():
            action = submenu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == chosen)
            action.triggered.connect(lambda _=False, name=name: choose(name))
            marks.addAction(action)

    def _fill(self, group: Group) -> None:
        """Makes the group's actions when its menu is first opened, and says which make sense now."""
        menu = self.menus[group]
        if not menu.actions():
            for command in COMMANDS:
                if command.group is group:
                    menu.addAction(self._action(command, menu))
        for action in menu.actions():
            if command := action.data():
                action.setEnabled(self._commands.enabled(command))

    def _action(self, command: Command, menu: QMenu) -> QAction:
        keys = f"\t{shown(command.keys[0])}" if command.keys else ""
        action = QAction(command.shown_title() + keys, menu)
        action.setData(command)
        action.setToolTip(command.tooltip())
        action.triggered.connect(lambda: self._commands.run(command.name))
        return action
