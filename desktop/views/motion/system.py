"""Asks whichever system this is."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.views.motion.port import Told

# ruff: noqa: PLC0415  (each is there on its own system alone, and none is needed before something is to move)


class SystemMotion:
    """A :class:`~desktop.views.motion.port.Motion`."""

    def ask(self, asker: QObject, told: Told) -> None:
        """Ask by the means of the system that Qt draws for."""
        match QGuiApplication.platformName():
            case "windows":
                from desktop.views.motion import windows

                told(windows.may_move(windows.user32()))
            case "cocoa":
                from desktop.views.motion import macos

                told(macos.may_move(macos.ObjectiveC()))
            case "xcb" | "wayland":
                from desktop.views.motion.bus import SettingsPortal
                from desktop.views.motion.portal import ask

                ask(SettingsPortal(), asker, told)
            case _:  # nobody looks
                told(True)
