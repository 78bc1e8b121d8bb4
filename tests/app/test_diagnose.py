"""What is printed for somebody who helps."""

import pytest

from desktop.__main__ import main


def test_the_report_is_printed_whatever_this_computer_has(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--diagnose"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("Twinbolt: ")
    assert any(line.startswith("Security keys: ") for line in printed)
