"""The QR code alone, as large as the screen allows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.views.components.labels import MutedLabel
from desktop.views.qr_code import Matrix, QrCode

SHARE_OF_SCREEN = 0.85


class EnlargedQr(QDialog):
    """A window of its own, for phones with weak cameras and people with weak eyes. Any click or Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("QR code"))
        self._code = QrCode((), self.tr("QR code for your authenticator app"))
        self._code.enlarge_requested.connect(self.close)
        hint = MutedLabel(self.tr("Press Esc or click the code to close."))
        self._code.setAccessibleDescription(hint.text())
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(self._code, 1)
        column.addWidget(hint)

    def show_modules(self, modules: Matrix) -> None:
        """Open, or come to the front, with ``modules``."""
        self._code.show_modules(modules)
        room = self.screen().availableGeometry().size() * SHARE_OF_SCREEN
        side = min(room.width(), room.height())
        self.resize(QSize(side, side))
        self.show()
        self.activateWindow()
