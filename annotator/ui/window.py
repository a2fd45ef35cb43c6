"""The main window: it puts the parts together and owns nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from annotator.actions import settings
from annotator.ui.article_work import ArticleWork
from annotator.ui.commands import Commands, Group
from annotator.ui.deciding import Deciding
from annotator.ui.hint_line import HintLine
from annotator.ui.icons import program_icon
from annotator.ui.jobs import Jobs
from annotator.ui.keyboard import Keyboard, is_button
from annotator.ui.label_chooser import LabelChooser
from annotator.ui.language import LANGUAGES
from annotator.ui.linking import Linking
from annotator.ui.menus import Menus
from annotator.ui.messages import MessageBar
from annotator.ui.project_work import SUFFIX, ProjectWork, ask_project_path
from annotator.ui.session import Session
from annotator.ui.start_page import StartPage
from annotator.ui.theme import Theme
from annotator.ui.workbench import Workbench

SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """Start page or workbench, the message bar and the line of next keys. `remake` is called for another language or theme."""

    def __init__(self, theme: Theme, language: str, remake: Callable[[], object]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowIcon(program_icon())
        self.resize(*SIZE)
        self._remake = remake
        self._theme = theme
        self.session = Session(self)
        self.commands = Commands(self.session.have)
        self.keyboard = Keyboard(self.commands, self)
        self.jobs = Jobs(self)
        self.messages = MessageBar(self)
        self._make_parts(theme)
        self._bind()
        self._make_menus(language)
        self.session.problem.connect(self.messages.problem)
        self.session.notice.connect(self.messages.notice)
        self.jobs.told.connect(self.messages.problem)
        self.session.project_changed.connect(self._show_project)
        self._show_project()

    def _make_parts(self, theme: Theme) -> None:
        self._stack = QStackedWidget(self)
        self.start_page = StartPage(self.commands, theme, self.open_path, self.open_sample, self)
        self.start_page.setObjectName("startPage")
        self.workbench = Workbench(self.session, self.commands, self.keyboard, theme, self._correct_value, self.messages, self)
        self.hint_line = HintLine(self.session, self.commands, self.jobs, self)
        self.label_chooser = LabelChooser(self.keyboard, theme, self.workbench)
        self.label_chooser.closed.connect(self.hint_line.refresh)
        self._stack.addWidget(self.start_page)
        self._stack.addWidget(self.workbench)
        centre = QWidget(self)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.hint_line)
        self.setCentralWidget(centre)

    def _bind(self) -> None:
        self.deciding = Deciding(self.session, self._ask_label, self)
        self.project_work = ProjectWork(self.session, self.jobs, self)
        self.deciding.bind(self.commands)
        self.project_work.bind(self.commands)
        ArticleWork(self.session, self.messages, self).bind(self.commands)
        Linking(self.session, self._theme, self).bind(self.commands)
        self.commands.bind(
            new_project=self.new_project, open_project=self.open_project, close_project=self.close_project, quit=self.close, help=self.show_help
        )

    def _make_menus(self, language: str) -> None:
        menus = Menus(self.menuBar(), self.commands)
        themes = {"": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        chosen = settings.load().theme or ""
        menus.add_choice(Group.VIEW, self.tr("Colours"), themes, chosen, lambda name: self._set(theme=name or None))
        menus.add_choice(Group.VIEW, self.tr("Language"), LANGUAGES, language, lambda name: self._set(language=name))

    def _set(self, **changes: str | None) -> None:
        settings.save(replace(settings.load(), **changes))
        self._remake()

    # Projects

    def open_path(self, path: str, *, create: bool = False) -> bool:
        """Opens a project, or makes a new one, after asking at the first start who annotates; returns whether it is open."""
        annotator = settings.load().annotator
        if not annotator:
            self._ask_name(lambda: self.open_path(path, create=create))
            return False
        self.jobs.stop()
        opened = self.session.open(path, annotator=annotator, create=create)
        if opened:
            settings.remember(path)
        return opened

    def new_project(self) -> None:
        """Asks for a place and makes a project there."""
        path = ask_project_path(self, self.tr("New project"))
        if path is not None:
            self.open_path(str(path), create=True)

    def open_project(self) -> None:
        """Asks for a project and opens it."""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open a project"), "", f"Tahqiq (*{SUFFIX})")
        if path:
            self.open_path(path)

    def open_sample(self) -> None:
        """Opens the sample project; makes it first where it is not there."""
        from PySide6.QtCore import QStandardPaths

        from annotator import resources

        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        path = folder / self.tr("Tahqiq sample.tahqiq")
        folder.mkdir(parents=True, exist_ok=True)
        fresh = not path.is_file()
        if self.open_path(str(path), create=fresh) and fresh:
            self.project_work.bring_in([resources.path("samples")])

    def close_project(self) -> None:
        """Closes the project and shows the start page."""
        self.jobs.stop()
        self.session.close()

    def _ask_name(self, then: Callable[[], object]) -> None:
        import getpass

        from annotator.ui.dialogs import NameDialog

        def accepted(name: str) -> None:
            settings.save(replace(settings.load(), annotator=name))
            then()

        NameDialog(getpass.getuser(), accepted, self).open()

    def _show_project(self) -> None:
        project = self.session.project
        if project is None:
            self.start_page.show_recent(settings.load().recent)
        else:
            self.label_chooser.offer(self.session.labels)
            self.workbench.view.setFocus()
        self._stack.setCurrentWidget(self.workbench if project else self.start_page)
        name = Path(project.path).stem if project else ""
        reading = self.tr(" (read-only)") if project and not self.session.writable else ""
        self.setWindowTitle(f"\u2068{name}\u2069{reading} — {self.tr('Tahqiq')}" if project else self.tr("Tahqiq"))

    # Questions that a key answers

    def _ask_label(self, chosen: Callable[..., None]) -> None:
        self.label_chooser.ask(chosen)
        self.hint_line.offer(self.label_chooser.choices())

    def _correct_value(self, value) -> bool:  # noqa: ANN001
        return self.deciding.correct_value(value)

    def show_help(self) -> None:
        """Shows all keys."""
        from annotator.ui.help_page import HelpPage

        HelpPage(self.session.labels, self).open()

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if is_button(focused) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click()
        elif not self.keyboard.press(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _local_paths(event)
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix == SUFFIX:
            self.open_path(str(paths[0]))
        elif self.session.project is None:
            path = ask_project_path(self, self.tr("New project for these articles"))
            if path is not None and self.open_path(str(path), create=True):
                self.project_work.bring_in(paths)
        elif self.session.writable:
            self.project_work.bring_in(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_project()
        super().closeEvent(event)


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
