"""The executable that trials are made with: it fails when the journey does, and stays out of every package."""

import sys
from pathlib import Path

import pytest
from bundle.freeze import refuse_what_is_for_trials
from fault import Fault
from product import TRIAL
from trial.offscreen import practise_offscreen, put_beside_the_app
from trial.steps import ARRIVED
from unready import Unready


def program(does: str) -> list[str]:
    return [sys.executable, "-c", does]


def test_a_program_that_ends_before_the_journey_does_fails_the_trial(tmp_path: Path) -> None:
    practise_offscreen(program(f"print({ARRIVED!r})"), tmp_path)
    with pytest.raises(Fault, match="before the journey"):
        practise_offscreen(program("pass"), tmp_path)


def test_it_is_told_where_its_steps_are_and_leaves_nothing(tmp_path: Path) -> None:
    looks = "import os, sys; sys.path[:] = [os.environ['TWINBOLT_TRIAL'], *sys.path]; import trial.steps as s; "
    practise_offscreen(program(f"{looks} print(s.ARRIVED)"), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_it_lies_beside_the_app_for_the_time_of_the_trial_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / TRIAL
    monkeypatch.setattr("trial.offscreen.for_trials", lambda: made)
    app = tmp_path / "app"
    app.mkdir()
    with pytest.raises(Unready), put_beside_the_app(app):
        pass
    made.touch()
    with put_beside_the_app(app) as executable:
        assert executable.exists()
        with pytest.raises(Fault, match=TRIAL):
            refuse_what_is_for_trials(app)
    refuse_what_is_for_trials(app)


@pytest.mark.parametrize("place", ["twinbolt", "twinbolt/_internal", "Twinbolt.app/Contents/MacOS"])
def test_no_package_is_made_of_a_bundle_that_holds_it(place: str, tmp_path: Path) -> None:
    (tmp_path / place).mkdir(parents=True)
    refuse_what_is_for_trials(tmp_path)
    (tmp_path / place / f"{TRIAL}.exe").touch()
    with pytest.raises(Fault, match=TRIAL):
        refuse_what_is_for_trials(tmp_path)
