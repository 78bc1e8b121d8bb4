"""The language of the window."""

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop.views.resources import resource


def apply(app: QApplication) -> None:
    """Load the translations, which English needs for its plurals.

    Raises:
        FileNotFoundError: this copy of the app is incomplete.
    """
    translator = QTranslator(app)
    file = resource("translations/twinbolt_en.qm")
    if not translator.load(str(file)):
        raise FileNotFoundError(file)
    app.installTranslator(translator)
