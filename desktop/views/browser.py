"""The owner's web browser."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.contract.hosts import is_website


class SystemBrowser:
    """Opens pages of roblox.com over https, and no other address whatever."""

    def open(self, address: str) -> bool:
        return is_website(address) and QDesktopServices.openUrl(QUrl(address))
