"""How building ends: with a result, with one that is no good, or on a machine that does not allow it."""

import sys

import build
import products
import pytest
from fault import Fault
from unready import Unready
from workshop import make


@pytest.mark.parametrize(("reason", "status"), [(Fault("It is broken."), 1), (Unready("It needs Windows."), 2)])
def test_a_bad_result_is_told_from_a_machine_that_does_not_allow_any(
    reason: Exception, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def give_up() -> None:
        raise reason

    monkeypatch.setitem(products.COMMANDS, "deb", give_up)
    assert build.main(["deb"]) == status
    assert capsys.readouterr().err == f"{reason}\n"


def test_a_step_that_fails_is_a_fault() -> None:
    with pytest.raises(Fault):
        make([sys.executable, "-c", "raise SystemExit(1)"])


def test_a_tool_that_is_not_there_is_none() -> None:
    with pytest.raises(Unready, match="twinbolt-absent"):
        make(["twinbolt-absent"])
