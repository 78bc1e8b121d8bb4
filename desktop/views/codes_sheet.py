"""The sheet of recovery codes: black on white, serif, with room to note when a code was used."""

from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from desktop.services.ports import CodesSheet
from desktop.views.components.secret_text import grouped
from desktop.views.theme_text import MONOSPACED
from desktop.views.wording.moments import date_words
from desktop.views.wording.sheet import SheetWords, sheet_words

SERIF: Final = ("Noto Serif", "Cambria", "Charter", "Georgia", "DejaVu Serif", "Times New Roman", "serif")
TITLE_PT, BODY_PT, SMALL_PT, CODE_PT = 22.0, 11.5, 10.0, 15.0
COLUMN_PERCENT: Final = (10, 45, 45)


def codes_document(sheet: CodesSheet) -> QTextDocument:
    """Lay the sheet out. It says whose codes they are, when they were made, what they are for, and the codes."""
    words = sheet_words(sheet.account_name, date_words(sheet.made))
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(_font(SERIF, BODY_PT))
    cursor = QTextCursor(document)
    _write(cursor, words.title, _text(TITLE_PT, bold=True), below=4)
    _write(cursor, words.facts, _text(BODY_PT), below=14)
    _write(cursor, words.purpose, _text(BODY_PT), below=14)
    _write_codes(cursor, sheet, words)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    for sentence in words.advice:
        _write(cursor, sentence, _text(SMALL_PT), below=4)
    return document


def codes_pdf(sheet: CodesSheet) -> bytes:
    """Draw the sheet as a PDF document, on the paper that is usual here."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(usual_paper())
    writer.setTitle(sheet_words(sheet.account_name, "").title)
    codes_document(sheet).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def usual_paper() -> QPageSize:
    """Choose the paper that printers have in the owner's country."""
    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4)


def _write(cursor: QTextCursor, text: str, style: QTextCharFormat, *, below: float) -> None:
    block = QTextBlockFormat()
    block.setBottomMargin(below)
    cursor.setBlockFormat(block)
    cursor.insertText(text, style)
    cursor.insertBlock()


def _write_codes(cursor: QTextCursor, sheet: CodesSheet, words: SheetWords) -> None:
    codes = [code.reveal() for code in sheet.codes.codes]
    table = cursor.insertTable(len(codes) + 1, len(COLUMN_PERCENT), _table())
    for column, head in enumerate((words.number, words.code, words.used)):
        table.cellAt(0, column).firstCursorPosition().insertText(head, _text(SMALL_PT, bold=True))
    for row, code in enumerate(codes, 1):
        table.cellAt(row, 0).firstCursorPosition().insertText(QLocale().toString(row), _text(BODY_PT))
        table.cellAt(row, 1).firstCursorPosition().insertText(grouped(code), _code())


def _table() -> QTextTableFormat:
    table = QTextTableFormat()
    table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, percent) for percent in COLUMN_PERCENT]
    )
    table.setCellPadding(5)
    table.setCellSpacing(0)
    table.setBorder(1)
    table.setBorderBrush(QBrush(QColor("black")))
    table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    table.setBorderCollapse(True)
    table.setHeaderRowCount(1)
    table.setTopMargin(6)
    table.setBottomMargin(14)
    return table


def _text(size_pt: float, *, bold: bool = False) -> QTextCharFormat:
    style = QTextCharFormat()
    font = _font(SERIF, size_pt)
    font.setBold(bold)
    style.setFont(font)
    style.setForeground(QBrush(QColor("black")))
    return style


def _code() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(_font(MONOSPACED, CODE_PT))
    style.setForeground(QBrush(QColor("black")))
    return style


def _font(families: tuple[str, ...], size_pt: float) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(size_pt)
    return font
