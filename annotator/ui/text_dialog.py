"""Letters, size and line spacing of the article, chosen while the article shows them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QDoubleSpinBox, QSpinBox, QWidget

from annotator.ui.dialogs import FormDialog
from annotator.ui.fonts import ARTICLE_FAMILIES, article_font
from annotator.ui.text_style import SIZES, SPACINGS, TextStyle, usual

_SPACING_STEP = 0.1


class TextDialog(FormDialog):
    """Calls `show` with every style that is tried, and with the first one again if the dialog is left without keeping another."""

    def __init__(self, style: TextStyle, show: Callable[[TextStyle], object], parent: QWidget) -> None:
        super().__init__(self.tr("Text of the article"), self.tr("Keep"), parent)
        self._before = style
        self._show = show
        self.family = QComboBox(self)
        for family in ARTICLE_FAMILIES:
            self.family.addItem(family, family)
        self.size_field = QSpinBox(self, suffix="\u00a0" + self.tr("pt"))
        self.size_field.setRange(*SIZES)
        self.spacing = QDoubleSpinBox(self, singleStep=_SPACING_STEP, decimals=1)
        self.spacing.setRange(*SPACINGS)
        self.family.setAccessibleName(self.tr("Letters"))
        self.form.addRow(self.tr("Letters"), self.family)
        self.form.addRow(self.tr("Size"), self.named(self.tr("Size"), self.size_field))
        self.form.addRow(self.tr("Line spacing"), self.named(self.tr("Line spacing"), self.spacing))
        self._put(style)
        self.usual = self.buttons.addButton(self.tr("As at first"), QDialogButtonBox.ButtonRole.ResetRole)
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(lambda: self._put(usual()))
        self.family.currentIndexChanged.connect(self._try)
        self.size_field.valueChanged.connect(self._try)
        self.spacing.valueChanged.connect(self._try)

    def style_chosen(self) -> TextStyle:
        """The style that the fields say."""
        return TextStyle(self.family.currentData(), self.size_field.value(), round(self.spacing.value(), 1))

    def reject(self) -> None:
        self._show(self._before)
        super().reject()

    def _put(self, style: TextStyle) -> None:
        self.family.setCurrentIndex(self.family.findData(style.family))
        self.size_field.setValue(style.size)
        self.spacing.setValue(style.spacing)

    def _try(self) -> None:
        self.family.setFont(article_font(self.family.currentData(), self.font().pointSizeF()))
        self._show(self.style_chosen())
