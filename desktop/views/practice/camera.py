"""The practice phone's camera: it sees the pixels of this app's windows, and nothing else."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication


def codes_in_sight() -> list[str]:
    """Read the text of every QR code that is on screen, as a phone in front of it would."""
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return [text for window in windows for text in read_codes(window.grab().toImage())]


def read_codes(picture: QImage) -> list[str]:
    """Read the text of every QR code in a picture."""
    import zxingcpp  # noqa: PLC0415  (only once somebody scans)

    kinds = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)  # looking for all others takes ten times as long
    found = zxingcpp.read_barcodes(picture.convertToFormat(QImage.Format.Format_RGB32), kinds, try_invert=False)
    return [barcode.text for barcode in found]
