"""The sheet of recovery codes: what stands on it, and that it can be drawn."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desktop.model.authenticator import RecoveryCodes
from desktop.model.secret import Secret
from desktop.services.ports import CodesSheet
from desktop.views.codes_sheet import codes_document, codes_pdf

CODES = tuple(f"canary {number} O0" for number in range(1, 11))


def sheet(name: str = "PracticePenguin") -> CodesSheet:
    codes = RecoveryCodes(codes=tuple(Secret(code) for code in CODES))
    return CodesSheet(account_name=name, made=datetime(2026, 3, 1, 12, tzinfo=UTC), codes=codes)


@pytest.mark.usefixtures("qapp")
def test_it_says_whose_codes_they_are_when_they_were_made_and_each_with_its_number() -> None:
    lines = codes_document(sheet()).toPlainText().splitlines()
    assert any("PracticePenguin" in line and "2026" in line for line in lines)
    at = [lines.index(code) for code in CODES]
    assert at == sorted(at)
    assert [lines[place - 1] for place in at] == [str(number) for number in range(1, 11)]


@pytest.mark.usefixtures("qapp")
def test_a_name_is_text_and_no_markup() -> None:
    assert "<b>Ann</b>" in codes_document(sheet("<b>Ann</b>")).toPlainText()


@pytest.mark.usefixtures("qapp")
def test_figures_of_codes_have_equal_width_and_the_rest_is_serif() -> None:
    document = codes_document(sheet())
    code = document.find(CODES[0])
    assert QFontInfo(code.charFormat().font()).fixedPitch()
    assert "Serif" in document.find("PracticePenguin").charFormat().font().families()[0]


@pytest.mark.usefixtures("qapp")
def test_it_is_one_page_of_pdf() -> None:
    pdf = codes_pdf(sheet())
    assert pdf.startswith(b"%PDF-")
    assert pdf.count(b"/Type /Page\n") == 1
    assert b"canary" not in pdf[:200]


def test_a_printer_takes_it(qapp: QApplication, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    codes_document(sheet()).print_(printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
