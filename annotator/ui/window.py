"""The main window: it puts the parts together and owns nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QStackedWidget, QWidget

from annotator.actions import settings
from annotator.ui import style
from annotator.ui.session import Session
from annotator.ui.theme import Theme
from annotator.ui.workbench import Pane, Workbench

if TYPE_CHECKING:
    from annotator.ui.commands import Need

SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """Start page or workbench, the message bar and the line of next keys.

    A new window has the session and the article alone; `furnish` brings in the rest. `remake` is called where another
    language or theme was chosen.
    """

    def __init__(self, theme: Theme, language: str, remake: Callable[[], object]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self._theme = theme
        self._language = language
        self._remake = remake
        self.session = Session(self)
        self.workbench = Workbench(self.session, theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.workbench)
        self._centre = Pane()
        self._centre.column.addWidget(self._stack, 1)
        self.setCentralWidget(self._centre)

    def furnish(self) -> None:
        """Brings in everything around the article: menus, lists, card, messages and keys."""
        from annotator.ui.attribute_chooser import AttributeChooser
        from annotator.ui.commands import Commands, use_keys
        from annotator.ui.hint_line import HintLine
        from annotator.ui.icons import program_icon
        from annotator.ui.jobs import Jobs
        from annotator.ui.keyboard import Keyboard
        from annotator.ui.label_chooser import LabelChooser
        from annotator.ui.menus import Menus
        from annotator.ui.messages import MessageBar
        from annotator.ui.queue_mode import QueueBar
        from annotator.ui.situation import have

        style.dress(self._theme)
        use_keys(settings.load().keys)
        self.setWindowIcon(program_icon())
        self.commands = Commands(lambda: have(self.session), self._refuse)
        self.keyboard = Keyboard(self.commands, self)
        self.jobs = Jobs(self)
        self.messages = MessageBar(self)
        self.hint_line = HintLine(self.session, self.commands, self.jobs, self)
        self.label_chooser = LabelChooser(self.keyboard, self._theme, self.workbench)
        self.attribute_chooser = AttributeChooser(self.keyboard, self.workbench)
        for chooser in (self.label_chooser, self.attribute_chooser):
            chooser.asking.connect(self.hint_line.offer_choice)
        self._centre.column.addWidget(self.messages)  # below the article, so that a message moves no line of it
        self._centre.column.addWidget(self.hint_line)
        self._bind()
        self.workbench.furnish(self.commands, self.keyboard, self.deciding.correct_value)
        self.workbench.empty.watch(self.jobs)
        self.workbench.put_above(QueueBar(self.tools.queue, self.session, self.commands, self.workbench))
        self._menus = Menus(self.menuBar(), self.commands)
        self._menus.add_settings(self._language, settings.load().theme, self._set)
        self._listen()
        self._show_project()
        self.comfort.furnish()

    def _listen(self) -> None:
        self.session.problem.connect(self.messages.problem)
        self.session.notice.connect(self.messages.notice)
        self.jobs.told.connect(self.session.tell)
        self.session.project_changed.connect(self._show_project)
        self.session.labels_changed.connect(lambda: self.label_chooser.offer(self.session.labels))

    def _bind(self) -> None:
        from annotator.ui.article_work import ArticleWork
        from annotator.ui.comfort import Comfort
        from annotator.ui.deciding import Deciding
        from annotator.ui.describing import Describing
        from annotator.ui.lead_tools import LeadTools
        from annotator.ui.linking import Linking
        from annotator.ui.name_tools import NameTools
        from annotator.ui.project_work import ProjectWork
        from annotator.ui.projects import Projects
        from annotator.ui.review_tools import ReviewTools

        self.deciding = Deciding(self.session, self._ask_label, self)
        self.project_work = ProjectWork(self.session, self.jobs, self)
        self.projects = Projects(self.session, self.jobs, self.project_work.bring_in, self)
        self.tools = ReviewTools(self.session, self.keyboard, self._theme, self)
        self.lead = LeadTools(self.session, self.keyboard, self._theme, self.messages, self)
        self.comfort = Comfort(self.session, self.workbench, self._theme, self._put_below, self.hint_line, self)
        self.names = NameTools(self.session, self.keyboard, self.messages, self._theme, self)
        self.hint_line.watch(self.names.teaching.jobs)
        describing = Describing(self.session, self.attribute_chooser, lambda place: self.workbench.card.attribute_line(place), self)
        works = (describing, self.names, self.deciding, self.project_work, self.projects, self.tools, self.lead, self.comfort)
        for work in (*works, ArticleWork(self.session, self.messages, self), Linking(self.session, self._theme, self)):
            work.bind(self.commands)
        self.commands.bind(quit=self.close, help=self.show_help, palette=self.show_palette, keys=self.choose_keys)

    def _refuse(self, missing: Need) -> None:
        from annotator.ui.commands import Need
        from annotator.ui.situation import refusal

        if Need.WRITING in missing and self.session.locked:
            self.messages.problem(self.session.locked)
        elif said := refusal(missing):
            self.session.notice.emit(said)

    def _put_below(self, line: QWidget) -> None:
        self._centre.column.insertWidget(self._centre.column.indexOf(self.messages), line)

    def open_path(self, path: str) -> bool:
        """Opens a project; at the first start it asks for a name before. Returns whether it is open now."""
        return self.projects.open(path)

    def _set(self, changed: Callable[[settings.Settings], settings.Settings]) -> None:
        settings.save(changed(settings.load()))
        self._remake()

    def _show_project(self) -> None:
        project = self.session.project
        if project is None:
            self._show_start_page()
        else:
            self.label_chooser.offer(self.session.labels)
            self._stack.setCurrentWidget(self.workbench)
            self.workbench.view.setFocus()
        if self.session.locked and project:
            self.messages.problem(self.session.locked)
        name = Path(project.path).stem if project else ""
        program = self.tr("Tahqiq")
        reading = self.tr(" (read-only)") if project and self.session.locked else ""
        self.setWindowTitle(f"\u2068{name}\u2069{reading} — {program}" if project else program)

    def _show_start_page(self) -> None:
        from annotator.ui.start_page import StartPage

        page = self.findChild(StartPage)
        if page is None:
            page = StartPage(self.commands, self._theme, self.projects.open, self.projects.open_sample, self)
            self._stack.addWidget(page)
        page.show_recent(settings.load().recent)
        self._stack.setCurrentWidget(page)

    def _ask_label(self, chosen: Callable[..., None]) -> None:
        self.label_chooser.ask(self.workbench.card.label_button, chosen)

    def show_help(self) -> None:
        """Shows all keys."""
        from annotator.ui.help_page import HelpPage

        HelpPage(self.session.labels, self).open()

    def choose_keys(self) -> None:
        """Lets the reviewer choose the keys of commands."""
        from annotator.ui.keys_page import KeysPage

        KeysPage(lambda chosen: self._set(lambda old: replace(old, keys=chosen)), self._theme, self).open()

    def show_palette(self) -> None:
        """Shows all commands, to be found by name."""
        from annotator.ui.palette import Palette

        Palette(self.commands, self.keyboard, self._theme, self).open()

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click()
        elif not self.keyboard.press(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.projects.take(_local_paths(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.projects.close()
        super().closeEvent(event)


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
