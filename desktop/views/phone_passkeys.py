"""Passkeys that cannot be reached from here, and where they can."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.ports import Browser
from desktop.views.components.labels import MutedLabel
from desktop.views.theme_tokens import Space
from desktop.views.website import WebsiteLink


class PhonePasskeys(QWidget):
    """Says that a phone cannot be used here, and offers the browser."""

    def __init__(self, browser: Browser) -> None:
        super().__init__()
        words = self.tr(
            "A passkey on your phone or tablet cannot be reached from here. Your browser can, on roblox.com."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(MutedLabel(words))
        column.addWidget(WebsiteLink(browser))
