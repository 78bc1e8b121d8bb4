"""The QR code alone, as large as the screen allows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.views.components.labels import MutedLabel
from desktop.views.qr_code import QrCode


class EnlargedQr(QDialog):
    """A window of its own, for phones with weak cameras and people with weak eyes. Any click or Esc closes it."""

    def __init__(self, modules: Sequence[Sequence[bool]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("QR code"))
        code = QrCode(modules, self.tr("QR code for your authenticator app"))
        code.enlarge_requested.connect(self.close)
        hint = MutedLabel(self.tr("Press Esc or click the code to close."))
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(code, 1)
        column.addWidget(hint)
        side = round(
            min(parent.screen().availableGeometry().height(), parent.screen().availableGeometry().width()) * 0.85
        )
        self.resize(side, side)
