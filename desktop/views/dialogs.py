"""The system's own dialogs, awaited. Never a loop inside the loop: they are opened, and answer by a signal."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from desktop.services.ports import CodesSheet


async def accepted(dialog: QDialog) -> bool:
    """Open ``dialog`` and wait for its end; tells whether its owner agreed. It is deleted afterwards."""
    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not answer.done():
            answer.set_result(result == QDialog.DialogCode.Accepted)

    dialog.finished.connect(finished)
    dialog.open()
    try:
        return await answer
    finally:
        dialog.close()
        dialog.deleteLater()


class SystemSaveDialog:
    """A :class:`~desktop.services.ports.SaveDialog`."""

    async def ask(self, suggestion: str) -> Path | None:
        dialog = QFileDialog(QApplication.activeWindow())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the page asks, once it is sure
        dialog.setDefaultSuffix(Path(suggestion).suffix.removeprefix("."))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(suggestion)
        if not await accepted(dialog):
            return None
        return next((Path(name) for name in dialog.selectedFiles()), None)


class SystemPrinter:
    """A :class:`~desktop.services.ports.CodesPrinter`."""

    async def print_sheet(self, sheet: CodesSheet) -> bool:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  (slow to load, and seldom needed)

        from desktop.views.codes_sheet import codes_document, usual_paper  # noqa: PLC0415  (same as above)

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(usual_paper())
        if not await accepted(QPrintDialog(printer, QApplication.activeWindow())):
            return False
        codes_document(sheet).print_(printer)
        if printer.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}:
            raise OSError("the printer failed")
        return True

    def as_pdf(self, sheet: CodesSheet) -> bytes:
        from desktop.views.codes_sheet import codes_pdf  # noqa: PLC0415  (not before the first paint)

        return codes_pdf(sheet)
