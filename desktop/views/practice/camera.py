"""The practice phone's camera: it sees the pixels of this app's windows, and nothing else."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


def codes_in_sight() -> list[str]:
    """Read the text of every QR code that is on screen, as a phone in front of it would."""
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return [text for window in windows for text in read_codes(_in_view(window).grab().toImage())]


def _in_view(window: QWidget) -> QWidget:
    """Choose what the phone is held up to: not the dock, which it lies on, and half of all that has to be painted."""
    return (window.centralWidget() or window) if isinstance(window, QMainWindow) else window


def read_codes(picture: QImage) -> list[str]:
    """Read the text of every QR code in a picture."""
    import zxingcpp  # noqa: PLC0415  (only once somebody scans)

    kinds = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)  # looking for all others takes ten times as long
    found = zxingcpp.read_barcodes(picture.convertToFormat(QImage.Format.Format_RGB32), kinds, try_invert=False)
    return [barcode.text for barcode in found]
